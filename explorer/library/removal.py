"""Taking matches out of a library so that they can be put back as they were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.engine import Connection

from explorer.domain.ports import RemovedMatch
from explorer.library import labels, relations
from explorer.library.archive import ArchiveError, Document
from explorer.library.preparing import Prepared, prepare_again
from explorer.library.schema import DocumentRow, MatchRow, ShippedRow
from explorer.library.schema_index import AppearanceRow, PlayerRow, TeamRow
from explorer.library.schema_labels import CollectedRow, NoteRow
from explorer.library.writing import write_matches

_AT_ONCE = 100
"""How many matches are in memory unpacked while they are put back."""


@dataclass(frozen=True, slots=True)
class StoredMatch:
    """A match as it was stored; it is only read if it is put back.

    ``shipped`` is the digest of what it was read from, if it came with the app.
    """

    match_id: str
    document: Document
    format: int
    added: int
    shipped: str | None


def remove_matches(connection: Connection, match_ids: Sequence[str]) -> list[RemovedMatch]:
    """Take matches out with all that hangs on them, inside the connection's transaction."""
    ids = list(dict.fromkeys(match_ids))
    stored = {row.match_id: row for row in _stored(connection, ids)}
    collected: dict[str, list[str]] = {}
    for row in connection.execute(
        select(CollectedRow.__table__)
        .where(CollectedRow.match_id.in_(ids))
        .order_by(CollectedRow.collection)
    ):
        collected.setdefault(row.match_id, []).append(row.collection)
    noted = select(NoteRow.match_id, NoteRow.text).where(NoteRow.match_id.in_(ids))
    notes = {row.match_id: row.text for row in connection.execute(noted)}
    decided = relations.decided(connection, ids)
    connection.execute(delete(MatchRow).where(MatchRow.id.in_(ids)))
    delete_unused(connection)
    return [
        RemovedMatch(
            match=stored[key],
            collections=tuple(collected.get(key, ())),
            note=notes.get(key, ""),
            same_as=tuple(other for other, same in decided.get(key, {}).items() if same),
            not_same_as=tuple(other for other, same in decided.get(key, {}).items() if not same),
            size=len(stored[key].document.data),
        )
        for key in ids
        if key in stored
    ]


def put_back(connection: Connection, removed: Sequence[RemovedMatch]) -> None:
    """Undo a removal, inside the connection's transaction; what is there again by then is kept."""
    ids = [one.match.match_id for one in removed]
    there = set(connection.scalars(select(MatchRow.id).where(MatchRow.id.in_(ids))))
    gone = [one for one in removed if one.match.match_id not in there]
    stored = [one.match for one in gone if isinstance(one.match, StoredMatch)]
    for start in range(0, len(stored), _AT_ONCE):
        write_matches(connection, list(_prepared(stored[start : start + _AT_ONCE])))
    _restore_beside(connection, stored)
    for name in sorted({name for one in removed for name in one.collections}):
        members = (one.match.match_id for one in removed if name in one.collections)
        labels.put_into(connection, name, tuple(members))
    labels.note_again(connection, {one.match.match_id: one.note for one in removed if one.note})
    relations.decide_again(connection, _decisions(removed))


def delete_unused(connection: Connection) -> None:
    """Remove the teams and players that no match has any more."""
    # Whoever scored or took a kick is in a squad too, so appearances name every player.
    connection.execute(delete(PlayerRow).where(PlayerRow.id.not_in(select(AppearanceRow.player))))
    connection.execute(
        delete(TeamRow).where(
            TeamRow.id.not_in(select(MatchRow.home_team)),
            TeamRow.id.not_in(select(MatchRow.away_team)),
        )
    )


def _stored(connection: Connection, ids: Sequence[str]) -> Iterator[StoredMatch]:
    statement = (
        select(
            DocumentRow.match_id,
            DocumentRow.document,
            DocumentRow.format,
            MatchRow.added,
            MatchRow.digest,
            ShippedRow.digest.label("shipped"),
        )
        .join(MatchRow, MatchRow.id == DocumentRow.match_id)
        .outerjoin(ShippedRow, ShippedRow.match_id == DocumentRow.match_id)
        .where(DocumentRow.match_id.in_(ids))
    )
    for row in connection.execute(statement):
        document = Document(row.document, row.digest)
        yield StoredMatch(row.match_id, document, row.format, row.added, row.shipped)


def _prepared(stored: Iterable[StoredMatch]) -> Iterator[Prepared]:
    for one in stored:
        try:
            yield prepare_again(one.document, one.format)
        except (ArchiveError, ValueError):
            continue  # it could not be read before either


def _restore_beside(connection: Connection, stored: Sequence[StoredMatch]) -> None:
    """Give matches that are back their place in the order of adding, and their shipped state."""
    ids = [one.match_id for one in stored]
    there = set(connection.scalars(select(MatchRow.id).where(MatchRow.id.in_(ids))))
    back = [one for one in stored if one.match_id in there]
    if back:
        place = update(MatchRow).where(MatchRow.id == bindparam("key"))
        rows = [{"key": one.match_id, "place": one.added} for one in back]
        connection.execute(place.values(added=bindparam("place")), rows)
    shipped = [
        {"match_id": one.match_id, "digest": one.shipped} for one in back if one.shipped is not None
    ]
    if shipped:
        connection.execute(insert(ShippedRow), shipped)


def _decisions(removed: Iterable[RemovedMatch]) -> Iterator[tuple[str, str, bool]]:
    for one in removed:
        yield from ((one.match.match_id, other, True) for other in one.same_as)
        yield from ((one.match.match_id, other, False) for other in one.not_same_as)
