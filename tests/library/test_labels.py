from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Connection, func, insert, select

from explorer.domain.events import GoalKind, Stake
from explorer.domain.ports import LibraryError, MatchNotFoundError, Saved, SaveStatus
from explorer.domain.query import Query, SavedSearch, SortOrder, Sought
from explorer.library import removal
from explorer.library.opening import open_store
from explorer.library.preparing import Prepared
from explorer.library.schema_labels import SavedSearchRow
from explorer.library.schema_whole import ROWS
from explorer.library.store import SqlMatchStore
from explorer.library.writing import write_matches
from tests.library.matches import DRAWN, NEWER, UNDATED, shipped


@pytest.fixture
def filled(store: SqlMatchStore) -> SqlMatchStore:
    for match in (DRAWN, UNDATED, NEWER):
        store.save(match)
    return store


def test_a_collection_is_there_as_long_as_a_match_is_in_it(filled: SqlMatchStore) -> None:
    assert filled.collections() == {}
    filled.put_into("Finals, “great”", ["drawn", "newer"])
    filled.put_into("Finals, “great”", ["drawn", "undated"])
    filled.put_into("alone", ["drawn"])
    assert filled.collections() == {"Finals, “great”": 3, "alone": 1}
    filled.take_out("alone", ["drawn", "newer"])
    filled.take_out("Finals, “great”", ["newer"])
    assert filled.collections() == {"Finals, “great”": 2}
    found = filled.summaries(Query(collections=("Finals, “great”",)))
    assert [summary.id for summary in found] == ["drawn", "undated"]


def test_only_matches_of_the_library_are_labelled(filled: SqlMatchStore) -> None:
    filled.put_into("some", ["nobody"])
    filled.set_note("nobody", "A note")
    filled.join_sources("nobody", "drawn")
    assert filled.collections() == {}
    assert filled.note("nobody") == ""
    assert filled.sources_of("drawn") == []


def test_a_note_is_kept_replaced_and_removed(filled: SqlMatchStore) -> None:
    filled.set_note("drawn", "Two lines\nof text")
    assert filled.note("drawn") == "Two lines\nof text"
    filled.set_note("drawn", "One")
    assert (filled.note("drawn"), filled.note("newer")) == ("One", "")
    filled.set_note("drawn", "")
    assert filled.note("drawn") == ""


def test_a_summary_tells_what_the_user_has_added(filled: SqlMatchStore) -> None:
    filled.put_into("b", ["drawn"])
    filled.put_into("a", ["drawn"])
    filled.set_note("drawn", "A note")
    filled.join_sources("drawn", "undated")
    found = {summary.id: summary for summary in filled.summaries()}
    labels = [(s.collections, s.has_note, s.sources) for s in found.values()]
    assert labels == [((), False, 1), (("a", "b"), True, 2), ((), False, 2)]


def test_what_the_user_has_added_outlives_a_new_revision(filled: SqlMatchStore) -> None:
    filled.put_into("some", ["drawn"])
    filled.set_note("drawn", "A note")
    filled.join_sources("drawn", "undated")
    assert filled.save(replace(DRAWN, venue="Elsewhere")) is SaveStatus.UPDATED
    (summary,) = (summary for summary in filled.summaries() if summary.id == "drawn")
    assert (summary.collections, summary.has_note, summary.sources) == (("some",), True, 2)


def test_searches_are_kept_by_name(store: SqlMatchStore) -> None:
    query = Query(text="gómez", kinds=(GoalKind.HEADER,), comeback=2, has_shootout=False)
    searches = [
        SavedSearch("Late headers", Sought.GOALS, query),
        SavedSearch("Anything", Sought.MATCHES, Query()),
    ]
    for search in searches:
        store.save_search(search)
    assert store.saved_searches() == searches[::-1]
    changed = replace(searches[1], query=Query(sort=SortOrder.OLDEST, limit=3))
    store.save_search(changed)
    assert store.saved_searches() == [changed, searches[0]]
    store.forget_search("Anything")
    store.forget_search("nobody")
    assert store.saved_searches() == [searches[0]]


def test_a_search_of_another_version_is_read_as_far_as_it_is_understood(
    store: SqlMatchStore,
) -> None:
    rows = [
        ("newer", "kicks", '{"weather": "wet", "stakes": ["miss_and_out"]}'),
        ("broken", "kicks", "{"),
        ("foreign", "corners", "{}"),
        ("strange", "kicks", '{"stakes": ["to_be_or_not"]}'),
    ]
    with store.engine.begin() as connection:
        values = [{"name": n, "sought": s, "query": q} for n, s, q in rows]
        connection.execute(insert(SavedSearchRow), values)
    expected = SavedSearch("newer", Sought.KICKS, Query(stakes=(Stake.MISS_AND_OUT,)))
    assert store.saved_searches() == [expected]


