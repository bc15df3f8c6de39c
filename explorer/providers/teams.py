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
    """Three capital letters for each team, the same whoever it plays, for a name has its own.

    A name of one word gives its first letters, another two of its first and one of its last word:
    ``Freiburg`` is ``FRE``, ``Bayer Leverkusen`` ``BAL`` and ``Bayern Munich`` ``BAM``. Only where
    those of both teams clash the codes grow until they differ.
    """
    codes = _code(home), _code(away)
    if codes[0] != codes[1]:
        return codes
    letters = _letters(home), _letters(away)
    for length in range(4, 1 + max(map(len, letters))):
        if letters[0][:length] != letters[1][:length]:
            return letters[0][:length], letters[1][:length]
    return f"{codes[0]}1", f"{codes[1]}2"


def _code(name: str) -> str:
    words = [word for word in name.split() if any(map(str.isalpha, word))]
    if len(words) < 2:
        code = _letters("".join(words) or name)[:3]
    else:
        code = (_letters(words[0])[:2] + _letters(words[-1]))[:3]
    if code not in _UNFORTUNATE:
        return code
    return code[:2] + next((letter for letter in _letters(name)[3:] if letter != code[2]), "X")


_UNFORTUNATE = frozenset(
    {"ASS", "BUM", "COK", "CUM", "CUL", "DIE", "FAG", "FAT", "FUK", "GAY", "KKK", "NAZ", "NIG"}
    | {"PIG", "PIS", "POO", "PUT", "SEX", "SIC", "TIT", "WTF"}
)
"""What nobody wants to be called, in English or Spanish."""


def _letters(name: str) -> str:
    """The letters of a name as capitals without accents; the name itself where it has none."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(char for char in plain if char.isalpha()).upper() or name
