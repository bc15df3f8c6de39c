"""Small matches for the tests of the analysis."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from explorer.domain.events import KickOutcome, PenaltyKick
from explorer.domain.match import Match, Provider, Shootout
from explorer.domain.people import LineupEntry, Player, Team
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, Certainty, EventTime, MatchTime

HOME, AWAY = Side.HOME, Side.AWAY


def at(period: int, seconds: float, certainty: Certainty = Certainty.MEASURED) -> EventTime:
    """A time of a period, in seconds since it started."""
    moment = MatchTime(period, seconds)
    return EventTime(moment, certainty, moment, moment)


def team(key: str, name: str, players: Iterable[str] = "abcdefghijklmn") -> Team:
    """A team whose players have the ids ``<key>a``, ``<key>b``, … and eleven starters."""
    squad = tuple(Player(f"{key}{letter}", f"Player {key}{letter}") for letter in players)
    lineup = tuple(LineupEntry(player.id, number < 11) for number, player in enumerate(squad))
    return Team(key, f"{name} FC", name, name[:3].upper(), squad, lineup)


def match(**parts: Any) -> Match:
    """A match of Reds (home) and Blues (away) with the given parts."""
    whole: dict[str, Any] = {
        "id": "m",
        "provider": Provider("test", "Test data"),
        "provider_id": "1",
        "home": team("h", "Reds"),
        "away": team("w", "Blues"),
    }
    return Match(**(whole | parts))


def shootout(kicks: str, first: Side = HOME, sides: Iterable[Side] | None = None) -> Shootout:
    """A shootout from a text such as ``xxo-``: ``x`` scored, ``o`` saved, ``-`` not scored.

    The sides alternate unless ``sides`` are given.
    """
    order = list(sides) if sides else [first if n % 2 == 0 else first.other for n in range(99)] * 2
    outcomes = {"x": KickOutcome.SCORED, "o": KickOutcome.SAVED, "-": KickOutcome.NOT_SCORED}
    return Shootout(
        first,
        tuple(
            PenaltyKick(
                id=f"k{number}",
                time=EventTime(MatchTime(SHOOTOUT, number)),
                side=side,
                player_id=f"{'h' if side is HOME else 'w'}{chr(ord('a') + (number - 1) // 2 % 11)}",
                order=number,
                outcome=outcomes[mark],
            )
            for number, (mark, side) in enumerate(zip(kicks, order, strict=False), start=1)
        ),
    )
