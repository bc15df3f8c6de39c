from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.axis import KICK_SECONDS, UNKNOWN_STOPPAGE, MatchAxis, SegmentKind
from explorer.domain.events import Goal
from explorer.domain.time import MatchTime, Period
from tests.analysis.build import HOME, at, match, shootout

PLAYED = (Period(1, 2820.0), Period(2, 3060.0))


@st.composite
def axes(draw: st.DrawFn) -> MatchAxis:
    lengths = st.one_of(st.none(), st.floats(600, 4000))
    count = draw(st.sampled_from((2, 3, 4)))
    periods = tuple(Period(number, draw(lengths)) for number in range(1, count + 1))
    kicks = draw(st.integers(0, 40))
    return MatchAxis.of(
        match(periods=periods, shootout=shootout("x" * kicks) if kicks else None),
        gap_units=draw(st.floats(1, 500)),
        kick_units=draw(st.floats(1, 500)),
    )


@given(axes(), st.floats(0, 1))
def test_a_moment_of_the_axis_has_a_place_that_leads_back_to_it(
    axis: MatchAxis, share: float
) -> None:
    moment = axis.time(share * axis.length)
    assert axis.contains(moment)
    again = axis.time(axis.position(moment))
    assert again.period == moment.period
    assert again.elapsed == pytest.approx(moment.elapsed, abs=1e-6)


@given(axes(), st.floats(0, 1), st.floats(0, 1))
def test_the_axis_never_runs_backwards(axis: MatchAxis, a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert axis.time(low * axis.length) <= axis.time(high * axis.length)


@given(axes(), st.floats(0, 1), st.floats(-9000, 9000))
def test_advancing_stays_in_the_match_and_adds_up(
    axis: MatchAxis, share: float, seconds: float
) -> None:
    start = axis.time(share * axis.length)
    reached = axis.advance(start, seconds)
    assert axis.contains(reached)
    expected = min(max(axis.played(start) + seconds, 0), axis.played(axis.last))
    assert axis.played(reached) == pytest.approx(expected, abs=1e-3)


def test_halves_have_their_played_length_and_their_gap() -> None:
    axis = MatchAxis.of(match(periods=PLAYED), gap_units=100)
    assert [(s.kind, s.length) for s in axis.segments] == [
        (SegmentKind.PLAY, 2700),
        (SegmentKind.STOPPAGE, 120),
        (SegmentKind.GAP, 100),
        (SegmentKind.PLAY, 2700),
        (SegmentKind.STOPPAGE, 360),
    ]
    assert axis.last == MatchTime(2, 3060)


def test_stoppage_of_unknown_length_has_room_and_says_so() -> None:
    axis = MatchAxis.of(match(periods=(Period(1), Period(2, 2700))))
    stoppage = axis.segments[1]
    assert stoppage.kind is SegmentKind.STOPPAGE
    assert stoppage.length == UNKNOWN_STOPPAGE
    assert not stoppage.known


def test_a_late_event_makes_room_for_itself() -> None:
    late = Goal(id="g", time=at(1, 3000), side=HOME)
    axis = MatchAxis.of(match(periods=(Period(1, 2800), Period(2, 2700)), goals=(late,)))
    assert axis.contains(late.time.at)


@given(st.floats(2700, 4000), st.floats(2700, 4000), st.floats(1, 500))
def test_an_event_at_the_very_end_of_a_period_lies_in_the_match(
    first: float, second: float, gap: float
) -> None:
    periods = (Period(1, first), Period(2, second))
    axis = MatchAxis.of(match(periods=periods), gap_units=gap)
    assert axis.contains(MatchTime(1, first))
    assert axis.contains(MatchTime(2, second))
    assert axis.time(axis.length) == axis.last == MatchTime(2, second)


def test_a_match_goes_from_the_second_half_straight_to_the_shootout() -> None:
    axis = MatchAxis.of(match(periods=PLAYED, shootout=shootout("xox")), kick_units=50)
    assert axis.periods == (1, 2, 5)
    assert axis.last == MatchTime(5, 3)
    start = axis.segments[-1].start
    assert [axis.position(MatchTime(5, n)) - start for n in range(4)] == [0, 25, 75, 125]


def test_between_two_kicks_the_last_one_s_slot_holds() -> None:
    axis = MatchAxis.of(match(periods=PLAYED, shootout=shootout("xox")), kick_units=50)
    assert axis.position(MatchTime(5, 1.9)) == axis.position(MatchTime(5, 1))
    assert axis.position(MatchTime(5, 0.9)) == axis.position(MatchTime(5, 0))


def test_a_place_in_a_gap_belongs_to_the_nearer_end() -> None:
    axis = MatchAxis.of(match(periods=PLAYED), gap_units=100)
    assert axis.time(2820 + 40) == MatchTime(1, 2820)
    assert axis.time(2820 + 60) == MatchTime(2, 0)


def test_places_beyond_the_ends_are_the_ends() -> None:
    axis = MatchAxis.of(match(periods=PLAYED))
    assert axis.time(-50) == axis.first
    assert axis.time(axis.length + 50) == axis.last
    assert axis.clamp(MatchTime(4, 100)) == axis.last


def test_what_is_played_stops_where_the_match_does() -> None:
    axis = MatchAxis.of(match(periods=PLAYED))
    assert axis.played(MatchTime(1, 9000)) == 2820
    assert axis.played(MatchTime(3, 100)) == axis.played(MatchTime(5, 4)) == 2820 + 3060


def test_time_passes_over_a_break_either_way_and_stands_still_in_none() -> None:
    axis = MatchAxis.of(match(periods=PLAYED, shootout=shootout("xox")))
    assert axis.advance(MatchTime(1, 2820), 5) == MatchTime(2, 5)
    assert axis.advance(MatchTime(2, 0), -5) == MatchTime(1, 2815)
    assert axis.advance(MatchTime(2, 0), 0) == MatchTime(2, 0)
    assert axis.advance(MatchTime(1, 2820), 0) == MatchTime(1, 2820)
    assert axis.advance(MatchTime(1, 2800), 20 + 3060 + KICK_SECONDS) == MatchTime(5, 1)
    assert axis.advance(MatchTime(5, 1), -2 * KICK_SECONDS) == MatchTime(2, 3020)


def test_playback_spends_the_same_time_on_every_kick() -> None:
    axis = MatchAxis.of(match(periods=PLAYED, shootout=shootout("xox")))
    assert axis.advance(MatchTime(5, 1), KICK_SECONDS) == MatchTime(5, 2)


def test_a_match_without_periods_gets_those_that_its_events_need() -> None:
    goal = Goal(id="g", time=at(3, 60), side=HOME)
    assert MatchAxis.of(match(goals=(goal,))).periods == (1, 2, 3)
