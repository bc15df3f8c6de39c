"""The shootout's scene as a whole: what it says when, what it keeps, what can be hit."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.scenes.marks import Disc, Glyph, Ink, Text, nearest
from explorer.scenes.shootout.layout import CellForm
from explorer.session.filtering import Filter
from tests.analysis.build import match
from tests.scenes.shootouts import (
    STATSBOMB,
    after,
    box_of,
    bundled,
    long_shootout,
    placed,
    retaken,
    said,
    scene_of,
    statsbomb,
    texts,
)

HIDING = Filter(hide_future=True)
SIZES = ((560, 380), (560, 640), (692, 398), (858, 530), (1100, 700), (1400, 800))


def assert_legible(opened: Match, kicks: int, size: tuple[int, int]) -> None:
    state = after(opened, kicks)
    scene = scene_of(state, *size)
    boxes = [(text.text, box_of(text, scene.viewport)) for text in texts(scene, state)]
    clashes = [(a, b) for (a, one), (b, two) in combinations(boxes, 2) if one.overlaps(two)]
    outside = [
        text
        for text, box in boxes
        if box.left < 0 or box.top < 0 or box.right > size[0] or box.bottom > size[1]
    ]
    assert not clashes
    assert not outside


@pytest.mark.parametrize("size", SIZES)
def test_a_long_name_takes_nothing_of_a_chance(size: tuple[int, int]) -> None:
    opened = bundled()
    name = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"
    teams = {side: replace(opened.team(side), short_name=name) for side in Side}
    state = after(replace(opened, home=teams[Side.HOME], away=teams[Side.AWAY]), 3)
    marks = scene_of(state, *size).live(state)["stakes"]
    chances = [mark for mark in marks if isinstance(mark, Text) and mark.text.endswith("%")]
    assert len(chances) == 2


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kicks", [0, 4, 9])
def test_no_text_of_the_bundled_match_meets_another(kicks: int, size: tuple[int, int]) -> None:
    assert_legible(bundled(), kicks, size)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("match_id", STATSBOMB)
def test_no_text_of_real_matches_meets_another(match_id: int, size: tuple[int, int]) -> None:
    opened = statsbomb(match_id)
    for kicks in (0, 3, len(opened.kicks)):
        assert_legible(opened, kicks, size)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [38, 100])
def test_no_text_of_long_shootouts_meets_another(count: int, size: tuple[int, int]) -> None:
    opened = long_shootout(count)
    for kicks in (1, count // 2, count):
        assert_legible(opened, kicks, size)


def test_the_line_speaks_of_the_kick_at_the_playhead_as_it_was_before_it() -> None:
    state = after(bundled(), 9)
    shown = said(scene_of(state, 1100), state)
    assert "Kick 9, round 5, Inter Miami CF, decides the shootout" in shown
    assert "Cremaschi: score to win" in shown
    assert "3–5 | Miami win" in shown
    assert "3–4 | Dallas must score to level, Miami 64 %" in shown
    assert "| Scored |" in shown


@pytest.mark.parametrize("kicks", [None, 0])
def test_before_the_first_kick_the_line_speaks_of_it_without_an_outcome(kicks: int | None) -> None:
    state = after(bundled(), kicks)
    shown = said(scene_of(state), state)
    assert "Kick 1, round 1, Inter Miami CF | Messi: score to lead" in shown
    assert "| Scored |" not in shown


def test_a_recorded_kick_after_the_decision_is_shown_as_such() -> None:
    opened = placed("xoxoxox", *[None] * 7)
    state = after(opened, 7)
    assert "Reds FC win 3–0 on penalties" in said(scene_of(state), state)


def test_cells_without_a_kick_say_why() -> None:
    state = after(bundled(), 9)
    shown = said(scene_of(state), state)
    assert shown.count("not needed") == 1
    assert shown.count("not reached") == 2


def test_a_shootout_that_breaks_off_says_that_there_is_no_record() -> None:
    state = after(placed("xx", None, None), 2)
    assert "no record" in said(scene_of(state), state)


def test_hiding_the_future_leaks_nothing_of_later_kicks() -> None:
    opened = bundled()
    state = after(opened, 3, shown=HIDING)
    scene = scene_of(state)
    shown = said(scene, state)
    for later in ("Pomykal", "Campana", "Quignon", "Miller", "Ferreira", "Cremaschi"):
        assert later not in shown
    assert "not needed" not in shown
    assert "not reached" not in shown
    assert {target.event_id for target in scene.targets} == {"kick-1", "kick-2", "kick-3"}


def test_hiding_the_future_hides_the_first_taker_and_how_long_it_went_on() -> None:
    opened = long_shootout(38)
    state = after(opened, 0, shown=HIDING)
    scene = scene_of(state)
    assert "Reds: score to lead" in said(scene, state)
    assert scene.layout is not None
    assert scene.layout.rounds == 6


def test_a_hidden_shootout_grows_with_the_playhead() -> None:
    opened = long_shootout(38)
    state = after(opened, 12, shown=HIDING)
    scene = scene_of(state)
    later = after(opened, 13, shown=HIDING)
    assert scene.fits(state)
    assert not scene.fits(later)


def test_a_later_kick_is_an_outline_where_the_future_shows() -> None:
    state = after(bundled(), 3)
    live = scene_of(state).live(state)
    past, future = live["ball:3"][0], live["ball:5"][0]
    assert isinstance(past, Disc)
    assert isinstance(future, Disc)
    assert past.fill is Ink.AWAY_TINT
    assert (future.fill, future.opacity) == (None, 0.7)


def test_a_step_gives_the_same_tuples_for_what_has_not_changed() -> None:
    opened = bundled()
    state = after(opened, 4, selected=("kick-2",), hovered="kick-1")
    scene = scene_of(state)
    before = dict(scene.live(state))
    assert scene.live(state) is scene.live(state)
    state.set_playhead(after(opened, 5).playhead)
    now = scene.live(state)
    changed = {key for key in now if now[key] is not before[key]}
    assert changed == {
        *("cell:4", "cell:5", "point:4", "point:5", "ball:5", "tally:0"),
        *("now:chart", "now:ball", "line:past", "line:future", "head:1", "head:2", "stakes"),
    }


def test_the_layout_is_the_same_wherever_the_playhead_is() -> None:
    opened = bundled()
    first, last = after(opened, 0), after(opened, 9)
    assert scene_of(first).layout == scene_of(last).layout
    assert scene_of(first).static == scene_of(last).static


def test_selected_and_hovered_kicks_have_rings_wherever_they_are_drawn() -> None:
    state = after(bundled(), 9, selected=("kick-4",), hovered="kick-2")
    live = scene_of(state).live(state)
    selected, hovered = live["selected"], live["hovered"]
    assert [mark.ink for mark in selected if isinstance(mark, Disc)] == [Ink.TEXT] * 3
    assert [mark.ink for mark in hovered if isinstance(mark, Disc)] == [Ink.BORDER_STRONG] * 3


def test_a_side_that_is_filtered_out_fades_and_can_not_be_hit() -> None:
    state = after(bundled(), 9, shown=Filter(hidden=frozenset({"side:home"})))
    scene = scene_of(state)
    ball = scene.live(state)["ball:2"][0]
    assert isinstance(ball, Disc)
    assert ball.opacity == pytest.approx(0.14)
    assert not {"kick-2", "kick-4"} & {target.event_id for target in scene.targets}


@pytest.mark.parametrize("size", SIZES)
def test_all_of_a_cell_hits_its_kick(size: tuple[int, int]) -> None:
    state = after(bundled(), 9)
    scene = scene_of(state, *size)
    layout, table = scene.layout, scene.table
    assert layout is not None
    assert table is not None
    for kick in table.kicks:
        cell = layout.cell(kick.column, kick.row)
        for x in (cell.left + 1, cell.middle_x, cell.right - 1):
            for y in (cell.top + 1, cell.middle_y, cell.bottom - 1):
                hit = nearest(scene.targets, scene.viewport, x, y)
                assert hit is not None
                assert hit.event_id == kick.id


def test_every_target_is_large_enough() -> None:
    state = after(long_shootout(38), 20)
    assert min(target.reach_px for target in scene_of(state, 560, 380).targets) >= 12


@pytest.mark.parametrize("count", [38, 100])
@pytest.mark.parametrize("kicks", [1, 17, 38])
def test_the_current_kick_is_in_sight_however_many_there_are(count: int, kicks: int) -> None:
    state = after(long_shootout(count), kicks)
    scene = scene_of(state, 692, 398)
    assert scene.layout is not None
    assert scene.layout.form is CellForm.COMPACT
    assert scene.layout.scroll is not None
    assert f"cell:{kicks}" in scene.live(state)
    assert scene.fits(state)


def test_rounds_out_of_sight_are_not_laid_out() -> None:
    state = after(long_shootout(100), 100)
    scene = scene_of(state, 692, 398, first_round=0)
    assert "cell:1" in scene.live(state)
    assert "cell:100" not in scene.live(state)
    assert not scene.fits(state)


def test_the_mark_of_the_deciding_kick_takes_no_room_from_its_takers_name() -> None:
    state = after(bundled(), 9)
    scene = scene_of(state, 569, 540)
    assert scene.layout is not None
    assert scene.layout.form is CellForm.SHORT
    assert "Cremaschi" in [text.text for text in texts(scene, state)]


def test_attempts_taken_again_stand_before_the_one_that_counted() -> None:
    state = after(retaken(), 6)
    live = scene_of(state).live(state)
    glyphs = [mark for mark in live["cell:3"] if isinstance(mark, Glyph)]
    assert [glyph.name for glyph in glyphs] == ["saved", "scored"]
    assert glyphs[0].at.x < glyphs[1].at.x
    assert "+2" in [mark.text for mark in live["cell:5"] if isinstance(mark, Text)]


def test_another_chance_of_scoring_changes_chances_alone() -> None:
    state = after(bundled(), 4)
    scene = scene_of(state)
    before = dict(scene.live(state))
    state.set_model_p(0.85)
    now = scene.live(state)
    assert now["cell:4"] is before["cell:4"]
    assert now["point:4"] != before["point:4"]
    assert "every kick 85 %" in said(scene, state)


def test_a_match_without_a_shootout_says_why() -> None:
    state = after(statsbomb(3895302))
    assert "Decided in play" in said(scene_of(state), state)


def test_without_a_match_the_picture_stays_calm() -> None:
    state = after(None)
    scene = scene_of(state)
    assert "No match open" in said(scene, state)
    assert scene.targets == ()
    assert scene.live(state) == {}


def test_a_match_in_play_does_not_tell_whether_it_came_to_a_shootout() -> None:
    with_kicks, without = after(bundled(), shown=HIDING), after(match(), shown=HIDING)
    assert said(scene_of(with_kicks), with_kicks) == said(scene_of(without), without)
    opened = scene_of(with_kicks)
    with_kicks.set_playhead(after(bundled(), 0).playhead)
    assert not opened.fits(with_kicks)
