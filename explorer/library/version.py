"""Which schema version a database has, and the present one made anew; both without Alembic."""

from __future__ import annotations

from sqlalchemy import insert, inspect, select
from sqlalchemy.engine import Connection

from explorer.domain.ports import LibraryError
from explorer.library.schema import REVISIONS, VERSION_TABLE, MatchRow


def stored_version(connection: Connection, label: str) -> str | None:
    """The schema version of a database, None for an empty one.

    Raises:
        LibraryError: If it belongs to another program or to a newer version of this one.
    """
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    if not {VERSION_TABLE.name, MatchRow.__tablename__} <= tables:
        raise LibraryError("library-foreign", library=label)
    version: str | None = connection.scalar(select(VERSION_TABLE.c.version_num))
    if version not in REVISIONS:
        raise LibraryError("library-newer", library=label)
    return version


def make_tables(connection: Connection) -> None:
    """Make the tables of the present schema in an empty database."""
    from explorer.library.schema_whole import METADATA  # noqa: PLC0415  most starts make no tables

    METADATA.create_all(connection)
    VERSION_TABLE.create(connection)
    connection.execute(insert(VERSION_TABLE).values(version_num=REVISIONS[-1]))
