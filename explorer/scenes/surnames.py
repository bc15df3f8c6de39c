"""The short form of a player's name, for labels beside glyphs."""

from __future__ import annotations

_PARTICLES = frozenset(
    (
        *("al", "ben", "bin", "da", "de", "del", "den", "der", "di", "do", "dos", "du", "el"),
        *("la", "le", "mac", "mc", "san", "st", "st.", "ten", "ter", "van", "von"),
    )
)
_SUFFIXES = frozenset(("filho", "jr", "jr.", "junior", "júnior", "neto"))


def surname(name: str) -> str:
    """The last part of a name as it is known, with the particles that belong to it.

    Names are the nicknames that the data gives, so that this is what most of them are called by;
    a name of one word stays whole, and so does one that only has a number for its last part, as
    anonymous data has them: ``Player 27``.
    """
    parts = name.split()
    start = len(parts) - 1
    if start > 0 and parts[start].isdecimal():
        return " ".join(parts)
    if start > 0 and parts[start].lower() in _SUFFIXES:
        start -= 1
    while start > 1 and parts[start - 1].lower() in _PARTICLES:
        start -= 1
    return " ".join(parts[max(start, 0) :])
