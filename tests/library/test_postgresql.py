"""What only a library on a PostgreSQL server can do, or suffer."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Generator, Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import psycopg
import pytest
from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError

from explorer.app.importing import import_paths
from explorer.app.importing.readers import InlineReader
from explorer.app.importing.reading import read_order
from explorer.domain.imports import ImportResult, ImportStatus
from explorer.domain.ports import LibraryError, SaveStatus
from explorer.library import server
from explorer.library.failures import failure
from explorer.library.location import locate
from explorer.library.opening import open_store
from explorer.library.passwords import keyring_name
from explorer.library.store import SqlMatchStore
from explorer.resources import resource_path
from tests.databases import drop_connections, new_user, out_of_service, tell, user_of
from tests.library.conftest import Opener
from tests.library.matches import DRAWN, NEWER, shipped


@pytest.fixture
def store(opened: Opener, database: str) -> SqlMatchStore:
    return opened(database)


@pytest.fixture
def user(store: SqlMatchStore, database: str) -> Iterator[str]:
    """The URL of the library for somebody who may do nothing in it."""
    store.save(DRAWN)
    with new_user(database) as url:
        yield url


def refused(action: Callable[[], object]) -> str:
    with pytest.raises(LibraryError) as caught:
        action()
    return caught.value.code


def password_in_use(store: SqlMatchStore) -> str:
    with store.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, psycopg.Connection)
        return raw.info.password


def test_a_text_that_a_server_cant_keep_is_refused(store: SqlMatchStore) -> None:
    with pytest.raises(ValueError, match="NUL"):
        store.save(replace(DRAWN, venue="The\0Ground"))
    assert list(store.summaries()) == []


@pytest.mark.parametrize("place", ["user", "query"])
def test_a_password_is_used_and_shown_nowhere(opened: Opener, database: str, place: str) -> None:
    url = make_url(database)
    if place == "user":
        url = url.set(password="secret")
    else:
        url = url.update_query_dict({"password": "secret"})
    store = opened(url.render_as_string(hide_password=False))
    assert password_in_use(store) == "secret"
    assert "secret" not in locate(url.render_as_string(hide_password=False)).label
    assert "secret" not in repr(store.engine)


def parameters(store: SqlMatchStore) -> dict[str, str]:
    with store.engine.connect() as connection:
        raw = connection.connection.driver_connection
        assert isinstance(raw, psycopg.Connection)
        return raw.info.get_parameters()


def test_a_connection_gives_up_in_good_time_unless_told_otherwise(
    opened: Opener, database: str
) -> None:
    assert parameters(opened(database))["connect_timeout"] == "10"
    told = make_url(database).update_query_dict({"connect_timeout": "3"})
    store = opened(told.render_as_string(hide_password=False))
    assert parameters(store)["connect_timeout"] == "3"
    assert parameters(store)["application_name"] == "match-explorer"
    with store.engine.connect() as connection:
        assert connection.exec_driver_sql("SHOW lock_timeout").scalar() == "30s"


class FakeKeyring:
    """A keyring with one password, or one that is locked."""

    errors = SimpleNamespace(KeyringError=RuntimeError)

    def __init__(self, name: str | None) -> None:
        self.name = name

    def get_password(self, service: str, name: str) -> str | None:
        if self.name is None:
            raise RuntimeError("the keyring is locked")
        return "secret" if (service, name) == ("match-explorer", self.name) else None


@pytest.mark.parametrize(
    ("variable", "locked", "used"),
    [(None, False, "secret"), (None, True, ""), ("by variable", False, "by variable")],
)
def test_a_password_may_come_from_the_keyring(
    opened: Opener,
    database: str,
    monkeypatch: pytest.MonkeyPatch,
    variable: str | None,
    locked: bool,
    used: str,
) -> None:
    name = None if locked else keyring_name(make_url(database))
    monkeypatch.setitem(sys.modules, "keyring", FakeKeyring(name))
    if variable is not None:
        monkeypatch.setenv("PGPASSWORD", variable)
    assert password_in_use(opened(database)) == used


def test_the_keyring_knows_a_database_by_its_address() -> None:
    name = keyring_name(make_url("postgresql://anna:x@db.example.org:5433/matches?sslmode=require"))
    assert name == "anna@db.example.org:5433/matches"


def test_somebody_who_may_only_read_can_explore(opened: Opener, user: str, database: str) -> None:
    tell(database, f'GRANT SELECT ON ALL TABLES IN SCHEMA public TO "{user_of(user)}"')
    newer = shipped(replace(DRAWN, venue="New"), "second")
    store = open_store(user, [newer])
    assert store.read_only
    assert store.load("drawn") == DRAWN
    assert [summary.id for summary in store.summaries()] == ["drawn"]
    assert refused(lambda: store.save(NEWER)) == "library-read-only"
    assert refused(lambda: store.delete("drawn")) == "library-read-only"
    store.close()


def test_a_server_that_takes_no_changes_can_be_explored(
    opened: Opener, store: SqlMatchStore, database: str
) -> None:
    store.save(DRAWN)
    name = make_url(database).database
    tell(database, f'ALTER DATABASE "{name}" SET default_transaction_read_only = on')
    again = opened(database)
    assert again.read_only
    assert again.load("drawn") == DRAWN


def test_somebody_without_any_right_is_told_so(user: str) -> None:
    assert refused(lambda: open_store(user)) == "library-forbidden"


def test_a_right_that_was_taken_away_is_told(opened: Opener, user: str, database: str) -> None:
    name = user_of(user)
    tell(database, f'GRANT ALL ON ALL TABLES IN SCHEMA public TO "{name}"')
    store = opened(user)
    assert not store.read_only
    tell(database, f'REVOKE ALL ON ALL TABLES IN SCHEMA public FROM "{name}"')
    assert refused(lambda: store.save(NEWER)) == "library-forbidden"


def test_a_dropped_connection_is_replaced(store: SqlMatchStore, database: str) -> None:
    store.save(DRAWN)
    drop_connections(database)
    assert store.load("drawn") == DRAWN


def test_a_connection_lost_while_saving_changes_nothing(
    store: SqlMatchStore, database: str
) -> None:
    store.save(NEWER)

    def cut_at_the_goals(_conn: object, _cursor: object, statement: str, *_rest: object) -> None:
        if statement.startswith("INSERT INTO goals"):
            drop_connections(database)

    event.listen(store.engine, "before_cursor_execute", cut_at_the_goals)
    assert refused(lambda: store.save(DRAWN)) == "library-lost"
    event.remove(store.engine, "before_cursor_execute", cut_at_the_goals)
    assert [summary.id for summary in store.summaries()] == ["newer"]
    assert store.save(DRAWN) is SaveStatus.ADDED


def test_an_import_that_loses_its_server_keeps_what_is_complete_and_can_be_repeated(
    store: SqlMatchStore, database: str, tmp_path: Path
) -> None:
    record = json.loads(resource_path("matches/dallas-miami.json").read_text(encoding="utf-8"))
    for number in range(4):
        text = json.dumps(record | {"id": f"own-{number}"})
        (tmp_path / f"own-{number}.json").write_text(text, encoding="utf-8")

    def importing() -> Generator[ImportResult, None, None]:
        return import_paths(
            store, [tmp_path], readers=lambda _units, tell: InlineReader(read_order, tell)
        )

    results = importing()
    done = [next(results)]
    with out_of_service(database):
        done += results
    assert [result.status for result in done] == [
        ImportStatus.IMPORTED,
        *[ImportStatus.FAILED] * 3,
    ]
    assert {result.problem.code for result in done if result.problem} <= {
        "library-lost",
        "library-server",
    }
    assert [summary.id for summary in store.summaries()] == ["own-0"]
    assert store.check() == []
    again = [result.status for result in importing()]
    assert again == [ImportStatus.UNCHANGED, *[ImportStatus.IMPORTED] * 3]


def test_a_server_that_restarts_is_used_again(store: SqlMatchStore, database: str) -> None:
    store.save(DRAWN)
    with out_of_service(database):
        assert refused(store.summaries) == "library-server"
        assert refused(lambda: store.save(NEWER)) == "library-server"
    assert store.save(NEWER) is SaveStatus.ADDED


def test_somebody_who_keeps_writing_is_reported(
    opened: Opener, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "LOCK_SECONDS", 0.05)
    store, other = opened(database), opened(database)
    with other.engine.begin() as connection:
        server.take_turn(connection)
        assert refused(lambda: store.save(DRAWN)) == "library-locked"
    assert store.save(DRAWN) is SaveStatus.ADDED


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (psycopg.errors.DiskFull("no room"), "library-full"),
        (psycopg.errors.QueryCanceled("too slow"), "library-slow"),
        (psycopg.errors.DeadlockDetected("each other"), "library-locked"),
        (psycopg.errors.DataCorrupted("damaged"), "library-corrupt"),
        (psycopg.OperationalError("refused\nand more"), "library-server"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_what_a_server_says_has_a_meaning(error: psycopg.Error, code: str) -> None:
    meant = failure(DBAPIError("SELECT 1", None, error), "the library")
    assert meant.code == code
    assert meant.values.get("detail") in {None, "refused"}
