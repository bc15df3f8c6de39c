from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.scenes.timeline.stacking import Request, Stacked, stack

BOUNDS = (0.0, 1000.0)


def request(
    key: str,
    x: float,
    priority: int = 0,
    labels: tuple[float, ...] = (80.0, 24.0),
    reach: float = 9.0,
    bounds: tuple[float, float] = BOUNDS,
) -> Request:
    return Request(key, x, 18.0, reach, reach, labels, priority, bounds)


def placed(result: Stacked) -> dict[str, tuple[int, int | None, str]]:
    return {p.key: (p.row, p.label, p.align) for p in result.placements}


def test_alone_an_event_stands_in_row_0_with_its_label_on_the_right() -> None:
    result = stack([request("a", 300)], 3)
    assert placed(result) == {"a": (0, 0, "left")}
    assert result.placements[0].label_x == 313
    assert result.rows == 1


def test_a_label_starts_past_the_soft_span() -> None:
    assert stack([request("a", 300, reach=40)], 3).placements[0].label_x == 344


def test_at_the_end_of_a_period_the_label_goes_left() -> None:
    result = stack([request("a", 960, bounds=(500, 1000))], 3)
    assert placed(result) == {"a": (0, 0, "right")}


def test_events_too_close_for_one_row_get_two() -> None:
    result = stack([request("goal", 300), request("card", 310, priority=5)], 2)
    rows = {key: row for key, (row, _, _) in placed(result).items()}
    assert sorted(rows.values()) == [0, 1]
    assert all(label == 0 for _, label, _ in placed(result).values())


def test_the_third_row_is_left_alone_where_two_do() -> None:
    requests = [request(str(n), 100 + 130 * n) for n in range(6)]
    assert stack(requests, 3).rows == 1


def test_where_a_label_does_not_fit_it_is_shortened_and_then_left_out() -> None:
    narrow = request("a", 50, bounds=(30, 100))
    assert placed(stack([narrow], 2))["a"][1] == 1
    narrower = request("a", 50, bounds=(40, 60))
    assert placed(stack([narrower], 2))["a"][1] is None


def test_the_label_of_a_goal_is_the_last_to_be_shortened() -> None:
    bounds = (280.0, 400.0)
    crowd = [request("goal", 300, bounds=bounds)]
    crowd += [request(f"card{n}", 300 + 25 * n, 5, bounds=bounds) for n in range(1, 4)]
    assert placed(stack(crowd, 2))["goal"][1] == 0


def test_what_finds_no_place_is_counted_in_a_badge() -> None:
    crowd = [request(f"card{n}", 300 + n, 5) for n in range(4)]
    result = stack(crowd, 2)
    counted = [key for badge in result.badges for key in badge.keys]
    assert len(result.placements) == 2
    assert sorted([*placed(result), *counted]) == [f"card{n}" for n in range(4)]


def test_a_goal_is_not_counted_in_a_badge_while_a_card_could_be() -> None:
    crowd = [request(f"card{n}", 300 + n, 5) for n in range(3)]
    crowd += [request("one", 302, 0), request("two", 306, 0)]
    assert {"one", "two"} <= placed(stack(crowd, 2)).keys()


def test_what_stands_in_row_0_already_is_kept_free() -> None:
    result = stack([request("card", 300, 5)], 2, taken=[(290, 310)])
    assert placed(result)["card"][0] == 1


def test_an_empty_lane_has_no_rows() -> None:
    assert stack([], 3) == Stacked((), ())
    assert stack([], 3).rows == 0


LANES = st.lists(
    st.tuples(st.floats(10, 990), st.integers(0, 5), st.floats(9, 60), st.floats(30, 140)),
    max_size=24,
)


@settings(max_examples=60, deadline=None)
@given(LANES, st.integers(2, 3))
def test_nothing_lies_over_anything_else_and_nothing_gets_lost(
    events: list[tuple[float, int, float, float]], rows: int
) -> None:
    requests = {
        str(number): request(str(number), x, priority, (width, 24.0), reach)
        for number, (x, priority, reach, width) in enumerate(events)
    }
    result = stack(requests.values(), rows)
    counted = [key for badge in result.badges for key in badge.keys]
    assert sorted([*(p.key for p in result.placements), *counted]) == sorted(requests)
    assert result.rows <= rows
    assert_apart(result, requests)


def assert_apart(result: Stacked, requests: dict[str, Request]) -> None:
    boxes: list[tuple[str, int, float, float]] = []
    for placement in result.placements:
        wanted = requests[placement.key]
        boxes.append((placement.key, placement.row, wanted.x - 9, wanted.x + 9))
        if placement.label is not None:
            width = wanted.labels[placement.label]
            left = placement.label_x - (width if placement.align == "right" else 0)
            assert left >= BOUNDS[0]
            assert left + width <= BOUNDS[1]
            boxes.append((placement.key, placement.row, left, left + width))
    for (key, row, left, right), (other, other_row, low, high) in combinations(boxes, 2):
        if row == other_row and key != other:
            assert right <= low or high <= left, (key, other)


def test_the_result_does_not_depend_on_the_order_of_the_requests() -> None:
    crowd = [request(str(n), 300 + 17 * n, n % 6) for n in range(8)]
    assert placed(stack(crowd, 3)) == placed(stack(reversed(crowd), 3))


def test_badges_of_events_far_apart_are_two() -> None:
    crowd = [request(f"a{n}", 200 + n, 5) for n in range(4)]
    crowd += [request(f"b{n}", 700 + n, 5) for n in range(4)]
    result = stack(crowd, 2)
    assert len(result.badges) == 2
    assert all(len(badge.keys) == 2 for badge in result.badges)
