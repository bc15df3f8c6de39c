"""One continuous coordinate for a whole match.

The axis runs through the periods at their played length, a gap of fixed width between them, and
one slot of fixed width a kick. A unit is a second of play; gaps and kicks have widths of their own
in the same unit, which a view chooses so that they come out at a readable size.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from explorer.domain.match import Match
from explorer.domain.time import SHOOTOUT, MatchTime, Period

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


@dataclass(frozen=True)
class MatchAxis:
    """Maps every moment of a match to one coordinate and back; build it with ``MatchAxis.of``.

    ``ends`` is how long each period lasts, by its number: in seconds, the shootout in kicks.
    """

    segments: tuple[Segment, ...]
    ends: Mapping[int, float]
    kick_units: float

    @classmethod
    def of(
        cls, match: Match, *, gap_units: float = GAP_UNITS, kick_units: float = KICK_UNITS
    ) -> MatchAxis:
        """The axis of a match with gaps and kicks of the given widths in units."""
        segments: list[Segment] = []
        ends: dict[int, float] = {}
        position = 0.0
        latest = _latest_by_period(match)
        for period in _periods_of_play(match, latest):
            if segments:
                segments.append(_gap_after(segments[-1], gap_units))
                position = segments[-1].end
            ends[period.number] = _period_end(period, latest.get(period.number, 0.0))
            segments += _period_segments(period, ends[period.number], position)
            position = segments[-1].end
        count = max((kick.order for kick in match.kicks), default=0)
        if count:
            segments.append(_gap_after(segments[-1], gap_units))
            position = segments[-1].end
            ends[SHOOTOUT] = float(count)
            segments.append(
                Segment(SegmentKind.KICKS, SHOOTOUT, position, position + count * kick_units)
            )
        return cls(tuple(segments), ends, kick_units)

    @property
    def length(self) -> float:
        """The whole length in units."""
        return self.segments[-1].end

    @property
    def kick_count(self) -> int:
        """How many kicks the shootout has, 0 where there was none."""
        return int(self.ends.get(SHOOTOUT, 0.0))

    @cached_property
    def first(self) -> MatchTime:
        """The first moment of the match."""
        return MatchTime(self.periods[0], 0.0)

    @cached_property
    def last(self) -> MatchTime:
        """The last moment of the match."""
        return self._end_of(self.periods[-1])

    @cached_property
    def periods(self) -> tuple[int, ...]:
        """The numbers of the periods on the axis in playing order, the shootout included."""
        return tuple(self.ends)

    def period_end(self, period: int) -> float:
        """How long a period lasts on this axis: seconds, or kicks for the shootout.

        Raises:
            KeyError: If the match has no such period.
        """
        return self.ends[period]

    def contains(self, moment: MatchTime) -> bool:
        """Whether the moment lies in the match."""
        end = self.ends.get(moment.period)
        return end is not None and moment.elapsed <= end

    def clamp(self, moment: MatchTime) -> MatchTime:
        """The moment itself, or the nearest one before it that lies in the match."""
        if self.contains(moment):
            return moment
        earlier = [period for period in self.periods if period <= moment.period]
        return self._end_of(earlier[-1]) if earlier else self.first

    def position(self, moment: MatchTime) -> float:
        """Where a moment stands on the axis, in units; a kick stands in the middle of its slot."""
        moment = self.clamp(moment)
        segments = self._by_period[moment.period]
        if moment.in_shootout:
            # Playback may stand between two kicks; the axis knows only slots.
            return segments[0].start + max(0.0, int(moment.elapsed) - 0.5) * self.kick_units
        stoppage = len(segments) > 1 and segments[1].elapsed <= moment.elapsed
        segment = segments[1] if stoppage else segments[0]
        return segment.start + moment.elapsed - segment.elapsed

    def time(self, position: float) -> MatchTime:
        """The moment at a coordinate; a place in a gap belongs to the nearer of its two ends."""
        if position >= self.length:
            return self.last
        number = self._number_at(position)
        segment = self.segments[number]
        inside = max(position - segment.start, 0.0)
        if segment.kind is SegmentKind.KICKS:
            if inside <= 0:
                return MatchTime(SHOOTOUT, 0)
            return MatchTime(SHOOTOUT, min(int(inside / self.kick_units) + 1, self.kick_count))
        if segment.kind is SegmentKind.GAP:
            if inside * 2 <= segment.length:
                return self._end_of(segment.period)
            return MatchTime(self.segments[number + 1].period, 0.0)
        elapsed = min(segment.elapsed + inside, self.ends[segment.period])
        return MatchTime(segment.period, elapsed)

    def segment_at(self, position: float) -> Segment:
        """The stretch that a coordinate lies in; the first or last one for one beyond the ends."""
        return self.segments[self._number_at(position)]

    def played(self, moment: MatchTime) -> float:
        """How much has been played up to a moment, in seconds, a kick counting KICK_SECONDS."""
        moment = self.clamp(moment)
        before = sum(end for period, end in self.ends.items() if period < moment.period)
        return before + moment.elapsed * _seconds_a_unit(moment.period)

    def advance(self, moment: MatchTime, seconds: float) -> MatchTime:
        """The moment ``seconds`` of play later (or earlier), stopping at the ends of the match.

        Where one period ends the next one starts: forwards the end is passed over, backwards the
        start.
        """
        moment = self.clamp(moment)
        number = self.periods.index(moment.period)
        # Counted from the period's own start, so that no step depends on the periods before.
        target = moment.elapsed * _seconds_a_unit(moment.period) + seconds
        while target < 0 and number > 0:
            number -= 1
            target += self._seconds_of(self.periods[number])
        while number + 1 < len(self.periods) and target > self._seconds_of(self.periods[number]):
            target -= self._seconds_of(self.periods[number])
            number += 1
        period = self.periods[number]
        elapsed = max(0.0, target) / _seconds_a_unit(period)
        return MatchTime(period, min(elapsed, self.ends[period]))

    @cached_property
    def _starts(self) -> tuple[float, ...]:
        return tuple(segment.start for segment in self.segments)

    @cached_property
    def _by_period(self) -> Mapping[int, tuple[Segment, ...]]:
        """The stretches of each period: play and stoppage, or kicks."""
        playing = [s for s in self.segments if s.kind is not SegmentKind.GAP]
        return {p: tuple(s for s in playing if s.period == p) for p in self.ends}

    def _number_at(self, position: float) -> int:
        return max(0, bisect_right(self._starts, position) - 1)

    def _end_of(self, period: int) -> MatchTime:
        return MatchTime(period, self.ends[period])

    def _seconds_of(self, period: int) -> float:
        return self.ends[period] * _seconds_a_unit(period)


def _seconds_a_unit(period: int) -> float:
    """How many seconds of playback a unit of elapsed time takes: a second, or a whole kick."""
    return KICK_SECONDS if period == SHOOTOUT else 1.0


def _periods_of_play(match: Match, latest: Mapping[int, float]) -> tuple[Period, ...]:
    """The periods of play, with those that the events need where the match lists too few."""
    known = {period.number: period for period in match.periods}
    for number in {1, 2, *latest} - known.keys():
        known[number] = Period(number)
    known.pop(SHOOTOUT, None)
    return tuple(known[number] for number in sorted(known))


def _period_end(period: Period, latest: float) -> float:
    """How long a period lasts, in seconds; no event lies after its end."""
    if period.played is None:
        return max(period.regular + UNKNOWN_STOPPAGE, latest)
    return max(period.played, latest)


def _period_segments(period: Period, end: float, start: float) -> Iterator[Segment]:
    play_end = min(period.regular, end)
    yield Segment(SegmentKind.PLAY, period.number, start, start + play_end)
    if end > play_end:
        yield Segment(
            SegmentKind.STOPPAGE,
            period.number,
            start + play_end,
            start + end,
            elapsed=play_end,
            known=period.played is not None,
        )


def _gap_after(segment: Segment, units: float) -> Segment:
    return Segment(SegmentKind.GAP, segment.period, segment.end, segment.end + units)


def _latest_by_period(match: Match) -> dict[int, float]:
    """When the last event of each period happened, in seconds since it started."""
    latest: dict[int, float] = {}
    for event in match.events():
        at = event.time.at
        latest[at.period] = max(latest.get(at.period, 0.0), at.elapsed)
    return latest
