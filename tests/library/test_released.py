"""Libraries of every released schema version, brought forward."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from explorer.domain.ports import LibraryError, SaveStatus
from explorer.domain.query import Query, Sought
from explorer.library.location import locate
from explorer.library.migration import backup_path
from explorer.library.opening import open_store
from explorer.library.schema import REVISIONS
from explorer.library.schema_whole import METADATA
from tests.databases import new_user, tell, user_of
from tests.library.conftest import Opener
from tests.library.matches import AWAY, DRAWN, NEWER, UNDATED, shipped
from tests.library.released import VERSIONS, bring_back
from tests.library.test_two_apps import together

released = pytest.mark.parametrize("version", VERSIONS)


def test_every_version_but_the_last_is_kept() -> None:
    assert set(REVISIONS[:-1]) <= set(VERSIONS) <= set(REVISIONS)


@released
def test_everything_in_it_is_there_afterwards(
    version: str, spec: str, tmp_path: Path, opened: Opener
) -> None:
    bring_back(version, spec, tmp_path)
    store = opened(spec)
    assert store.check() == []
    assert [summary.id for summary in store.summaries()] == ["newer", "drawn", "undated"]
    assert [store.load(match.id) for match in (DRAWN, NEWER, UNDATED)] == [DRAWN, NEWER, UNDATED]
    assert [summary.id for summary in store.summaries(Query(text="gomez copa"))] == [
        "newer",
        "drawn",
    ]
    assert store.overview(Query(), Sought.KICKS).total == len(DRAWN.kicks)
    path = locate(spec).path
    if path is not None:
        assert tell(str(backup_path(path, version)), "SELECT * FROM alembic_version") == [
            (version,)
        ]


@released
def test_its_tables_are_those_of_a_new_one(
    version: str, spec: str, tmp_path: Path, opened: Opener
) -> None:
    bring_back(version, spec, tmp_path)
    with opened(spec).engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []


@released
def test_it_is_used_like_a_new_one(version: str, spec: str, tmp_path: Path, opened: Opener) -> None:
    bring_back(version, spec, tmp_path)
    better = shipped(replace(NEWER, venue="Better"), "second")
    with closing(open_store(spec, [better])) as store:
        assert store.load("newer").venue == "Better"
    store = opened(spec)
    # What is read of a match by now may be more than was at that time.
    assert store.save(DRAWN) in {SaveStatus.UNCHANGED, SaveStatus.UPDATED}
    another = replace(AWAY, id="another", name="Another", players=(), lineup=())
    assert store.save(replace(UNDATED, id="added", home=another)) is SaveStatus.ADDED
    store.put_into("Finals", ["drawn"])
    store.delete("undated")
    assert store.check() == []


@released
def test_a_backup_of_it_is_restored(
    version: str, spec: str, tmp_path: Path, opened: Opener
) -> None:
    kept = tmp_path / "kept.sqlite"
    bring_back(version, str(kept), tmp_path)
    before = kept.read_bytes()
    store = opened(spec)
    assert store.restore(kept).matches == 3
    assert store.check() == []
    assert store.load("drawn") == DRAWN
    assert kept.read_bytes() == before
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []


@pytest.mark.parametrize("right", ["SELECT", "ALL"])
def test_somebody_who_may_not_bring_it_forward_is_told(
    database: str, tmp_path: Path, right: str
) -> None:
    bring_back(VERSIONS[0], database, tmp_path)
    with new_user(database) as user:
        tell(database, f'GRANT {right} ON ALL TABLES IN SCHEMA public TO "{user_of(user)}"')
        with pytest.raises(LibraryError) as caught:
            open_store(user)
        assert caught.value.code == "library-read-only-old"
    assert tell(database, "SELECT * FROM alembic_version") == [(VERSIONS[0],)]


def test_two_apps_that_bring_it_forward_at_once_both_end_well(
    spec: str, tmp_path: Path, opened: Opener
) -> None:
    bring_back(VERSIONS[0], spec, tmp_path)
    assert together(spec, ["1"], ["2"]) == [["added"], ["added"]]
    store = opened(spec)
    assert store.check() == []
    assert len(store.summaries()) == 5
