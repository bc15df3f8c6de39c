from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import traceback
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect
from sqlalchemy.pool import NullPool

from explorer.domain.match import Match
from explorer.domain.ports import LibraryError
from explorer.library import engine, shipping
from explorer.library.location import default_path, locate
from explorer.library.opening import open_store
from explorer.library.schema import REVISIONS
from explorer.library.shipping import ShippedMatch
from tests.databases import tell
from tests.library.conftest import Opener
from tests.library.matches import DRAWN, NEWER, shipped


def refused(spec: str | Path) -> LibraryError:
    with pytest.raises(LibraryError) as caught:
        open_store(str(spec))
    return caught.value


def test_a_new_library_starts_with_what_ships(spec: str) -> None:
    store = open_store(spec, [shipped(DRAWN)])
    assert store.load("drawn") == DRAWN
    assert not store.read_only
    store.close()
    assert tell(spec, "SELECT version_num FROM alembic_version") == [(REVISIONS[-1],)]


def test_a_shipped_match_that_was_deleted_stays_deleted(spec: str) -> None:
    store = open_store(spec, [shipped(DRAWN)])
    store.delete("drawn")
    store.close()
    again = open_store(spec, [shipped(DRAWN)])
    assert list(again.summaries()) == []
    again.close()


def test_a_shipped_match_that_fails_leaves_no_half_made_library(spec: str) -> None:
    def fail() -> Match:
        raise RuntimeError("it can't be read")

    with pytest.raises(RuntimeError):
        open_store(spec, [ShippedMatch("drawn", "first", fail)])
    store = open_store(spec, [shipped(DRAWN)])
    assert [summary.id for summary in store.summaries()] == ["drawn"]
    store.close()


def test_a_shipped_match_is_brought_up_to_date(spec: str) -> None:
    open_store(spec, [shipped(DRAWN)]).close()
    better = replace(DRAWN, venue="The right ground")
    store = open_store(spec, [shipped(better)])
    assert store.load("drawn") == DRAWN
    store.close()
    for _ in range(2):
        store = open_store(spec, [shipped(better, "second")])
        assert store.load("drawn") == better
        store.close()
    assert tell(spec, "SELECT digest FROM shipped_matches") == [("second",)]


def test_a_shipped_match_that_was_replaced_is_left_as_it_is(spec: str) -> None:
    store = open_store(spec, [shipped(DRAWN)])
    own = replace(DRAWN, venue="My own reading")
    store.save(own)
    store.close()
    store = open_store(spec, [shipped(DRAWN, "second")])
    assert store.load("drawn") == own
    store.close()


def test_a_library_that_is_being_written_to_opens_without_the_newer_match(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shipping, "REFRESH_SECONDS", 0.01)
    open_store(str(path), [shipped(DRAWN)]).close()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        store = open_store(str(path), [shipped(replace(DRAWN, venue="New"), "second")])
        assert store.load("drawn") == DRAWN
        store.close()


def test_the_default_library_is_in_the_users_data(own_home: Path) -> None:
    open_store(None).close()
    assert default_path().is_file()
    assert default_path().is_relative_to(own_home)


def test_missing_folders_are_made(tmp_path: Path, opened: Opener) -> None:
    opened(tmp_path / "a" / "b" / "my library?.sqlite").save(DRAWN)
    assert (tmp_path / "a" / "b" / "my library?.sqlite").is_file()


def test_an_empty_file_becomes_a_library(path: Path, opened: Opener) -> None:
    path.touch()
    opened(path).save(DRAWN)
    assert opened(f"sqlite:///{path}").load("drawn") == DRAWN


def test_a_folder_is_refused(tmp_path: Path) -> None:
    error = refused(tmp_path)
    assert (error.code, error.values) == ("library-directory", {"library": str(tmp_path)})


def test_a_path_through_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert refused(tmp_path / "file" / "library.sqlite").code == "library-unreachable"


def test_another_kind_of_file_is_refused_and_left_alone(path: Path) -> None:
    path.write_bytes(b"Dear diary, today I saw a match. " * 9)
    before = path.read_bytes()
    assert refused(path).code == "library-not-database"
    assert path.read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="locks of files are another matter there")
def test_opening_a_library_twice_leaves_the_locks_of_the_first(path: Path, opened: Opener) -> None:
    opened(path).save(DRAWN)
    opened(path)
    # Another process that is the last to close it would put the log away and delete it.
    script = f"from explorer.library.opening import open_store; open_store({str(path)!r}).close()"
    subprocess.run([sys.executable, "-c", script], check=True, cwd=Path(__file__).parents[2])
    assert path.with_name(path.name + "-wal").exists()


