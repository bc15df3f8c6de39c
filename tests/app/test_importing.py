from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from explorer.app.importing import ImportResult, ImportStatus, import_files
from explorer.app.libraries import BUNDLED_MATCH, open_library
from explorer.domain.match import Match
from explorer.domain.ports import LibraryError, MatchStore, SaveStatus
from explorer.domain.query import MatchSummary, Query
from explorer.resources import resource_path
from tests.shared_data import shared

BUNDLED_FILE = resource_path("matches/dallas-miami.json")


@pytest.fixture
def store(spec: str) -> Iterator[MatchStore]:
    with closing(open_library(spec)) as store:
        yield store


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    """A match of one's own: the bundled one under another id."""
    return write_own(tmp_path / "own.json", venue="Here")


def write_own(path: Path, venue: str) -> Path:
    record = json.loads(BUNDLED_FILE.read_text(encoding="utf-8"))
    record |= {"id": "own", "provider_id": "own", "venue": venue}
    path.write_text(json.dumps(record), encoding="utf-8")
    return path


def statuses(results: Iterator[ImportResult]) -> list[str]:
    return [result.status.value for result in results]


def test_importing_again_updates_and_never_duplicates(store: MatchStore, own_file: Path) -> None:
    assert statuses(import_files(store, [own_file])) == ["imported"]
    assert statuses(import_files(store, [own_file])) == ["unchanged"]
    write_own(own_file, venue="There")
    assert statuses(import_files(store, [own_file])) == ["updated"]
    assert sorted(summary.id for summary in store.summaries()) == [BUNDLED_MATCH, "own"]
    assert store.load("own").venue == "There"


def test_a_result_names_the_match_and_its_findings(store: MatchStore) -> None:
    path = shared("statsbomb/events/7581.json")
    (result,) = import_files(store, [path])
    assert result.status is ImportStatus.IMPORTED
    assert (result.match_id, result.home, result.away) == ("statsbomb-7581", "Croatia", "Denmark")
    assert result.findings == store.load("statsbomb-7581").findings
    assert result.problem is None


@pytest.mark.parametrize(
    ("match_id", "score", "shootout"),
    [("3869685", (3, 3), (4, 2)), ("3869220", (0, 0), (3, 0)), ("3923880", (0, 0), (6, 5))],
)
def test_real_matches_are_listed_with_their_scores(
    store: MatchStore, match_id: str, score: tuple[int, int], shootout: tuple[int, int]
) -> None:
    list(import_files(store, [shared(f"statsbomb/events/{match_id}.json")]))
    (summary,) = (s for s in store.summaries() if s.id == f"statsbomb-{match_id}")
    assert (summary.score.home, summary.score.away) == score
    assert summary.shootout is not None
    assert (summary.shootout.home, summary.shootout.away) == shootout


def test_a_file_that_fails_stops_no_other(
    store: MatchStore, own_file: Path, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("[1, 2", encoding="utf-8")
    results = list(import_files(store, [broken, tmp_path, tmp_path / "gone.json", own_file]))
    assert statuses(iter(results)) == ["failed", "failed", "failed", "imported"]
    codes = [result.problem.code for result in results if result.problem]
    assert codes[1:] == ["file_is_directory", "file_missing"]
    assert [summary.id for summary in store.summaries(Query(text="pomykal"))] == [
        BUNDLED_MATCH,
        "own",
    ]


def test_progress_covers_all_files(store: MatchStore, own_file: Path) -> None:
    shares: list[float] = []
    list(import_files(store, [own_file, BUNDLED_FILE], shares.append))
    assert shares == sorted(shares)
    assert shares[0] < 0.5 < shares[-1] == 1.0


def test_cancelling_keeps_what_is_complete(store: MatchStore, own_file: Path) -> None:
    second = own_file.with_name("second.json")
    shutil.copy(own_file, second)

    def cancel(share: float) -> None:
        if share > 0.5:
            raise InterruptedError

    results = import_files(store, [own_file, second], cancel)
    assert next(results).status is ImportStatus.IMPORTED
    with pytest.raises(InterruptedError):
        next(results)
    assert store.load("own").venue == "Here"


class FullStore:
    """A library that has no room left after the first match."""

    read_only = False

    def __init__(self) -> None:
        self.saved: list[str] = []

    def save(self, match: Match) -> SaveStatus:
        if self.saved:
            raise LibraryError("library-full", library="full.sqlite")
        self.saved.append(match.id)
        return SaveStatus.ADDED

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        return ()

    def load(self, match_id: str) -> Match:
        raise NotImplementedError

    def delete(self, match_id: str) -> None:
        raise NotImplementedError

    def close(self) -> None:
        pass


def test_a_library_that_fails_fails_every_file_left(own_file: Path, tmp_path: Path) -> None:
    store = FullStore()
    results = list(import_files(store, [own_file, BUNDLED_FILE, tmp_path / "unread.json"]))
    assert statuses(iter(results)) == ["imported", "failed", "failed"]
    assert [r.problem.code for r in results if r.problem] == ["library-full"] * 2
    assert store.saved == ["own"]


def test_a_match_that_no_database_keeps_fails_alone(
    store: MatchStore, own_file: Path, tmp_path: Path
) -> None:
    record = json.loads(BUNDLED_FILE.read_text(encoding="utf-8"))
    record["id"] = "huge"
    record["home"]["players"][0]["shirt_number"] = 2**63
    huge = tmp_path / "huge.json"
    huge.write_text(json.dumps(record), encoding="utf-8")
    first, second = import_files(store, [huge, own_file])
    assert first.status is ImportStatus.FAILED
    assert first.problem is not None
    assert second.status is ImportStatus.IMPORTED
