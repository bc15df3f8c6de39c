"""The chosen entry of a menu and of a drop-down look alike, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName, theme
from explorer.views.common.appearance import Appearance
from explorer.views.common.drop_down import DropDown
from explorer.views.common.style import style_sheet


def colour_in(picture: QImage, x: int, y: int) -> QColor:
    ratio = picture.devicePixelRatio()
    return picture.pixelColor(round(x * ratio), round(y * ratio))


@pytest.mark.parametrize("name", ThemeName)
def test_a_chosen_entry_has_one_look(qapp: QApplication, qtbot: QtBot, name: ThemeName) -> None:
    menu, drop = QMenu(), DropDown(Appearance())
    for widget in (menu, drop):
        qtbot.addWidget(widget)
        widget.setStyleSheet(style_sheet(theme(name)))
    for entry in ("a", "b"):
        menu.addAction(entry)
        drop.addItem(entry)
    drop.setCurrentIndex(1)
    drop.show()
    drop.showPopup()
    qapp.processEvents()
    row = drop.view().visualRect(drop.model().index(1, 0))
    listed = drop.view().viewport().grab().toImage()
    of_list = [colour_in(listed, row.center().x(), y) for y in (row.top() + 4, row.top())]
    drop.hidePopup()
    menu.popup(drop.pos())
    menu.setActiveAction(menu.actions()[1])
    qapp.processEvents()
    place = menu.actionGeometry(menu.actions()[1])
    shown = menu.grab().toImage()
    of_menu = [colour_in(shown, place.right() - 12, y) for y in (place.top() + 4, place.top())]
    plain = colour_in(shown, place.right() - 12, place.top() - 4)
    menu.close()
    assert of_list == of_menu
    assert plain not in of_menu
