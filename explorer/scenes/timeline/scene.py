"""The timeline as a scene: everything that its width, zoom, filter and match decide."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from explorer.analysis.axis import SegmentKind
from explorer.domain.time import MatchTime
from explorer.scenes.emphasis import HOVER_WIDTH, RING_GAP, RING_WIDTH
from explorer.scenes.marks import Band, Ink, Mark, Pos, Target, Viewport
from explorer.scenes.scene import LiveMarks
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.timeline.frame import Frame
from explorer.scenes.timeline.lanes import PlacedBadge
from explorer.scenes.timeline.lead import ScoreLabel
from explorer.scenes.timeline.live import Drawn, Readout
from explorer.scenes.timeline.playhead import PlayheadPicture
from explorer.scenes.timeline.projection import Projection, VisibleRange
from explorer.session.state import SessionState

SNAP_PX = 6.0
GLYPH_REACH = 12.0

_LINE, _FLAG, _TICK = "playhead:line", "playhead:flag", "playhead:tick"
_HOVERED, _SELECTED = "hovered", "selected"


@dataclass(frozen=True, slots=True)
class TimelineParts:
    """What a timeline is put together from; everything in pixels.

    ``grounds`` and ``ticks`` are seen from their moment on; they are empty where ``static`` has
    them.
    """

    frame: Frame
    projection: Projection
    static: tuple[Mark, ...]
    passed: tuple[Mark, ...]
    drawn: tuple[Drawn, ...]
    scores: tuple[ScoreLabel, ...]
    readouts: tuple[Readout, ...]
    badges: tuple[PlacedBadge, ...]
    grounds: tuple[tuple[MatchTime, tuple[Mark, ...]], ...]
    ticks: tuple[tuple[MatchTime, tuple[Mark, ...]], ...]
    hide_future: bool


@dataclass(frozen=True, slots=True)
class _Moment:
    """Marks that change once, when the playhead passes their time."""

    key: str
    time: MatchTime
    past: tuple[Mark, ...]
    future: tuple[Mark, ...]


class TimelineScene:
    """The timeline of one match at one size, zoom and filter; see ``build_timeline_scene``.

    Its data units are pixels. ``frame`` and ``projection`` say where what is; ``badges`` are the
    counted events that found no place. Where the future is hidden, only what had happened in the
    state that ``live`` was last asked for is among the ``targets``, is a badge that can be hit, and
    is snapped to.
    """

    def __init__(self, parts: TimelineParts, measure: TextMeasure) -> None:
        self.frame = parts.frame
        self.projection = parts.projection
        self.static = parts.static
        self.passed = parts.passed
        self.badges = parts.badges
        self.viewport = Viewport(parts.frame.width, parts.frame.height)
        self._hides_future = parts.hide_future
        self._targets = tuple(_targets(parts.drawn))
        self.targets = () if self._hides_future else self._targets
        self._drawn = {event_id: drawn for drawn in parts.drawn for event_id in drawn.ids}
        self._playhead = PlayheadPicture(parts.frame, parts.projection, measure)
        self._readouts = {
            f"readout:{number}": readout for number, readout in enumerate(parts.readouts)
        }
        self._moments = _moments(parts)
        self._times = [moment.time for moment in self._moments]
        self._snaps = sorted(
            (drawn.glyph.at.x, drawn.time)
            for drawn in parts.drawn
            if drawn.passes and not drawn.time.in_shootout
        )
        self._live = _empty_live(parts)
        self._passed_count = 0
        self._at: MatchTime | None = None

    def live(self, state: SessionState) -> LiveMarks:
        """The marks at the front: scores and events by their moments, rings, the playhead."""
        count = bisect_right(self._times, state.playhead)
        low, high = sorted((count, self._passed_count))
        for moment in self._moments[low:high]:
            self._live[moment.key] = moment.past if count == high else moment.future
        if self._hides_future and count != self._passed_count:
            self.targets = tuple(t for t in self._targets if self._is_past(t.event_id, state))
        self._passed_count = count
        if state.playhead != self._at:
            self._at = state.playhead
            self._live[_LINE] = self._playhead.line(state.playhead)
            self._live[_FLAG] = self._playhead.flag(state.playhead)
            self._live[_TICK] = self._playhead.tick(state.playhead)
            for key, readout in self._readouts.items():
                self._live[key] = readout.at(state.playhead)
        hovered = (state.hovered,) if state.hovered else ()
        self._live[_HOVERED] = self._rings(hovered, state, selected=False)
        self._live[_SELECTED] = self._rings(state.selection.ids, state, selected=True)
        return dict(self._live)

    def passed_to(self, state: SessionState) -> float:
        """The pixel column of the playhead, or the edge of the plot that it lies beyond."""
        return self.projection.clipped(self.projection.x(state.playhead))

    def ids_at(self, event_id: str) -> tuple[str, ...]:
        """All events that share the glyph of one."""
        drawn = self._drawn.get(event_id)
        return drawn.ids if drawn else (event_id,)

    def badge_at(self, x: float, y: float) -> PlacedBadge | None:
        """The badge at a pixel, if one is seen there."""
        seen = (badge for badge in self.badges if self._is_seen(badge.times[0]))
        return next((badge for badge in seen if badge.contains(x, y)), None)

    def moment_at(self, x: float, *, snap: bool) -> MatchTime:
        """The moment at a pixel column, to the second; with ``snap`` that of an event close by."""
        column = self.projection.clipped(x)
        snaps = [pair for pair in self._snaps if self._is_seen(pair[1])] if snap else []
        if snaps:
            near, moment = min(snaps, key=lambda pair: abs(pair[0] - column))
            if abs(near - column) <= SNAP_PX:
                return moment
        exact = self.projection.axis.time(self.projection.position(column))
        return MatchTime(exact.period, float(round(exact.elapsed)))

    def flag_at(self, x: float, y: float) -> bool:
        """Whether the playhead's flag is at a pixel."""
        return any(
            mark.corner.x <= x <= mark.opposite.x and mark.corner.y <= y <= mark.opposite.y
            for mark in self._live[_FLAG]
            if isinstance(mark, Band)
        )

    def period_range(self, x: float) -> VisibleRange:
        """The range of the period at a pixel column; in a gap that of the stretch before it."""
        axis = self.projection.axis
        period = axis.segment_at(self.projection.position(x)).period
        segments = [
            segment
            for segment in axis.segments
            if segment.period == period and segment.kind is not SegmentKind.GAP
        ]
        return VisibleRange(segments[0].start, segments[-1].end)

    def _is_seen(self, moment: MatchTime) -> bool:
        return not self._hides_future or (self._at is not None and moment <= self._at)

    def _is_past(self, event_id: str, state: SessionState) -> bool:
        return self._drawn[event_id].time <= state.playhead

    def _rings(
        self, ids: Sequence[str], state: SessionState, *, selected: bool
    ) -> tuple[Mark, ...]:
        rings: list[Mark] = []
        for drawn in dict.fromkeys(self._drawn[i] for i in ids if i in self._drawn):
            if self._hides_future and drawn.time > state.playhead:
                continue
            rings.extend(drawn.ring(selected=selected, past=drawn.time <= state.playhead))
        rings.extend(
            _badge_ring(badge, selected=selected)
            for badge in self.badges
            if any(
                i in ids and self._is_seen(t) for i, t in zip(badge.ids, badge.times, strict=True)
            )
        )
        return tuple(rings)


