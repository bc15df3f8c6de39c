"""What every part of a store shares: the engine under it, and reading and writing through it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Connection, Engine

from explorer.domain.ports import LibraryError
from explorer.library.engine import writing
from explorer.library.failures import translated


class SqlAccess:
    """A database with a library in it. Usable from several threads."""

    def __init__(self, engine: Engine, label: str, *, read_only: bool = False) -> None:
        self._engine = engine
        self._label = label
        self._read_only = read_only

    @property
    def read_only(self) -> bool:
        """Whether matches can be read but not saved or deleted."""
        return self._read_only

    @property
    def engine(self) -> Engine:
        """The engine under it, for diagnosis and tests."""
        return self._engine

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """One connection to read by, whose failures are LibraryErrors."""
        with translated(self._label), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction that writes, all of it or nothing; its failures are LibraryErrors."""
        if self._read_only:
            raise LibraryError("library-read-only", library=self._label)
        with translated(self._label), writing(self._engine) as connection:
            yield connection
