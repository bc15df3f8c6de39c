"""Opta's F24 feed with the events and the F7 feed with line-ups and results."""

from __future__ import annotations

import datetime as dt
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from explorer.domain.match import Provider, Score
from explorer.domain.people import Player
from explorer.providers.base import FindingLog, Imported, plain_name, read_bounded
from explorer.providers.formats import Format, Head, Request, Role, Sighting
from explorer.providers.through_kloppy.bridge import build_match
from explorer.providers.through_kloppy.facts import MatchFacts, Squad
from explorer.providers.through_kloppy.loading import load
from explorer.providers.through_kloppy.opta_events import (
    Details,
    OptaDialect,
    RawRecord,
    whole_number,
)
from explorer.providers.xml_guard import read_xml

if TYPE_CHECKING:
    from kloppy.domain import EventDataset

PROVIDER = Provider(key="opta", name="Opta", attribution="Match data provided by Opta.")

_GAME_ID = re.compile(rb'<Game\b[^>]*?\bid="([^"]+)"')
_TEAM_ID = re.compile(rb'\bteam_id="([^"]+)"')
_MATCH_UID = re.compile(rb'<SoccerDocument\b[^>]*?\buID="f?([^"]+)"')
_TEAM_REF = re.compile(rb'<TeamData\b[^>]*?\bTeamRef="t?([^"]+)"')
_SEASON = re.compile(r"^Season\s+", re.IGNORECASE)


def _look(head: Head) -> Sighting | None:
    if head.xml_root == "Games":
        return Sighting(Role.EVENTS, head.find(_GAME_ID), head.find_all(_TEAM_ID))
    if head.xml_root == "SoccerFeed":
        teams = head.find_all(_TEAM_REF)
        problem = None if teams else "opta_listing_alone"
        return Sighting(Role.DETAILS, head.find(_MATCH_UID), teams, problem)
    return None


def _read(request: Request) -> Imported:
    beside = request.unit.companions[0]
    events = read_xml(request.data, request.file_name)
    details_data = read_bounded(beside)
    details = read_xml(details_data, beside.name)
    request.progress(0.2)
    dataset = load(request.file_name, PROVIDER.name, lambda: _load(request.data, details_data))
    log = FindingLog()
    dialect = OptaDialect(
        PROVIDER, dataset, log, _details(details, events, request.unit.path), _records(events)
    )
    return build_match(dialect, request.unit.path, request.progress)


READABLE = Format(
    PROVIDER, _look, _read, events_alone="opta_f24_alone", details_alone="opta_f7_alone"
)


def _load(events: bytes, details: bytes) -> EventDataset:
    from kloppy import opta  # noqa: PLC0415 - half a second that only an import of Opta data needs

    return opta.load(io.BytesIO(details), io.BytesIO(events), coordinates="opta")


def _records(root: Element) -> Iterator[RawRecord]:
    for event in root.iter("Event"):
        try:
            yield RawRecord(
                id=event.attrib["id"],
                number=event.attrib["event_id"],
                type=int(event.attrib["type_id"]),
                period=int(event.attrib["period_id"]),
                clock=int(event.attrib["min"]) * 60 + int(event.attrib["sec"]),
                team=event.get("team_id"),
                player=event.get("player_id"),
                qualifiers={
                    int(qualifier.attrib["qualifier_id"]): qualifier.get("value", "")
                    for qualifier in event.iter("Q")
                },
            )
        except (KeyError, ValueError):
            continue


def _details(root: Element, events: Element, path: Path) -> Details:
    """What the F7 feed says, and the F24 feed's head where the F7 says nothing."""
    document = root.find("SoccerDocument")
    if document is None:
        document = root
    squads = {squad.id: squad for squad in _squads(document)}
    return Details(
        facts=_facts(document, events.find("Game"), path),
        squads=squads,
        assists={
            goal.attrib["EventID"]: ref.attrib["PlayerRef"].removeprefix("p")
            for goal in document.iter("Goal")
            for ref in goal.findall("Assist")
            if "EventID" in goal.attrib and "PlayerRef" in ref.attrib
        },
        card_reasons=_reasons(document, "Booking"),
        change_reasons=_reasons(document, "Substitution"),
    )


