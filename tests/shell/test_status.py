"""What the status bar says of how much has happened and how well it is known."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QStatusBar
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.shell.composition import Desk
from explorer.shell.status import StatusLine
from tests.bundled import bundled


@pytest.fixture
def bar(qtbot: QtBot, session: MatchSession) -> QStatusBar:
    made = QStatusBar()
    qtbot.addWidget(made)
    StatusLine(session, made)
    return made


@pytest.fixture
def session(qtbot: QtBot) -> MatchSession:
    made = MatchSession()
    made.open_match(bundled())
    return made


def said(bar: QStatusBar) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel))


def test_doubts_are_counted_as_the_filters_and_the_legend_do(bar: QStatusBar) -> None:
    goals = bundled().goals
    soft = sum(goal.time.is_soft for goal in goals if goal.counts)
    unplaced = sum(goal.location is None for goal in goals)
    assert f"{soft} minutes approximate" in said(bar)
    assert f"{unplaced} places not reported" in said(bar)


def test_with_the_future_hidden_doubts_are_of_what_has_happened(
    bar: QStatusBar, session: MatchSession
) -> None:
    session.set_filter(Filter(hide_future=True))
    assert "approximate" not in said(bar)
    assert "not reported" not in said(bar)
    session.set_playhead(MatchTime(1, 2300))
    assert "1 minute approximate" in said(bar)


def test_a_message_is_as_large_as_what_stands_there_else(desk: Desk) -> None:
    bar = desk.window.statusBar()
    desk.appearance.set_text_scale(1.5)
    label = bar.findChildren(QLabel)[-1]
    assert bar.font().pixelSize() == label.font().pixelSize() == 18
