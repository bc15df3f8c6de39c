"""Backups of libraries of both kinds, and restoring them into both."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Connection, event

from explorer.domain.ports import LibraryError, SaveStatus
from explorer.domain.query import Query, SavedSearch, Sought
from explorer.library import restoring
from explorer.library.opening import open_store
from explorer.library.store import SqlMatchStore
from tests.databases import tell
from tests.library.conftest import Opener
from tests.library.matches import DRAWN, NEWER, UNDATED, many_actions, shipped


class StoppedError(Exception):
    """The user has cancelled."""


SEARCH = SavedSearch("Shootouts", Sought.MATCHES, Query(has_shootout=True))


@pytest.fixture
def filled(opened: Opener, spec: str) -> SqlMatchStore:
    """A library with something in every table."""
    open_store(spec, [shipped(UNDATED)]).close()
    store = opened(spec)
    for match in (DRAWN, NEWER):
        store.save(match)
    store.put_into("Finals", ["drawn"])
    store.set_note("newer", "Watch the corner")
    store.join_sources("drawn", "newer")
    store.keep_apart("drawn", "undated")
    store.save_search(SEARCH)
    return store


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "backup.sqlite"


@pytest.fixture(autouse=True)
def kept(target: Path) -> Path:
    target.parent.mkdir()
    return target.parent


def everything(store: SqlMatchStore) -> object:
    ids = sorted(summary.id for summary in store.summaries())
    return (
        [store.load(match_id) for match_id in ids],
        store.summaries(),
        [store.note(match_id) for match_id in ids],
        [[other.id for other in store.sources_of(match_id)] for match_id in ids],
        store.collections(),
        store.saved_searches(),
        store.goals(Query()),
        store.kicks(Query()),
    )


def refused(action: Callable[[], object]) -> LibraryError:
    with pytest.raises(LibraryError) as caught:
        action()
    return caught.value


def test_a_backup_is_a_library_in_one_file(
    filled: SqlMatchStore, target: Path, opened: Opener
) -> None:
    assert filled.backup(target) == 3
    assert [file.name for file in target.parent.iterdir()] == ["backup.sqlite"]
    copy = opened(target)
    assert everything(copy) == everything(filled)
    assert copy.check() == []


def test_a_restore_brings_everything_back_and_keeps_what_was_there(
    filled: SqlMatchStore, target: Path, opened: Opener
) -> None:
    before = everything(filled)
    filled.backup(target)
    filled.delete("drawn")
    filled.save(replace(DRAWN, id="another", venue="Elsewhere"))
    changed = everything(filled)
    restored = filled.restore(target)
    assert restored.matches == 3
    assert everything(filled) == before
    assert filled.check() == []
    assert restored.aside is not None
    assert everything(opened(restored.aside)) == changed


def test_what_is_saved_after_a_restore_gets_ids_of_its_own(
    filled: SqlMatchStore, target: Path
) -> None:
    filled.backup(target)
    filled.restore(target)
    people = replace(DRAWN.home, id="new", players=(replace(DRAWN.home.players[0], id="new-0"),))
    match = replace(DRAWN, id="after", home=replace(people, lineup=()), goals=(), shootout=None)
    assert filled.save(match) is SaveStatus.ADDED
    assert filled.load("after") == match
    assert filled.check() == []


def test_backups_move_between_kinds(opened: Opener, database: str, path: Path, kept: Path) -> None:
    file, server = opened(path), opened(database)
    for match in (DRAWN, NEWER, UNDATED):
        file.save(match)
    file.put_into("Finals", ["drawn"])
    file.backup(kept / "one.sqlite")
    assert server.restore(kept / "one.sqlite").matches == 3
    assert everything(server) == everything(file)
    server.set_note("drawn", "From the server")
    server.backup(kept / "two.sqlite")
    file.restore(kept / "two.sqlite")
    assert file.note("drawn") == "From the server"
    assert everything(server) == everything(file)


def test_an_empty_library_has_nothing_to_be_put_aside(store: SqlMatchStore, target: Path) -> None:
    assert store.backup(target) == 0
    assert store.restore(target).aside is None


def test_a_newer_backup_takes_the_place_of_an_older_one(
    filled: SqlMatchStore, target: Path, opened: Opener
) -> None:
    filled.backup(target)
    filled.delete("drawn")
    assert filled.backup(target) == 2
    assert len(opened(target).summaries()) == 2


def test_a_match_that_isnt_what_was_stored_takes_no_sound_backups_place(
    filled: SqlMatchStore, spec: str, target: Path
) -> None:
    filled.backup(target)
    before = target.read_bytes()
    tell(spec, "UPDATE matches SET digest = '1:0' WHERE id = 'drawn'")
    error = refused(lambda: filled.backup(target))
    assert (error.code, error.values["backup"]) == ("backup-unsound", str(target))
    assert target.read_bytes() == before
    assert [file.name for file in target.parent.iterdir()] == ["backup.sqlite"]


def test_what_lies_beside_a_backup_is_left_alone(filled: SqlMatchStore, target: Path) -> None:
    other = target.with_name(target.name + ".part")
    other.write_text("Dear diary", encoding="utf-8")
    filled.backup(target)
    assert other.read_text(encoding="utf-8") == "Dear diary"


def test_two_backups_to_one_file_dont_meet(
    filled: SqlMatchStore, target: Path, opened: Opener
) -> None:
    def again(_share: float) -> None:
        if not target.exists():
            filled.backup(target)

    assert filled.backup(target, again) == 3
    assert opened(target).check() == []


def test_a_library_can_be_backed_up_while_another_app_writes(
    opened: Opener, spec: str, target: Path
) -> None:
    store, other = opened(spec), opened(spec)
    store.save(DRAWN)
    stop, saved = threading.Event(), threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            other.save(replace(many_actions(DRAWN, 500), id=f"m{number}"))
            saved.set()
            number += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert saved.wait(30)
        count = store.backup(target)
    finally:
        stop.set()
        writer.join()
    copy = opened(target)
    assert copy.check() == []
    assert len(copy.summaries()) == count >= 2


def test_nothing_that_is_saved_while_a_library_is_restored_is_lost(
    opened: Opener, spec: str, target: Path
) -> None:
    store, other = opened(spec), opened(spec)
    store.save(DRAWN)
    store.backup(target)
    stop, saved = threading.Event(), threading.Event()
    written: list[str] = []

    def write() -> None:
        while not stop.is_set():
            written.append(f"m{len(written)}")
            other.save(replace(DRAWN, id=written[-1]))
            saved.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert saved.wait(30)
        restored = store.restore(target)
    finally:
        stop.set()
        writer.join()
    assert restored.aside is not None
    kept = {summary.id for summary in opened(restored.aside).summaries()}
    now = {summary.id for summary in store.summaries()}
    assert kept | now == {*written, "drawn"}
    assert store.check() == []


def cancel(share: float) -> None:
    if share > 0:
        raise StoppedError


def test_a_backup_that_is_cancelled_leaves_nothing(filled: SqlMatchStore, target: Path) -> None:
    with pytest.raises(StoppedError):
        filled.backup(target, cancel)
    assert list(target.parent.iterdir()) == []


def test_a_restore_that_is_cancelled_changes_nothing(filled: SqlMatchStore, target: Path) -> None:
    filled.backup(target)
    filled.delete("drawn")
    before = everything(filled)

    def cancel_late(share: float) -> None:
        if share > 0.9:
            raise StoppedError

    files = set(target.parent.parent.iterdir())
    with pytest.raises(StoppedError):
        filled.restore(target, cancel_late)
    assert everything(filled) == before
    assert set(target.parent.parent.iterdir()) == files


def test_what_was_put_aside_stays_where_nobody_knows_if_it_was_committed(
    filled: SqlMatchStore, opened: Opener, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled.backup(kept / "backup.sqlite")
    aside = kept / "aside.sqlite"
    monkeypatch.setattr(restoring, "_name_aside", lambda *_: aside)
    before = everything(filled)

    @event.listens_for(filled.engine, "commit")
    def interrupt(_connection: Connection) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        filled.restore(kept / "backup.sqlite")
    event.remove(filled.engine, "commit", interrupt)
    assert everything(opened(str(aside))) == before


def test_progress_of_a_restore_goes_on_over_its_steps(filled: SqlMatchStore, target: Path) -> None:
    filled.backup(target)
    shares: list[float] = []
    filled.restore(target, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1)


@pytest.mark.parametrize("place", ["folder", "missing/backup.sqlite", "text", "library in use"])
def test_a_place_that_is_no_place_for_a_backup_is_refused(
    filled: SqlMatchStore, kept: Path, opened: Opener, place: str
) -> None:
    (kept / "folder").mkdir()
    (kept / "text").write_text("Dear diary", encoding="utf-8")
    opened(kept / "library in use").save(DRAWN)
    error = refused(lambda: filled.backup(kept / place))
    assert error.code in {"backup-failed", "backup-taken"}
    assert error.values["backup"] == str(kept / place)
    assert (kept / "text").read_text(encoding="utf-8") == "Dear diary"
    assert not list(kept.glob("**/.*.part"))


def test_a_library_is_no_backup_of_itself(opened: Opener, path: Path) -> None:
    store = opened(path)
    store.save(DRAWN)
    assert refused(lambda: store.backup(path)).code == "backup-taken"
    assert refused(lambda: store.restore(path)).code == "backup-itself"
    assert store.load("drawn") == DRAWN


def test_what_is_no_sound_backup_is_refused(
    filled: SqlMatchStore, target: Path, tmp_path: Path
) -> None:
    filled.backup(target)
    (tmp_path / "text").write_text("Dear diary, today I saw a match.", encoding="utf-8")
    (tmp_path / "empty").touch()
    shutil.copy(target, tmp_path / "foreign")
    tell(str(tmp_path / "foreign"), "DROP TABLE alembic_version")
    shutil.copy(target, tmp_path / "newer")
    tell(str(tmp_path / "newer"), "UPDATE alembic_version SET version_num = '9999'")
    shutil.copy(target, tmp_path / "damaged")
    tell(str(tmp_path / "damaged"), "UPDATE match_documents SET document = x'00'")
    (tmp_path / "cut").write_bytes(target.read_bytes()[: target.stat().st_size // 2])
    before = everything(filled)
    for name, code in (
        ("gone", "backup-missing"),
        ("a" * 300, "backup-unreadable"),
        ("kept", "backup-none"),
        ("text", "backup-none"),
        ("empty", "backup-none"),
        ("foreign", "backup-none"),
        ("newer", "backup-newer"),
        ("damaged", "backup-damaged"),
        ("cut", "backup-damaged"),
    ):
        with pytest.raises(LibraryError) as caught:
            filled.restore(tmp_path / name)
        assert (caught.value.code, caught.value.values["backup"]) == (code, str(tmp_path / name))
    assert everything(filled) == before


@pytest.fixture
def damaged(opened: Opener, path: Path, target: Path) -> bytes:
    """What is in the file of a library that opens, but whose goals can't be read any more."""
    store = opened(path)
    store.save(DRAWN)
    store.backup(target)
    store.close()
    (root,) = tell(str(path), "SELECT rootpage FROM sqlite_master WHERE name = 'goals'")
    (size,) = tell(str(path), "PRAGMA page_size")
    with path.open("r+b") as file:
        file.seek((int(str(root[0])) - 1) * int(str(size[0])))
        file.write(b"\xff" * int(str(size[0])))
    return path.read_bytes()


