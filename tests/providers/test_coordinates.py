from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.domain.place import GOAL_HEIGHT, GOAL_WIDTH, Side
from explorer.providers.coordinates import (
    DATAFACTORY,
    METRES,
    OPTA,
    STATSBOMB,
    WYSCOUT,
    PiecewiseLinear,
    opta_goal_mouth,
    pitch_of_size,
    statsbomb_goal_mouth,
)

XS = st.floats(0, 120)
YS = st.floats(0, 80)
SIDES = st.sampled_from(Side)


@pytest.mark.parametrize(
    ("given_x", "metres"),
    [(0, 0), (6, 5.5), (12, 11), (18, 16.5), (60, 52.5), (102, 88.5), (108, 94), (114, 99.5)],
)
def test_markings_along_the_pitch_lie_where_law_1_puts_them(given_x: float, metres: float) -> None:
    assert STATSBOMB.to_frame(given_x, 40, Side.HOME) == pytest.approx((metres, 34))


@pytest.mark.parametrize(
    ("given_y", "metres"),
    [(0, 0), (18, 13.84), (30, 24.84), (36, 30.34), (40, 34), (44, 37.66), (50, 43.16), (80, 68)],
)
def test_markings_across_the_pitch_lie_where_law_1_puts_them(given_y: float, metres: float) -> None:
    assert STATSBOMB.to_frame(120, given_y, Side.HOME) == pytest.approx((105, metres))


def test_the_centre_circle_stays_a_circle() -> None:
    along, _ = STATSBOMB.to_frame(70, 40, Side.HOME)
    _, across = STATSBOMB.to_frame(60, 50, Side.HOME)
    assert along - 52.5 == pytest.approx(9.15)
    assert across - 34 == pytest.approx(9.15, abs=0.02)


def test_the_away_side_attacks_the_other_way() -> None:
    assert STATSBOMB.to_frame(108, 0, Side.AWAY) == pytest.approx((11, 68))


@given(XS, YS)
def test_both_ends_of_the_pitch_are_alike(x: float, y: float) -> None:
    along, across = STATSBOMB.to_frame(x, y, Side.HOME)
    assert STATSBOMB.to_frame(x, y, Side.AWAY) == pytest.approx((105 - along, 68 - across))
    assert STATSBOMB.to_frame(120 - x, 80 - y, Side.HOME) == pytest.approx(
        (105 - along, 68 - across), abs=1e-9
    )


@given(XS, YS, SIDES)
def test_a_place_on_the_pitch_stays_on_it(x: float, y: float, side: Side) -> None:
    along, across = STATSBOMB.to_frame(x, y, side)
    assert -1e-9 <= along <= 105 + 1e-9
    assert -1e-9 <= across <= 68 + 1e-9


@given(XS, XS, YS, YS)
def test_order_is_kept(x: float, other_x: float, y: float, other_y: float) -> None:
    along, across = STATSBOMB.to_frame(x, y, Side.HOME)
    other_along, other_across = STATSBOMB.to_frame(other_x, other_y, Side.HOME)
    assert (x <= other_x) == (along <= other_along) or abs(x - other_x) < 1e-9
    assert (y <= other_y) == (across <= other_across) or abs(y - other_y) < 1e-9


@given(XS, YS)
def test_a_place_stays_on_its_side_of_the_penalty_area(x: float, y: float) -> None:
    along, across = STATSBOMB.to_frame(x, y, Side.HOME)
    margin = min(abs(x - 102), abs(y - 18), abs(y - 62))
    inside = x >= 102 and 18 <= y <= 62
    assert (along >= 88.5 and 13.84 <= across <= 54.16) == inside or margin < 1e-9


def test_goal_mouth_runs_from_the_left_post_seen_by_the_taker() -> None:
    assert statsbomb_goal_mouth(36, 0).across == pytest.approx(0)
    right = statsbomb_goal_mouth(44, 8 / 3)
    assert (right.across, right.height) == pytest.approx((GOAL_WIDTH, GOAL_HEIGHT))


