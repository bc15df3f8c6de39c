"""Marks and the times written with them."""

from __future__ import annotations

import pytest

from explorer.analysis.marks import Mark, mark_of_time, time_label
from explorer.domain.time import Certainty, EventTime, MatchTime, about_minute, stated_minute
from tests.analysis.build import at

MOMENT = MatchTime(2, 1000.0)


@pytest.mark.parametrize(
    ("time", "mark", "label"),
    [
        (at(1, 2700 + 61), Mark.MEASURED, "45+2′"),
        (stated_minute(2, 85), Mark.STATED, "85′"),
        (about_minute(2, 80), Mark.ABOUT, "~80′"),
        (EventTime(MOMENT, Certainty.BOUND, None, MOMENT), Mark.AT_MOST, "≤62′"),
        (EventTime(MOMENT, Certainty.BOUND, MOMENT, None), Mark.AT_LEAST, "≥62′"),
        (EventTime(MOMENT, Certainty.INFERRED), Mark.INFERRED, "62′?"),
        (EventTime(MatchTime(5, 3)), Mark.MEASURED, "P3"),
    ],
)
def test_times(time: EventTime, mark: Mark, label: str) -> None:
    assert mark_of_time(time) is mark
    assert time_label(time) == label


def test_the_signs_are_the_designs() -> None:
    assert [mark.sign for mark in Mark] == ["", "", "~", "≤", "≥", "?", "=", "≠", "–"]
