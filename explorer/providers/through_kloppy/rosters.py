"""Both squads of a match as they come to light: from line-ups, and from whoever takes part."""

from __future__ import annotations

from dataclasses import dataclass, field

from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.providers.base import FindingLog, plain_name
from explorer.providers.through_kloppy.facts import Squad


@dataclass
class Roster:
    """What is known of one team; ``starters`` are players' ids with their positions."""

    id: str
    name: str
    short_name: str | None = None
    code: str | None = None
    formation: str | None = None
    coach: str | None = None
    players: dict[str, Player] = field(default_factory=dict)
    starters: dict[str, str | None] = field(default_factory=dict)

    def squad(self) -> Squad:
        """The team with everyone seen so far."""
        return Squad(
            id=self.id,
            name=self.name,
            players=tuple(self.players.values()),
            starters=self.starters,
            short_name=self.short_name,
            code=self.code,
            formation=self.formation,
            coach=self.coach,
        )


class Rosters:
    """The two rosters, kept so that every event's player is in one of them.

    ``complete`` tells that the source lists whole squads: whoever is in neither is a doubt.
    """

    def __init__(self, home: Roster, away: Roster, log: FindingLog) -> None:
        self.of = {Side.HOME: home, Side.AWAY: away}
        self.complete = False
        self._sides = {home.id: Side.HOME, away.id: Side.AWAY}
        self._side_by_player: dict[str, Side] = {}
        self._log = log

    def side(self, team_id: str | None) -> Side | None:
        """The side of a team, None for none or a third one."""
        return None if team_id is None else self._sides.get(team_id)

    def side_of_player(self, player_id: str | None) -> Side | None:
        """The side in whose squad a player is, None for one in neither."""
        return None if player_id is None else self._side_by_player.get(player_id)

    def add(self, side: Side, player: Player) -> None:
        """Take a player into a squad; one who is in either stays as he or she is."""
        if player.id not in self._side_by_player:
            self._side_by_player[player.id] = side
            self.of[side].players[player.id] = player

    def player(
        self, player_id: str | None, side: Side | None, name: str | None = None
    ) -> str | None:
        """The id of a player who takes part, who joins the squad of ``side`` if in neither."""
        if player_id is None or player_id in self._side_by_player:
            return player_id
        if side is None:
            return None
        player = Player(player_id, name=plain_name(name) or player_id)
        self.add(side, player)
        if self.complete:
            self._log.add("player_not_in_lineups", player=player.name)
        return player_id
