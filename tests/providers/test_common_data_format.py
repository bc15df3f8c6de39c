"""The Common Data Format, against the validator that its authors publish."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cdf import MatchSchemaValidator

from explorer.domain.match import Match
from explorer.providers.common_data_format import write_cdf
from explorer.providers.registry import read_match_file
from tests.bundled import bundled
from tests.providers.native_samples import full_match
from tests.providers.spreadsheet.sheets import match_of, sheet, template
from tests.shared_data import shared


def written(match: Match) -> dict[str, Any]:
    """What is written of a match, checked by the validator at its strictest."""
    data: dict[str, Any] = json.loads(write_cdf(match))
    MatchSchemaValidator().validate_schema(data, mode="extreme")
    return data


def test_the_bundled_is_valid_and_tells_its_goals() -> None:
    match = bundled()
    data = written(match)
    assert data["match"]["result"] == {
        "final": {"home": 4, "away": 4, "winning_team_id": match.away.id},
        "first_half": {"home": 2, "away": 1},
        "second_half": {"home": 4, "away": 4},
        "shootout": {"home": 3, "away": 5},
    }
    goals = data["events"]["goals"]
    assert len(goals) == 8
    assert goals[0]["time"] == "2023-08-06T00:05:30.000Z"
    assert goals[-1]["score"] == {"home": 4, "away": 4}
    assert sum(goal["is_own_goal"] for goal in goals) == 2
    assert data["meta"]["vendor"].endswith(match.provider.attribution)


@pytest.mark.parametrize("number", ["3869685", "3869220", "3895095"])
def test_a_real_match_is_valid(number: str) -> None:
    data = written(read_match_file(shared(f"statsbomb/events/{number}.json")).match)
    starters = [player["is_starter"] for player in data["teams"]["home"]["players"]]
    assert sum(starters) == 11


def test_extra_time_and_its_scores_are_told() -> None:
    data = written(read_match_file(shared("statsbomb/events/3869685.json")).match)
    result = data["match"]["result"]
    assert result["second_half"] == {"home": 2, "away": 2}
    assert result["second_half_extratime"] == {"home": 3, "away": 3}
    assert result["shootout"] == {"home": 4, "away": 2}


def test_a_match_without_listing_is_valid_once_its_day_is_known() -> None:
    match = read_match_file(shared("statsbomb/events/7581.json")).match
    data = written(replace(match, date=dt.date(2018, 7, 1)))
    assert data["officials"] == []


def test_what_is_not_known_is_not_made_up(tmp_path: Path) -> None:
    match = match_of(
        sheet(
            "6,home,goal,",
            "7,away,yellow card,",
            "8,home,substitution,Ann",
            "9,unknown,goal,Bea",
            "10,home,disallowed goal,Ann",
        )
    )
    data = written(match)
    events = data["events"]
    assert [goal["player_id"] for goal in events["goals"]] == ["unknown"]
    assert events["cards"][0]["player_id"] == "unknown"
    assert events["substitutions"][0]["in_player_id"] == "unknown"
    assert {player["jersey_number"] for player in data["teams"]["home"]["players"]} == {0}


def test_the_template_and_the_fullest_match_are_valid() -> None:
    written(match_of(template()))
    # A single kick that decides nothing is no shootout of the format.
    written(full_match())
