"""Sportec's event feed and match information, as the DFL gives them out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from explorer.domain.match import Provider, Score
from explorer.domain.people import Player
from explorer.domain.place import PITCH_LENGTH, Side
from explorer.domain.time import CLOCK_START
from explorer.providers.base import FindingLog, Imported, ImportProblem, plain_name, read_bounded
from explorer.providers.formats import Format, Head, Request, Role, Sighting
from explorer.providers.through_kloppy.bridge import build_match
from explorer.providers.through_kloppy.directions import right_attackers
from explorer.providers.through_kloppy.facts import MatchFacts, Squad
from explorer.providers.through_kloppy.feed_values import day_of, whole_number
from explorer.providers.through_kloppy.sportec import vocabulary as v
from explorer.providers.through_kloppy.sportec.dialect import Feed, SportecDialect
from explorer.providers.through_kloppy.sportec.records import (
    Record,
    period_at,
    read_records,
    through_kloppy,
)
from explorer.providers.xml_guard import read_xml

PROVIDER = Provider(
    key="sportec",
    name="Sportec Solutions",
    attribution="Match data provided by Sportec Solutions and the DFL.",
)

_MATCH_ID = re.compile(rb'\bMatchId="([^"]+)"')
_TEAM_ID = re.compile(rb'\b(?:Home|Guest)TeamId="([^"]+)"')
_EVENT = re.compile(rb"<Event\b")
_INFORMATION = re.compile(rb"<MatchInformation\b")
_SIDES = {"home": Side.HOME, "guest": Side.AWAY}
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
    beside, log = request.unit.companions[0], FindingLog()
    records = read_records(read_xml(request.data, request.file_name), log)
    feed = _feed(read_xml(read_bounded(beside), beside.name), records, beside.name, log)
    if not feed.starts:
        raise ImportProblem("no_events", {"name": request.file_name}, "$")
    request.progress(0.2)
    dataset = through_kloppy(request.file_name, PROVIDER.name, feed.records, feed.squads)
    return build_match(
        SportecDialect(PROVIDER, dataset, log, feed), request.unit.path, request.progress
    )


READABLE = Format(
    PROVIDER,
    _look,
    _read,
    events_alone="sportec_events_alone",
    details_alone="sportec_information_alone",
)


def _feed(root: ET.Element, records: list[Record], name: str, log: FindingLog) -> Feed:
    information = root.find("MatchInformation")
    general = None if information is None else information.find("General")
    if information is None or general is None:
        raise ImportProblem("sportec_other_feed", {"name": name})
    squads = dict(_squads(information))
    if len({squad.id for squad in squads.values()}) < 2:
        raise ImportProblem("no_two_teams", {"name": name, "count": len(squads)}, "$")
    starts: dict[int, Record] = {}
    for record in records:
        if record.begins is not None:
            starts.setdefault(record.begins, record)
    return Feed(
        facts=_facts(information, general, _played(information, starts, records)),
        squads=squads,
        records=records,
        starts={period: record.time for period, record in starts.items()},
        left=_left(starts, squads, records, log),
        shootout_from=next(
            (record.time for record in records if v.SHOOTOUT_START in record.parts), None
        ),
    )


def _left(
    starts: dict[int, Record], squads: dict[Side, Squad], records: list[Record], log: FindingLog
) -> dict[int, Side]:
    """The side on the left in each period, as the kick-off says, or else where the shots lie."""
    sides = {squad.id: side for side, squad in squads.items()}
    times = {period: record.time for period, record in starts.items()}
    votes = [
        (period, sides[record.team or ""], record.place[0] - PITCH_LENGTH / 2)
        for record in records
        if v.SHOT in record.parts
        and record.place
        and record.team in sides
        and (period := period_at(record.time, times)) is not None
    ]
    told = {
        period: sides[team]
        for period, record in starts.items()
        if (team := record.parts[v.KICK_OFF].get("TeamLeft", "")) in sides
    }
    found = {**right_attackers(votes), **told}
    for first in (1, 3):
        if first in told and first + 1 not in told:
            found[first + 1] = told[first].other
    for period in starts.keys() - found.keys():
        log.add("direction_unknown", period=period)
    return found


def _played(
    information: ET.Element, starts: dict[int, Record], records: list[Record]
) -> dict[int, float]:
    """How long each period lasted, from the whistles or as the match information says."""
    other = information.find("OtherGameInformation")
    played: dict[int, float] = {}
    for period in CLOCK_START:
        said = whole_number(None if other is None else other.get(v.PLAYED[period]))
        if said is not None:
            played[period] = said / 1000
    for record in records:
        section = record.parts.get(v.FINAL_WHISTLE, {}).get("GameSection", "")
        start = starts.get(v.PERIODS.get(section, 0))
        if start is not None and record.time >= start.time:
            played[v.PERIODS[section]] = (record.time - start.time).total_seconds()
    return played


def _facts(information: ET.Element, general: ET.Element, played: dict[int, float]) -> MatchFacts:
    environment = information.find("Environment")
    place = {} if environment is None else environment.attrib
    start = day_of(general.get("KickoffTime") or general.get("PlannedKickoffTime"))
    city = _CITY.search(place.get("StadiumAddress", ""))
    goals = [whole_number(part) for part in general.get("Result", "").split(":")]
    home, away = goals if len(goals) == 2 else (None, None)
    return MatchFacts(
        provider_id=general.get("MatchId", ""),
        competition=general.get("CompetitionName"),
        season=general.get("Season"),
        date=start,
        venue=place.get("StadiumName"),
        city=None if city is None else city[1],
        referee=_whole_name(information.find("Referees/Referee[@Role='referee']")),
        attendance=whole_number(place.get("NumberOfSpectators")),
        listed_score=None if home is None or away is None else Score(home, away),
        played=played,
    )


def _squads(information: ET.Element) -> Iterator[tuple[Side, Squad]]:
    for team in information.iterfind("Teams/Team"):
        side = _SIDES.get(team.get("Role", ""))
        if side is None:
            continue
        members = [one for one in team.iterfind("Players/Player") if one.get("PersonId")]
        yield (
            side,
            Squad(
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
            ),
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
