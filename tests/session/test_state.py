from __future__ import annotations

import pytest

from explorer.analysis.index import MatchIndex
from explorer.domain.events import Goal
from explorer.domain.time import MatchTime, Period
from explorer.session.commands import StepSeconds, ToEnd
from explorer.session.filtering import Filter, Layer
from explorer.session.state import Playback, Selection, SessionState
from tests.analysis.build import AWAY, HOME, at, match, shootout


@pytest.fixture
def state() -> SessionState:
    goals = (Goal(id="g1", time=at(1, 60), side=HOME), Goal(id="g2", time=at(2, 60), side=AWAY))
    opened = SessionState()
    opened.open(MatchIndex(match(goals=goals, shootout=shootout("xo"))))
    return opened


def test_a_setter_tells_whether_anything_changed(state: SessionState) -> None:
    assert state.set_playhead(MatchTime(1, 60))
    assert not state.set_playhead(MatchTime(1, 60))
    assert state.hover("g1")
    assert not state.hover("g1")
    assert state.select(Selection(("g1",)))
    assert not state.select(Selection(("g1",)))
    assert state.set_filter(Filter(hidden=frozenset({"side:home"})))
    assert not state.set_filter(Filter(hidden=frozenset({"side:home"})))


def test_a_moment_outside_the_match_is_refused(state: SessionState) -> None:
    with pytest.raises(ValueError, match="outside"):
        state.set_playhead(MatchTime(3, 0))
    assert state.playhead == MatchTime(1, 0)


def test_without_a_match_there_is_no_time() -> None:
    with pytest.raises(ValueError, match="outside"):
        SessionState().set_playhead(MatchTime(1, 0))


def test_ids_that_the_match_does_not_have_are_left_out(state: SessionState) -> None:
    state.select(Selection(("nobody", "g2")))
    assert state.selection.ids == ("g2",)
    assert not state.hover("nobody")


def test_opening_another_match_drops_what_belonged_to_the_last(state: SessionState) -> None:
    state.select(Selection(("g1",), step=1))
    state.hover("g1")
    state.set_playhead(MatchTime(2, 5))
    state.set_filter(Filter(hidden=frozenset({"side:home"}), hide_future=True))
    state.set_playback(Playback(playing=True, speed=30))
    state.open(MatchIndex(match()))
    assert state.selection == Selection()
    assert state.hovered is None
    assert state.playhead == MatchTime(1, 0)
    assert state.playback == Playback(playing=False, speed=30)
    assert state.filter == Filter(hide_future=True)


def test_stops_are_what_is_drawn_and_not_filtered_out(state: SessionState) -> None:
    assert len(state.stops()) == 4
    state.set_filter(Filter(hidden=frozenset({"side:home"})))
    assert state.stops() == (MatchTime(2, 60), MatchTime(5, 2))
    state.set_filter(Filter().with_layer(Layer.KICKS, shown=False))
    assert state.stops() == (MatchTime(1, 60), MatchTime(2, 60))


@pytest.mark.parametrize("playback", [Playback(speed=3), Playback(direction=0)])
def test_a_playback_that_is_not_on_offer_is_refused(
    state: SessionState, playback: Playback
) -> None:
    with pytest.raises(ValueError, match="playback"):
        state.set_playback(playback)


def test_the_models_chance_has_its_range(state: SessionState) -> None:
    assert state.set_model_p(0.8)
    with pytest.raises(ValueError, match="chance"):
        state.set_model_p(0.9)
    assert state.model_p == 0.8


@pytest.fixture
def hiding() -> SessionState:
    periods = tuple(Period(number, 2700.0 if number < 3 else 900.0) for number in range(1, 5))
    opened = SessionState()
    opened.open(MatchIndex(match(periods=periods, shootout=shootout("xo"))))
    opened.set_filter(Filter(hide_future=True))
    return opened


@pytest.mark.parametrize(
    ("period", "shown"),
    [(1, (1, 2)), (2, (1, 2)), (3, (1, 2, 3, 4)), (4, (1, 2, 3, 4)), (5, (1, 2, 3, 4, 5))],
)
def test_hiding_the_future_shows_no_period_that_need_not_come(
    hiding: SessionState, period: int, shown: tuple[int, ...]
) -> None:
    hiding.set_playhead(MatchTime(period, 0))
    assert hiding.shown is not None
    assert hiding.shown.axis.periods == shown
    hiding.set_filter(Filter())
    assert hiding.shown is hiding.index


def test_the_end_is_that_of_what_is_shown(hiding: SessionState) -> None:
    assert hiding.resolve(ToEnd()) == MatchTime(2, 2700)
    hiding.set_playhead(MatchTime(2, 2700))
    assert hiding.resolve(ToEnd()) == MatchTime(2, 2700)
    assert hiding.resolve(StepSeconds(1)) == MatchTime(3, 1)
    hiding.set_playhead(MatchTime(3, 1))
    assert hiding.resolve(ToEnd()) == MatchTime(4, 900)
    hiding.set_filter(Filter())
    assert hiding.resolve(ToEnd()) == MatchTime(5, 2)
