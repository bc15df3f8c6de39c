"""The two lanes: their events stacked, drawn, and ready to be hit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from explorer.analysis.index import MatchIndex
from explorer.domain.events import Shot, ShotOutcome
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.scenes.marks import SOFT_DASH, Band, Glyph, Ink, Line, Mark, Pos, Text
from explorer.scenes.sides import side_ink
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.timeline.frame import GLYPH, ROW, Frame, Strip
from explorer.scenes.timeline.items import Item, Priority, Span
from explorer.scenes.timeline.live import Drawn, Readout, variants
from explorer.scenes.timeline.projection import Projection, VisibleRange
from explorer.scenes.timeline.stacking import (
    LABEL_GAP,
    LABEL_SPACING,
    Badge,
    Interval,
    Placement,
    Request,
    Stacked,
    stack,
)
from explorer.session.filtering import Filter

LABEL_SIZE = 12.0
NAME_GAP = 4.0
SPAN_OPACITY = 0.2
FOOT_OPACITY = 0.5
SMALLEST_FOOT = 28.0
STOP_OFFSET = 3.0
RING_ROOM = 3.0
"""How much further from its glyph a label stands so that the ring of the selection fits in."""

SHOT_SIZES = (8.0, 14.0)
BADGE_SIZE = (24.0, 16.0)
BADGE_ZOOM = 3.0


@dataclass(frozen=True, slots=True)
class PlacedBadge:
    """A badge as drawn: its corners in pixels, and the range that tells its events apart.

    ``times`` are those of ``ids``, in order.
    """

    left: float
    top: float
    right: float
    bottom: float
    ids: tuple[str, ...]
    times: tuple[MatchTime, ...]
    zoom_to: VisibleRange

    def contains(self, x: float, y: float) -> bool:
        """Whether a pixel lies on it."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@dataclass(frozen=True, slots=True)
class LaneLayout:
    """The items of one lane with their places; ``stacked`` knows them by key."""

    side: Side
    items: tuple[Item, ...]
    stacked: Stacked

    @property
    def by_key(self) -> dict[str, Item]:
        """The items by key."""
        return {item.key: item for item in self.items}


def lay_out_lane(
    items: Sequence[Item],
    side: Side,
    projection: Projection,
    rows: int,
    measure: TextMeasure,
    taken: Sequence[Interval],
) -> LaneLayout:
    """Stack the visible items of one side around what is ``taken`` in row 0."""
    seen = tuple(
        item for item in items if item.side is side and projection.sees(projection.x(item.time))
    )
    requests = [_request(item, projection, measure) for item in seen]
    return LaneLayout(side, seen, stack(requests, rows, taken))


def lane_grounds(
    layout: LaneLayout, frame: Frame, projection: Projection
) -> Iterator[tuple[MatchTime, tuple[Mark, ...]]]:
    """What lies behind each glyph of a lane: its span of doubt or its minute, and its stem."""
    lane = frame.home if layout.side is Side.HOME else frame.away
    places = {placement.key: placement for placement in layout.stacked.placements}
    for item in layout.items:
        placement = places.get(item.key)
        if placement is None or not item.passes:
            continue
        marks = list(_doubt(item, lane, projection))
        if placement.row:
            x = projection.x(item.time)
            edge = lane.bottom if item.side is Side.HOME else lane.top
            stem = (Pos(x, _row(frame, item.side, placement.row)), Pos(x, edge))
            marks.append(Line(stem, Ink.TEXT3, dash=SOFT_DASH if item.is_soft else None))
        yield item.time, tuple(marks)


def lane_drawn(
    layout: LaneLayout, frame: Frame, projection: Projection, measure: TextMeasure
) -> tuple[Drawn, ...]:
    """The glyphs and labels of a lane's placed items."""
    items = layout.by_key
    return tuple(
        _drawn(items[placement.key], placement, frame, projection, measure)
        for placement in layout.stacked.placements
    )


def lane_badges(layout: LaneLayout, frame: Frame, projection: Projection) -> Iterator[PlacedBadge]:
    """The badges of a lane."""
    items = layout.by_key
    for badge in layout.stacked.badges:
        yield _placed_badge(badge, [items[key] for key in badge.keys], frame, projection)


