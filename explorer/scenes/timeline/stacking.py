"""The stacking rule: glyphs and labels of one lane, none over another.

Row 0 lies next to the band between the lanes. Every glyph's place in row 0 is reserved; then, by
priority, each event tries row 0 with its label on the right, on the left, row 1 likewise, then
row 2. A label that fits nowhere is shortened, then left out; a glyph that fits nowhere is counted
in a badge.

Placing one event after the other depends on the order and on what is reserved. The rule is carried
out in a few ways (see ``_Attempt``), and the result that says most is taken. It depends on widths
and pixel columns alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import product, starmap
from typing import Literal

Align = Literal["left", "right"]
Interval = tuple[float, float]

SPACING = 1.0
LABEL_GAP = 4.0
LABEL_SPACING = 3.0
STEM_ROOM = 1.5
BADGE_SHIFTS = (0.0, -12.0, 12.0, -24.0, 24.0, -36.0, 36.0)
BADGE_REACH = 30.0
BADGE_WIDTH = 26.0
TURN_REACH = 40.0
MOST_TURNS = 10


@dataclass(frozen=True, slots=True)
class Request:
    """An event that wants a place.

    ``glyph`` is its width; ``left`` and ``right`` are how far the glyph or its soft span reach from
    ``x``; ``labels`` the widths of its label from the longest form to the shortest; ``bounds`` what
    a label may not cross. The lower ``priority`` comes first.
    """

    key: str
    x: float
    glyph: float
    left: float
    right: float
    labels: tuple[float, ...]
    priority: int
    bounds: Interval


@dataclass(frozen=True, slots=True)
class Placement:
    """Where an event stands; ``label`` is the form of its label that fits, None for none."""

    key: str
    row: int
    label: int | None = None
    align: Align = "left"
    label_x: float = 0.0


@dataclass(frozen=True, slots=True)
class Badge:
    """Events whose glyphs found no place, counted where they are."""

    keys: tuple[str, ...]
    x: float
    row: int


@dataclass(frozen=True, slots=True)
class Stacked:
    """The places of a lane's events and the badges for the rest."""

    placements: tuple[Placement, ...]
    badges: tuple[Badge, ...]

    @property
    def rows(self) -> int:
        """How many rows are in use."""
        placed = [placement.row for placement in self.placements]
        return max([*placed, *(badge.row for badge in self.badges)], default=-1) + 1


@dataclass(slots=True)
class _Row:
    glyphs: list[Interval] = field(default_factory=list)
    labels: list[Interval] = field(default_factory=list)
    stems: list[float] = field(default_factory=list)

    def has_room(self, glyph: Interval) -> bool:
        """Whether a glyph may stand there; a stem of about the same moment may end behind it."""
        return not any(_overlap(glyph, other) for other in (*self.glyphs, *self.labels))

    def has_room_for_label(self, label: Interval) -> bool:
        return self.has_room(label) and not any(_crosses(stem, label) for stem in self.stems)

    def lets_through(self, stem: float) -> bool:
        """Whether a stem may pass, which it may not through a label."""
        return not any(_crosses(stem, label) for label in self.labels)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """A way to carry out the rule.

    Places are reserved for priorities up to ``reserved``; ``backwards`` goes through events of the
    same priority from the last to the first; ``left`` are the events that try labels on the left
    first.
    """

    reserved: int
    backwards: bool
    left: frozenset[str]


def stack(requests: Iterable[Request], rows: int, taken: Sequence[Interval] = ()) -> Stacked:
    """Place the events of one lane in at most ``rows`` rows.

    Args:
        requests: The events.
        rows: How many rows the lane may have.
        taken: What stands in row 0 already.
    """
    wanted = tuple(requests)
    if not wanted:
        return Stacked((), ())

    def carry_out(attempt: _Attempt) -> tuple[float, Stacked]:
        result = _stack(wanted, rows, taken, attempt)
        return _cost(result, wanted), result

    priorities = sorted({request.priority for request in wanted}, reverse=True)
    sides = (frozenset[str](), frozenset(request.key for request in wanted))
    attempts = list(starmap(_Attempt, product(priorities, (False, True), sides)))
    results = [carry_out(attempt) for attempt in attempts]
    best = min(range(len(results)), key=lambda number: results[number][0])
    return _refined(attempts[best], results[best], wanted, carry_out)


def _refined(
    attempt: _Attempt,
    found: tuple[float, Stacked],
    requests: Sequence[Request],
    carry_out: Callable[[_Attempt], tuple[float, Stacked]],
) -> Stacked:
    """A result made better by turning single labels that stand in the way of others."""
    for key in _in_the_way(found[1], requests)[:MOST_TURNS]:
        turned = replace(attempt, left=attempt.left ^ {key})
        result = carry_out(turned)
        if result[0] < found[0]:
            attempt, found = turned, result
    return found[1]


def _in_the_way(result: Stacked, requests: Sequence[Request]) -> list[str]:
    """The labelled events close to one whose label was shortened or that found no place."""
    by_key = {request.key: request for request in requests}
    labelled = {placement.key for placement in result.placements if placement.label == 0}
    cut = [request.x for request in requests if request.key not in labelled]
    near = [
        by_key[key]
        for key in labelled
        if any(abs(by_key[key].x - x) < by_key[key].labels[0] + TURN_REACH for x in cut)
    ]
    return [request.key for request in sorted(near, key=lambda one: (one.priority, one.x))]


def _stack(
    requests: Sequence[Request], rows: int, taken: Sequence[Interval], attempt: _Attempt
) -> Stacked:
    direction = -1 if attempt.backwards else 1
    ordered = sorted(requests, key=lambda request: (request.priority, direction * request.x))
    lane = _Lane(rows, ordered, taken, attempt)
    homeless = [request for request in ordered if not lane.place(request)]
    return lane.with_badges(homeless)


