"""Every way to move in time, as one small set of commands that need no window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from explorer.analysis.axis import MatchAxis
from explorer.domain.time import SHOOTOUT, MatchTime


@dataclass(frozen=True, slots=True)
class StepSeconds:
    """Move by seconds of play; in the shootout by one kick in the same direction.

    From play it leads no further than to the moment before the first kick.
    """

    seconds: float


@dataclass(frozen=True, slots=True)
class StepEvent:
    """Go to the next (+1) or previous (-1) moment at which something happened."""

    direction: int


@dataclass(frozen=True, slots=True)
class ToStart:
    """Go to the first moment of the match."""


@dataclass(frozen=True, slots=True)
class ToEnd:
    """Go to the last moment of the match."""


@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to a moment; outside the match it is refused."""

    moment: MatchTime


TimeCommand = StepSeconds | StepEvent | ToStart | ToEnd | GoTo


def resolve(
    command: TimeCommand, axis: MatchAxis, playhead: MatchTime, stops: tuple[MatchTime, ...]
) -> MatchTime:
    """Where a command leads from ``playhead``; ``stops`` are the moments of events, in order.

    Raises:
        ValueError: If the command names a moment outside the match.
    """
    match command:
        case StepSeconds(seconds):
            return _step(axis, playhead, seconds)
        case StepEvent(direction):
            return _next_stop(axis, playhead, direction, stops)
        case ToStart():
            return axis.first
        case ToEnd():
            return axis.last
        case GoTo(moment):
            if not axis.contains(moment):
                raise ValueError(f"{moment.clock_label} lies outside the match")
            return moment
        case _:
            assert_never(command)


def _step(axis: MatchAxis, playhead: MatchTime, seconds: float) -> MatchTime:
    if not playhead.in_shootout:
        reached = axis.advance(playhead, seconds)
        return MatchTime(SHOOTOUT, 0) if reached.in_shootout else reached
    kicks = int(playhead.elapsed) + (1 if seconds > 0 else -1)
    if kicks < 0:
        return axis.advance(MatchTime(SHOOTOUT, 0), seconds)
    return axis.clamp(MatchTime(SHOOTOUT, kicks))


def _next_stop(
    axis: MatchAxis, playhead: MatchTime, direction: int, stops: tuple[MatchTime, ...]
) -> MatchTime:
    if direction > 0:
        return next((stop for stop in stops if stop > playhead), axis.last)
    return next((stop for stop in reversed(stops) if stop < playhead), axis.first)
