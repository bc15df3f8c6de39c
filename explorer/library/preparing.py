"""A match made ready to be stored: packed, and as the rows that it is searched by.

This needs no database, and what it makes can be pickled: reading and preparing may run in several
processes while one of them writes. So this module and what it imports leave SQLAlchemy alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import msgspec

from explorer.analysis.comebacks import largest_comeback
from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind
from explorer.analysis.shootout import shootout_states
from explorer.domain.events import Event, Goal
from explorer.domain.folding import fold
from explorer.domain.match import Match
from explorer.domain.people import Player, Team
from explorer.domain.place import Side
from explorer.domain.query import GoalTick
from explorer.library.archive import FORMAT, Document, pack, unpack
from explorer.library.facets import facets_text

Row = dict[str, Any]
"""The values of a row by column. Teams and players are named by their provider's ids."""

_HIGHEST = 2**31 - 1
_BETWEEN_WORDS = re.compile(r"[\s\-\N{HYPHEN}\N{NON-BREAKING HYPHEN}\N{EN DASH}]+")
_TICKS = msgspec.msgpack.Encoder()


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """A match as bytes and rows.

    Attributes:
        match_id: The id that it will have in the library.
        match: Its row in the list of matches, without what refers to other rows.
        sides: The provider's ids of the home and of the away team.
        teams: Its teams.
        players: Everyone in both squads.
        children: The rows of every other table that has some of it, by the table's name.
    """

    match_id: str
    match: Row
    sides: tuple[str, str]
    teams: tuple[Row, ...]
    players: tuple[Row, ...]
    children: Mapping[str, tuple[Row, ...]]

    @property
    def provider(self) -> str:
        """The key of the provider, within which the ids of teams and players are unique."""
        return str(self.match["provider"])

    @property
    def digest(self) -> str:
        """What is equal for equal matches only, if one version of the app has packed both."""
        return str(self.match["digest"])

    def unpacked(self) -> Match:
        """The match itself, out of its document."""
        (document,) = self.children["match_documents"]
        return unpack(document["document"], document["format"])


def prepare(match: Match) -> Prepared:
    """The match as it is stored.

    Raises:
        ValueError: If the match holds a number or a text that no database can keep.
    """
    try:
        document = pack(match)
    except OverflowError as error:
        raise ValueError(str(error)) from error
    return _prepared(match, document, FORMAT)


def prepare_again(document: Document, document_format: int) -> Prepared:
    """A match that was stored before, with its document as it is and its rows made anew.

    Raises:
        ArchiveError: If the document can't be read.
        ValueError: If the match holds a number or a text that no database can keep.
    """
    return _prepared(unpack(document.data, document_format), document, document_format)


def _prepared(match: Match, document: Document, document_format: int) -> Prepared:
    index = MatchIndex(match)
    teams = {team.id: team for team in (match.home, match.away)}
    prepared = Prepared(
        match_id=match.id,
        match=_match(index) | {"digest": document.digest},
        sides=(match.home.id, match.away.id),
        teams=tuple(_team(match, team) for team in teams.values()),
        players=tuple(_player(match, player) for player in index.players.values()),
        children={
            "match_documents": ({"format": document_format, "document": document.data},),
            "match_search": ({"words": search_words(match)},),
            "appearances": tuple(_appearances(match)),
            "goals": tuple(_goals(index)),
            "shootout_kicks": tuple(_kicks(index)),
            "findings": tuple(_findings(match)),
        },
    )
    _refuse_what_no_database_keeps(prepared)
    return prepared


def search_words(match: Match) -> str:
    """Everything that a match is found by, folded, a line each."""
    parts = [match.competition, match.season, match.date.isoformat() if match.date else None]
    for team in (match.home, match.away):
        parts += [team.name, team.short_name, team.code]
        for player in team.players:
            parts += [player.name, player.full_name]
    return "\n".join(fold(part) for part in dict.fromkeys(parts) if part)


def name_words(*names: str | None) -> str:
    """The words of names, folded, a space around each; a line break parts the names."""
    words = (_BETWEEN_WORDS.sub(" ", fold(name)).strip() for name in names if name)
    return "\n".join(f" {name} " for name in dict.fromkeys(words) if name)


def _team(match: Match, team: Team) -> Row:
    return {
        "provider": match.provider.key,
        "provider_id": team.id,
        "name": team.name,
        "folded": fold(team.name),
    }


def _player(match: Match, player: Player) -> Row:
    return {
        "provider": match.provider.key,
        "provider_id": player.id,
        "name": player.name,
        "full_name": player.full_name,
        "words": name_words(player.name, player.full_name),
    }


