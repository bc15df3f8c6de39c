"""Database errors as what they mean to the user of a library."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from sqlalchemy.exc import DataError, DBAPIError, SQLAlchemyError

from explorer.domain.ports import LibraryError

_LOG = logging.getLogger(__name__)

_SQLITE_CODES = {
    sqlite3.SQLITE_BUSY: "library-locked",
    sqlite3.SQLITE_LOCKED: "library-locked",
    sqlite3.SQLITE_READONLY: "library-read-only",
    sqlite3.SQLITE_PERM: "library-read-only",
    sqlite3.SQLITE_CORRUPT: "library-corrupt",
    sqlite3.SQLITE_NOTADB: "library-corrupt",
    sqlite3.SQLITE_FULL: "library-full",
    sqlite3.SQLITE_IOERR: "library-disk",
}

_POSTGRESQL_CODES = {
    "25006": "library-read-only",  # read_only_sql_transaction
    "40001": "library-locked",  # serialization_failure
    "40P01": "library-locked",  # deadlock_detected
    "42501": "library-forbidden",  # insufficient_privilege
    "53100": "library-full",  # disk_full
    "55P03": "library-locked",  # lock_not_available
    "57014": "library-slow",  # query_canceled, as by statement_timeout
    "XX001": "library-corrupt",  # data_corrupted
    "XX002": "library-corrupt",  # index_corrupted
}
"""From PostgreSQL's appendix A, Error Codes."""

_DAMAGE = ("Could not decode", "no such table", "no such column")
"""What SQLite's errors that have no code of their own begin with where what was there is gone."""

_DETAILED = {"library-unreachable", "library-server", "library-disk"}
"""What says in the database's own words what is wrong, because nothing better is known."""


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
        raise ValueError(in_its_words(error)) from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise failure(error, label) from error


@contextmanager
def readable(label: str) -> Iterator[None]:
    """Say of values that were read and make no sense that the library is damaged.

    They were written by another program, or by a disk that fails; the log has what it was.

    Raises:
        LibraryError: If a value is none that could have been stored.
    """
    try:
        yield
    except UnicodeEncodeError:
        # It is in what was asked for.
        raise
    except (ValueError, TypeError, msgspec.MsgspecError) as error:
        _LOG.warning("a value in the library can't be read", exc_info=True)
        raise LibraryError("library-corrupt", library=label) from error


def failure(error: Exception, label: str) -> LibraryError:
    """What a database error means to the user."""
    cause = (isinstance(error, DBAPIError) and error.orig) or error
    detail = in_its_words(error)
    if isinstance(cause, sqlite3.Error):
        # The low byte is the kind of the error, the rest its details.
        kind = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        code = _SQLITE_CODES.get(kind, "library-unreachable")
        if detail.startswith(_DAMAGE):
            code = "library-corrupt"
    elif isinstance(error, DBAPIError) and error.connection_invalidated:
        code = "library-lost"
    else:
        state = str(getattr(cause, "sqlstate", None))
        code = _POSTGRESQL_CODES.get(state, "library-server")
    if code in _DETAILED:
        return LibraryError(code, library=label, detail=detail)
    return LibraryError(code, library=label)


def in_its_words(error: Exception) -> str:
    """What a database says of an error, in one line."""
    cause = (isinstance(error, DBAPIError) and error.orig) or error
    lines = str(cause).splitlines()
    return lines[0] if lines else type(cause).__name__
