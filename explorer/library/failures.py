"""Database errors as what they mean to the user of a library."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DataError, DBAPIError, SQLAlchemyError

from explorer.domain.ports import LibraryError

_SQLITE_CODES = {
    sqlite3.SQLITE_BUSY: "library-locked",
    sqlite3.SQLITE_LOCKED: "library-locked",
    sqlite3.SQLITE_READONLY: "library-read-only",
    sqlite3.SQLITE_PERM: "library-read-only",
    sqlite3.SQLITE_CORRUPT: "library-corrupt",
    sqlite3.SQLITE_NOTADB: "library-corrupt",
    sqlite3.SQLITE_FULL: "library-full",
}


@contextmanager
def translated(label: str) -> Iterator[None]:
    """Raise LibraryError for the library named ``label`` where the database fails.

    Raises:
        LibraryError: If the database can't be used.
        ValueError: If it can't keep a value that it was given.
    """
    try:
        yield
    except DataError as error:
        raise ValueError(_detail(error.orig or error)) from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise failure(error, label) from error


def failure(error: Exception, label: str) -> LibraryError:
    """What a database error means to the user."""
    cause = (isinstance(error, DBAPIError) and error.orig) or error
    # The low byte is the kind of the error, the rest its details.
    kind = getattr(cause, "sqlite_errorcode", 0) & 0xFF
    if kind in _SQLITE_CODES:
        return LibraryError(_SQLITE_CODES[kind], library=label)
    return LibraryError("library-unreachable", library=label, detail=_detail(cause))


def _detail(cause: BaseException) -> str:
    lines = str(cause).splitlines()
    return lines[0] if lines else type(cause).__name__
