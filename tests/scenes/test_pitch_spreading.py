from __future__ import annotations

from itertools import combinations
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.scenes.box import Box
from explorer.scenes.pitch.spreading import cluster, spread

ROOM = Box(0, 0, 700, 460)
POINTS = st.tuples(st.floats(20, 680), st.floats(20, 440))


@settings(max_examples=40, deadline=None)
@given(st.lists(POINTS, max_size=12))
def test_all_stand_apart_and_inside(points: list[tuple[float, float]]) -> None:
    found = spread(points, 30, ROOM)
    assert len(found) == len(points)
    for a, b in combinations(found, 2):
        assert hypot(a[0] - b[0], a[1] - b[1]) >= 29.999
    assert all(0 <= x <= 700 and 0 <= y <= 460 for x, y in found)


def test_who_has_room_stays() -> None:
    points = [(100.0, 100.0), (140.0, 100.0), (400.0, 300.0)]
    assert spread(points, 30, ROOM) == tuple(points)


def test_the_first_stays_and_the_second_gives_way_a_little() -> None:
    first, second = spread([(100.0, 100.0), (104.0, 100.0)], 30, ROOM)
    assert first == (100.0, 100.0)
    assert hypot(second[0] - 104, second[1] - 100) < 40


def test_taken_places_are_kept_clear() -> None:
    (found,) = spread([(100.0, 100.0)], 30, ROOM, taken=[(100.0, 100.0)])
    assert hypot(found[0] - 100, found[1] - 100) >= 29.999


@pytest.mark.parametrize("size", [1, 2, 3, 4, 7, 12, 20])
def test_a_cluster_is_tight_and_around_its_centre(size: int) -> None:
    places = cluster((200, 150), size, 30)
    assert len(places) == size
    for a, b in combinations(places, 2):
        assert hypot(a[0] - b[0], a[1] - b[1]) >= 29.999
    assert sum(x for x, _ in places) / size == pytest.approx(200)
    assert sum(y for _, y in places) / size == pytest.approx(150)
    assert all(hypot(x - 200, y - 150) <= 30 * size**0.5 for x, y in places)
