"""Puts what a table tells into the order of time, and events of unknown minute between others."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TypeVar

from explorer.domain.events import Event, Goal, Shot
from explorer.domain.time import Certainty, EventTime, MatchTime
from explorer.providers.spreadsheet.events import Happening

E = TypeVar("E", bound=Event)

_START = MatchTime(1, 0.0)
_REGULAR_END = MatchTime(2, 2700.0)


def in_order(events: Iterable[E]) -> tuple[E, ...]:
    """Events by time; those of one time stay in the order of their rows."""
    return tuple(sorted(events, key=lambda event: event.time.at))


def with_known_shots(goals: Sequence[Goal], shots: Sequence[Shot]) -> list[Goal]:
    """The goals, each without a shot that the table doesn't have."""
    known = {shot.id for shot in shots}
    return [goal if goal.shot_id in known else replace(goal, shot_id=None) for goal in goals]


def fill_in_times(happenings: Sequence[Happening]) -> None:
    """Place rows without a time between the rows before and after them, as inferred from that."""
    after: EventTime | None = None
    next_known: list[EventTime | None] = []
    for item in reversed(happenings):
        after = item.time or after
        next_known.append(after)
    before: EventTime | None = None
    for item, after in zip(happenings, reversed(next_known), strict=True):
        if item.time is None:
            item.time = _between(before, after)
        elif not item.time.at.in_shootout:
            before = item.time


def _between(before: EventTime | None, after: EventTime | None) -> EventTime:
    earliest = _START if before is None else before.earliest or before.at
    latest = max(earliest, _REGULAR_END) if after is None else after.latest or after.at
    if latest < earliest:
        # Rows that aren't in order say nothing of each other.
        earliest, latest = _START, max(earliest, _REGULAR_END)
    at = earliest
    if earliest.period == latest.period:
        at = MatchTime(earliest.period, (earliest.elapsed + latest.elapsed) / 2)
    return EventTime(at, Certainty.INFERRED, earliest, latest)
