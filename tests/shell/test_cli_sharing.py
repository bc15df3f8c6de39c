"""The command ``card``."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from explorer.shell.cli import main
from tests.shell.test_cli import BUNDLED_FILE

SIZES = {"16:9": (1600, 900), "square": (1080, 1080), "portrait": (1080, 1350)}


@pytest.mark.parametrize("form", list(SIZES))
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_card_is_drawn_in_its_format_and_theme(form: str, theme: str, tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    arguments = ["card", str(BUNDLED_FILE), "-o", str(path), "--format", form, "--theme", theme]
    assert main(arguments) == 0
    with Image.open(path) as image:
        assert image.size == SIZES[form]
        corner = image.convert("L").crop((0, 0, 1, 1)).tobytes()[0]
        assert (corner > 128) is (theme == "light")
        assert "Messi 6′, 85′" in image.info["Description"]


@pytest.mark.parametrize("suffix", [".svg", ".pdf"])
def test_a_card_is_the_same_file_each_time(suffix: str, tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert main(["card", str(BUNDLED_FILE), "-o", str(tmp_path / f"{name}{suffix}")]) == 0
    assert (tmp_path / f"a{suffix}").read_bytes() == (tmp_path / f"b{suffix}").read_bytes()


def test_a_card_as_of_a_moment_has_its_score(tmp_path: Path) -> None:
    path = tmp_path / "card.svg"
    assert main(["card", str(BUNDLED_FILE), "-o", str(path), "--at", "70"]) == 0
    text = path.read_text(encoding="utf-8")
    assert ">4–2<" in text
    assert "4–4" not in text


def test_what_cant_be_written_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["card", str(BUNDLED_FILE), "-o", str(tmp_path / "none" / "a.png")]) == 1
    assert "There is no folder “none”" in capsys.readouterr().err
    assert main(["card", str(BUNDLED_FILE), "-o", str(tmp_path / "a.gif")]) == 2
    assert "has to end in .png, .svg or .pdf" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
