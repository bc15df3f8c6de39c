"""Reads made-up records of a provider as a file of theirs, and says what is in a match."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from explorer.domain.events import KickOutcome
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.providers.registry import read_match_file

Json = dict[str, Any]


def read(tmp_path: Path, content: object, name: str = "events.json") -> Match:
    """The match of a JSON file with that content."""
    path = tmp_path / name
    path.write_text(json.dumps(content), encoding="utf-8")
    return read_match_file(path).match


def player_name(match: Match, player_id: str | None) -> str | None:
    """The name of a player, None for nobody."""
    return None if player_id is None else match.players()[player_id].name


def goals(match: Match) -> list[tuple[str, Side | None, str | None, bool]]:
    """Every goal as minute, side that it counts for, player and whether it is an own goal."""
    return [
        (
            goal.time.at.minute_label,
            goal.side,
            player_name(match, goal.player_id),
            goal.own_goal,
        )
        for goal in match.goals
    ]


def kicks(match: Match) -> list[tuple[Side | None, str | None, KickOutcome]]:
    """Every kick as side, taker and outcome."""
    return [(kick.side, player_name(match, kick.player_id), kick.outcome) for kick in match.kicks]


def codes(match: Match) -> dict[str, int]:
    """How often each finding was noted."""
    return {finding.code: int(finding.values["count"]) for finding in match.findings}
