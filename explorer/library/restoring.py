"""Replacing what a library holds by what a backup holds."""

from __future__ import annotations

import datetime as dt
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs
from sqlalchemy import func, select
from sqlalchemy.engine import Engine

from explorer.domain.ports import LibraryError, Progress, Restored
from explorer.library.backup import copy_file, file_of, write_backup
from explorer.library.checking import check
from explorer.library.copying import add_rows, count_on, empty, read_everything
from explorer.library.engine import connect, writing
from explorer.library.failures import translated
from explorer.library.location import check_file, locate, telling_files_apart
from explorer.library.schema import REVISIONS, MatchRow
from explorer.library.version import make_tables, stored_version

_MEANT_OF_A_BACKUP = {
    "library-directory": "backup-none",
    "library-not-database": "backup-none",
    "library-foreign": "backup-none",
    "library-newer": "backup-newer",
    "library-corrupt": "backup-damaged",
    "library-unreachable": "backup-unreadable",
}
"""What a library that can't be used means where it is a backup."""

_THIRD = 1 / 3


def restore_backup(engine: Engine, label: str, source: Path, progress: Progress) -> Restored:
    """Replace everything in a library by what a backup holds: all of it or nothing.

    Raises:
        LibraryError: If the backup is no sound one, or the library named ``label`` can't be
            written, or what it holds can't be put aside.
    """
    with translated(label):
        path = file_of(engine)
    source = source.absolute()
    if path is not None and source.exists() and source.samefile(path):
        raise LibraryError("backup-itself", backup=str(source))
    with _opened(source, path) as backup:
        _require_sound(backup, source, _part(progress, 0))
        aside = _put_aside(engine, label, path, _part(progress, 1))
        try:
            return Restored(_replace(engine, label, backup, _part(progress, 2)), aside)
        except LibraryError as error:
            if path is None or error.code != "library-corrupt":
                raise
        if aside is not None:
            aside.unlink()
        return _replace_file(engine, label, path, backup, _part(progress, 2))


def _replace_file(
    engine: Engine, label: str, path: Path, backup: Engine, progress: Progress
) -> Restored:
    """Restore a library whose file is too damaged to be emptied: into a new file."""
    engine.dispose()
    with moved_aside(path) as aside:
        try:
            with translated(label), writing(engine) as connection:
                make_tables(connection)
            return Restored(_replace(engine, label, backup, progress), aside)
        except BaseException:
            # Its connections are to a file that is about to go.
            engine.dispose()
            raise


@contextmanager
def moved_aside(path: Path) -> Iterator[Path]:
    """Another name for a file that is damaged; it gets its own back if what follows fails."""
    aside = free_name(path)
    _rename(path, aside)
    try:
        yield aside
    except BaseException:
        _rename(aside, path)
        raise


def _rename(path: Path, target: Path) -> None:
    for suffix in ("", "-wal", "-shm"):
        old, new = path.with_name(path.name + suffix), target.with_name(target.name + suffix)
        new.unlink(missing_ok=True)
        if old.exists():
            old.rename(new)


def _replace(engine: Engine, label: str, backup: Engine, progress: Progress) -> int:
    with translated(label), backup.connect() as connection, writing(engine) as into:
        empty(into)
        for table, rows in read_everything(connection, progress):
            add_rows(into, table, rows)
        count_on(into)
        return into.scalar(select(func.count()).select_from(MatchRow)) or 0


@contextmanager
def _opened(source: Path, library: Path | None) -> Iterator[Engine]:
    """A backup in the present schema; an older one is brought up to date in a copy."""
    location = locate(str(source))
    if not source.exists():
        raise LibraryError("backup-missing", backup=str(source))
    folder = Path(tempfile.mkdtemp(prefix="match-explorer-", dir=library and library.parent))
    engine = connect(location, read_only=True)
    try:
        with _as_a_backup(source):
            check_file(source)
            with engine.connect() as connection:
                version = stored_version(connection, location.label)
            if version is None:
                raise LibraryError("library-foreign", library=location.label)
            if version != REVISIONS[-1]:
                from explorer.library.migration import migrate  # noqa: PLC0415  Alembic is slow

                copy = locate(str(folder / source.name))
                copy_file(engine, location.label, folder / source.name, _unheard)
                migrate(copy)
                engine.dispose()
                engine = connect(copy)
        yield engine
    finally:
        engine.dispose()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _as_a_backup(source: Path) -> Iterator[None]:
    try:
        with telling_files_apart(source), translated(str(source)):
            yield
    except LibraryError as error:
        if error.code not in _MEANT_OF_A_BACKUP:
            raise
        code, detail = _MEANT_OF_A_BACKUP[error.code], error.values.get("detail", "")
        raise LibraryError(code, backup=str(source), detail=detail) from error


def _require_sound(backup: Engine, source: Path, progress: Progress) -> None:
    """Refuse a backup of which something is missing or damaged.

    Whether the rows agree with their matches is left to a check of the library: it takes minutes.
    """
    with _as_a_backup(source), backup.connect() as connection:
        if next(check(connection, progress, rows=False), None) is not None:
            raise LibraryError("backup-damaged", backup=str(source))


def _put_aside(engine: Engine, label: str, path: Path | None, progress: Progress) -> Path | None:
    """Keep what the library holds in a backup beside it, one of a server in the user's data."""
    with translated(label), engine.connect() as connection:
        if not connection.scalar(select(func.count()).select_from(MatchRow)):
            return None
    if path is None:
        folder = Path(platformdirs.user_data_dir("match-explorer", appauthor=False))
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{engine.url.database}.sqlite"
    target = free_name(path)
    write_backup(engine, label, target, progress)
    return target


def free_name(path: Path) -> Path:
    """Where to keep what a library holds before it is replaced: beside it, with the time."""
    now = dt.datetime.now().astimezone().strftime("%Y-%m-%d %H.%M.%S")
    target, number = path.with_name(f"{path.stem} {now}{path.suffix}"), 1
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem} {now} {number}{path.suffix}")
    return target


def _part(progress: Progress, number: int) -> Progress:
    """Progress on one of three steps, as progress on all."""
    return lambda share: progress((number + share) * _THIRD)


def _unheard(_share: float) -> None:
    pass
