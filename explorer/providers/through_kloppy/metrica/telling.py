"""Metrica's events in order of time, and what kloppy is given of them."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.metrica import vocabulary as v
from explorer.providers.through_kloppy.metrica.metadata import PERIODS, Metadata
from explorer.providers.through_kloppy.metrica.records import Event, Moment, Number, Ref
from explorer.providers.through_kloppy.rosters import Rosters

Json = dict[str, Any]

_LONGEST_PERIOD = 7200.0
_LAST_PERIOD = max(PERIODS)
_CLOCKS_AGREE = 5.0


@dataclass(frozen=True, slots=True)
class Told:
    """One event: what it is, whose it is, when it was, and the record itself.

    ``seconds`` and ``until`` are seconds of the recording; ``set_piece`` are the subtypes of the
    set piece that it is the first touch of.
    """

    id: str
    row: int
    period: int
    seconds: float
    until: float
    kind: int
    subtypes: frozenset[int]
    set_piece: frozenset[int]
    side: Side | None
    player_id: str | None
    raw: Event

    @property
    def where(self) -> str:
        """Its place in the file."""
        return f"$.data[{self.row}]"


def text(ref: Ref | None) -> str | None:
    """The id of a team or a player as text."""
    return None if ref is None or ref.id is None or ref.id == "" else str(ref.id)


def _number(ref: Ref | None) -> int | None:
    try:
        return None if ref is None or ref.id is None else int(ref.id)
    except ValueError:
        return None


def _subtypes(raw: Event) -> frozenset[int]:
    refs = raw.subtypes if isinstance(raw.subtypes, list) else [raw.subtypes]
    return frozenset(number for ref in refs if (number := _number(ref)) is not None)


def told_by(events: Sequence[Event], rosters: Rosters, log: FindingLog) -> list[Told]:
    """The events in order of time; those of no known moment or kind are left out and logged."""
    found: list[Told] = []
    seen: set[str] = set()
    before: Event | None = None
    for row, raw in enumerate(events):
        where, start, end = f"$.data[{row}]", raw.start or Moment(), raw.end or Moment()
        set_piece = _subtypes(before) if before and _number(before.type) == v.SET_PIECE else None
        before = raw
        if raw.period is None or not 1 <= raw.period <= SHOOTOUT:
            log.add("event_without_period", where)
            continue
        if start.time is None or not math.isfinite(start.time) or start.time < 0:
            log.add("event_without_time", where)
            continue
        kind = _number(raw.type)
        if kind is None:
            name = raw.type.name if raw.type and raw.type.name else "?"
            log.add("unknown_event_type", where, type=name)
            continue
        side = rosters.side(text(raw.team)) or rosters.side_of_player(text(raw.from_))
        until = end.time if end.time is not None and end.time >= start.time else start.time
        found.append(
            Told(
                _unique_id(raw.index, row, seen, log),
                row,
                raw.period,
                start.time,
                until if math.isfinite(until) else start.time,
                kind,
                _subtypes(raw),
                set_piece or frozenset(),
                side,
                rosters.player(text(raw.from_), side, raw.from_.name if raw.from_ else None),
                raw,
            )
        )
        rosters.player(text(raw.to), side, raw.to.name if raw.to else None)
    return sorted(found, key=lambda one: (one.period, one.period != SHOOTOUT and one.seconds))


def _unique_id(index: Number | None, row: int, seen: set[str], log: FindingLog) -> str:
    event_id = "" if index is None else str(index)
    if not event_id:
        log.add("event_without_id", f"$.data[{row}].index")
    elif event_id in seen:
        log.add("event_id_repeated", f"$.data[{row}].index")
    if not event_id or event_id in seen:
        event_id = f"{event_id}row-{row}"
    seen.add(event_id)
    return event_id


@dataclass(frozen=True, slots=True)
class Clock:
    """When each period starts in the recording, and how long it lasts where that is known."""

    starts: Mapping[int, float]
    played: Mapping[int, float]

    def elapsed(self, one: Told) -> float:
        """Seconds since the event's period started."""
        return min(max(0.0, one.seconds - self.starts.get(one.period, 0.0)), _LONGEST_PERIOD)