def badge_marks(badge: PlacedBadge, count: int) -> tuple[Mark, ...]:
    """A badge that counts so many events."""
    middle = Pos((badge.left + badge.right) / 2, (badge.top + badge.bottom) / 2)
    return (
        Band(
            Pos(badge.left, badge.top),
            Pos(badge.right, badge.bottom),
            fill=Ink.PANEL_ALT,
            ink=Ink.BORDER_STRONG,
            radius_px=4,
        ),
        Text(middle, f"+{count}", 11, 600, Ink.TEXT2, "center"),
    )


def badge_readout(badge: PlacedBadge) -> Readout:
    """A badge that counts what has happened, and is not there before anything has."""
    counts = range(1, len(badge.ids) + 1)
    return Readout(badge.times, ((), *(badge_marks(badge, count) for count in counts)))


def shots_drawn(
    index: MatchIndex, frame: Frame, projection: Projection, wanted: Filter
) -> tuple[Drawn, ...]:
    """The shots, small and by their xG, in strips of their own where they may overlap."""
    drawn = []
    for shot in index.notable:
        if not isinstance(shot, Shot) or not wanted.draws(shot):
            continue
        strip = frame.home_shots if shot.side is Side.HOME else frame.away_shots
        x = projection.x(shot.time.at)
        if strip and shot.side and not shot.time.at.in_shootout and projection.sees(x):
            drawn.append(_shot(shot, shot.side, Pos(x, strip.middle), wanted))
    return tuple(drawn)


def _request(item: Item, projection: Projection, measure: TextMeasure) -> Request:
    x = projection.x(item.time)
    left = right = GLYPH / 2 + RING_ROOM
    if item.span:
        left = max(left, x - projection.clipped(projection.x(item.span.start)))
        right = max(right, projection.clipped(projection.x(item.span.end)) - x)
    left += STOP_OFFSET if item.stop < 0 else 0.0
    right += STOP_OFFSET if item.stop > 0 else 0.0
    short = measure.width(item.minute, LABEL_SIZE, 600)
    full = short + NAME_GAP + measure.width(item.name, LABEL_SIZE)
    bounds = _bounds(item.time, projection)
    if item.priority is Priority.GOAL and full + LABEL_GAP + LABEL_SPACING > _room_beside(
        x, left, right, bounds
    ):
        # Half of an extra time is narrow: rather over its edge than a goal without a name.
        bounds = _bounds_of_play(projection)
    return Request(
        key=item.key,
        x=x,
        glyph=GLYPH,
        left=left,
        right=right,
        labels=(full, short) if item.name else (short,),
        priority=item.priority,
        bounds=bounds,
    )


def _bounds(moment: MatchTime, projection: Projection) -> tuple[float, float]:
    if moment.in_shootout:
        return projection.left, projection.right
    axis = projection.axis
    start = projection.x(MatchTime(moment.period, 0.0))
    end = projection.x(MatchTime(moment.period, axis.period_end(moment.period)))
    return projection.clipped(start), projection.clipped(end)


def _room_beside(x: float, left: float, right: float, bounds: tuple[float, float]) -> float:
    """How wide a label may be on that side of a glyph that has more room."""
    return max(x - left - bounds[0], bounds[1] - x - right)


def _bounds_of_play(projection: Projection) -> tuple[float, float]:
    """All periods together, but the shootout, where kicks stand side by side."""
    axis = projection.axis
    played = [period for period in axis.periods if not MatchTime(period, 0.0).in_shootout]
    start = projection.x(MatchTime(played[0], 0.0))
    end = projection.x(MatchTime(played[-1], axis.period_end(played[-1])))
    return projection.clipped(start), projection.clipped(end)


def _row(frame: Frame, side: Side, row: int) -> float:
    return frame.home_row(row) if side is Side.HOME else frame.away_row(row)


def _doubt(item: Item, lane: Strip, projection: Projection) -> Iterator[Mark]:
    ink = item.ink if item.ink is not Ink.TEXT2 else Ink.TEXT3
    if item.span:
        left, right = _ends(item.span, projection)
        if right > left:
            yield Band(
                Pos(left, lane.top), Pos(right, lane.bottom), fill=ink, fill_opacity=SPAN_OPACITY
            )
        for moment in (item.span.start, item.span.end):
            x = projection.x(moment)
            if projection.sees(x):
                yield Line((Pos(x, lane.top), Pos(x, lane.bottom)), ink, dash=SOFT_DASH)
    elif item.foot:
        left, right = _ends(item.foot, projection)
        if right - left >= SMALLEST_FOOT:
            edge = lane.bottom - 1 if item.side is Side.HOME else lane.top + 1
            inner = edge - 4 if item.side is Side.HOME else edge + 4
            points = (Pos(left, inner), Pos(left, edge), Pos(right, edge), Pos(right, inner))
            yield Line(points, ink, opacity=FOOT_OPACITY)


