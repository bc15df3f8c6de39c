"""Small Wyscout matches of both versions, made up event by event."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.providers.through_kloppy.reading import Json

TEAMS = ((1, "Homeville"), (2, "Awaytown"))

_KINDS_V2 = {
    "pass": (8, 85),
    "cross": (8, 80),
    "shot": (10, 100),
    "free_kick_shot": (3, 33),
    "penalty": (3, 35),
    "save": (9, 90),
    "duel": (1, 12),
    "touch": (7, 72),
    "foul": (2, 20),
    "violent_foul": (2, 27),
}


class V2:
    """Writes a file of version 2; player 101 is the first of the home side, 201 of the away."""

    def __init__(self, home: str = "Homeville", away: str = "Awaytown") -> None:
        names = {"1": home, "2": away}
        self.content: Json = {
            "events": [],
            "teams": {team: {"team": {"name": name}} for team, name in names.items()},
            "players": {"1": [], "2": []},
        }
        for number in range(1, 12):
            for side in (0, 1):
                player = 100 * (side + 1) + number
                self.enrol(side, player, f"Player {player}")

    def enrol(self, side: int, number: int, name: str) -> None:
        """Take a player into a squad."""
        player = {"player": {"wyId": number, "shortName": name}}
        self.content["players"][str(side + 1)].append(player)

    def add(
        self,
        kind: str,
        *,
        side: int = 0,
        player: int | None = None,
        period: str = "1H",
        seconds: float | None = None,
        tags: Sequence[int] = (),
        x: float = 89,
        y: float = 50,
        **more: object,
    ) -> None:
        """Add an event; events are ten seconds apart."""
        number = len(self.content["events"]) + 1
        event_id, sub_event_id = _KINDS_V2[kind]
        self.content["events"].append(
            {
                "id": number,
                "matchId": 4711,
                "eventId": event_id,
                "subEventId": sub_event_id,
                "matchPeriod": period,
                "eventSec": number * 10.0 if seconds is None else seconds,
                "teamId": side + 1,
                "playerId": 101 + 100 * side if player is None else player,
                "positions": [{"x": x, "y": y}, {"x": 100, "y": 100}],
                "tags": [{"id": tag} for tag in tags],
                **({"teamId": more.pop("team")} if "team" in more else {}),
                **more,
            }
        )


class V3:
    """Writes a file of version 3, events ten seconds apart; players as in ``V2``."""

    def __init__(self) -> None:
        names = {"1": "Homeville", "2": "Awaytown"}
        self.content: Json = {
            "meta": [],
            "events": [],
            "match": {"wyId": 4712, "teamsData": {}},
            "formations": {},
            "substitutions": {},
            "teams": {
                team: {"team": {"name": name, "officialName": f"FC {name}"}}
                for team, name in names.items()
            },
            "players": {
                str(team): [
                    {"player": {"wyId": number, "shortName": f"Player {number}"}}
                    for number in range(100 * team + 1, 100 * team + 15)
                ]
                for team in (1, 2)
            },
        }

    def add(
        self,
        primary: str,
        *secondary: str,
        side: int = 0,
        player: int | None = None,
        period: str = "1H",
        clock: float | None = None,
        x: float = 89,
        y: float = 50,
        possession: Sequence[str] | None = ("attack",),
        **more: object,
    ) -> None:
        """Add an event; ``clock`` is in seconds of the match."""
        number = len(self.content["events"]) + 1
        at = number * 10.0 + CLOCKS[period] if clock is None else clock
        minute, second = divmod(at, 60)
        hours, minutes = divmod(int(minute), 60)
        ref = {"id": side + 1, "name": TEAMS[side][1], "formation": "3-1-4-2"}
        self.content["events"].append(
            {
                "id": number,
                "matchId": 4712,
                "matchPeriod": period,
                "minute": int(minute),
                "second": int(second),
                "matchTimestamp": f"{hours:02d}:{minutes:02d}:{second:06.3f}",
                "relatedEventId": None,
                "type": {"primary": primary, "secondary": list(secondary)},
                "location": {"x": x, "y": y},
                "team": ref,
                "opponentTeam": {"id": 2 - side, "formation": "4-1-2-1-2"},
                "player": {"id": 101 + 100 * side if player is None else player},
                "pass": None,
                "shot": None,
                "groundDuel": None,
                "aerialDuel": None,
                "infraction": None,
                "carry": None,
                "possession": None
                if possession is None
                else {"id": 1, "types": list(possession), "team": ref},
                **more,
            }
        )

    def shoot(
        self, primary: str, *secondary: str, zone: str, goal: bool = False, **more: Any
    ) -> None:
        """Add a shot to a zone of the goal."""
        shot = {
            "bodyPart": more.pop("body_part", "right_foot"),
            "isGoal": goal,
            "onTarget": zone.startswith("g"),
            "goalZone": zone,
            "xg": 0.25,
            "goalkeeper": None,
        }
        self.add(primary, *secondary, shot=shot, **more)


CLOCKS = {"1H": 0.0, "2H": 2700.0, "1E": 5400.0, "2E": 6300.0, "P": 7200.0}
