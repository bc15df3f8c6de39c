"""What only a library in a file can do, or suffer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from explorer.domain.ports import LibraryError, SaveStatus
from explorer.domain.query import Query
from explorer.library import engine
from explorer.library.store import SqlMatchStore
from tests.library.conftest import Opener
from tests.library.matches import DRAWN, NEWER, UNDATED, many_actions


@pytest.fixture
def store(opened: Opener, path: Path) -> SqlMatchStore:
    return opened(path)


def ids(store: SqlMatchStore, query: Query | None = None) -> list[str]:
    return [summary.id for summary in store.summaries(query)]


def test_foreign_keys_hold(store: SqlMatchStore) -> None:
    store.save(DRAWN)
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []


def test_readers_go_on_while_another_connection_writes(store: SqlMatchStore, path: Path) -> None:
    for match in (DRAWN, UNDATED, NEWER):
        store.save(match)
    with closing(sqlite3.connect(path, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        writer.execute("DELETE FROM match_search")
        assert ids(store, Query(text="gomez")) == ["newer", "drawn"]
        writer.execute("ROLLBACK")


def test_a_library_that_another_program_writes_to_is_reported(
    opened: Opener, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "TURN_SECONDS", 0.01)
    store = opened(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LibraryError) as caught:
            store.save(DRAWN)
        other.execute("ROLLBACK")
    assert caught.value.code == "library-locked"
    assert store.save(DRAWN) is SaveStatus.ADDED


def test_a_full_disk_is_reported_and_changes_nothing(store: SqlMatchStore) -> None:
    store.save(NEWER)

    def limit(connection: sqlite3.Connection, _entry: object) -> None:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")

    event.listen(store.engine, "connect", limit)
    store.engine.dispose()
    with pytest.raises(LibraryError) as caught:
        store.save(many_actions(DRAWN, 3000))
    assert caught.value.code == "library-full"
    assert ids(store) == ["newer"]
    assert store.load("newer") == NEWER


def test_a_page_that_is_damaged_is_reported(opened: Opener, path: Path) -> None:
    store = opened(path)
    store.save(many_actions(DRAWN, 3000))
    store.close()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * (size - 4096))
    with pytest.raises(LibraryError) as caught:
        opened(path).load("drawn")
    assert caught.value.code == "library-corrupt"
