"""Prepared matches into the tables of a library.

However many matches are written at once, the statements are as many; only their rows grow.
"""

from __future__ import annotations

import importlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import count
from operator import itemgetter

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.engine import Connection

from explorer.domain.match import Match
from explorer.domain.ports import Saved, SaveStatus
from explorer.library.archive import ArchiveError, unpack
from explorer.library.preparing import Prepared, Row
from explorer.library.schema import Base, DocumentRow, MatchRow, ShippedRow
from explorer.library.schema_index import (
    AppearanceRow,
    FindingRow,
    GoalRow,
    KickRow,
    PlayerRow,
    SearchRow,
    TeamRow,
)

_CHILDREN: tuple[type[Base], ...] = (
    SearchRow,
    DocumentRow,
    AppearanceRow,
    GoalRow,
    KickRow,
    FindingRow,
)
"""Every table that holds some of a match and that saving it writes."""

_Ids = Mapping[tuple[str, str], int]
"""The ids of teams or players by their provider's key and id."""


def write_matches(connection: Connection, matches: Sequence[Prepared]) -> list[Saved]:
    """Add matches, or replace those of their ids, inside the transaction of the connection.

    What the user has added to a match stays with it. One that came with the app and is replaced is
    the user's own from then on.
    """
    return [saved for batch in _without_repeats(matches) for saved in _write(connection, batch)]


def rewrite_matches(connection: Connection, matches: Sequence[Prepared]) -> None:
    """Replace every row of matches that are in the library, whether or not they have changed."""
    _write_rows(connection, matches, {match.match_id for match in matches})


def _without_repeats(matches: Iterable[Prepared]) -> Iterator[list[Prepared]]:
    """The matches in parts, in none of which an id comes twice."""
    part: dict[str, Prepared] = {}
    for match in matches:
        if match.match_id in part:
            yield list(part.values())
            part = {}
        part[match.match_id] = match
    if part:
        yield list(part.values())


def _write(connection: Connection, matches: Sequence[Prepared]) -> list[Saved]:
    ids = [match.match_id for match in matches]
    rows = connection.execute(select(MatchRow.id, MatchRow.digest).where(MatchRow.id.in_(ids)))
    digests = {row.id: row.digest for row in rows}
    changed = [match for match in matches if digests.get(match.match_id) != match.digest]
    replaced = {match.match_id for match in changed} & digests.keys()
    before = _documents(connection, replaced)
    if changed:
        _write_rows(connection, changed, replaced)
    # An older version of the app packed equal matches otherwise: those are rewritten, not updated.
    updated = {
        match.match_id
        for match in changed
        if match.match_id in replaced and before.get(match.match_id) != match.unpacked()
    }
    if updated:
        connection.execute(delete(ShippedRow).where(ShippedRow.match_id.in_(updated)))
    return [
        Saved(match.match_id, SaveStatus.UPDATED, before.get(match.match_id))
        if match.match_id in updated
        else Saved(
            match.match_id,
            SaveStatus.UNCHANGED if match.match_id in digests else SaveStatus.ADDED,
        )
        for match in matches
    ]


def _documents(connection: Connection, ids: Collection[str]) -> dict[str, Match]:
    """The matches as they are stored, without those that can't be read any more."""
    found: dict[str, Match] = {}
    if ids:
        statement = select(DocumentRow.match_id, DocumentRow.document, DocumentRow.format)
        for row in connection.execute(statement.where(DocumentRow.match_id.in_(ids))):
            with suppress(ArchiveError):
                found[row.match_id] = unpack(row.document, row.format)
    return found


def _write_rows(
    connection: Connection, matches: Sequence[Prepared], replaced: Collection[str]
) -> None:
    """Write matches, those in ``replaced`` in the place of what is there of them."""
    teams = _put(connection, TeamRow, (team for match in matches for team in match.teams))
    players = _put(connection, PlayerRow, (row for match in matches for row in match.players))
    new = [match for match in matches if match.match_id not in replaced]
    old = [match for match in matches if match.match_id in replaced]
    if new:
        highest = connection.scalar(select(func.max(MatchRow.added))) or 0
        rows = zip(new, count(highest + 1), strict=False)
        added = [_match(match, teams) | {"added": number} for match, number in rows]
        connection.execute(insert(MatchRow), added)
    if old:
        for table in _CHILDREN:
            column = table.__table__.c.match_id
            connection.execute(delete(table).where(column.in_([match.match_id for match in old])))
        values = [_match(match, teams) for match in old]
        statement = update(MatchRow).where(MatchRow.id == bindparam("this_id"))
        statement = statement.values({name: bindparam(name) for name in values[0] if name != "id"})
        connection.execute(statement, [{"this_id": row["id"], **row} for row in values])
    for table in _CHILDREN:
        children = [row for match in matches for row in _children(match, table, teams, players)]
        if children:
            connection.execute(insert(table), children)


def _match(match: Prepared, teams: _Ids) -> Row:
    home, away = (teams[match.provider, team] for team in match.sides)
    return match.match | {"home_team": home, "away_team": away}


def _children(match: Prepared, table: type[Base], teams: _Ids, players: _Ids) -> Iterator[Row]:
    for row in match.children[table.__tablename__]:
        whole = {"match_id": match.match_id, **row}
        if "team" in row:
            whole["team"] = teams.get((match.provider, row["team"]))
        for name in ("player", "assist"):
            if name in row:
                whole[name] = players.get((match.provider, row[name]))
        yield whole


def _put(connection: Connection, table: type[Base], rows: Iterable[Row]) -> _Ids:
    """Add or rename teams or players, and tell their ids."""
    # In one order everywhere, so that two programs that write at once never wait for each other.
    # Where matches of one batch name somebody otherwise, the last of them has it.
    named = (((row["provider"], row["provider_id"]), row) for row in rows)
    wanted = dict(sorted(named, key=itemgetter(0)))
    stored = _stored(connection, table, wanted)
    names = [name for name in next(iter(wanted.values()), {}) if name != "id"]
    changed = [
        row
        for key, row in wanted.items()
        if key not in stored or any(stored[key][name] != row[name] for name in names)
    ]
    if changed:
        _upsert(connection, table, changed)
        stored |= _stored(connection, table, {key: wanted[key] for key in wanted.keys() - stored})
    return {key: row["id"] for key, row in stored.items()}


def _stored(
    connection: Connection, table: type[Base], keys: Iterable[tuple[str, str]]
) -> dict[tuple[str, str], Row]:
    columns = table.__table__.c
    by_provider: dict[str, list[str]] = {}
    for provider, key in keys:
        by_provider.setdefault(provider, []).append(key)
    found: dict[tuple[str, str], Row] = {}
    for provider, ids in by_provider.items():
        statement = select(table.__table__).where(
            columns.provider == provider, columns.provider_id.in_(ids)
        )
        for row in connection.execute(statement).mappings():
            found[row["provider"], row["provider_id"]] = dict(row)
    return found


def _upsert(connection: Connection, table: type[Base], rows: list[Row]) -> None:
    # Each dialect has an insert of its own, and has been imported to connect.
    dialect = importlib.import_module(f"sqlalchemy.dialects.{connection.dialect.name}")
    statement = dialect.insert(table)
    keys = ("provider", "provider_id")
    statement = statement.on_conflict_do_update(
        index_elements=keys,
        set_={name: statement.excluded[name] for name in rows[0] if name not in keys},
    )
    connection.execute(statement, rows)
