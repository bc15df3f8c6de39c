"""What the user adds to matches: collections, notes and saved searches."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import delete, func, insert, select
from sqlalchemy.engine import Connection

from explorer.domain.query import Query, SavedSearch, Sought
from explorer.library.schema import MatchRow
from explorer.library.schema_labels import CollectedRow, NoteRow, SavedSearchRow


def collections(connection: Connection) -> dict[str, int]:
    """Every collection by name, with how many matches are in it."""
    statement = (
        select(CollectedRow.collection, func.count())
        .group_by(CollectedRow.collection)
        .order_by(CollectedRow.collection)
    )
    return {row[0]: row[1] for row in connection.execute(statement)}


def put_into(connection: Connection, collection: str, match_ids: Iterable[str]) -> None:
    """Put those of the matches that are in the library into a collection."""
    ids = tuple(match_ids)
    inside = select(CollectedRow.match_id).where(CollectedRow.collection == collection)
    new = select(MatchRow.id).where(MatchRow.id.in_(ids), MatchRow.id.not_in(inside))
    rows = [{"collection": collection, "match_id": key} for key in connection.scalars(new)]
    if rows:
        connection.execute(insert(CollectedRow), rows)


def take_out(connection: Connection, collection: str, match_ids: Sequence[str]) -> None:
    """Take matches out of a collection."""
    connection.execute(
        delete(CollectedRow).where(
            CollectedRow.collection == collection, CollectedRow.match_id.in_(match_ids)
        )
    )


def note(connection: Connection, match_id: str) -> str:
    """The note on a match, empty where there is none."""
    return connection.scalar(select(NoteRow.text).where(NoteRow.match_id == match_id)) or ""


def set_note(connection: Connection, match_id: str, text: str) -> None:
    """Write a note on a match, if it is in the library."""
    connection.execute(delete(NoteRow).where(NoteRow.match_id == match_id))
    there = connection.scalar(select(MatchRow.id).where(MatchRow.id == match_id))
    if text and there:
        connection.execute(insert(NoteRow), {"match_id": match_id, "text": text})


def note_again(connection: Connection, notes: Mapping[str, str]) -> None:
    """Write notes by match on those that are in the library and have none."""
    without = select(MatchRow.id).where(
        MatchRow.id.in_(notes), MatchRow.id.not_in(select(NoteRow.match_id))
    )
    rows = [{"match_id": key, "text": notes[key]} for key in connection.scalars(without)]
    if rows:
        connection.execute(insert(NoteRow), rows)


def saved_searches(connection: Connection) -> list[SavedSearch]:
    """The searches that have a name, by name, without those that this version can't read."""
    rows = connection.execute(select(SavedSearchRow.__table__).order_by(SavedSearchRow.name))
    found = (_search(row.name, row.sought, row.query) for row in rows)
    return [search for search in found if search is not None]


def save_search(connection: Connection, search: SavedSearch) -> None:
    """Keep a search in place of one of the same name."""
    forget_search(connection, search.name)
    connection.execute(
        insert(SavedSearchRow),
        {"name": search.name, "sought": search.sought.value, "query": _written(search.query)},
    )


def forget_search(connection: Connection, name: str) -> None:
    """Remove a saved search."""
    connection.execute(delete(SavedSearchRow).where(SavedSearchRow.name == name))


def _written(query: Query) -> str:
    """The parts of a query that say something, as JSON."""
    nothing: dict[str, Any] = msgspec.to_builtins(Query())
    parts: dict[str, Any] = msgspec.to_builtins(query)
    said = {name: value for name, value in parts.items() if value != nothing[name]}
    return msgspec.json.encode(said).decode()


def _search(name: str, sought: str, query: str) -> SavedSearch | None:
    # Parts that a newer version knows are passed over; what they mean can't be told, and without
    # them more is found, never less.
    try:
        return SavedSearch(name, Sought(sought), msgspec.json.decode(query, type=Query))
    except (ValueError, msgspec.MsgspecError):
        return None
