"""Who plays for whom in a spreadsheet: everyone whom a row names joins a squad."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace

from explorer.domain.folding import fold
from explorer.domain.people import LineupEntry, Player, Team
from explorer.domain.place import Side
from explorer.providers.spreadsheet.facts import Facts
from explorer.providers.spreadsheet.words import SIDES, plain_word
from explorer.providers.teams import team_codes

_NOT_IN_A_SLUG = re.compile(r"[^a-z0-9]+")


def slug(text: str) -> str:
    """A name as part of an id: lower case, without accents; a hash where it has no such letters."""
    words = _NOT_IN_A_SLUG.sub("-", fold(text))
    return words.strip("-")[:60] or hashlib.blake2b(text.encode(), digest_size=4).hexdigest()


@dataclass(frozen=True, slots=True)
class TeamNames:
    """How the two teams are called."""

    home: str
    away: str

    def of(self, side: Side) -> str:
        """The name of one side."""
        return self.home if side is Side.HOME else self.away


class Squads:
    """Collects the players of both teams, and tells which team a cell names."""

    def __init__(self, names: TeamNames, facts: Facts) -> None:
        self._names = names
        self._facts = facts
        self._codes = (facts.home_code, facts.away_code)
        if None in self._codes or facts.home_code == facts.away_code:
            self._codes = team_codes(names.home, names.away)
        self._players: dict[Side, dict[str, Player]] = {Side.HOME: {}, Side.AWAY: {}}
        self._lineup: dict[Side, dict[str, LineupEntry]] = {Side.HOME: {}, Side.AWAY: {}}
        self._ids: set[str] = set()
        self._last: dict[str, int] = {}
        shorts = (facts.home_short, facts.away_short)
        self.words: dict[str, Side] = {**SIDES}
        for called in (self._codes, shorts, (names.home, names.away)):
            for side, name in zip(Side, called, strict=True):
                if name:
                    self.words[plain_word(name)] = side

    def player(self, side: Side | None, name: str | None) -> str | None:
        """The id of the player of that name, who joins the squad of ``side`` unless in it."""
        if side is None or name is None:
            return None
        squad, key = self._players[side], name.casefold()
        if key not in squad:
            squad[key] = Player(self._new_id(side, name), name)
        return squad[key].id

    def add_to_lineup(
        self,
        side: Side,
        name: str,
        *,
        starter: bool,
        position: str | None,
        full_name: str | None,
        number: int | None,
    ) -> None:
        """Put a player into the line-up, with what its row tells of him or her."""
        player_id = self.player(side, name)
        key = name.casefold()
        known = self._players[side][key]
        self._players[side][key] = replace(known, full_name=full_name, shirt_number=number)
        if player_id is not None:
            self._lineup[side][player_id] = LineupEntry(player_id, starter, position)

    def team(self, side: Side) -> Team:
        """One team with everyone named so far."""
        facts, home = self._facts, side is Side.HOME
        name = self._names.of(side)
        code = self._codes[0] if home else self._codes[1]
        return Team(
            id=f"{side}-{slug(name)}",
            name=name,
            short_name=(facts.home_short if home else facts.away_short) or name,
            code=code or name,
            players=tuple(self._players[side].values()),
            lineup=tuple(self._lineup[side].values()),
            formation=facts.home_formation if home else facts.away_formation,
            coach=facts.home_coach if home else facts.away_coach,
        )

    def _new_id(self, side: Side, name: str) -> str:
        base = f"{side}-{slug(name)}"
        number, player_id = self._last.get(base, 1), base
        while player_id in self._ids:
            number += 1
            player_id = f"{base}-{number}"
        self._last[base] = number
        self._ids.add(player_id)
        return player_id
