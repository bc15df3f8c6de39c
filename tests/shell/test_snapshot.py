from __future__ import annotations

import errno
import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from explorer.app.exporting import ExportProblem
from explorer.app.finding import open_file
from explorer.domain.match import Match
from explorer.shell.sharing.scenes import SCENES
from explorer.shell.snapshot import SnapshotOptions, write_snapshot
from tests.shell.test_cli import BUNDLED_FILE

OF_A_USER = {
    "LC_ALL": "C",
    "QT_ENABLE_HIGHDPI_SCALING": "0",
    "QT_FONT_DPI": "192",
    "QT_SCALE_FACTOR": "3",
    "QT_SCALE_FACTOR_ROUNDING_POLICY": "Round",
    "QT_SCREEN_SCALE_FACTORS": "2",
    "QT_STYLE_OVERRIDE": "Windows",
    "QT_USE_PHYSICAL_DPI": "1",
}
MATPLOTLIBRC = """
font.size: 30
lines.linewidth: 9
path.sketch: 5, 100, 2
savefig.bbox: tight
savefig.dpi: 300
"""


@pytest.fixture
def bundled(monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Match:
    """The bundled match, and an environment in which a picture may be drawn."""
    for name in (*OF_A_USER, "QT_QPA_PLATFORM"):
        monkeypatch.setenv(name, os.environ.get(name, ""))
    return open_file(BUNDLED_FILE)


def size_of(png: Path) -> tuple[int, int]:
    data = png.read_bytes()
    assert data.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def snapshot(*arguments: str, folder: Path, **environment: str) -> None:
    """Draw a picture as a user does: in a process and a folder of its own, without a word."""
    ended = subprocess.run(
        [sys.executable, "-P", "-m", "explorer", "snapshot", str(BUNDLED_FILE), *arguments],
        env={**os.environ, **environment},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")


@pytest.mark.parametrize("view", ["window", *SCENES])
def test_no_setting_of_the_user_changes_a_picture(view: str, tmp_path: Path) -> None:
    plain, theirs = tmp_path / "plain", tmp_path / "theirs"
    plain.mkdir()
    theirs.mkdir()
    (theirs / "matplotlibrc").write_text(MATPLOTLIBRC, encoding="utf-8")
    arguments = ("-o", "x.png", "--view", view, "--size", "700x500", "--scale", "1.5")
    snapshot(*arguments, folder=plain)
    snapshot(*arguments, folder=theirs, **OF_A_USER)
    assert size_of(plain / "x.png") == (1050, 750)
    assert (theirs / "x.png").read_bytes() == (plain / "x.png").read_bytes()


@pytest.mark.parametrize("view", list(SCENES))
def test_the_picture_of_a_view_has_its_size_at_every_scale(
    bundled: Match, view: str, tmp_path: Path
) -> None:
    for scale, expected in ((1.0, (800, 600)), (2.0, (1600, 1200))):
        output = tmp_path / f"{scale}.png"
        write_snapshot(bundled, output, SnapshotOptions(size=(800, 600), scale=scale, view=view))
        assert size_of(output) == expected


@pytest.mark.parametrize("view", list(SCENES))
def test_vectors_hold_real_text_and_name_the_provider(
    bundled: Match, view: str, tmp_path: Path
) -> None:
    svg, pdf = tmp_path / "x.svg", tmp_path / "x.pdf"
    for output in (svg, pdf):
        write_snapshot(bundled, output, SnapshotOptions(view=view))
    drawn = svg.read_text(encoding="utf-8")
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", drawn)
    assert any(bundled.provider.attribution in text for text in texts)
    assert "FC Dallas 4–4 Inter Miami CF (3–5)" in texts
    assert "<image" not in drawn
    assert b"/FontFile2" in pdf.read_bytes()
    assert b"/ToUnicode" in pdf.read_bytes()


def fail_to_fill(path: Path, _data: bytes) -> None:
    path.write_text("half a pic", encoding="utf-8")
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("before", [None, "old"])
def test_half_a_picture_is_taken_away_and_an_older_one_stays(
    bundled: Match, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setattr(Path, "write_bytes", fail_to_fill)
    output = tmp_path / "x.svg"
    if before is not None:
        output.write_text(before, encoding="utf-8")
    with pytest.raises(ExportProblem) as problem:
        write_snapshot(bundled, output, SnapshotOptions(view="pitch"))
    assert problem.value.code == "export-no-space"
    left = {path.name: path.read_text(encoding="utf-8") for path in tmp_path.iterdir()}
    assert left == ({} if before is None else {"x.svg": before})


@pytest.mark.parametrize("view", ["window", "pitch"])
def test_a_picture_that_cant_be_begun_leaves_what_is_there(
    bundled: Match, view: str, tmp_path: Path
) -> None:
    output = tmp_path / "folder.png"
    output.mkdir()
    with pytest.raises(ExportProblem) as problem:
        write_snapshot(bundled, output, SnapshotOptions(view=view))
    assert problem.value.code == "export-is-folder"
    assert output.is_dir()
