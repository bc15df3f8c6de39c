"""The icons of buttons and menus, in a theme's colours.

They lie in ``resources/icons`` as strokes on 16 × 16; an icon added there is found by its name.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from explorer.canvas.fonts import BODY_SIZE
from explorer.canvas.theme import Theme
from explorer.resources import resource_path
from explorer.scenes.marks import Ink

SIZE = 16
RATIOS = (1.0, 2.0)
LARGEST = 4
"""How many times its size an icon has to stay sharp at, with which large text draws it."""

_PEN = "currentColor"


def icon(name: str, theme: Theme, ink: Ink | str = Ink.TEXT, size: int = SIZE) -> QIcon:
    """An icon for ordinary widgets, sharp at device pixel ratios 1 and 2; paler when disabled.

    With large text it is sharp at twice its size too.

    Raises:
        FileNotFoundError: If there is no icon of that name.
    """
    made = QIcon()
    is_large = QGuiApplication.font().pixelSize() > BODY_SIZE
    for mode, role in ((QIcon.Mode.Normal, ink), (QIcon.Mode.Disabled, Ink.BORDER_STRONG)):
        for ratio in RATIOS:
            made.addPixmap(icon_pixmap(name, theme, role, size, ratio), mode)
        if is_large:
            made.addPixmap(icon_pixmap(name, theme, role, LARGEST * size), mode)
    return made


def icon_pixmap(
    name: str, theme: Theme, ink: Ink | str, size: int = SIZE, ratio: float = 1.0
) -> QPixmap:
    """An icon in a box of ``size`` logical pixels on a transparent ground.

    Raises:
        FileNotFoundError: If there is no icon of that name.
    """
    drawing = _drawing(name).replace(_PEN, theme.colour(ink))
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


@cache
def _drawing(name: str) -> str:
    return resource_path(f"icons/{name}.svg").read_text(encoding="utf-8")
