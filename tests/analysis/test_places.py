"""Places and times in words."""

from __future__ import annotations

import pytest

from explorer.analysis.places import (
    place_message,
    placement_message,
    time_message,
    time_span_message,
)
from explorer.domain.place import Flank, GoalMouthPoint, Location, Side, Zone
from explorer.domain.time import (
    Certainty,
    EventTime,
    MatchTime,
    about_minute,
    stated_minute,
)
from explorer.views.text.wording import words
from tests.analysis.build import AWAY, HOME, at


@pytest.mark.parametrize(
    ("location", "attacking", "text"),
    [
        (Location.point(94, 34), HOME, "11 m from goal, in the centre"),
        (Location.point(11, 34), AWAY, "11 m from goal, in the centre"),
        (Location.point(105, 24), HOME, "10 m from goal, left of centre"),
        (Location.point(0, 24), AWAY, "10 m from goal, right of centre"),
        (Location.point(52.5, 34), None, "52.5 m along, 34 m across the pitch"),
        (
            Location.within(94, 34, 5),
            HOME,
            "within 5 m of a point: 11 m from goal, in the centre",
        ),
        (Location.in_zone(Zone.EDGE_OF_AREA, HOME), HOME, "edge of the penalty area"),
        (Location.at_distance(18.29, HOME), HOME, "18.3 m from goal"),
        (
            Location.at_distance(18.29, HOME, up_to=20, flank=Flank.RIGHT),
            HOME,
            "18.3–20 m from goal, right of centre",
        ),
    ],
)
def test_places(location: Location, attacking: Side | None, text: str) -> None:
    assert words(place_message(location, attacking)) == text


@pytest.mark.parametrize(
    ("across", "height", "text"),
    [
        (0.5, 0.2, "0.5 m from the left post, 0.2 m high"),
        (-1.0, 0.0, "1 m left of the goal, 0 m high"),
        (8.32, 3.0, "1 m right of the goal, 3 m high"),
    ],
)
def test_placements(across: float, height: float, text: str) -> None:
    assert words(placement_message(GoalMouthPoint(across, height))) == text


MOMENT = MatchTime(2, 1050.0)


@pytest.mark.parametrize(
    ("time", "short", "full"),
    [
        (at(1, 83), "minute 2", "2′ (01:23)"),
        (stated_minute(2, 85), "minute 85", "85′"),
        (about_minute(2, 80), "about minute 80", "about 80′ (78:00–81:00)"),
        (
            EventTime(MOMENT, Certainty.BOUND, None, MOMENT),
            "not after minute 63",
            "not after 63′",
        ),
        (
            EventTime(MOMENT, Certainty.BOUND, MOMENT, None),
            "not before minute 63",
            "not before 63′",
        ),
        (
            EventTime(MOMENT, Certainty.INFERRED, MOMENT, MatchTime(2, 1200.0)),
            "minute 63, inferred",
            "63′, inferred (62:30–65:00)",
        ),
        (EventTime(MatchTime(5, 3)), "after kick 3", "after kick 3"),
    ],
)
def test_times(time: EventTime, short: str, full: str) -> None:
    assert words(time_message(time)) == short
    assert words(time_span_message(time)) == full
