"""What every part of a store shares: the engine under it, and reading and writing through it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.engine import Connection, Engine

from explorer.domain.ports import LibraryError
from explorer.library.engine import writing
from explorer.library.failures import readable, translated
from explorer.library.held_file import HeldFile


class SqlAccess:
    """A database with a library in it. Usable from several threads.

    Args:
        engine: Connects to it.
        label: Where it is, without a password.
        read_only: Whether matches can be read but not saved or deleted.
        file: The file that it is in, None for one on a server or one that isn't written to.
    """

    def __init__(
        self, engine: Engine, label: str, *, read_only: bool = False, file: HeldFile | None = None
    ) -> None:
        self._engine = engine
        self._label = label
        self._read_only = read_only
        self._file = file

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
        label = self._label
        with translated(label), self._engine.connect() as connection, readable(label):
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """One transaction that writes, all of it or nothing; its failures are LibraryErrors."""
        if self._read_only:
            raise LibraryError("library-read-only", library=self._label)
        self._require_file()
        with translated(self._label), writing(self._engine) as connection:
            yield connection

    def _require_file(self) -> None:
        """Refuse to go on with a file that has lost its name: see ``HeldFile``."""
        if self._file is not None:
            self._file.require()
