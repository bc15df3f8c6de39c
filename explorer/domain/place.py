"""Where something happened on the pitch or in the goal mouth, as well as it is known.

One frame for the whole match: metres on 105 × 68, x along the pitch, y across it, the origin at the
corner that is top left when the home side attacks to the right. The home side attacks x = 105 in
every period, so y = 0 is on the home attackers' left.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

PITCH_LENGTH = 105.0
PITCH_WIDTH = 68.0
GOAL_WIDTH = 7.32
GOAL_HEIGHT = 2.44


class Side(StrEnum):
    """One of the two sides; the home side is named first everywhere."""

    HOME = "home"
    AWAY = "away"

    @property
    def other(self) -> Side:
        """The opponents."""
        return Side.AWAY if self is Side.HOME else Side.HOME


class LocationKind(StrEnum):
    """What is known of a place; a place that nothing is known of has no Location at all."""

    POINT = "point"
    RADIUS = "radius"
    ZONE = "zone"
    DISTANCE = "distance"


class Zone(StrEnum):
    """A region that reports name, seen by the attackers."""

    PENALTY_AREA = "penalty_area"
    GOAL_AREA = "goal_area"
    EDGE_OF_AREA = "edge_of_area"
    LEFT_OUTSIDE_AREA = "left_outside_area"
    RIGHT_OUTSIDE_AREA = "right_outside_area"
    FRONT_OF_GOAL = "front_of_goal"


class Flank(StrEnum):
    """On which side of the goal's centre, as the attackers see it."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Location:
    """A place on the pitch with its kind of doubt.

    Use the class methods. ``x`` and ``y`` are metres in the match's frame and present for a point
    and a radius; ``radius`` is in metres; ``zone`` and ``distance`` (metres from the centre of the
    goal attacked, with an upper bound where sources differ) are relative to the goal that
    ``attacking`` attacks.
    """

    kind: LocationKind
    x: float | None = None
    y: float | None = None
    radius: float | None = None
    zone: Zone | None = None
    attacking: Side | None = None
    distance: float | None = None
    distance_max: float | None = None
    flank: Flank | None = None

    @classmethod
    def point(cls, x: float, y: float) -> Location:
        """A measured point."""
        return cls(LocationKind.POINT, x=x, y=y)

    @classmethod
    def within(cls, x: float, y: float, radius: float) -> Location:
        """A point known only to ``radius`` metres."""
        return cls(LocationKind.RADIUS, x=x, y=y, radius=radius)

    @classmethod
    def in_zone(cls, zone: Zone, attacking: Side) -> Location:
        """Somewhere in a named region in front of the goal that ``attacking`` attacks."""
        return cls(LocationKind.ZONE, zone=zone, attacking=attacking)

    @classmethod
    def at_distance(
        cls,
        metres: float,
        attacking: Side,
        *,
        up_to: float | None = None,
        flank: Flank | None = None,
    ) -> Location:
        """Only the distance from the centre of the goal that ``attacking`` attacks is known."""
        return cls(
            LocationKind.DISTANCE,
            attacking=attacking,
            distance=metres,
            distance_max=up_to,
            flank=flank,
        )


@dataclass(frozen=True, slots=True)
class GoalMouthPoint:
    """Where a ball crossed the goal line, in metres, as the taker sees it.

    ``across`` runs from the left post (0) to the right one (7.32), ``height`` from the ground; both
    may lie outside the frame of the goal.
    """

    across: float
    height: float
