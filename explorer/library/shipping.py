"""Matches that come with the app, kept up to date with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection, Engine

from explorer.domain.match import Match
from explorer.library.engine import writing
from explorer.library.schema import ShippedRow

REFRESH_SECONDS = 1.0
"""How long to wait for others who are writing before a newer shipped match is left for later."""


@dataclass(frozen=True, slots=True)
class ShippedMatch:
    """A match that comes with the app.

    ``digest`` changes when what it is read from does; ``read`` is only called when that is needed.
    """

    match_id: str
    digest: str
    read: Callable[[], Match]


def add_shipped(connection: Connection, shipped: Iterable[ShippedMatch]) -> None:
    """Add the matches, or replace those of the same id, inside the connection's transaction."""
    # Most starts have nothing to add, and don't wait for what writes.
    from explorer.library.preparing import prepare  # noqa: PLC0415  see above
    from explorer.library.writing import write_matches  # noqa: PLC0415  see above

    for one in shipped:
        write_matches(connection, [prepare(one.read())])
        connection.execute(insert(ShippedRow), {"match_id": one.match_id, "digest": one.digest})


def refresh_shipped(engine: Engine, shipped: Iterable[ShippedMatch]) -> None:
    """Replace the shipped matches that this version of the app has in another form."""
    with engine.connect() as connection:
        rows = connection.execute(select(ShippedRow.match_id, ShippedRow.digest))
        stored = {row.match_id: row.digest for row in rows}
    old = [one for one in shipped if stored.get(one.match_id, one.digest) != one.digest]
    if old:
        # The app is starting; it can do without until the next time.
        with writing(engine, wait=REFRESH_SECONDS) as connection:
            connection.execute(
                delete(ShippedRow).where(ShippedRow.match_id.in_([one.match_id for one in old]))
            )
            add_shipped(connection, old)
