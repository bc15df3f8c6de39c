from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest

from explorer.domain.match import Score
from explorer.domain.time import Certainty, MatchTime, Period, about_minute, stated_minute
from explorer.scenes.marks import Band, Disc, Glyph, Ink, Line, Mark, Text
from explorer.scenes.timeline import TimelineScene, Zoom
from explorer.scenes.timeline.frame import NARROW, WIDE, BandContent
from explorer.scenes.timeline.projection import VisibleRange
from explorer.session.filtering import Filter, Layer
from explorer.session.state import Selection, SessionState
from tests.analysis.build import AWAY, at, shootout
from tests.scenes.timeline.scenes import (
    MEASURE,
    REAL,
    card,
    change,
    goal,
    index_of,
    label_of,
    real,
    scene_of,
    state_of,
)

Box = tuple[float, float, float, float]
SHOTS = Filter().with_layer(Layer.SHOTS, shown=True)


def texts(marks: tuple[Mark, ...]) -> list[str]:
    return [mark.text for mark in marks if isinstance(mark, Text)]


def live_texts(scene: TimelineScene, state: SessionState) -> list[str]:
    return [text for marks in scene.live(state).values() for text in texts(marks)]


def boxes(scene: TimelineScene, state: SessionState) -> list[tuple[str, Box]]:
    """Where the glyphs and labels of events lie: left, top, right, bottom."""
    found = []
    for key, marks in scene.live(state).items():
        for mark in marks if key.startswith("event:") else ():
            if isinstance(mark, Text):
                width = MEASURE.width(mark.text, mark.size, mark.weight)
                box = (mark.at.x, mark.at.y - 6, mark.at.x + width, mark.at.y + 6)
                found.append((key, box))
            elif isinstance(mark, Glyph):
                half = mark.size / 2 - 0.5
                x, y = mark.at.x, mark.at.y
                found.append((key, (x - half, y - half, x + half, y + half)))
    return found


@pytest.mark.parametrize("name", REAL)
@pytest.mark.parametrize(
    ("width", "height", "narrow"),
    [(1440, 191, False), (1200, 191, False), (1680, 260, False), (1024, 145, True)],
)
def test_on_real_matches_no_label_or_glyph_lies_over_another(
    name: str, width: float, height: float, narrow: bool
) -> None:
    index = real(name)
    scene = scene_of(index, size=(width, height), metrics=NARROW if narrow else WIDE)
    state = state_of(index)
    for (key, a), (other, b) in combinations(boxes(scene, state), 2):
        apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        assert apart or key == other, (key, other)
    lanes = (scene.frame.home, scene.frame.away)
    for key, box in boxes(scene, state):
        assert any(lane.top <= box[1] and box[3] <= lane.bottom for lane in lanes), key
        assert box[0] >= scene.frame.gutter
        assert box[2] <= scene.frame.plot_right + 9, key


@pytest.mark.parametrize("name", REAL)
def test_every_goal_of_a_real_match_has_its_glyph_and_its_minute(name: str) -> None:
    index = real(name)
    scene, state = scene_of(index), state_of(index)
    for found in index.match.goals:
        assert label_of(scene, state, found.id), found.id


@pytest.mark.parametrize("name", REAL)
def test_every_event_that_is_drawn_can_be_hit_or_is_counted_in_a_badge(name: str) -> None:
    index = real(name)
    scene = scene_of(index, SHOTS)
    hit = {event for target in scene.targets for event in scene.ids_at(target.event_id)}
    counted = {event for badge in scene.badges for event in badge.ids}
    assert hit | counted == {event.id for event in index.notable}
    assert not hit & counted


def test_the_same_tuples_come_back_for_what_has_not_changed() -> None:
    index = real("bundled")
    scene, state = scene_of(index), state_of(index, 1, 100)
    before = scene.live(state)
    state.set_playhead(MatchTime(1, 101))
    after = scene.live(state)
    changed = {key for key in before if before[key] is not after[key]}
    assert {key for key in changed if before[key] != after[key]} == {
        "playhead:line",
        "playhead:flag",
        "playhead:tick",
    }
    assert list(before) == list(after)


def test_an_event_is_outlined_until_the_playhead_reaches_it_both_ways() -> None:
    index = index_of(goals=(goal(63),))
    scene, state = scene_of(index), state_of(index, 2, 0)

    def filled() -> bool:
        marks = scene.live(state)["event:g63"]
        return next(mark.filled for mark in marks if isinstance(mark, Glyph))

    assert not filled()
    state.set_playhead(index.match.goals[0].time.at)
    assert filled()
    state.set_playhead(MatchTime(1, 0))
    assert not filled()


