"""Kicks from the penalty mark (IFAB Laws of the Game, Law 10) as pure functions.

A shootout stops as soon as one side has more goals than the other can still reach; level after the
set number of kicks each, it goes on until one side leads after equal kicks. Stopping early leaves
out only kicks that can't change the winner, so neither the winner nor a chance of winning depends
on the order in which the sides kick.

The chances are a model, not data: every kick scores with one probability, independently of all
others and of the order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from explorer.domain.events import PenaltyKick, Stake
from explorer.domain.match import Score, Shootout
from explorer.domain.place import Side

DEFAULT_P = 0.72
"""The model's chance that a kick scores, between the 70.7 % of World Cup kicks and the 78 % of
penalties in play."""

LOWEST_P, HIGHEST_P = 0.60, 0.85
KICKS_EACH = 5


@dataclass(frozen=True, slots=True)
class Tally:
    """The goals of both sides and how many kicks each has taken."""

    score: Score = field(default_factory=Score)
    taken_home: int = 0
    taken_away: int = 0

    def taken(self, side: Side) -> int:
        """How many kicks a side has taken."""
        return self.taken_home if side is Side.HOME else self.taken_away

    def left(self, side: Side, kicks_each: int = KICKS_EACH) -> int:
        """How many kicks a side still has until both have taken as many, and the set number."""
        return max(kicks_each, self.taken_home, self.taken_away) - self.taken(side)

    def after(self, side: Side, *, scored: bool) -> Tally:
        """The tally after one more kick of a side."""
        score = self.score.plus(side) if scored else self.score
        if side is Side.HOME:
            return Tally(score, self.taken_home + 1, self.taken_away)
        return Tally(score, self.taken_home, self.taken_away + 1)

    def winner(self, kicks_each: int = KICKS_EACH) -> Side | None:
        """The side that can't be caught any more, None while both can still win."""
        for side in Side:
            if self.score.of(side) > self.score.of(side.other) + self.left(side.other, kicks_each):
                return side
        return None


@dataclass(frozen=True, slots=True)
class Prospect:
    """How things stand if the kick to come ends in one way.

    ``win_probability`` is the home side's; ``next_side`` and ``stake`` are those of the kick that
    would follow, None where ``winner`` is settled.
    """

    score: Score
    winner: Side | None
    win_probability: float
    next_side: Side | None = None
    stake: Stake | None = None
    levels: bool = False


@dataclass(frozen=True, slots=True)
class Stakes:
    """The kick to come: who takes it, what it is about, and what either end of it leads to.

    ``player_id`` is None where the taker isn't known; ``margin`` is the lead (or, for
    SCORE_TO_CLOSE, the deficit) that a goal would leave.
    """

    stake: Stake
    side: Side
    player_id: str | None
    margin: int
    if_scored: Prospect
    if_not: Prospect


@dataclass(frozen=True, slots=True)
class ShootoutState:
    """A shootout after some of its kicks.

    ``kick`` is the last one taken, None before the first. ``round`` counts from 1 and is that of
    the kick to come, or of the last kick once it is decided. Kicks recorded after the decision
    count in ``tally`` and change neither ``winner`` nor ``win_probability`` (the home side's).
    """

    kicks_taken: int
    kick: PenaltyKick | None
    tally: Tally
    round: int
    sudden_death: bool
    winner: Side | None
    win_probability: float
    stakes: Stakes | None

    @property
    def score(self) -> Score:
        """The shootout's score."""
        return self.tally.score

    @property
    def decided(self) -> bool:
        """Whether one side has won."""
        return self.winner is not None

    @property
    def next_side(self) -> Side | None:
        """Whose turn it is, None once it is decided."""
        return self.stakes.side if self.stakes else None


def shootout_states(
    shootout: Shootout, p: float = DEFAULT_P, kicks_each: int = KICKS_EACH
) -> tuple[ShootoutState, ...]:
    """The states of a shootout: before the first kick (index 0) and after each kick.

    Args:
        shootout: The kicks as taken, in any order of the sides; the sides are taken to alternate
            in kicks still to come, and a kick of neither side changes no tally.
        p: The model's chance that a kick scores, above 0 and below 1.
        kicks_each: How many kicks each side has before sudden death.

    Raises:
        ValueError: If ``p`` is no chance.
    """
    return tuple(_states(shootout, p, kicks_each))


def decided_after(kicks: Sequence[tuple[Side, bool]], kicks_each: int = KICKS_EACH) -> int | None:
    """After how many kicks, each a side and whether it scored, one side has won; None if none."""
    tally = Tally()
    for number, (side, scored) in enumerate(kicks, start=1):
        tally = tally.after(side, scored=scored)
        if tally.winner(kicks_each):
            return number
    return None


def deciding_kick(shootout: Shootout, kicks_each: int = KICKS_EACH) -> PenaltyKick | None:
    """The kick that settles a shootout, None where none does."""
    tally = Tally()
    for kick in shootout.kicks:
        tally = _after_kick(tally, kick)
        if tally.winner(kicks_each):
            return kick
    return None


