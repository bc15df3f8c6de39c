"""Working out anew, from the documents, what matches are searched by."""

from __future__ import annotations

from itertools import islice

from sqlalchemy import select
from sqlalchemy.engine import Connection

from explorer.library.archive import ArchiveError, Document
from explorer.library.preparing import Prepared, prepare_again
from explorer.library.schema import DocumentRow, MatchRow
from explorer.library.writing import rewrite_matches

DERIVED_SINCE = "0002"
"""The last schema version that keeps something of a match that those before it don't."""

_AT_ONCE = 20


def derive(connection: Connection) -> None:
    """Write every row of all matches anew, inside the transaction of the connection.

    A match whose document can't be read keeps what is there of it.
    """
    ids = iter(
        connection.scalars(select(DocumentRow.match_id).order_by(DocumentRow.match_id)).all()
    )
    while part := list(islice(ids, _AT_ONCE)):
        rewrite_matches(connection, _prepared(connection, part))


def _prepared(connection: Connection, ids: list[str]) -> list[Prepared]:
    statement = (
        select(DocumentRow.document, DocumentRow.format, MatchRow.digest)
        .join(MatchRow, MatchRow.id == DocumentRow.match_id)
        .where(DocumentRow.match_id.in_(ids))
    )
    found: list[Prepared] = []
    for row in connection.execute(statement).all():
        try:
            found.append(prepare_again(Document(row.document, row.digest), row.format))
        except (ArchiveError, ValueError):
            continue
    return found