@pytest.mark.parametrize(
    ("given_points", "wanted"), [((0, 1), (0,)), ((0,), (0,)), ((0, 0), (0, 1)), ((0, 1), (1, 0))]
)
def test_points_that_make_no_increasing_function_are_refused(
    given_points: tuple[float, ...], wanted: tuple[float, ...]
) -> None:
    with pytest.raises(ValueError, match="piecewise linear"):
        PiecewiseLinear(given_points, wanted)


@pytest.mark.parametrize(
    ("given_x", "metres"),
    [(0, 0), (5.8, 5.5), (11.5, 11), (17, 16.5), (50, 52.5), (83, 88.5), (88.5, 94), (94.2, 99.5)],
)
def test_optas_markings_lie_where_law_1_puts_them(given_x: float, metres: float) -> None:
    assert OPTA.to_frame(given_x, OPTA.mirrored(50), Side.HOME) == pytest.approx((metres, 34))


def test_opta_counts_from_the_attackers_right() -> None:
    left_corner_of_the_area = OPTA.to_frame(83, OPTA.mirrored(78.9), Side.HOME)
    assert left_corner_of_the_area == pytest.approx((88.5, 13.84))
    assert opta_goal_mouth(54.8, 0).across == pytest.approx(0)
    assert opta_goal_mouth(45.2, 38).across == pytest.approx(GOAL_WIDTH)
    assert opta_goal_mouth(45.2, 38).height == pytest.approx(GOAL_HEIGHT)


def test_metres_stay_what_they_are() -> None:
    assert METRES.to_frame(88.5, 13.84, Side.HOME) == pytest.approx((88.5, 13.84))


def test_a_ball_just_off_the_pitch_is_on_its_line() -> None:
    assert OPTA.on_pitch(101.8, -1.8) == (100, 0)
    assert OPTA.on_pitch(50, 105.1) is None
    assert STATSBOMB.on_pitch(121, 80.9, slack=1) == (120, 80)
    assert STATSBOMB.on_pitch(121.1, 40, slack=1) is None
    assert OPTA.on_pitch(float("nan"), 50) is None


@pytest.mark.parametrize(
    ("x", "y", "metres"),
    [
        (100, 50, (105, 34)),
        (90, 50, (94, 34)),
        (84, 19, (88.5, 13.84)),
        (94, 37, (99.5, 24.84)),
        (0, 0, (0, 0)),
        (50, 50, (52.5, 34)),
    ],
)
def test_wyscouts_markings_are_true(x: float, y: float, metres: tuple[float, float]) -> None:
    assert WYSCOUT.to_frame(x, y, Side.HOME) == pytest.approx(metres)


def test_datafactorys_pitch_is_in_proportion() -> None:
    assert DATAFACTORY.to_frame(0, 0, Side.HOME) == pytest.approx((52.5, 34))
    assert DATAFACTORY.to_frame(1, 1, Side.HOME) == pytest.approx((105, 68))
    assert DATAFACTORY.to_frame(0.5, -0.5, Side.AWAY) == pytest.approx((26.25, 51))


@pytest.mark.parametrize(("length", "width"), [(105, 68), (100, 64), (118, 75), (90, 45)])
def test_the_markings_of_a_pitch_of_any_size_are_true(length: float, width: float) -> None:
    pitch = pitch_of_size(length, width)
    for metres_off_line, x in ((0, 105), (5.5, 99.5), (11, 94), (16.5, 88.5)):
        off = metres_off_line / length
        assert pitch.to_frame(1 - off, 0.5, Side.HOME) == pytest.approx((x, 34))
        assert pitch.to_frame(off, 0.5, Side.HOME) == pytest.approx((105 - x, 34))
    for metres_off_centre in (3.66, 9.16, 20.16):
        y = 0.5 + metres_off_centre / width
        assert pitch.to_frame(0.5, y, Side.HOME) == pytest.approx((52.5, 34 + metres_off_centre))
