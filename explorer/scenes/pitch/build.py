"""Makes the scene of the pitch from a match."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind, is_reviewed
from explorer.analysis.marks import time_label
from explorer.analysis.message import rounded, say
from explorer.analysis.names import name_of
from explorer.domain.events import Event, Goal, Shot
from explorer.domain.place import PITCH_LENGTH, PITCH_WIDTH, Side
from explorer.scenes.box import Box, Point
from explorer.scenes.emphasis import RING_GAP, RING_WIDTH
from explorer.scenes.marks import Band, Disc, Ink, Line, Mark, Pos, Text, Viewport
from explorer.scenes.pitch import labels
from explorer.scenes.pitch.items import (
    GLYPH_SIZE,
    SELECTED_SIZE,
    GoalItem,
    Item,
    LabelPart,
    ShotItem,
    xg_radius,
)
from explorer.scenes.pitch.labels import Placed, Wish, place_labels
from explorer.scenes.pitch.layout import Layout, StripNeed, lay_out
from explorer.scenes.pitch.legend import legend_marks, place_entries, shot_entries
from explorer.scenes.pitch.markings import markings
from explorer.scenes.pitch.scene import Doubt, PitchScene
from explorer.scenes.pitch.spreading import Reach, cluster, spread
from explorer.scenes.pitch.standing import Knowledge, Standing, standing_of
from explorer.scenes.pitch.way import Ways
from explorer.scenes.sides import side_ink
from explorer.scenes.surnames import surname
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.words import Words
from explorer.session.filtering import Filter, Layer

APART = 30.0
"""How far apart the centres of two goals' glyphs stand at least, in pixels."""

GLYPH_ROOM = SELECTED_SIZE / 2 + RING_GAP + RING_WIDTH
"""From a glyph's centre to the edge of what it may come to cover, in pixels."""

STRIP_SIZE = 11.0
STRIP_NAME_WIDTH = 96.0
"""How wide a name in a strip may be before it is shortened: the pitch needs the room."""

_MOVED = 3.0
_FAR = Pos(PITCH_LENGTH, PITCH_WIDTH)
_MINUTE_DROP = 25.0
_NAME_DROP = 37.0


def build_pitch_scene(
    index: MatchIndex | None,
    wanted: Filter,
    width: float,
    height: float,
    measure: TextMeasure,
    words: Words,
    *,
    with_names: bool = True,
) -> PitchScene:
    """Lay the pitch out for a size; without a match it is empty.

    Args:
        index: The match.
        wanted: What is drawn at all: goals, ruled-out ones and shots.
        width: Of the picture in logical pixels.
        height: Of the picture in logical pixels.
        measure: Measures labels.
        words: Puts a message into the user's language.
        with_names: Whether goals are labelled with their scorers, or with their minutes alone.
    """
    if index is None:
        layout = lay_out(width, height, {})
        return PitchScene(layout.viewport, [*_ground(layout), *markings()])
    return _Builder(index, wanted, measure, words, with_names=with_names).build(width, height)