def _targets(drawn: Sequence[Drawn]) -> Iterator[Target]:
    for number, item in enumerate(drawn):
        if item.passes:
            reach = max(GLYPH_REACH, item.glyph.size / 2)
            rank = len(drawn) - number
            yield Target(item.ids[0], item.glyph.at, reach, rank=rank, label=item.label)


def _moments(parts: TimelineParts) -> tuple[_Moment, ...]:
    moments = [
        _Moment(f"score:{number}", label.since, (label.past,), (label.future,))
        for number, label in enumerate(parts.scores)
    ]
    moments += [
        _Moment(item.key, item.time, item.marks.past, item.marks.future) for item in parts.drawn
    ]
    for name, revealed in (("ground", parts.grounds), ("overview", parts.ticks)):
        moments += [
            _Moment(f"{name}:{number}", at, marks, ())
            for number, (at, marks) in enumerate(revealed)
        ]
    if parts.hide_future:
        moments = [_Moment(m.key, m.time, m.past, ()) for m in moments]
    return tuple(sorted(moments, key=lambda moment: moment.time))


def _empty_live(parts: TimelineParts) -> dict[str, tuple[Mark, ...]]:
    """All groups in the order in which they are painted, as before the match."""
    live: dict[str, tuple[Mark, ...]] = {
        f"ground:{number}": () for number in range(len(parts.grounds))
    }
    live[_LINE] = ()
    moments = {moment.key: moment for moment in _moments(parts)}
    for number in range(len(parts.scores)):
        live[f"score:{number}"] = moments[f"score:{number}"].future
    for item in parts.drawn:
        live[item.key] = moments[item.key].future
    live |= {f"overview:{number}": () for number in range(len(parts.ticks))}
    live |= {f"readout:{number}": () for number in range(len(parts.readouts))}
    return live | {_HOVERED: (), _SELECTED: (), _TICK: (), _FLAG: ()}


def _badge_ring(badge: PlacedBadge, *, selected: bool) -> Band:
    return Band(
        Pos(badge.left - RING_GAP, badge.top - RING_GAP),
        Pos(badge.right + RING_GAP, badge.bottom + RING_GAP),
        ink=Ink.TEXT if selected else Ink.BORDER_STRONG,
        width=RING_WIDTH if selected else HOVER_WIDTH,
        radius_px=6,
    )
