"""Sportec's event feed and match information, as the DFL gives them out."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from explorer.domain.match import Provider, Score
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.domain.time import CLOCK_START
from explorer.providers.base import FindingLog, Imported, ImportProblem, plain_name, read_bounded
from explorer.providers.formats import Format, Head, Request, Role, Sighting
from explorer.providers.through_kloppy import sportec_vocabulary as v
from explorer.providers.through_kloppy.bridge import build_match
from explorer.providers.through_kloppy.facts import MatchFacts, Squad
from explorer.providers.through_kloppy.loading import load
from explorer.providers.through_kloppy.opta_records import whole_number
from explorer.providers.through_kloppy.sportec_events import (
    Feed,
    FeedEvent,
    SportecDialect,
    read_time,
)
from explorer.providers.xml_guard import read_xml

if TYPE_CHECKING:
    from kloppy.domain import EventDataset

PROVIDER = Provider(
    key="sportec",
    name="Sportec Solutions",
    attribution="Match data provided by Sportec Solutions and the DFL.",
)

_MATCH_ID = re.compile(rb'\bMatchId="([^"]+)"')
_TEAM_ID = re.compile(rb'\b(?:Home|Guest)TeamId="([^"]+)"')
_EVENT = re.compile(rb"<Event\b")
_INFORMATION = re.compile(rb"<MatchInformation\b")
_INITIAL = re.compile(r"^\w{1,2}\.")
_CITY = re.compile(r"\b\d{4,5}\s+(.+)$")


def _look(head: Head) -> Sighting | None:
    if head.xml_root != "PutDataRequest":
        return None
    if _INFORMATION.search(head.data):
        return Sighting(Role.DETAILS, head.find(_MATCH_ID), head.find_all(_TEAM_ID))
    if _EVENT.search(head.data):
        return Sighting(Role.EVENTS, head.find(_MATCH_ID))
    return Sighting(Role.DETAILS, problem="sportec_other_feed")


def _read(request: Request) -> Imported:
    beside = request.unit.companions[0]
    events = read_xml(request.data, request.file_name)
    details_data = read_bounded(beside)
    details = read_xml(details_data, beside.name)
    request.progress(0.2)
    found = _tidied(events)
    data = ET.tostring(events, encoding="utf-8")
    dataset = load(request.file_name, PROVIDER.name, lambda: _load(data, details_data))
    feed = _feed(details, found, request.file_name)
    dialect = SportecDialect(PROVIDER, dataset, FindingLog(), feed)
    return build_match(dialect, request.unit.path, request.progress)


READABLE = Format(
    PROVIDER,
    _look,
    _read,
    events_alone="sportec_events_alone",
    details_alone="sportec_information_alone",
)


def _load(events: bytes, details: bytes) -> EventDataset:
    from kloppy import sportec  # noqa: PLC0415 - half a second that only an import of its data needs

    return sportec.load_event(io.BytesIO(events), io.BytesIO(details), coordinates="sportec")


def _tidied(root: ET.Element) -> dict[str, FeedEvent]:
    """The events by id in order of time, and the document left with no others.

    kloppy takes the file's order for that of time, events that were deleted for events, and stops
    at a card that it doesn't know.
    """
    deleted = {
        one.get("EventId") for one in root.findall("Event") if one.find(v.DELETE) is not None
    }
    found: list[tuple[dt.datetime, ET.Element, FeedEvent]] = []
    for element in root.findall("Event"):
        time, event_id = read_time(element.get("EventTime")), element.get("EventId")
        root.remove(element)
        if time is None or event_id is None or event_id in deleted or len(element) == 0:
            continue
        for caution in element.iter("Caution"):
            if caution.get("CardColor") == "yellowPenaltyShootout":
                caution.set("CardColor", "yellow")
        found.append((time, element, FeedEvent(event_id, time, dict(_parts(element)))))
    found.sort(key=lambda one: (one[0].timestamp(), "GameSection" not in _kick_off(one[1])))
    root.extend(element for _, element, _ in found)
    return {event.id: event for _, _, event in found}


def _parts(element: ET.Element) -> Iterator[tuple[str, dict[str, str]]]:
    """The elements of an event below the outermost, of which kloppy goes into the first ones."""
    inner = next(iter(element), None)
    while inner is not None:
        yield inner.tag, dict(inner.attrib)
        inner = next(iter(inner), None)


def _kick_off(element: ET.Element) -> dict[str, str]:
    kick_off = element.find(v.KICK_OFF)
    return {} if kick_off is None else kick_off.attrib


def _feed(details: ET.Element, events: dict[str, FeedEvent], name: str) -> Feed:
    information = details.find("MatchInformation")
    general = None if information is None else information.find("General")
    if information is None or general is None:
        raise ImportProblem("sportec_other_feed", {"name": name})
    starts = {
        period: event
        for event in events.values()
        if (period := v.PERIODS.get(event.parts.get(v.KICK_OFF, {}).get("GameSection", "")))
    }
    left: dict[int, Side] = {}
    for period in sorted(starts):
        team = starts[period].parts[v.KICK_OFF].get("TeamLeft")
        if team is not None:
            left[period] = Side.HOME if team == general.get("HomeTeamId") else Side.AWAY
        elif period - 1 in left:
            left[period] = left[period - 1].other
    return Feed(
        facts=_facts(information, general, _played(information, starts, events)),
        squads={squad.id: squad for squad in _squads(information)},
        events=events,
        left=left,
        shootout_from=next(
            (event.time for event in events.values() if v.SHOOTOUT_START in event.parts), None
        ),
    )


def _played(
    information: ET.Element, starts: dict[int, FeedEvent], events: dict[str, FeedEvent]
) -> dict[int, float]:
    """How long each period lasted, from the whistles or as the match information says."""
    other = information.find("OtherGameInformation")
    played: dict[int, float] = {}
    for period in CLOCK_START:
        said = whole_number(None if other is None else other.get(v.PLAYED[period]))
        if said is not None:
            played[period] = said / 1000
    for event in events.values():
        section = event.parts.get(v.FINAL_WHISTLE, {}).get("GameSection", "")
        start = starts.get(v.PERIODS.get(section, 0))
        if start is not None and event.time.tzinfo and start.time.tzinfo:
            played[v.PERIODS[section]] = (event.time - start.time).total_seconds()
    return {period: length for period, length in played.items() if length >= 0}


def _facts(information: ET.Element, general: ET.Element, played: dict[int, float]) -> MatchFacts:
    environment = information.find("Environment")
    place = {} if environment is None else environment.attrib
    start = read_time(general.get("KickoffTime") or general.get("PlannedKickoffTime"))
    city = _CITY.search(place.get("StadiumAddress", ""))
    goals = [whole_number(part) for part in general.get("Result", "").split(":")]
    home, away = goals if len(goals) == 2 else (None, None)
    return MatchFacts(
        provider_id=general.get("MatchId", ""),
        competition=general.get("CompetitionName"),
        season=general.get("Season"),
        date=None if start is None else start.date(),
        venue=place.get("StadiumName"),
        city=None if city is None else city[1],
        referee=_whole_name(information.find("Referees/Referee[@Role='referee']")),
        attendance=whole_number(place.get("NumberOfSpectators")),
        listed_score=None if home is None or away is None else Score(home, away),
        played=played,
    )


def _squads(information: ET.Element) -> Iterator[Squad]:
    for team in information.iterfind("Teams/Team"):
        members = [one for one in team.iterfind("Players/Player") if one.get("PersonId")]
        yield Squad(
            id=team.get("TeamId", ""),
            name=team.get("TeamName", ""),
            code=team.get("ThreeLetterCode"),
            players=tuple(_player(one) for one in members),
            starters={
                one.attrib["PersonId"]: plain_name(one.get("PlayingPosition"))
                for one in members
                if one.get("Starting") == "true"
            },
            formation=team.get("LineUp"),
            coach=_whole_name(team.find("TrainerStaff/Trainer[@Role='headcoach']")),
        )


def _player(person: ET.Element) -> Player:
    """A player, by the short name unless it only has an initial for the first."""
    player_id, short = person.attrib["PersonId"], plain_name(person.get("Shortname"))
    full = _whole_name(person)
    name = full if short is None or (full and _INITIAL.match(short)) else short
    return Player(
        player_id,
        name=name or player_id,
        full_name=full if full != name else None,
        shirt_number=whole_number(person.get("ShirtNumber")),
    )


def _whole_name(person: ET.Element | None) -> str | None:
    if person is None:
        return None
    parts = (person.get("FirstName"), person.get("LastName"))
    return plain_name(" ".join(part for part in parts if part)) or plain_name(
        person.get("Shortname")
    )
