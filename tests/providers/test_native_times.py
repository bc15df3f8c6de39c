"""How the project's own format writes times."""

from __future__ import annotations

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
from explorer.providers.native.times import format_moment, format_time, parse_moment, parse_time


def measured(period: int, elapsed: float) -> EventTime:
    """A time measured to the moment."""
    at = MatchTime(period, elapsed)
    return EventTime(at, earliest=at, latest=at)


WRITTEN = {
    "6": stated_minute(1, 6),
    "45": stated_minute(1, 45),
    "46": stated_minute(2, 46),
    "45+2": stated_minute(1, 45, 2),
    "90+6": stated_minute(2, 90, 6),
    "105": stated_minute(3, 105),
    "120+1": stated_minute(4, 120, 1),
    "~80": about_minute(2, 80),
    "≤63": EventTime(MatchTime(2, 1050), Certainty.BOUND, latest=MatchTime(2, 1080)),
    "≥63": EventTime(MatchTime(2, 1050), Certainty.BOUND, earliest=MatchTime(2, 1020)),
    "0:00": measured(1, 0),
    "45:00": measured(1, 2700),
    "45:00+1:30": measured(1, 2790),
    "62:34.567": measured(2, 1054.567),
    "P3": measured(5, 3),
}


@pytest.mark.parametrize(("text", "time"), WRITTEN.items())
def test_a_time_is_written_as_people_write_it(text: str, time: EventTime) -> None:
    assert parse_time(text) == time
    assert format_time(time) == text


def test_bounds_of_its_own_are_written_beside_the_minute() -> None:
    time = minute_span(2, 80, 0, before=1, after=0, certainty=Certainty.ABOUT)
    parts = {"minute": "80", "from": "78:00", "to": "80:00", "certainty": "about"}
    assert format_time(time) == parts
    assert parse_time(parts) == time


def test_a_pin_off_the_middle_of_its_minute_is_written_as_a_moment() -> None:
    time = EventTime(MatchTime(2, 10), Certainty.INFERRED, latest=MatchTime(5, 0))
    parts = {"at": "45:10", "to": "P0", "certainty": "inferred"}
    assert format_time(time) == parts
    assert parse_time(parts) == time


def test_the_start_of_a_later_period_is_told_from_the_end_of_the_earlier_one() -> None:
    assert format_moment(MatchTime(1, 2700)) == "45:00"
    assert format_moment(MatchTime(2, 0)) == {"period": 2, "elapsed": 0}
    assert parse_moment({"period": 2, "elapsed": 0}) == MatchTime(2, 0)


@pytest.mark.parametrize(
    ("value", "what"),
    [
        ("", "no time"),
        ("sixth", "no time"),
        ("0", "no time"),
        ("121", "no period of play has a minute 121"),
        ("60+2", "no period of play ends with minute 60"),
        ("~80:00", "no minute"),
        ("80:61", "no moment"),
        ("130:00", "no period of play reaches 130:00"),
        ("46:00+1:00", "no period of play ends at 46:00"),
        ("٦", "no time"),
        (6, "Expected `object`"),
        ({"minute": "80", "at": "79:30", "certainty": "about"}, "either a minute or a moment"),
        ({"certainty": "about"}, "either a minute or a moment"),
        ({"minute": "soon", "certainty": "about"}, "no minute"),
        ({"minute": "80", "certainty": "maybe"}, "Invalid enum value 'maybe' in its 'certainty'"),
        ({"minute": "80", "from": "85:00", "certainty": "about"}, "earliest bound"),
        ({"minute": "80", "from": "x", "certainty": "about"}, "no moment .* in its 'from'"),
        ({"period": 6, "elapsed": 0}, "a period is 1 to 5"),
        ({"period": 1, "elapsed": -1}, "elapsed time can't be -1"),
    ],
)
def test_what_is_no_time_is_refused_with_its_fault(value: object, what: str) -> None:
    with pytest.raises(ValueError, match=what):
        parse_time(value)


MOMENTS = st.builds(
    MatchTime,
    period=st.integers(1, 5),
    elapsed=st.one_of(
        st.floats(min_value=0, allow_nan=False, allow_infinity=False),
        st.floats(min_value=0, max_value=3600).map(lambda seconds: round(seconds, 3)),
        st.integers(0, 120).map(lambda halves: halves * 30.0),
    ),
)


@st.composite
def times(draw: st.DrawFn) -> EventTime:
    """Any time whose pin lies within its bounds."""
    earliest, at, latest = sorted(draw(st.tuples(MOMENTS, MOMENTS, MOMENTS)))
    return EventTime(
        at,
        draw(st.sampled_from(Certainty)),
        draw(st.sampled_from([earliest, at, None])),
        draw(st.sampled_from([latest, at, None])),
    )


@given(MOMENTS)
def test_every_moment_reads_back_the_same(moment: MatchTime) -> None:
    assert parse_moment(format_moment(moment)) == moment


@given(times())
def test_every_time_reads_back_the_same(time: EventTime) -> None:
    assert parse_time(format_time(time)) == time


@given(
    st.sampled_from(["", "~", "≤", "≥"]),
    st.one_of(
        st.integers(1, 120).map(str),
        st.tuples(st.sampled_from([45, 90, 105, 120]), st.integers(1, 15)).map(
            lambda label: f"{label[0]}+{label[1]}"
        ),
    ),
)
def test_every_label_is_kept(sign: str, label: str) -> None:
    assert format_time(parse_time(sign + label)) == sign + label
