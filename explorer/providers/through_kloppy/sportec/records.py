"""Sportec's events as records, and a clean copy of them for kloppy.

kloppy takes the file's order for that of time, deleted events for events and a shootout for play,
and refuses the whole match for one attribute that it misses. So it is given what it needs of the
events that can be read, and nothing else.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from explorer.domain.place import Side
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.facts import Squad
from explorer.providers.through_kloppy.feed_values import number
from explorer.providers.through_kloppy.loading import load
from explorer.providers.through_kloppy.sportec import vocabulary as v

if TYPE_CHECKING:
    from kloppy.domain import EventDataset

_PLACES = (("X-Position", "Y-Position"), ("X-Source-Position", "Y-Source-Position"))
# What kloppy can't do without, by the element that has it.
_NEEDED = {
    "Play": ("Evaluation", "Team"),
    "Foul": ("TeamFouler", "Fouler"),
    "Substitution": ("PlayerOut", "PlayerIn", "Team"),
    "Caution": ("CardColor", "Team"),
}


@dataclass(frozen=True, slots=True)
class Record:
    """An event as the feed writes it: its elements from the outer to the inner one, by tag.

    ``time`` is in UTC, without a zone; ``place`` in metres from the bottom left, None for no place.
    """

    id: str
    time: dt.datetime
    parts: dict[str, dict[str, str]]
    place: tuple[float, float] | None = None
    source: tuple[float, float] | None = None

    @property
    def kind(self) -> str:
        """The innermost element, which says what happened."""
        return next(reversed(self.parts))

    @property
    def begins(self) -> int | None:
        """The period that starts with this event."""
        return v.PERIODS.get(self.parts.get(v.KICK_OFF, {}).get("GameSection", ""))

    @property
    def team(self) -> str | None:
        """The team whose event it is; a duel is its winner's."""
        return self.get("WinnerTeam") or self.get("TeamFouler") or self.get("Team")

    def get(self, key: str) -> str | None:
        """An attribute of any element, the outer ones first."""
        return next((part[key] for part in self.parts.values() if key in part), None)


def read_time(text: str | None) -> dt.datetime | None:
    """A moment as the feed writes it, in UTC without a zone; None for what is none."""
    try:
        moment = dt.datetime.fromisoformat(text or "")
        return moment.astimezone(dt.UTC).replace(tzinfo=None) if moment.tzinfo else moment
    except (ValueError, OverflowError):
        return None


def read_records(root: ET.Element, log: FindingLog) -> list[Record]:
    """The events in order of time; those that were deleted are gone, others are logged."""
    elements = root.findall("Event")
    deleted = {one.get("EventId") for one in elements if one.find(v.DELETE) is not None}
    found: dict[str, Record] = {}
    for row, element in enumerate(elements, 1):
        event_id, time = element.get("EventId"), read_time(element.get("EventTime"))
        if event_id in deleted:
            continue
        if event_id is None or time is None or len(element) == 0:
            log.add("event_unreadable", f"Event {row}")
            continue
        if event_id in found:
            log.add("event_id_repeated", f"event {event_id}")
            event_id = f"{event_id}-row-{row}"
        place, source = (_place(element, keys) for keys in _PLACES)
        found[event_id] = Record(event_id, time, dict(_parts(element)), place, source)
    return sorted(found.values(), key=lambda one: (one.time, one.begins is None))


def period_at(time: dt.datetime, starts: Mapping[int, dt.datetime]) -> int | None:
    """The last period to begin by then, None for none."""
    begun = [period for period, start in starts.items() if start <= time]
    return max(begun, key=starts.__getitem__, default=None)


def _place(element: ET.Element, keys: tuple[str, str]) -> tuple[float, float] | None:
    x, y = (number(element.get(key)) for key in keys)
    return None if x is None or y is None else (x, y)


def _parts(element: ET.Element) -> Iterator[tuple[str, dict[str, str]]]:
    """The elements of an event; of several in one, the first."""
    inner = next(iter(element), None)
    while inner is not None:
        yield inner.tag, dict(inner.attrib)
        inner = next(iter(inner), None)


def through_kloppy(
    name: str, provider: str, records: Iterable[Record], squads: Mapping[Side, Squad]
) -> EventDataset:
    """What kloppy makes of the records; the ids of its events are theirs.

    Raises:
        ImportProblem: If kloppy can't read them.
    """
    events = ET.Element("PutDataRequest")
    begun: set[int] = set()
    for record in records:
        if record.begins is not None and record.begins not in begun:
            begun.add(record.begins)
            start = record if _is_fit(record) else replace(record, parts={v.KICK_OFF: {}})
            events.append(_event(start, {"GameSection": "", "TeamLeft": squads[Side.HOME].id}))
        elif begun and v.FINAL_WHISTLE not in record.parts and _is_fit(record):
            events.append(_event(record, {}))
    return load(name, provider, lambda: _load(events, _details(squads)))


def _load(events: ET.Element, details: ET.Element) -> EventDataset:
    from kloppy import sportec  # noqa: PLC0415 - half a second that few runs need

    return sportec.load_event(
        io.BytesIO(ET.tostring(events)), io.BytesIO(ET.tostring(details)), coordinates="sportec"
    )


def _is_fit(record: Record) -> bool:
    """Whether an event has what kloppy can't do without."""
    for tag, needed in _NEEDED.items():
        if tag in record.parts and any(record.get(key) is None for key in needed):
            return False
    return record.get("Player") is None or record.get("Team") is not None


def _event(record: Record, kick_off: dict[str, str]) -> ET.Element:
    moment = record.time.isoformat()
    event = ET.Element("Event", EventId=record.id, EventTime=moment)
    for keys, place in zip(_PLACES, (record.place, record.source), strict=True):
        if place is not None:
            event.attrib.update(zip(keys, map(str, place), strict=True))
    inner = event
    for tag, attributes in record.parts.items():
        inner = ET.SubElement(inner, tag, attributes)
        inner.attrib.pop("GameSection", None)
        inner.set("DecisionTimestamp", moment)
        if tag == v.KICK_OFF:
            inner.attrib.update(kick_off)
        if tag == "Caution" and attributes.get("CardColor") not in {"yellow", "yellowRed", "red"}:
            inner.set("CardColor", "yellow")
    return event


def _details(squads: Mapping[Side, Squad]) -> ET.Element:
    root = ET.Element("PutDataRequest")
    information = ET.SubElement(root, "MatchInformation")
    ET.SubElement(
        information,
        "General",
        MatchId="",
        MatchDay="",
        KickoffTime="2000-01-01T00:00:00",
        Result="0:0",
    )
    ET.SubElement(information, "Environment", PitchX="105", PitchY="68")
    ET.SubElement(
        information, "OtherGameInformation", TotalTimeFirstHalf="0", TotalTimeSecondHalf="0"
    )
    teams = ET.SubElement(information, "Teams")
    for side, squad in squads.items():
        role = "home" if side is Side.HOME else "guest"
        team = ET.SubElement(teams, "Team", TeamId=squad.id, TeamName=squad.name, Role=role)
        ET.SubElement(team, "TrainerStaff")
        players = ET.SubElement(team, "Players")
        # kloppy refuses a team without players, such as one whose line-up isn't known.
        for player in [player.id for player in squad.players] or ["nobody"]:
            names = dict.fromkeys(("FirstName", "LastName", "Shortname", "Starting"), "")
            ET.SubElement(players, "Player", {"PersonId": player, "ShirtNumber": "0", **names})
    return root
