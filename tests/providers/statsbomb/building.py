"""Small StatsBomb matches, made up event by event, for what the real files don't show."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from explorer.providers.base import Imported
from explorer.providers.statsbomb import read_events

HOME = {"id": 1, "name": "Homeville"}
AWAY = {"id": 2, "name": "Awaytown"}

Json = dict[str, Any]


class Script:
    """Writes events one after the other, ten seconds apart, numbering them as StatsBomb does."""

    def __init__(self) -> None:
        self.events: list[Json] = []
        for team, first in ((HOME, 100), (AWAY, 200)):
            lineup = [
                {
                    "player": {"id": first + n, "name": f"Player {first + n}"},
                    "position": {"id": n, "name": "Goalkeeper" if n == 1 else "Left Back"},
                    "jersey_number": n,
                }
                for n in range(1, 12)
            ]
            tactics = {"formation": 442, "lineup": lineup}
            self.add(35, "Starting XI", team, seconds=0, player=None, tactics=tactics)

    def add(
        self,
        number: int,
        name: str,
        team: Json = HOME,
        *,
        period: int = 1,
        seconds: float | None = None,
        player: int | None = 10,
        **more: object,
    ) -> Json:
        """Add an event; ``player`` counts from the team's first hundred."""
        index = len(self.events) + 1
        at = index * 10.0 if seconds is None else seconds
        event: Json = {
            "id": f"event-{index}",
            "index": index,
            "period": period,
            "timestamp": f"{int(at // 3600):02d}:{int(at // 60) % 60:02d}:{at % 60:06.3f}",
            "type": {"id": number, "name": name},
            "possession": 1,
            "possession_team": team,
            "play_pattern": {"id": 1, "name": "Regular Play"},
            "team": team,
            **more,
        }
        if player is not None:
            known = team["id"] * 100 + player
            event["player"] = {"id": known, "name": f"Player {known}"}
        self.events.append(event)
        return event

    def shot(self, team: Json = HOME, outcome: tuple[int, str] = (97, "Goal"), **more: Any) -> Json:
        """Add a shot, by default a goal from the penalty mark."""
        details = {
            "statsbomb_xg": 0.5,
            "outcome": {"id": outcome[0], "name": outcome[1]},
            "type": {"id": 87, "name": "Open Play"},
            "body_part": {"id": 40, "name": "Right Foot"},
            "end_location": [120.0, 38.0, 1.0],
            **more.pop("shot", {}),
        }
        return self.add(16, "Shot", team, **{"location": [108.0, 40.0], **more}, shot=details)

    def kick(self, team: Json, *, scored: bool, player: int = 10) -> Json:
        """Add a kick of the shootout."""
        outcome = (97, "Goal") if scored else (100, "Saved")
        return self.shot(team, outcome, period=5, player=player, shot={"type": {"id": 88}})

    def read(self, folder: Path, name: str = "77.json") -> Imported:
        """The match as the reader sees it, from a file in ``folder``."""
        path = folder / name
        path.write_text(json.dumps(self.events), encoding="utf-8")
        return read_events(path)


def codes(imported: Imported) -> set[str]:
    """The message keys of all findings."""
    return {found.code for found in imported.match.findings}


def finding(imported: Imported, code: str) -> tuple[dict[str, str | int | float], str | None]:
    """The values of the first finding of a code, and where it is."""
    found = next(f for f in imported.match.findings if f.code == code)
    return found.values, found.where
