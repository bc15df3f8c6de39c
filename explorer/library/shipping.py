"""Matches that come with the app, kept up to date with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select
from sqlalchemy.engine import Connection, Engine

from explorer.domain.match import Match
from explorer.library.engine import writing as transaction
from explorer.library.later import Later
from explorer.library.schema import ShippedRow

if TYPE_CHECKING:
    from explorer.library import preparing, writing
else:
    # Most starts have nothing to add.
    preparing = Later("explorer.library.preparing")
    writing = Later("explorer.library.writing")

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
    for one in shipped:
        writing.write_matches(connection, [preparing.prepare(one.read())])
        connection.execute(insert(ShippedRow), {"match_id": one.match_id, "digest": one.digest})


def refresh_shipped(engine: Engine, shipped: Iterable[ShippedMatch]) -> None:
    """Replace the shipped matches that this version of the app has in another form."""
    with engine.connect() as connection:
        rows = connection.execute(select(ShippedRow.match_id, ShippedRow.digest))
        stored = {row.match_id: row.digest for row in rows}
    old = [one for one in shipped if stored.get(one.match_id, one.digest) != one.digest]
    if old:
        # The app is starting; it can do without until the next time.
        with transaction(engine, wait=REFRESH_SECONDS) as connection:
            connection.execute(
                delete(ShippedRow).where(ShippedRow.match_id.in_([one.match_id for one in old]))
            )
            add_shipped(connection, old)
