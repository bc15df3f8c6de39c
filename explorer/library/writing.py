"""A match as rows of the library."""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection

from explorer.analysis.index import MatchIndex
from explorer.domain.match import Match, Score
from explorer.domain.people import Player, Team
from explorer.domain.place import Side
from explorer.domain.ports import SaveStatus
from explorer.library.archive import FORMAT, Document
from explorer.library.folding import fold
from explorer.library.schema import (
    AppearanceRow,
    Base,
    DocumentRow,
    FindingRow,
    GoalRow,
    KickRow,
    MatchRow,
    PlayerRow,
    SearchRow,
    TeamRow,
)

Values = dict[str, Any]


def write_match(connection: Connection, match: Match, document: Document) -> SaveStatus:
    """Add a match, or replace the one of its id, inside the transaction of the connection."""
    digest = connection.scalar(select(MatchRow.digest).where(MatchRow.id == match.id))
    if digest == document.digest:
        return SaveStatus.UNCHANGED
    if digest is not None:
        connection.execute(delete(MatchRow).where(MatchRow.id == match.id))
    sides = {match.team(side).id: match.team(side) for side in Side}
    teams = _upsert(connection, TeamRow, [_team(match, team) for team in sides.values()])
    squads = [_player(match, player) for player in match.players().values()]
    players = _upsert(connection, PlayerRow, squads) if squads else {}
    connection.execute(insert(MatchRow), _match(match, document, teams))
    connection.execute(insert(SearchRow), {"match_id": match.id, "words": search_words(match)})
    connection.execute(
        insert(DocumentRow),
        {"match_id": match.id, "format": FORMAT, "document": document.data},
    )
    for table, rows in (
        (AppearanceRow, list(_appearances(match, players))),
        (GoalRow, list(_goals(match, players))),
        (KickRow, list(_kicks(match, players))),
        (FindingRow, list(_findings(match))),
    ):
        if rows:
            connection.execute(insert(table), rows)
    return SaveStatus.UPDATED if digest is not None else SaveStatus.ADDED


def search_words(match: Match) -> str:
    """Everything that a match is found by, folded."""
    parts = [match.competition, match.season, match.date.isoformat() if match.date else None]
    for side in Side:
        team = match.team(side)
        parts += [team.name, team.short_name, team.code]
        for player in team.players:
            parts += [player.name, player.full_name]
    return "\n".join(dict.fromkeys(fold(part) for part in parts if part))


def _upsert(connection: Connection, table: type[Base], rows: list[Values]) -> dict[str, int]:
    """Add or rename teams or players; the id of each row by the provider's id."""
    # Each dialect has an insert of its own, and has been imported to connect.
    dialect = importlib.import_module(f"sqlalchemy.dialects.{connection.dialect.name}")
    statement = dialect.insert(table).values(rows)
    keys = ("provider", "provider_id")
    statement = statement.on_conflict_do_update(
        index_elements=keys,
        set_={name: statement.excluded[name] for name in rows[0] if name not in keys},
    )
    columns = table.__table__.c
    found = connection.execute(statement.returning(columns.provider_id, columns.id))
    return {row.provider_id: row.id for row in found}


def _team(match: Match, team: Team) -> Values:
    return {
        "provider": match.provider.key,
        "provider_id": team.id,
        "name": team.name,
        "folded": fold(team.name),
    }


def _player(match: Match, player: Player) -> Values:
    return {
        "provider": match.provider.key,
        "provider_id": player.id,
        "name": player.name,
        "full_name": player.full_name,
        "folded": fold(player.name),
    }


def _match(match: Match, document: Document, teams: Mapping[str, int]) -> Values:
    index = MatchIndex(match)
    score, shootout = index.final_score, index.final_shootout_score or Score()
    return {
        "id": match.id,
        "provider": match.provider.key,
        "provider_id": match.provider_id,
        "home_team": teams[match.home.id],
        "away_team": teams[match.away.id],
        "competition": match.competition,
        "season": match.season,
        "stage": match.stage,
        "date": match.date,
        "venue": match.venue,
        "home_goals": score.home,
        "away_goals": score.away,
        "shootout_home": shootout.home if match.shootout else None,
        "shootout_away": shootout.away if match.shootout else None,
        "digest": document.digest,
    }


def _appearances(match: Match, players: Mapping[str, int]) -> Iterator[Values]:
    for side in Side:
        team = match.team(side)
        lineup = {entry.player_id: entry for entry in team.lineup}
        for player in {player.id: player for player in team.players}.values():
            entry = lineup.get(player.id)
            yield {
                "match_id": match.id,
                "side": side.value,
                "player": players[player.id],
                "shirt_number": player.shirt_number,
                "starter": entry.starter if entry else None,
                "position": entry.position if entry else None,
            }


def _goals(match: Match, players: Mapping[str, int]) -> Iterator[Values]:
    for number, goal in enumerate(match.goals, start=1):
        yield {
            "match_id": match.id,
            "number": number,
            "event_id": goal.id,
            "side": goal.side,
            "player": players.get(goal.player_id or ""),
            "period": goal.time.at.period,
            "elapsed": goal.time.at.elapsed,
            "certainty": goal.time.certainty,
            "own_goal": goal.own_goal,
            "situation": goal.situation,
            "finish": goal.finish,
            "technique": goal.technique,
            "deflected": goal.deflected,
            "review": goal.review.outcome,
            "counts": goal.counts,
        }


def _kicks(match: Match, players: Mapping[str, int]) -> Iterator[Values]:
    for number, kick in enumerate(match.kicks, start=1):
        yield {
            "match_id": match.id,
            "number": number,
            "side": kick.side,
            "player": players.get(kick.player_id or ""),
            "outcome": kick.outcome,
        }


def _findings(match: Match) -> Iterator[Values]:
    for number, finding in enumerate(match.findings, start=1):
        yield {
            "match_id": match.id,
            "number": number,
            "code": finding.code,
            "values": finding.values,
            "place": finding.where,
        }