@lru_cache(maxsize=4096)
def win_probability(
    home: int,
    away: int,
    taken_home: int,
    taken_away: int,
    p: float = DEFAULT_P,
    kicks_each: int = KICKS_EACH,
) -> float:
    """The home side's chance of winning, 0 to 1, exact under the model.

    The kicks left to both sides are binomial; a level end goes to pairs of kicks, which either
    side wins with one half since all kicks have the same chance. It doesn't matter whose turn it
    is (see the module).

    Raises:
        ValueError: If ``p`` is not above 0 and below 1.
    """
    if not 0.0 < p < 1.0:
        raise ValueError(f"a chance lies between 0 and 1: {p}")
    tally = Tally(Score(home, away), taken_home, taken_away)
    home_left = _binomial(tally.left(Side.HOME, kicks_each), p)
    away_left = _binomial(tally.left(Side.AWAY, kicks_each), p)
    ahead = _chance_of_more(home, home_left, away, away_left)
    behind = _chance_of_more(away, away_left, home, home_left)
    # Both sums in one form make level states exactly one half.
    return 0.5 + 0.5 * (ahead - behind)


def _states(shootout: Shootout, p: float, kicks_each: int) -> Iterator[ShootoutState]:
    tally = Tally()
    winner: Side | None = None
    chance = win_probability(0, 0, 0, 0, p, kicks_each)
    for taken in range(len(shootout.kicks) + 1):
        kick = shootout.kicks[taken - 1] if taken else None
        if kick is not None:
            tally = _after_kick(tally, kick)
        stakes = None
        if winner is None:
            winner = tally.winner(kicks_each)
            chance = _chance(tally, winner, p, kicks_each)
        if winner is None:
            upcoming = shootout.kicks[taken] if taken < len(shootout.kicks) else None
            stakes = _stakes(tally, upcoming, shootout.first, p, kicks_each)
        number = tally.taken(stakes.side) + 1 if stakes else _round_of_last(tally, kick)
        yield ShootoutState(
            kicks_taken=taken,
            kick=kick,
            tally=tally,
            round=number,
            sudden_death=number > kicks_each,
            winner=winner,
            win_probability=chance,
            stakes=stakes,
        )


def _after_kick(tally: Tally, kick: PenaltyKick) -> Tally:
    if kick.side is None:
        return tally
    return tally.after(kick.side, scored=kick.outcome.is_goal)


def _round_of_last(tally: Tally, kick: PenaltyKick | None) -> int:
    if kick is None or kick.side is None:
        return max(tally.taken_home, tally.taken_away)
    return tally.taken(kick.side)


def _chance(tally: Tally, winner: Side | None, p: float, kicks_each: int) -> float:
    if winner is not None:
        return 1.0 if winner is Side.HOME else 0.0
    score = tally.score
    return win_probability(
        score.home, score.away, tally.taken_home, tally.taken_away, p, kicks_each
    )


def _turn(tally: Tally, first: Side) -> Side:
    """Whose turn it is when the sides alternate."""
    return first if tally.taken(first) <= tally.taken(first.other) else first.other


def _stakes(
    tally: Tally, upcoming: PenaltyKick | None, first: Side, p: float, kicks_each: int
) -> Stakes:
    side = (upcoming.side if upcoming else None) or _turn(tally, first)
    scored = tally.after(side, scored=True)
    missed = tally.after(side, scored=False)
    return Stakes(
        stake=_stake(tally, side, kicks_each),
        side=side,
        player_id=upcoming.player_id if upcoming else None,
        margin=abs(scored.score.home - scored.score.away),
        if_scored=_prospect(scored, first, p, kicks_each),
        if_not=_prospect(missed, first, p, kicks_each),
    )


def _prospect(tally: Tally, first: Side, p: float, kicks_each: int) -> Prospect:
    winner = tally.winner(kicks_each)
    chance = _chance(tally, winner, p, kicks_each)
    if winner is not None:
        return Prospect(tally.score, winner, chance)
    side = _turn(tally, first)
    return Prospect(
        score=tally.score,
        winner=None,
        win_probability=chance,
        next_side=side,
        stake=_stake(tally, side, kicks_each),
        levels=tally.score.of(side) + 1 == tally.score.of(side.other),
    )


def _stake(tally: Tally, side: Side, kicks_each: int) -> Stake:
    if tally.after(side, scored=True).winner(kicks_each) is side:
        return Stake.SCORE_TO_WIN
    if tally.after(side, scored=False).winner(kicks_each) is side.other:
        return Stake.MISS_AND_OUT
    lead = tally.score.of(side) - tally.score.of(side.other)
    if lead == 0:
        return Stake.SCORE_TO_LEAD
    if lead == -1:
        return Stake.SCORE_TO_LEVEL
    return Stake.SCORE_TO_EXTEND if lead > 0 else Stake.SCORE_TO_CLOSE


@lru_cache(maxsize=512)
def _binomial(kicks: int, p: float) -> tuple[float, ...]:
    """The chances of 0, 1, … goals in a number of kicks; by logarithms, so that any number fits."""
    whole = math.lgamma(kicks + 1)
    return tuple(
        math.exp(
            whole
            - math.lgamma(goals + 1)
            - math.lgamma(kicks - goals + 1)
            + goals * math.log(p)
            + (kicks - goals) * math.log1p(-p)
        )
        for goals in range(kicks + 1)
    )


def _chance_of_more(
    goals: int, left: tuple[float, ...], others: int, others_left: tuple[float, ...]
) -> float:
    """The chance that ``goals`` and what is left end above ``others`` and what is left to them."""
    return math.fsum(
        chance * other_chance
        for more, chance in enumerate(left)
        for other_more, other_chance in enumerate(others_left)
        if goals + more > others + other_more
    )
