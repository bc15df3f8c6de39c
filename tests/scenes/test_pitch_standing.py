from __future__ import annotations

from math import hypot

import pytest

from explorer.domain.events import Situation
from explorer.domain.place import Flank, Location, LocationKind, Side, Zone
from explorer.scenes.marks import Curve, Disc, Ink
from explorer.scenes.pitch.standing import (
    Knowledge,
    Standing,
    doubt_marks,
    from_goal,
    standing,
    standing_of,
)
from tests.scenes.pitch_matches import goal

HOME, AWAY = Side.HOME, Side.AWAY
IN_AREA = {Zone.PENALTY_AREA, Zone.GOAL_AREA, Zone.FRONT_OF_GOAL}
OUTSIDE = {Zone.LEFT_OUTSIDE_AREA, Zone.RIGHT_OUTSIDE_AREA}


def of_zone(zone: Zone, attacking: Side) -> Standing:
    found = standing(Location.in_zone(zone, attacking))
    assert found is not None
    return found


def at_distance(location: Location, *, free_kick: bool = False) -> Standing:
    found = standing(location, outside_area=free_kick)
    assert found is not None
    return found


def outline(shape: Disc | Curve | None) -> list[tuple[float, float]]:
    """Points on a band's edge."""
    assert isinstance(shape, Curve)
    return [(p.x, p.y) for p in (shape.start, *(piece[-1] for piece in shape.pieces))]


def test_a_measured_place_has_no_shape_of_doubt() -> None:
    found = standing(Location.point(94, 34))
    assert found == Standing(Knowledge.MEASURED, 94, 34)
    assert doubt_marks(Standing(Knowledge.MEASURED, 94, 34), Ink.HOME) == ()


def test_a_radius_is_a_dashed_ring_with_a_tint() -> None:
    found = standing(Location.within(80, 20, 4))
    assert found is not None
    tint, ring = doubt_marks(found, Ink.AWAY)
    assert isinstance(tint, Disc)
    assert isinstance(ring, Disc)
    assert (tint.radius, tint.fill, tint.fill_opacity) == (4, Ink.AWAY, 0.13)
    assert ring.dash is not None
    assert ring.ink is Ink.AWAY


@pytest.mark.parametrize("zone", list(Zone))
def test_a_zone_of_the_away_side_is_that_of_the_home_side_turned_round(zone: Zone) -> None:
    home, away = of_zone(zone, HOME), of_zone(zone, AWAY)
    assert (away.x, away.y) == pytest.approx((105 - home.x, 68 - home.y))


@pytest.mark.parametrize("zone", list(Zone))
def test_rings_lie_where_their_words_say(zone: Zone) -> None:
    place = of_zone(zone, HOME)
    assert isinstance(place.shape, Disc)
    radius = place.shape.radius
    depth = 105 - place.x
    assert place.x + radius <= 105
    if zone in IN_AREA:
        assert depth + radius <= 16.5
    if zone in OUTSIDE:
        beyond_depth = max(0.0, depth - 16.5)
        beyond_width = max(0.0, abs(place.y - 34) - 20.16)
        assert hypot(beyond_depth, beyond_width) >= radius
    if zone is Zone.EDGE_OF_AREA:
        assert depth - radius < 16.5 < depth


def test_left_is_the_attackers_left() -> None:
    assert of_zone(Zone.LEFT_OUTSIDE_AREA, HOME).y < 34
    assert of_zone(Zone.LEFT_OUTSIDE_AREA, AWAY).y > 34


def test_a_distance_is_a_band_around_the_goal_from_the_least_to_the_most() -> None:
    place = at_distance(Location.at_distance(18.0, AWAY, up_to=20.0))
    assert place.knowledge is Knowledge.DISTANCE
    radii = [hypot(x, y - 34) for x, y in outline(place.shape)]
    assert min(radii) == pytest.approx(18)
    assert max(radii) == pytest.approx(20)
    assert hypot(place.x, place.y - 34) == pytest.approx(19)


def test_a_single_distance_may_be_a_metre_off() -> None:
    place = at_distance(Location.at_distance(20.0, HOME))
    radii = [hypot(x - 105, y - 34) for x, y in outline(place.shape)]
    assert (min(radii), max(radii)) == pytest.approx((19, 21))


@pytest.mark.parametrize("side", list(Side))
def test_a_flank_keeps_the_band_on_its_side(side: Side) -> None:
    right = outline(at_distance(Location.at_distance(20.0, side, flank=Flank.RIGHT)).shape)
    left = outline(at_distance(Location.at_distance(20.0, side, flank=Flank.LEFT)).shape)
    turn = 1 if side is HOME else -1
    assert all(turn * (y - 34) > 0 for _, y in right)
    assert all(turn * (y - 34) < 0 for _, y in left)


def test_a_direct_free_kick_of_known_distance_stands_outside_the_area() -> None:
    location = Location.at_distance(18.3, AWAY, up_to=20.0, flank=Flank.RIGHT)
    place = standing_of(goal(85, location, AWAY, situation=Situation.FREE_KICK_DIRECT))
    assert place is not None
    assert place.x > 16.5
    assert all(x > 15.0 for x, _ in outline(place.shape))
    assert min(x for x, _ in outline(at_distance(location).shape)) < 12


def test_what_no_source_places_stands_nowhere() -> None:
    assert standing_of(goal(80)) is None
    assert standing(Location(LocationKind.POINT)) is None
    assert standing(Location(LocationKind.ZONE)) is None
    assert standing(Location(LocationKind.DISTANCE, distance=20.0)) is None


def test_from_goal_faces_the_goal() -> None:
    assert from_goal(HOME, 10, 5) == (95, 39)
    assert from_goal(AWAY, 10, 5) == (10, 29)
