"""What lies beside a file of events: the listing of matches, and line-ups."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from explorer.domain.match import Score
from explorer.domain.place import Side
from tests.providers.statsbomb.building import Script, codes


def beside(folder: Path, relative: str, content: object) -> None:
    path = folder / relative
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")


def listed(**changes: Any) -> list[dict[str, Any]]:
    entry = {
        "match_id": 77,
        "match_date": "2024-02-29",
        "home_team": {"home_team_id": 2, "home_team_name": "Awaytown"},
        "away_team": {"away_team_id": 1, "away_team_name": "Homeville"},
        "home_score": 0,
        "away_score": 1,
    }
    return [{**entry, **changes}]


def test_the_listing_says_who_is_at_home(script: Script, tmp_path: Path) -> None:
    script.shot()
    (tmp_path / "events").mkdir()
    beside(tmp_path, "matches/1/2.json", listed())
    match = script.read(tmp_path / "events").match
    assert (match.home.name, match.away.name) == ("Awaytown", "Homeville")
    assert match.goals[0].side is Side.AWAY
    assert match.listed_score == Score(0, 1)


def test_the_listing_says_when_the_data_was_last_changed(script: Script, tmp_path: Path) -> None:
    (tmp_path / "events").mkdir()
    beside(tmp_path, "matches/1/2.json", listed(last_updated="2024-05-10T16:57:53.017895"))
    (source,) = script.read(tmp_path / "events").match.sources
    assert source.revised == "2024-05-10T16:57:53.017895"


def test_a_faulty_listing_and_faulty_line_ups_are_left_out(script: Script, tmp_path: Path) -> None:
    (tmp_path / "events").mkdir()
    beside(tmp_path, "matches/1/1.json", {"no": "list"})
    beside(tmp_path, "matches/1/2.json", listed(match_date="yesterday"))
    beside(tmp_path, "lineups/77.json", [{"team_id": 1, "lineup": "none"}])
    imported = script.read(tmp_path / "events")
    assert {"listing_unreadable", "date_unreadable", "lineups_unreadable"} <= codes(imported)
    assert imported.match.date is None


def test_a_listing_of_other_teams_is_not_believed(script: Script, tmp_path: Path) -> None:
    (tmp_path / "events").mkdir()
    other = {"home_team_id": 9, "home_team_name": "Elsewhere"}
    beside(tmp_path, "matches/1/2.json", listed(home_team=other))
    imported = script.read(tmp_path / "events")
    assert imported.match.home.name == "Homeville"
    assert "listing_teams_differ" in codes(imported)


def test_a_name_that_is_no_number_still_gives_a_sound_id(script: Script, tmp_path: Path) -> None:
    match = script.read(tmp_path, "my match (1).json").match
    assert match.id == "statsbomb-my-match-1-"
    assert match.competition is None