def test_a_library_damaged_within_takes_no_sound_backups_place(
    opened: Opener, path: Path, target: Path, damaged: bytes
) -> None:
    before = target.read_bytes()
    assert refused(lambda: opened(path).backup(target)).code == "backup-unsound"
    assert target.read_bytes() == before
    assert path.read_bytes() == damaged


def test_progress_of_a_backup_goes_on_over_its_check(filled: SqlMatchStore, target: Path) -> None:
    shares: list[float] = []
    filled.backup(target, shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_library_damaged_within_is_replaced_and_put_aside(
    opened: Opener, path: Path, target: Path, damaged: bytes
) -> None:
    store = opened(path)
    restored = store.restore(target)
    assert store.load("drawn") == DRAWN
    assert store.check() == []
    assert restored.aside is not None
    assert restored.aside.read_bytes() == damaged
    assert [file.name for file in path.parent.glob("library *")] == [restored.aside.name]


def test_a_damaged_library_is_put_back_if_the_restore_fails(
    opened: Opener,
    path: Path,
    target: Path,
    damaged: bytes,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_arguments: object) -> None:
        raise StoppedError

    monkeypatch.setattr(restoring, "count_on", fail)
    store = opened(path)
    with pytest.raises(StoppedError):
        store.restore(target)
    store.close()
    assert path.read_bytes() == damaged
    assert not list(path.parent.glob("library *"))


def test_a_damaged_library_keeps_its_name_where_its_log_cant_be_moved(
    path: Path, kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = path.with_name(path.name + "-wal")
    path.write_text("matches", encoding="utf-8")
    log.write_text("changes", encoding="utf-8")
    aside = kept / "aside.sqlite"
    (kept / "aside.sqlite-wal").mkdir()
    monkeypatch.setattr(restoring, "free_name", lambda _: aside)
    moved = restoring.moved_aside(path)
    assert refused(moved.__enter__).code == "library-disk"
    assert path.read_text(encoding="utf-8") == "matches"
    assert log.read_text(encoding="utf-8") == "changes"
    assert not aside.exists()
