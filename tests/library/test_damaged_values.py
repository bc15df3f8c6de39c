"""A library with values in it that the app never wrote, as other programs and bad disks do."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from explorer.domain.ports import LibraryError, MatchNotFoundError
from explorer.domain.query import Query, Sought
from explorer.library.store import SqlMatchStore
from explorer.views.text import message
from tests.library.conftest import Opener
from tests.library.matches import DRAWN, NEWER

Use = Callable[[SqlMatchStore], object]


def overview(store: SqlMatchStore) -> object:
    return store.overview(Query(), Sought.GOALS)


CASES: list[tuple[str, Use]] = [
    ("UPDATE matches SET date = 'zz'", SqlMatchStore.summaries),
    ("UPDATE matches SET date = 'zz'", lambda store: store.goals(Query())),
    ("UPDATE matches SET date = 'zz'", lambda store: store.kicks(Query())),
    ("UPDATE matches SET goal_ticks = x'ffffffffffff'", SqlMatchStore.summaries),
    ("UPDATE goals SET elapsed = 'abc'", lambda store: store.goals(Query())),
    ("UPDATE goals SET kind = 'none'", lambda store: store.goals(Query())),
    ("UPDATE goals SET kind = 'none'", lambda store: store.goal_tallies(Query())),
    ("UPDATE goals SET facets = 'none'", overview),
    ("UPDATE teams SET name = CAST(x'ff' AS TEXT)", SqlMatchStore.summaries),
    ("DROP TABLE goals", lambda store: store.goals(Query())),
    ("ALTER TABLE goals RENAME COLUMN own_goal TO other", lambda store: store.goals(Query())),
]


@pytest.fixture
def store(opened: Opener, path: Path) -> SqlMatchStore:
    store = opened(path)
    store.save(DRAWN)
    store.save(NEWER)
    return store


def damage(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(statement)


@pytest.mark.parametrize(("statement", "use"), CASES)
def test_what_makes_no_sense_is_damage_and_a_check_finds_it(
    store: SqlMatchStore, path: Path, statement: str, use: Use
) -> None:
    damage(path, statement)
    with pytest.raises(LibraryError) as caught:
        use(store)
    assert caught.value.code == "library-corrupt"
    defects = store.check()
    assert defects
    assert all(message(defect.code, defect.values) for defect in defects)


def test_a_document_that_is_none_is_of_that_match(store: SqlMatchStore, path: Path) -> None:
    damage(path, "UPDATE match_documents SET document = 'text' WHERE match_id = 'drawn'")
    with pytest.raises(LibraryError) as caught:
        store.load("drawn")
    assert caught.value.code == "library-document"
    (defect,) = store.check()
    assert (defect.code, defect.values) == ("defect-document", {"match": "drawn"})


def test_the_match_of_a_damaged_value_is_named_among_sound_ones(
    store: SqlMatchStore, path: Path
) -> None:
    damage(path, "UPDATE matches SET date = 'zz' WHERE id = 'drawn'")
    (defect,) = store.check()
    assert (defect.code, defect.values["match"]) == ("defect-rows", "drawn")


def test_a_name_that_no_library_can_hold_is_of_no_match(store: SqlMatchStore) -> None:
    with pytest.raises(MatchNotFoundError):
        store.load("\udcff")
