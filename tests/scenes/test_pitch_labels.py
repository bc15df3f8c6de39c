from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.scenes.box import Box
from explorer.scenes.pitch.labels import Placed, Wish, distance_to_line, do_cross, place_labels

ROOM = Box(0, 0, 700, 460)
POINTS = st.tuples(st.floats(20, 680), st.floats(20, 440))


def wish(key: str, x: float, y: float) -> Wish:
    return Wish(key, x, y, minute_width=22, name_width=48)


def glyphs(*wishes: Wish) -> dict[str, Box]:
    return {w.key: Box.around(w.x, w.y, 18) for w in wishes}


def placed(*wishes: Wish, obstacles: tuple[Box, ...] = (), room: Box = ROOM) -> dict[str, Placed]:
    return place_labels(wishes, glyphs(*wishes), obstacles, room)


def test_a_label_stands_to_the_right_where_it_can() -> None:
    label = placed(wish("a", 300, 200))["a"]
    assert label.left > 300
    assert label.middle == 200
    assert label.leader is None


def test_then_left_then_above_then_below() -> None:
    right, left = Box(310, 150, 500, 250), Box(100, 150, 290, 250)
    above = Box(100, 150, 500, 190)
    at = wish("a", 300, 200)
    assert placed(at, obstacles=(right,))["a"].left < 300 - 70
    assert placed(at, obstacles=(right, left), room=ROOM)["a"].leader is not None
    narrow_right, narrow_left = Box(318, 190, 500, 210), Box(100, 190, 282, 210)
    assert placed(at, obstacles=(narrow_right, narrow_left))["a"].middle < 200
    both = (narrow_right, narrow_left, above)
    assert placed(at, obstacles=both)["a"].middle > 200
    assert placed(at, obstacles=both)["a"].leader is None


def test_a_label_far_off_has_a_leader_that_touches_no_other_glyph() -> None:
    ring = [wish(str(n), 300 + 34 * (n % 3 - 1), 200 + 34 * (n // 3 - 1)) for n in range(9)]
    found = placed(*ring)
    assert any(label.leader for label in found.values())
    for key, label in found.items():
        others = [other for other in ring if other.key != key]
        if label.leader:
            assert all(distance_to_line((o.x, o.y), *label.leader) >= 12 for o in others)


def test_where_there_is_room_for_a_minute_only_the_name_is_left_out() -> None:
    tight = Box(0, 0, 80, 60)
    label = placed(wish("a", 30, 30), room=tight)["a"]
    assert not label.with_name
    assert tight.contains(label.box)


def test_where_there_is_no_room_there_is_no_label() -> None:
    assert placed(wish("a", 20, 20), room=Box(0, 0, 40, 40)) == {}


@settings(max_examples=40, deadline=None)
@given(st.lists(POINTS, max_size=12, unique=True))
def test_labels_cover_neither_glyphs_nor_one_another(points: list[tuple[float, float]]) -> None:
    wishes = [wish(str(n), x, y) for n, (x, y) in enumerate(points)]
    found = placed(*wishes)
    for a, b in combinations(found.values(), 2):
        assert not a.box.overlaps(b.box)
    for key, label in found.items():
        assert ROOM.contains(label.box)
        others = (box for other, box in glyphs(*wishes).items() if other != key)
        assert not any(label.box.overlaps(box) for box in others)


def test_a_box_is_met_by_a_line_through_it_only() -> None:
    box = Box(10, 10, 20, 20)
    assert box.meets((0, 15), (30, 15))
    assert box.meets((15, 15), (16, 16))
    assert not box.meets((0, 5), (30, 5))
    assert not box.meets((0, 15), (9, 15))
    assert not box.meets((0, 25), (30, 22))


def test_the_distance_to_a_line_is_that_to_its_nearest_point() -> None:
    assert distance_to_line((5, 3), (0, 0), (10, 0)) == 3
    assert distance_to_line((13, 4), (0, 0), (10, 0)) == 5
    assert distance_to_line((3, 4), (0, 0), (0, 0)) == 5


def test_lines_cross_where_each_parts_the_other() -> None:
    assert do_cross(((0, 0), (10, 10)), ((0, 10), (10, 0)))
    assert not do_cross(((0, 0), (10, 10)), ((0, 10), (4, 6)))
    assert not do_cross(((0, 0), (10, 0)), ((0, 1), (10, 1)))
