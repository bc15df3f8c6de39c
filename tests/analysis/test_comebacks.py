from __future__ import annotations

import pytest

from explorer.analysis.comebacks import largest_comeback
from explorer.domain.events import Goal, Review, ReviewOutcome
from explorer.domain.place import Side
from tests.analysis.build import AWAY, HOME, at, match, shootout


def goals(sides: str) -> tuple[Goal, ...]:
    """A goal a minute: ``h`` and ``a`` for the sides, capital letters for those ruled out."""
    return tuple(
        Goal(
            id=f"g{minute}",
            time=at(1, 60.0 * minute),
            side=HOME if letter in "hH" else AWAY,
            review=Review(ReviewOutcome.RULED_OUT if letter.isupper() else ReviewOutcome.NONE),
        )
        for minute, letter in enumerate(sides)
    )


@pytest.mark.parametrize(
    ("sides", "comeback"),
    [
        ("", 0),
        ("hhh", 0),
        ("haaa", 1),
        ("hhaa", 2),
        ("hhaah", 0),
        ("ahhha", 1),
        ("hhaha", 0),
        ("HHaa", 0),
        ("hhAaa", 2),
        ("hhaaah", 2),
    ],
)
def test_a_side_that_did_not_lose_came_back_from_its_largest_deficit(
    sides: str, comeback: int
) -> None:
    assert largest_comeback(match(goals=goals(sides))) == comeback


@pytest.mark.parametrize(("kicks", "comeback"), [("ox" * 3, 1), ("xo" * 3, 0), ("", 0)])
def test_who_lost_in_play_but_won_on_penalties_has_not_lost(kicks: str, comeback: int) -> None:
    decided = match(goals=goals("h"), shootout=shootout(kicks, Side.HOME) if kicks else None)
    assert largest_comeback(decided) == comeback


def test_the_order_is_that_of_time() -> None:
    assert largest_comeback(match(goals=goals("hhaa")[::-1])) == 2


def test_goals_of_neither_side_and_those_in_a_shootout_put_nobody_behind() -> None:
    stray = Goal(id="s", time=at(5, 1), side=HOME)
    unknown = Goal(id="u", time=at(1, 0))
    assert largest_comeback(match(goals=(unknown, stray))) == 0