def test_what_was_removed_can_be_put_back_as_it_was(filled: SqlMatchStore) -> None:
    filled.put_into("some", ["drawn", "newer"])
    filled.set_note("drawn", "A note")
    filled.join_sources("drawn", "undated")
    filled.keep_apart("drawn", "newer")
    before = filled.summaries(Query(sort=SortOrder.LAST_ADDED))
    removed = filled.remove(["drawn", "nobody", "newer", "drawn"])
    assert [one.match.match_id for one in removed] == ["drawn", "newer"]
    assert removed[0].collections == ("some",)
    assert (removed[0].note, removed[0].same_as, removed[0].not_same_as) == (
        "A note",
        ("undated",),
        ("newer",),
    )
    assert [summary.id for summary in filled.summaries()] == ["undated"]
    filled.put_back(removed)
    assert filled.summaries(Query(sort=SortOrder.LAST_ADDED)) == before
    assert filled.load("drawn") == DRAWN
    assert filled.save(DRAWN) is SaveStatus.UNCHANGED
    assert filled.remove(["drawn", "newer"]) == removed


def test_what_was_removed_is_unpacked_a_part_at_a_time_to_be_put_back(
    filled: SqlMatchStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts: list[int] = []

    def write(connection: Connection, matches: Sequence[Prepared]) -> list[Saved]:
        parts.append(len(matches))
        return write_matches(connection, matches)

    monkeypatch.setattr(removal, "write_matches", write)
    monkeypatch.setattr(removal, "_AT_ONCE", 2)
    before = filled.summaries(Query(sort=SortOrder.LAST_ADDED))
    removed = filled.remove(["drawn", "newer", "undated"])
    assert all(one.size > 0 for one in removed)
    filled.put_back(removed)
    assert parts == [2, 1]
    assert filled.summaries(Query(sort=SortOrder.LAST_ADDED)) == before


def test_what_is_in_the_library_again_is_kept(filled: SqlMatchStore) -> None:
    filled.set_note("drawn", "The old note")
    filled.put_into("some", ["drawn"])
    filled.join_sources("drawn", "undated")
    removed = filled.remove(["drawn"])
    changed = replace(DRAWN, venue="Elsewhere")
    filled.save(changed)
    filled.set_note("drawn", "The new note")
    filled.keep_apart("undated", "drawn")
    filled.put_back(removed)
    assert filled.load("drawn") == changed
    assert filled.note("drawn") == "The new note"
    assert filled.collections() == {"some": 1}
    assert filled.sources_of("drawn") == []


def test_a_match_that_came_with_the_app_is_so_still_when_it_is_put_back(spec: str) -> None:
    store = open_store(spec, [shipped(DRAWN)])
    store.put_back(store.remove(["drawn"]))
    store.close()
    again = open_store(spec, [shipped(replace(DRAWN, venue="Better"), "second")])
    assert again.load("drawn").venue == "Better"
    again.close()


def test_removing_leaves_nothing_behind(filled: SqlMatchStore) -> None:
    for match_id in ("drawn", "newer"):
        filled.put_into("some", [match_id])
        filled.set_note(match_id, "A note")
    filled.join_sources("drawn", "newer")
    filled.remove(["drawn", "newer", "undated"])
    with filled.engine.connect() as connection:
        for table in ROWS:
            assert not connection.scalar(select(func.count()).select_from(table))
    with pytest.raises(MatchNotFoundError):
        filled.load("drawn")


def test_a_library_that_may_only_be_read_keeps_its_labels(filled: SqlMatchStore) -> None:
    filled.put_into("some", ["drawn"])
    reader = SqlMatchStore(filled.engine, "a library", read_only=True)
    for write in (
        lambda: reader.put_into("some", ["newer"]),
        lambda: reader.set_note("drawn", "x"),
        lambda: reader.remove(["drawn"]),
        lambda: reader.save_search(SavedSearch("x", Sought.GOALS, Query())),
    ):
        with pytest.raises(LibraryError) as caught:
            write()
        assert caught.value.code == "library-read-only"
    assert reader.collections() == {"some": 1}
