"""What many matches have in common: how kicks are converted, when goals of each kind are scored."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from explorer.domain.events import GoalKind, Stake
from explorer.domain.query import GoalTally, KickTally

Key = TypeVar("Key", bound=Hashable)

Z_95 = 1.959964
"""The normal distribution's quantile for an interval of 95 %."""

LAST_ORDER = 12
"""Kicks from this one on are counted together: few shootouts get there."""


@dataclass(frozen=True, slots=True)
class Conversion:
    """How many kicks were taken and how many of them scored."""

    taken: int = 0
    scored: int = 0

    @property
    def rate(self) -> float:
        """The share that scored, 0 to 1; 0 where none was taken."""
        return self.scored / self.taken if self.taken else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Between which rates the true one lies with 95 %, kicks taken as independent.

        Wilson's score interval, which holds for few kicks too: E. B. Wilson, "Probable inference,
        the law of succession, and statistical inference", JASA 22 (1927).
        """
        if not self.taken:
            return 0.0, 1.0
        n, square = self.taken, Z_95 * Z_95
        centre = (self.rate + square / (2 * n)) / (1 + square / n)
        reach = math.sqrt(self.rate * (1 - self.rate) / n + square / (4 * n * n))
        reach *= Z_95 / (1 + square / n)
        # Rounding may put an end that is the rate itself on the wrong side of it.
        return max(0.0, min(self.rate, centre - reach)), min(1.0, max(self.rate, centre + reach))


@dataclass(frozen=True, slots=True)
class MinuteBin:
    """Minutes that are counted together, both ends included; ``last`` has its stoppage time."""

    first: int
    last: int

    @property
    def ends_period(self) -> bool:
        """Whether stoppage time follows its last minute."""
        return self.last in (45, 90, 105, 120)


MINUTE_BINS: Sequence[MinuteBin] = (
    *(MinuteBin(first, first + 4) for first in range(1, 90, 5)),
    MinuteBin(91, 105),
    MinuteBin(106, 120),
)
"""Five minutes each in normal time, and either half of extra time."""

GOAL_KINDS: Sequence[GoalKind] = (
    GoalKind.OPEN_PLAY,
    GoalKind.HEADER,
    GoalKind.DIRECT_FREE_KICK,
    GoalKind.PENALTY,
    GoalKind.OWN_GOAL,
)
"""The kinds of the goals that count."""


def overall(tallies: Iterable[KickTally]) -> Conversion:
    """All kicks together."""
    return _conversions(tallies, lambda _tally: None).get(None, Conversion())


def conversion_by_order(tallies: Iterable[KickTally]) -> Mapping[int, Conversion]:
    """By the kick's number in the shootout; LAST_ORDER stands for itself and all that follow."""
    return _conversions(tallies, lambda tally: min(tally.order, LAST_ORDER))


def conversion_by_stakes(tallies: Iterable[KickTally]) -> Mapping[Stake, Conversion]:
    """By what the kick was about, in the order of the enumeration; only what occurs."""
    found = _conversions(
        (tally for tally in tallies if tally.stakes is not None), lambda tally: tally.stakes
    )
    return {stake: found[stake] for stake in Stake if stake in found}


def goals_by_minute(tallies: Iterable[GoalTally]) -> Mapping[GoalKind, tuple[int, ...]]:
    """How many goals of every kind were scored in each of MINUTE_BINS."""
    counts: Counter[tuple[GoalKind, int]] = Counter()
    for tally in tallies:
        counts[tally.kind, _bin_of(tally.minute)] += tally.count
    return {
        kind: tuple(counts[kind, number] for number in range(len(MINUTE_BINS)))
        for kind in GOAL_KINDS
    }


def _bin_of(minute: int) -> int:
    return next(
        (number for number, one in enumerate(MINUTE_BINS) if one.first <= minute <= one.last),
        len(MINUTE_BINS) - 1,
    )


def _conversions(
    tallies: Iterable[KickTally], key: Callable[[KickTally], Key]
) -> dict[Key, Conversion]:
    taken: Counter[Key] = Counter()
    scored: Counter[Key] = Counter()
    for tally in tallies:
        taken[key(tally)] += tally.count
        scored[key(tally)] += tally.count if tally.outcome.is_goal else 0
    return {one: Conversion(taken[one], scored[one]) for one in sorted(taken, key=str)}
