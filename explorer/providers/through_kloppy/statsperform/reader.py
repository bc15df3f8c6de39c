"""Stats Perform's MA3 feed with the events and the MA1 feed with line-ups and results."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec

from explorer.domain.match import Provider, Score
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.domain.time import CLOCK_START
from explorer.providers.base import FindingLog, Imported, decode_json, plain_name, read_bounded
from explorer.providers.formats import Format, Head, Request, Role, Sighting
from explorer.providers.through_kloppy.facts import MatchFacts, Squad
from explorer.providers.through_kloppy.feed_values import day_of, whole_number
from explorer.providers.through_kloppy.opta.details import Details, VideoReview, review_told
from explorer.providers.through_kloppy.opta.dialect import read_match
from explorer.providers.through_kloppy.opta.records import Record, moment_of, record_of
from explorer.providers.through_kloppy.statsperform.feed_record import (
    FeedRecord,
    JsonRecord,
    XmlRecord,
)
from explorer.providers.xml_guard import read_xml

PROVIDER = Provider(
    key="statsperform",
    name="Stats Perform",
    attribution="Match data provided by Stats Perform.",
)

_FEED = re.compile(rb'"(?:matchInfo|liveData)"\s*:\s*\{')
_EVENT = re.compile(rb'"eventId"\s*:')
_DETAILS = re.compile(rb'"(?:contestant|lineUp|matchDetails)"\s*:')
_JSON_ID = re.compile(rb'"matchInfo"\s*:\s*\{\s*"id"\s*:\s*"([^"]+)"')
_JSON_TEAM = re.compile(rb'"contestantId"\s*:\s*"([^"]+)"')
_XML_ID = re.compile(rb'<matchInfo\b[^>]*?\bid="([^"]+)"')
_XML_TEAM = re.compile(rb'\bcontestantId="([^"]+)"')
_KEYS = {
    "id": "id",
    "number": "eventId",
    "type": "typeId",
    "period": "periodId",
    "minute": "timeMin",
    "second": "timeSec",
    "x": "x",
    "y": "y",
    "team": "contestantId",
    "player": "playerId",
    "player_name": "playerName",
    "outcome": "outcome",
}
_SIDES = {"home": Side.HOME, "away": Side.AWAY}
_ANY = msgspec.json.Decoder()


def _look(head: Head) -> Sighting | None:
    if head.xml_root in {"match", "matchEvents"} and (match_id := head.find(_XML_ID)):
        role = Role.EVENTS if head.xml_root == "matchEvents" else Role.DETAILS
        return Sighting(role, match_id, head.find_all(_XML_TEAM))
    if not (head.is_json_object and _FEED.search(head.data)):
        return None
    keys = head.find(_JSON_ID), head.find_all(_JSON_TEAM)
    if _EVENT.search(head.data):
        return Sighting(Role.EVENTS, *keys)
    return Sighting(Role.DETAILS, *keys) if _DETAILS.search(head.data) else None


def _read(request: Request) -> Imported:
    beside, log = request.unit.companions[0], FindingLog()
    events = _record(request.data, request.file_name)
    details = _details(_record(read_bounded(beside), beside.name), request.unit.path)
    return read_match(PROVIDER, request, details, _records(events, log), log)


READABLE = Format(
    PROVIDER,
    _look,
    _read,
    events_alone="statsperform_ma3_alone",
    details_alone="statsperform_ma1_alone",
)


def _record(data: bytes, name: str) -> FeedRecord:
    if data.lstrip().startswith(b"<"):
        return XmlRecord(read_xml(data, name))
    return JsonRecord(decode_json(data, _ANY, name=name))


def _records(root: FeedRecord, log: FindingLog) -> Iterator[Record]:
    for row, event in enumerate(root.one("liveData").all("event"), 1):
        record = record_of(
            {name: event.text(key) for name, key in _KEYS.items()},
            moment_of(event.text("timeStamp")),
            {one.text("qualifierId"): one.text("value") for one in event.all("qualifier")},
        )
        if record is None:
            log.add("event_unreadable", f"event {row}")
        else:
            yield record


def _details(root: FeedRecord, path: Path) -> Details:
    live = root.one("liveData")
    return Details(
        facts=_facts(root.one("matchInfo"), live, path),
        squads=dict(_squads(root)),
        assists=_by_event(live.all("goal"), "assistPlayerId"),
        card_reasons=_by_event(live.all("card"), "cardReason"),
        officials=_by_event(live.all("card"), "officialName"),
        change_reasons={
            f"{one.text('playerOffId')}-{one.text('playerOnId')}": reason
            for one in live.all("substitute")
            if (reason := one.text("subReason"))
        },
        reviews=tuple(_reviews(live)),
    )


def _by_event(records: list[FeedRecord], key: str) -> dict[str, str]:
    return {
        event: value
        for one in records
        if (event := one.text("optaEventId")) and (value := plain_name(one.text(key)))
    }


def _facts(info: FeedRecord, live: FeedRecord, path: Path) -> MatchFacts:
    details, extra = live.one("matchDetails"), live.one("matchDetailsExtra")
    scores = details.one("scores")
    # Whether the total has the kicks of the shootout in it, the feed doesn't say.
    listed = _score(scores, "et") or _score(scores, "ft") or _score(scores, "total")
    referee = next(
        (one for one in extra.all("matchOfficial") if one.text("type") == "Main"), JsonRecord(None)
    )
    venue = info.one("venue")
    return MatchFacts(
        provider_id=info.text("id") or path.stem,
        competition=info.one("competition").text("name"),
        season=info.one("tournamentCalendar").text("name"),
        stage=info.one("stage").text("name"),
        date=day_of(info.text("localDate") or info.text("date")),
        venue=venue.text("longName") or venue.text("shortName"),
        referee=_whole_name(referee),
        attendance=whole_number(extra.text("attendance")),
        listed_score=listed,
        listed_shootout=_score(scores, "pen"),
        played=dict(_played(details)),
    )


def _played(details: FeedRecord) -> Iterator[tuple[int, float]]:
    for one in details.all("period"):
        period, minutes, seconds = (
            whole_number(one.text(key)) for key in ("id", "lengthMin", "lengthSec")
        )
        if period in CLOCK_START and minutes is not None and seconds is not None:
            yield period, minutes * 60.0 + seconds


def _score(scores: FeedRecord, key: str) -> Score | None:
    score = scores.one(key)
    home, away = whole_number(score.text("home")), whole_number(score.text("away"))
    return None if home is None or away is None else Score(home, away)


def _reviews(live: FeedRecord) -> Iterator[VideoReview]:
    for one in live.all("VAR"):
        minute, _, second = (one.text("timeMinSec") or "").partition(":")
        review = review_told(
            one.text("type"),
            one.text("decision"),
            whole_number(one.text("periodId")),
            whole_number(minute),
            whole_number(second),
        )
        if review is not None:
            yield replace(review, team=one.text("contestantId"), player=one.text("playerId"))


def _squads(root: FeedRecord) -> Iterator[tuple[Side, Squad]]:
    lineups = {one.text("contestantId"): one for one in root.one("liveData").all("lineUp")}
    for team in root.one("matchInfo").all("contestant"):
        team_id, side = team.text("id") or "", _SIDES.get(team.text("position") or "")
        if side is None:
            continue
        lineup = lineups.get(team_id, JsonRecord(None))
        members = [one for one in lineup.all("player") if one.text("playerId")]
        coach = next(
            (one for one in lineup.all("teamOfficial") if one.text("type") == "manager"),
            JsonRecord(None),
        )
        yield (
            side,
            Squad(
                id=team_id,
                name=team.text("name") or team_id,
                short_name=team.text("shortName"),
                code=team.text("code"),
                players=tuple(_player(one) for one in members),
                starters={
                    one.text("playerId") or "": plain_name(one.text("position"))
                    for one in members
                    if one.text("formationPlace")
                },
                formation="-".join(lineup.text("formationUsed") or "") or None,
                coach=_name(coach),
            ),
        )


def _player(member: FeedRecord) -> Player:
    player_id = member.text("playerId") or ""
    name, full = _name(member) or player_id, _whole_name(member)
    return Player(
        player_id,
        name=name,
        full_name=full if full != name else None,
        shirt_number=whole_number(member.text("shirtNumber")),
    )


def _name(person: FeedRecord) -> str | None:
    """The name by which someone is known."""
    known = plain_name(person.text("knownName"))
    parts = [
        _part(person.text(whole), person.text(short))
        for whole, short in (("firstName", "shortFirstName"), ("lastName", "shortLastName"))
    ]
    return known or plain_name(" ".join(parts)) or plain_name(person.text("matchName"))


def _whole_name(person: FeedRecord) -> str | None:
    parts = (person.text("firstName"), person.text("lastName"))
    return plain_name(" ".join(part for part in parts if part))


def _part(whole: str | None, short: str | None) -> str:
    """The short form of a part of a name, unless it has only lost its accents."""
    if not whole or not short:
        return short or whole or ""
    return whole if _without_accents(whole) == _without_accents(short) else short


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