def _cost(result: Stacked, requests: Sequence[Request]) -> float:
    """How much a result leaves unsaid, important events counting most."""
    weights = {
        request.key: _WEIGHTS[min(request.priority, len(_WEIGHTS) - 1)] for request in requests
    }
    full = {request.key: len(request.labels) for request in requests}
    cost = _THIRD_ROW if result.rows > 2 else 0.0
    for placement in result.placements:
        shortened = full[placement.key] if placement.label is None else placement.label
        cost += weights[placement.key] * shortened + _RAISED * placement.row
    hidden = (key for badge in result.badges for key in badge.keys)
    return cost + sum(_HIDDEN * weights[key] for key in hidden)


_WEIGHTS = (64.0, 6.0, 5.0, 4.0, 2.0, 1.0)
_HIDDEN = 6.0
_RAISED = 0.2
_THIRD_ROW = 1.5


class _Lane:
    def __init__(
        self, rows: int, requests: Sequence[Request], taken: Sequence[Interval], attempt: _Attempt
    ) -> None:
        self._rows = [_Row() for _ in range(rows)]
        self._rows[0].glyphs.extend(taken)
        self._reserved = {
            request.key: _glyph_box(request)
            for request in requests
            if request.priority <= attempt.reserved
        }
        self._left = attempt.left
        self._requests = {request.key: request for request in requests}
        self._placed: dict[str, Placement] = {}

    def place(self, request: Request) -> bool:
        """Find the first place that fits; False if not even the glyph does."""
        self._reserved.pop(request.key, None)
        for placement in self._candidates(request):
            if self._fits(request, placement):
                self._take(request, placement)
                return True
        return False

    def with_badges(self, homeless: Sequence[Request]) -> Stacked:
        """The lane with the events that found no place counted in badges."""
        badges = [self._badge(group) for group in _groups(homeless)]
        return Stacked(tuple(self._placed.values()), tuple(badges))

    def _candidates(self, request: Request) -> Iterator[Placement]:
        for label in range(len(request.labels)):
            for row in range(len(self._rows)):
                on_right = Placement(
                    request.key, row, label, "left", request.x + request.right + LABEL_GAP
                )
                on_left = Placement(
                    request.key, row, label, "right", request.x - request.left - LABEL_GAP
                )
                yield from (on_left, on_right) if request.key in self._left else (on_right, on_left)
        for row in range(len(self._rows)):
            yield Placement(request.key, row)

    def _fits(self, request: Request, placement: Placement) -> bool:
        row = self._rows[placement.row]
        if not row.has_room(_glyph_box(request)):
            return False
        if not all(lower.lets_through(request.x) for lower in self._rows[: placement.row]):
            return False
        if placement.label is None:
            return True
        box = _label_box(request, placement)
        if (
            box[0] < request.bounds[0]
            or box[1] > request.bounds[1]
            or not row.has_room_for_label(box)
        ):
            return False
        reserved = self._reserved.values() if placement.row == 0 else ()
        return not any(_overlap(box, other) for other in reserved)

    def _take(self, request: Request, placement: Placement) -> None:
        row = self._rows[placement.row]
        row.glyphs.append(_glyph_box(request))
        if placement.label is not None:
            row.labels.append(_label_box(request, placement))
        for lower in self._rows[: placement.row]:
            lower.stems.append(request.x)
        self._placed[request.key] = placement

    def _badge(self, group: Sequence[Request]) -> Badge:
        keys = tuple(request.key for request in group)
        middle = sum(request.x for request in group) / len(group)
        for shift in BADGE_SHIFTS:
            for number, row in enumerate(self._rows):
                box = _around(middle + shift, BADGE_WIDTH)
                if row.has_room_for_label(box):
                    row.glyphs.append(box)
                    return Badge(keys, middle + shift, number)
        return self._badge_in_place_of_another(keys, middle)

    def _badge_in_place_of_another(self, keys: tuple[str, ...], x: float) -> Badge:
        """The least important event nearby gives its place to the badge and is counted in it."""
        near = sorted(
            self._placed.values(),
            key=lambda placement: (
                abs(self._requests[placement.key].x - x) > BADGE_REACH,
                -self._requests[placement.key].priority,
                abs(self._requests[placement.key].x - x),
            ),
        )
        given = near[0]
        del self._placed[given.key]
        request = self._requests[given.key]
        return Badge((*keys, given.key), request.x, given.row)


def _groups(homeless: Sequence[Request]) -> Iterator[list[Request]]:
    group: list[Request] = []
    for request in sorted(homeless, key=lambda request: request.x):
        if group and request.x - group[0].x > BADGE_REACH:
            yield group
            group = []
        group.append(request)
    if group:
        yield group


def _glyph_box(request: Request) -> Interval:
    return _around(request.x, request.glyph + 2 * SPACING)


def _label_box(request: Request, placement: Placement) -> Interval:
    width = request.labels[placement.label or 0]
    if placement.align == "left":
        return (placement.label_x - 1, placement.label_x + width + LABEL_SPACING)
    return (placement.label_x - width - LABEL_SPACING, placement.label_x + 1)


def _around(x: float, width: float) -> Interval:
    return (x - width / 2, x + width / 2)


def _crosses(stem: float, box: Interval) -> bool:
    return box[0] < stem + STEM_ROOM and stem - STEM_ROOM < box[1]


def _overlap(a: Interval, b: Interval) -> bool:
    return a[0] < b[1] and b[0] < a[1]
