"""Databases that tests reach around the library, and those on a PostgreSQL server given to them."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import text
from sqlalchemy.engine import URL, create_engine, make_url
from sqlalchemy.pool import NullPool

from explorer.library.location import locate
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


@contextmanager
def new_user(database: str) -> Iterator[str]:
    """The URL by which a user who has no right to anything yet reaches a database."""
    name = f"user_{secrets.token_hex(8)}"
    tell_server(f'CREATE ROLE "{name}" LOGIN')
    try:
        yield make_url(database).set(username=name).render_as_string(hide_password=False)
    finally:
        tell(database, f'DROP OWNED BY "{name}"')
        tell_server(f'DROP ROLE "{name}"')


def user_of(url: str) -> str:
    """The user whom a URL names."""
    return make_url(url).username or ""


def drop_connections(database: str) -> None:
    """End every connection to a database, as a server does that is shut down."""
    name = make_url(database).database
    tell_server(
        f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'"
    )


@contextmanager
def out_of_service(database: str) -> Iterator[None]:
    """End every connection to a database and let in none meanwhile, as while a server restarts."""
    name = make_url(database).database
    tell_server(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
    drop_connections(database)
    try:
        yield
    finally:
        tell_server(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')


def tell(spec: str, statement: str) -> list[tuple[object, ...]]:
    """Run a statement behind a library's back, and return the rows that it gives."""
    engine = create_engine(locate(spec).url, poolclass=NullPool)
    with engine.begin() as connection:
        result = connection.execute(text(statement))
        return [tuple(row) for row in result] if result.returns_rows else []


def tell_server(statement: str) -> None:
    """Run a statement in the server's own database, outside of any transaction."""
    engine = create_engine(server(), isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.execute(text(statement))
