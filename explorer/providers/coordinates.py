"""Provider coordinates to the match's frame in metres, keeping the markings true.

Providers draw an idealised pitch. Scaling only its outer lines to 105 × 68 m moves the boxes, so
that a shot from just inside the area lands outside it; mapping piece by piece between the markings
keeps every place on its side of every line. True markings: IFAB Laws of the Game, Law 1.
"""

from __future__ import annotations

import itertools
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from explorer.domain.place import (
    GOAL_HEIGHT,
    GOAL_WIDTH,
    PITCH_LENGTH,
    PITCH_WIDTH,
    GoalMouthPoint,
    Side,
)

_TRUE_X = (0.0, 5.5, 11.0, 16.5, 43.35, 52.5, 61.65, 88.5, 94.0, 99.5, PITCH_LENGTH)
"""Goal line, goal area, spot, penalty area, centre circle, halfway line and so on, in metres."""

_TRUE_Y = (0.0, 13.84, 24.84, 30.34, 34.0, 37.66, 43.16, 54.16, PITCH_WIDTH)
"""Touchline, penalty area, goal area, post, centre and so on, in metres."""


Place = tuple[float, float]
"""Two coordinates, x and y."""


class PiecewiseLinear:
    """A strictly increasing function through given points, straight between and beyond them."""

    def __init__(self, given: Sequence[float], wanted: Sequence[float]) -> None:
        """Map each of ``given`` to its fellow in ``wanted``.

        Raises:
            ValueError: If the two differ in length, have fewer than two values or don't increase.
        """
        if len(given) != len(wanted) or len(given) < 2:
            raise ValueError("a piecewise linear function needs pairs of at least two points")
        if any(a >= b for row in (given, wanted) for a, b in itertools.pairwise(row)):
            raise ValueError("the points of a piecewise linear function must increase")
        self.span = (given[0], given[-1])
        self._inner = tuple(given[1:-1])
        self._pieces = tuple(
            (x0, y0, (y1 - y0) / (x1 - x0))
            for x0, x1, y0, y1 in zip(given, given[1:], wanted, wanted[1:], strict=False)
        )

    def __call__(self, value: float) -> float:
        """The function at ``value``."""
        start, image, slope = self._pieces[bisect_right(self._inner, value)]
        return image + (value - start) * slope


@dataclass(frozen=True, slots=True)
class Standardisation:
    """A provider's pitch, on which every team attacks to the right, against the match's frame.

    ``length`` and ``width`` are the provider's; ``along`` and ``across`` lead to metres.
    """

    length: float
    width: float
    along: PiecewiseLinear
    across: PiecewiseLinear

    @classmethod
    def between(cls, x: Sequence[float], y: Sequence[float]) -> Standardisation:
        """The mapping for a pitch whose markings lie at these coordinates.

        Args:
            x: Goal line, goal area, spot, penalty area, centre circle, halfway line, and the same
                from the halfway line on: 11 values.
            y: The attackers' left touchline, penalty area, goal area, post, centre, and the same
                on the right: 9 values.
        """
        return cls(
            length=x[-1] - x[0],
            width=y[-1] - y[0],
            along=PiecewiseLinear(x, _TRUE_X),
            across=PiecewiseLinear(y, _TRUE_Y),
        )

    def on_pitch(self, x: float, y: float, slack: float | None = None) -> Place | None:
        """A place on the pitch, or a little off it and then drawn in to the line.

        None for a place more than ``slack`` off the pitch, in the provider's units: unless told, a
        twentieth of the pitch's width, within which providers write a ball that went out.
        """
        (left, right), (top, bottom) = self.along.span, self.across.span
        slack = self.width / 20 if slack is None else slack
        if not (left - slack <= x <= right + slack and top - slack <= y <= bottom + slack):
            return None
        return min(max(x, left), right), min(max(y, top), bottom)

    def mirrored(self, y: float) -> float:
        """A y counted from the other touchline."""
        return sum(self.across.span) - y

    def to_frame(self, x: float, y: float, side: Side) -> tuple[float, float]:
        """A place as the attackers of ``side`` see it, in metres in the match's frame."""
        along, across = self.along(x), self.across(y)
        if side is Side.HOME:
            return along, across
        return PITCH_LENGTH - along, PITCH_WIDTH - across


def pitch_of_size(length: float, width: float) -> Standardisation:
    """The pitch of coordinates that are shares of a true pitch's length and width, in metres.

    Its markings are as the Laws have them, so their shares depend on its size.
    """
    middle, centre = length / 2, width / 2
    off_middle = (_TRUE_X[5] - x for x in _TRUE_X[4:7])
    x = (*_TRUE_X[:4], *(middle - off for off in off_middle))
    x = (*x, *(length - near for near in reversed(x[:4])))
    y = (0.0, *(centre + y - PITCH_WIDTH / 2 for y in _TRUE_Y[1:-1]), width)
    return Standardisation.between(
        x=[value / length for value in x], y=[value / width for value in y]
    )


STATSBOMB = Standardisation.between(
    x=(0, 6, 12, 18, 50, 60, 70, 102, 108, 114, 120),
    y=(0, 18, 30, 36, 40, 44, 50, 62, 80),
)
"""StatsBomb Open Data Specification v1.1, "Pitch coordinates": 120 × 80, about one unit a yard."""

METRES = Standardisation.between(_TRUE_X, _TRUE_Y)
"""A pitch in metres on 105 × 68, as Sportec's: the match's own but for the directions."""

OPTA = Standardisation.between(
    x=(0, 5.8, 11.5, 17, 41.29, 50, 58.71, 83, 88.5, 94.2, 100),
    y=(0, 21.1, 36.8, 45.2, 50, 54.8, 63.2, 78.9, 100),
)
"""Opta's pitch, also Stats Perform's: 100 × 100 with the markings of the F24 feed's appendix.

Opta counts y from the attackers' right, and its markings lie symmetrically.
"""

WYSCOUT = Standardisation.between(
    x=(0, 6, 10, 16, 41.16, 50, 58.84, 84, 90, 94, 100),
    y=(0, 19, 37, 44, 50, 56, 63, 81, 100),
)
"""Wyscout's pitch: per cent of length and width, with the markings of kloppy's dimensions of it."""

DATAFACTORY = Standardisation.between(
    x=tuple(2 * x / PITCH_LENGTH - 1 for x in _TRUE_X),
    y=tuple(2 * y / PITCH_WIDTH - 1 for y in _TRUE_Y),
)
"""DataFactory's pitch: -1 to 1 both ways, in proportion, for nobody tells where markings lie."""

_OPTA_POSTS = (45.2, 54.8)
_OPTA_BAR = 38.0

_STATSBOMB_POSTS = (36.0, 44.0)


def statsbomb_goal_mouth(y: float, z: float) -> GoalMouthPoint:
    """Where a shot crossed the goal line, from StatsBomb's ``end_location``, y and z in its units.

    Both directions have the scale that makes the goal 7.32 m wide, which puts the bar at 2.44 m.
    """
    left, right = _STATSBOMB_POSTS
    scale = GOAL_WIDTH / (right - left)
    return GoalMouthPoint(across=(y - left) * scale, height=z * scale)


def opta_goal_mouth(y: float, z: float) -> GoalMouthPoint:
    """Where a shot crossed the goal line, from Opta's qualifiers 102 and 103."""
    right, left = _OPTA_POSTS
    return GoalMouthPoint(
        across=(left - y) / (left - right) * GOAL_WIDTH, height=z / _OPTA_BAR * GOAL_HEIGHT
    )
