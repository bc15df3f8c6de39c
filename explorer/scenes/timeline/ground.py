"""What lies behind the events: gutter, lanes, gaps between periods, stoppage, slots, overview."""

from __future__ import annotations

from collections.abc import Iterator

from explorer.analysis.axis import MatchAxis, Segment, SegmentKind
from explorer.analysis.message import say
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.scenes.marks import Band, Ink, Line, Mark, Pos, Text
from explorer.scenes.swatch import swatch
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.timeline.frame import BandContent, Frame, Strip, TimelineMetrics
from explorer.scenes.timeline.projection import Projection
from explorer.scenes.timeline.ruler import comb
from explorer.scenes.words import Words

GAP_TEXT = 11.0
GUTTER_LEFT = 12.0

LEAD_SCALE_WIDTH = 20.0
"""What the lead's scale takes of the gutter, where it stands in it."""
CAPTION_SIZE = 11.0
HANDLE = (7.0, 12.0)
SWATCH_HEIGHT, SWATCH_GAP = 12.0, 2.0


def ground_marks(
    frame: Frame, projection: Projection, measure: TextMeasure, words: Words
) -> tuple[Mark, ...]:
    """Stoppage, gaps with their names, kick slots and the lines between the strips."""
    marks: list[Mark] = []
    names: list[Mark] = []
    for segment in projection.axis.segments:
        left = projection.clipped(projection.x_at(segment.start))
        right = projection.clipped(projection.x_at(segment.end))
        if right - left < 0.5:
            continue
        match segment.kind:
            case SegmentKind.STOPPAGE:
                marks.append(_over_lanes(frame, left, right, hatch=Ink.BORDER))
            case SegmentKind.GAP:
                marks.append(_over_lanes(frame, left, right, fill=Ink.PANEL_ALT))
                names.extend(
                    _gap_name(segment, projection.axis, frame, (left + right) / 2, measure, words)
                )
            case SegmentKind.KICKS:
                marks.extend(_slots(projection, frame))
            case SegmentKind.PLAY:
                pass
    # A turned letter can lie along a line between two strips, and must not be drawn over.
    return (*marks, *_separators(frame), *names)


def gutter_marks(
    match: Match,
    frame: Frame,
    words: Words,
    measure: TextMeasure,
    metrics: TimelineMetrics,
    content: BandContent,
    *,
    band_title: bool,
) -> tuple[Mark, ...]:
    """The names of the strips on the left; ``band_title`` False leaves room for a switch.

    While the xG race is shown, the place of each side's caption is left to its sum.
    """
    left, narrow = GUTTER_LEFT, metrics.narrow
    marks: list[Mark] = []

    def caption(key: str, at: Pos) -> Text:
        said = words(say(key))
        shown = elided(measure, said, CAPTION_SIZE, 400, frame.gutter - left)
        return Text(at, shown, CAPTION_SIZE, ink=Ink.TEXT3)

    if frame.overview:
        marks.append(caption("timeline-overview", Pos(left, frame.overview.middle)))
    minute = "timeline-minute-short" if narrow else "timeline-minute"
    marks.append(caption(minute, Pos(left, frame.ruler.top + 9)))
    for side, lane in ((Side.HOME, frame.home), (Side.AWAY, frame.away)):
        has_caption = not narrow or content is not BandContent.LEAD
        marks.extend(_lane_title(match, side, lane, narrow=narrow, has_caption=has_caption))
        if content is BandContent.LEAD and has_caption:
            marks.append(caption(f"timeline-{side}", caption_place(lane)))
    if band_title:
        size, ink, weight = (11, Ink.TEXT3, 400) if narrow else (12, Ink.TEXT, 600)
        room = frame.gutter - left - (0 if narrow else LEAD_SCALE_WIDTH)
        title = elided(measure, words(say("timeline-lead")), size, weight, room)
        marks.append(Text(Pos(left, frame.band.middle), title, size, weight, ink))
    return tuple(marks)


def caption_place(lane: Strip) -> Pos:
    """Where the line below a side's name starts."""
    return Pos(GUTTER_LEFT, lane.middle + 10)


