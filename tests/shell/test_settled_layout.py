"""The wide layout survives a jump to a narrow window and back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.shell.composition import Desk
from explorer.shell.settings import Settings
from tests.shell.conftest import MakeDesk


def sizes(desk: Desk) -> list[tuple[int, int]]:
    docks = desk.window.docks
    return [
        (dock.width(), dock.height())
        for dock in (docks.library, docks.inspector, docks.report, docks.timeline)
    ]


def jump(desk: Desk, qtbot: QtBot, width: int, height: int) -> None:
    desk.window.resize(width, height)
    QApplication.processEvents()
    qtbot.waitUntil(lambda: desk.window.arrangement.settled.is_settled)


def test_docks_have_their_sizes_back_after_a_narrow_window(
    make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(Settings(tmp_path / "settings.ini"))
    jump(desk, qtbot, 1440, 900)
    before = sizes(desk)
    jump(desk, qtbot, 1024, 700)
    assert sizes(desk) != before
    jump(desk, qtbot, 1440, 900)
    assert sizes(desk) == before


def test_a_second_jump_before_the_docks_stand_still_keeps_the_first_layout(
    make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk(Settings(tmp_path / "settings.ini"))
    jump(desk, qtbot, 1440, 900)
    before = sizes(desk)
    desk.window.resize(1024, 700)
    QApplication.processEvents()
    desk.window.resize(1440, 900)
    QApplication.processEvents()
    desk.window.resize(1024, 700)
    jump(desk, qtbot, 1440, 900)
    assert sizes(desk) == before


def test_the_focus_stays_where_it_is(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk()
    focused = desk.window.focusWidget()
    assert desk.window.views.timeline.isAncestorOf(focused)
    for size in ((1024, 700), (1440, 900)):
        jump(desk, qtbot, *size)
        assert desk.window.focusWidget() is focused