class _Builder:
    """Carries what the steps of laying out one pitch share."""

    def __init__(
        self,
        index: MatchIndex,
        wanted: Filter,
        measure: TextMeasure,
        words: Words,
        *,
        with_names: bool,
    ) -> None:
        self.index = index
        self.with_names = with_names
        self.measure = measure
        self.words = words
        match = index.match
        self.goals = sorted(
            (goal for goal in match.goals if wanted.draws(goal)), key=lambda goal: goal.time.at
        )
        self.places = {goal.id: standing_of(goal) for goal in self.goals}
        self.hides_future = wanted.hide_future
        self.with_shots = Layer.SHOTS in wanted.layers
        drawn = (event for event in index.notable if isinstance(event, Shot))
        self.shots = [
            (shot, place)
            for shot in drawn
            if self.with_shots and (place := standing_of(shot)) is not None
        ]

    def build(self, width: float, height: float) -> PitchScene:
        needs = {
            side: StripNeed(len(goals), max(self._strip_width(goal) for goal in goals))
            for side in Side
            if (goals := self._unplaced(side))
        }
        layout = lay_out(width, height, needs)
        centres = self._centres(layout)
        goal_labels = self._labels(layout, centres)
        items: list[Item] = [
            *(self._goal_item(goal, layout.viewport, centres, goal_labels) for goal in self.goals),
            *(self._shot_item(shot, place, layout) for shot, place in self.shots),
        ]
        static = (*_ground(layout), *self._strips(layout), *markings(), *self._legend(layout))
        ways = Ways(self.index, layout.viewport, layout.ground, self.measure, self.words)
        return PitchScene(layout.viewport, static, items, list(self._doubts()), ways)

    def _unplaced(self, side: Side) -> list[Goal]:
        return [
            goal
            for goal in self.goals
            if self.places[goal.id] is None and (goal.side or Side.HOME) is side
        ]

    def _strip_width(self, goal: Goal) -> float:
        return max(
            self.measure.width(time_label(goal.time), STRIP_SIZE, labels.BOLD),
            min(STRIP_NAME_WIDTH, self.measure.width(self._name(goal), STRIP_SIZE)),
        )

    def _name(self, goal: Goal) -> str:
        """What a goal is labelled with beside its minute; empty for nothing."""
        if not self.with_names:
            return ""
        name = surname(self.index.player_name(goal.player_id) or "")
        return self.words(say("pitch-own-goal", name=name)).strip() if goal.own_goal else name

    def _centres(self, layout: Layout) -> dict[str, Point]:
        """Where each goal's glyph stands, in pixels; measured ones have the first choice."""
        centres: dict[str, Point] = {}
        for side, strip in layout.strips.items():
            centres |= zip((g.id for g in self._unplaced(side)), strip.places, strict=False)
        measured, vague = self._wanted(layout.viewport)
        taken = list(centres.values())
        view = layout.viewport
        room = Box(view.x(Pos(0, 0)), view.y(Pos(0, 0)), view.x(_FAR), view.y(_FAR))
        wanted = {**measured, **vague}
        reaches = self._reaches(wanted, view)
        found = spread(list(wanted.values()), APART, room, taken=taken, reaches=reaches)
        return centres | dict(zip(wanted, found, strict=True))

    def _reaches(self, wanted: Mapping[str, Point], view: Viewport) -> list[Reach | None]:
        """What each glyph stays inside of: its zone, or near it where a crowd fills that."""
        extents: dict[Standing, float] = {}
        for goal_id, point in wanted.items():
            place = self.places[goal_id]
            if place is not None and isinstance(place.shape, Disc):
                away = labels.distance(_pixel(place, view), point)
                extents[place] = max(away, extents.get(place, 0.0))
        found: list[Reach | None] = []
        for goal_id in wanted:
            place = self.places[goal_id]
            if place is None or not isinstance(place.shape, Disc):
                found.append(None)
                continue
            radius, extent = place.shape.radius * view.scale_x, extents[place]
            reach = radius if extent <= radius else extent + 2 * APART
            found.append(Reach(_pixel(place, view), reach))
        return found

    def _wanted(self, view: Viewport) -> tuple[dict[str, Point], dict[str, Point]]:
        """Where measured goals and vaguely placed ones would stand if they were alone.

        Vague ones that share a place stand around it, none of them in a better spot.
        """
        measured: dict[str, Point] = {}
        shared: dict[Point, list[str]] = {}
        for goal_id, place in self.places.items():
            if place is None:
                continue
            at = Pos(place.x, place.y)
            point = view.x(at), view.y(at)
            if place.knowledge is Knowledge.MEASURED:
                measured[goal_id] = point
            else:
                shared.setdefault(point, []).append(goal_id)
        vague: dict[str, Point] = {}
        for point, goal_ids in shared.items():
            vague |= zip(goal_ids, cluster(point, len(goal_ids), APART), strict=True)
        return measured, vague

    def _labels(self, layout: Layout, centres: Mapping[str, Point]) -> dict[str, Placed]:
        wishes = [
            Wish(
                goal.id,
                *centres[goal.id],
                self.measure.width(time_label(goal.time), labels.SIZE, labels.BOLD),
                self.measure.width(self._name(goal), labels.SIZE),
            )
            for goal in self.goals
            if self.places[goal.id] is not None
        ]
        glyphs = {key: Box.around(x, y, GLYPH_ROOM) for key, (x, y) in centres.items()}
        obstacles = [strip.box for strip in layout.strips.values()]
        obstacles += [
            Box.around(*_pixel(place, layout.viewport), xg_radius(shot.xg) + 2)
            for shot, place in self.shots
        ]
        ground = layout.ground
        room = Box(ground.left + 3, ground.top + 1, ground.right - 3, ground.bottom - 1)
        return place_labels(wishes, glyphs, obstacles, room)

    def _goal_item(
        self,
        goal: Goal,
        view: Viewport,
        centres: Mapping[str, Point],
        goal_labels: Mapping[str, Placed],
    ) -> GoalItem:
        place, centre, kind = self.places[goal.id], centres[goal.id], goal_kind(goal)
        at = _anchored(place, goal, centre, view)
        placed = goal_labels.get(goal.id)
        shot = self.index.by_id.get(goal.shot_id or "")
        return GoalItem(
            goal,
            at,
            kind,
            corners=is_reviewed(goal) and goal.counts,
            label=tuple(
                self._strip_label(goal, at)
                if place is None
                else self._label(goal, at, centre, placed)
            ),
            ground=Ink.PITCH_HALF if place is None else Ink.PITCH,
            backed=place is None or not _is_small(place, view),
            box=Box.around(*centre, GLYPH_SIZE / 2),
            label_box=placed.box if placed else None,
            stem=self._stem(goal, at, centres, view),
            leader=_leader(placed, at, centre),
            xg=shot.xg if self.with_shots and isinstance(shot, Shot) else None,
        )

    def _stem(
        self, goal: Goal, at: Pos, centres: Mapping[str, Point], view: Viewport
    ) -> Line | None:
        """The line from a measured place to a glyph that had to give way, else None.

        It starts outside of a glyph that stands on that place.
        """
        place, centre = self.places[goal.id], centres[goal.id]
        if place is None or place.knowledge is not Knowledge.MEASURED:
            return None
        point = _pixel(place, view)
        length = labels.distance(centre, point)
        if length < _MOVED:
            return None
        covered = any(
            labels.distance(other, point) < APART / 2
            for key, other in centres.items()
            if key != goal.id
        )
        share = min(1.0, APART / 2 / length) if covered else 0.0
        start = Pos(place.x, place.y).moved(
            share * (centre[0] - point[0]), share * (centre[1] - point[1])
        )
        return Line((start, at), side_ink(goal.side), 1.0)

    def _strip_label(self, goal: Goal, at: Pos) -> Iterator[LabelPart]:
        minute = time_label(goal.time)
        yield LabelPart(at.moved(0, _MINUTE_DROP), minute, STRIP_SIZE, labels.BOLD, "center")
        name = elided(self.measure, self._name(goal), STRIP_SIZE, 400, STRIP_NAME_WIDTH)
        if name:
            yield LabelPart(at.moved(0, _NAME_DROP), name, STRIP_SIZE, 400, "center")

    def _label(
        self, goal: Goal, at: Pos, centre: Point, placed: Placed | None
    ) -> Iterator[LabelPart]:
        if placed is None:
            return
        minute = time_label(goal.time)
        start = at.moved(placed.left - centre[0], placed.middle - centre[1])
        yield LabelPart(start, minute, labels.SIZE, labels.BOLD)
        if placed.with_name and self.with_names:
            width = self.measure.width(minute, labels.SIZE, labels.BOLD) + labels.WORD_GAP
            yield LabelPart(start.moved(width, 0), self._name(goal), labels.SIZE, 400)

    def _shot_item(self, shot: Shot, place: Standing, layout: Layout) -> ShotItem:
        at, x = Pos(place.x, place.y), _pixel(place, layout.viewport)[0]
        minute, size = time_label(shot.time), labels.SIZE
        name = surname(self.index.player_name(shot.player_id) or "")
        outcome = self.words(name_of(shot.outcome))
        key = "pitch-shot" if shot.xg is None else "pitch-shot-xg"
        text = self.words(say(key, name=name, outcome=outcome, xg=rounded(shot.xg or 0, 2)))
        minute_width = self.measure.width(minute, size, labels.BOLD) + labels.WORD_GAP
        width = minute_width + self.measure.width(text, size)
        reach = xg_radius(shot.xg) + RING_GAP + RING_WIDTH + 3
        fits = x + reach + width <= layout.ground.right - 3
        start = at.moved(reach if fits else -reach - width, 0)
        parts = (
            LabelPart(start, minute, size, labels.BOLD),
            LabelPart(start.moved(minute_width, 0), text, size, 400),
        )
        box = Box.around(*_pixel(place, layout.viewport), xg_radius(shot.xg))
        return ShotItem(shot, at, parts, box)

    def _doubts(self) -> Iterator[Doubt]:
        sharing: dict[tuple[Side | None, Standing], list[Goal]] = {}
        for goal in self.goals:
            place = self.places[goal.id]
            if place is not None and place.shape is not None:
                sharing.setdefault((goal.side, place), []).append(goal)
        for (side, place), goals in sharing.items():
            yield Doubt(place, side, tuple(goals))

    def _strips(self, layout: Layout) -> Iterator[Mark]:
        view = layout.viewport
        caption = self.words(say("pitch-strip"))
        for side, strip in layout.strips.items():
            box = strip.box
            yield Band(
                _at(view, (box.left, box.top)),
                _at(view, (box.right, box.bottom)),
                fill=Ink.PITCH_HALF,
                ink=Ink.PITCH_LINE,
                width=1.0,
                dash=(3.0, 3.0),
                radius_px=4.0,
            )
            edge, align = (box.right, "right") if side is Side.HOME else (box.left, "left")
            at = _at(view, (edge, box.top - 10.0))
            yield Text(
                at, caption, STRIP_SIZE, 400, Ink.TEXT3, "right" if align == "right" else "left"
            )

    def _legend(self, layout: Layout) -> Iterator[Mark]:
        counted = Counter(_knowledge(self.places[goal.id]) for goal in self.goals)
        entries = place_entries(counted, self.words, with_counts=not self.hides_future)
        entries += shot_entries({shot.outcome for shot, _ in self.shots}, self.words)
        return legend_marks(self.index.match, entries, layout, self.measure, self.words)