def overview_marks(frame: Frame, projection: Projection) -> tuple[Mark, ...]:
    """A strip for the whole match, with the part that is seen between two handles."""
    strip = frame.overview
    if strip is None:
        return ()
    top, bottom = strip.top + 2, strip.bottom - 1
    left, right = overview_window(projection)
    return (
        Band(
            Pos(frame.plot_left, top),
            Pos(frame.plot_right, bottom),
            fill=Ink.PANEL_ALT,
            ink=Ink.BORDER,
            radius_px=3,
        ),
        Band(Pos(left, top), Pos(right, bottom), fill=Ink.PANEL, ink=Ink.BORDER_STRONG),
        *(_handle(x, (top + bottom) / 2) for x in (left, right)),
    )


def overview_tick(
    frame: Frame, projection: Projection, position: float, ink: Ink, side: Side
) -> tuple[Mark, ...]:
    """An event in the overview, at a coordinate on the axis."""
    strip = frame.overview
    if strip is None:
        return ()
    x = projection.whole().x_at(position)
    row = strip.top + 4 if side is Side.HOME else strip.bottom - 7
    return (Band(Pos(x - 1, row), Pos(x + 1, row + 4), fill=ink),)


def _handle(x: float, row: float) -> Band:
    half_width, half_height = HANDLE[0] / 2, HANDLE[1] / 2
    return Band(
        Pos(x - half_width, row - half_height),
        Pos(x + half_width, row + half_height),
        fill=Ink.PANEL,
        ink=Ink.BORDER_STRONG,
        radius_px=3,
    )


def overview_window(projection: Projection) -> tuple[float, float]:
    """From which to which pixel column of the overview the visible range reaches."""
    whole = projection.whole()
    return whole.x_at(projection.visible.start), whole.x_at(projection.visible.end)


def _over_lanes(
    frame: Frame, left: float, right: float, *, fill: Ink | None = None, hatch: Ink | None = None
) -> Band:
    return Band(Pos(left, frame.home.top), Pos(right, frame.away.bottom), fill=fill, hatch=hatch)


def _gap_name(
    segment: Segment,
    axis: MatchAxis,
    frame: Frame,
    x: float,
    measure: TextMeasure,
    words: Words,
) -> Iterator[Mark]:
    following = axis.segments[axis.segments.index(segment) + 1]
    name = words(say(_GAP_NAMES.get((segment.period, following.period), "timeline-penalties")))
    room = frame.away.bottom - frame.home.top - 8
    if measure.width(name, GAP_TEXT) > room:
        name = words(say("timeline-penalties")) if axis.kick_count else ""
    yield Text(
        Pos(x, (frame.home.top + frame.away.bottom) / 2),
        name,
        GAP_TEXT,
        ink=Ink.TEXT3,
        align="center",
        rotation=90,
    )


def _slots(projection: Projection, frame: Frame) -> Iterator[Mark]:
    axis = projection.axis
    start = axis.segments[-1].start
    edges = [
        projection.x_at(start + number * axis.kick_units) for number in range(axis.kick_count + 1)
    ]
    seen = [x for x in edges if projection.sees(x)]
    yield from comb(seen, frame.home.top, frame.away.bottom, Ink.DIVIDER)


def _separators(frame: Frame) -> Iterator[Mark]:
    for row in (frame.home.bottom, frame.away.top):
        yield Line((Pos(0, row), Pos(frame.plot_right, row)), Ink.DIVIDER)
    yield Line(
        (Pos(frame.gutter, frame.home.top), Pos(frame.gutter, frame.away.bottom)), Ink.DIVIDER
    )


def _lane_title(
    match: Match, side: Side, lane: Strip, *, narrow: bool, has_caption: bool
) -> Iterator[Mark]:
    row = lane.middle - 8 if has_caption else lane.middle
    corner = Pos(GUTTER_LEFT, row - SWATCH_HEIGHT / 2)
    yield from swatch(side, SWATCH_HEIGHT, corner, gap=SWATCH_GAP)
    yield Text(Pos(GUTTER_LEFT + 10, row), match.team(side).code, 12 if narrow else 13, 600)


_GAP_NAMES = {
    (1, 2): "timeline-half-time",
    (2, 3): "timeline-extra-time",
    (3, 4): "timeline-half-time",
    (2, 5): "timeline-no-extra-time",
    (4, 5): "timeline-penalties",
}
