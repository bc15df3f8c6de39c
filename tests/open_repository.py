"""A small repository in the layout of StatsBomb's open data, made up for the tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.providers.statsbomb.building import AWAY, HOME, Script

CUP = {"competition_id": 1, "season_id": 2, "competition_name": "Cup", "season_name": "2024"}
LEAGUE = {"competition_id": 3, "season_id": 4, "competition_name": "League", "season_name": "2023"}
MATCHES = (71, 72, 73)
MISSING = 74
"""A match that is listed, and whose events aren't there."""


def listed(match_id: int, **changes: Any) -> dict[str, Any]:
    """An entry of a listing."""
    return {
        "match_id": match_id,
        "match_date": f"2024-03-{match_id - 60:02d}",
        "competition": {"competition_id": 1, "competition_name": "Cup"},
        "season": {"season_id": 2, "season_name": "2024"},
        "home_team": {"home_team_id": 1, "home_team_name": HOME["name"]},
        "away_team": {"away_team_id": 2, "away_team_name": AWAY["name"]},
        "home_score": match_id - 70,
        "away_score": 0,
        "match_status": "available",
        "last_updated": "2024-05-10T16:57:53.017895",
        "competition_stage": {"id": 1, "name": "Group Stage"},
        **changes,
    }


def events(goals: int) -> list[dict[str, Any]]:
    """A match with that many goals for the home side."""
    script = Script()
    for _ in range(goals):
        script.shot()
    return script.events


def write_repository(folder: Path) -> Path:
    """A cup with three matches and one whose events are missing, a league with no matches."""
    write(folder, "competitions.json", [CUP, {**LEAGUE, "competition_gender": "female"}])
    write(folder, "matches/1/2.json", [listed(number) for number in (*MATCHES, MISSING)])
    write(folder, "matches/3/4.json", [])
    for number in MATCHES:
        write(folder, f"events/{number}.json", events(number - 70))
        write(folder, f"lineups/{number}.json", [])
    return folder


def write(folder: Path, path: str, content: object) -> None:
    """A file of the repository."""
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(content), encoding="utf-8")
