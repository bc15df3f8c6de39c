"""What the repository lists, from a copy in a folder, whole or half-finished."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from explorer.domain.match import Score
from explorer.domain.open_data import OpenMatch, OpenSeason, OpenState
from explorer.providers.base import ImportProblem
from explorer.providers.statsbomb.repository import LocalFiles, Repository
from tests.open_repository import MATCHES, MISSING, listed, write, write_repository
from tests.shared_data import shared


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_repository(tmp_path / "copy")


def ignore(_count: int) -> None:
    pass


def cup(folder: Path) -> list[OpenMatch]:
    repository = Repository(LocalFiles(folder))
    return repository.matches(repository.seasons(ignore)[0], ignore)


def test_seasons_are_listed_in_the_order_of_the_repository(folder: Path) -> None:
    assert Repository(LocalFiles(folder)).seasons(ignore) == [
        OpenSeason(competition_id=1, season_id=2, competition="Cup", season="2024"),
        OpenSeason(competition_id=3, season_id=4, competition="League", season="2023", women=True),
    ]


def test_matches_are_listed_and_those_without_events_are_unavailable(folder: Path) -> None:
    matches = cup(folder)
    assert [match.match_id for match in matches] == [*MATCHES, MISSING]
    assert [match.state for match in matches] == [OpenState.ABSENT] * 3 + [OpenState.UNAVAILABLE]
    assert matches[1] == OpenMatch(
        match_id=72,
        library_id="statsbomb-72",
        home="Homeville",
        away="Awaytown",
        score=Score(2, 0),
        date=dt.date(2024, 3, 12),
        stage="Group Stage",
        revised="2024-05-10T16:57:53.017895",
    )


def test_a_match_that_the_provider_holds_back_is_unavailable(folder: Path) -> None:
    write(folder, "matches/1/2.json", [listed(71, match_status="scheduled")])
    assert [match.state for match in cup(folder)] == [OpenState.UNAVAILABLE]


def test_a_listing_that_says_little_is_listed_with_what_it_says(folder: Path) -> None:
    write(folder, "matches/1/2.json", [{"match_id": 71, "match_date": "soon"}, {"home_score": 1}])
    (match,) = cup(folder)
    assert (match.home, match.away, match.score, match.date) == ("?", "?", None, None)


def test_a_match_in_a_folder_is_read_where_it_lies(folder: Path, tmp_path: Path) -> None:
    repository = Repository(LocalFiles(folder))
    season = repository.seasons(ignore)[0]
    told: list[int] = []
    events = repository.fetch(season, 71, tmp_path / "unused", told.append)
    assert events == folder / "events/71.json"
    assert not (tmp_path / "unused").exists()
    assert sum(told) > events.stat().st_size


def test_line_ups_may_be_missing_and_events_may_not(folder: Path, tmp_path: Path) -> None:
    repository = Repository(LocalFiles(folder))
    season = repository.seasons(ignore)[0]
    (folder / "lineups/71.json").unlink()
    assert repository.fetch(season, 71, tmp_path, ignore).name == "71.json"
    with pytest.raises(ImportProblem) as caught:
        repository.fetch(season, MISSING, tmp_path, ignore)
    assert (caught.value.code, caught.value.values["name"]) == (
        "open_data_missing",
        "events/74.json",
    )


def test_a_season_that_was_not_copied_is_missing(folder: Path) -> None:
    (folder / "matches/1/2.json").unlink()
    seasons = Repository(LocalFiles(folder)).seasons(ignore)
    assert [season.listed for season in seasons] == [
        (folder / f"matches/{season.competition_id}/{season.season_id}.json").is_file()
        for season in seasons
    ]
    assert not seasons[0].listed
    with pytest.raises(ImportProblem) as caught:
        cup(folder)
    name = caught.value.values["name"]
    assert (caught.value.code, name) == ("open_data_missing", "matches/1/2.json")


def test_what_is_no_listing_is_refused(folder: Path) -> None:
    write(folder, "competitions.json", {"not": "a list"})
    with pytest.raises(ImportProblem) as caught:
        Repository(LocalFiles(folder)).seasons(ignore)
    assert caught.value.code == "json_wrong_shape"


def test_the_data_of_a_checkout_is_found_in_its_folder(tmp_path: Path) -> None:
    write_repository(tmp_path / "data")
    assert Repository(LocalFiles(tmp_path)).seasons(ignore)


def test_a_folder_without_a_copy_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ImportProblem) as caught:
        LocalFiles(tmp_path)
    assert (caught.value.code, caught.value.values["folder"]) == (
        "open_data_no_copy",
        str(tmp_path),
    )


def test_a_half_finished_copy_says_which_matches_it_has() -> None:
    repository = Repository(LocalFiles(shared("statsbomb")))
    seasons = repository.seasons(ignore)
    assert len(seasons) == 75
    found = {}
    for wanted in ((43, 106), (9, 281)):
        season = next(s for s in seasons if (s.competition_id, s.season_id) == wanted)
        matches = repository.matches(season, ignore)
        here = [match for match in matches if match.state is OpenState.ABSENT]
        found[wanted] = (len(matches), len(here))
    assert found == {(43, 106): (64, 2), (9, 281): (34, 33)}
