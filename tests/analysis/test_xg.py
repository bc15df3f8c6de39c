"""The xG race."""

from __future__ import annotations

import pytest

from explorer.analysis.xg import has_xg, xg_race
from explorer.domain.events import Goal, Shot
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from tests.analysis.build import AWAY, HOME, at, match


def _shot(key: str, period: int, seconds: float, side: Side, xg: float | None) -> Shot:
    return Shot(id=key, time=at(period, seconds), side=side, xg=xg)


SHOTS = (
    _shot("late", 2, 100, HOME, 0.25),
    _shot("early", 1, 100, HOME, 0.5),
    _shot("unrated", 1, 200, HOME, None),
    _shot("kick", 5, 1, HOME, 0.75),
    _shot("theirs", 1, 300, AWAY, 0.125),
)
OWN = Goal(id="own", time=at(1, 50), side=HOME, player_id="wa", own_goal=True)


def test_each_side_adds_up_its_own_shots_in_order_of_time() -> None:
    whole = match(shots=SHOTS, goals=(OWN,))
    assert [(step.at, step.total, step.shot_id) for step in xg_race(whole, HOME)] == [
        (MatchTime(1, 100), 0.5, "early"),
        (MatchTime(2, 100), 0.75, "late"),
    ]
    assert [step.total for step in xg_race(whole, AWAY)] == [0.125]


@pytest.mark.parametrize(("shots", "known"), [(SHOTS, True), (SHOTS[2:3], False), ((), False)])
def test_whether_there_is_any(shots: tuple[Shot, ...], known: bool) -> None:
    assert has_xg(match(shots=shots)) is known