def test_a_damaged_database_is_refused_and_left_alone(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\x00" + b"\xa5" * 8192)
    before = path.read_bytes()
    assert refused(path).code == "library-corrupt"
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(spec: str) -> None:
    tell(spec, "CREATE TABLE photos (id INTEGER)")
    assert refused(spec).code == "library-foreign"
    assert inspect(create_engine(locate(spec).url, poolclass=NullPool)).get_table_names() == [
        "photos"
    ]


def test_a_newer_library_is_refused_and_left_alone(spec: str, opened: Opener) -> None:
    opened(spec).close()
    tell(spec, "UPDATE alembic_version SET version_num = '9999'")
    assert refused(spec).code == "library-newer"
    assert tell(spec, "SELECT version_num FROM alembic_version") == [("9999",)]


def test_a_locked_library_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "BUSY_SECONDS", 0.01)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("CREATE TABLE anything (id INTEGER)")
        other.execute("BEGIN EXCLUSIVE")
        assert refused(path).code == "library-locked"


@pytest.fixture
def unwritable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file and folder as it is for a user who may only read it, root included."""
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: not mode & os.W_OK and real(path, mode))


@pytest.mark.usefixtures("unwritable")
def test_a_read_only_library_can_be_explored(path: Path) -> None:
    writable = open_store(str(path), [shipped(DRAWN)])
    writable.close()
    before = {file.name: file.read_bytes() for file in path.parent.iterdir()}
    store = open_store(str(path))
    assert store.read_only
    assert store.load("drawn") == DRAWN
    assert [summary.id for summary in store.summaries()] == ["drawn"]
    for change in (lambda: store.save(NEWER), lambda: store.delete("drawn")):
        with pytest.raises(LibraryError) as caught:
            change()
        assert caught.value.code == "library-read-only"
    store.close()
    assert {file.name: file.read_bytes() for file in path.parent.iterdir()} == before


@pytest.mark.usefixtures("unwritable")
def test_a_read_only_library_that_is_still_open_elsewhere_shows_its_latest_state(
    path: Path,
) -> None:
    writer = open_store(str(path))
    writer.save(DRAWN)
    reader = open_store(str(path))
    assert reader.read_only
    assert reader.load("drawn") == DRAWN
    reader.close()
    writer.close()


@pytest.mark.usefixtures("unwritable")
def test_a_read_only_file_without_tables_is_refused(path: Path) -> None:
    path.touch()
    assert refused(path).code == "library-read-only-old"


@pytest.mark.parametrize(
    ("spec", "code"),
    [
        ("nonsense://", "library-url"),
        ("oracle+nothing://host/x", "library-url"),
        ("sqlite://", "library-url"),
        ("sqlite:///:memory:", "library-url"),
        ("mysql+pymysql://user:secret@host/x", "library-url"),
        ("postgresql+pg8000://user:secret@host/x", "library-driver"),
        ("postgresql://user@127.0.0.1:1/x?password=secret", "library-server"),
        ("nonsense://user@host/x?password=secret", "library-url"),
        ("postgresql://user:secret@127.0.0.1:1/x", "library-server"),
    ],
)
def test_a_url_that_leads_nowhere_is_refused_without_telling_the_password(
    spec: str, code: str
) -> None:
    error = refused(spec)
    assert error.code == code
    assert not any("secret" in value for value in error.values.values())
    assert "secret" not in "".join(traceback.format_exception(error))


def test_opening_a_library_that_is_up_to_date_does_not_import_alembic(
    path: Path, opened: Opener
) -> None:
    opened(path).close()
    new = path.with_name("new.sqlite")
    script = (
        "import sys; from explorer.library.opening import open_store; "
        f"[open_store(path).close() for path in ({str(path)!r}, {str(new)!r})]; "
        "print([name for name in sys.modules if name.split('.')[0] in ('alembic', 'PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.strip() == "[]"


def test_two_processes_may_create_the_same_library(spec: str) -> None:
    script = (
        "import sys; from explorer.library.opening import open_store; "
        "from tests.library.matches import DRAWN, shipped; "
        f"open_store({spec!r}, [shipped(DRAWN)]).close()"
    )
    both = [
        subprocess.Popen([sys.executable, "-c", script], cwd=Path(__file__).parents[2])
        for _ in range(2)
    ]
    assert [process.wait(timeout=60) for process in both] == [0, 0]
    store = open_store(spec)
    assert [summary.id for summary in store.summaries()] == ["drawn"]
    store.close()