def test_the_score_is_written_into_the_stretch_in_which_it_stood() -> None:
    index = index_of(goals=(goal(63), goal(80, AWAY)))
    scene, state = scene_of(index), state_of(index)
    assert [text for text in live_texts(scene, state) if "–" in text] == [
        str(Score(0, 0)),
        str(Score(0, 0)),
        str(Score(1, 0)),
        str(Score(1, 1)),
    ]


def test_a_stretch_too_short_for_its_score_has_none() -> None:
    index = index_of(goals=(goal(63), goal(64, AWAY)))
    scene = scene_of(index)
    assert str(Score(1, 0)) not in live_texts(scene, state_of(index))


def test_a_short_stretch_has_its_score_where_there_is_room_and_the_last_one_in_any_case() -> None:
    index = index_of(goals=(goal(63), goal(67, AWAY), goal(89)))
    texts = live_texts(scene_of(index), state_of(index))
    assert texts.count("1–0") == 1
    assert texts.count("2–1") == 1


def test_a_goal_of_uncertain_time_changes_the_lead_softly() -> None:
    index = index_of(goals=(goal(80, time=about_minute(2, 80)),))
    scene = scene_of(index)
    dashed = [mark for mark in scene.passed if isinstance(mark, Line) and mark.dash]
    assert len(dashed) == 1
    spans = [mark for mark in scene.static if isinstance(mark, Band) and mark.fill_opacity == 0.2]
    assert len(spans) == 2


def test_selected_is_a_ring_of_ink_and_hovered_a_thin_one() -> None:
    index = index_of(goals=(goal(63),))
    scene, state = scene_of(index), state_of(index)
    state.select(Selection(("g63",)))
    state.hover("g63")
    live = scene.live(state)
    rings = {
        key: next(mark for mark in live[key] if isinstance(mark, Disc))
        for key in ("selected", "hovered")
    }
    assert (rings["selected"].ink, rings["selected"].width) == (Ink.TEXT, 2)
    assert (rings["hovered"].ink, rings["hovered"].width) == (Ink.BORDER_STRONG, 1)


def test_a_change_in_a_shared_glyph_is_ringed_as_well() -> None:
    index = index_of(substitutions=(change(77, "a", "hd"), change(77, "b", "he")))
    scene, state = scene_of(index), state_of(index)
    state.select(Selection(("b",)))
    assert any(isinstance(mark, Disc) for mark in scene.live(state)["selected"])
    assert scene.ids_at("b") == ("a", "b")


def test_what_is_filtered_out_is_faint_and_can_not_be_hit() -> None:
    index = index_of(goals=(goal(63), goal(80, AWAY)))
    scene = scene_of(index, Filter().toggled("side:home"))
    assert [target.event_id for target in scene.targets] == ["g80"]
    marks = scene.live(state_of(index))["event:g63"]
    assert {mark.opacity for mark in marks if isinstance(mark, Glyph | Text)} == {0.14}


def test_filtering_moves_nothing() -> None:
    index = real("bundled")
    plain, filtered = scene_of(index), scene_of(index, Filter().toggled("side:home"))
    state = state_of(index)
    assert boxes(plain, state) == boxes(filtered, state)


def test_hiding_the_future_draws_nothing_that_is_still_to_come() -> None:
    index = real("bundled")
    wanted = replace(Filter(), hide_future=True)
    scene, state = scene_of(index, wanted), state_of(index, 1, 1000)
    live = scene.live(state)
    for event in index.match.goals:
        assert bool(live[f"event:{event.id}"]) == (event.time.at <= state.playhead)
    assert str(index.final_score) not in live_texts(scene, state)
    ghosts = [mark for mark in scene.static if getattr(mark, "opacity", 1.0) == 0.4]
    assert not ghosts


def test_hiding_the_future_leaves_no_trace_of_it_in_the_picture() -> None:
    index = real("bundled")
    hidden = scene_of(index, replace(Filter(), hide_future=True))
    bare = scene_of(index_of(), replace(Filter(), hide_future=True))
    team_inks = {Ink.HOME, Ink.AWAY}

    def coloured(scene: TimelineScene) -> int:
        return sum(getattr(mark, "fill", None) in team_inks for mark in scene.static)

    assert coloured(hidden) == coloured(bare)
    start, end = state_of(index, 1, 0), state_of(index, 5, 9)
    ticks = [key for key in hidden.live(start) if key.startswith("overview")]
    assert len(ticks) == len(index.match.kicks) + sum(goal.counts for goal in index.match.goals)
    assert not any(hidden.live(start)[key] for key in ticks)
    assert all(hidden.live(end)[key] for key in ticks)


