from __future__ import annotations

import pytest

from explorer.domain.time import Certainty, MatchTime, about_minute, stated_minute
from explorer.providers.spreadsheet.minutes import MinuteError, read_minute, tells_of_extra_time


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("6", "6"),
        ("0", "1"),
        ("80'", "80"),
        ("80′", "80"),
        ("80.0", "80"),
        ("80,0", "80"),
        (" 45 + 2 ", "45+2"),
        ("93", "90+3"),
        ("120", "90+30"),
        ("90+4", "90+4"),
        ("105+1", "105+1"),
        ("62:34.567", "63"),
        ("80:30:00", "81"),
        ("45:00+1:30", "45+2"),
        ("P3", "P3"),
    ],
)
def test_a_minute_is_read(text: str, label: str) -> None:
    assert read_minute(text, period=None, extra_time=False).at.minute_label == label


@pytest.mark.parametrize(
    ("text", "label"), [("93", "93"), ("107", "107"), ("120", "120"), ("123", "120+3")]
)
def test_minutes_beyond_ninety_are_extra_time_where_there_is_one(text: str, label: str) -> None:
    assert read_minute(text, period=None, extra_time=True).at.minute_label == label


def test_the_certainty_is_written_in_front() -> None:
    def read(text: str) -> object:
        return read_minute(text, period=None, extra_time=False)

    assert read("80") == stated_minute(2, 80)
    assert read("~80") == about_minute(2, 80)
    not_after, not_before = read_minute("<=63", period=None, extra_time=False), read("≥ 63")
    assert (not_after.certainty, not_after.earliest) == (Certainty.BOUND, None)
    assert not_after.latest == MatchTime(2, 18 * 60)
    assert not_before == read(">=63")


def test_a_period_tells_apart_what_the_clock_does_not() -> None:
    assert read_minute("45:00", period=None, extra_time=False).at == MatchTime(1, 2700)
    assert read_minute("45:00", period=2, extra_time=False).at == MatchTime(2, 0)
    assert read_minute("47", period=1, extra_time=False).at.minute_label == "45+2"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("8O", "sheet_minute_ends_in_letter"),
        ("4l", "sheet_minute_ends_in_letter"),
        ("O8", "sheet_minute_has_letter"),
        ("4S+2", "sheet_minute_has_letter"),
        ("80,5", "sheet_minute_decimal"),
        ("80.5", "sheet_minute_decimal"),
        ("60+2", "sheet_minute_added"),
        ("45+0", "sheet_minute_added"),
        ("60:00+2:00", "sheet_minute_added"),
        ("131", "sheet_minute_beyond"),
        ("200:00", "sheet_minute_beyond"),
        ("soon", "sheet_minute"),
        ("-5", "sheet_minute"),
        ("~P3", "sheet_minute"),
        ("٨٠", "sheet_minute"),
        ("80:75", "sheet_minute"),
    ],
)
def test_a_slip_is_named(text: str, code: str) -> None:
    with pytest.raises(MinuteError) as caught:
        read_minute(text, period=None, extra_time=False)
    assert caught.value.code == code


def test_a_minute_before_its_period_and_one_in_the_shootout_are_refused() -> None:
    with pytest.raises(MinuteError) as caught:
        read_minute("44", period=2, extra_time=False)
    assert caught.value.code == "sheet_minute_before_period"
    with pytest.raises(MinuteError) as caught:
        read_minute("121", period=5, extra_time=True)
    assert caught.value.code == "sheet_minute_in_shootout"


def test_extra_time_is_told_by_minutes_that_only_it_has() -> None:
    assert tells_of_extra_time(["12", "~107"])
    assert tells_of_extra_time(["105+1"])
    assert not tells_of_extra_time(["12", "93", "90+7", "", "odd", "P3"])
