"""A small library made as the large one is, in which counts show what would be slow in that.

A statement for each match, or one that goes through all goals for each match, takes no time in a
library of a hundred matches; but it takes more statements, or more steps than there are more
matches.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from explorer.domain.query import Query, SortOrder, Sought
from explorer.library.opening import open_store
from explorer.library.preparing import prepare
from explorer.library.store import SqlMatchStore
from tests.benchmarks.large_library import fill, given_files
from tests.benchmarks.searches import searches
from tests.library.conftest import Opener
from tests.library.season import season
from tests.library.statements import counted
from tests.shared_data import shared

FEW, MANY = 60, 240
STEPS_AT_ONCE = 20


@pytest.fixture
def few(tmp_path: Path, opened: Opener) -> SqlMatchStore:
    return _filled(opened(tmp_path / "few.sqlite"), FEW)


@pytest.fixture
def many(tmp_path: Path, opened: Opener) -> SqlMatchStore:
    return _filled(opened(tmp_path / "many.sqlite"), MANY)


def _filled(store: SqlMatchStore, count: int) -> SqlMatchStore:
    store.save_prepared([prepare(match) for match in season(count)])
    store.put_into("some", [f"m{number:02}" for number in range(0, count, 3)])
    return store


def _find(store: SqlMatchStore, sought: Sought, query: Query) -> int:
    store.overview(query, sought)
    page = replace(query, limit=20)
    if sought is Sought.MATCHES:
        return len(store.summaries(page))
    return len(store.goals(page) if sought is Sought.GOALS else store.kicks(page))


@contextmanager
def steps(store: SqlMatchStore) -> Iterator[Callable[[], int]]:
    """Counts the steps of SQLite's machine, which are what a statement's time is made of."""
    taken = 0

    def tick() -> int:
        nonlocal taken
        taken += 1
        return 0

    def watch(connection: sqlite3.Connection, _entry: object) -> None:
        connection.set_progress_handler(tick, STEPS_AT_ONCE)

    event.listen(store.engine, "connect", watch)
    store.engine.dispose()
    yield lambda: taken
    event.remove(store.engine, "connect", watch)


def test_a_search_takes_as_many_statements_for_many_matches_as_for_few(
    few: SqlMatchStore, many: SqlMatchStore
) -> None:
    for sought, query in searches(few, 30):
        with counted(few) as for_few:
            _find(few, sought, query)
        with counted(many) as for_many:
            _find(many, sought, query)
        assert len(for_many) == len(for_few) <= 8, query


def test_the_steps_of_a_search_grow_no_faster_than_the_matches(
    few: SqlMatchStore, many: SqlMatchStore
) -> None:
    for sought, query in searches(few, 60):
        with steps(few) as of_few, steps(many) as of_many:
            _find(few, sought, query)
            _find(many, sought, query)
        assert of_few() > 0
        assert of_many() <= 1.5 * MANY / FEW * of_few(), (sought, query)


def test_tallies_and_labels_take_a_statement_each(many: SqlMatchStore) -> None:
    ids = [summary.id for summary in many.summaries()]
    for ask, most in (
        (lambda: many.goal_tallies(Query()), 1),
        (lambda: many.kick_tallies(Query()), 1),
        (many.summaries, 1),
        (lambda: many.goals(Query(sort=SortOrder.OLDEST)), 1),
        (many.collections, 1),
        (lambda: many.sources_of(ids[0]), 1),
        (lambda: many.put_into("all", ids), 2),
        (lambda: many.put_back(many.remove(ids)), 60),
    ):
        with counted(many) as statements:
            ask()
        assert 0 < len(statements) <= most, statements


def test_the_large_library_is_made_of_given_matches(tmp_path: Path) -> None:
    files = given_files(shared(""))
    path = tmp_path / "small.sqlite"
    fill(path, files[:1], 25)
    store = open_store(str(path))
    found = store.summaries()
    assert len(found) == 25
    assert len({summary.date for summary in found}) == 25
    assert len({summary.competition for summary in found}) == 10
    assert len({(summary.home, summary.away) for summary in found}) == 10
    assert len({summary.score for summary in found}) == 1
    first, second = (store.load(summary.id) for summary in found[:2])
    assert first.actions == second.actions
    assert len(first.actions) > 3000
    size = path.stat().st_size / len(found)
    store.close()
    assert size < files[0].stat().st_size / 2