def _match(index: MatchIndex) -> Row:
    match, score, shootout = index.match, index.final_score, index.final_shootout_score
    return {
        "id": match.id,
        "provider": match.provider.key,
        "provider_id": match.provider_id,
        "competition": match.competition,
        "competition_folded": _folded(match.competition),
        "season": match.season,
        "season_folded": _folded(match.season),
        "stage": match.stage,
        "date": match.date,
        "venue": match.venue,
        "home_goals": score.home,
        "away_goals": score.away,
        "shootout_home": None if shootout is None else shootout.home,
        "shootout_away": None if shootout is None else shootout.away,
        "extra_time": _extra_time(match),
        "comeback": largest_comeback(match),
        "goal_ticks": _TICKS.encode(tuple(_ticks(match.goals))),
        "revised": max(
            (source.revised for source in match.sources if source.revised), default=None
        ),
    }


def _folded(name: str | None) -> str | None:
    return None if name is None else fold(name)


def _extra_time(match: Match) -> bool | None:
    """Whether extra time was played, None for a match of which nothing that happened is known."""
    events: Iterable[Event] = (*match.goals, *match.shots, *match.cards, *match.substitutions)
    periods = {period.number for period in match.periods}
    periods |= {event.time.at.period for event in events}
    if not periods:
        periods = {event.time.at.period for event in match.events()}
    return bool(periods & {3, 4}) if periods else None


def _ticks(goals: Iterable[Goal]) -> Iterator[GoalTick]:
    for goal in sorted(goals, key=lambda goal: goal.time.at):
        if goal.counts and goal.side is not None and not goal.time.at.in_shootout:
            yield GoalTick(goal.time.at.clock_seconds / 60, goal.side)


def _appearances(match: Match) -> Iterator[Row]:
    for side in Side:
        team = match.team(side)
        lineup = {entry.player_id: entry for entry in team.lineup}
        for player in {player.id: player for player in team.players}.values():
            entry = lineup.get(player.id)
            yield {
                "side": side.value,
                "player": player.id,
                "shirt_number": player.shirt_number,
                "starter": entry.starter if entry else None,
                "position": entry.position if entry else None,
            }


def _goals(index: MatchIndex) -> Iterator[Row]:
    match = index.match
    for number, goal in enumerate(match.goals, start=1):
        at, after = goal.time.at, index.score_after(goal)
        minute, added = (None, None) if at.in_shootout else at.minute_and_added
        yield {
            "number": number,
            "event_id": goal.id,
            "side": _value(goal.side),
            "team": match.team(goal.side).id if goal.side else None,
            "player": goal.player_id,
            "assist": goal.assist_id,
            "period": at.period,
            "elapsed": at.elapsed,
            "minute": minute,
            "added": added,
            "certainty": goal.time.certainty.value,
            "kind": goal_kind(goal).value,
            "own_goal": goal.own_goal,
            "situation": _value(goal.situation),
            "finish": _value(goal.finish),
            "technique": _value(goal.technique),
            "deflected": goal.deflected,
            "review": goal.review.outcome.value,
            "facets": facets_text(
                (
                    goal_kind(goal),
                    goal.situation,
                    goal.finish,
                    goal.review.outcome,
                    goal.own_goal,
                )
            ),
            "counts": goal.counts,
            "home_after": after.home,
            "away_after": after.away,
        }


def _kicks(index: MatchIndex) -> Iterator[Row]:
    match = index.match
    if match.shootout is None:
        return
    states = shootout_states(match.shootout, kicks_each=match.rules.kicks_each)
    for number, kick in enumerate(match.shootout.kicks, start=1):
        before, after = states[number - 1], states[number]
        stake = before.stakes.stake.value if before.stakes else None
        yield {
            "number": number,
            "event_id": kick.id,
            "side": _value(kick.side),
            "team": match.team(kick.side).id if kick.side else None,
            "player": kick.player_id,
            "period": kick.time.at.period,
            "elapsed": kick.time.at.elapsed,
            "kick_order": kick.order,
            "outcome": kick.outcome.value,
            "stakes": stake,
            "facets": facets_text((kick.order, kick.outcome, stake)),
            "home_after": after.score.home,
            "away_after": after.score.away,
            "win_probability": after.win_probability,
        }


def _findings(match: Match) -> Iterator[Row]:
    for number, finding in enumerate(match.findings, start=1):
        yield {
            "number": number,
            "code": finding.code,
            "values": finding.values,
            "place": finding.where,
        }


def _value(member: str | None) -> str | None:
    """The plain text of an enumeration's member, which pickles small and quickly."""
    return None if member is None else str(member)


def _refuse_what_no_database_keeps(prepared: Prepared) -> None:
    rows = (prepared.match, *prepared.teams, *prepared.players)
    children = (row for rows in prepared.children.values() for row in rows)
    for row in (*rows, *children):
        for name, value in row.items():
            if isinstance(value, int) and abs(value) > _HIGHEST:
                raise ValueError(f"the number of {name} is too large")
            if isinstance(value, str) and "\0" in value:
                raise ValueError(f"the text of {name} holds a NUL character")
