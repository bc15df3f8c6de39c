from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select, update

from explorer.domain.match import Match
from explorer.domain.ports import LibraryError, Saved, SaveStatus
from explorer.domain.query import Query, SortOrder, Sought
from explorer.library.preparing import prepare
from explorer.library.schema import DocumentRow, MatchRow
from explorer.library.store import SqlMatchStore
from tests.library.conftest import Opener
from tests.library.matches import AWAY, DRAWN, NEWER, UNDATED
from tests.library.season import season
from tests.library.statements import counted

CHANGED = replace(DRAWN, venue="Elsewhere", goals=DRAWN.goals[:1], shootout=None)


def save(store: SqlMatchStore, matches: Iterable[Match]) -> list[Saved]:
    return list(store.save_prepared([prepare(match) for match in matches]))


def test_many_matches_are_saved_at_once(store: SqlMatchStore) -> None:
    store.save(DRAWN)
    store.save(NEWER)
    assert save(store, (UNDATED, NEWER, CHANGED)) == [
        Saved("undated", SaveStatus.ADDED),
        Saved("newer", SaveStatus.UNCHANGED),
        Saved("drawn", SaveStatus.UPDATED, before=DRAWN),
    ]
    assert [store.load(key) for key in ("undated", "newer", "drawn")] == [UNDATED, NEWER, CHANGED]
    assert [len(summary.goals) for summary in store.summaries()] == [2, 1, 0]


def test_no_matches_are_nothing_to_save(store: SqlMatchStore) -> None:
    assert save(store, ()) == []


def test_one_match_twice_is_saved_as_the_later_one(store: SqlMatchStore) -> None:
    assert save(store, (DRAWN, CHANGED, CHANGED)) == [
        Saved("drawn", SaveStatus.ADDED),
        Saved("drawn", SaveStatus.UPDATED, before=DRAWN),
        Saved("drawn", SaveStatus.UNCHANGED),
    ]
    assert store.load("drawn") == CHANGED


def test_an_update_of_what_cannot_be_read_any_more_has_no_before(store: SqlMatchStore) -> None:
    store.save(DRAWN)
    with store.engine.begin() as connection:
        connection.execute(update(DocumentRow).values(document=b"x"))
    assert save(store, (CHANGED,)) == [Saved("drawn", SaveStatus.UPDATED)]
    assert store.load("drawn") == CHANGED


def test_a_match_keeps_its_place_among_those_added(store: SqlMatchStore) -> None:
    save(store, (DRAWN, NEWER))
    save(store, (CHANGED, UNDATED))
    found = store.summaries(Query(sort=SortOrder.LAST_ADDED))
    assert [summary.id for summary in found] == ["undated", "newer", "drawn"]


def test_all_matches_are_saved_or_none(path: Path, opened: Opener) -> None:
    store = opened(path)
    store.save(NEWER)
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TRIGGER fault BEFORE INSERT ON match_documents WHEN new.match_id = 'undated'"
            " BEGIN SELECT RAISE(ABORT, 'a fault'); END"
        )
    connection.close()
    with pytest.raises(LibraryError, match="library-unreachable"):
        save(store, (DRAWN, UNDATED, replace(NEWER, venue="Elsewhere")))
    assert [summary.id for summary in store.summaries()] == ["newer"]
    assert store.load("newer") == NEWER


def test_only_what_was_prepared_can_be_saved(store: SqlMatchStore) -> None:
    class Foreign:
        match_id = "drawn"

    with pytest.raises(TypeError, match="prepare"):
        store.save_prepared([Foreign()])


def test_unchanged_matches_are_not_touched(store: SqlMatchStore) -> None:
    save(store, (DRAWN, NEWER))
    with counted(store) as statements:
        save(store, (DRAWN, NEWER))
    verbs = {statement.split()[0] for statement in statements}
    assert verbs.isdisjoint({"INSERT", "UPDATE", "DELETE"})


def test_many_matches_take_as_many_statements_as_one(store: SqlMatchStore) -> None:
    matches = season(30)
    whole = next(match for match in matches if match.goals and match.kicks)
    one = replace(whole, provider=matches[0].provider, id="one", findings=DRAWN.findings)
    with counted(store) as for_one:
        save(store, (one,))
    assert len(for_one) < 22
    same = [replace(match, provider=one.provider, findings=DRAWN.findings) for match in matches]
    with counted(store) as for_many:
        save(store, same)
    assert len(for_many) <= len(for_one)
    with counted(store) as for_updates:
        save(store, [replace(match, venue="Elsewhere", away=AWAY) for match in same])
    assert len(for_updates) < len(for_one) + 12


def test_teams_and_players_are_renamed_where_they_stand(store: SqlMatchStore) -> None:
    save(store, (DRAWN, NEWER))
    before = away_teams(store)
    save(store, (replace(DRAWN, away=replace(AWAY, name="Olympique")),))
    assert {summary.away for summary in store.summaries()} == {"Olympique"}
    assert away_teams(store) == before


def away_teams(store: SqlMatchStore) -> set[int]:
    with store.engine.connect() as connection:
        return set(connection.scalars(select(MatchRow.away_team)))


def test_matches_of_one_batch_may_name_a_team_otherwise(store: SqlMatchStore) -> None:
    renamed = replace(NEWER, away=replace(NEWER.away, name="Renamed"))
    assert renamed.away.id in {DRAWN.home.id, DRAWN.away.id}
    save(store, (DRAWN, renamed))
    assert [store.load(match.id) for match in (DRAWN, renamed)] == [DRAWN, renamed]
    assert store.overview(Query(teams=("Renamed",)), Sought.MATCHES).total == 2