def test_hiding_the_future_hides_the_ring_and_the_target_of_what_is_to_come() -> None:
    index = real("bundled")
    scene = scene_of(index, replace(Filter(), hide_future=True))
    goal = index.match.goals[-1]
    before, after = state_of(index, 1, 0), state_of(index, 2, goal.time.at.elapsed)
    for state in (before, after):
        state.select(Selection((goal.id,)))
        state.hover(goal.id)
    ahead = scene.live(before)
    assert not ahead["selected"]
    assert not ahead["hovered"]
    assert not scene.targets
    happened = scene.live(after)
    assert happened["selected"]
    assert happened["hovered"]
    assert goal.id in {target.event_id for target in scene.targets}


def test_in_the_shootout_the_playhead_outlines_the_slot_of_the_kick() -> None:
    index = index_of(shootout=shootout("xoxox"))
    scene, state = scene_of(index), state_of(index, 5, 3)
    (outline,) = scene.live(state)["playhead:line"]
    assert isinstance(outline, Band)
    assert (outline.ink, outline.width) == (Ink.ACCENT, 2)
    assert outline.opposite.x - outline.corner.x == pytest.approx(26)
    assert texts(scene.live(state)["playhead:flag"]) == ["P3"]
    state.set_playhead(MatchTime(5, 0))
    assert isinstance(scene.live(state)["playhead:line"][0], Line)


def test_kicks_stand_in_the_lanes_of_their_takers_with_the_running_score() -> None:
    index = index_of(shootout=shootout("xox-x"))
    scene = scene_of(index)
    live = scene.live(state_of(index, 5, 5))
    rows = {}
    for number in range(1, 6):
        (glyph,) = live[f"event:k{number}"]
        assert isinstance(glyph, Glyph)
        rows[number] = (glyph.at.y, glyph.name)
    assert rows[1][0] == rows[3][0] < rows[2][0] == rows[4][0]
    assert [rows[n][1] for n in (1, 2, 4)] == ["scored", "saved", "not_scored"]
    scores = [text for text in live_texts(scene, state_of(index)) if "–" in text][-5:]
    assert scores == ["1–0", "1–0", "2–0", "2–0", "3–0"]


def test_a_shootout_of_38_kicks_has_no_two_scores_or_glyphs_over_one_another() -> None:
    index = index_of(shootout=shootout("xo" * 19))
    scene, state = scene_of(index), state_of(index)
    assert len([key for key in scene.live(state) if key.startswith("event:k")]) == 38
    for (_, a), (_, b) in combinations(boxes(scene, state), 2):
        assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]


def test_stoppage_of_unknown_length_is_hatched_and_marked() -> None:
    index = index_of(periods=(Period(1, None), Period(2, 3060.0, Certainty.STATED)))
    scene = scene_of(index)
    assert "+?" in texts(scene.static)
    assert "+6" in texts(scene.static)
    assert len([mark for mark in scene.static if isinstance(mark, Band) and mark.hatch]) == 2


def test_gaps_say_what_came_next() -> None:
    short = texts(scene_of(real("bundled")).static)
    assert {"half-time", "no-extra-time"} <= set(short)
    long = texts(scene_of(real("3869685")).static)
    assert [long.count(name) for name in ("half-time", "extra-time", "penalties")] == [2, 1, 1]


def test_a_badge_zooms_to_the_events_that_it_counts() -> None:
    crowd = tuple(card(70, id=f"c{n}", player_id="hb") for n in range(5))
    scene = scene_of(index_of(cards=crowd))
    (badge,) = scene.badges
    middle = scene.projection.axis.position(crowd[0].time.at)
    assert badge.zoom_to.contains(middle)
    assert badge.zoom_to.length < scene.projection.visible.length
    assert scene.badge_at((badge.left + badge.right) / 2, badge.top + 1) == badge
    assert scene.badge_at(badge.left - 5, badge.top) is None


def test_zoomed_only_what_is_seen_is_drawn() -> None:
    index = index_of(goals=(goal(50), goal(80)))
    axis = scene_of(index).projection.axis
    seen = VisibleRange(axis.position(at(2, 1800).at), axis.position(at(2, 2400).at))
    scene = scene_of(index, zoom=Zoom(axis, seen))
    assert [target.event_id for target in scene.targets] == ["g80"]
    outside = state_of(index, 1, 0)
    assert scene.live(outside)["playhead:line"] == ()
    assert scene.live(outside)["playhead:flag"] == ()
    assert scene.live(outside)["playhead:tick"] != ()
    assert scene.passed_to(outside) == scene.frame.plot_left


