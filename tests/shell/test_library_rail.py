"""In a narrow window the library lies over the centre and finds as it does in a wide one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.domain.query import Query, Sought
from tests.shell.conftest import MakeDesk


def test_a_goal_is_found_and_shown_from_the_rail(qtbot: QtBot, make_desk: MakeDesk) -> None:
    desk = make_desk(match=None, size=(1024, 700))
    view, overlay = desk.window.views.library, desk.window.arrangement.overlay
    assert not view.isVisible()
    desk.menus.find.trigger()
    assert overlay.isVisible()
    assert view.search.hasFocus()
    view.finder.seek(Sought.GOALS, Query(text="farfan"))
    view.settle()
    assert view.list.isVisible()
    view.list.setFocus()
    view.list.setCurrentIndex(view.model.index(0))
    with qtbot.waitSignal(desk.workbench.match_opened):
        QTest.keyClick(view.list, Qt.Key.Key_Return)
    assert desk.session.state.selection.primary is not None
    assert not overlay.isVisible()


def test_what_is_asked_stays_when_the_window_changes_its_layout(make_desk: MakeDesk) -> None:
    desk = make_desk()
    view = desk.window.views.library
    view.finder.seek(Sought.KICKS, Query(text="miami"))
    view.settle()
    for width in (1024, 1440):
        desk.window.resize(width, 700)
        assert (view.finder.sought, view.search.text()) == (Sought.KICKS, "miami")
        assert view.model.rowCount() == 9
