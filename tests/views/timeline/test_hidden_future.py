"""The timeline while the future is hidden: how far it goes, and what the pointer can do on it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from explorer.domain.time import MatchTime
from tests.bundled import bundled
from tests.views.timeline.opened import Opened, settle


@pytest.fixture
def opened(qtbot: QtBot) -> Opened:
    return Opened(qtbot, bundled())


def periods(opened: Opened) -> tuple[int, ...]:
    """The periods on the axis as shown."""
    return opened.scene.projection.axis.periods


def hide_future(opened: Opened) -> None:
    opened.session.set_filter(replace(opened.session.state.filter, hide_future=True))
    settle()


def test_what_lies_ahead_can_not_be_hit_while_it_is_hidden(opened: Opened) -> None:
    point = opened.middle_of("goal-85-messi")
    hide_future(opened)
    opened.click(point)
    assert opened.session.state.selection.primary is None


def test_with_the_future_hidden_the_axis_grows_as_the_shootout_begins(opened: Opened) -> None:
    hide_future(opened)
    assert periods(opened) == (1, 2)
    draws = opened.canvas.full_draws
    opened.session.set_playhead(MatchTime(2, 2800))
    settle()
    assert opened.canvas.full_draws == draws
    opened.session.set_playhead(MatchTime(5, 1))
    settle()
    assert periods(opened) == (1, 2, 5)
    assert opened.canvas.full_draws == draws + 1


def test_a_period_that_begins_is_seen_however_close_the_timeline_is(opened: Opened) -> None:
    hide_future(opened)
    opened.view.set_zoom(0.8)
    settle()
    opened.session.set_playhead(MatchTime(5, 1))
    settle()
    assert opened.scene.projection.sees(opened.column(MatchTime(5, 1)))


def test_the_axis_stays_while_it_is_dragged_on(opened: Opened) -> None:
    hide_future(opened)
    opened.session.set_playhead(MatchTime(5, 1))
    settle()
    axis = opened.scene.projection.axis
    row = opened.empty_row()
    from_, to = (QPoint(opened.column(at), row) for at in (MatchTime(5, 3), MatchTime(1, 900)))
    QTest.mousePress(opened.canvas, Qt.MouseButton.LeftButton, pos=from_)
    QTest.mouseMove(opened.canvas, to)
    settle()
    assert opened.session.state.playhead.period == 1
    assert opened.scene.projection.axis is axis
    QTest.mouseRelease(opened.canvas, Qt.MouseButton.LeftButton, pos=to)
    settle()
    assert periods(opened) == (1, 2)


def test_with_the_future_hidden_the_whole_axis_can_be_scrubbed(opened: Opened) -> None:
    hide_future(opened)
    right = round(opened.scene.projection.right)
    opened.click(QPoint(right, opened.empty_row()))
    assert opened.session.state.playhead == opened.scene.projection.axis.last
