"""The library on a PostgreSQL server, where one is given to test with."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text

from explorer.domain.match import Score
from explorer.domain.ports import LibraryError, MatchNotFoundError, SaveStatus
from explorer.domain.query import Query
from explorer.library import migration
from explorer.library.opening import open_store
from explorer.library.schema import Base
from explorer.library.store import SqlMatchStore
from tests.library.matches import AWAY, DRAWN, NEWER, UNDATED, many_actions, shipped
from tests.needs import absent

VARIABLE = "MATCH_EXPLORER_TEST_POSTGRESQL"


@pytest.fixture
def url() -> Iterator[str]:
    """An empty database: whatever the one that the variable names held is dropped."""
    given = os.environ.get(VARIABLE)
    if not given:
        absent(f"{VARIABLE} names no PostgreSQL database to test with; packaging/test starts one")
    engine = create_engine(given)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    yield given
    engine.dispose()


@pytest.fixture
def store(url: str) -> Iterator[SqlMatchStore]:
    store = open_store(url, [shipped(DRAWN)])
    yield store
    store.close()


def test_a_library_on_a_server_does_what_one_in_a_file_does(store: SqlMatchStore) -> None:
    assert store.load("drawn") == DRAWN
    assert store.save(many_actions(UNDATED, 500)) is SaveStatus.ADDED
    assert store.save(NEWER) is SaveStatus.ADDED
    assert store.save(NEWER) is SaveStatus.UNCHANGED
    renamed = replace(NEWER, away=replace(AWAY, name="Olympique"))
    assert store.save(renamed) is SaveStatus.UPDATED
    found = store.summaries()
    assert [summary.id for summary in found] == ["newer", "drawn", "undated"]
    assert found[1].score == Score(1, 1)
    assert found[1].away == "Olympique"
    assert [len(summary.goals) for summary in found] == [2, 2, 0]
    assert [s.id for s in store.summaries(Query(text="GOMEZ 2024"))] == ["newer"]
    assert [s.id for s in store.summaries(Query(text="100%"))] == ["undated"]
    store.delete("undated")
    with pytest.raises(MatchNotFoundError):
        store.load("undated")


def test_a_library_on_a_server_is_opened_again(store: SqlMatchStore, url: str) -> None:
    again = open_store(url, [shipped(replace(DRAWN, venue="Better"), "second")])
    assert again.load("drawn").venue == "Better"
    assert not again.read_only
    again.close()


def test_migrating_from_nothing_gives_the_tables_of_the_schema(url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        migration.upgrade(connection)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    engine.dispose()


def test_another_programs_database_is_refused(url: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE photos (id INTEGER)"))
    engine.dispose()
    with pytest.raises(LibraryError) as caught:
        open_store(url)
    assert caught.value.code == "library-foreign"
