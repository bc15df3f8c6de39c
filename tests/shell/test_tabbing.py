"""Tab goes through the window part by part, and back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from explorer.domain.events import Stake
from explorer.domain.query import Query, Sought
from explorer.shell.composition import Desk
from explorer.shell.tabbing import tab_stops

MANY = 120


def walk(desk: Desk, key: Qt.Key) -> list[QWidget]:
    """What has the focus from the search field on until it has it again."""
    # What it has still to count it doesn't offer yet.
    desk.window.views.library.settle()
    start = desk.window.views.library.search
    start.setFocus()
    stops = [desk.window.focusWidget()]
    for _ in range(MANY):
        QTest.keyClick(stops[-1], key)
        QApplication.processEvents()
        if desk.window.focusWidget() is start:
            return stops
        stops.append(desk.window.focusWidget())
    raise AssertionError("Tab does not come back")


def parts_of(desk: Desk, stops: list[QWidget]) -> list[str]:
    views = desk.window.views
    parts = {
        "library": views.library,
        "centre": views.centre,
        "inspector": views.inspector,
        "report": views.report,
        "transport": views.transport,
        "timeline": views.timeline,
    }
    names = (
        name
        for stop in stops
        for name, part in parts.items()
        if part is stop or part.isAncestorOf(stop)
    )
    return list(dict.fromkeys(names))


def test_tab_follows_the_parts_of_the_window(desk: Desk) -> None:
    order = ["library", "centre", "inspector", "report", "transport", "timeline"]
    assert parts_of(desk, walk(desk, Qt.Key.Key_Tab)) == order


def test_a_narrow_window_keeps_the_order(desk: Desk) -> None:
    desk.window.resize(1024, 700)
    desk.window.resize(1440, 900)
    QApplication.processEvents()
    order = ["library", "centre", "inspector", "report", "transport", "timeline"]
    assert parts_of(desk, walk(desk, Qt.Key.Key_Tab)) == order


def test_backtab_goes_the_same_way_back(desk: Desk) -> None:
    there, back = walk(desk, Qt.Key.Key_Tab), walk(desk, Qt.Key.Key_Backtab)
    assert back == [there[0], *reversed(there[1:])]


def test_the_chips_come_before_the_pitch_that_they_filter(desk: Desk) -> None:
    pitch = desk.window.views.pitch
    for narrow in (False, True):
        # Chips that are made anew come last in Qt's own order.
        pitch.set_compact(narrow)
        QApplication.processEvents()
        stops = walk(desk, Qt.Key.Key_Tab)
        chips = [n for n, stop in enumerate(stops) if pitch.rail.isAncestorOf(stop)]
        assert chips
        assert chips[-1] < stops.index(pitch.canvas)


def test_the_tabs_of_the_centre_frame_the_focus_and_keep_their_place(desk: Desk) -> None:
    tabs = desk.window.views.centre.tabs
    assert tabs.accessibleName()
    places = [tabs.tabRect(number) for number in range(tabs.count())]
    unfocused = tabs.grab().toImage()
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    assert tabs.grab().toImage() != unfocused
    assert [tabs.tabRect(number) for number in range(tabs.count())] == places


def test_a_click_on_a_tab_of_the_centre_leaves_the_focus_where_it_is(desk: Desk) -> None:
    tabs = desk.window.views.centre.tabs
    search = desk.window.views.library.search
    search.setFocus()
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    assert tabs.currentIndex() == 2
    assert desk.window.focusWidget() is search


def test_what_tab_passes_outlives_a_widget_before_it(qtbot: QtBot) -> None:
    part = QWidget()
    qtbot.addWidget(part)
    goes, stays = QPushButton("goes", part), QPushButton("stays", part)
    action = QMenu(stays).addAction("an action that Qt made")
    part.show()
    assert tab_stops([part]) == [goes, stays]
    goes.deleteLater()
    QCoreApplication.sendPostedEvents(goes, QEvent.Type.DeferredDelete)
    assert action.text() == "an action that Qt made"
    assert tab_stops([part]) == [stays]


def test_a_chip_that_tab_has_passed_leaves_the_menu_of_layers_alone(desk: Desk) -> None:
    library = desk.window.views.library
    library.finder.seek(Sought.KICKS, Query(stakes=(Stake.MISS_AND_OUT,)))
    library.settle()
    walk(desk, Qt.Key.Key_Tab)
    library.filters.active.clear.click()
    library.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    actions = desk.window.views.transport.layers.menu_button.menu().actions()
    counted = [action.text() for action in actions]
    desk.window.session.open_match(None)
    assert [action.text() for action in actions] != counted
