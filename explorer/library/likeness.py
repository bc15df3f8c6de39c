"""Whether two providers' names may be those of one team."""

from __future__ import annotations

import re

from explorer.domain.folding import fold

_WORD = re.compile(r"[^\W_]+")
_SAY_LITTLE = frozenset(
    _WORD.findall(
        "ac afc as bk ca cd cf club de fc fk football futbol ik if kf nk rc sc sd sk ssc sv tsg ud"
        " us vfb vfl"
    )
)
"""Words that some providers write and others leave out."""

_SHORTEST = 3


def likeness(one: str, other: str) -> float:
    """How well two names agree, 0 to 1: the share of the shorter one's words that both have.

    Case, accents, numbers and what every club is called say nothing; a word may be cut short, as in
    ``Man United``.
    """
    words, others = sorted((_words(one), _words(other)), key=len)
    if not words:
        return 0.0
    found = sum(any(_agree(word, candidate) for candidate in others) for word in words)
    return found / len(words)


def may_be_same(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether the teams of two matches may be the same: one surely, and the other half at least."""
    likely = sorted(likeness(*names) for names in zip(one, other, strict=True))
    return likely[1] == 1.0 and likely[0] >= 0.5


def _words(name: str) -> list[str]:
    words = [word for word in _WORD.findall(fold(name)) if not word.isdecimal()]
    return [word for word in words if word not in _SAY_LITTLE] or words


def _agree(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) >= _SHORTEST and long.startswith(short))
