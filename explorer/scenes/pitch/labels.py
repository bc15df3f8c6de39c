"""Places labels beside glyphs so that they cover neither glyphs nor one another."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import cos, hypot, pi, sin

from explorer.scenes.pitch.geometry import Box, Point

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
    leader: tuple[Point, Point] | None = None

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
    for wish in sorted(wishes, key=lambda wish: len(list(search.beside(wish, wish.width)))):
        search.place(wish)
    return search.placed


class _Search:
    """The labels placed so far, and what the next ones have to keep clear of."""

    def __init__(self, glyphs: Mapping[str, Box], obstacles: Sequence[Box], room: Box) -> None:
        self.placed: dict[str, Placed] = {}
        self._glyphs = glyphs
        self._obstacles = list(obstacles)
        self._room = room

    def place(self, wish: Wish) -> None:
        """Place a label where nothing is covered, if there is such a place."""
        for width, with_name in ((wish.width, True), (wish.minute_width, False)):
            for candidate in (*self.beside(wish, width), *self._apart(wish, width)):
                placed = replace(candidate, with_name=with_name)
                self.placed[wish.key] = placed
                self._obstacles.append(placed.box)
                return

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

    def _apart(self, wish: Wish, width: float) -> Iterator[Placed]:
        """Places further off, the nearest first, whose leader touches nothing else."""
        others = self._others(wish)
        for reach in _LEADER_REACHES:
            for turn in range(_LEADER_ANGLES):
                spot = _led(wish, width, reach, 2 * pi * turn / _LEADER_ANGLES)
                if spot.leader is None or not self._is_free(spot.box, others):
                    continue
                if not any(box.meets(*spot.leader) for box in others):
                    yield spot

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