def _reasons(document: Element, tag: str) -> dict[str, str]:
    return {
        one.attrib["EventID"]: one.attrib["Reason"]
        for one in document.iter(tag)
        if one.get("EventID") and one.get("Reason")
    }


def _facts(document: Element, game: Element | None, path: Path) -> MatchFacts:
    competition = document.find("Competition")
    info = document.find("MatchData/MatchInfo")
    of_game = {} if game is None else game.attrib
    date = _date(_text(info, "Date") or of_game.get("game_date"))
    match_id = document.get("uID", "").removeprefix("f") or of_game.get("id")
    season = next(
        (stat.text for stat in document.iterfind("Competition/Stat[@Type='season_name']")), None
    )
    return MatchFacts(
        provider_id=match_id or _made_up_id(document, date) or path.stem,
        competition=_text(competition, "Name") or of_game.get("competition_name"),
        season=_SEASON.sub("", season or of_game.get("season_name", "")) or None,
        stage=_text(competition, "Round/Name"),
        date=date,
        venue=_text(document, "Venue/Name"),
        referee=_person(document.find("MatchData/MatchOfficial/OfficialName"))[0],
        attendance=whole_number(_text(info, "Attendance")),
        listed_score=_score(document, "Score"),
        listed_shootout=_score(document, "ShootOutScore"),
    )


def _made_up_id(document: Element, date: dt.date | None) -> str | None:
    """An id of the day and the teams, for feeds from which the match's own was taken out."""
    teams = [team.get("TeamRef", "").removeprefix("t") for team in document.iter("TeamData")]
    return "-".join((date.strftime("%Y%m%d"), *teams)) if date and all(teams) else None


def _score(document: Element, attribute: str) -> Score | None:
    goals = {
        team.get("Side"): whole_number(team.get(attribute)) for team in document.iter("TeamData")
    }
    home, away = goals.get("Home"), goals.get("Away")
    return None if home is None or away is None else Score(home, away)


def _squads(document: Element) -> Iterator[Squad]:
    named = {team.get("uID"): team for team in document.findall("Team")}
    for data in document.iter("TeamData"):
        ref = data.get("TeamRef", "")
        team = named.get(ref)
        people = {} if team is None else {one.get("uID"): one for one in team.findall("Player")}
        members = [one for one in data.iter("MatchPlayer") if one.get("PlayerRef")]
        yield Squad(
            id=ref.removeprefix("t"),
            name=_text(team, "Name") or ref,
            players=tuple(_player(one, people.get(one.get("PlayerRef"))) for one in members),
            starters={
                one.attrib["PlayerRef"].removeprefix("p"): plain_name(one.get("Position"))
                for one in members
                if one.get("Status") == "Start"
            },
            formation="-".join(data.get("Formation", "")) or None,
            coach=None
            if team is None
            else _person(team.find("TeamOfficial[@Type='Manager']/PersonName"))[0],
        )


def _player(member: Element, person: Element | None) -> Player:
    player_id = member.attrib["PlayerRef"].removeprefix("p")
    name, full = _person(None if person is None else person.find("PersonName"))
    return Player(
        player_id,
        name=name or player_id,
        full_name=full,
        shirt_number=whole_number(member.get("ShirtNumber")),
    )


def _person(name: Element | None) -> tuple[str | None, str | None]:
    """The name by which someone is known, and the full one where it differs."""
    first, last, known = (_text(name, part) for part in ("First", "Last", "Known"))
    full = plain_name(" ".join(part for part in (first, last) if part))
    return (known, full) if known and known != full else (full, None)


def _text(element: Element | None, path: str) -> str | None:
    return None if element is None else plain_name(element.findtext(path))


def _date(text: str | None) -> dt.date | None:
    """The day of ``20180923T150000+0100`` or ``2018-09-23T15:00:00``, as on the spot."""
    try:
        return dt.date.fromisoformat((text or "").partition("T")[0])
    except ValueError:
        return None
