from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.axis import MatchAxis
from explorer.analysis.clock import TimeTextError, parse_time
from explorer.domain.time import MatchTime, Period
from tests.analysis.build import match, shootout

PLAIN = MatchAxis.of(
    match(periods=(Period(1, 2880.0), Period(2, 3060.0)), shootout=shootout("xoxoxoxox"))
)
EXTRA = MatchAxis.of(
    match(periods=(Period(1, 2880), Period(2, 3000), Period(3, 960), Period(4, 1000)))
)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("0", MatchTime(1, 0)),
        ("80", MatchTime(2, 2100)),
        (" 80:00 ", MatchTime(2, 2100)),
        ("80′", MatchTime(2, 2100)),
        ("45", MatchTime(1, 2700)),
        ("45:01", MatchTime(2, 1)),
        ("45+2", MatchTime(1, 2820)),
        ("45 + 2", MatchTime(1, 2820)),
        ("45+2:30", MatchTime(1, 2850)),
        ("45:00+2:13", MatchTime(1, 2833)),
        ("90+6", MatchTime(2, 3060)),
        ("95", MatchTime(2, 3000)),
        ("P3", MatchTime(5, 3)),
        ("p0", MatchTime(5, 0)),
    ],
)
def test_clock_times_and_kicks_are_read(text: str, moment: MatchTime) -> None:
    assert parse_time(text, PLAIN) == moment


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("90", MatchTime(2, 2700)),
        ("90+5", MatchTime(2, 3000)),
        ("90:01", MatchTime(3, 1)),
        ("95", MatchTime(3, 300)),
        ("105", MatchTime(3, 900)),
        ("105+1", MatchTime(3, 960)),
        ("120", MatchTime(4, 900)),
    ],
)
def test_extra_time_goes_on_from_ninety(text: str, moment: MatchTime) -> None:
    assert parse_time(text, EXTRA) == moment


@pytest.mark.parametrize("text", ["", "x", "8O", "80:60", "80:5", "44+2", "-1", "P", "1e3"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(TimeTextError) as caught:
        parse_time(text, PLAIN)
    assert caught.value.code == "time-unreadable"
    assert caught.value.values["text"] == text


@pytest.mark.parametrize("text", ["130", "90+7", "45+9", "P10", "105+1", "999"])
def test_what_lies_outside_the_match_is_refused(text: str) -> None:
    with pytest.raises(TimeTextError) as caught:
        parse_time(text, PLAIN)
    assert caught.value.code == "time-outside"


@given(st.text(max_size=12))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        moment = parse_time(text, EXTRA)
    except TimeTextError:
        return
    assert EXTRA.contains(moment)