def test_close_by_the_ruler_counts_seconds_and_a_stated_minute_has_a_foot() -> None:
    index = index_of(goals=(goal(80),))
    axis = scene_of(index).projection.axis
    middle = axis.position(at(2, 2070).at)
    scene = scene_of(index, zoom=Zoom(axis, VisibleRange(middle - 60, middle + 60)))
    assert "79:30" in texts(scene.static)
    feet = [m for m in scene.static if isinstance(m, Line) and m.opacity == 0.5]
    assert len(feet) == 1
    width = feet[0].points[-1].x - feet[0].points[0].x
    assert width == pytest.approx(60 * scene.projection.scale)


@pytest.mark.parametrize("x", [600, 604, 606])
def test_the_playhead_snaps_to_an_event_within_six_pixels(x: float) -> None:
    index = index_of(goals=(goal(63),))
    scene = scene_of(index)
    column = scene.targets[0].at.x
    near = column + (x - 600)
    assert scene.moment_at(near, snap=True) == index.match.goals[0].time.at
    assert scene.moment_at(column + 7, snap=True) != index.match.goals[0].time.at
    if x != 600:
        assert scene.moment_at(near, snap=False) != index.match.goals[0].time.at


def test_a_moment_between_events_is_a_whole_second_of_the_match() -> None:
    index = real("bundled")
    scene = scene_of(index)
    for x in range(0, 1440, 7):
        moment = index.axis.clamp(scene.moment_at(x, snap=False))
        assert index.axis.contains(moment)
        assert moment.elapsed == int(moment.elapsed)


def test_the_range_of_a_period_takes_in_its_stoppage() -> None:
    index = real("bundled")
    scene = scene_of(index)
    axis = scene.projection.axis
    found = scene.period_range(scene.projection.x(MatchTime(1, 600)))
    assert found.start == 0
    assert found.end == axis.position(MatchTime(1, axis.period_end(1)))


def test_the_xg_race_adds_up_the_shots_up_to_the_playhead() -> None:
    index = real("3869685")
    scene = scene_of(index, content=BandContent.XG)
    assert live_texts(scene, state_of(index)).count("0.00 xg-total") == 2
    end = live_texts(scene, state_of(index, 4, 1100))
    totals = [float(text.split()[0]) for text in end if text.endswith("xg-total")]
    shots = [shot for shot in index.match.shots if shot.xg and not shot.time.at.in_shootout]
    assert sum(totals) == pytest.approx(sum(shot.xg or 0 for shot in shots), abs=0.02)


def test_without_xg_the_band_shows_the_lead_whatever_is_asked() -> None:
    index = index_of(goals=(goal(63),))
    assert scene_of(index, content=BandContent.XG).static == scene_of(index).static


def test_shots_stand_in_strips_of_their_own_the_larger_the_more_they_were_worth() -> None:
    index = real("3869685")
    scene, state = scene_of(index, SHOTS), state_of(index)
    strips = (scene.frame.home_shots, scene.frame.away_shots)
    shown = {}
    for shot in index.match.shots:
        for mark in scene.live(state).get(f"event:{shot.id}", ()):
            assert isinstance(mark, Glyph)
            assert any(strip and strip.top < mark.at.y < strip.bottom for strip in strips)
            shown[shot.xg or 0.0] = mark.size
    assert len(shown) > 20
    assert list(dict(sorted(shown.items())).values()) == sorted(shown.values())
    assert scene_of(index).frame.home_shots is None


def test_an_empty_match_has_a_timeline() -> None:
    index = index_of()
    scene = scene_of(index, size=(300, 120))
    assert scene.targets == ()
    assert scene.live(state_of(index))["playhead:line"]


def test_a_goal_is_named_over_the_edge_of_half_an_extra_time_before_other_events_are() -> None:
    periods = (*(Period(n, 2700.0) for n in (1, 2)), *(Period(n, 900.0) for n in (3, 4)))
    late = stated_minute(4, 118)
    changes = tuple(
        change(minute, f"s{minute}", "hd", time=stated_minute(4, minute))
        for minute in (112, 116, 120)
    )
    index = index_of(periods=periods, goals=(goal(118, time=late),), substitutions=changes)
    name = label_of(scene_of(index, size=(620, 191)), state_of(index), "g118")
    assert name.partition(" ")[2]
