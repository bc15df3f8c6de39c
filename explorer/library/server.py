"""Connections to a library on a PostgreSQL server."""

from __future__ import annotations

from typing import Any

from sqlalchemy import event, func, select, text
from sqlalchemy.engine import Connection, Engine, create_engine
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from explorer.library.location import LibraryLocation
from explorer.library.passwords import stored_password
from explorer.library.schema import MatchRow

NAME = "postgresql"
"""What SQLAlchemy calls the dialect of such a connection."""

LOCK_SECONDS = 30.0
"""How long to wait for others who are writing; they take turns, a batch of matches at a time."""

_CONNECTING = {
    "application_name": "match-explorer",
    "connect_timeout": 10,
    # Otherwise a server that is gone without a word is missed only after hours.
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,
}
"""What the connection is asked for where the URL says nothing of it; seconds, the last one ms."""

_WRITE_LOCK = 0x6D61746368
"""The advisory lock that stands for the whole library, even before it has tables."""


def server_engine(location: LibraryLocation) -> Engine:
    """An engine for a library on a server; nothing is connected yet."""
    asked = {name: value for name, value in _CONNECTING.items() if name not in location.url.query}
    # A connection that the server has dropped since is replaced before it is used.
    engine = create_engine(location.url, connect_args=asked, pool_pre_ping=True)
    if location.url.password is None:
        password = stored_password(location.url)
        if password is not None:

            @event.listens_for(engine, "do_connect")
            def fill_in(
                _dialect: object, _entry: object, _arguments: object, named: dict[str, Any]
            ) -> None:
                named["password"] = password

    @event.listens_for(engine, "connect")
    def set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
        cursor = connection.cursor()
        cursor.execute(_session())
        cursor.close()
        connection.commit()

    return engine


def _session() -> str:
    # An app that hangs in the middle of writing would keep everybody else from it.
    limits = {"lock": LOCK_SECONDS, "statement": 120.0, "idle_in_transaction_session": 300.0}
    return ";".join(
        f"SET {name}_timeout = {seconds * 1000:.0f}" for name, seconds in limits.items()
    )


def take_turn(connection: Connection, wait: float | None = None) -> None:
    """Wait until no other app writes, and keep the others waiting until the transaction ends.

    Two that save the same match, or others of the same teams, would otherwise fail or deadlock.

    Args:
        connection: A connection in a transaction.
        wait: How many seconds to wait at most, LOCK_SECONDS unless told.
    """
    if wait is not None:
        connection.execute(text(f"SET LOCAL lock_timeout = {wait * 1000:.0f}"))
    connection.execute(select(func.pg_advisory_xact_lock(_WRITE_LOCK)))


def take_all_the_time_needed(connection: Connection) -> None:
    """Let a statement of this transaction run on, as those that rebuild a table may have to.

    The transaction may also wait as long for what is done beside it, such as a backup.
    """
    for limit in ("statement", "idle_in_transaction_session"):
        connection.execute(text(f"SET LOCAL {limit}_timeout = 0"))


def may_write(connection: Connection) -> bool:
    """Whether this user may change the library's tables, on a server that takes changes."""
    table = MatchRow.__tablename__
    rights = [func.has_table_privilege(table, right) for right in ("INSERT", "UPDATE", "DELETE")]
    read_only = func.current_setting("transaction_read_only")
    row = connection.execute(select(read_only, *rights)).one()
    return row[0] == "off" and all(row[1:])
