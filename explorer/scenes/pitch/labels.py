"""Places labels beside glyphs so that they cover neither glyphs nor one another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from math import cos, hypot, pi, sin

from explorer.scenes.box import Box, Point

SIZE = 12.0
BOLD = 600
WORD_GAP = 4.0
HALF_HEIGHT = 8.0
BESIDE = 19.0
"""From a glyph's centre to the label beside it, in pixels: past the ring of the selected glyph."""

ABOVE = 27.0
_GAP = 2.0
_LEADER_REACHES = (36.0, 50.0, 66.0, 84.0, 104.0, 128.0, 156.0, 190.0, 230.0, 280.0, 340.0)
_LEADER_ANGLES = 24
_GLYPH_CORE = 12.0
_NEIGHBOURHOOD = 30.0


Segment = tuple[Point, Point]


class Passing(IntEnum):
    """What a leader line may pass over at worst, where there is no better place."""

    NOTHING = 0
    LEADERS = 1
    GLYPHS = 2


@dataclass(frozen=True, slots=True)
class Wish:
    """A label that looks for a place: the glyph's centre, and the widths of its two words."""

    key: str
    x: float
    y: float
    minute_width: float
    name_width: float

    @property
    def width(self) -> float:
        """The width of the whole label."""
        gap = WORD_GAP if self.name_width else 0.0
        return self.minute_width + gap + self.name_width


@dataclass(frozen=True, slots=True)
class Placed:
    """A label's place: its left end and the middle of its line, in pixels.

    ``with_name`` is False where only the minute found room; ``leader`` is the line from the glyph
    to a label that stands apart from it.
    """

    left: float
    middle: float
    width: float
    with_name: bool = True
    leader: Segment | None = None

    @property
    def box(self) -> Box:
        """The room that the label takes."""
        return Box(
            self.left, self.middle - HALF_HEIGHT, self.left + self.width, self.middle + HALF_HEIGHT
        )


def place_labels(
    wishes: Sequence[Wish], glyphs: Mapping[str, Box], obstacles: Sequence[Box], room: Box
) -> dict[str, Placed]:
    """Where each label stands; one for which there is no room at all is left out.

    A label tries right, left, above and below its glyph, then a place further off with a leader
    line, then the same with its minute alone. Labels with the fewest places choose first.

    Args:
        wishes: The labels.
        glyphs: The room of every glyph by its key; a label may stand close to its own.
        obstacles: What else no label may cover.
        room: Inside which they stand.
    """
    search = _Search(glyphs, obstacles, room)
    for wish in sorted(wishes, key=search.freedom):
        search.place(wish)
    return search.placed


class _Search:
    """The labels placed so far, and what the next ones have to keep clear of."""

    def __init__(self, glyphs: Mapping[str, Box], obstacles: Sequence[Box], room: Box) -> None:
        self.placed: dict[str, Placed] = {}
        self._glyphs = glyphs
        self._obstacles = list(obstacles)
        self._room = room

    def freedom(self, wish: Wish) -> tuple[int, int]:
        """How free a label is: its places beside its glyph, and how few glyphs stand around it."""
        around = Box.around(wish.x, wish.y, _NEIGHBOURHOOD)
        neighbours = sum(around.overlaps(box) for box in self._glyphs.values())
        return len(list(self.beside(wish, wish.width))), -neighbours

    def place(self, wish: Wish) -> None:
        """Place a label where nothing is covered, if there is such a place."""
        found = next(self._candidates(wish), None)
        if found is not None:
            self.placed[wish.key] = found
            self._obstacles.append(found.box)

    def _candidates(self, wish: Wish) -> Iterator[Placed]:
        yield from self.beside(wish, wish.width)
        for passing in (Passing.NOTHING, Passing.LEADERS):
            yield from self._apart(wish, wish.width, passing)
        for spot in self.beside(wish, wish.minute_width):
            yield replace(spot, with_name=False)
        for passing in Passing:
            for spot in self._apart(wish, wish.minute_width, passing):
                yield replace(spot, with_name=False)

    def beside(self, wish: Wish, width: float) -> Iterator[Placed]:
        """The free places next to a glyph, the best first."""
        others = self._others(wish)
        for left, middle in (
            (wish.x + BESIDE, wish.y),
            (wish.x - BESIDE - width, wish.y),
            (wish.x - width / 2, wish.y - ABOVE),
            (wish.x - width / 2, wish.y + ABOVE),
        ):
            spot = Placed(left, middle, width)
            if self._is_free(spot.box, others):
                yield spot

    def _apart(self, wish: Wish, width: float, passing: Passing) -> Iterator[Placed]:
        """Places further off, the nearest first."""
        others = self._others(wish)
        for reach in _LEADER_REACHES:
            for turn in range(_LEADER_ANGLES):
                spot = _led(wish, width, reach, 2 * pi * turn / _LEADER_ANGLES)
                if self._is_free(spot.box, others) and self._may_lead(wish, spot, passing):
                    yield spot

    def _may_lead(self, wish: Wish, spot: Placed, passing: Passing) -> bool:
        """Whether a label's leader passes over no more than it may."""
        leader = spot.leader
        if leader is None:
            return False
        centres = (
            ((box.left + box.right) / 2, (box.top + box.bottom) / 2)
            for key, box in self._glyphs.items()
            if key != wish.key
        )
        return not (
            any(box.meets(*leader) for box in self._obstacles)
            or (
                passing < Passing.GLYPHS
                and any(distance_to_line(at, *leader) < _GLYPH_CORE for at in centres)
            )
            or (
                passing < Passing.LEADERS
                and any(p.leader and do_cross(leader, p.leader) for p in self.placed.values())
            )
        )

    def _others(self, wish: Wish) -> list[Box]:
        return [*(b for key, b in self._glyphs.items() if key != wish.key), *self._obstacles]

    def _is_free(self, box: Box, others: Sequence[Box]) -> bool:
        return (
            self._room.contains(box)
            and not any(box.overlaps(other, _GAP) for other in others)
            and not any(p.leader and box.meets(*p.leader) for p in self.placed.values())
        )


def _led(wish: Wish, width: float, reach: float, angle: float) -> Placed:
    """A label at the end of a leader line of a length in a direction."""
    across, down = cos(angle), sin(angle)
    start = (wish.x + _GLYPH_CORE * across, wish.y + _GLYPH_CORE * down)
    end = (wish.x + reach * across, wish.y + reach * down)
    if abs(across) > 0.3:
        left, middle = end[0] + (2.0 if across > 0 else -2.0 - width), end[1]
    else:
        left, middle = end[0] - width / 2, end[1] + (HALF_HEIGHT if down > 0 else -HALF_HEIGHT)
    return Placed(left, middle, width, leader=(start, end))


def distance(a: Point, b: Point) -> float:
    """How far apart two points are."""
    return hypot(a[0] - b[0], a[1] - b[1])


def distance_to_line(point: Point, start: Point, end: Point) -> float:
    """How far a point is from the nearest point of a straight line between two others."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length if length else 0.0
    share = min(1.0, max(0.0, along))
    return distance(point, (start[0] + share * dx, start[1] + share * dy))


def do_cross(a: Segment, b: Segment) -> bool:
    """Whether two straight lines cross each other."""
    return _turn(*a, b[0]) * _turn(*a, b[1]) < 0 and _turn(*b, a[0]) * _turn(*b, a[1]) < 0


def _turn(start: Point, end: Point, point: Point) -> float:
    """Positive where a point lies on one side of a line, negative on the other."""
    return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])
