"""The win chance: exact values of the side that kicks first, written where they fit."""

from __future__ import annotations

from itertools import combinations

import pytest

from explorer.analysis.shootout import shootout_states
from explorer.analysis.stakes import percent
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.scenes.marks import Clipped, Disc, Ink, Line, Text
from tests.scenes.shootouts import (
    STATSBOMB,
    after,
    box_of,
    bundled,
    long_shootout,
    placed,
    said,
    scene_of,
    statsbomb,
)


def point(opened: Match, kicks: int, number: int, p: float = 0.72) -> tuple[Disc, Text | None]:
    state = after(opened, kicks)
    state.set_model_p(p)
    disc, *rest = scene_of(state).live(state)[f"point:{number}"]
    assert isinstance(disc, Disc)
    label = rest[0] if rest else None
    assert label is None or isinstance(label, Text)
    return disc, label


@pytest.mark.parametrize("p", [0.60, 0.72, 0.85])
def test_values_are_the_exact_chances_of_the_side_that_kicks_first(p: float) -> None:
    opened = bundled()
    assert opened.shootout is not None
    assert opened.shootout.first is Side.AWAY
    for state in shootout_states(opened.shootout, p)[1:]:
        _, label = point(opened, 9, state.kicks_taken, p)
        assert label is not None
        assert label.text == str(percent(1 - state.win_probability))


def test_points_have_the_team_s_colour_and_are_filled_where_the_kick_scored() -> None:
    scored, _ = point(bundled(), 9, 1)
    missed, _ = point(bundled(), 9, 4)
    assert (scored.ink, scored.fill) == (Ink.AWAY, Ink.AWAY)
    assert (missed.ink, missed.fill) == (Ink.HOME, Ink.PANEL)


def test_points_stand_in_the_columns_of_the_grid() -> None:
    state = after(bundled(), 9)
    scene = scene_of(state)
    assert scene.layout is not None
    assert scene.table is not None
    live = scene.live(state)
    for kick in scene.table.kicks:
        disc = live[f"point:{kick.number}"][0]
        cell = scene.layout.cell(kick.column, kick.row)
        assert isinstance(disc, Disc)
        assert cell.left < disc.centre.x < cell.right


def test_the_line_so_far_ends_at_the_current_kick() -> None:
    state = after(bundled(), 3)
    scene = scene_of(state)
    live = scene.live(state)
    clipped, now, disc = live["line:past"][0], live["now:chart"][0], live["point:3"][0]
    assert isinstance(clipped, Clipped)
    assert isinstance(now, Line)
    assert isinstance(disc, Disc)
    line = clipped.marks[0]
    assert isinstance(line, Line)
    assert len(line.points) == 4
    assert line.points[-1] == disc.centre
    assert now.points[0].x == disc.centre.x


@pytest.mark.parametrize("width", [560, 692, 858, 1400])
@pytest.mark.parametrize("p", [0.60, 0.72, 0.85])
def test_values_meet_neither_each_other_nor_a_point(p: float, width: int) -> None:
    for opened in (bundled(), long_shootout(38), *map(statsbomb, STATSBOMB)):
        state = after(opened, len(opened.kicks))
        state.set_model_p(p)
        scene = scene_of(state, width)
        marks = [m for key, group in scene.live(state).items() if "point:" in key for m in group]
        labels = [box_of(mark, scene.viewport) for mark in marks if isinstance(mark, Text)]
        discs = [mark for mark in marks if isinstance(mark, Disc)]
        assert not any(one.overlaps(two) for one, two in combinations(labels, 2))
        for box in labels:
            for disc in discs:
                inside_x = box.left - 4 < disc.centre.x < box.right + 4
                inside_y = box.top - 4 < disc.centre.y < box.bottom + 4
                assert not (inside_x and inside_y)


def test_a_short_shootout_has_every_value_written() -> None:
    state = after(bundled(), 9)
    live = scene_of(state).live(state)
    assert all(len(live[f"point:{number}"]) == 2 for number in range(1, 10))


def test_kicks_that_did_not_alternate_stand_in_their_order() -> None:
    state = after(placed("xxxx", None, None, None, None), 4)
    scene = scene_of(state)
    assert scene.table is not None
    assert [kick.share for kick in scene.table.kicks] == [0.27, 0.73, 0.27, 0.73]


def test_the_note_calls_the_chances_a_model() -> None:
    state = after(bundled(), 9)
    assert "= Model, not data: every kick 72 %" in said(scene_of(state), state)
