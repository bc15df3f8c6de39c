from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.session.state import Playback
from explorer.shell.centre import Tab
from explorer.shell.composition import Desk
from explorer.shell.keys import KeyGuard, needs_key

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier


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
    KeyGuard(qapp, window)
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


def test_a_key_goes_to_the_list_that_the_focused_button_is_in(
    qtbot: QtBot, qapp: QApplication
) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.addItems(["a", "b"])
    button = QPushButton("x")
    rows.setIndexWidget(rows.indexFromItem(rows.item(0)), button)
    action = QAction(rows)
    action.setShortcut("Down")
    rows.addAction(action)
    hits: list[bool] = []
    action.triggered.connect(lambda: hits.append(True))
    KeyGuard(qapp, rows)
    with qtbot.waitActive(rows):
        rows.show()
        rows.activateWindow()
    rows.setCurrentRow(0)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Down)
    assert (rows.currentRow(), hits) == (1, [])


def test_only_events_of_what_has_the_focus_are_looked_at(qtbot: QtBot, qapp: QApplication) -> None:
    seen: set[QObject] = set()

    class Watched(KeyGuard):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            seen.add(watched)
            return super().eventFilter(watched, event)

    box = QWidget()
    qtbot.addWidget(box)
    first, second = QLineEdit(box), QLineEdit(box)
    box.show()
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    first.setFocus()
    guard = Watched(qapp, box)
    QTest.keyClick(box, Qt.Key.Key_J)
    QTest.keyClick(first, Qt.Key.Key_J)
    assert seen == {first}
    second.setFocus()
    seen.clear()
    first.setText("k")
    QTest.keyClick(second, Qt.Key.Key_J)
    assert seen == {second}
    assert guard.parent() is box


@pytest.mark.parametrize(
    ("tab", "arrow"), [(Tab.GOALS, Qt.Key.Key_Left), (Tab.SHOOTOUT, Qt.Key.Key_Right)]
)
def test_arrows_walk_in_a_view_that_the_keyboard_came_to(
    desk: Desk, tab: Tab, arrow: Qt.Key
) -> None:
    centre, session = desk.window.views.centre, desk.session
    session.set_playhead(MatchTime(2, 1200))
    centre.show_tab(tab)
    canvas = (desk.window.views.pitch, desk.window.views.shootout)[tab].canvas
    QApplication.processEvents()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    first = canvas.at
    QTest.keyClick(canvas, arrow)
    assert session.state.playhead == MatchTime(2, 1200)
    assert canvas.at not in {None, first}
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert session.state.selection.primary == canvas.at
    assert not session.state.playback.playing


@pytest.mark.parametrize("tab", [Tab.GOALS, Tab.SHOOTOUT])
def test_arrows_and_space_are_the_window_s_after_a_click(desk: Desk, tab: Tab) -> None:
    centre, session = desk.window.views.centre, desk.session
    session.set_playhead(MatchTime(2, 1200))
    centre.show_tab(tab)
    canvas = (desk.window.views.pitch, desk.window.views.shootout)[tab].canvas
    QApplication.processEvents()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, NONE, QPoint(2, 2))
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert session.state.playhead == MatchTime(2, 1201)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert session.state.playback.playing
    session.set_playback(Playback())


@pytest.mark.parametrize(
    ("typed", "last", "minute"),
    [("79", Qt.Key.Key_Return, "80"), ("80", Qt.Key.Key_Escape, "1"), ("", Qt.Key.Key_Escape, "1")],
)
def test_single_keys_are_the_window_s_once_a_time_is_entered_or_dropped(
    qtbot: QtBot, desk: Desk, typed: str, last: Qt.Key, minute: str
) -> None:
    window, session = desk.window, desk.session
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_G, CTRL)
    field = window.views.transport.time_field
    assert field.hasFocus()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, last)
    assert window.focusWidget() is window.views.timeline.canvas
    assert session.state.playhead.minute_label == minute
    QTest.keyClick(window.views.timeline.canvas, Qt.Key.Key_Space)
    assert session.state.playback.playing
    session.set_playback(Playback())


def test_a_refused_time_stays_to_be_corrected(qtbot: QtBot, desk: Desk) -> None:
    field = desk.window.views.transport.time_field
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    field.setFocus()
    QTest.keyClicks(field, "soon")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.hasFocus()
    assert field.selectedText() == "soon"


def test_the_list_of_a_combo_box_takes_enter(qtbot: QtBot, qapp: QApplication) -> None:
    box = QComboBox()
    box.addItems(["a", "b"])
    qtbot.addWidget(box)
    KeyGuard(qapp, box)
    box.show()
    box.showPopup()
    view = box.view()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert box.currentText() == "b"
    assert not view.isVisible()


def test_f10_opens_the_first_menu(qtbot: QtBot, desk: Desk) -> None:
    bar = desk.window.menuBar()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window, Qt.Key.Key_F10)
    first = bar.actions()[0]
    assert bar.activeAction() is first
    menu = first.menu()
    assert isinstance(menu, QMenu)
    qtbot.waitUntil(menu.isVisible)
    menu.close()
