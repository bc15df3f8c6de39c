from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from explorer.canvas.figure_backend import FigureBackend
from explorer.canvas.font_files import FONT_FAMILY
from explorer.canvas.glyph_shapes import glyph_names
from explorer.canvas.qt_backend import QtBackend
from explorer.canvas.theme import ThemeName, theme
from explorer.scenes.marks import (
    SOFT_DASH,
    Band,
    Clipped,
    Curve,
    Disc,
    Glyph,
    Ink,
    Line,
    Mark,
    Pos,
    Text,
    Viewport,
)

VIEW = Viewport(200, 120, scale_x=2, scale_y=2, offset_x=10, offset_y=10)
Pixels = np.ndarray[tuple[int, ...], np.dtype[np.float64]]

PICTURES: dict[str, tuple[Mark, ...]] = {
    "line": (Line((Pos(0, 5), Pos(80, 5)), Ink.TEXT, 2), Line((Pos(0, 0), Pos(80, 40)), Ink.HOME)),
    "dashes": (Line((Pos(0, 20), Pos(80, 20)), Ink.ACCENT, 2, dash=SOFT_DASH),),
    "curve": (
        Curve(
            Pos(0, 40),
            ((Pos(20, 0), Pos(60, 0), Pos(80, 40)),),
            ink=Ink.AWAY,
            width=2,
            fill=Ink.AWAY,
            fill_opacity=0.2,
            closed=True,
        ),
    ),
    "disc": (
        Disc(Pos(40, 25), radius=10, radius_px=5, ink=Ink.HOME, fill=Ink.HOME, fill_opacity=0.13),
    ),
    "bands": (
        Band(Pos(5, 5), Pos(40, 40), fill=Ink.HOME_TINT, ink=Ink.BORDER, radius_px=6),
        Band(Pos(50, 5), Pos(80, 40), hatch=Ink.TEXT3),
    ),
    "text": (
        Text(Pos(5, 10), "63′ Velasco 4–3", 13, 600),
        Text(Pos(80, 25), "Gómez", 12, ink=Ink.TEXT2, align="right"),
        Text(Pos(40, 40), "halo", 15, halo=Ink.HOME_TINT, align="center"),
    ),
    "turned text": (Text(Pos(40, 25), "Half-time", 12, rotation=90, align="center"),),
    "clipped": (Clipped(Pos(0, 0), Pos(40, 50), (Band(Pos(20, 10), Pos(70, 30), fill=Ink.AWAY),)),),
    "clipped twice": (
        Clipped(
            Pos(0, 0),
            Pos(40, 50),
            (
                Clipped(Pos(60, 30), Pos(20, 0), (Band(Pos(0, 0), Pos(80, 50), fill=Ink.HOME),)),
                Clipped(Pos(50, 0), Pos(60, 30), (Band(Pos(0, 0), Pos(80, 50), fill=Ink.AWAY),)),
            ),
        ),
    ),
    **{
        f"glyph {name}": (
            Glyph(Pos(15, 25), name, 24, Ink.HOME),
            Glyph(Pos(40, 25), name, 24, Ink.AWAY, filled=False, opacity=0.7),
            Glyph(Pos(65, 25), name, 24, Ink.HOME, corners=True, backing=Ink.AWAY_TINT),
        )
        for name in glyph_names()
    },
}


def painted(marks: tuple[Mark, ...], name: ThemeName, ratio: int) -> Pixels:
    size = (round(VIEW.width * ratio), round(VIEW.height * ratio))
    image = QImage(*size, QImage.Format.Format_RGBA8888)
    image.setDevicePixelRatio(ratio)
    image.fill(theme(name).colour(Ink.PANEL))
    painter = QPainter(image)
    QtBackend(theme(name), ratio).paint(painter, marks, VIEW)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(size[1], size[0], 4)
    colours: Pixels = pixels[..., :3].astype(np.float64)
    return colours


def drawn(marks: tuple[Mark, ...], name: ThemeName, ratio: int) -> Pixels:
    figure = FigureBackend(VIEW, theme(name), pixel_ratio=ratio, ground=Ink.PANEL)
    figure.draw(marks)
    pixels: Pixels = figure.image()[..., :3].astype(np.float64)
    return pixels


def coarse(pixels: Pixels, side: int = 8) -> Pixels:
    """Means over squares, so that two ways to smooth the same edge count as the same."""
    rows, columns = (n // side * side for n in pixels.shape[:2])
    cut = pixels[:rows, :columns]
    means: Pixels = cut.reshape(rows // side, side, columns // side, side, 3).mean(axis=(1, 3))
    return means


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize("picture", PICTURES)
def test_both_backends_draw_the_same_picture(qtbot: QtBot, picture: str, name: ThemeName) -> None:
    marks = PICTURES[picture]
    by_qt, by_matplotlib = painted(marks, name, 2), drawn(marks, name, 2)
    blank = painted((), name, 2)
    assert np.abs(by_qt - blank).max() > 30, "nothing was painted"
    assert by_qt.shape == by_matplotlib.shape
    difference = np.abs(coarse(by_qt) - coarse(by_matplotlib))
    assert difference.mean() < 1.0
    assert difference.max() < 60


def test_a_comparison_would_notice_a_missing_mark(qtbot: QtBot) -> None:
    whole = PICTURES["clipped"]
    difference = np.abs(
        coarse(painted(whole, ThemeName.LIGHT, 2)) - coarse(drawn((), ThemeName.LIGHT, 2))
    )
    assert difference.max() > 60


@pytest.mark.parametrize("suffix", ["svg", "pdf", "png"])
def test_a_figure_is_saved_with_its_title_and_credit(suffix: str, tmp_path: Path) -> None:
    figure = FigureBackend(VIEW, theme(ThemeName.LIGHT), ground=Ink.PANEL)
    figure.draw(PICTURES["text"])
    path = tmp_path / f"picture.{suffix}"
    figure.save(path, title="Title of it", credit="Credit of it")
    data = path.read_bytes()
    starts = {"svg": b"<?xml", "pdf": b"%PDF", "png": b"\x89PNG"}
    assert data.startswith(starts[suffix])
    assert b"Title of it" in data
    assert b"Credit of it" in data


def test_svg_holds_text_as_text(tmp_path: Path) -> None:
    figure = FigureBackend(VIEW, theme(ThemeName.LIGHT))
    figure.draw(PICTURES["text"])
    path = tmp_path / "picture.svg"
    figure.save(path, title="t", credit="c")
    assert re.search(r"<text[^>]*>63′ Velasco 4–3</text>", path.read_text(encoding="utf-8"))


def test_svg_names_a_stand_in_for_the_typeface(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    figure = FigureBackend(VIEW, theme(ThemeName.LIGHT))
    figure.draw(PICTURES["text"])
    path = tmp_path / "picture.svg"
    figure.save(path, title="t", credit="c")
    assert f"font-family: '{FONT_FAMILY}', sans-serif" in path.read_text(encoding="utf-8")
    assert not caplog.records
