"""Writes a match as official match data of the Common Data Format.

Source: Anzer et al., Common Data Format (CDF): a Standardized Format for Match-Data in Football
(Soccer), 2025, arXiv 2505.15820, and the JSON Schema of version 0.3 that its authors publish.

The format asks for things that a match here may not know. Nothing is made up for them:

- Times are UTC there, and no kick-off is known here: midnight of the match's day stands for it, and
  the time of day is what the match clock reads, without the break.
- A shirt number that isn't known is 0, a player who isn't is ``unknown``, a flag is false.
- Names are not taken apart: the whole name is the last one, and the first one is empty.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from explorer.domain.events import Card, CardKind, Goal, Situation, Substitution
from explorer.domain.match import Match, Score
from explorer.domain.people import Player, Team
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.providers.base import ExportProblem

UNKNOWN_ID = "unknown"
"""Stands for the player of an event where no source names one."""

_PERIODS = {
    1: "first_half",
    2: "second_half",
    3: "first_half_extratime",
    4: "second_half_extratime",
    5: "shootout",
}
_CARDS = {
    CardKind.YELLOW: "yellow_card",
    CardKind.SECOND_YELLOW: "second_yellow_card",
    CardKind.RED: "red_card",
}
_FORMATION = re.compile(r"[1-5](-[1-5]){2,4}")
# The validator takes a single word for an identifier, which has to be in lower case.
_SINGLE_WORD = re.compile(r"[a-zA-Z][a-zA-Z0-9_]*")


def write_cdf(match: Match) -> bytes:
    """The match as JSON; goals that were ruled out and kicks of the shootout are no goals in it.

    Raises:
        ExportProblem: If the day of the match is unknown, without which no time can be written.
    """
    if match.date is None:
        raise ExportProblem("export-cdf-date")
    data = {
        "match": _match(match),
        "teams": {side.value: _team(match, side) for side in Side},
        "officials": _officials(match),
        "events": {
            "goals": list(_goals(match)),
            "substitutions": list(_substitutions(match)),
            "cards": list(_cards(match)),
        },
        "meta": {"vendor": _vendor(match)},
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _match(match: Match) -> dict[str, Any]:
    goals = _counted(match)
    final = _score(goals)
    shootout = _shootout(match)
    leader = final.leader or (shootout.leader if shootout else None)
    periods = {event.time.at.period for event in match.events()}
    periods |= {period.number for period in match.periods}
    extra_time = bool(periods & {3, 4})
    result: dict[str, Any] = {
        "final": {
            **_pair(final),
            "winning_team_id": match.team(leader).id if leader else None,
        }
    }
    for number, name in _PERIODS.items():
        if number <= 2 or (number <= 4 and extra_time):
            result[name] = _pair(_score(goal for goal in goals if goal.time.at.period <= number))
    if shootout is not None:
        result["shootout"] = _pair(shootout)
    return {
        "id": match.id,
        "status": {
            "is_neutral": False,
            "has_extratime": extra_time,
            "has_shootout": shootout is not None,
        },
        "result": result,
    }


def _counted(match: Match) -> list[Goal]:
    return [goal for goal in match.goals if goal.counts and goal.side is not None]


def _score(goals: Iterable[Goal]) -> Score:
    score = Score()
    for goal in goals:
        if goal.side is not None:
            score = score.plus(goal.side)
    return score


def _shootout(match: Match) -> Score | None:
    """The shootout's score by its kicks, None where there was none that decided anything."""
    score = Score()
    for kick in match.kicks:
        if kick.outcome.is_goal and kick.side is not None:
            score = score.plus(kick.side)
    return score if match.kicks and score.leader is not None else None


def _pair(score: Score) -> dict[str, int]:
    return {"home": score.home, "away": score.away}


def _team(match: Match, side: Side) -> dict[str, Any]:
    team = match.team(side)
    starters = {entry.player_id for entry in team.lineup if entry.starter}
    took_part = starters | {event.player_id for event in match.events()}
    took_part |= {change.player_on for change in match.substitutions}
    took_part |= {goal.assist_id for goal in match.goals}
    data: dict[str, Any] = {"id": team.id, "short_name": team.short_name}
    if _is_formation(team):
        data["formation"] = team.formation
    data["players"] = [
        {
            "id": player.id,
            "first_name": "",
            "last_name": player.full_name or player.name,
            "short_name": player.name,
            "team_id": team.id,
            "jersey_number": _shirt(player),
            "is_starter": player.id in starters,
            "has_played": player.id in took_part,
        }
        for player in team.players
    ]
    if team.coach:
        data["coaches"] = [
            {"id": team.coach, "first_name": "", "last_name": team.coach, "short_name": team.coach}
        ]
    return data


def _shirt(player: Player) -> int:
    return player.shirt_number or 0


def _is_formation(team: Team) -> bool:
    """Whether the format can write it: lines from the back to the front, the keeper left out."""
    if team.formation is None or not _FORMATION.fullmatch(team.formation):
        return False
    return 7 <= sum(int(line) for line in team.formation.split("-")) <= 10


def _officials(match: Match) -> list[dict[str, str]]:
    if match.referee is None:
        return []
    return [{"id": match.referee, "type": "main_referee", "short_name": match.referee}]


def _goals(match: Match) -> Iterator[dict[str, Any]]:
    score = Score()
    for goal in _counted(match):
        assert goal.side is not None
        score = score.plus(goal.side)
        yield {
            "time": _time(match, goal.time.at),
            "period": _PERIODS[goal.time.at.period],
            "team_id": match.team(goal.side).id,
            "player_id": goal.player_id or UNKNOWN_ID,
            "assist_id": goal.assist_id,
            "is_own_goal": goal.own_goal,
            "is_penalty": goal.situation is Situation.PENALTY,
            "score": _pair(score),
        }


def _substitutions(match: Match) -> Iterator[dict[str, Any]]:
    for change in _in_play(match.substitutions):
        assert change.side is not None
        time = _time(match, change.time.at)
        yield {
            "team_id": match.team(change.side).id,
            "in_time": time,
            "period": _PERIODS[change.time.at.period],
            "in_player_id": change.player_on or UNKNOWN_ID,
            "out_time": time,
            "out_player_id": change.player_id or UNKNOWN_ID,
        }


def _in_play(changes: Iterable[Substitution]) -> Iterator[Substitution]:
    return (
        change for change in changes if change.side is not None and not change.time.at.in_shootout
    )


def _cards(match: Match) -> Iterator[dict[str, Any]]:
    card: Card
    for card in match.cards:
        if card.side is not None:
            yield {
                "team_id": match.team(card.side).id,
                "time": _time(match, card.time.at),
                "period": _PERIODS[card.time.at.period],
                "player_id": card.player_id or UNKNOWN_ID,
                "type": _CARDS[card.kind],
            }


def _time(match: Match, moment: MatchTime) -> str:
    """The match clock as a time of the match's day; the shootout has the time of the last event."""
    if moment.in_shootout:
        play = (event.time.at for event in match.events() if not event.time.at.in_shootout)
        moment = max(play, default=MatchTime(2, 2700.0))
    minutes, seconds = divmod(round(moment.clock_seconds * 1000), 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{match.date}T{hours:02}:{minutes:02}:{seconds // 1000:02}.{seconds % 1000:03}Z"


def _vendor(match: Match) -> str:
    """The provider as it is to be named, which the format has one field for."""
    provider = match.provider
    if provider.attribution:
        return f"{provider.name}: {provider.attribution}"
    return provider.key.lower() if _SINGLE_WORD.fullmatch(provider.name) else provider.name
