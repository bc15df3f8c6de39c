"""What Wyscout tells of a match beside its events: sides, squads, line-ups, scores, the date."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence

from explorer.domain.match import Score
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.providers.base import FindingLog, ImportProblem, plain_name
from explorer.providers.through_kloppy.rosters import Roster, Rosters
from explorer.providers.through_kloppy.wyscout.records import (
    Formation,
    LineupPlayer,
    MatchDetails,
    Number,
    PlayerDetails,
    PlayerEntry,
    TeamData,
    TeamEntry,
)

NOBODY = "0"
"""The player of an event that has none."""

_ESCAPES = re.compile(r"(?:\\u[0-9a-fA-F]{4})+")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)
_LOCAL_DATE = re.compile(rf"({'|'.join(_MONTHS)}) (\d{{1,2}}), (\d{{4}})\b")


def key(number: Number | None) -> str | None:
    """An id as text, None for no id."""
    return None if number is None or number == "" else str(number)


def person(number: Number | None) -> str | None:
    """A player's id as text, None for nobody."""
    player = key(number)
    return None if player == NOBODY else player


def name_of(text: str | None) -> str | None:
    """A name as one line; the public data set escapes letters beyond ASCII once too often."""
    if text is None:
        return None
    return plain_name(_ESCAPES.sub(_unescaped, text))


def _unescaped(escaped: re.Match[str]) -> str:
    text = escaped[0].encode("ascii").decode("unicode_escape")
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def rosters_of(
    teams: Mapping[str, TeamEntry],
    squads: Mapping[str, Sequence[PlayerEntry | None]],
    match: MatchDetails,
    name: str,
    log: FindingLog,
) -> Rosters:
    """Both squads. The match's details say who is at home; without them the first team is.

    Raises:
        ImportProblem: If the file does not name two teams.
    """
    if len(teams) != 2:
        raise ImportProblem("no_two_teams", {"name": name, "count": len(teams)}, "$.teams")
    data = match.teams_data or {}
    home, away = _home_first(list(teams), data)
    named = [_named(team, teams[team]) for team in (home, away)]
    if home not in data or data[home].side is None:
        log.add("home_team_guessed", team=named[0].name)
    rosters = Rosters(named[0], named[1], log)
    for side, team in ((Side.HOME, home), (Side.AWAY, away)):
        formation = (data[team].formation if team in data else None) or Formation()
        _add_squad(rosters, side, squads.get(team, ()), formation)
    rosters.complete = any(squads.get(team) for team in teams)
    return rosters


def _home_first(teams: list[str], data: Mapping[str, TeamData]) -> list[str]:
    away_first = teams[0] in data and data[teams[0]].side == "away"
    return teams[::-1] if away_first else teams


def _named(team: str, entry: TeamEntry) -> Roster:
    details = entry.team
    usual = name_of(details.name) if details else None
    official = name_of(details.official_name) if details else None
    return Roster(team, usual or official or team)


def _add_squad(
    rosters: Rosters,
    side: Side,
    squad: Iterable[PlayerEntry | None],
    formation: Formation,
) -> None:
    listed = [*(formation.lineup or ()), *(formation.bench or ())]
    shirts = {person(member.player_id): member.shirt_number for member in listed}
    for entry in squad:
        details = entry.player if entry else None
        player = person(details.wy_id) if details else None
        if details and player:
            rosters.add(side, _player(player, details, shirts.get(player)))
    for member in listed:
        player = person(member.player_id)
        if player:
            rosters.add(side, Player(player, name=player, shirt_number=member.shirt_number))
    for player in _ids(formation.lineup):
        rosters.of[side].starters[player] = None


def _ids(members: Sequence[LineupPlayer] | None) -> list[str]:
    players = (person(member.player_id) for member in members or ())
    return [player for player in players if player is not None]


def _player(player: str, details: PlayerDetails, shirt_number: int | None) -> Player:
    parts = (name_of(details.first_name), name_of(details.middle_name), name_of(details.last_name))
    full = " ".join(part for part in parts if part) or None
    known = name_of(details.short_name) or full or player
    return Player(
        player,
        name=known,
        full_name=full if full != known else None,
        shirt_number=shirt_number,
    )


def date_of(match: MatchDetails, log: FindingLog) -> dt.date | None:
    """The day of the match where it was played, or by Greenwich where only that is given."""
    local = _LOCAL_DATE.match(match.date or "")
    try:
        if local:
            return dt.date(int(local[3]), _MONTHS.index(local[1]) + 1, int(local[2]))
        return dt.date.fromisoformat(match.date_utc[:10]) if match.date_utc else None
    except ValueError:
        log.add("date_unreadable", date=(match.date or match.date_utc or ""))
        return None


def listed_scores(match: MatchDetails, rosters: Rosters) -> tuple[Score | None, Score | None]:
    """The score and the score of the shootout that the details state, of a match that is over."""
    data = match.teams_data or {}
    home, away = (data.get(rosters.of[side].id) for side in Side)
    if home is None or away is None or match.status not in (None, "Played"):
        return None, None
    extra = match.duration in ("ExtraTime", "Penalties")
    score = _score(home.score_et, away.score_et) if extra else _score(home.score, away.score)
    kicks = _score(home.score_p, away.score_p) if match.duration == "Penalties" else None
    return score, kicks


def _score(home: int | None, away: int | None) -> Score | None:
    return None if home is None or away is None else Score(home, away)
