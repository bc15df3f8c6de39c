from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from explorer.app.importing import pipeline
from explorer.app.importing.pipeline import INLINE_BYTES, MakeReaders, import_paths, suited_readers
from explorer.app.importing.processes import ProcessReaders
from explorer.app.importing.readers import InlineReader, Order, Outcome, Readers, Step, Tell
from explorer.app.importing.reading import read_order
from explorer.app.libraries import BUNDLED_MATCH, open_library
from explorer.domain.excerpt import Remedy
from explorer.domain.imports import (
    ImportOptions,
    ImportProgress,
    ImportResult,
    ImportStatus,
    ImportStep,
)
from explorer.domain.ports import ImportStore, LibraryError, PreparedMatch, Saved
from explorer.library.store import SqlMatchStore
from explorer.providers.units import Unit
from explorer.resources import resource_path
from tests.app.importing_tasks import Backwards, Shelf, by_name
from tests.library.statements import counted
from tests.shared_data import shared

BUNDLED_FILE = resource_path("matches/dallas-miami.json")


@pytest.fixture
def store(spec: str) -> Iterator[ImportStore]:
    with closing(open_library(spec)) as store:
        yield store


@pytest.fixture
def own_file(tmp_path: Path) -> Path:
    """A match of one's own: the bundled one under another id."""
    return write_own(tmp_path / "own.json")


def write_own(path: Path, name: str = "own", venue: str = "Here") -> Path:
    record = json.loads(BUNDLED_FILE.read_text(encoding="utf-8"))
    record |= {"id": name, "provider_id": name, "venue": venue}
    path.write_text(json.dumps(record), encoding="utf-8")
    return path


def named(folder: Path, *names: str) -> list[Path]:
    """Files whose names say what the task of the tests does with them."""
    paths = [folder / f"{name}.json" for name in names]
    for path in paths:
        path.write_text('{"format": "match-explorer/1"}', encoding="utf-8")
    return paths


def in_processes(_units: Sequence[Unit], tell: Tell) -> Readers:
    return ProcessReaders(by_name, tell, 2)


def inline(_units: Sequence[Unit], tell: Tell) -> Readers:
    return InlineReader(by_name, tell)


def backwards(_units: Sequence[Unit], tell: Tell) -> Readers:
    return Backwards(tell)


both_ways = pytest.mark.parametrize("readers", [inline, in_processes])
all_ways = pytest.mark.parametrize("readers", [inline, in_processes, backwards])


def statuses(results: Iterator[ImportResult]) -> list[str]:
    return [result.status.value for result in results]


class Watching:
    """Keeps what an import shows, and cancels it once so many are done."""

    def __init__(self, cancel_at: int | None = None) -> None:
        self.shown: list[ImportProgress] = []
        self.results: list[ImportResult] = []
        self._cancel_at = cancel_at

    def check(self) -> None:
        if self._cancel_at is not None and len(self.results) >= self._cancel_at:
            raise InterruptedError

    def show(self, progress: ImportProgress) -> None:
        self.shown.append(progress)


def test_importing_again_updates_and_never_duplicates(store: ImportStore, own_file: Path) -> None:
    assert statuses(import_paths(store, [own_file])) == ["imported"]
    assert statuses(import_paths(store, [own_file])) == ["unchanged"]
    write_own(own_file, venue="There")
    assert statuses(import_paths(store, [own_file])) == ["updated"]
    assert sorted(summary.id for summary in store.summaries()) == [BUNDLED_MATCH, "own"]
    assert store.load("own").venue == "There"


def test_a_result_names_the_match_and_its_findings(store: ImportStore) -> None:
    path = shared("statsbomb/events/7581.json")
    (result,) = import_paths(store, [path])
    assert result.status is ImportStatus.IMPORTED
    assert (result.match_id, result.home, result.away) == ("statsbomb-7581", "Croatia", "Denmark")
    assert result.findings == store.load("statsbomb-7581").findings
    assert result.problem is None


