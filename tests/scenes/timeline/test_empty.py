"""The timeline without a match: a grid that stands where the lanes will."""

from __future__ import annotations

from itertools import pairwise

import pytest

from explorer.scenes.marks import Line, Text
from explorer.scenes.timeline import build_empty_timeline_scene
from explorer.scenes.timeline.frame import NARROW, WIDE, TimelineMetrics
from explorer.session.state import SessionState
from tests.scenes.timeline.scenes import words


@pytest.mark.parametrize(("metrics", "width"), [(WIDE, 1440.0), (NARROW, 1024.0)])
def test_the_grid_has_ninety_minutes_and_two_lanes(metrics: TimelineMetrics, width: float) -> None:
    scene = build_empty_timeline_scene(width, 191, words, metrics)
    texts = [mark for mark in scene.static if isinstance(mark, Text)]
    assert [text.text for text in texts[:7]] == ["0", "15", "30", "45", "60", "75", "90"]
    assert [text.text for text in texts[7:]] == ["home-lane", "away-lane"]
    columns = [text.at.x for text in texts[:7]]
    assert columns[0] > metrics.gutter
    assert columns[-1] < width
    assert {round(b - a, 6) for a, b in pairwise(columns)} == {
        round((columns[-1] - columns[0]) / 6, 6)
    }


def test_the_centre_line_parts_the_lanes() -> None:
    scene = build_empty_timeline_scene(1440, 191, words)
    home, away = [mark.at.y for mark in scene.static if isinstance(mark, Text)][-2:]
    centre = [mark for mark in scene.static if isinstance(mark, Line)][-1]
    assert home < centre.points[0].y < away
    assert centre.points[0].y == centre.points[-1].y


def test_no_state_changes_anything() -> None:
    scene = build_empty_timeline_scene(1440, 191, words)
    assert not scene.live(SessionState())
    assert not scene.targets
