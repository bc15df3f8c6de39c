"""Gives every raw event what all kinds share: an id, a moment, a side, and an order."""

from __future__ import annotations

import itertools
from functools import lru_cache
from typing import NamedTuple

from explorer.domain.place import Location, Side
from explorer.domain.time import CLOCK_START, SHOOTOUT, EventTime, MatchTime, measured
from explorer.providers.base import FindingLog
from explorer.providers.coordinates import STATSBOMB
from explorer.providers.statsbomb import vocabulary as v
from explorer.providers.statsbomb.decoding import Rows
from explorer.providers.statsbomb.records import Coordinates, RawEvent
from explorer.providers.statsbomb.squads import Squads

_LONGEST_PERIOD = 7200.0
_MARGIN = 1.0

_TYPE_NUMBERS = {
    "Starting XI": v.STARTING_XI,
    "Shot": v.SHOT,
    "Half Start": v.HALF_START,
    "Half End": v.HALF_END,
    "Pass": v.PASS,
    "Substitution": v.SUBSTITUTION,
    "Own Goal Against": v.OWN_GOAL_AGAINST,
    "Own Goal For": v.OWN_GOAL_FOR,
}


class Happening(NamedTuple):
    """An event with what all kinds share. ``elapsed`` is in seconds, in the shootout too."""

    period: int
    elapsed: float
    order: int
    row: int
    id: str
    type: int
    side: Side | None
    raw: RawEvent

    @property
    def where(self) -> str:
        """Its place in the file."""
        return f"$[{self.row}]"

    @property
    def time(self) -> EventTime:
        """Its measured time."""
        return measured(MatchTime(self.period, self.elapsed))


def put_in_order(rows: Rows, squads: Squads, log: FindingLog) -> list[Happening]:
    """The events in order of time; what has no moment in the match is left out and logged.

    In play the order is that of the clock, and of the index within one instant; in the shootout,
    where only the sequence matters, that of the index.
    """
    seen: set[str] = set()
    found: list[Happening] = []
    for row, raw in rows:
        moment = _moment(row, raw, log)
        if moment is None:
            continue
        period, elapsed = moment
        found.append(
            Happening(
                period,
                elapsed,
                row if raw.index is None else raw.index,
                row,
                _unique_id(row, raw, seen, log),
                _type_number(row, raw, log),
                _side(row, raw, squads, log),
                raw,
            )
        )
    found.sort(key=_sort_key)
    _report_disorder(found, log)
    return found


def place(
    values: Coordinates | None, side: Side | None, row: int, log: FindingLog
) -> Location | None:
    """Two coordinates as a point in the match's frame; None where they are no place on the pitch.

    A ball just over a line is put on the line.
    """
    if not values or side is None:
        return None
    x, y = (values[0], values[1]) if len(values) > 1 else (None, None)
    if x is None or y is None:
        log.add("place_unreadable", f"$[{row}]")
        return None
    found = _point(x, y, side)
    if found is None:
        log.add("place_off_pitch", f"$[{row}]")
    return found


@lru_cache(maxsize=4096)
def _point(x: float, y: float, side: Side) -> Location | None:
    # Every other place is that of an event just before: passes end where the ball is received.
    found = STATSBOMB.on_pitch(x, y, slack=_MARGIN)
    return None if found is None else Location.point(*STATSBOMB.to_frame(*found, side))


def _sort_key(event: Happening) -> tuple[int, float, int, int]:
    elapsed = 0.0 if event.period == SHOOTOUT else event.elapsed
    return event.period, elapsed, event.order, event.row


def _report_disorder(events: list[Happening], log: FindingLog) -> None:
    """Note each break in the order of the rows, at whichever event was moved further."""
    for rank, (event, following) in enumerate(itertools.pairwise(events)):
        if following.row < event.row:
            moved = abs(event.row - rank) > abs(following.row - rank - 1)
            log.add("events_out_of_order", (event if moved else following).where)


def _moment(row: int, raw: RawEvent, log: FindingLog) -> tuple[int, float] | None:
    period = raw.period
    if period is None or not 1 <= period <= SHOOTOUT:
        log.add("event_without_period", f"$[{row}].period")
        return None
    elapsed = _seconds(raw.timestamp)
    if elapsed is None and raw.minute is not None:
        start = CLOCK_START.get(period, CLOCK_START[4] + 900)
        elapsed = raw.minute * 60 + (raw.second or 0) - start
    if elapsed is None or not 0 <= elapsed <= _LONGEST_PERIOD:
        log.add("event_without_time", f"$[{row}].timestamp")
        return None
    return period, elapsed


def _seconds(timestamp: str | None) -> float | None:
    """Seconds of ``00:28:11.248``, None where it can't be read."""
    if timestamp is None:
        return None
    try:
        hours, minutes, seconds = timestamp.split(":")
        return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
    except ValueError:
        return None


def _side(row: int, raw: RawEvent, squads: Squads, log: FindingLog) -> Side | None:
    """The side of an event, by its player's squad where no team is named."""
    if raw.team is not None and raw.team.id is not None:
        return squads.side_of(raw.team)
    log.add("event_without_team", f"$[{row}].team")
    return squads.side_of_player(raw.player)


def _unique_id(row: int, raw: RawEvent, seen: set[str], log: FindingLog) -> str:
    event_id = raw.id or f"row-{row}"
    if not raw.id:
        log.add("event_without_id", f"$[{row}].id")
    elif event_id in seen:
        log.add("event_id_repeated", f"$[{row}].id")
        event_id = f"{event_id}-row-{row}"
    seen.add(event_id)
    return event_id


def _type_number(row: int, raw: RawEvent, log: FindingLog) -> int:
    """The type's number; by name where the number is missing or unknown, -1 where neither helps."""
    number, name = (None, None) if raw.type is None else (raw.type.id, raw.type.name)
    if number in v.KNOWN_TYPES:
        return number
    if name in _TYPE_NUMBERS:
        return _TYPE_NUMBERS[name]
    log.add("unknown_event_type", f"$[{row}].type", type=name or str(number))
    return -1
