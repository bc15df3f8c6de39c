"""Which way the sides play, told by where their shots are, for coordinates that don't turn."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from explorer.domain.place import Side


def right_attackers(votes: Iterable[tuple[int, Side, float]]) -> Mapping[int, Side]:
    """The side that attacks towards higher x in each period, as far as shots tell.

    Args:
        votes: For each shot its period, its side, and how far it lies from the middle of the pitch
            towards higher x.

    Returns:
        The periods that most shots agree on and those that follow from them, for ends are changed
        between two halves; the others are missing.
    """
    counts: Counter[int] = Counter()
    for period, side, towards in votes:
        if towards:
            counts[period] += 1 if (towards > 0) is (side is Side.HOME) else -1
    known = {
        period: Side.HOME if count > 0 else Side.AWAY for period, count in counts.items() if count
    }
    for first in (1, 3):
        for one, other in ((first, first + 1), (first + 1, first)):
            if one in known:
                known.setdefault(other, known[one].other)
    return known
