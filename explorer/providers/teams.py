"""What every reader needs to make a team: its letters and its line-up."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from explorer.domain.people import LineupEntry


def lineup_of(
    starters: Mapping[str, str | None], players: Iterable[str]
) -> tuple[LineupEntry, ...]:
    """The line-up of a squad: who starts, with positions where known, before everyone else."""
    eleven = [LineupEntry(player, starter=True, position=at) for player, at in starters.items()]
    others = [LineupEntry(player, starter=False) for player in players if player not in starters]
    return (*eleven, *others)


def team_codes(home: str, away: str) -> tuple[str, str]:
    """Three capital letters for each team: the name's first, or where those clash its initials.

    ``Bayer Leverkusen`` and ``Bayern Munich`` give ``BAL`` and ``BAM``. Where that clashes too the
    codes grow until they differ.
    """
    for candidate in (_first_letters, _two_words):
        codes = candidate(home), candidate(away)
        if codes[0] != codes[1]:
            return codes
    letters = _letters(home), _letters(away)
    for length in range(4, 1 + max(map(len, letters))):
        if letters[0][:length] != letters[1][:length]:
            return letters[0][:length], letters[1][:length]
    return f"{codes[0]}1", f"{codes[1]}2"


def _first_letters(name: str) -> str:
    return _letters(name)[:3]


def _two_words(name: str) -> str:
    first, *rest = name.split()[:1] + name.split()[-1:]
    return _letters(first)[:2] + _letters(rest[0])[:1] if rest else _letters(first)[:3]


def _letters(name: str) -> str:
    """The letters of a name as capitals without accents; the name itself where it has none."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(char for char in plain if char.isalpha()).upper() or name
