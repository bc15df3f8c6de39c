"""A file of DataFactory's to a match."""

from __future__ import annotations

import datetime as dt
import io
import re
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from explorer.domain.match import Provider, Score
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.providers.base import (
    FindingLog,
    Imported,
    ImportProblem,
    plain_name,
)
from explorer.providers.formats import Format, Head, Request, Sighting
from explorer.providers.repairing import decode_repairing
from explorer.providers.through_kloppy.bridge import build_match
from explorer.providers.through_kloppy.datafactory import vocabulary as v
from explorer.providers.through_kloppy.datafactory.dialect import DataFactoryDialect
from explorer.providers.through_kloppy.datafactory.incidences import (
    feed,
    played_of,
    text,
    told_by,
)
from explorer.providers.through_kloppy.datafactory.records import File, Person, TeamEntry
from explorer.providers.through_kloppy.facts import MatchFacts
from explorer.providers.through_kloppy.loading import load
from explorer.providers.through_kloppy.rosters import Roster, Rosters

if TYPE_CHECKING:
    from kloppy.domain import EventDataset

PROVIDER = Provider(
    key="datafactory",
    name="DataFactory",
    attribution="Match data provided by DataFactory.",
)

_MARK = re.compile(rb'("(?:homeTeamId|scoreStatus|incidences)"\s*:)')
_MATCH_ID = re.compile(rb'"matchId"\s*:\s*"?(\d+)')
_MARKS_NEEDED = 2
_FILE = msgspec.json.Decoder(File, strict=False)


def look(head: Head) -> Sighting | None:
    """Whether a file is one of DataFactory's, by keys that no other format has."""
    if not head.is_json_object or len(head.find_all(_MARK)) < _MARKS_NEEDED:
        return None
    return Sighting(match_id=head.find(_MATCH_ID))


def read(request: Request) -> Imported:
    """The match of a file.

    Raises:
        ImportProblem: If it can't be read, does not name two teams or has no incidences.
    """
    name, log = request.file_name, FindingLog()
    file = decode_repairing(request.data, _FILE, name=name, lenient=request.lenient, log=log)
    rosters = _rosters(file, name, log)
    told = told_by(file.incidences, file.deleted or (), rosters, log)
    if not told:
        raise ImportProblem("no_events", {"name": name}, "$.incidences")
    data = feed(told, rosters, log)
    dialect = DataFactoryDialect(
        PROVIDER,
        load(name, PROVIDER.name, lambda: _load(data)),
        told,
        rosters,
        frozenset(number for number, one in file.players.items() if one.position == v.GOALKEEPER),
        _facts(file, rosters, request.unit.path, log),
        log,
    )
    return build_match(dialect, request.unit.path, request.progress)


READABLE = Format(provider=PROVIDER, look=look, read=read)


def _load(data: bytes) -> EventDataset:
    from kloppy import datafactory  # noqa: PLC0415 - slow, and only an import needs it

    return datafactory.load(event_data=io.BytesIO(data), coordinates="datafactory")


def _rosters(file: File, name: str, log: FindingLog) -> Rosters:
    home, away = text(file.match.home), text(file.match.away)
    if home is None or away is None or home == away:
        count = len({home, away} - {None})
        raise ImportProblem("no_two_teams", {"name": name, "count": count}, "$.match")
    rosters = Rosters(
        _roster(home, file.teams.get(home), file.match.home_name),
        _roster(away, file.teams.get(away), file.match.away_name),
        log,
    )
    for number, person in file.players.items():
        side = rosters.side(text(person.team))
        if side is None:
            continue
        if person.position == v.COACH:
            rosters.of[side].coach = _known(person)
            continue
        rosters.add(side, _player(number, person))
        if person.substitute is False:
            rosters.of[side].starters[number] = v.POSITIONS.get(person.position or 0)
    rosters.complete = any(rosters.of[side].players for side in Side)
    return rosters


def _roster(team: str, entry: TeamEntry | None, listed: str | None) -> Roster:
    entry = entry or TeamEntry()
    initials = (plain_name(entry.initials) or "").upper()
    return Roster(
        team,
        plain_name(entry.name) or plain_name(listed) or team,
        short_name=plain_name(entry.short_name),
        code=initials if initials.isalpha() and 2 <= len(initials) <= 4 else None,
    )


def _player(number: str, person: Person) -> Player:
    known, full = _known(person), _full(person)
    return Player(
        number,
        name=known or number,
        full_name=full if full != known else None,
        shirt_number=person.shirt,
    )


def _known(person: Person) -> str | None:
    if person.name is None:
        return None
    return plain_name(person.name.short) or plain_name(person.name.nick) or _full(person)


def _full(person: Person) -> str | None:
    name = person.name
    if name is None:
        return None
    return plain_name(" ".join(part for part in (name.first, name.middle, name.last) if part))


def _facts(file: File, rosters: Rosters, path: Path, log: FindingLog) -> MatchFacts:
    venue = file.venue_information.venue if file.venue_information else None
    stadium = venue.stadium if venue else None
    referees = [one for one in (file.officials or {}).values() if one.type == v.REFEREE]
    return MatchFacts(
        provider_id=text(file.match.match_id) or path.stem,
        competition=file.match.competition,
        stage=file.match.week,
        date=_date(text(file.match.date), log),
        venue=(stadium.name if stadium else None) or (venue.name if venue else None),
        referee=_known(referees[0]) if referees else None,
        attendance=stadium.attendance if stadium else None,
        listed_score=_score(file, rosters),
        played=played_of(file.incidences.get(v.STATUS, {})),
    )


def _score(file: File, rosters: Rosters) -> Score | None:
    home, away = ((file.scores or {}).get(rosters.of[side].id) for side in Side)
    if home is None or away is None or home.score is None or away.score is None:
        return None
    return Score(home.score, away.score)


def _date(digits: str | None, log: FindingLog) -> dt.date | None:
    try:
        return dt.date.fromisoformat(digits) if digits else None
    except ValueError:
        log.add("date_unreadable", date=digits or "")
        return None