def clock_of(told: Sequence[Told], metadata: Metadata, log: FindingLog) -> Clock:
    """The clock: the metadata's where the events lie in its periods, else their own.

    A period of events starts with the first of them, which is the kick-off, and it has ended where
    one says so.
    """
    starts: dict[int, float] = {}
    played: dict[int, float] = {}
    for period in sorted({one.period for one in told} - {SHOOTOUT}):
        events = [one for one in told if one.period == period]
        first, last = events[0].seconds, max(one.seconds for one in events)
        start, end = metadata.periods.get(period, (math.inf, math.inf))
        if start - _CLOCKS_AGREE <= first and last <= end + _CLOCKS_AGREE and start < math.inf:
            starts[period], played[period] = start, end - start
            continue
        if start < math.inf:
            log.add("metadata_periods_differ", period=period)
        starts[period] = first
        ends = [one.until for one in events if v.END_HALF in one.subtypes]
        if ends and max(ends) > first:
            played[period] = max(ends) - first
    return Clock(starts, played)


def feed_events(told: Iterable[Told], rosters: Rosters, log: FindingLog) -> bytes:
    """What kloppy is given of the events.

    It stops at a type or an end of a shot that it does not know, and at a shootout; and something
    has to go before a pass.
    """
    first = _row("first", v.SET_PIECE, rosters.of[Side.HOME].id, None)
    rows: list[Json] = [first]
    for one in told:
        if one.kind == v.SET_PIECE:
            continue
        if one.side is None:
            log.add("event_unreadable", one.where)
            continue
        kind = one.kind if one.kind in v.KINDS or one.kind == v.SHOT else v.CARD
        row = _row(one.id, kind, rosters.of[one.side].id, one.player_id)
        row["period"] = min(one.period, _LAST_PERIOD)
        row["to"] = {"id": text(one.raw.to)}
        if v.DRIBBLE in one.subtypes:
            row["subtypes"] = [{"id": v.DRIBBLE}]
        rows.append(row)
    return json.dumps({"data": rows}).encode()


def _row(event_id: str, kind: int, team: str, player: str | None) -> Json:
    """An event without what is read from its record: its time, its places and its end."""
    nowhere = {"time": 0, "x": None, "y": None}
    return {
        "index": event_id,
        "team": {"id": team},
        "type": {"id": kind, "name": str(kind)},
        "subtypes": [{"id": v.SAVED}] if kind == v.SHOT else [],
        "start": nowhere,
        "end": nowhere,
        "period": 1,
        "from": {"id": player},
        "to": None,
    }


def feed_metadata(rosters: Rosters) -> bytes:
    """What kloppy is given of the metadata: two teams, their players, and periods of any length."""
    root = Element("main")
    metadata = SubElement(root, "Metadata")
    config = SubElement(metadata, "GlobalConfig")
    SubElement(config, "ProviderName").text = "Metrica Sports"
    SubElement(config, "FrameRate").text = "1"
    frames = SubElement(config, "ProviderGlobalParameters")
    for name in PERIODS.values():
        for part, frame in (("start", "0"), ("end", "1")):
            parameter = SubElement(frames, "ProviderParameter")
            SubElement(parameter, "Name").text = f"{name}_{part}"
            SubElement(parameter, "Value").text = frame
    session = SubElement(SubElement(metadata, "Sessions"), "Session")
    size = SubElement(session, "FieldSize")
    SubElement(size, "Width").text = "105"
    SubElement(size, "Height").text = "68"
    teams, players = SubElement(metadata, "Teams"), SubElement(metadata, "Players")
    for roster in rosters.of.values():
        SubElement(SubElement(teams, "Team", id=roster.id), "Name").text = "-"
        for player in roster.players.values():
            element = SubElement(players, "Player", id=player.id, teamId=roster.id)
            SubElement(element, "Name").text = "-"
            SubElement(element, "ShirtNumber").text = "0"
    sensors = SubElement(SubElement(SubElement(metadata, "Devices"), "Device"), "Sensors")
    sensor = SubElement(sensors, "Sensor", id="position")
    channel = SubElement(SubElement(sensor, "Channels"), "Channel", id="x")
    for element, name in ((sensor, "Name"), (channel, "Name")):
        SubElement(element, name).text = "x"
    SubElement(channel, "Unit").text = "normalized"
    SubElement(metadata, "PlayerChannels")
    SubElement(root, "DataFormatSpecifications")
    return tostring(root)
