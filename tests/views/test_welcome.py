from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from explorer.canvas.theme import ThemeName
from explorer.views.common.appearance import Appearance
from explorer.views.welcome import WelcomeView


@pytest.fixture
def view(qtbot: QtBot) -> WelcomeView:
    made = WelcomeView(Appearance())
    qtbot.addWidget(made)
    made.resize(720, 560)
    made.show()
    return made


def test_each_button_asks_for_its_own_thing_once(view: WelcomeView) -> None:
    asked: list[str] = []
    view.import_requested.connect(lambda: asked.append("import"))
    view.sample_requested.connect(lambda: asked.append("sample"))
    view.open_data_requested.connect(lambda: asked.append("open data"))
    QTest.mouseClick(view.import_button, Qt.MouseButton.LeftButton)
    assert asked == ["import"]
    QTest.mouseClick(view.sample_button, Qt.MouseButton.LeftButton)
    assert asked == ["import", "sample"]
    QTest.mouseClick(view.open_data_button, Qt.MouseButton.LeftButton)
    assert asked == ["import", "sample", "open data"]


def test_the_keyboard_presses_the_buttons(qtbot: QtBot, view: WelcomeView) -> None:
    with qtbot.waitSignal(view.import_requested):
        QTest.keyClick(view.import_button, Qt.Key.Key_Space)


@pytest.mark.parametrize("width", [560, 720, 1100])
def test_every_word_has_room(qtbot: QtBot, view: WelcomeView, width: int) -> None:
    view.resize(width, 480)
    qtbot.waitUntil(lambda: view.width() == width)
    for label in view.findChildren(QLabel):
        if label.text():
            assert label.height() >= label.heightForWidth(label.width())
            assert label.geometry().right() <= width
    for button in view.findChildren(QPushButton):
        assert button.width() >= button.sizeHint().width()


def test_the_drop_area_takes_over_the_theme(qtbot: QtBot) -> None:
    look = Appearance()
    view = WelcomeView(look)
    qtbot.addWidget(view)
    view.resize(720, 560)
    light = view.grab().toImage()
    look.set_theme(ThemeName.DARK)
    assert view.grab().toImage() != light
