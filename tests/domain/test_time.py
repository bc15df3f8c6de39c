from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.domain.time import (
    Certainty,
    EventTime,
    MatchTime,
    about_minute,
    minute_span,
    stated_minute,
)


@pytest.mark.parametrize(
    ("moment", "minute", "clock"),
    [
        (MatchTime(1, 0), "1", "00:00"),
        (MatchTime(1, 59.9), "1", "00:59"),
        (MatchTime(1, 60), "2", "01:00"),
        (MatchTime(1, 2699.9), "45", "44:59"),
        (MatchTime(1, 2700), "45+1", "45:00"),
        (MatchTime(1, 2760), "45+2", "45:00+01:00"),
        (MatchTime(1, 2833), "45+3", "45:00+02:13"),
        (MatchTime(2, 0), "46", "45:00"),
        (MatchTime(2, 2700), "90+1", "90:00"),
        (MatchTime(3, 0), "91", "90:00"),
        (MatchTime(3, 900), "105+1", "105:00"),
        (MatchTime(4, 899), "120", "119:59"),
        (MatchTime(4, 1000), "120+2", "120:00+01:40"),
        (MatchTime(5, 0), "P0", "P0"),
        (MatchTime(5, 3.4), "P3", "P3"),
    ],
)
def test_a_moment_is_called_by_its_minute_and_by_its_clock(
    moment: MatchTime, minute: str, clock: str
) -> None:
    assert moment.minute_label == minute
    assert moment.clock_label == clock


@pytest.mark.parametrize(
    ("moment", "minute"),
    [
        (MatchTime(1, 2699.9), (45, 0)),
        (MatchTime(1, 2760), (45, 2)),
        (MatchTime(2, 0), (46, 0)),
        (MatchTime(4, 900), (120, 1)),
    ],
)
def test_a_minute_of_stoppage_time_is_told_apart(
    moment: MatchTime, minute: tuple[int, int]
) -> None:
    assert moment.minute_and_added == minute


@pytest.mark.parametrize(
    ("period", "elapsed"), [(0, 1), (6, 1), (1, -0.1), (1, math.nan), (2, math.inf)]
)
def test_what_is_no_moment_is_refused(period: int, elapsed: float) -> None:
    with pytest.raises(ValueError, match=r"a period is|elapsed time"):
        MatchTime(period, elapsed)


def test_stoppage_time_lies_before_the_next_half_though_the_clock_has_passed_it() -> None:
    late, early = MatchTime(1, 2900), MatchTime(2, 10)
    assert late < early
    assert late.clock_seconds > early.clock_seconds


def test_the_shootout_has_no_clock() -> None:
    with pytest.raises(ValueError, match="no clock"):
        _ = MatchTime(5, 1).clock_seconds
    with pytest.raises(ValueError, match="no clock"):
        _ = MatchTime(5, 1).minute_and_added


def test_a_pin_outside_its_bounds_is_refused() -> None:
    early, pin, late = (MatchTime(1, seconds) for seconds in (10, 20, 30))
    with pytest.raises(ValueError, match="before its earliest"):
        EventTime(early, earliest=pin)
    with pytest.raises(ValueError, match="after its latest"):
        EventTime(late, latest=pin)
    assert EventTime(pin, earliest=early, latest=late).at == pin


MINUTES = st.one_of(
    st.tuples(st.just(1), st.integers(1, 45), st.just(0)),
    st.tuples(st.just(2), st.integers(46, 90), st.just(0)),
    st.tuples(st.just(3), st.integers(91, 105), st.just(0)),
    st.tuples(st.just(4), st.integers(106, 120), st.just(0)),
    st.tuples(st.just(1), st.just(45), st.integers(1, 15)),
    st.tuples(st.just(2), st.just(90), st.integers(1, 15)),
)


@given(MINUTES)
def test_a_stated_minute_is_the_minute_whose_label_it_has(minute: tuple[int, int, int]) -> None:
    period, regular, added = minute
    time = stated_minute(period, regular, added)
    label = f"{regular}+{added}" if added else str(regular)
    assert time.earliest is not None
    assert time.latest is not None
    assert time.at.minute_label == time.earliest.minute_label == label
    assert time.latest.minute_label != label
    assert time.latest.elapsed - time.earliest.elapsed == 60


@given(MINUTES)
def test_a_minute_of_doubt_stays_in_its_period(minute: tuple[int, int, int]) -> None:
    time = about_minute(*minute)
    assert time.earliest is not None
    assert time.latest is not None
    assert {time.earliest.period, time.latest.period} == {minute[0]}
    assert time.may_be(time.at)
    assert time.may_be(time.earliest)
    assert not time.may_be(time.latest)


def test_only_a_soft_time_with_both_bounds_has_a_span() -> None:
    assert not stated_minute(1, 10).is_soft
    assert not stated_minute(1, 10).may_be(MatchTime(1, 570))
    one_bound = EventTime(MatchTime(1, 60), Certainty.BOUND, latest=MatchTime(1, 60))
    assert one_bound.is_soft
    assert not one_bound.may_be(MatchTime(1, 30))


def test_doubt_of_several_minutes_is_kept_on_either_side() -> None:
    time = minute_span(2, 80, 0, before=2, after=1, certainty=Certainty.ABOUT)
    assert time.earliest == MatchTime(2, 34 * 60 - 120)
    assert time.at == MatchTime(2, 34 * 60 + 30)
    assert time.latest == MatchTime(2, 36 * 60)


def test_equal_moments_are_alike_to_whoever_stores_them() -> None:
    assert repr(MatchTime(5, 3)) == repr(MatchTime(5, 3.0))
