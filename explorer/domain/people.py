"""Teams, players and line-ups."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Player:
    """A player: the name by which he or she is known, and the full name where it differs."""

    id: str
    name: str
    full_name: str | None = None
    shirt_number: int | None = None


@dataclass(frozen=True, slots=True)
class LineupEntry:
    """A player's place in the line-up; ``position`` is the provider's term, None if not given."""

    player_id: str
    starter: bool
    position: str | None = None


@dataclass(frozen=True, slots=True)
class Team:
    """A side of the match with everyone in its squad.

    ``short_name`` is how prose calls it, ``code`` its three letters for narrow places.
    """

    id: str
    name: str
    short_name: str
    code: str
    players: tuple[Player, ...] = ()
    lineup: tuple[LineupEntry, ...] = ()
    formation: str | None = None
    coach: str | None = None
