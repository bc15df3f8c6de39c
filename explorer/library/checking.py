"""Whether a library is sound: the database, its references, and each match with its rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy import Column, ColumnElement, ForeignKey, Select, Table, and_, func, select
from sqlalchemy.engine import Connection
from sqlalchemy.exc import DatabaseError

from explorer.domain.ports import Defect, Progress
from explorer.library.archive import ArchiveError, has_digest, unpack
from explorer.library.failures import in_its_words
from explorer.library.preparing import Prepared, Row, prepare
from explorer.library.schema import DocumentRow, MatchRow
from explorer.library.schema_index import (
    AppearanceRow,
    FindingRow,
    GoalRow,
    KickRow,
    PlayerRow,
    SearchRow,
    TeamRow,
)
from explorer.library.schema_whole import METADATA

DAMAGED_FILE = "defect-file"
"""The code of one place where a library's file is damaged."""

DAMAGED_DATABASE = "defect-database"
"""The code of what can't be read for damage."""

_AT_ONCE = 20
"""How many matches are unpacked at a time."""

_MOST_COMPLAINTS = 20
"""How many complaints of SQLite about one file are passed on."""

_DERIVED = tuple(
    row.__tablename__ for row in (MatchRow, SearchRow, AppearanceRow, GoalRow, KickRow, FindingRow)
)
"""The tables whose rows are worked out from a match, beside its document."""

_PEOPLE = (TeamRow.__tablename__, PlayerRow.__tablename__)
"""The tables whose rows matches share."""

_OWN_TO_THE_LIBRARY = {"added", "digest"}
"""What a row of matches has that isn't worked out from the match alone."""


def check(connection: Connection, progress: Progress, *, rows: bool = True) -> Iterator[Defect]:
    """Everything that is wrong, for a connection that sees one state of the library.

    Args:
        connection: To the library, whose schema is the present one.
        progress: Told the share that is done; it may raise to cancel.
        rows: Whether each match is compared with its rows as well, which takes most of the time.
    """
    try:
        yield from _damage(connection)
        yield from _dangling(connection)
        _read_names(connection)
        yield from _matches(connection, progress, rows=rows)
    except (DatabaseError, ValueError, TypeError) as error:
        # What lies behind a damaged page can't be read, so that there is no more to be said.
        yield Defect(DAMAGED_DATABASE, {"detail": in_its_words(error)})


def _damage(connection: Connection) -> Iterator[Defect]:
    if connection.dialect.name != "sqlite":
        return
    pragma = f"PRAGMA integrity_check({_MOST_COMPLAINTS})"
    # One by one: it may come upon a page that it can't go on from.
    with closing(connection.exec_driver_sql(pragma)) as complaints:
        for (complaint,) in complaints:
            for line in complaint.splitlines():
                if line != "ok" and not line.startswith("***"):
                    yield Defect(DAMAGED_FILE, {"detail": " ".join(line.split())})


def _dangling(connection: Connection) -> Iterator[Defect]:
    for table in METADATA.sorted_tables:
        for key in sorted(table.foreign_keys, key=lambda key: key.parent.name):
            count = connection.scalar(_leads_nowhere(table, key)) or 0
            if count:
                where = {"table": table.name, "column": key.parent.name}
                yield Defect("defect-reference", {**where, "n": count})


def _read_names(connection: Connection) -> None:
    """Read what matches share: whatever of it is no text fails."""
    for name in _PEOPLE:
        for _row in connection.execute(select(METADATA.tables[name])):
            pass


def _leads_nowhere(table: Table, key: ForeignKey) -> Select[int]:
    target = key.column.table.alias()
    there = target.c[key.column.name]
    joined = table.outerjoin(target, key.parent == there)
    lost = and_(key.parent.is_not(None), there.is_(None))
    return select(func.count()).select_from(joined).where(lost)


def _matches(connection: Connection, progress: Progress, *, rows: bool) -> Iterator[Defect]:
    ids = connection.scalars(select(MatchRow.id).order_by(MatchRow.id)).all()
    for start in range(0, len(ids), _AT_ONCE):
        progress(start / len(ids))
        part = ids[start : start + _AT_ONCE]
        matches: dict[str, Prepared] = {}
        yield from _documents(connection, part, matches if rows else None)
        if rows:
            yield from _rows(connection, matches)
    progress(1.0)


