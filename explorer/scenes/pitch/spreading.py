"""Moves glyphs apart that would cover one another, as little as possible."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain, count, islice, zip_longest
from math import cos, hypot, pi, sin, sqrt

from explorer.scenes.box import Box, Point

_STEP = 5.0
_CIRCLES = 49
_CLOSER = (1.0, 0.75, 0.5, 0.25)
"""By which shares of the distance glyphs move together before one leaves where it belongs."""


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a glyph may move: inside a circle around the place where it belongs, in pixels."""

    centre: Point
    radius: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside of it."""
        return hypot(x - self.centre[0], y - self.centre[1]) <= self.radius + 1e-6


def spread(
    wanted: Sequence[Point],
    distance: float,
    room: Box,
    *,
    taken: Sequence[Point] = (),
    reaches: Sequence[Reach | None] = (),
) -> tuple[Point, ...]:
    """Places for glyphs, each as near to where it is wanted as the ones before it allow.

    Args:
        wanted: Where each should stand, in pixels; the first ones have the first choice.
        distance: How far apart any two stand at least, in pixels.
        room: Inside which they stand; one for which there is no room left stands where wanted.
        taken: Places to keep clear of from the start.
        reaches: What each stays inside of, closer to the others if it must; None for no bound.
    """
    placed = list(taken)
    found: list[Point] = []
    for point, reach in zip_longest(wanted, reaches[: len(wanted)]):
        distances = [share * distance for share in _CLOSER] if reach else [distance]
        free = (_free(point, apart, room, placed, reach) for apart in distances)
        place = next(chain.from_iterable(free), point)
        placed.append(place)
        found.append(place)
    return tuple(found)


def cluster(centre: Point, size: int, distance: float) -> tuple[Point, ...]:
    """``size`` places packed closely around a centre, ``distance`` apart, upper ones first."""
    chosen = (
        list(islice(_hexagonal(distance), size)) if size != 2 else [(0.0, 0.0), (0.0, distance)]
    )
    middle_x = sum(x for x, _ in chosen) / size
    middle_y = sum(y for _, y in chosen) / size
    places = ((centre[0] + x - middle_x, centre[1] + y - middle_y) for x, y in chosen)
    return tuple(sorted(places, key=lambda place: (round(place[1], 3), place[0])))


def _free(
    point: Point, distance: float, room: Box, placed: Sequence[Point], reach: Reach | None
) -> Iterator[Point]:
    for dx, dy in _offsets():
        x, y = point[0] + dx, point[1] + dy
        if not (room.left <= x <= room.right and room.top <= y <= room.bottom):
            continue
        if reach is not None and not reach.holds(x, y):
            continue
        if all(hypot(x - px, y - py) >= distance - 1e-6 for px, py in placed):
            yield x, y


def _offsets() -> Iterator[Point]:
    """Places around the origin on growing circles; few glyphs need more than the first ones."""
    yield 0.0, 0.0
    for number in range(1, _CIRCLES + 1):
        yield from _circle(number * _STEP)


@cache
def _circle(radius: float) -> tuple[Point, ...]:
    """Places on a circle around the origin, below and above before the sides."""
    spots = max(8, int(2 * pi * radius / _STEP) // 4 * 4)
    turns = sorted(range(spots), key=lambda n: abs(cos(2 * pi * n / spots)))
    return tuple(
        (radius * cos(2 * pi * n / spots), radius * sin(2 * pi * n / spots)) for n in turns
    )


def _hexagonal(distance: float) -> Iterator[Point]:
    """The points of a hexagonal lattice, from the origin outwards."""
    row = distance * sqrt(3) / 2
    for reach in count(0):
        shell = [
            (distance * (a + b / 2), row * b)
            for a in range(-reach, reach + 1)
            for b in range(-reach, reach + 1)
            if max(abs(a), abs(b), abs(a + b)) == reach
        ]
        yield from sorted(shell, key=lambda p: (round(hypot(*p), 3), -p[1], p[0]))
