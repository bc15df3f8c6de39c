from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from explorer.app.environment import LIBRARY_VARIABLE
from explorer.app.libraries import BUNDLED_MATCH, open_library
from explorer.app.maintenance import delete_matches, restore_library, summed_up
from explorer.domain.ports import Defect, LibraryError, MatchNotFoundError
from explorer.views.text import message
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


def test_a_match_that_spoils_every_list_can_be_deleted(tmp_path: Path) -> None:
    path = str(tmp_path / "library.sqlite")
    with closing(open_library(path)) as library:
        library.save(replace(library.load(BUNDLED_MATCH), id="other"))
        tell(path, "UPDATE matches SET date = 'zz' WHERE id = 'other'")
        with pytest.raises(MatchNotFoundError, match="nobody"):
            delete_matches(library, ["other", "nobody"])
        assert delete_matches(library, ["other"]) == 1
        assert [summary.id for summary in library.summaries()] == [BUNDLED_MATCH]
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


def test_all_places_where_a_file_is_damaged_are_one_fault() -> None:
    place = Defect(
        "defect-file", {"detail": "Tree 2 page 3: btreeInitPage() returns error code 11"}
    )
    unread = Defect("defect-database", {"detail": "database disk image is malformed"})
    match = Defect("defect-document", {"match": "drawn"})
    many, *rest = summed_up([place, place, match, unread])
    assert (many, rest) == (Defect("defect-file-many", {"n": 2}), [match])
    assert "in 2 places" in message(many.code, many.values)
    assert "btree" not in "".join(message(one.code, one.values) for one in summed_up([place]))
    assert summed_up([match, unread]) == [match, unread]
