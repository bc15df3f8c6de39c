from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from explorer.canvas.colour_space import contrast
from explorer.canvas.theme import ThemeName
from explorer.views.common.appearance import Appearance
from explorer.views.common.drop_down import DropDown
from explorer.views.common.style import style_sheet

GROUND = 0xFF808080
SHEET = """
QComboBox { background: #808080; border: none; }
QComboBox::drop-down { border: none; }
"""


def inked(image: QImage) -> set[int]:
    """The colours of all that stands on the ground."""
    pixels = (image.pixel(x, y) for x in range(image.width()) for y in range(image.height()))
    return set(pixels) - {GROUND}


def test_an_arrow_stands_at_the_end_darker_or_lighter_by_theme(qtbot: QtBot) -> None:
    look = Appearance()
    box = DropDown(look)
    qtbot.addWidget(box)
    box.setStyleSheet(SHEET)
    box.resize(120, 28)
    end = QRect(101, 8, 12, 12)
    dark_on_light = inked(box.grab(end).toImage())
    look.set_theme(ThemeName.DARK)
    light_on_dark = inked(box.grab(end).toImage())
    assert dark_on_light
    assert light_on_dark
    assert max(dark_on_light) < GROUND < min(light_on_dark)


@pytest.mark.parametrize("name", ThemeName)
def test_the_current_row_of_its_list_stands_out(qtbot: QtBot, name: ThemeName) -> None:
    look = Appearance(name)
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style_sheet(look.theme))
    box = DropDown(look, window)
    box.addItems(["80 %", "90 %", "100 %"])
    box.setCurrentIndex(1)
    window.show()
    box.showPopup()
    rows = box.view()
    qtbot.waitUntil(rows.isVisible)
    seen = rows.viewport().grab().toImage()
    beside = seen.width() - 12

    def colours(row: int) -> tuple[str, str]:
        """The colours of a row's ground and of its upper edge."""
        place = rows.visualRect(rows.model().index(row, 0))
        ys = (place.center().y(), place.top())
        ground, edge = (seen.pixelColor(beside, y).name() for y in ys)
        return ground, edge

    ground, edge = colours(1)
    assert contrast(edge, colours(0)[0]) >= 3
    assert contrast(ground, look.colour("text")) >= 4.5
    assert colours(0) == colours(2)
    box.hidePopup()
