from __future__ import annotations

import csv
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.statistics import (
    GOAL_KINDS,
    LAST_ORDER,
    MINUTE_BINS,
    Conversion,
    conversion_by_order,
    conversion_by_stakes,
    goals_by_minute,
    overall,
)
from explorer.domain.events import GoalKind, KickOutcome, Stake
from explorer.domain.query import GoalTally, KickTally
from tests.shared_data import shared

KICKS = (
    KickTally(1, Stake.SCORE_TO_LEAD, KickOutcome.SCORED, 3),
    KickTally(1, Stake.SCORE_TO_LEAD, KickOutcome.SAVED, 1),
    KickTally(2, Stake.MISS_AND_OUT, KickOutcome.WOODWORK, 2),
    KickTally(LAST_ORDER, None, KickOutcome.SCORED, 1),
    KickTally(LAST_ORDER + 20, Stake.MISS_AND_OUT, KickOutcome.SCORED, 2),
)


def test_kicks_are_counted_by_order_and_the_late_ones_together() -> None:
    assert conversion_by_order(KICKS) == {
        1: Conversion(4, 3),
        2: Conversion(2, 0),
        LAST_ORDER: Conversion(3, 3),
    }
    assert overall(KICKS) == Conversion(9, 6)
    assert overall(()) == Conversion()


def test_a_kick_after_the_decision_has_no_stakes() -> None:
    found = conversion_by_stakes(KICKS)
    assert list(found) == [Stake.MISS_AND_OUT, Stake.SCORE_TO_LEAD]
    assert found[Stake.MISS_AND_OUT] == Conversion(4, 2)


@pytest.mark.parametrize(
    ("scored", "taken", "low", "high"),
    # From tables of Wilson's interval.
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (81, 263, 0.2553, 0.3662), (1, 1, 0.2065, 1)],
)
def test_the_interval_is_wilsons(scored: int, taken: int, low: float, high: float) -> None:
    assert Conversion(taken, scored).interval == pytest.approx((low, high), abs=5e-5)


def test_nothing_is_known_of_no_kicks() -> None:
    assert Conversion().interval == (0.0, 1.0)


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n))))
def test_the_interval_holds_the_rate(kicks: tuple[int, int]) -> None:
    one = Conversion(*kicks)
    low, high = one.interval
    assert 0.0 <= low <= one.rate <= high <= 1.0


def test_every_minute_is_in_one_bin() -> None:
    for minute in range(1, 121):
        assert sum(one.first <= minute <= one.last for one in MINUTE_BINS) == 1
    assert [one.last for one in MINUTE_BINS if one.ends_period] == [45, 90, 105, 120]


def test_goals_are_counted_by_kind_and_minute_with_stoppage_in_the_last_one() -> None:
    counts = goals_by_minute(
        [
            GoalTally(GoalKind.HEADER, 1, 45, 0, 1),
            GoalTally(GoalKind.HEADER, 1, 45, 3, 2),
            GoalTally(GoalKind.PENALTY, 2, 46, 0, 4),
            GoalTally(GoalKind.OWN_GOAL, 4, 120, 1, 1),
        ]
    )
    assert set(counts) == set(GOAL_KINDS)
    at = {one.last: number for number, one in enumerate(MINUTE_BINS)}
    assert counts[GoalKind.HEADER][at[45]] == 3
    assert counts[GoalKind.PENALTY][at[50]] == 4
    assert counts[GoalKind.OWN_GOAL][at[120]] == 1
    assert sum(map(sum, counts.values())) == 8


def test_the_kicks_of_all_world_cups_give_the_known_rates() -> None:
    path = shared("shootouts/penalty_kicks.csv")
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    numbers: Counter[str] = Counter()
    tallies = []
    for row in rows:
        numbers[row["match_id"]] += 1
        outcome = KickOutcome.SCORED if row["converted"] == "1" else KickOutcome.NOT_SCORED
        tallies.append(KickTally(numbers[row["match_id"]], None, outcome, 1))
    assert overall(tallies).taken == 396
    assert overall(tallies).rate == pytest.approx(0.707, abs=5e-4)
    assert sum(one.taken for one in conversion_by_order(tallies).values()) == 396
