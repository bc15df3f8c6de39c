from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from explorer.shell.keys import OWN_ARROWS, KeyGuard, needs_key

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.mark.parametrize(
    ("make", "key", "modifiers", "needed"),
    [
        (QLineEdit, Qt.Key.Key_Left, NONE, True),
        (QLineEdit, Qt.Key.Key_1, NONE, True),
        (QLineEdit, Qt.Key.Key_K, CTRL, False),
        (QListWidget, Qt.Key.Key_Space, NONE, True),
        (QListWidget, Qt.Key.Key_Escape, NONE, False),
        (QPushButton, Qt.Key.Key_Space, NONE, True),
        (QPushButton, Qt.Key.Key_Left, NONE, False),
        (QSlider, Qt.Key.Key_Left, NONE, True),
        (QSlider, Qt.Key.Key_J, NONE, False),
        (QWidget, Qt.Key.Key_Space, NONE, False),
    ],
)
def test_what_has_the_focus_keeps_the_keys_it_needs(
    qtbot: QtBot,
    make: type[QWidget],
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier,
    needed: bool,
) -> None:
    widget = make()
    qtbot.addWidget(widget)
    assert needs_key(widget, key, modifiers) is needed


def test_a_view_may_keep_plain_arrows(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    view.setProperty(OWN_ARROWS, True)
    assert needs_key(view, Qt.Key.Key_Left, NONE)
    assert not needs_key(view, Qt.Key.Key_Left, SHIFT)
    assert not needs_key(view, Qt.Key.Key_Space, NONE)


def test_a_shortcut_gives_way_to_a_field_and_works_elsewhere(
    qtbot: QtBot, qapp: QApplication
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    field, rest = QLineEdit(), QWidget()
    rest.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    box = QWidget()
    column = QVBoxLayout(box)
    column.addWidget(field)
    column.addWidget(rest)
    window.setCentralWidget(box)
    action = QAction(window)
    action.setShortcut("J")
    window.addAction(action)
    guard = KeyGuard(qapp, window)
    hits: list[bool] = []
    action.triggered.connect(lambda: hits.append(True))
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_J)
    assert field.text() == "j"
    assert not hits
    rest.setFocus()
    QTest.keyClick(rest, Qt.Key.Key_J)
    assert len(hits) == 1
    qapp.removeEventFilter(guard)
