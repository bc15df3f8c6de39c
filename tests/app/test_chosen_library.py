"""The library that the user chose: kept in a file of its own, and last in the order that counts."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from explorer.app.chosen_library import choose_library, chosen_library
from explorer.app.environment import LIBRARY_VARIABLE
from explorer.app.libraries import count_of, label_of, library_spec, open_library, own_library
from explorer.domain.ports import LibraryError
from explorer.folders import config_folder


def kept() -> Path:
    return config_folder() / "library.txt"


def test_the_users_own_library_is_the_default() -> None:
    assert chosen_library() is None
    assert library_spec(None) is None
    assert label_of(None) == own_library()


def test_a_choice_counts_where_neither_an_option_nor_the_environment_names_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    choose_library("/data/matches.sqlite")
    assert library_spec(None) == "/data/matches.sqlite"
    monkeypatch.setenv(LIBRARY_VARIABLE, "/data/variable.sqlite")
    assert library_spec(None) == "/data/variable.sqlite"
    assert library_spec("/data/option.sqlite") == "/data/option.sqlite"


def test_a_choice_can_be_taken_back() -> None:
    choose_library("postgresql://anna@db.example.org/matches")
    assert chosen_library() == "postgresql://anna@db.example.org/matches"
    choose_library(None)
    choose_library(None)
    assert chosen_library() is None
    assert not kept().exists()


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xff\xfe", b"one\ntwo\n", b"a\0b", b"\0" * 40])
def test_a_file_that_names_no_library_is_no_choice(content: bytes) -> None:
    kept().parent.mkdir(parents=True, exist_ok=True)
    kept().write_bytes(content)
    assert chosen_library() is None


def test_no_password_is_kept() -> None:
    with pytest.raises(ValueError, match="password"):
        choose_library("postgresql://anna:secret@db.example.org/matches")
    assert not kept().exists()


def test_what_a_library_holds_is_counted_and_nothing_is_changed(spec: str, tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as refused:
        count_of(spec)
    assert refused.value.code == "library-missing"
    open_library(spec).close()
    before = {path: path.read_bytes() for path in tmp_path.glob("*.sqlite")}
    assert count_of(spec) == 1
    assert {path: path.read_bytes() for path in tmp_path.glob("*.sqlite")} == before


def test_what_is_no_library_is_told(tmp_path: Path) -> None:
    rubbish = tmp_path / "rubbish.sqlite"
    rubbish.write_bytes(b"no library" * 1000)
    with pytest.raises(LibraryError) as refused:
        count_of(str(rubbish))
    assert refused.value.code == "library-not-database"
    # As where nobody may look: whether it is there can't be told.
    for look in (count_of, partial(open_library, create=False)):
        with pytest.raises(LibraryError) as unseen:
            look(str(tmp_path / ("a" * 300)))
        assert unseen.value.code == "library-unreachable"
