"""Lays a timeline out: from a match, a filter, a size and a zoom to a scene."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.analysis.axis import MatchAxis
from explorer.analysis.index import MatchIndex
from explorer.analysis.xg import has_xg
from explorer.domain.events import Goal, PenaltyKick
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.scenes.marks import Ink, Mark
from explorer.scenes.sides import side_ink
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.timeline.band import band_picture
from explorer.scenes.timeline.frame import (
    WIDE,
    BandContent,
    Frame,
    TimelineMetrics,
    lay_out_frame,
    plot_edges,
    rows_allowed,
)
from explorer.scenes.timeline.ground import (
    ground_marks,
    gutter_marks,
    overview_marks,
    overview_tick,
)
from explorer.scenes.timeline.items import lane_items
from explorer.scenes.timeline.kicks import kick_boxes, kick_picture
from explorer.scenes.timeline.lanes import (
    badge_marks,
    badge_readout,
    lane_badges,
    lane_drawn,
    lane_grounds,
    lay_out_lane,
    shots_drawn,
)
from explorer.scenes.timeline.projection import (
    Projection,
    VisibleRange,
    carried_over,
    fitted_axis,
)
from explorer.scenes.timeline.ruler import ruler_marks
from explorer.scenes.timeline.scene import TimelineParts, TimelineScene
from explorer.scenes.words import Words
from explorer.session.filtering import Filter, Layer


@dataclass(frozen=True, slots=True)
class Zoom:
    """A stretch of an axis; the axis of another width of the same match will do."""

    axis: MatchAxis
    visible: VisibleRange


@dataclass(frozen=True, slots=True)
class TimelineOptions:
    """How a timeline is to be shown.

    ``zoom`` None fits the whole match in. ``band_switch`` leaves the gutter beside the band free
    for a control. Without xG data the band shows the lead whatever ``content`` says.
    """

    metrics: TimelineMetrics = WIDE
    content: BandContent = BandContent.LEAD
    zoom: Zoom | None = None
    band_switch: bool = False


def build_timeline_scene(
    index: MatchIndex,
    wanted: Filter,
    width: float,
    height: float,
    measure: TextMeasure,
    words: Words,
    options: TimelineOptions | None = None,
) -> TimelineScene:
    """The timeline of a match in a picture of ``width`` × ``height`` logical pixels."""
    options = options or TimelineOptions()
    metrics, shots = options.metrics, Layer.SHOTS in wanted.layers and bool(index.match.shots)
    content = options.content if has_xg(index.match) else BandContent.LEAD
    projection = _projection(index, width, options)
    items = lane_items(index, wanted, words)
    rows = rows_allowed(height, metrics, content, shots=shots)
    lanes = [
        lay_out_lane(
            items, side, projection, rows, measure, kick_boxes(index, side, projection, wanted)
        )
        for side in Side
    ]
    used = (lanes[0].stacked.rows, lanes[1].stacked.rows)
    frame = lay_out_frame(width, height, metrics, used, shots=shots)
    band = band_picture(index, frame, projection, wanted, content, words)
    kicks = kick_picture(index, frame, projection, wanted, measure)
    badges = [badge for lane in lanes for badge in lane_badges(lane, frame, projection)]
    drawn = [item for lane in lanes for item in lane_drawn(lane, frame, projection, measure)]
    ticks = tuple(_overview_ticks(index, frame, projection, wanted))
    grounds = tuple(behind for lane in lanes for behind in lane_grounds(lane, frame, projection))
    # What lies ahead must not be told by its stem, its doubt or its badge either.
    hides = wanted.hide_future
    static = (
        *overview_marks(frame, projection),
        *(() if hides else (mark for _, tick in ticks for mark in tick)),
        *ruler_marks(frame, projection, measure),
        *ground_marks(frame, projection, measure, words),
        *gutter_marks(
            index.match, frame, words, measure, metrics, content, band_title=not options.band_switch
        ),
        *(() if hides else (mark for _, marks in grounds for mark in marks)),
        *(() if hides else (m for badge in badges for m in badge_marks(badge, len(badge.ids)))),
        *band.static,
    )
    parts = TimelineParts(
        frame=frame,
        projection=projection,
        static=static,
        passed=band.passed,
        drawn=(*shots_drawn(index, frame, projection, wanted), *reversed(drawn), *kicks.drawn),
        scores=(*band.scores, *kicks.scores),
        readouts=(*band.readouts, *(map(badge_readout, badges) if hides else ())),
        badges=tuple(badges),
        grounds=grounds if hides else (),
        ticks=ticks if hides else (),
        hide_future=hides,
    )
    return TimelineScene(parts, measure)


def _projection(index: MatchIndex, width: float, options: TimelineOptions) -> Projection:
    left, right = plot_edges(width, options.metrics)
    axis = fitted_axis(index, right - left, options.metrics.kick_slot)
    visible = VisibleRange(0.0, axis.length)
    if options.zoom is not None:
        visible = carried_over(options.zoom.visible, options.zoom.axis, axis)
    return Projection(axis, left, right, visible)


def _overview_ticks(
    index: MatchIndex, frame: Frame, projection: Projection, wanted: Filter
) -> Iterator[tuple[MatchTime, tuple[Mark, ...]]]:
    for event in index.notable:
        if event.side is None or not (wanted.draws(event) and wanted.passes(event)):
            continue
        if isinstance(event, Goal) and event.counts:
            ink = side_ink(event.side)
        elif isinstance(event, PenaltyKick):
            ink = side_ink(event.side) if event.outcome.is_goal else Ink.BORDER_STRONG
        else:
            continue
        position = projection.axis.position(event.time.at)
        yield event.time.at, overview_tick(frame, projection, position, ink, event.side)
