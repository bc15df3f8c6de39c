"""The shootout's layout: one column grid, and what gives way where there is little room."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.scenes.shootout.layout import (
    ROW,
    CellForm,
    Demand,
    ShootoutLayout,
    StakesForm,
    lay_out,
)


def laid_out(width: float, height: float, rounds: int = 6, first_round: int = 0) -> ShootoutLayout:
    demand = Demand(
        rounds=rounds,
        sudden_death=rounds > 6,
        gutter=106,
        cells={CellForm.FULL: 98, CellForm.SHORT: 68, CellForm.COMPACT: 48},
        stakes={StakesForm.WIDE: 760, StakesForm.BRIEF: 620},
        most_mouth=320,
    )
    return lay_out(width, height, demand, first_round)


@given(
    width=st.floats(560, 1400),
    height=st.floats(380, 800),
    rounds=st.integers(6, 60),
    first=st.integers(-5, 80),
)
def test_the_parts_stand_below_one_another_inside_the_picture(
    width: float, height: float, rounds: int, first: int
) -> None:
    layout = laid_out(width, height, rounds, first)
    upper, lower = layout.rows
    parts = [layout.stakes, layout.mouth, layout.head, upper, lower]
    parts += [layout.scroll] if layout.scroll else []
    parts += [layout.chart, layout.note]
    for above, below in pairwise(parts):
        assert above.bottom <= below.top + 0.01
    assert all(part.height > 0 for part in parts)
    assert parts[0].top >= 0
    assert layout.note.bottom <= height
    assert layout.note.height >= 25.9
    assert layout.mouth.height >= 50
    assert layout.chart.height >= 60
    assert 0 <= layout.first_round <= rounds - layout.columns


@given(width=st.floats(560, 1400), rounds=st.integers(6, 60))
def test_the_columns_fill_the_width_and_are_wide_enough(width: float, rounds: int) -> None:
    layout = laid_out(width, 530, rounds, rounds)
    last = layout.shown[-1]
    assert layout.cell(last, 0).right == pytest.approx(layout.right)
    assert layout.cell(layout.first_round, 1).left == layout.left
    assert layout.cell(last, 0).width >= 47.9
    assert (layout.scroll is not None) == (layout.columns < rounds)


def test_the_goal_mouth_shrinks_first_then_the_rows_give_way() -> None:
    tall, low, lowest = laid_out(858, 600), laid_out(858, 500), laid_out(858, 380)
    assert low.mouth.height < tall.mouth.height
    assert low.rows[0].height == tall.rows[0].height == ROW
    assert lowest.rows[0].height < ROW


def test_cells_say_less_where_they_are_narrow() -> None:
    assert laid_out(1000, 530).form is CellForm.FULL
    assert laid_out(600, 530).form is CellForm.SHORT
    assert laid_out(600, 530, rounds=8).form is CellForm.COMPACT


def test_the_stakes_line_says_less_before_it_takes_more_height() -> None:
    assert laid_out(858, 530).stakes_form is StakesForm.WIDE
    assert laid_out(692, 398).stakes_form is StakesForm.BRIEF
    assert laid_out(692, 700).stakes_form is StakesForm.STACKED
    assert laid_out(600, 398).stakes_form is StakesForm.STACKED
