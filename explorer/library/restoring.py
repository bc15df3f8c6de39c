"""Replacing what a library holds by what a backup holds."""

from __future__ import annotations

import datetime as dt
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.engine import Connection, Engine

from explorer.domain.ports import LibraryError, Progress, Restored
from explorer.folders import data_folder
from explorer.library import server
from explorer.library.backup import copy_file, file_of, write_backup
from explorer.library.checking import check
from explorer.library.copying import add_rows, count_on, empty, read_everything, unheard
from explorer.library.engine import connect, writing
from explorer.library.failures import translated
from explorer.library.location import SUFFIXES, check_file, is_missing, locate, telling_files_apart
from explorer.library.schema import REVISIONS, MatchRow
from explorer.library.version import make_tables, stored_version
from explorer.looking import is_there

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
    if path is not None and is_there(source) and source.samefile(path):
        raise LibraryError("backup-itself", backup=str(source))
    with _opened(source, path) as backup:
        _require_sound(backup, source, _part(progress, 0))
        try:
            return _replace(engine, label, path, backup, progress)
        except LibraryError as error:
            if path is None or error.code != "library-corrupt":
                raise
        return _replace_file(engine, label, path, backup, _part(progress, 2))


def _replace(
    engine: Engine, label: str, path: Path | None, backup: Engine, progress: Progress
) -> Restored:
    """Put aside what a library holds, and fill it anew, in one transaction."""
    with translated(label), backup.connect() as connection, writing(engine) as into:
        # From here on nobody else writes, so that nothing is lost between the two.
        if path is None:
            server.take_all_the_time_needed(into)
        aside: Path | None = None
        try:
            if into.scalar(select(func.count()).select_from(MatchRow)):
                aside = _name_aside(engine, path)
                # Even what is damaged is better kept than lost.
                write_backup(engine, label, aside, _part(progress, 1), checked=False)
            empty(into)
            matches = _fill(into, connection, _part(progress, 2))
        except BaseException:
            # Once it is committed, or may be, what was put aside is all that is left of it.
            if aside is not None:
                aside.unlink(missing_ok=True)
            raise
    return Restored(matches, aside)


def _replace_file(
    engine: Engine, label: str, path: Path, backup: Engine, progress: Progress
) -> Restored:
    """Restore a library whose file is too damaged to be emptied: into a new file."""
    engine.dispose()
    with moved_aside(path) as aside:
        try:
            with translated(label), backup.connect() as connection, writing(engine) as into:
                make_tables(into)
                return Restored(_fill(into, connection, progress), aside)
        except BaseException:
            # Its connections are to a file that is about to go.
            engine.dispose()
            raise


def _fill(into: Connection, backup: Connection, progress: Progress) -> int:
    for table, rows in read_everything(backup, progress):
        add_rows(into, table, rows)
    count_on(into)
    return into.scalar(select(func.count()).select_from(MatchRow)) or 0


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


@contextmanager
def made_for_good(path: Path | None) -> Iterator[None]:
    """Take a library file away again that was made in the block, if the block fails.

    It would be empty, and stay without the match that a new library starts with.
    """
    is_new = path is not None and not path.exists()
    try:
        yield
    except BaseException:
        if is_new and path is not None:
            for suffix in SUFFIXES:
                path.with_name(path.name + suffix).unlink(missing_ok=True)
        raise


def _rename(path: Path, target: Path) -> None:
    """Give all files of a library another name, or none: a log apart from its file is lost."""
    moved: list[tuple[Path, Path]] = []
    try:
        for suffix in SUFFIXES:
            old, new = path.with_name(path.name + suffix), target.with_name(target.name + suffix)
            new.unlink(missing_ok=True)
            if old.exists():
                old.rename(new)
                moved.append((old, new))
    except OSError as error:
        for old, new in reversed(moved):
            with suppress(OSError):
                new.rename(old)
        detail = error.strerror or str(error)
        raise LibraryError("library-disk", library=str(path), detail=detail) from error


@contextmanager
def _opened(source: Path, library: Path | None) -> Iterator[Engine]:
    """A backup in the present schema; an older one is brought up to date in a copy."""
    location = locate(str(source))
    with _as_a_backup(source):
        if is_missing(source):
            raise LibraryError("backup-missing", backup=str(source))
    with ExitStack() as stack:
        engine = connect(location, read_only=True)
        stack.callback(engine.dispose)
        with _as_a_backup(source):
            check_file(source)
            with engine.connect() as connection:
                version = stored_version(connection, location.label)
            if version is None:
                raise LibraryError("library-foreign", library=location.label)
            if version != REVISIONS[-1]:
                from explorer.library.migration import migrate  # noqa: PLC0415  Alembic is slow

                copy = locate(str(stack.enter_context(_folder(library)) / source.name))
                assert copy.path is not None
                copy_file(engine, location.label, copy.path, unheard)
                migrate(copy)
                engine = connect(copy)
                stack.callback(engine.dispose)
        yield engine


@contextmanager
def _folder(library: Path | None) -> Iterator[Path]:
    """A folder for the time being, where the library is, for there should be room."""
    place = None if library is None else library.parent
    try:
        with tempfile.TemporaryDirectory(
            prefix="match-explorer-", dir=place, ignore_cleanup_errors=True
        ) as folder:
            yield Path(folder)
    except OSError as error:
        detail = error.strerror or str(error)
        raise LibraryError("library-disk", library=str(place), detail=detail) from error


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


def _name_aside(engine: Engine, path: Path | None) -> Path:
    """Where what a library holds is kept: beside its file, or for a server in the user's data."""
    if path is not None:
        return free_name(path)
    folder = data_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        detail = error.strerror or str(error)
        raise LibraryError("backup-failed", backup=str(folder), detail=detail) from error
    return free_name(folder / f"{engine.url.database}.sqlite")


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
