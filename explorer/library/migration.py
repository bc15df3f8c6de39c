"""Bringing the schema of an older library up to date. Imported only when that is needed."""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy.engine import Connection

from explorer.domain.ports import LibraryError
from explorer.library import server
from explorer.library.deriving import DERIVED_SINCE, derive
from explorer.library.engine import connect, writing
from explorer.library.location import LibraryLocation
from explorer.library.schema import REVISIONS
from explorer.library.unfinished import unfinished
from explorer.library.version import stored_version

_LOG = logging.getLogger(__name__)

SCRIPTS = Path(__file__).parent / "migrations"


def migrate(location: LibraryLocation) -> None:
    """Upgrade a library to the present schema, in one transaction, a file copied aside first.

    A server's database can't be copied aside by one of its users: the transaction must do.

    Raises:
        LibraryError: If the copy or the upgrade fails; the library then stays as it was.
        sqlalchemy.exc.SQLAlchemyError: If the database fails.
    """
    engine = connect(location, foreign_keys=False)
    try:
        with writing(engine) as connection:
            version = stored_version(connection, location.label)
            if version is None or version == REVISIONS[-1]:
                return
            _LOG.info("migrating %s from schema %s", location.label, version)
            if location.path is not None:
                _copy_aside(location.path, version)
            else:
                server.take_all_the_time_needed(connection)
            try:
                upgrade(connection)
            except CommandError as error:
                raise _failed(location, str(error)) from error
            if version < DERIVED_SINCE:
                derive(connection)
            if location.path is not None:
                _check_references(connection, location)
    finally:
        engine.dispose()


def backup_path(path: Path, version: str) -> Path:
    """Where the copy of a library of an older schema version is put: beside it."""
    return path.with_name(f"{path.name}.schema-{version}.bak")


def _copy_aside(path: Path, version: str) -> None:
    target = backup_path(path, version)
    try:
        with unfinished(target) as file:
            with (
                closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as source,
                closing(sqlite3.connect(file)) as copy,
            ):
                source.backup(copy)
            file.replace(target)
    except (OSError, sqlite3.Error) as error:
        raise LibraryError(
            "library-backup", library=str(path), backup=str(target), detail=str(error)
        ) from error


def upgrade(connection: Connection, version: str = "head") -> None:
    """Run the migrations that a database lacks, inside the transaction of the connection.

    Args:
        connection: The connection to the database.
        version: The schema version to end at.

    Raises:
        alembic.util.CommandError: If they don't fit the database.
        sqlalchemy.exc.SQLAlchemyError: If the database fails.
    """
    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, version)


def _check_references(connection: Connection, location: LibraryLocation) -> None:
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise _failed(location, "a reference leads nowhere")


def _failed(location: LibraryLocation, detail: str) -> LibraryError:
    return LibraryError("library-migration", library=location.label, detail=detail)
