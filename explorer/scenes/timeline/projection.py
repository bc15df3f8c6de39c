"""From moments of the match to pixel columns, at any zoom."""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.analysis.axis import MatchAxis, SegmentKind
from explorer.analysis.index import MatchIndex
from explorer.domain.time import MatchTime

GAP_PX = 24.0
MOST_FOR_KICKS = 0.45
"""The largest share of the width that the kicks get when the whole match is seen."""

SHORTEST_RANGE = 60.0
"""The shortest stretch of the axis that can be zoomed to, in units (seconds of play)."""


@dataclass(frozen=True, slots=True)
class VisibleRange:
    """The stretch of the axis that is seen, in units."""

    start: float
    end: float

    @property
    def length(self) -> float:
        """How long it is."""
        return self.end - self.start

    def contains(self, position: float) -> bool:
        """Whether a coordinate is seen."""
        return self.start <= position <= self.end

    def zoomed(self, factor: float, about: float, whole: float) -> VisibleRange:
        """The range ``factor`` times as close, with ``about`` staying where it is."""
        length = min(max(self.length / factor, min(SHORTEST_RANGE, whole)), whole)
        share = (about - self.start) / self.length
        return VisibleRange(about - share * length, about + (1 - share) * length).within(whole)

    def moved(self, units: float, whole: float) -> VisibleRange:
        """The range further right by units, stopping at the ends of the axis."""
        return VisibleRange(self.start + units, self.end + units).within(whole)

    def centred(self, position: float, whole: float) -> VisibleRange:
        """The range of the same length with a coordinate in its middle, as far as it can be."""
        return self.moved(position - (self.start + self.end) / 2, whole)

    def within(self, whole: float) -> VisibleRange:
        """The range of the same length, as far as the axis has it, that lies on the axis."""
        length = min(self.length, whole)
        start = min(max(self.start, 0.0), whole - length)
        return VisibleRange(start, start + length)

    def turned_to(self, position: float, whole: float) -> VisibleRange:
        """The page on which a coordinate is seen: this one, or the next in its direction."""
        if self.contains(position):
            return self
        lead = 0.1 if position > self.end else 0.9
        start = position - lead * self.length
        return VisibleRange(start, start + self.length).within(whole)


@dataclass(frozen=True, slots=True)
class Projection:
    """An axis seen from ``left`` to ``right`` (pixels) over a range of it."""

    axis: MatchAxis
    left: float
    right: float
    visible: VisibleRange

    @property
    def scale(self) -> float:
        """Pixels a unit."""
        return (self.right - self.left) / self.visible.length

    def x(self, moment: MatchTime) -> float:
        """The pixel column of a moment."""
        return self.x_at(self.axis.position(moment))

    def x_at(self, position: float) -> float:
        """The pixel column of a coordinate."""
        return self.left + (position - self.visible.start) * self.scale

    def position(self, x: float) -> float:
        """The coordinate at a pixel column."""
        return self.visible.start + (x - self.left) / self.scale

    def sees(self, x: float) -> bool:
        """Whether a pixel column lies in the plot."""
        return self.left - 0.5 <= x <= self.right + 0.5

    def clipped(self, x: float) -> float:
        """The pixel column itself, or the nearest one in the plot."""
        return min(max(x, self.left), self.right)

    def whole(self) -> Projection:
        """The same axis seen from end to end."""
        return replace(self, visible=VisibleRange(0.0, self.axis.length))


def fitted_axis(index: MatchIndex, width: float, kick_slot: float) -> MatchAxis:
    """The axis whose gaps and kicks have readable widths when ``width`` pixels show all of it."""
    plain = index.axis
    gaps = sum(segment.kind is SegmentKind.GAP for segment in plain.segments)
    seconds = sum(
        segment.length
        for segment in plain.segments
        if segment.kind in (SegmentKind.PLAY, SegmentKind.STOPPAGE)
    )
    kicks_px = min(plain.kick_count * kick_slot, MOST_FOR_KICKS * width)
    gap_px = min(GAP_PX, 0.1 * width / max(gaps, 1))
    unit = seconds / max(width - gaps * gap_px - kicks_px, 1.0)
    kick_units = kicks_px * unit / plain.kick_count if plain.kick_count else plain.kick_units
    return MatchAxis.of(index.match, gap_units=gap_px * unit, kick_units=kick_units)


def carried_over(visible: VisibleRange, old: MatchAxis, new: MatchAxis) -> VisibleRange:
    """The same stretch of the match on another axis of the same match."""
    start, end = (_carried(position, old, new) for position in (visible.start, visible.end))
    return VisibleRange(start, max(end, start + 1.0)).within(new.length)


def _carried(position: float, old: MatchAxis, new: MatchAxis) -> float:
    segment = old.segment_at(position)
    same = new.segments[old.segments.index(segment)]
    return same.start + (position - segment.start) / segment.length * same.length
