"""Where a library is: a database file, or the URL of a database."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from explorer.domain.ports import LibraryError
from explorer.folders import own_library

SUFFIXES = ("", "-journal", "-wal", "-shm")
"""What the files of a library are called beyond its own name."""

_POSTGRESQL_DRIVER = "postgresql+psycopg"
_SQLITE_MAGIC = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class LibraryLocation:
    """Where a library is. ``path`` is its file, None for a database server.

    ``label`` names it in messages, without a password.
    """

    url: URL
    path: Path | None
    label: str


def default_path() -> Path:
    """The library file in the user's data directory."""
    return own_library()


def locate(spec: str | None) -> LibraryLocation:
    """The library that a path or a URL names; the default one for None.

    Raises:
        LibraryError: If it is a URL that can't be read, or no database can have that name.
    """
    if spec is None or "://" not in spec:
        return _file(default_path() if spec is None else Path(spec).expanduser())
    try:
        return _database(make_url(spec))
    except (ArgumentError, ValueError):
        # Without its cause, which may quote the whole URL.
        raise LibraryError("library-url", library=_without_password(spec)) from None


def _database(url: URL) -> LibraryLocation:
    if url.get_backend_name() == "sqlite":
        # A database in memory would be another one in each thread.
        if not url.database or url.database == ":memory:":
            raise ArgumentError("a library needs a file")
        return _file(Path(url.database))
    if url.get_backend_name() not in ("postgres", "postgresql"):
        raise ArgumentError("only SQLite and PostgreSQL are provided for")
    if "+" not in url.drivername:
        url = url.set(drivername=_POSTGRESQL_DRIVER)
    try:
        url.get_dialect().import_dbapi()
    except ImportError as error:
        raise LibraryError("library-driver", driver=url.drivername) from error
    if "password" in url.query:
        # There nothing would hide it.
        url = url.set(password=str(url.query["password"])).difference_update_query(["password"])
    shown = url.difference_update_query(["sslpassword"]).set(drivername=url.get_backend_name())
    return LibraryLocation(url, None, shown.render_as_string(hide_password=True))


def _file(path: Path) -> LibraryLocation:
    path = path.absolute()
    try:
        str(path).encode()
    except UnicodeEncodeError as error:
        raise LibraryError("library-not-text", library=ascii(str(path))) from error
    return LibraryLocation(URL.create("sqlite", database=str(path)), path, str(path))


def _without_password(spec: str) -> str:
    scheme, _, rest = spec.partition("://")
    return f"{scheme}://{rest.rpartition('@')[2].partition('?')[0]}"


def check_file(path: Path, *, make_folder: bool = False) -> None:
    """Refuse a path that can't be a library; make the folder of a new one if that is asked for.

    The file itself isn't opened: closing it would take away the locks of whoever else in this
    process has it open as a database.

    Raises:
        LibraryError: If it is a directory, or can't be read or created.
    """
    with _told_of(path):
        if path.is_dir():
            raise LibraryError("library-directory", library=str(path))
        if not path.exists():
            if make_folder:
                path.parent.mkdir(parents=True, exist_ok=True)
            elif not path.parent.is_dir():
                values = {"folder": str(path.parent), "library": str(path)}
                raise LibraryError("library-folder", **values)
        elif not os.access(path, os.R_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def is_missing(path: Path) -> bool:
    """Whether nothing stands at a path.

    Raises:
        LibraryError: If it can't be looked at.
    """
    with _told_of(path):
        return not path.exists()


@contextmanager
def _told_of(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        detail = error.strerror or str(error)
        raise LibraryError("library-unreachable", library=str(path), detail=detail) from error


@contextmanager
def telling_files_apart(path: Path | None) -> Iterator[None]:
    """Say of a file that SQLite can't read whether it is a damaged database, or none at all."""
    try:
        yield
    except LibraryError as error:
        if error.code == "library-corrupt" and path is not None and not is_database(path):
            raise LibraryError("library-not-database", library=str(path)) from error
        raise


def is_database(path: Path) -> bool:
    """Whether a file begins as SQLite's do, or is empty, as those are to which nothing was written.

    Not to be asked of a file that this process has open as a database, for the reason above.

    Raises:
        OSError: If it can't be read.
    """
    with path.open("rb") as file:
        return file.read(len(_SQLITE_MAGIC)) in (_SQLITE_MAGIC, b"")


def is_read_only(path: Path) -> bool:
    """Whether an existing library file may be read but not written.

    SQLite writes its log beside the file, so the folder has to be writable too.
    """
    return path.exists() and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
