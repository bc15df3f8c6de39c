"""Where on the pitch something stands, with the shape of its doubt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import acos, cos, pi, radians, sin

from explorer.domain.events import Event, Goal, Situation
from explorer.domain.place import (
    PITCH_LENGTH,
    PITCH_WIDTH,
    Flank,
    Location,
    LocationKind,
    Side,
    Zone,
)
from explorer.scenes.marks import Curve, Disc, Ink, Mark, Pos
from explorer.scenes.pitch.geometry import ring_sector
from explorer.scenes.pitch.markings import MIDDLE_Y, PENALTY_AREA_DEPTH

ZONE_FILL = 0.13
RING_DASH = (3.0, 3.0)
RING_WIDTH = 1.25
DEFAULT_SPREAD = 1.0
"""How many metres a distance may be off, either way, where its source gives one figure only."""

_ZONES: dict[Zone, tuple[float, float, float]] = {
    Zone.PENALTY_AREA: (8.25, 0.0, 8.25),
    Zone.GOAL_AREA: (2.75, 0.0, 2.75),
    Zone.EDGE_OF_AREA: (17.5, 0.0, 4.5),
    Zone.LEFT_OUTSIDE_AREA: (21.5, -22.0, 5.2),
    Zone.RIGHT_OUTSIDE_AREA: (21.5, 22.0, 5.2),
    Zone.FRONT_OF_GOAL: (6.0, 0.0, 4.5),
}
"""A ring for each zone: its centre's distance from the goal line, how far it lies to the right of
the goal's centre as the attackers see it, and its radius, all in metres. The rings stay inside the
region that the words name: those of the areas touch its lines, those outside don't reach in."""

_WIDEST = radians(60.0)
_CENTRAL = radians(12.0)
_FLANKS: dict[Flank | None, tuple[float, float]] = {
    None: (-_WIDEST, _WIDEST),
    Flank.LEFT: (-_WIDEST, -radians(4.0)),
    Flank.CENTRE: (-_CENTRAL, _CENTRAL),
    Flank.RIGHT: (radians(4.0), _WIDEST),
}
"""Between which angles from the goal's axis a flank lies, to the right positive."""


class Knowledge(StrEnum):
    """How a place is known."""

    MEASURED = "measured"
    ZONE = "zone"
    DISTANCE = "distance"


@dataclass(frozen=True, slots=True)
class Standing:
    """A place in metres and, unless it is measured, the shape within which it may lie."""

    knowledge: Knowledge
    x: float
    y: float
    shape: Disc | Curve | None = None


def standing_of(event: Event) -> Standing | None:
    """Where an event stands; None where no source gives a place.

    A direct free kick of which only the distance is known stands outside the penalty area: from
    inside it would have been a penalty (Law 14).
    """
    outside = isinstance(event, Goal) and event.situation is Situation.FREE_KICK_DIRECT
    return standing(event.location, outside_area=outside) if event.location else None


def standing(location: Location, *, outside_area: bool = False) -> Standing | None:
    """Where a location lies; None for one that lacks what its kind needs."""
    match location.kind:
        case LocationKind.ZONE if location.zone and location.attacking:
            depth, right, radius = _ZONES[location.zone]
            x, y = from_goal(location.attacking, depth, right)
            return Standing(Knowledge.ZONE, x, y, _ring(x, y, radius))
        case LocationKind.DISTANCE if location.distance is not None and location.attacking:
            return _at_distance(location, location.distance, location.attacking, outside_area)
        case LocationKind.POINT | LocationKind.RADIUS:
            if location.x is None or location.y is None:
                return None
            if location.kind is LocationKind.POINT or location.radius is None:
                return Standing(Knowledge.MEASURED, location.x, location.y)
            ring = _ring(location.x, location.y, location.radius)
            return Standing(Knowledge.ZONE, location.x, location.y, ring)
        case _:
            return None


def from_goal(attacking: Side, depth: float, right: float) -> tuple[float, float]:
    """A place as the attackers see it, in metres in the match's frame.

    Args:
        attacking: The side that attacks the goal.
        depth: Metres from the goal line into the pitch.
        right: Metres to the right of the goal's centre.
    """
    if attacking is Side.HOME:
        return PITCH_LENGTH - depth, MIDDLE_Y + right
    return depth, PITCH_WIDTH - MIDDLE_Y - right


def doubt_marks(place: Standing, ink: Ink, *, opacity: float = 1.0) -> tuple[Mark, ...]:
    """The shape of a place's doubt: dashed, with a tint; nothing for a measured place."""
    match place.shape:
        case Disc(centre=centre, radius=radius):
            return (
                Disc(centre, radius, fill=ink, fill_opacity=ZONE_FILL, opacity=opacity),
                Disc(
                    centre, radius, ink=ink, width=RING_WIDTH, dash=RING_DASH, opacity=opacity * 0.8
                ),
            )
        case Curve(start=start, pieces=pieces):
            return (
                Curve(
                    start, pieces, fill=ink, fill_opacity=ZONE_FILL, opacity=opacity, closed=True
                ),
                Curve(
                    start,
                    pieces,
                    ink=ink,
                    width=RING_WIDTH,
                    dash=RING_DASH,
                    opacity=opacity * 0.8,
                    closed=True,
                ),
            )
        case _:
            return ()


def _ring(x: float, y: float, radius: float) -> Disc:
    return Disc(Pos(x, y), radius)


def _at_distance(
    location: Location, distance: float, attacking: Side, outside_area: bool
) -> Standing:
    inner, outer = distance, location.distance_max
    if outer is None or outer <= inner:
        inner, outer = max(0.0, distance - DEFAULT_SPREAD), distance + DEFAULT_SPREAD
    low, high = _FLANKS[location.flank]
    middle = (inner + outer) / 2
    if outside_area and middle > PENALTY_AREA_DEPTH:
        widest = acos(PENALTY_AREA_DEPTH / middle)
        low, high = max(low, -widest), min(high, widest)
    turn = (low + high) / 2
    x, y = from_goal(attacking, middle * cos(turn), middle * sin(turn))
    goal = from_goal(attacking, 0.0, 0.0)
    # In the match's frame the home side looks along x, the away side against it.
    ahead = pi if attacking is Side.HOME else 0.0
    angles = (ahead - low, ahead - high)
    shape = ring_sector(goal, (inner, outer), angles)
    return Standing(Knowledge.DISTANCE, x, y, shape)
