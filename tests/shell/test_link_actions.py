"""Copying a link, and opening one by every way that the window has for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.session.filtering import Filter
from explorer.session.links import MatchLink
from explorer.shell.composition import Desk
from explorer.shell.wishes import Wish
from tests.shell.conftest import MakeDesk
from tests.shell.test_cli import BUNDLED_FILE

LINK = "match-explorer://match/dallas-miami#t=2:80:00&select=goal-80-farfan&filter=none&tab=events"


def copy(desk: Desk) -> str:
    action = desk.window.findChild(QAction, "copy-link")
    assert isinstance(action, QAction)
    action.trigger()
    return QGuiApplication.clipboard().text()


def open_link(desk: Desk, text: str, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.workbench.match_opened):
        desk.workbench.open_link(text)


def test_the_link_that_is_copied_restores_the_view(desk: Desk, qtbot: QtBot) -> None:
    open_link(desk, LINK, qtbot)
    assert copy(desk) == LINK
    said = desk.window.statusBar().currentMessage()
    assert "FC Dallas–Inter Miami CF" in said
    assert "81′" in said
    desk.session.set_playhead(MatchTime(1, 0.0))
    desk.session.set_filter(Filter(hide_future=True))
    desk.session.select(move=False)
    open_link(desk, LINK, qtbot)
    assert str(desk.viewpoint.link) == LINK


def test_opening_a_match_leaves_the_users_filter_alone(desk: Desk, qtbot: QtBot) -> None:
    desk.session.set_filter(Filter(frozenset({"side:home"}), hide_future=True))
    open_link(desk, "match-explorer://match/dallas-miami", qtbot)
    assert desk.session.state.filter == Filter(hide_future=True)


def test_a_link_to_a_match_of_a_file_says_where_it_works(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.workbench.file_opened) as told:
        desk.workbench.open_path(BUNDLED_FILE)
    assert told.args == [BUNDLED_FILE]
    assert desk.workbench.file == BUNDLED_FILE
    assert copy(desk).startswith("match-explorer://match/dallas-miami#")
    assert "imported" in desk.window.statusBar().currentMessage()
    open_link(desk, LINK, qtbot)
    assert desk.workbench.file is None


def test_there_is_nothing_to_link_to_without_a_match(make_desk: MakeDesk) -> None:
    desk = make_desk(match=None)
    action = desk.window.findChild(QAction, "copy-link")
    assert isinstance(action, QAction)
    assert not action.isEnabled()
    assert desk.viewpoint.link is None


def test_a_moment_beyond_the_match_is_said_and_its_start_shown(desk: Desk, qtbot: QtBot) -> None:
    open_link(desk, "match-explorer://match/dallas-miami#t=4:120:00", qtbot)
    assert desk.session.state.playhead == MatchTime(1, 0.0)
    assert "outside the match" in desk.window.statusBar().currentMessage()


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Wish("match-explorer://match/nobody"), "“nobody”"),
        (Wish("match-explorer:rubbish"), "no link"),
        (Wish("nobody"), "nobody"),
        (Wish("dallas-miami", at="200"), "200"),
    ],
)
def test_what_cant_be_shown_is_told_and_the_match_stays(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wish: Wish, said: str
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *arguments: told.append(arguments[2]))
    before = desk.viewpoint.link
    desk.workbench.open(wish)
    qtbot.waitUntil(lambda: bool(told))
    assert said in told[0]
    assert desk.viewpoint.link == before


def test_a_link_can_be_dropped(desk: Desk, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText(f"{LINK}\nmatch-explorer://match/another")
    actions, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    modifiers = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(10, 10), actions, data, buttons, modifiers)
    desk.window.dragEnterEvent(entering)
    assert entering.isAccepted()
    with qtbot.waitSignal(desk.workbench.match_opened):
        desk.window.dropEvent(QDropEvent(QPointF(10, 10), actions, data, buttons, modifiers))
    assert desk.viewpoint.link == MatchLink.parse(LINK)


def test_a_link_to_an_event_alone_leads_to_its_moment(desk: Desk, qtbot: QtBot) -> None:
    open_link(desk, "match-explorer://match/dallas-miami#select=goal-80-farfan", qtbot)
    event = desk.session.state.event("goal-80-farfan")
    assert event is not None
    assert desk.session.state.playhead == event.time.at


def test_other_text_cant_be_dropped(desk: Desk, tmp_path: Path) -> None:
    data = QMimeData()
    data.setText("https://example.org/match")
    data.setUrls([QUrl("https://example.org/match")])
    entering = QDragEnterEvent(
        QPoint(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering.setAccepted(False)
    desk.window.dragEnterEvent(entering)
    assert not entering.isAccepted()
