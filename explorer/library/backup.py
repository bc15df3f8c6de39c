"""Backups: a library as one file, which is a library file itself and moves between kinds."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from sqlalchemy.engine import Engine
from sqlalchemy.exc import SQLAlchemyError

from explorer.domain.ports import LibraryError, Progress
from explorer.library import server
from explorer.library.checking import check
from explorer.library.copying import add_rows, read_everything
from explorer.library.engine import connect, writing
from explorer.library.failures import failure, in_its_words, translated
from explorer.library.location import is_database, locate
from explorer.library.schema import MatchRow
from explorer.library.unfinished import unfinished
from explorer.library.version import make_tables

_PAGES_AT_ONCE = 256
"""How many pages are copied between two reports of progress: a megabyte."""

_FAULTS_OF_THE_LIBRARY = {"library-corrupt", "library-locked"}


def write_backup(
    engine: Engine, label: str, target: Path, progress: Progress, *, checked: bool = True
) -> int:
    """Write everything in a library to a file, which appears only when it is complete and sound.

    Args:
        engine: The engine of the library.
        label: What the library is called in messages.
        target: The file; a backup that is there is replaced.
        progress: Told the share that is done; it may raise to cancel.
        checked: Whether the copy is checked, and refused where the library turns out damaged.

    Returns:
        How many matches it holds.

    Raises:
        LibraryError: If the library can't be read or is damaged, or the file can't be written.
            Then what was there before is as it was.
    """
    target = target.absolute()
    with translated(label):
        path = file_of(engine)
    _refuse_to_overwrite(path, target)
    copying = 0.5 if checked else 1.0
    with _written(target), unfinished(target) as copy:
        if path is not None:
            copy_file(engine, label, copy, lambda share: progress(share * copying))
        else:
            _copy_rows(engine, label, target, copy, lambda share: progress(share * copying))
        _put_in_one_file(copy)
        if checked and not _is_sound(copy, lambda share: progress(copying + share * (1 - copying))):
            raise LibraryError("backup-unsound", library=label, backup=str(target))
        matches = _count(copy)
        copy.replace(target)
    return matches


def file_of(engine: Engine) -> Path | None:
    """The file of a library, None for one on a server."""
    if engine.dialect.name == server.NAME:
        return None
    with engine.connect() as connection:
        databases = connection.exec_driver_sql("PRAGMA database_list").all()
    # Beside the main one there may be one of temporary tables.
    return next(Path(database.file) for database in databases if database.name == "main")


def copy_file(engine: Engine, label: str, target: Path, progress: Progress) -> None:
    """Copy a library file page by page as it is at this moment, while others go on writing.

    Raises:
        LibraryError: If the library named ``label`` can't be read.
        sqlite3.Error: If the copy can't be written.
    """

    def report(_status: int, remaining: int, total: int) -> None:
        progress(1 - remaining / max(total, 1))

    with closing(sqlite3.connect(target)) as copy, _snapshot(engine, label) as source:
        try:
            source.backup(copy, pages=_PAGES_AT_ONCE, progress=report)
        except sqlite3.Error as error:
            # It may be the fault of either file.
            meant = failure(error, label)
            if meant.code in _FAULTS_OF_THE_LIBRARY:
                raise meant from error
            raise


@contextmanager
def _snapshot(engine: Engine, label: str) -> Iterator[sqlite3.Connection]:
    """A connection that goes on seeing a library file as it is now."""
    with ExitStack() as stack:
        with translated(label):
            connection = stack.enter_context(engine.connect())
            connection.exec_driver_sql("SELECT 1 FROM sqlite_master").first()
        raw = connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        yield raw


def _copy_rows(engine: Engine, label: str, target: Path, file: Path, progress: Progress) -> None:
    """Copy a server's library to a file that is on its way to its target."""
    copy = connect(locate(str(file)))
    try:
        with _written(target), writing(copy) as into:
            make_tables(into)
        snapshot = engine.execution_options(isolation_level="REPEATABLE READ")
        with translated(label), snapshot.connect() as connection, writing(copy) as into:
            for table, rows in read_everything(connection, progress):
                with _written(target):
                    add_rows(into, table, rows)
    finally:
        copy.dispose()


def _put_in_one_file(copy: Path) -> None:
    """Make sure that the copy is on the disk, without a log beside it."""
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
    with copy.open("r+b") as file:
        os.fsync(file.fileno())


def _is_sound(backup: Path, progress: Progress) -> bool:
    """Whether everything in a backup can be read, and each match is the one that was stored.

    Whether the rows agree with their matches is left to a check of the library: it takes minutes.
    """
    engine = connect(locate(str(backup)), read_only=True)
    try:
        with engine.connect() as connection:
            return next(check(connection, progress, rows=False), None) is None
    finally:
        engine.dispose()


def _count(copy: Path) -> int:
    with closing(sqlite3.connect(copy)) as connection:
        (matches,) = connection.execute(f"SELECT count(*) FROM {MatchRow.__tablename__}").fetchone()
    return int(matches)


def _refuse_to_overwrite(library: Path | None, target: Path) -> None:
    """Refuse a target that is there and is no backup that a newer one may replace."""
    try:
        if not target.exists():
            return
        in_use = target.with_name(target.name + "-wal").exists()
        if in_use or (library and target.samefile(library)) or not is_database(target):
            raise LibraryError("backup-taken", backup=str(target))
    except OSError as error:
        raise _failed(target, error.strerror or str(error)) from error


@contextmanager
def _written(target: Path) -> Iterator[None]:
    """What goes wrong inside is the fault of the file that is being written."""
    try:
        yield
    except OSError as error:
        raise _failed(target, error.strerror or str(error)) from error
    except (SQLAlchemyError, sqlite3.Error) as error:
        raise _failed(target, in_its_words(error)) from error


def _failed(target: Path, detail: str) -> LibraryError:
    return LibraryError("backup-failed", backup=str(target), detail=detail)