def _ends(span: Span, projection: Projection) -> tuple[float, float]:
    return (
        projection.clipped(projection.x(span.start)),
        projection.clipped(projection.x(span.end)),
    )


def _drawn(
    item: Item, placement: Placement, frame: Frame, projection: Projection, measure: TextMeasure
) -> Drawn:
    x, row = projection.x(item.time), _row(frame, item.side, placement.row)
    at = Pos(x, row)
    glyph = Glyph(at, item.glyph, GLYPH, item.ink, corners=item.corners, backing=Ink.PANEL)
    solid: list[Glyph | Line] = [glyph]
    if item.stop:
        bar = x + item.stop * (GLYPH / 2 + STOP_OFFSET)
        solid.append(Line((Pos(bar, row - 7), Pos(bar, row + 7)), item.ink, 1.5))
    texts = tuple(_label(item, placement, row, measure))
    return Drawn(
        ids=item.ids,
        time=item.time,
        glyph=glyph,
        marks=variants(solid, texts, passes=item.passes),
        passes=item.passes,
        label=_room(texts, row, measure),
    )


def _room(
    texts: Sequence[Text], row: float, measure: TextMeasure
) -> tuple[float, float, float, float] | None:
    """What the words of a label take up of their row."""
    if not texts:
        return None
    last = texts[-1]
    right = last.at.x + measure.width(last.text, last.size, last.weight)
    return texts[0].at.x, row - ROW / 2, right, row + ROW / 2


def _label(item: Item, placement: Placement, row: float, measure: TextMeasure) -> Iterator[Text]:
    if placement.label is None:
        return
    minute = measure.width(item.minute, LABEL_SIZE, 600)
    name = item.name if placement.label == 0 else ""
    left = placement.label_x
    if placement.align == "right":
        left -= minute + (NAME_GAP + measure.width(name, LABEL_SIZE) if name else 0.0)
    yield Text(Pos(left, row), item.minute, LABEL_SIZE, 600, halo=Ink.PANEL)
    if name:
        at = Pos(left + minute + NAME_GAP, row)
        yield Text(at, name, LABEL_SIZE, halo=Ink.PANEL)


def _placed_badge(
    badge: Badge, items: Sequence[Item], frame: Frame, projection: Projection
) -> PlacedBadge:
    row = _row(frame, items[0].side, badge.row)
    width, height = BADGE_SIZE
    counted = sorted((item.time, event_id) for item in items for event_id in item.ids)
    return PlacedBadge(
        left=badge.x - width / 2,
        top=row - height / 2,
        right=badge.x + width / 2,
        bottom=row + height / 2,
        ids=tuple(event_id for _, event_id in counted),
        times=tuple(time for time, _ in counted),
        zoom_to=_around(items, projection),
    )


def _around(items: Iterable[Item], projection: Projection) -> VisibleRange:
    """The range in which the closest of the items are far enough apart to have glyphs."""
    positions = sorted(projection.axis.position(item.time) for item in items)
    middle = (positions[0] + positions[-1]) / 2
    return projection.visible.zoomed(BADGE_ZOOM, middle, projection.axis.length).centred(
        middle, projection.axis.length
    )


def _shot(shot: Shot, side: Side, at: Pos, wanted: Filter) -> Drawn:
    low, high = SHOT_SIZES
    size = low if shot.xg is None else low + (high - low) * sqrt(min(shot.xg, 1.0))
    glyph = Glyph(at, _SHOT_GLYPHS[shot.outcome], size, side_ink(side))
    passes = wanted.passes(shot)
    return Drawn((shot.id,), shot.time.at, glyph, variants((glyph,), (), passes=passes), passes)


_SHOT_GLYPHS = {
    ShotOutcome.GOAL: "open_play",
    ShotOutcome.SAVED: "saved",
    ShotOutcome.WOODWORK: "woodwork",
    ShotOutcome.OFF_TARGET: "off_target",
    ShotOutcome.BLOCKED: "shot",
    ShotOutcome.UNKNOWN: "shot",
}
