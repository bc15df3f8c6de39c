from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from explorer.domain.match import Match
from explorer.domain.ports import LibraryError, SaveStatus
from explorer.domain.query import Query, Sought
from explorer.library import migration, opening, version
from explorer.library.archive import pack
from explorer.library.location import locate
from explorer.library.migration import SCRIPTS, backup_path
from explorer.library.opening import open_store
from explorer.library.preparing import prepare
from explorer.library.schema import REVISIONS
from explorer.library.schema_whole import METADATA
from tests.library.matches import DRAWN, NEWER, shipped
from tests.library.season import season

NEXT = "9000"
NEXT_REVISION = f"""
import sqlalchemy as sa
from alembic import op

revision = "{NEXT}"
down_revision = "{REVISIONS[-1]}"


def upgrade():
    with op.batch_alter_table("matches", recreate="always") as batch:
        batch.add_column(sa.Column("city", sa.String))
    {{last}}
"""


def revise(folder: Path, monkeypatch: pytest.MonkeyPatch, last: str = "") -> None:
    """Let the app have one schema version more than it has."""
    shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    text = NEXT_REVISION.format(last=last)
    (folder / "versions" / "r9000_next.py").write_text(text, encoding="utf-8")
    monkeypatch.setattr(migration, "SCRIPTS", folder)
    for module in (migration, opening, version):
        monkeypatch.setattr(module, "REVISIONS", (*REVISIONS, NEXT))


@pytest.fixture
def old(path: Path) -> Path:
    """A library of the schema version before."""
    store = open_store(str(path), [shipped(DRAWN), shipped(NEWER)])
    store.close()
    return path


def columns(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[1] for row in connection.execute("PRAGMA table_info(matches)")}


def test_the_revisions_are_those_of_the_folder() -> None:
    scripts = ScriptDirectory(str(SCRIPTS))
    revisions = [script.revision for script in scripts.walk_revisions()]
    assert tuple(reversed(revisions)) == REVISIONS


def test_migrating_from_nothing_gives_the_tables_of_the_schema(spec: str) -> None:
    engine = create_engine(locate(spec).url)
    with engine.begin() as connection:
        migration.upgrade(connection)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, METADATA) == []
    engine.dispose()


def test_an_old_library_is_copied_aside_and_brought_up_to_date(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revise(tmp_path / "scripts", monkeypatch)
    store = open_store(str(old))
    assert [summary.id for summary in store.summaries()] == ["newer", "drawn"]
    assert store.load("drawn") == DRAWN
    store.close()
    assert "city" in columns(old)
    copy = backup_path(old, REVISIONS[-1])
    assert "city" not in columns(copy)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM match_documents").fetchone() == (2,)


def test_rebuilding_a_table_keeps_what_refers_to_it(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revise(tmp_path / "scripts", monkeypatch)
    open_store(str(old)).close()
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT count(*) FROM goals").fetchone() == (6,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(
    ("last", "raised"),
    [
        ("raise RuntimeError('a fault')", RuntimeError),
        ("op.execute('DELETE FROM teams')", LibraryError),
        ("op.execute('nonsense')", LibraryError),
    ],
    ids=["fault", "dangling", "sql"],
)
def test_a_migration_that_fails_leaves_the_library_as_it_was(
    old: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    last: str,
    raised: type[Exception],
) -> None:
    with monkeypatch.context() as patch:
        revise(tmp_path / "scripts", patch, last)
        with pytest.raises(raised):
            open_store(str(old))
    assert "city" not in columns(old)
    store = open_store(str(old))
    assert store.load("drawn") == DRAWN
    store.close()


def test_without_a_copy_there_is_no_migration(
    old: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    revise(tmp_path / "scripts", monkeypatch)
    backup_path(old, REVISIONS[-1]).mkdir()
    with pytest.raises(LibraryError) as caught:
        open_store(str(old))
    assert caught.value.code == "library-backup"
    assert "city" not in columns(old)


def test_a_library_that_another_process_has_just_migrated_is_left_as_it_is(
    old: Path,
) -> None:
    migration.migrate(locate(str(old)))
    assert not backup_path(old, REVISIONS[-1]).exists()


def first_schema(path: Path, *matches: Match) -> None:
    """A library as the first version of the app left it."""
    engine = create_engine(f"sqlite:///{path}")
    with engine.begin() as connection:
        migration.upgrade(connection, "0001")
        for number, match in enumerate(matches):
            document = pack(match)
            for side, team in enumerate((match.home, match.away)):
                connection.exec_driver_sql(
                    "INSERT INTO teams VALUES (?, ?, ?, ?, ?)",
                    (2 * number + side, match.provider.key, f"{team.id}{number}", team.name, "x"),
                )
            connection.exec_driver_sql(
                "INSERT INTO matches (id, provider, provider_id, home_team, away_team, home_goals,"
                " away_goals, digest) VALUES (?, ?, ?, ?, ?, 0, 0, ?)",
                (
                    match.id,
                    match.provider.key,
                    match.provider_id,
                    2 * number,
                    2 * number + 1,
                    document.digest,
                ),
            )
            connection.exec_driver_sql(
                "INSERT INTO match_documents VALUES (?, 1, ?)", (match.id, document.data)
            )
    engine.dispose()


def test_a_library_of_the_first_schema_is_searched_by_everything(
    path: Path, tmp_path: Path
) -> None:
    matches = season(45)
    first_schema(path, *matches)
    store = open_store(str(path))
    fresh = open_store(str(tmp_path / "fresh.sqlite"))
    fresh.save_prepared([prepare(match) for match in matches])
    assert store.summaries() == fresh.summaries()
    assert store.goals(Query()) == fresh.goals(Query())
    assert store.kicks(Query()) == fresh.kicks(Query())
    query = Query(players=("gomez",), competitions=("copa sao joao",), extra_time=False)
    for sought in Sought:
        assert store.overview(query, sought) == fresh.overview(query, sought)
    assert store.save(matches[0]) is SaveStatus.UNCHANGED
    for one in (store, fresh):
        one.close()


def test_a_match_that_cannot_be_read_does_not_stop_a_migration(path: Path) -> None:
    first_schema(path, DRAWN, NEWER)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE match_documents SET document = x'00' WHERE match_id = 'newer'")
        connection.commit()
    store = open_store(str(path))
    assert store.load("drawn") == DRAWN
    assert {summary.id for summary in store.summaries()} == {"drawn", "newer"}
    assert {hit.match.id for hit in store.goals(Query())} == {"drawn"}
    store.close()
