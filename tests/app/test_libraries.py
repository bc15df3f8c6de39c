from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.app import libraries
from explorer.app.environment import LIBRARY_VARIABLE
from explorer.app.libraries import BUNDLED_MATCH, is_to_be_made, open_library
from explorer.domain.ports import LibraryError


def test_a_new_library_holds_the_bundled_match(own_home: Path) -> None:
    with closing(open_library()) as store:
        (summary,) = store.summaries()
        assert (summary.id, summary.home, summary.away) == (
            BUNDLED_MATCH,
            "FC Dallas",
            "Inter Miami CF",
        )
        assert len(store.load(BUNDLED_MATCH).goals) == 9
    assert any(own_home.rglob("library.sqlite"))


def test_an_option_goes_before_the_environment_and_that_before_the_default(
    tmp_path: Path, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LIBRARY_VARIABLE, str(tmp_path / "named.sqlite"))
    open_library(str(tmp_path / "told.sqlite")).close()
    assert sorted(file.name for file in tmp_path.glob("*.sqlite")) == ["told.sqlite"]
    open_library().close()
    assert (tmp_path / "named.sqlite").is_file()
    assert not any(own_home.rglob("library.sqlite"))
    monkeypatch.setenv(LIBRARY_VARIABLE, "")
    open_library().close()
    assert any(own_home.rglob("library.sqlite"))


def test_a_library_that_isnt_there_is_to_be_made(tmp_path: Path) -> None:
    (tmp_path / "mine.sqlite").touch()
    assert not is_to_be_made(str(tmp_path / "mine.sqlite"))
    for name in ("other.sqlite", "a" * 300):
        assert is_to_be_made(str(tmp_path / name))
    assert not is_to_be_made("postgresql://server/matches")


def test_a_library_that_cant_be_used_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LibraryError) as caught:
        open_library(str(tmp_path))
    assert caught.value.code == "library-directory"


def test_a_bundled_match_of_an_earlier_version_is_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = str(tmp_path / "library.sqlite")
    now = libraries._bundled()
    old = replace(now, digest="earlier", read=lambda: replace(now.read(), venue="Unknown"))
    with monkeypatch.context() as patch:
        patch.setattr(libraries, "_bundled", lambda: old)
        with closing(open_library(spec)) as store:
            assert store.load(BUNDLED_MATCH).venue == "Unknown"
    with closing(open_library(spec)) as store:
        assert store.load(BUNDLED_MATCH) == now.read()
