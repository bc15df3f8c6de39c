"""Open data against a library: what is in it, what is newer, what comes, what does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NoReturn

import pytest

from explorer.app import open_data as module
from explorer.app.libraries import open_library
from explorer.app.open_data import (
    ADDRESS,
    ATTRIBUTION,
    bring_in,
    list_matches,
    list_seasons,
    open_repository,
)
from explorer.domain.network import NetworkAccess
from explorer.domain.open_data import (
    OpenMatch,
    OpenOutcome,
    OpenPlace,
    OpenProgress,
    OpenSeason,
    OpenState,
)
from explorer.domain.ports import ImportStore, LibraryError, PreparedMatch, Saved
from explorer.domain.query import Query
from explorer.providers.base import ImportProblem
from explorer.providers.statsbomb.repository import Repository
from tests.app.reading_inline import inline_readers
from tests.open_repository import MATCHES, MISSING, listed, write, write_repository
from tests.shared_data import shared
from tests.web_server import Fault, RepositoryServer

CUP = OpenSeason(competition_id=1, season_id=2, competition="Cup", season="2024")
ABSENT, CHANGED = OpenState.ABSENT, OpenState.CHANGED
IN_LIBRARY, UNAVAILABLE = OpenState.IN_LIBRARY, OpenState.UNAVAILABLE


class Cancelled(Exception):  # noqa: N818 - what the window raises is no error
    """What whoever waits raises to cancel."""


@pytest.fixture
def store(tmp_path: Path) -> Iterator[ImportStore]:
    made = open_library(str(tmp_path / "library.sqlite"))
    yield made
    made.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RepositoryServer]:
    with RepositoryServer(write_repository(tmp_path / "served")).running() as running:
        yield running


@pytest.fixture
def remote(server: RepositoryServer, tmp_path: Path) -> Iterator[Repository]:
    with open_repository(OpenPlace(server.address), tmp_path / "cache") as made:
        yield made


@pytest.fixture
def local(server: RepositoryServer, tmp_path: Path) -> Iterator[Repository]:
    with open_repository(OpenPlace(ADDRESS, server.root), tmp_path / "cache") as made:
        yield made


def nothing() -> None:
    pass


def ignore(_progress: OpenProgress) -> None:
    pass


def cup(store: ImportStore, repository: Repository) -> list[OpenMatch]:
    return list_matches(store, repository, CUP, nothing)


def states(store: ImportStore, repository: Repository) -> list[OpenState]:
    return [match.state for match in cup(store, repository)]


def bring(
    store: ImportStore, repository: Repository, *numbers: int
) -> list[tuple[int, OpenState, str | None]]:
    wanted = [match for match in cup(store, repository) if match.match_id in numbers]
    return [
        told(outcome)
        for outcome in bring_in(store, repository, CUP, wanted, ignore, readers=inline_readers)
    ]


def told(outcome: OpenOutcome) -> tuple[int, OpenState, str | None]:
    return outcome.match_id, outcome.state, outcome.problem.code if outcome.problem else None


def in_library(store: ImportStore) -> set[str]:
    return {each.id for each in store.summaries(Query()) if each.provider == "statsbomb"}


@pytest.mark.parametrize("kind", ["local", "remote"])
def test_matches_come_with_what_their_listing_says(
    kind: str, store: ImportStore, request: pytest.FixtureRequest
) -> None:
    repository: Repository = request.getfixturevalue(kind)
    assert [each.season for each in list_seasons(repository, nothing)] == ["2024", "2023"]
    assert bring(store, repository, 71, 73) == [(71, IN_LIBRARY, None), (73, IN_LIBRARY, None)]
    match = store.load("statsbomb-73")
    assert (match.competition, match.season, len(match.goals)) == ("Cup", "2024", 3)
    assert not {f.code for f in match.findings} & {"listing_missing", "lineups_missing"}
    assert states(store, repository)[:3] == [IN_LIBRARY, ABSENT, IN_LIBRARY]


def test_only_a_folder_knows_beforehand_which_events_are_missing(
    store: ImportStore, local: Repository, remote: Repository
) -> None:
    assert states(store, local) == [ABSENT] * 3 + [UNAVAILABLE]
    assert states(store, remote) == [ABSENT] * 4
    assert bring(store, remote, 71, MISSING) == [
        (MISSING, UNAVAILABLE, "open_data_missing"),
        (71, IN_LIBRARY, None),
    ]
    listed_now = list_matches(store, remote, CUP, nothing, missing={MISSING})
    assert [each.state for each in listed_now] == [IN_LIBRARY, ABSENT, ABSENT, UNAVAILABLE]


def test_files_in_a_folder_stay_and_copies_go(
    store: ImportStore,
    server: RepositoryServer,
    local: Repository,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))
    bring(store, local, *MATCHES)
    assert (server.root / "events/71.json").is_file()
    with open_repository(OpenPlace(server.address), tmp_path / "cache") as remote:
        bring(store, remote, *MATCHES)
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    ("revised", "state"),
    [
        ("2024-05-10T16:57:53.017895", IN_LIBRARY),
        ("2024-05-10T16:57:53", IN_LIBRARY),
        ("2024-06-01T00:00:00", CHANGED),
        ("lately", IN_LIBRARY),
        (None, IN_LIBRARY),
    ],
)
def test_a_listing_that_is_newer_than_what_was_imported_has_changed(
    store: ImportStore,
    local: Repository,
    server: RepositoryServer,
    revised: str | None,
    state: OpenState,
) -> None:
    bring(store, local, 71)
    write(server.root, "matches/1/2.json", [listed(71, last_updated=revised)])
    assert states(store, local) == [state]


def test_what_has_changed_is_brought_up_to_date(
    store: ImportStore, local: Repository, server: RepositoryServer
) -> None:
    bring(store, local, 71)
    write(server.root, "matches/1/2.json", [listed(71, last_updated="2025-01-01T00:00:00")])
    assert bring(store, local, 71) == [(71, IN_LIBRARY, None)]
    assert states(store, local) == [IN_LIBRARY]


def test_one_bad_match_does_not_stop_the_others(
    store: ImportStore, remote: Repository, server: RepositoryServer
) -> None:
    server.fail("events/71.json", Fault(body=b'[{"id": 1'))
    server.fail("events/72.json", Fault(body=b"no gzip", headers={"Content-Encoding": "gzip"}))
    assert sorted(bring(store, remote, *MATCHES)) == [
        (71, ABSENT, "json_truncated"),
        (72, ABSENT, "open_data_garbled"),
        (73, IN_LIBRARY, None),
    ]
    assert in_library(store) == {"statsbomb-73"}


def test_a_page_to_log_in_is_no_match_and_ends_it(
    store: ImportStore, remote: Repository, server: RepositoryServer
) -> None:
    server.fail("events/71.json", Fault(body=b"<html>Log in to the network</html>"))
    assert bring(store, remote, 71, 72) == [
        (71, ABSENT, "open_data_other"),
        (72, ABSENT, "open_data_other"),
    ]
    assert server.count("events/72.json") == 0


def test_a_match_whose_line_ups_do_not_come_is_not_imported_without_them(
    store: ImportStore, remote: Repository, server: RepositoryServer
) -> None:
    server.fail("lineups/71.json", Fault(403))
    assert bring(store, remote, 71) == [(71, ABSENT, "open_data_status")]
    assert in_library(store) == set()


def test_nothing_is_downloaded_for_a_library_that_can_not_be_written(
    store: ImportStore,
    remote: Repository,
    server: RepositoryServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(_matches: object) -> NoReturn:
        raise LibraryError("library-read-only", library="here")

    monkeypatch.setattr(store, "save_prepared", refuse)
    with pytest.raises(LibraryError):
        bring(store, remote, *MATCHES)
    assert server.count("events/71.json") == 0


def test_nothing_more_is_downloaded_once_the_library_fails(
    store: ImportStore,
    remote: Repository,
    server: RepositoryServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save = store.save_prepared

    def fill(matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        if matches:
            raise LibraryError("library-full", library="here")
        return save(matches)

    monkeypatch.setattr(store, "save_prepared", fill)
    monkeypatch.setattr(module, "_AT_ONCE", 1)
    outcomes = bring(store, remote, *MATCHES)
    assert {outcome[1:] for outcome in outcomes} == {(ABSENT, "library-full")}
    assert len(outcomes) == len(MATCHES)
    assert sum(server.count(f"events/{number}.json") for number in MATCHES) == 1


def test_a_server_that_fails_ends_it_and_what_had_come_is_kept(
    store: ImportStore, remote: Repository, server: RepositoryServer
) -> None:
    server.fail("events/72.json", Fault(403))
    assert sorted(bring(store, remote, *MATCHES)) == [
        (71, IN_LIBRARY, None),
        (72, ABSENT, "open_data_status"),
        (73, ABSENT, "open_data_status"),
    ]
    assert server.count("events/73.json") == 0


@pytest.mark.parametrize("kind", ["local", "remote"])
def test_cancelling_keeps_what_is_complete(
    kind: str, store: ImportStore, request: pytest.FixtureRequest
) -> None:
    repository: Repository = request.getfixturevalue(kind)
    matches = [match for match in cup(store, repository) if match.match_id in MATCHES]
    size = sum(
        len((request.getfixturevalue("server").root / f"events/{n}.json").read_bytes())
        for n in MATCHES[:2]
    )
    got: list[OpenOutcome] = []

    def cancel(progress: OpenProgress) -> None:
        came = got if kind == "local" else progress.received > size
        if came:
            raise Cancelled

    with pytest.raises(Cancelled):
        got.extend(bring_in(store, repository, CUP, matches, cancel, readers=inline_readers))
    kept = in_library(store)
    assert kept
    assert kept == {f"statsbomb-{outcome.match_id}" for outcome in got}
    assert len(kept) < len(MATCHES)


def test_progress_counts_matches_and_what_came(
    store: ImportStore, remote: Repository, server: RepositoryServer
) -> None:
    said: list[OpenProgress] = []
    matches = [match for match in cup(store, remote) if match.match_id in MATCHES]
    outcomes = list(bring_in(store, remote, CUP, matches, said.append, readers=inline_readers))
    assert [outcome.state for outcome in outcomes] == [IN_LIBRARY] * 3
    assert {progress.total for progress in said} == {3}
    received = [progress.received for progress in said]
    assert received == sorted(received)
    events = sum((server.root / f"events/{n}.json").stat().st_size for n in MATCHES)
    assert received[-1] > events
    assert said[-1].rate is not None
    assert [(each.done, each.came) for each in said if each.done or each.came][:1] == [(0, 1)]


@pytest.mark.parametrize("folder", [None, Path("nowhere")])
def test_a_place_that_can_not_be_used_is_refused(tmp_path: Path, folder: Path | None) -> None:
    place = OpenPlace("http://example.org/", folder)
    with pytest.raises(ImportProblem), open_repository(place, tmp_path):
        pass


def test_the_address_of_the_repository_itself_can_be_used(tmp_path: Path) -> None:
    with open_repository(OpenPlace(ADDRESS), tmp_path / "cache") as repository:
        assert not repository.on_this_computer
    assert ATTRIBUTION == "Match data provided by StatsBomb Open Data."


def test_real_matches_come_from_a_server_as_from_a_folder(
    store: ImportStore, tmp_path: Path
) -> None:
    season = OpenSeason(competition_id=43, season_id=106, competition="World Cup", season="2022")
    with RepositoryServer(shared("statsbomb")).running() as server:
        server.gzip = True
        server.fail("events/3869685.json", Fault(cut=100_000), Fault(500))
        with open_repository(OpenPlace(server.address), tmp_path / "cache") as remote:
            matches = [
                match
                for match in list_matches(store, remote, season, nothing)
                if match.match_id in (3869220, 3869685)
            ]
            got = [told(each) for each in bring_in(store, remote, season, matches, ignore)]
    assert sorted(got) == [(3869220, IN_LIBRARY, None), (3869685, IN_LIBRARY, None)]
    final = store.load("statsbomb-3869685")
    assert (final.stage, str(final.listed_score), len(final.kicks)) == ("Final", "3–3", 8)
    with open_repository(OpenPlace(ADDRESS, shared("statsbomb")), tmp_path) as local:
        counts = [match.state for match in list_matches(store, local, season, nothing)]
        assert (counts.count(IN_LIBRARY), counts.count(UNAVAILABLE)) == (2, 62)
        assert [told(each) for each in bring_in(store, local, season, matches, ignore)]
    assert store.load("statsbomb-3869685") == final


def test_a_network_that_is_not_allowed_is_not_asked(
    server: RepositoryServer, tmp_path: Path
) -> None:
    off = NetworkAccess(allowed=False)
    place = OpenPlace(server.address)
    with pytest.raises(ImportProblem) as refused, open_repository(place, tmp_path, off):
        pass
    assert refused.value.code == "open_data_not_allowed"
    assert not server.asked
    with open_repository(OpenPlace(server.address, server.root), tmp_path, off) as local:
        assert list_seasons(local, nothing)
