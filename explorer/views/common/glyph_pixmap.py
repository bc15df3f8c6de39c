"""Glyphs outside of scenes: in chips, lists, tables and the inspector."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from explorer.canvas.qt_backend import QtBackend
from explorer.canvas.theme import Theme
from explorer.scenes.marks import Glyph, Ink, Pos, Viewport

RATIOS = (1.0, 2.0)


@lru_cache(maxsize=512)
def glyph_pixmap(
    theme: Theme,
    name: str,
    ink: Ink,
    size: int,
    *,
    corners: bool = False,
    filled: bool = True,
    ratio: float = 1.0,
) -> QPixmap:
    """A glyph in a box of ``size`` logical pixels on a transparent ground."""
    pixmap = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    mark = Glyph(Pos(size / 2, size / 2), name, size, ink, filled=filled, corners=corners)
    painter = QPainter(pixmap)
    QtBackend(theme, ratio).paint(painter, (mark,), Viewport(size, size))
    painter.end()
    return pixmap


def glyph_icon(
    theme: Theme, name: str, ink: Ink, size: int, *, corners: bool = False, filled: bool = True
) -> QIcon:
    """A glyph as an icon, sharp at device pixel ratios 1 and 2."""
    icon = QIcon()
    for ratio in RATIOS:
        icon.addPixmap(
            glyph_pixmap(theme, name, ink, size, corners=corners, filled=filled, ratio=ratio)
        )
    return icon
