"""Counting what a library asks its database, which shows in counts what would otherwise be slow."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from explorer.library.store import SqlMatchStore


@contextmanager
def counted(store: SqlMatchStore) -> Iterator[list[str]]:
    """The statements that are executed in the meantime; one for many rows at once counts once."""
    statements: list[str] = []

    def count(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        # Only SQLite is told of the beginning of a transaction by a statement.
        if not statement.startswith("BEGIN"):
            statements.append(statement)

    event.listen(store.engine, "before_cursor_execute", count)
    yield statements
    event.remove(store.engine, "before_cursor_execute", count)
