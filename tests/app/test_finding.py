from __future__ import annotations

import shutil
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import update

from explorer.app.finding import (
    ImportProblem,
    find_match,
    match_to_start_with,
    names_a_file,
    open_file,
)
from explorer.app.libraries import BUNDLED_MATCH, open_library
from explorer.domain.ports import MatchNotFoundError, MatchStore
from explorer.library.schema import DocumentRow
from explorer.library.store import SqlMatchStore
from explorer.resources import resource_path
from tests.library.matches import DRAWN, NEWER
from tests.shared_data import shared

BUNDLED_FILE = resource_path("matches/dallas-miami.json")


@pytest.fixture
def store(spec: str) -> Iterator[MatchStore]:
    with closing(open_library(spec)) as store:
        yield store


@pytest.mark.parametrize(
    ("reference", "is_file"),
    [
        ("dallas-miami", False),
        ("statsbomb-3869685", False),
        ("3869685.json", True),
        ("./dallas-miami", True),
        ("folder/match", True),
        ("/tmp/match", True),
    ],
)
def test_a_folder_or_a_suffix_makes_a_path(reference: str, is_file: bool) -> None:
    assert names_a_file(reference) is is_file


def test_a_match_is_found_by_its_id(store: MatchStore) -> None:
    assert find_match(store, BUNDLED_MATCH).id == BUNDLED_MATCH


def test_a_file_is_shown_without_being_imported(store: MatchStore) -> None:
    path = shared("statsbomb/events/7581.json")
    assert find_match(store, str(path)).id == "statsbomb-7581"
    assert [summary.id for summary in store.summaries()] == [BUNDLED_MATCH]


def test_an_id_goes_before_a_file_of_the_same_name(
    store: MatchStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.copy(BUNDLED_FILE, tmp_path / "mine")
    (tmp_path / BUNDLED_MATCH).write_text("nonsense", encoding="utf-8")
    assert find_match(store, BUNDLED_MATCH).id == BUNDLED_MATCH
    assert find_match(store, "mine").id == BUNDLED_MATCH
    with pytest.raises(ImportProblem):
        find_match(store, f"./{BUNDLED_MATCH}")


def test_a_match_that_is_nowhere_is_not_found(store: MatchStore) -> None:
    with pytest.raises(MatchNotFoundError, match="nobody"):
        find_match(store, "nobody")
    with pytest.raises(ImportProblem) as caught:
        find_match(store, "nobody.json")
    assert caught.value.code == "file_missing"


def test_an_empty_name_is_not_the_current_folder(store: MatchStore) -> None:
    with pytest.raises(MatchNotFoundError):
        find_match(store, "")


def test_opening_a_file_reports_progress_and_may_be_cancelled() -> None:
    shares: list[float] = []
    assert open_file(BUNDLED_FILE, shares.append).id == BUNDLED_MATCH
    assert shares == sorted(shares)
    assert shares[-1] == 1.0

    def cancel(share: float) -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        open_file(BUNDLED_FILE, cancel)


def started_with(store: MatchStore, last: str | None) -> str | None:
    match = match_to_start_with(store, last)
    return match.id if match else None


def test_the_app_starts_with_the_last_match_or_the_bundled_one_or_the_newest(
    store: MatchStore,
) -> None:
    store.save(replace(DRAWN, id="mine"))
    assert started_with(store, "mine") == "mine"
    assert started_with(store, None) == BUNDLED_MATCH
    assert started_with(store, "gone") == BUNDLED_MATCH
    store.save(NEWER)
    store.delete(BUNDLED_MATCH)
    assert started_with(store, "gone") == "newer"
    store.delete("newer")
    store.delete("mine")
    assert started_with(store, "gone") is None


def test_the_app_starts_though_the_last_match_is_damaged(store: MatchStore) -> None:
    assert isinstance(store, SqlMatchStore)
    store.save(DRAWN)
    with store.engine.begin() as connection:
        connection.execute(
            update(DocumentRow).where(DocumentRow.match_id == "drawn").values(document=b"x")
        )
    assert started_with(store, "drawn") == BUNDLED_MATCH


def test_a_packed_match_is_opened_and_several_are_not(tmp_path: Path) -> None:
    archive = tmp_path / "season.zip"
    sheet = resource_path("matches/template.csv")
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(sheet, "a.csv")
    assert open_file(archive).goals == open_file(sheet).goals
    with zipfile.ZipFile(archive, "a") as packed:
        packed.write(sheet, "b.csv")
    with pytest.raises(ImportProblem) as caught:
        open_file(archive)
    assert (caught.value.code, caught.value.values["n"]) == ("archive_several", 2)
