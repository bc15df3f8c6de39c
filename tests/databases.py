"""Databases on a PostgreSQL server, where one is given to test with."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlalchemy.engine import URL, create_engine, make_url
from sqlalchemy.pool import NullPool

from tests.needs import absent

VARIABLE = "MATCH_EXPLORER_TEST_POSTGRESQL"


def server() -> URL:
    """The server's own database; a test that has no server ends here."""
    given = os.environ.get(VARIABLE)
    if not given:
        absent(f"{VARIABLE} names no PostgreSQL database to test with; packaging/test starts one")
    return make_url(given)


@contextmanager
def new_database() -> Iterator[str]:
    """The URL of an empty database that is dropped at the end, whoever is still connected."""
    url = server()
    name = f"test_{secrets.token_hex(8)}"
    # Copying files takes half as long as logging every page.
    tell_server(f'CREATE DATABASE "{name}" STRATEGY file_copy')
    try:
        yield url.set(database=name).render_as_string(hide_password=False)
    finally:
        tell_server(f'DROP DATABASE "{name}" WITH (FORCE)')


def tell_server(statement: str) -> None:
    """Run a statement in the server's own database, outside of any transaction."""
    engine = create_engine(server(), isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text(statement))
