"""Opta's F24 feed with the events and the F7 feed with line-ups and results."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree.ElementTree import Element

from explorer.domain.match import Provider, Score
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.providers.base import FindingLog, Imported, plain_name, read_bounded
from explorer.providers.formats import Format, Head, Request, Role, Sighting
from explorer.providers.through_kloppy.facts import MatchFacts, Squad
from explorer.providers.through_kloppy.feed_values import day_of, whole_number
from explorer.providers.through_kloppy.opta.details import Details, VideoReview, review_told
from explorer.providers.through_kloppy.opta.dialect import read_match
from explorer.providers.through_kloppy.opta.records import Record, moment_of, record_of
from explorer.providers.xml_guard import read_xml

PROVIDER = Provider(key="opta", name="Opta", attribution="Match data provided by Opta.")

_GAME_ID = re.compile(rb'<Game\b[^>]*?\bid="([^"]+)"')
_TEAM_ID = re.compile(rb'\bteam_id="([^"]+)"')
_MATCH_UID = re.compile(rb'<SoccerDocument\b[^>]*?\buID="f?([^"]+)"')
_TEAM_REF = re.compile(rb'<TeamData\b[^>]*?\bTeamRef="t?([^"]+)"')
_ATTRIBUTES = {
    "id": "id",
    "number": "event_id",
    "type": "type_id",
    "period": "period_id",
    "minute": "min",
    "second": "sec",
    "x": "x",
    "y": "y",
    "team": "team_id",
    "player": "player_id",
    "player_name": "player_name",
    "outcome": "outcome",
}
_SIDES = {"Home": Side.HOME, "Away": Side.AWAY}
_PERIODS = {
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
    "FirstHalf": 1,
    "SecondHalf": 2,
    "ExtraFirstHalf": 3,
    "ExtraSecondHalf": 4,
}
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
    beside, log = request.unit.companions[0], FindingLog()
    events = read_xml(request.data, request.file_name)
    details = _details(read_xml(read_bounded(beside), beside.name), events, request.unit.path)
    return read_match(PROVIDER, request, details, _records(events, log), log)


READABLE = Format(
    PROVIDER, _look, _read, events_alone="opta_f24_alone", details_alone="opta_f7_alone"
)


def _records(root: Element, log: FindingLog) -> Iterator[Record]:
    for row, event in enumerate(root.iter("Event"), 1):
        has = event.attrib
        record = record_of(
            {name: has.get(key) for name, key in _ATTRIBUTES.items()},
            _moment(has.get("timestamp")),
            {one.get("qualifier_id"): one.get("value") for one in event.iter("Q")},
        )
        if record is None:
            log.add("event_unreadable", f"Event {row}")
        else:
            yield record


def _moment(text: str | None) -> dt.datetime | None:
    """The feed's wall clock; a fraction of up to three digits is in milliseconds, unpadded."""
    moment, _, fraction = (text or "").partition(".")
    padded = f"{fraction:0>3}" if len(fraction) <= 3 else fraction
    return moment_of(f"{moment}.{padded}")


def _details(root: Element, events: Element, path: Path) -> Details:
    """What the F7 feed says, and the F24 feed's head where the F7 says nothing."""
    document = root.find("SoccerDocument")
    if document is None:
        document = root
    return Details(
        facts=_facts(document, events.find("Game"), path),
        squads=dict(_squads(document)),
        assists={
            goal.attrib["EventID"]: ref.attrib["PlayerRef"].removeprefix("p")
            for goal in document.iter("Goal")
            for ref in goal.findall("Assist")
            if "EventID" in goal.attrib and "PlayerRef" in ref.attrib
        },
        card_reasons=_reasons(document, "Booking"),
        change_reasons=_reasons(document, "Substitution"),
        reviews=tuple(_reviews(document)),
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
    date = day_of(_text(info, "Date") or of_game.get("game_date"))
    match_id = document.get("uID", "").removeprefix("f") or of_game.get("id")
    season = next(
        (stat.text for stat in document.iterfind("Competition/Stat[@Type='season_name']")), None
    )
    return MatchFacts(
        provider_id=match_id or _made_up_id(document, date) or path.stem,
        competition=_text(competition, "Name") or of_game.get("competition_name"),
        season=_SEASON.sub("", season or of_game.get("season_name", "")) or None,
        stage=_stage(competition),
        date=date,
        venue=_text(document, "Venue/Name"),
        referee=_person(document.find("MatchData/MatchOfficial/OfficialName"))[0],
        attendance=whole_number(_text(info, "Attendance")),
        listed_score=_score(document, "Score"),
        listed_shootout=_score(document, "ShootOutScore"),
    )


def _stage(competition: Element | None) -> str | None:
    """The round's name, which may be no more than the word and then needs its number."""
    name, number = _text(competition, "Round/Name"), _text(competition, "Round/RoundNumber")
    return f"{name} {number}" if name and number and name.casefold() == "round" else name


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


def _reviews(document: Element) -> Iterator[VideoReview]:
    for one in document.iter("VAREvent"):
        period = _PERIODS.get(one.get("Period", ""))
        minute, second = (whole_number(one.get(key)) for key in ("Min", "Sec"))
        review = review_told(
            one.get("Reason") or one.get("Type"), one.get("Decision"), period, minute, second
        )
        if review is not None:
            team, player = one.get("TeamRef", ""), one.get("PlayerRef", "")
            yield replace(
                review,
                team=team.removeprefix("t") or None,
                player=player.removeprefix("p") or None,
            )


def _squads(document: Element) -> Iterator[tuple[Side, Squad]]:
    named = {team.get("uID"): team for team in document.findall("Team")}
    for data in document.iter("TeamData"):
        ref, side = data.get("TeamRef", ""), _SIDES.get(data.get("Side", ""))
        if side is None:
            continue
        team = named.get(ref)
        people = {} if team is None else {one.get("uID"): one for one in team.findall("Player")}
        members = [one for one in data.iter("MatchPlayer") if one.get("PlayerRef")]
        yield (
            side,
            Squad(
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
            ),
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
