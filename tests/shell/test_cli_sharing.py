"""The command ``card``."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PIL import Image

from explorer.shell.cli import main
from explorer.shell.sharing import films
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


def test_a_card_has_the_users_own_headline(tmp_path: Path) -> None:
    path = tmp_path / "card.svg"
    own = "Für $5 & <mehr> ist was los"
    assert main(["card", str(BUNDLED_FILE), "-o", str(path), "--headline", own]) == 0
    texts = {element.text for element in ET.parse(path).iter("{http://www.w3.org/2000/svg}text")}
    assert own in texts


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


@pytest.mark.parametrize("what", [["--shootout"], ["--goal", "goal-80-farfan"]])
def test_an_animation_is_made_of_a_goal_or_of_the_shootout(what: list[str], tmp_path: Path) -> None:
    path = tmp_path / "film.gif"
    arguments = ["animate", str(BUNDLED_FILE), "-o", str(path), *what, "--size", "small"]
    assert main(arguments) == 0
    with Image.open(path) as image:
        assert image.size == (640, 480)
        assert getattr(image, "n_frames", 1) > 2
        assert b"Facts from public reports of the match." in image.info["comment"]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["-o", "a.gif", "--goal", "g1"], 1, "has no goal “g1”; its goals are goal-4-ferreira"),
        (["-o", "a.avi", "--shootout"], 2, "has to end in .gif or .mp4"),
        (["-o", "a.gif"], 2, "--goal --shootout is required"),
    ],
)
def test_what_cant_be_animated_is_said_in_one_line(
    arguments: list[str],
    code: int,
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["animate", str(BUNDLED_FILE), *arguments]) == code
    assert said in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_film_without_ffmpeg_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(films, "ffmpeg", lambda: None)
    path = tmp_path / "a.mp4"
    assert main(["animate", str(BUNDLED_FILE), "-o", str(path), "--shootout"]) == 1
    assert (
        "needs the program ffmpeg: install it, or end the name in .gif" in capsys.readouterr().err
    )
    assert not path.exists()