@pytest.mark.parametrize(
    ("match_id", "score", "shootout"),
    [("3869685", (3, 3), (4, 2)), ("3869220", (0, 0), (3, 0)), ("3923880", (0, 0), (6, 5))],
)
def test_real_matches_are_listed_with_their_scores(
    store: ImportStore,
    match_id: str,
    score: tuple[int, int],
    shootout: tuple[int, int],
) -> None:
    list(import_paths(store, [shared(f"statsbomb/events/{match_id}.json")]))
    (summary,) = (s for s in store.summaries() if s.id == f"statsbomb-{match_id}")
    assert (summary.score.home, summary.score.away) == score
    assert summary.shootout is not None
    assert (summary.shootout.home, summary.shootout.away) == shootout


def test_many_matches_are_read_in_processes_and_all_are_there(
    store: ImportStore, tmp_path: Path
) -> None:
    names = [f"match-{number}" for number in range(7)]
    paths = [write_own(tmp_path / f"{name}.json", name) for name in names]
    (tmp_path / "broken.json").write_text("[1, 2", encoding="utf-8")
    paths.insert(3, tmp_path / "broken.json")
    results = list(import_paths(store, paths))
    assert [result.path for result in results] == paths
    assert statuses(iter(results)) == ["imported"] * 3 + ["failed"] + ["imported"] * 4
    assert {summary.id for summary in store.summaries()} == {BUNDLED_MATCH, *names}


@both_ways
def test_a_file_that_fails_stops_no_other(readers: MakeReaders, tmp_path: Path) -> None:
    shelf = Shelf()
    paths = named(tmp_path, "a", "bad", "b")
    results = import_paths(shelf, paths, readers=readers)
    assert statuses(results) == ["imported", "failed", "imported"]
    assert shelf.ids == ["a", "b"]


@all_ways
def test_results_come_in_the_order_of_the_paths(readers: MakeReaders, tmp_path: Path) -> None:
    paths = named(tmp_path, *(f"m{number}" for number in range(20)))
    shelf = Shelf()
    results = list(import_paths(shelf, paths, readers=readers))
    assert [result.path for result in results] == paths
    assert shelf.ids == [path.stem for path in paths]


def test_matches_that_wait_are_saved_in_one_transaction(tmp_path: Path) -> None:
    shelf = Shelf()
    list(import_paths(shelf, named(tmp_path, *"abcdefgh"), readers=backwards))
    assert shelf.transactions == [tuple("abcd"), tuple("efgh")]


