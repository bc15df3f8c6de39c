"""The goal mouth: true measures, true places, and nothing where no source gives a place."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from explorer.domain.place import GOAL_HEIGHT, GOAL_WIDTH
from explorer.scenes.shootout.goal_mouth import GoalMouth
from explorer.scenes.shootout.kicks import KickTable
from explorer.session.state import SessionState
from explorer.views.text.wording import words
from tests.scenes.shootouts import (
    MEASURE,
    STATSBOMB,
    after,
    bundled,
    long_shootout,
    placed,
    said,
    scene_of,
    statsbomb,
)


def mouth_of(state: SessionState, width: float = 858, height: float = 530) -> GoalMouth:
    scene = scene_of(state, width, height)
    table, layout = scene.table, scene.layout
    assert isinstance(table, KickTable)
    assert layout is not None
    return GoalMouth(table, layout, words, MEASURE)


@pytest.mark.parametrize("size", [(560, 380), (858, 530), (1400, 800)])
def test_the_goal_keeps_its_proportions(size: tuple[int, int]) -> None:
    frame = mouth_of(after(bundled()), *size).frame
    across, up = frame.right - frame.left, frame.ground - frame.bar
    assert across / up == pytest.approx(GOAL_WIDTH / GOAL_HEIGHT)
    assert up >= 40


def test_balls_lie_where_they_crossed_the_line() -> None:
    mouth = mouth_of(after(placed("xo", (1.83, 1.22), (-0.6, 0.3))))
    frame = mouth.frame
    scored, missed = mouth.balls["k1"], mouth.balls["k2"]
    assert (scored.x, scored.y) == pytest.approx(
        (frame.left + (frame.right - frame.left) / 4, (frame.bar + frame.ground) / 2)
    )
    assert missed.x < frame.left


def test_a_ball_far_off_waits_at_the_edge_and_points_there() -> None:
    mouth = mouth_of(after(placed("xo", (3.0, 1.0), (30.0, 9.0))))
    far = mouth.balls["k2"]
    assert far.beyond
    assert 0 < far.x < 858
    assert far.true is not None
    assert far.true[0] > far.x
    assert not mouth.balls["k1"].beyond


@pytest.mark.parametrize("match_id", STATSBOMB)
@pytest.mark.parametrize("size", [(692, 398), (858, 530), (1400, 800)])
def test_no_ball_covers_the_number_of_another(match_id: int, size: tuple[int, int]) -> None:
    balls = list(mouth_of(after(statsbomb(match_id)), *size).balls.values())
    for one, two in combinations(balls, 2):
        apart = ((one.x - two.x) ** 2 + (one.y - two.y) ** 2) ** 0.5
        assert apart >= 1.3 * one.radius


@pytest.mark.parametrize("match_id", STATSBOMB)
def test_no_ball_is_drawn_far_from_its_true_place(match_id: int) -> None:
    for ball in mouth_of(after(statsbomb(match_id))).balls.values():
        if ball.true is not None and not ball.beyond:
            off = ((ball.x - ball.true[0]) ** 2 + (ball.y - ball.true[1]) ** 2) ** 0.5
            assert off <= 2.5 * ball.radius


def test_kicks_without_a_placement_wait_outside_of_the_goal() -> None:
    state = after(bundled())
    mouth = mouth_of(state)
    assert len(mouth.balls) == 9
    assert not any(ball.placed for ball in mouth.balls.values())
    assert all(ball.x + ball.radius < mouth.frame.left for ball in mouth.balls.values())
    shown = said(scene_of(state), state)
    assert "Not placed" in shown
    assert "No source gives a placement" in shown


def test_placements_in_words_have_no_point_in_the_goal_but_are_not_denied() -> None:
    match = bundled()
    assert match.shootout is not None
    kicks = tuple(replace(kick, placement_text="low left") for kick in match.kicks)
    state = after(replace(match, shootout=replace(match.shootout, kicks=kicks)))
    shown = said(scene_of(state), state)
    assert "Placements are in words only" in shown
    assert "No source gives a placement" not in shown


def test_with_every_kick_placed_there_is_no_tray() -> None:
    state = after(placed("xo", (1.0, 1.0), (2.0, 2.0)))
    shown = said(scene_of(state), state)
    assert "Not placed" not in shown
    assert "as the taker sees it" in shown


def test_a_tray_too_small_for_all_says_how_many_are_left_over() -> None:
    state = after(long_shootout(100), 100)
    mouth = mouth_of(state, 1000, 380)
    assert mouth.left_over > 0
    assert f"Not placed +{mouth.left_over}" in said(scene_of(state, 1000, 380), state)
