"""The command palette in the whole window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.shell.composition import Desk
from explorer.shell.settings import Settings
from explorer.views.palette import Palette
from tests.shell.conftest import MakeDesk

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(desk: Desk) -> Palette:
    found = desk.window.findChild(QAction, "palette")
    assert isinstance(found, QAction)
    found.trigger()
    assert desk.palette.palette is not None
    return desk.palette.palette


def run(qtbot: QtBot, palette: Palette, text: str) -> None:
    palette.view.field.setText(text)
    qtbot.waitUntil(lambda: not palette.is_busy)
    QTest.keyClick(palette.view.field, Qt.Key.Key_Return)


@pytest.mark.parametrize("where", ["search", "timeline"])
def test_ctrl_k_opens_and_closes_it_wherever_the_focus_is(desk: Desk, where: str) -> None:
    desk.window.activateWindow()
    views = desk.window.views
    if where == "search":
        views.library.focus_search()
    else:
        views.timeline.setFocus()
    before = QApplication.focusWidget()
    assert before is not None
    QTest.keyClick(before, Qt.Key.Key_K, CTRL)
    palette = desk.palette.palette
    assert palette is not None
    assert palette.view.field.hasFocus()
    QTest.keyClick(palette.view.field, Qt.Key.Key_K, CTRL)
    assert not palette.view.isVisible()
    assert QApplication.focusWidget() is before


def test_escape_closes_it_and_leaves_the_selection(desk: Desk) -> None:
    desk.session.select("goal-80-farfan")
    palette = opened(desk)
    QTest.keyClick(palette.view.field, Qt.Key.Key_Escape)
    assert not palette.view.isVisible()
    assert desk.session.state.selection.primary == "goal-80-farfan"


def test_every_command_of_the_menus_is_offered(desk: Desk) -> None:
    palette = opened(desk)
    palette.view.field.setText(">")
    model = palette.view.model
    rows = [model.ranked(model.index(row)) for row in range(model.rowCount())]
    keys = {row.entry.key for row in rows if row}
    menus = [action.menu() for action in desk.window.menuBar().actions()]
    named = {
        action.objectName()
        for menu in menus
        for action in desk.window.actions()
        if menu in action.associatedObjects() and action.objectName() != "palette"
    }
    assert len(named) > 30
    assert {f"command:{name}" for name in named} <= keys
    assert "command:theme-dark" in keys


def test_a_command_that_moves_the_focus_keeps_it(qtbot: QtBot, desk: Desk) -> None:
    run(qtbot, opened(desk), ">go to time")
    assert QApplication.focusWidget() is desk.window.views.transport.time_field


def test_a_match_of_the_library_is_opened(qtbot: QtBot, make_desk: MakeDesk) -> None:
    desk = make_desk(match=None)
    with qtbot.waitSignal(desk.workbench.match_opened):
        run(qtbot, opened(desk), "#dallas")
    assert desk.session.state.match is not None


def test_commands_that_were_chosen_last_are_remembered(
    qtbot: QtBot, make_desk: MakeDesk, tmp_path: Path
) -> None:
    path = tmp_path / "settings.ini"
    desk = make_desk(Settings(path))
    for text in (">hide future", ">theme dark", ">hide future"):
        run(qtbot, opened(desk), text)
    assert Settings(path).recent_commands == ("command:hide-future", "command:theme-dark")
    again = opened(make_desk(Settings(path)))
    assert [str(again.view.model.index(row).data()) for row in (0, 1, 2)] == [
        "Chosen last",
        "Hide future",
        "Dark",
    ]


def test_a_menu_that_is_filled_late_is_offered_whole(make_desk: MakeDesk, tmp_path: Path) -> None:
    palette = opened(make_desk(Settings(tmp_path / "settings.ini")))
    palette.view.field.setText(">recent dallas")
    rows = [palette.view.model.index(row) for row in range(palette.view.model.rowCount())]
    assert any("FC Dallas" in str(index.data()) for index in rows)
