from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from explorer.app.libraries import BUNDLED_MATCH, LIBRARY_VARIABLE, open_library
from explorer.app.maintenance import delete_matches, restore_library
from explorer.domain.ports import LibraryError, MatchNotFoundError
from tests.databases import tell


def test_deleting_is_all_or_nothing(spec: str) -> None:
    with closing(open_library(spec)) as library:
        with pytest.raises(MatchNotFoundError, match="nobody"):
            delete_matches(library, [BUNDLED_MATCH, "nobody"])
        assert [summary.id for summary in library.summaries()] == [BUNDLED_MATCH]
        assert delete_matches(library, [BUNDLED_MATCH]) == 1
        assert list(library.summaries()) == []


def test_a_match_that_cant_be_read_can_be_deleted(spec: str) -> None:
    with closing(open_library(spec)) as library:
        tell(spec, "DELETE FROM match_documents")
        assert library.check()
        assert delete_matches(library, [BUNDLED_MATCH]) == 1
        assert library.check() == []


def test_the_library_of_the_environment_is_restored(
    spec: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(LIBRARY_VARIABLE, spec)
    with closing(open_library()) as library:
        library.backup(tmp_path / "kept.sqlite")
        library.set_note(BUNDLED_MATCH, "Written later")
    restored = restore_library(None, tmp_path / "kept.sqlite")
    assert restored.matches == 1
    with closing(open_library()) as library:
        assert library.note(BUNDLED_MATCH) == ""
    assert restored.aside is not None
    with closing(open_library(str(restored.aside))) as library:
        assert library.note(BUNDLED_MATCH) == "Written later"


def test_a_restore_that_fails_makes_no_library(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    with pytest.raises(LibraryError, match="backup-missing"):
        restore_library(str(path), tmp_path / "gone.sqlite")
    assert list(tmp_path.iterdir()) == []
    with closing(open_library(str(path))) as library:
        assert [summary.id for summary in library.summaries()] == [BUNDLED_MATCH]
