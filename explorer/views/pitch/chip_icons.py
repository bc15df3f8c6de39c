"""The small pictures in chips and in the build-up, made of the same marks as scenes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from explorer.analysis.marks import mark_of
from explorer.canvas.qt_backend import QtBackend
from explorer.canvas.theme import Theme
from explorer.domain.place import Side
from explorer.domain.time import Certainty
from explorer.scenes.marks import Band, Disc, Glyph, Ink, Mark, Pos, Text, Viewport
from explorer.scenes.swatch import swatch

SIZE = 16
RATIOS = (1.0, 2.0)
FADED = 0.35
_MIDDLE = Pos(SIZE / 2, SIZE / 2)


def marks_pixmap(theme: Theme, marks: Sequence[Mark], ratio: float, *, gap: int = 0) -> QPixmap:
    """Marks in a box of SIZE logical pixels, with ``gap`` empty ones to the right of it."""
    pixmap = QPixmap(round((SIZE + gap) * ratio), round(SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QtBackend(theme, ratio).paint(painter, marks, Viewport(SIZE, SIZE))
    painter.end()
    return pixmap


def marks_icon(theme: Theme, marks: Sequence[Mark], *, gap: int = 0) -> QIcon:
    """Marks as an icon, sharp at device pixel ratios 1 and 2."""
    icon = QIcon()
    for ratio in RATIOS:
        icon.addPixmap(marks_pixmap(theme, marks, ratio, gap=gap))
    return icon


def faded(pixmap: QPixmap) -> QPixmap:
    """The same picture, standing back."""
    pale = QPixmap(pixmap.size())
    pale.setDevicePixelRatio(pixmap.devicePixelRatio())
    pale.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pale)
    painter.setOpacity(FADED)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return pale


def glyph_marks(name: str, ink: Ink, *, corners: bool = False) -> tuple[Mark, ...]:
    """A glyph."""
    return (Glyph(_MIDDLE, name, SIZE, ink, corners=corners),)


def swatch_marks(side: Side) -> tuple[Mark, ...]:
    """A team's swatch: solid for the home side, split for the away side."""
    return swatch(side, 12.0, Pos(6, 2), gap=2.0)


def certainty_marks(certainty: Certainty, ink: Ink) -> tuple[Mark, ...]:
    """How a time is known: a pin for what is measured or stated, else its mark in a soft box."""
    sign = mark_of(certainty).sign
    if sign:
        box = Band(Pos(1, 1), Pos(15, 15), ink=ink, width=1.0, dash=(3.0, 2.0), radius_px=2.0)
        return (box, Text(_MIDDLE, sign, 12, 600, ink, "center"))
    stem = Band(Pos(7, 3), Pos(9, 14), fill=ink)
    if certainty is Certainty.MEASURED:
        return (stem, Disc(Pos(8, 4.5), radius_px=3.0, fill=ink))
    return (stem,)


def step_marks(number: int) -> tuple[Mark, ...]:
    """The disc of a step of the build-up, counted from 1."""
    return (
        Disc(_MIDDLE, radius_px=7.5, fill=Ink.TEXT),
        Text(_MIDDLE, str(number), 11, 600, Ink.PANEL, "center"),
    )