def _is_small(place: Standing, view: Viewport) -> bool:
    """Whether a shape of doubt would vanish under a cleared disc: a narrow band, a small ring."""
    if isinstance(place.shape, Disc):
        return place.shape.radius * view.scale_x < SELECTED_SIZE
    return place.knowledge is Knowledge.DISTANCE


def _knowledge(place: Standing | None) -> str:
    return place.knowledge if place is not None else "unplaced"


def _ground(layout: Layout) -> Sequence[Mark]:
    box, view = layout.ground, layout.viewport
    corners = _at(view, (box.left, box.top)), _at(view, (box.right, box.bottom))
    return (Band(*corners, fill=Ink.PITCH, radius_px=4.0),)


def _anchored(place: Standing | None, goal: Event, centre: Point, view: Viewport) -> Pos:
    """A glyph's position: its place, or its end of the goal line, and pixels from there."""
    if place is not None:
        at = Pos(place.x, place.y)
    else:
        at = Pos(0.0 if goal.side is Side.AWAY else PITCH_LENGTH, 0.0)
    return at.moved(centre[0] - view.x(at), centre[1] - view.y(at))


def _leader(placed: Placed | None, at: Pos, centre: Point) -> Line | None:
    if placed is None or placed.leader is None:
        return None
    ends = (at.moved(x - centre[0], y - centre[1]) for x, y in placed.leader)
    return Line(tuple(ends), Ink.TEXT3, 1.0)


def _pixel(place: Standing, view: Viewport) -> Point:
    at = Pos(place.x, place.y)
    return view.x(at), view.y(at)


def _at(view: Viewport, point: Point) -> Pos:
    return Pos(view.data_x(point[0]), view.data_y(point[1]))
