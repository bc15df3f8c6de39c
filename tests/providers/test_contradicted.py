"""Places of goals that can't be, in matches of providers that measure them."""

from __future__ import annotations

import pytest

from explorer.domain.events import Goal, Shot, Situation
from explorer.domain.evidence import Finding
from explorer.domain.place import Location, Side, Zone
from explorer.providers.base import FindingLog
from explorer.providers.contradicted import without_contradicted_places
from explorer.providers.registry import read_match_file
from tests.analysis.build import at, match
from tests.shared_data import shared

AT = at(1, 1380)


def goal(
    side: Side, place: Location | None, *, penalty: bool = False, own_goal: bool = False
) -> Goal:
    situation = Situation.PENALTY if penalty else None
    return Goal(
        id="g",
        time=AT,
        side=side,
        location=place,
        situation=situation,
        own_goal=own_goal,
        shot_id="s",
    )


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (goal(Side.HOME, Location.point(3.3, 55.0), penalty=True), "place_not_at_the_spot"),
        (goal(Side.AWAY, Location.point(94.0, 34.0), penalty=True), "place_not_at_the_spot"),
        (goal(Side.AWAY, Location.point(11.0, 40.0), penalty=True), "place_not_at_the_spot"),
        (goal(Side.HOME, Location.point(13.0, 34.0), own_goal=True), "place_in_the_other_half"),
        (goal(Side.AWAY, Location.point(91.9, 34.0), own_goal=True), "place_in_the_other_half"),
    ],
)
def test_a_place_that_can_not_be_counts_as_unknown(told: Goal, code: str) -> None:
    shots = (
        Shot(id="s", time=AT, side=told.side, location=told.location),
        Shot(id="another", time=AT, side=told.side, location=told.location),
    )
    log = FindingLog()
    found = without_contradicted_places(match(goals=(told,), shots=shots), log)
    assert found.goals[0].location is None
    assert [shot.location for shot in found.shots] == [None, told.location]
    assert found.findings == log.findings() == (Finding(code, {"count": 1}, "g"),)


@pytest.mark.parametrize(
    "told",
    [
        goal(Side.HOME, Location.point(94.0, 34.0), penalty=True),
        goal(Side.AWAY, Location.point(13.7, 32.6), penalty=True),
        goal(Side.HOME, Location.in_zone(Zone.PENALTY_AREA, Side.HOME), penalty=True),
        goal(Side.HOME, None, penalty=True),
        goal(Side.HOME, Location.point(60.0, 10.0), own_goal=True),
        goal(Side.AWAY, Location.point(52.0, 34.0), own_goal=True),
        goal(Side.HOME, Location.point(3.0, 55.0)),
    ],
)
def test_a_place_that_can_be_stays(told: Goal) -> None:
    played, log = match(goals=(told,)), FindingLog()
    assert without_contradicted_places(played, log) is played
    assert log.findings() == ()


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("opta/opta_f24.xml", "place_not_at_the_spot"),
        ("sportec/sportec_events.xml", "place_in_the_other_half"),
    ],
)
def test_it_is_told_of_the_match(file: str, code: str) -> None:
    assert code in {finding.code for finding in read_match_file(shared(file)).match.findings}


def test_a_final_keeps_all_its_places() -> None:
    final = read_match_file(shared("statsbomb/events/3869685.json")).match
    assert all(goal.location is not None for goal in final.goals)
