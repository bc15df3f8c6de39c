from __future__ import annotations

from math import hypot, isclose

import pytest

from explorer.scenes.marks import Band, Curve, Disc, Line
from explorer.scenes.pitch.markings import markings


def boxes() -> set[tuple[float, float, float, float]]:
    """Left, top, right, bottom of every rectangle, in millimetres' precision."""
    return {
        (
            round(min(band.corner.x, band.opposite.x), 3),
            round(min(band.corner.y, band.opposite.y), 3),
            round(max(band.corner.x, band.opposite.x), 3),
            round(max(band.corner.y, band.opposite.y), 3),
        )
        for band in markings()
        if isinstance(band, Band)
    }


@pytest.mark.parametrize(
    "box",
    [
        pytest.param((0, 0, 105, 68), id="touchlines and goal lines"),
        pytest.param((0, 13.84, 16.5, 54.16), id="penalty area, 16.5 × 40.32"),
        pytest.param((88.5, 13.84, 105, 54.16), id="penalty area on the right"),
        pytest.param((0, 24.84, 5.5, 43.16), id="goal area, 5.5 × 18.32"),
        pytest.param((99.5, 24.84, 105, 43.16), id="goal area on the right"),
        pytest.param((-2, 30.34, 0, 37.66), id="goal, 7.32 wide, net 2 deep"),
        pytest.param((105, 30.34, 107, 37.66), id="goal on the right"),
    ],
)
def test_rectangles_are_those_of_law_1(box: tuple[float, float, float, float]) -> None:
    assert box in boxes()
    assert len(boxes()) == 7


def test_the_halfway_line_and_the_centre_circle() -> None:
    (line,) = (mark for mark in markings() if isinstance(mark, Line))
    assert [(point.x, point.y) for point in line.points] == [(52.5, 0), (52.5, 68)]
    (circle,) = (m for m in markings() if isinstance(m, Disc) and m.fill is None)
    assert (circle.centre.x, circle.centre.y, circle.radius) == (52.5, 34, 9.15)


def test_spots_are_11_m_from_the_goals_and_in_the_middle() -> None:
    spots = {(m.centre.x, m.centre.y) for m in markings() if isinstance(m, Disc) and m.fill}
    assert spots == {(11, 34), (52.5, 34), (94, 34)}


def test_arcs_keep_915_cm_from_the_spot_and_start_at_the_area() -> None:
    arcs = [m for m in markings() if isinstance(m, Curve) and 10 < m.start.y < 58]
    assert len(arcs) == 2
    for arc in arcs:
        on_left = arc.start.x < 52.5
        spot, edge = (11.0, 16.5) if on_left else (94.0, 88.5)
        end = arc.pieces[-1][-1]
        for point in (arc.start, end):
            assert isclose(hypot(point.x - spot, point.y - 34), 9.15, abs_tol=1e-9)
            assert isclose(point.x, edge, abs_tol=1e-9)
        assert isclose(abs(arc.start.y - end.y), 2 * (9.15**2 - 5.5**2) ** 0.5, abs_tol=1e-9)


def test_corner_arcs_have_a_radius_of_1_m_and_lie_on_the_pitch() -> None:
    arcs = [m for m in markings() if isinstance(m, Curve) and not 10 < m.start.y < 58]
    assert len(arcs) == 4
    for arc in arcs:
        end = arc.pieces[-1][-1]
        corner = (round(arc.start.x / 105) * 105, round(arc.start.y / 68) * 68)
        for point in (arc.start, end):
            assert isclose(hypot(point.x - corner[0], point.y - corner[1]), 1.0, abs_tol=1e-9)
            assert -1e-9 <= point.x <= 105 + 1e-9
            assert -1e-9 <= point.y <= 68 + 1e-9


def test_all_lines_are_125_px_wide() -> None:
    drawn = [m for m in markings() if isinstance(m, (Band, Curve, Disc, Line)) and m.ink]
    assert {mark.width for mark in drawn} == {1.25}
