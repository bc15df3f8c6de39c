"""Opening a library: creating a new one, migrating an old one, refusing what can't be used."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress

from sqlalchemy import func, select
from sqlalchemy.engine import Engine

from explorer.domain.ports import LibraryError
from explorer.library import server
from explorer.library.engine import connect, use_write_ahead_log, writing
from explorer.library.failures import translated
from explorer.library.held_file import HeldFile
from explorer.library.location import (
    LibraryLocation,
    check_file,
    is_missing,
    is_read_only,
    locate,
    telling_files_apart,
)
from explorer.library.schema import REVISIONS, MatchRow
from explorer.library.shipping import ShippedMatch, add_shipped, refresh_shipped
from explorer.library.store import SqlMatchStore
from explorer.library.version import make_tables, stored_version

_LOG = logging.getLogger(__name__)


def open_store(
    spec: str | None,
    shipped: Sequence[ShippedMatch] = (),
    *,
    create: bool = True,
    make_folder: bool = True,
) -> SqlMatchStore:
    """Open the library that a path or URL names, creating or migrating it where needed.

    Args:
        spec: A path, a URL, or None for the default library.
        shipped: What a new library starts with, and an existing one has brought up to date.
        create: Whether a library that isn't there is made.
        make_folder: Whether the folder of a new one is made; that of the default one always is.

    Raises:
        LibraryError: If it can't be used. Then nothing in it has been changed.
    """
    location = locate(spec)
    read_only = False
    if location.path is not None:
        if not create and is_missing(location.path):
            raise LibraryError("library-missing", library=location.label)
        check_file(location.path, make_folder=make_folder or spec is None)
        read_only = is_read_only(location.path)
    engine = connect(location, read_only=read_only)
    try:
        with telling_files_apart(location.path), translated(location.label):
            _bring_up_to_date(engine, location, shipped, read_only=read_only, create=create)
            if location.path is None:
                with engine.connect() as connection:
                    read_only = not server.may_write(connection)
            elif not read_only:
                use_write_ahead_log(engine)
        if not read_only:
            # A library that is being written to can be read all the same, and refreshed next time.
            with suppress(LibraryError), translated(location.label):
                refresh_shipped(engine, shipped)
        file = None if location.path is None or read_only else HeldFile(location.path, engine)
    except BaseException:
        engine.dispose()
        raise
    _LOG.info(
        "opened the library %s (%s, schema %s%s)",
        location.label,
        engine.dialect.name,
        REVISIONS[-1],
        ", read-only" if read_only else "",
    )
    return SqlMatchStore(engine, location.label, read_only=read_only, file=file)


def count_matches(spec: str | None) -> int:
    """How many matches a library holds, of whatever version; nothing in it is changed.

    Args:
        spec: A path, a URL, or None for the default library.

    Raises:
        LibraryError: If it isn't there or can't be read.
    """
    location = locate(spec)
    missing = LibraryError("library-missing", library=location.label)
    if location.path is not None:
        if is_missing(location.path):
            raise missing
        check_file(location.path)
    engine = connect(location, read_only=location.path is not None)
    try:
        with (
            telling_files_apart(location.path),
            translated(location.label),
            engine.connect() as connection,
        ):
            if stored_version(connection, location.label) is None:
                raise missing
            return connection.scalar(select(func.count()).select_from(MatchRow)) or 0
    finally:
        engine.dispose()


def _bring_up_to_date(
    engine: Engine,
    location: LibraryLocation,
    shipped: Sequence[ShippedMatch],
    *,
    read_only: bool,
    create: bool,
) -> None:
    with engine.connect() as connection:
        version = stored_version(connection, location.label)
    if version == REVISIONS[-1]:
        return
    if version is None and not create:
        raise LibraryError("library-missing", library=location.label)
    if read_only:
        raise LibraryError("library-read-only-old", library=location.label)
    if version is None:
        _create(engine, location, shipped)
        return
    from explorer.library.migration import migrate  # noqa: PLC0415  Alembic is slow to import

    try:
        with translated(location.label):
            migrate(location)
    except LibraryError as error:
        # A user of a server may have the right to write and none to change tables.
        if error.code in {"library-forbidden", "library-read-only"}:
            raise LibraryError("library-read-only-old", library=location.label) from error
        raise


def _create(engine: Engine, location: LibraryLocation, shipped: Sequence[ShippedMatch]) -> None:
    with writing(engine) as connection:
        if stored_version(connection, location.label) is not None:
            # Another process was faster.
            return
        make_tables(connection)
        add_shipped(connection, shipped)
