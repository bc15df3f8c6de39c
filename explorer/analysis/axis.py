"""One continuous coordinate for a whole match.

The axis runs through the periods at their played length, a gap of fixed width between them, and
one slot of fixed width a kick. A unit is a second of play; gaps and kicks have widths of their own
in the same unit, which a view chooses so that they come out at a readable size.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from explorer.domain.match import Match
from explorer.domain.time import REGULAR_SECONDS, SHOOTOUT, MatchTime, Period

UNKNOWN_STOPPAGE = 180.0
"""How much room, in seconds, stoppage time of unknown length gets."""

KICK_SECONDS = 40.0
"""How long playback stays on one kick, in seconds of match time."""

GAP_UNITS = 140.0
KICK_UNITS = 150.0


class SegmentKind(StrEnum):
    """What a stretch of the axis stands for."""

    PLAY = "play"
    STOPPAGE = "stoppage"
    GAP = "gap"
    KICKS = "kicks"


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the axis from ``start`` to ``end`` (units).

    ``period`` is the one it belongs to, for a gap the one before it; ``elapsed`` is the time in
    that period at ``start``, in seconds. ``known`` is False for stoppage of unknown length.
    """

    kind: SegmentKind
    period: int
    start: float
    end: float
    elapsed: float = 0.0
    known: bool = True

    @property
    def length(self) -> float:
        """Its width on the axis in units."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class MatchAxis:
    """Maps every moment of a match to one coordinate and back; build it with ``MatchAxis.of``."""

    segments: tuple[Segment, ...]
    kick_count: int
    kick_units: float

    @classmethod
    def of(
        cls, match: Match, *, gap_units: float = GAP_UNITS, kick_units: float = KICK_UNITS
    ) -> MatchAxis:
        """The axis of a match with gaps and kicks of the given widths in units."""
        segments: list[Segment] = []
        position = 0.0
        latest = _latest_by_period(match)
        for period in periods_of(match):
            if segments:
                gap = Segment(SegmentKind.GAP, segments[-1].period, position, position + gap_units)
                segments.append(gap)
                position = gap.end
            for segment in _period_segments(period, latest.get(period.number, 0.0), position):
                segments.append(segment)
                position = segment.end
        count = max((kick.order for kick in match.kicks), default=0)
        if count:
            segments.append(
                Segment(SegmentKind.GAP, segments[-1].period, position, position + gap_units)
            )
            position += gap_units
            segments.append(
                Segment(SegmentKind.KICKS, SHOOTOUT, position, position + count * kick_units)
            )
        return cls(tuple(segments), count, kick_units)

    @property
    def length(self) -> float:
        """The whole length in units."""
        return self.segments[-1].end

    @property
    def first(self) -> MatchTime:
        """The first moment of the match."""
        return MatchTime(self.segments[0].period, 0.0)

    @property
    def last(self) -> MatchTime:
        """The last moment of the match."""
        if self.kick_count:
            return MatchTime(SHOOTOUT, self.kick_count)
        final = self.segments[-1]
        return MatchTime(final.period, final.elapsed + final.length)

    @property
    def periods(self) -> tuple[int, ...]:
        """The numbers of the periods on the axis, the shootout included."""
        return tuple(dict.fromkeys(s.period for s in self.segments if s.kind != SegmentKind.GAP))

    def period_end(self, period: int) -> float:
        """How long a period lasts on this axis: seconds, or kicks for the shootout.

        Raises:
            KeyError: If the match has no such period.
        """
        if period == SHOOTOUT and self.kick_count:
            return float(self.kick_count)
        ends = [s.elapsed + s.length for s in self._of_period(period)]
        if not ends:
            raise KeyError(period)
        return ends[-1]

    def contains(self, moment: MatchTime) -> bool:
        """Whether the moment lies in the match."""
        return moment.period in self.periods and moment.elapsed <= self.period_end(moment.period)

    def clamp(self, moment: MatchTime) -> MatchTime:
        """The moment itself, or the nearest one before it that lies in the match."""
        if self.contains(moment):
            return moment
        earlier = [period for period in self.periods if period <= moment.period]
        if not earlier:
            return self.first
        return MatchTime(earlier[-1], self.period_end(earlier[-1]))

    def position(self, moment: MatchTime) -> float:
        """Where a moment stands on the axis, in units; a kick stands in the middle of its slot."""
        moment = self.clamp(moment)
        if moment.in_shootout:
            start = self.segments[-1].start
            return start + max(0.0, moment.elapsed - 0.5) * self.kick_units
        segment = next(
            s for s in reversed(self._of_period(moment.period)) if s.elapsed <= moment.elapsed
        )
        return segment.start + moment.elapsed - segment.elapsed

    def time(self, position: float) -> MatchTime:
        """The moment at a coordinate; a place in a gap belongs to the nearer of its two ends."""
        segment = self.segment_at(position)
        inside = min(max(position - segment.start, 0.0), segment.length)
        if segment.kind is SegmentKind.KICKS:
            if inside <= 0:
                return MatchTime(SHOOTOUT, 0)
            return MatchTime(SHOOTOUT, min(int(inside / self.kick_units) + 1, self.kick_count))
        if segment.kind is SegmentKind.GAP:
            if inside * 2 <= segment.length:
                return MatchTime(segment.period, self.period_end(segment.period))
            following = self.segments[self.segments.index(segment) + 1]
            return MatchTime(following.period, 0.0)
        return MatchTime(segment.period, segment.elapsed + inside)

    def segment_at(self, position: float) -> Segment:
        """The stretch that a coordinate lies in; the first or last one for one beyond the ends."""
        starts = [segment.start for segment in self.segments]
        return self.segments[max(0, bisect_right(starts, position) - 1)]

    def played(self, moment: MatchTime) -> float:
        """How much has been played up to a moment, in seconds, a kick counting KICK_SECONDS."""
        before = sum(
            self.period_end(period)
            for period in self.periods
            if period < moment.period and period != SHOOTOUT
        )
        rate = KICK_SECONDS if moment.in_shootout else 1.0
        return before + self.clamp(moment).elapsed * rate

    def advance(self, moment: MatchTime, seconds: float) -> MatchTime:
        """The moment ``seconds`` of play later (or earlier), stopping at the ends of the match."""
        target = max(0.0, self.played(moment) + seconds)
        for period in self.periods:
            rate = KICK_SECONDS if period == SHOOTOUT else 1.0
            length = self.period_end(period) * rate
            if target <= length:
                return MatchTime(period, target / rate)
            target -= length
        return self.last

    def _of_period(self, period: int) -> list[Segment]:
        return [s for s in self.segments if s.period == period and s.kind != SegmentKind.GAP]


def periods_of(match: Match) -> tuple[Period, ...]:
    """The periods of play, with those that the events need where the match lists too few."""
    known = {period.number: period for period in match.periods if period.number != SHOOTOUT}
    needed = {1, 2} | {
        event.time.at.period for event in match.events() if not event.time.at.in_shootout
    }
    for number in needed - known.keys():
        known[number] = Period(number)
    return tuple(known[number] for number in sorted(known))


def _period_segments(period: Period, latest: float, start: float) -> Iterator[Segment]:
    regular = REGULAR_SECONDS[period.number]
    if period.played is None:
        end = max(regular + UNKNOWN_STOPPAGE, latest)
    else:
        end = max(period.played, latest)
    play_end = min(regular, end)
    yield Segment(SegmentKind.PLAY, period.number, start, start + play_end)
    if end > regular:
        yield Segment(
            SegmentKind.STOPPAGE,
            period.number,
            start + play_end,
            start + end,
            elapsed=regular,
            known=period.played is not None,
        )


def _latest_by_period(match: Match) -> dict[int, float]:
    latest: dict[int, float] = {}
    for event in match.events():
        at = event.time.at
        latest[at.period] = max(latest.get(at.period, 0.0), at.elapsed)
    return latest
