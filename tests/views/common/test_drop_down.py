from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.drop_down import DropDown


def test_the_arrow_is_drawn_in_the_themes_colour(qtbot: QtBot) -> None:
    look = Appearance()
    box = DropDown(look)
    qtbot.addWidget(box)
    box.setStyleSheet("QComboBox { background: #808080; border: none; }")
    box.resize(120, 28)
    for name in ThemeName:
        look.set_theme(name)
        end = box.grab(QRect(95, 0, 25, 28)).toImage()
        colours = {end.pixelColor(x, y) for x in range(end.width()) for y in range(end.height())}
        assert QColor(look.colour(Ink.TEXT2)) in colours
