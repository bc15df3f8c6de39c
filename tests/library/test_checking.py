from __future__ import annotations

from pathlib import Path

import pytest

from explorer.domain.ports import Defect
from explorer.library.store import SqlMatchStore
from explorer.views.text import message
from tests.databases import tell
from tests.library.conftest import Opener
from tests.library.matches import DRAWN, NEWER, UNDATED, many_actions


@pytest.fixture
def filled(store: SqlMatchStore) -> SqlMatchStore:
    for match in (DRAWN, UNDATED, NEWER):
        store.save(match)
    return store


def codes(defects: object) -> list[str]:
    assert isinstance(defects, list)
    assert all(isinstance(defect, Defect) for defect in defects)
    assert all(message(defect.code, defect.values) for defect in defects)
    return [defect.code for defect in defects]


def test_a_library_is_sound_whatever_was_done_to_it(filled: SqlMatchStore) -> None:
    filled.put_into("Finals", ["drawn", "newer"])
    filled.set_note("drawn", "Watch the corner")
    filled.join_sources("drawn", "newer")
    filled.delete("undated")
    filled.put_back(filled.remove(["newer"]))
    assert filled.check() == []


@pytest.mark.parametrize(
    ("statement", "defect"),
    [
        ("UPDATE goals SET side = 'home' WHERE match_id = 'drawn'", "defect-rows"),
        ("DELETE FROM shootout_kicks WHERE match_id = 'drawn'", "defect-rows"),
        ("UPDATE matches SET home_goals = 7 WHERE id = 'drawn'", "defect-rows"),
        ("UPDATE match_search SET words = 'nobody' WHERE match_id = 'drawn'", "defect-rows"),
        ("UPDATE matches SET digest = '1:0' WHERE id = 'drawn'", "defect-digest"),
        ("DELETE FROM match_documents WHERE match_id = 'drawn'", "defect-document"),
        ("UPDATE match_documents SET format = 9 WHERE match_id = 'drawn'", "defect-document"),
    ],
)
def test_a_match_that_disagrees_with_its_rows_is_named(
    filled: SqlMatchStore, spec: str, statement: str, defect: str
) -> None:
    tell(spec, statement)
    (found,) = filled.check()
    assert found.code == defect
    assert found.values["match"] == "drawn"
    assert codes([found]) == [defect]


def test_a_reference_that_leads_nowhere_is_counted(opened: Opener, path: Path) -> None:
    store = opened(path)
    store.save(DRAWN)
    # Foreign keys are off in a connection that doesn't ask for them.
    tell(str(path), "DELETE FROM players WHERE provider_id = 'nor-0'")
    defects = store.check()
    references = [defect.values for defect in defects if defect.code == "defect-reference"]
    assert {"table": "goals", "column": "player", "n": 1} in references
    assert {"table": "appearances", "column": "player", "n": 1} in references
    assert "defect-rows" in codes(defects)


def test_a_damaged_file_is_told_in_the_words_of_the_database(opened: Opener, path: Path) -> None:
    store = opened(path)
    store.save(many_actions(DRAWN, 3000))
    store.close()
    with path.open("r+b") as file:
        file.seek(-40960, 2)
        file.write(b"\xff" * 40960)
    defects = opened(path).check()
    assert "defect-database" in codes(defects)


def test_progress_comes_to_its_end_and_may_cancel(filled: SqlMatchStore) -> None:
    shares: list[float] = []
    filled.check(shares.append)
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    def cancel(_share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        filled.check(cancel)
