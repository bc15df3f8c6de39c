"""A library whose file is deleted, moved or replaced while it is open."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from sqlalchemy.engine import create_engine

from explorer.domain.ports import LibraryError
from explorer.library.held_file import HeldFile
from explorer.library.location import SUFFIXES
from explorer.library.store import SqlMatchStore
from explorer.views.text import message
from tests.library.conftest import Opener
from tests.library.matches import DRAWN, NEWER, UNDATED

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows keeps a file's name while it is open"
)


@pytest.fixture
def store(opened: Opener, path: Path) -> SqlMatchStore:
    store = opened(path)
    store.save(DRAWN)
    return store


def delete(path: Path) -> None:
    for suffix in SUFFIXES:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def move_folder(path: Path) -> None:
    path.parent.rename(path.parent.with_name("elsewhere"))


def replace_file(path: Path) -> None:
    other = path.with_name("other.sqlite")
    other.write_bytes(path.read_bytes())
    delete(path)
    other.rename(path)


LOSSES = [delete, move_folder, replace_file]


@pytest.mark.parametrize("lose", LOSSES)
def test_what_would_be_lost_is_refused_and_a_backup_saves_the_rest(
    store: SqlMatchStore, path: Path, tmp_path_factory: pytest.TempPathFactory, lose: object
) -> None:
    assert callable(lose)
    lose(path)
    for use in (
        lambda: store.save(NEWER),
        lambda: store.delete("drawn"),
        lambda: store.put_into("Finals", ["drawn"]),
        store.check,
    ):
        with pytest.raises(LibraryError) as caught:
            use()
        assert caught.value.code == "library-gone"
        assert str(path) in message(caught.value.code, caught.value.values)
    assert [found.id for found in store.summaries()] == ["drawn"]
    assert store.backup(tmp_path_factory.mktemp("safe") / "backup.sqlite") == 1


def test_no_empty_library_comes_in_the_place_of_one_that_was_deleted(
    store: SqlMatchStore, path: Path
) -> None:
    delete(path)
    with store.engine.connect(), pytest.raises(LibraryError) as caught:
        store.summaries()
    assert caught.value.code == "library-gone"
    assert not path.exists()


def test_a_restore_that_puts_another_file_there_is_no_loss(
    store: SqlMatchStore, path: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "backup.sqlite"
    store.backup(backup)
    store.save(UNDATED)
    with store.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE goals")
    before = path.stat().st_ino
    restored = store.restore(backup)
    assert restored.aside is not None
    assert path.stat().st_ino != before
    store.save(NEWER)
    assert store.check() == []
    assert {found.id for found in store.summaries()} == {"drawn", "newer"}


def test_a_restore_that_leaves_no_file_behind_is_a_loss(path: Path) -> None:
    path.write_bytes(b"")
    file = HeldFile(path, create_engine("sqlite://"))

    def lose() -> None:
        with file.replaced_by_us():
            path.unlink()
            raise FileNotFoundError

    with pytest.raises(FileNotFoundError):
        lose()
    with pytest.raises(LibraryError) as caught:
        file.require()
    assert caught.value.code == "library-gone"
