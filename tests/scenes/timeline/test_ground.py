"""What lies behind the events of a timeline."""

from __future__ import annotations

from explorer.scenes.marks import Line, Text
from tests.scenes.timeline.scenes import real, scene_of


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
