"""What lies behind the events of a timeline."""

from __future__ import annotations

from explorer.domain.time import Period
from explorer.scenes.marks import Line, Text
from explorer.scenes.timeline.frame import NARROW
from tests.scenes.timeline.scenes import goal, index_of, real, scene_of


def test_no_line_is_drawn_over_the_name_of_a_gap() -> None:
    marks = scene_of(real("bundled")).static
    names = [at for at, mark in enumerate(marks) if isinstance(mark, Text) and mark.rotation]
    assert names
    for at in names:
        name = marks[at]
        assert isinstance(name, Text)
        over = [mark for mark in marks[at:] if isinstance(mark, Line) and _crosses(mark, name)]
        assert not over


def _crosses(line: Line, name: Text) -> bool:
    xs = [point.x for point in line.points]
    ys = [point.y for point in line.points]
    return min(xs) <= name.at.x <= max(xs) and min(ys) == max(ys)


def _ruler(width: float) -> dict[str, float]:
    """The labels of the ruler of a match with extra time by their pixel columns."""
    periods = tuple(
        Period(number, seconds)
        for number, seconds in ((1, 3120.0), (2, 3180.0), (3, 960.0), (4, 1080.0))
    )
    index = index_of(periods=periods, goals=(goal(63),))
    scene = scene_of(index, size=(width, 191.0), metrics=NARROW)
    row = scene.frame.ruler.top + 9.0
    texts = [mark for mark in scene.static if isinstance(mark, Text) and mark.at.y == row]
    return {mark.text: mark.at.x for mark in texts}


def test_every_period_is_labelled_with_the_minute_at_which_it_ends() -> None:
    for width in (360.0, 420.0, 500.0, 900.0):
        assert {"45", "90", "105", "120"} <= _ruler(width).keys()


def test_added_time_is_labelled_beside_its_minute_or_not_at_all() -> None:
    for width in range(300, 1000, 20):
        labels = _ruler(float(width))
        for added, minute in (("+7", "45"), ("+8", "90"), ("+1", "105"), ("+3", "120")):
            assert added not in labels or labels[minute] < labels[added]
