"""Connections to a library, and the transactions that write to it.

In a file: foreign keys on, write-ahead log, and transactions that are real. On a server: see
``server``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from random import uniform
from time import monotonic, sleep
from typing import Any

# By itself SQLAlchemy loads it for the first engine, which takes longer once PySide6 is loaded.
import sqlalchemy.dialects.sqlite  # noqa: F401  loaded for that alone
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, Engine, create_engine
from sqlalchemy.pool import ConnectionPoolEntry

from explorer.library import server
from explorer.library.location import LibraryLocation

BUSY_SECONDS = 5.0
"""How long to wait for another program that keeps a file locked."""

TURN_SECONDS = 30.0
"""How long to wait for others who are writing; each of them has a batch of matches at a time."""

_PAUSE_SECONDS = (0.002, 0.008)
"""How long to wait between two attempts to write, by chance, so that nobody is always too late."""


_WAIT = "sqlite_wait"
"""The execution option of a transaction that writes: how long it waits for its turn."""


def connect(
    location: LibraryLocation, *, read_only: bool = False, foreign_keys: bool = True
) -> Engine:
    """An engine for a library; nothing is opened yet.

    Foreign keys are only off in a migration, which rebuilds tables that others refer to.
    """
    if location.path is None:
        return server.server_engine(location)
    engine = create_engine(
        _read_only_url(location) if read_only else location.url,
        connect_args={"timeout": BUSY_SECONDS},
    )

    @event.listens_for(engine, "connect")
    def set_up(connection: sqlite3.Connection, _entry: ConnectionPoolEntry) -> None:
        # Otherwise sqlite3 begins transactions by itself, and never before a change of tables.
        connection.isolation_level = None
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")
        connection.execute("PRAGMA synchronous = NORMAL")
        # What all searches read of thousands of matches stays in memory: 16 MB, where 2 are usual.
        connection.execute("PRAGMA cache_size = -16000")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        options: dict[str, Any] = dict(connection.get_execution_options())
        if _WAIT in options:
            _take_turn(connection, options[_WAIT])
        else:
            connection.exec_driver_sql("BEGIN DEFERRED")

    return engine


@contextmanager
def writing(engine: Engine, wait: float | None = None) -> Iterator[Connection]:
    """One transaction that writes: all of it or nothing, and nobody else meanwhile.

    It waits for its turn at the start: in SQLite a transaction that has read can't wait any more.

    Args:
        engine: The engine of the library.
        wait: How many seconds to wait for others who are writing, as long as is usual unless told.
    """
    with engine.connect() as connection:
        if connection.dialect.name == server.NAME:
            with connection.begin():
                server.take_turn(connection, wait)
                yield connection
        else:
            chosen = connection.execution_options(**{_WAIT: TURN_SECONDS if wait is None else wait})
            with chosen.begin():
                yield chosen


def _take_turn(connection: Connection, wait: float) -> None:
    """Begin to write as soon as nobody else does.

    SQLite itself would ask again after ever longer pauses, and those who write all the time leave
    short ones: whoever came third was never lucky.
    """
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    end = monotonic() + wait
    raw.execute("PRAGMA busy_timeout = 0")
    try:
        while True:
            try:
                raw.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or monotonic() >= end:
                    raise
                sleep(uniform(*_PAUSE_SECONDS))
            else:
                return
    finally:
        raw.execute(f"PRAGMA busy_timeout = {BUSY_SECONDS * 1000:.0f}")


def use_write_ahead_log(engine: Engine) -> None:
    """Let readers go on while another connection writes; the file remembers it.

    While another program uses a file that hasn't got there, this is left to a later opening.
    """
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        try:
            raw.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise


def _read_only_url(location: LibraryLocation) -> URL:
    assert location.path is not None
    query = {"mode": "ro", "uri": "true"}
    if not location.path.with_name(location.path.name + "-wal").exists():
        # Without this SQLite needs a shared-memory file, which it can't create there.
        query["immutable"] = "1"
    return location.url.set(database=location.path.as_uri(), query=query)
