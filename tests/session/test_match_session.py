from __future__ import annotations

import tracemalloc
from collections import Counter
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from explorer.analysis.axis import MatchAxis
from explorer.domain.events import Goal
from explorer.domain.time import MatchTime
from explorer.session.commands import StepSeconds, ToEnd
from explorer.session.filtering import Filter
from explorer.session.match_session import MatchSession
from explorer.session.preferences import AtEnd, PlaybackPreferences
from explorer.session.state import Playback, Selection
from tests.analysis.build import AWAY, HOME, at, match, shootout

GOALS = (Goal(id="g1", time=at(1, 60), side=HOME), Goal(id="g2", time=at(2, 60), side=AWAY))
MATCH = match(goals=GOALS, shootout=shootout("xo"))
SIGNALS = (
    "match_changed",
    "playhead_changed",
    "selection_changed",
    "hover_changed",
    "filter_changed",
    "playback_changed",
    "model_changed",
)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(qtbot: QtBot, clock: Clock) -> MatchSession:
    made = MatchSession(clock=clock)
    made.open_match(MATCH)
    return made


@pytest.fixture
def emitted(session: MatchSession) -> Counter[str]:
    counts: Counter[str] = Counter()
    for name in SIGNALS:
        getattr(session, name).connect(lambda name=name: counts.update([name]))
    return counts


def test_a_change_emits_once_and_no_change_not_at_all(
    session: MatchSession, emitted: Counter[str]
) -> None:
    for _ in range(2):
        session.set_playhead(MatchTime(1, 30))
        session.hover("g1")
        session.set_filter(Filter(hide_future=True))
        session.set_model_p(0.8)
    assert emitted == {
        "playhead_changed": 1,
        "hover_changed": 1,
        "filter_changed": 1,
        "model_changed": 1,
    }


def test_selecting_moves_the_playhead_unless_told_not_to(
    session: MatchSession, emitted: Counter[str]
) -> None:
    session.select("g2")
    assert session.state.playhead == MatchTime(2, 60)
    assert emitted == {"selection_changed": 1, "playhead_changed": 1}
    session.select("g1", move=False)
    assert session.state.playhead == MatchTime(2, 60)
    assert emitted == {"selection_changed": 2, "playhead_changed": 1}


def test_a_refused_move_emits_nothing(session: MatchSession, emitted: Counter[str]) -> None:
    with pytest.raises(ValueError, match="outside"):
        session.set_playhead(MatchTime(4, 1))
    assert not emitted


def test_opening_at_a_moment_outside_the_match_leaves_the_match_that_is_open(
    session: MatchSession,
) -> None:
    with pytest.raises(ValueError, match="outside"):
        session.open_match(match(id="other"), MatchTime(4, 0))
    assert session.state.match is MATCH


def test_the_user_can_go_back_to_where_he_was_and_forward_again(session: MatchSession) -> None:
    session.select("g1")
    session.go(ToEnd())
    session.back()
    assert session.state.playhead == GOALS[0].time.at
    assert session.state.selection.primary == "g1"
    session.back()
    assert session.state.playhead == MatchTime(1, 0)
    assert session.state.selection == Selection()
    session.forward()
    assert session.state.playhead == GOALS[0].time.at


def test_playback_follows_the_clock_whatever_the_frames(
    session: MatchSession, clock: Clock
) -> None:
    session.set_playback(Playback(playing=True, speed=10))
    for passed in (0.016, 0.4, 0.001):
        clock.now += passed
        session.tick()
    assert session.state.playhead.elapsed == pytest.approx(4.17)


def test_playback_runs_back_and_stops_at_the_end(session: MatchSession, clock: Clock) -> None:
    session.set_playhead(MatchTime(1, 5))
    session.set_playback(Playback(playing=True, speed=60, direction=-1))
    clock.now += 60
    session.tick()
    assert session.state.playhead == MatchTime(1, 0)
    assert not session.state.playback.playing


def test_playing_from_the_end_starts_over(session: MatchSession) -> None:
    session.go(ToEnd())
    session.set_playback(Playback(playing=True))
    assert session.state.playhead == MatchTime(1, 0)


def test_closing_the_match_stops_playback(session: MatchSession, clock: Clock) -> None:
    session.set_playback(Playback(playing=True))
    session.open_match(None)
    clock.now += 5
    session.tick()
    assert session.state.match is None
    assert not session.state.playback.playing


def test_opening_another_match_says_once_that_playback_stopped(
    session: MatchSession, emitted: Counter[str]
) -> None:
    session.open_match(match(id="other"))
    assert emitted == {"match_changed": 1}
    session.set_playback(Playback(playing=True))
    emitted.clear()
    session.open_match(MATCH)
    assert emitted == {"match_changed": 1, "playback_changed": 1}


def test_pausing_keeps_the_speed(session: MatchSession) -> None:
    session.set_playback(Playback(playing=True, speed=30))
    session.set_playback(replace(session.state.playback, playing=False))
    assert session.state.playback == Playback(playing=False, speed=30)


def test_a_hundred_thousand_steps_leave_memory_flat(session: MatchSession) -> None:
    axis = MatchAxis.of(MATCH)

    def run(steps: int) -> None:
        for step in range(steps):
            session.set_playhead(axis.time(step % 1000 / 1000 * axis.length))
            if step % 100 == 0:
                session.go(StepSeconds(1))

    run(1000)
    tracemalloc.start()
    run(30_000)
    early, _ = tracemalloc.get_traced_memory()
    run(70_000)
    late, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert late - early < 100_000


def test_playing_begins_again_at_the_end_where_that_is_preferred(
    session: MatchSession, clock: Clock
) -> None:
    session.set_manners(PlaybackPreferences(at_end=AtEnd.REPEAT))
    session.go(ToEnd())
    session.set_playback(Playback(playing=True, speed=1))
    session.go(ToEnd())
    clock.now += 1
    session.tick()
    assert session.state.playback.playing
    assert session.state.index is not None
    assert session.state.playhead == session.state.index.axis.first
