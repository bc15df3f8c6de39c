"""Small Wyscout matches of both versions, made up event by event."""

from __future__ import annotations

from collections.abc import Sequence

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