def test_one_match_twice_is_saved_in_two_transactions(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    paths = [*named(tmp_path, "a", "m"), *named(tmp_path / "sub", "m", "b")]
    shelf = Shelf()
    results = import_paths(shelf, paths, readers=backwards)
    assert statuses(results) == ["imported", "imported", "unchanged", "imported"]
    assert shelf.transactions == [("a", "m"), ("m", "b")]
    assert shelf.asked == ["a", "m", "b"]


@both_ways
def test_progress_counts_what_was_found_and_done(readers: MakeReaders, tmp_path: Path) -> None:
    watch = Watching()
    list(import_paths(Shelf(), named(tmp_path, "a", "bad", "b"), None, watch, readers=readers))
    assert watch.shown[0].searching
    assert watch.shown[0].share is None
    last = watch.shown[-1]
    assert (last.found, last.done, last.share) == (3, 3, 1.0)
    assert last.counts == {ImportStatus.IMPORTED: 2, ImportStatus.FAILED: 1}
    assert last.files == ()


def test_progress_names_what_is_being_read(
    store: ImportStore, own_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "SHOW_SECONDS", 0.0)
    watch = Watching()
    list(import_paths(store, [own_file], None, watch))
    files = [file for progress in watch.shown for file in progress.files]
    assert {file.name for file in files} == {str(own_file)}
    assert [step for step in ImportStep if step in {file.step for file in files}] == [*ImportStep]
    assert {file.size for file in files} == {own_file.stat().st_size}
    assert {file.events for file in files if file.step is not ImportStep.READ} == {35}
    shares = [progress.share for progress in watch.shown if progress.share is not None]
    assert shares == sorted(shares)


@both_ways
def test_cancelling_keeps_what_is_complete(readers: MakeReaders, tmp_path: Path) -> None:
    watch = Watching(cancel_at=2)
    shelf = Shelf()
    paths = named(tmp_path, *(f"m{number}" for number in range(50)))
    with pytest.raises(InterruptedError):
        watch.results.extend(import_paths(shelf, paths, None, watch, readers=readers))
    assert len(watch.results) >= 2
    assert [result.match_id for result in watch.results] == shelf.ids
    assert len(shelf.ids) < 50


def test_cancelling_does_not_wait_for_what_is_being_read(tmp_path: Path) -> None:
    watch = Watching(cancel_at=1)
    shelf = Shelf()
    paths = named(tmp_path, "a", "hangs-1", "hangs-2")
    with pytest.raises(InterruptedError):
        watch.results.extend(import_paths(shelf, paths, None, watch, readers=in_processes))
    assert shelf.ids == ["a"]


class FullShelf(Shelf):
    """A library that has no room left after the first transaction."""

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        if self.transactions:
            raise LibraryError("library-full", library="full.sqlite")
        return super().save_prepared(matches)


@pytest.mark.parametrize("readers", [inline, backwards])
def test_a_library_that_fails_fails_every_file_left(readers: MakeReaders, tmp_path: Path) -> None:
    shelf = FullShelf()
    results = list(import_paths(shelf, named(tmp_path, *"abcdefgh"), readers=readers))
    kept = len(shelf.ids)
    assert 0 < kept < 8
    assert statuses(iter(results)) == ["imported"] * kept + ["failed"] * (8 - kept)
    codes = {result.problem.code for result in results if result.problem}
    assert codes == {"library-full"}


class FussyShelf(Shelf):
    """A library that can't keep one of the matches."""

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        if any(match.match_id == "huge" for match in matches):
            raise ValueError("int too large")
        return super().save_prepared(matches)


def test_a_match_that_no_database_keeps_fails_alone(tmp_path: Path) -> None:
    shelf = FussyShelf()
    paths = named(tmp_path, "a", "b", "huge", "c")
    results = list(import_paths(shelf, paths, readers=backwards))
    assert statuses(iter(results)) == ["imported", "imported", "failed", "imported"]
    assert results[2].problem is not None
    assert results[2].problem.code == "match-unstorable"
    assert shelf.ids == ["a", "b", "c"]


def test_a_killed_reader_fails_its_match_with_a_sentence(tmp_path: Path) -> None:
    shelf = Shelf()
    paths = named(tmp_path, "a", "killed", "b")
    results = list(import_paths(shelf, paths, readers=in_processes))
    assert statuses(iter(results)) == ["imported", "failed", "imported"]
    assert results[1].problem is not None
    assert results[1].problem.code == "reading-died"


def test_little_is_read_at_once_and_much_in_processes(tmp_path: Path) -> None:
    little = [Unit(path) for path in named(tmp_path, "a", "b")]
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(INLINE_BYTES + 1)

    def tell(*_said: object) -> None:
        raise AssertionError

    assert isinstance(suited_readers(little, tell), InlineReader)
    for much in ([*little, *little], [Unit(large)]):
        assert isinstance(suited_readers(much, tell), ProcessReaders)


def test_options_reach_every_order(tmp_path: Path) -> None:
    taken: list[tuple[str | None, bool]] = []

    def readers(_units: Sequence[Unit], tell: Tell) -> Readers:
        def task(order: Order, report: Callable[[Step], None]) -> Outcome:
            taken.append((order.unit.provider, order.lenient))
            return by_name(order, report)

        return InlineReader(task, tell)

    options = ImportOptions(provider="match-explorer", lenient=True)
    list(import_paths(Shelf(), named(tmp_path, "a"), options, readers=readers))
    assert taken == [("match-explorer", True)]


def test_an_archive_is_imported_member_by_member(store: ImportStore, tmp_path: Path) -> None:
    archive = tmp_path / "season.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(write_own(tmp_path / "one.json", "one"), "a/one.json")
        packed.write(resource_path("matches/template.csv"), "b/two.csv")
        packed.writestr("c/three.csv", "home,Reds\naway,Blues\n\nminute,team,type\n8O,home,goal\n")
    results = list(import_paths(store, [archive]))
    assert statuses(iter(results)) == ["imported", "imported", "failed"]
    assert [result.name.rpartition("/")[2] for result in results] == [
        "one.json",
        "two.csv",
        "three.csv",
    ]
    assert all(result.name.startswith("season.zip") for result in results)
    assert {result.path for result in results} == {archive}


def test_a_spreadsheet_is_read_leniently_on_request(store: ImportStore, tmp_path: Path) -> None:
    path = tmp_path / "cup.csv"
    sheet = resource_path("matches/template.csv").read_text(encoding="utf-8")
    path.write_text(sheet.replace("\n63,", "\n6E,"), encoding="utf-8")
    (refused,) = import_paths(store, [path])
    assert refused.problem is not None
    assert (refused.problem.code, refused.problem.readable) == ("sheet_minute", 16)
    assert refused.problem.remedy is Remedy.MINUTE_UNKNOWN
    (read,) = import_paths(store, [path], ImportOptions(lenient=True))
    assert read.status is ImportStatus.IMPORTED
    assert [finding.code for finding in read.findings] == ["sheet_minute", "sheet_minutes_unknown"]


def test_a_new_revision_says_what_it_changed(store: ImportStore, tmp_path: Path) -> None:
    path = write_own(tmp_path / "own.json")
    list(import_paths(store, [path]))
    record = json.loads(path.read_text(encoding="utf-8"))
    record["venue"] = "There"
    record["cards"] = record["cards"][:-1]
    path.write_text(json.dumps(record), encoding="utf-8")
    (result,) = import_paths(store, [path])
    assert result.status is ImportStatus.UPDATED
    assert [change.key for change in result.changes] == ["revision-fact", "revision-cards-removed"]


def test_a_likely_second_source_is_told_and_both_are_kept(
    store: ImportStore, tmp_path: Path
) -> None:
    sheet = tmp_path / "cup.csv"
    sheet.write_text(
        "home,FC Dallas\naway,Inter Miami CF\ndate,2023-08-06\n\nminute,team,type,player\n"
        + "".join(
            f"{minute},{team},goal,\n" for minute in range(1, 5) for team in ("home", "away")
        ),
        encoding="utf-8",
    )
    (result,) = import_paths(store, [sheet])
    assert result.status is ImportStatus.IMPORTED
    assert [other.id for other in result.same_as] == [BUNDLED_MATCH]
    assert len(store.summaries()) == 2
    (again,) = import_paths(store, [sheet])
    assert (again.status, again.same_as) == (ImportStatus.UNCHANGED, ())


def test_a_match_takes_as_many_statements_however_many_there_are(tmp_path: Path) -> None:
    def reader(_units: Sequence[Unit], tell: Tell) -> Readers:
        return InlineReader(read_order, tell)

    paths = [write_own(tmp_path / f"m{number}.json", f"m{number}") for number in range(9)]
    with closing(open_library(str(tmp_path / "library.sqlite"))) as store:
        assert isinstance(store, SqlMatchStore)
        counts = []
        for few in (paths[:3], paths[3:6], paths[6:], paths[:3]):
            with counted(store) as seen:
                list(import_paths(store, few, readers=reader))
            counts.append(len(seen))
    first, second, third, unchanged = counts
    assert first == second == third
    assert unchanged < first / 2


def test_a_file_that_cant_be_read_fails_alone(store: ImportStore, tmp_path: Path) -> None:
    folder = tmp_path / "mixed"
    folder.mkdir()
    good = write_own(folder / "good.json", "good")
    (folder / "broken.json").write_bytes(good.read_bytes()[:900])
    (folder / "notes.txt").write_text("Nothing to see here.", encoding="utf-8")
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n")
    gone = tmp_path / "gone.json"
    results = {result.path.name: result for result in import_paths(store, [gone, folder])}
    assert {name: result.status.value for name, result in results.items()} == {
        "gone.json": "failed",
        "broken.json": "failed",
        "good.json": "imported",
    }
    problem = results["broken.json"].problem
    assert problem is not None
    assert (problem.code, problem.excerpt is None) == ("json_truncated", False)