def _documents(
    connection: Connection, ids: Sequence[str], matches: dict[str, Prepared] | None
) -> Iterator[Defect]:
    """What is wrong with documents; ``matches`` takes up the matches of those that can be read."""
    stored = {
        row.match_id: row
        for row in connection.execute(
            select(DocumentRow.__table__, MatchRow.digest)
            .join(MatchRow, MatchRow.id == DocumentRow.match_id)
            .where(DocumentRow.match_id.in_(ids))
        )
    }
    for match_id in ids:
        row = stored.get(match_id)
        try:
            if row is None:
                raise ArchiveError("there is no document")
            if not has_digest(row.document, row.format, row.digest):
                yield Defect("defect-digest", {"match": match_id})
            if matches is not None:
                matches[match_id] = prepare(unpack(row.document, row.format))
        except (ArchiveError, ValueError):
            yield Defect("defect-document", {"match": match_id})


def _rows(connection: Connection, matches: Mapping[str, Prepared]) -> Iterator[Defect]:
    """Which matches disagree with the rows that they are searched by."""
    for name in _DERIVED:
        table = METADATA.tables[name]
        stored = _readable(connection, table, list(matches))
        for match_id, match in matches.items():
            if stored.get(match_id, []) != _expected(match, table):
                yield Defect("defect-rows", {"match": match_id, "table": name})


def _expected(match: Prepared, table: Table) -> list[Row]:
    """The rows that a match has in a table, as ``_stored`` gives them."""
    known: dict[str, set[object]] = {
        TeamRow.__tablename__: {team["provider_id"] for team in match.teams},
        PlayerRow.__tablename__: {player["provider_id"] for player in match.players},
    }
    if table.name == MatchRow.__tablename__:
        home, away = match.sides
        rows: Sequence[Row] = ({**match.match, "home_team": home, "away_team": away},)
    else:
        rows = match.children[table.name]
    expected = [{column.name: row[column.name] for column in _compared(table)} for row in rows]
    for column in _compared(table):
        people = known.get(_target(column))
        if people is None:
            continue
        for row in expected:
            if row[column.name] not in people:
                row[column.name] = None
    return _in_order(expected, table)


def _readable(connection: Connection, table: Table, ids: Sequence[str]) -> dict[str, list[Row]]:
    """The rows of matches in a table, without those of matches that have one of no sense."""
    try:
        return _stored(connection, table, ids)
    except (ValueError, TypeError):
        if len(ids) == 1:
            return {}
    found: dict[str, list[Row]] = {}
    for match_id in ids:
        found |= _readable(connection, table, [match_id])
    return found


def _stored(connection: Connection, table: Table, ids: Sequence[str]) -> dict[str, list[Row]]:
    """The rows of matches in a table, teams and players named by their provider's ids."""
    key = table.c.id if table.name == MatchRow.__tablename__ else table.c.match_id
    joined: Any = table
    columns: list[ColumnElement[Any]] = []
    for column in _compared(table):
        if _target(column) in _PEOPLE:
            named = METADATA.tables[_target(column)].alias()
            joined = joined.outerjoin(named, column == named.c.id)
            columns.append(named.c.provider_id)
        else:
            columns.append(column)
    found: defaultdict[str, list[Row]] = defaultdict(list)
    names = [column.name for column in _compared(table)]
    for match_id, *values in connection.execute(
        select(key, *columns).select_from(joined).where(key.in_(ids))
    ):
        found[match_id].append(dict(zip(names, values, strict=True)))
    return {match_id: _in_order(rows, table) for match_id, rows in found.items()}


def _compared(table: Table) -> list[Column[Any]]:
    own = _OWN_TO_THE_LIBRARY if table.name == MatchRow.__tablename__ else {"match_id"}
    return [column for column in table.columns if column.name not in own]


def _target(column: Column[Any]) -> str:
    """The table that a column refers to, empty where it refers to none."""
    return next((key.column.table.name for key in column.foreign_keys), "")


def _in_order(rows: list[Row], table: Table) -> list[Row]:
    keys = [column.name for column in table.primary_key if column.name in (rows or [{}])[0]]
    return sorted(rows, key=lambda row: [repr(row[name]) for name in keys])
