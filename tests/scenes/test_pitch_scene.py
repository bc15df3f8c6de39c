from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, pairwise
from math import hypot

import pytest

from explorer.domain.events import (
    Finish,
    Goal,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    Situation,
)
from explorer.domain.match import Match
from explorer.domain.place import Location, Side, Zone
from explorer.domain.time import MatchTime
from explorer.scenes.emphasis import FILTERED_OPACITY, FUTURE_OPACITY
from explorer.scenes.marks import Clipped, Disc, Ink, Line, Mark, Text, nearest
from explorer.scenes.pitch import PitchScene
from explorer.scenes.pitch.items import GoalItem, Look
from explorer.scenes.pitch.standing import standing_of
from explorer.session.filtering import Filter, Layer
from explorer.session.state import Selection, SessionState
from tests.bundled import bundled
from tests.scenes.pitch_matches import (
    PLAIN,
    WITH_SHOTS,
    glyph,
    glyph_box,
    goal,
    goal_items,
    opened,
    pitch_match,
    real,
    scene_of,
    text_boxes,
)

HOME, AWAY = Side.HOME, Side.AWAY
IN_AREA = Location.in_zone(Zone.PENALTY_AREA, HOME)
SIZES = [(690, 460), (674, 330), (420, 420), (1100, 700)]
RULED_OUT = Review(ReviewOutcome.RULED_OUT, None, (ReviewStep(ReviewCall.RULED_OUT),))


def crowd(side: Side = HOME) -> Match:
    """Twelve goals of which every source says only that they fell in the penalty area."""
    place = Location.in_zone(Zone.PENALTY_AREA, side)
    return pitch_match(*(goal(46 + 3 * n, place, side) for n in range(12)))


def unplaced(count: int) -> Match:
    return pitch_match(*(goal(46 + 3 * n, None, HOME) for n in range(count)))


def flat(marks: tuple[Mark, ...]) -> Iterator[Mark]:
    for mark in marks:
        yield from flat(mark.marks) if isinstance(mark, Clipped) else (mark,)


def apart(scene: PitchScene, a: GoalItem, b: GoalItem) -> float:
    """How far apart the centres of two glyphs are in pixels."""
    view = scene.viewport
    return hypot(view.x(a.at) - view.x(b.at), view.y(a.at) - view.y(b.at))


def assert_labels_are_clear(scene: PitchScene) -> None:
    items = goal_items(scene)
    words = {item.event.id: text_boxes(scene, item) for item in items}
    glyphs = {item.event.id: glyph_box(scene, item) for item in items}
    picture = scene.viewport
    for a, b in combinations(items, 2):
        assert apart(scene, a, b) >= 22
        for box in words[a.event.id]:
            assert not box.overlaps(glyphs[b.event.id]), (a.event.id, b.event.id)
            assert not any(box.overlaps(other) for other in words[b.event.id])
        for box in words[b.event.id]:
            assert not box.overlaps(glyphs[a.event.id]), (a.event.id, b.event.id)
    for boxes in words.values():
        for box in boxes:
            assert box.left >= 0
            assert box.right <= picture.width
            assert box.top >= 0
            assert box.bottom <= picture.height


@pytest.mark.parametrize("size", SIZES)
def test_no_label_covers_anything_in_the_bundled_match(size: tuple[int, int]) -> None:
    scene = scene_of(opened(bundled()), *size)
    assert len(goal_items(scene)) == 9
    assert_labels_are_clear(scene)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("number", [3869685, 3869220, 7581, 3923880])
@pytest.mark.parametrize("wanted", [Filter(), WITH_SHOTS], ids=["goals", "with shots"])
def test_no_label_covers_anything_in_real_matches(
    number: int, size: tuple[int, int], wanted: Filter
) -> None:
    assert_labels_are_clear(scene_of(opened(real(number), wanted), *size))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("side", list(Side))
def test_twelve_goals_of_one_zone_stand_apart_with_labels(
    side: Side, size: tuple[int, int]
) -> None:
    scene = scene_of(opened(crowd(side)), *size)
    assert_labels_are_clear(scene)
    assert all(text_boxes(scene, item) for item in goal_items(scene))


@pytest.mark.parametrize("count", [1, 3, 7, 12])
@pytest.mark.parametrize("size", SIZES)
def test_goals_without_a_place_stand_beyond_the_lines_and_never_on_the_pitch(
    count: int, size: tuple[int, int]
) -> None:
    scene = scene_of(opened(unplaced(count)), *size)
    view = scene.viewport
    for item in goal_items(scene):
        behind, below = view.data_x(view.x(item.at)) > 105, view.data_y(view.y(item.at)) > 68
        assert behind or below
        assert view.x(item.at) + 17 <= view.width
        assert 17 <= view.y(item.at) <= view.height - 17
    assert_labels_are_clear(scene)
    captions = [m for m in flat(scene.static) if isinstance(m, Text) and m.text == "strip"]
    assert len(captions) == 1


SMALL = [(321, 336), (300, 300), (280, 200), (400, 260)]


@pytest.mark.parametrize("size", SMALL)
def test_no_glyph_leaves_its_zone_on_a_small_pitch(size: tuple[int, int]) -> None:
    scene = scene_of(opened(bundled()), *size)
    view = scene.viewport
    in_zones = 0
    for item in goal_items(scene):
        place = standing_of(item.event)
        if place is None or not isinstance(place.shape, Disc):
            continue
        in_zones += 1
        centre = place.shape.centre
        away = hypot(view.x(item.at) - view.x(centre), view.y(item.at) - view.y(centre))
        assert away <= place.shape.radius * view.scale_x + 0.01, item.event.id
        assert 0 <= view.data_x(view.x(item.at)) <= 105
        # Its cleared disc would leave nothing of a small zone to be seen.
        assert not item.backed or place.shape.radius * view.scale_x > 20
    assert in_zones == 4


def test_a_small_pitch_takes_the_width_and_has_goals_without_a_place_below_it() -> None:
    scene = scene_of(opened(bundled()), 380, 360)
    view = scene.viewport
    assert view.scale_x * 105 > 0.8 * 380
    unplaced_ones = [i for i in goal_items(scene) if standing_of(i.event) is None]
    assert len(unplaced_ones) == 4
    for item in unplaced_ones:
        assert view.data_y(view.y(item.at)) > 68
        assert view.y(item.at) + 37 < view.height - 28
    assert_labels_are_clear_of_strips(scene)


def assert_labels_are_clear_of_strips(scene: PitchScene) -> None:
    strips = [i for i in goal_items(scene) if standing_of(i.event) is None]
    for a, b in combinations(strips, 2):
        for box in text_boxes(scene, a):
            assert not any(box.overlaps(other) for other in text_boxes(scene, b))


def test_an_own_goal_without_a_place_stands_behind_the_line_it_was_scored_over() -> None:
    own = goal(80, None, AWAY, own_goal=True, player_id="ha")
    scene = scene_of(opened(pitch_match(own)))
    (item,) = goal_items(scene)
    assert scene.viewport.data_x(scene.viewport.x(item.at)) < 0
    assert item.glyph == "own_goal"
    assert "own goal" not in [part.text for part in item.label]
    assert item.label[1].text.startswith("goal ")


def test_the_pitch_keeps_its_proportions_and_is_as_large_as_fits() -> None:
    for width, height in SIZES:
        view = scene_of(opened(pitch_match()), width, height).viewport
        assert view.scale_x == view.scale_y
        assert view.scale_x * 105 <= width
        assert view.scale_y * 68 <= height - 28
        assert view.scale_x * 105 > width - 60 or view.scale_y * 68 > height - 70


def test_shape_is_the_kind_and_colour_the_side_it_counts_for() -> None:
    goals = [
        goal(50, IN_AREA),
        goal(52, IN_AREA, situation=Situation.FREE_KICK_DIRECT),
        goal(54, IN_AREA, finish=Finish.HEAD),
        goal(56, IN_AREA, situation=Situation.PENALTY),
        goal(58, Location.in_zone(Zone.GOAL_AREA, AWAY), AWAY, own_goal=True, player_id="hc"),
        goal(60, IN_AREA, review=RULED_OUT),
    ]
    state = opened(pitch_match(*goals))
    scene = scene_of(state)
    drawn = [glyph(scene, state, found.id) for found in goals]
    assert [mark.name for mark in drawn] == [
        "open_play",
        "direct_free_kick",
        "header",
        "penalty",
        "own_goal",
        "ruled_out",
    ]
    assert [mark.ink for mark in drawn] == [Ink.HOME] * 4 + [Ink.AWAY, Ink.HOME]


def test_a_reviewed_goal_has_corners() -> None:
    given = Review(
        ReviewOutcome.GIVEN_AFTER_REVIEW,
        None,
        (ReviewStep(ReviewCall.RULED_OUT), ReviewStep(ReviewCall.GIVEN)),
    )
    state = opened(pitch_match(goal(50, IN_AREA, review=given), goal(60, IN_AREA)))
    scene = scene_of(state)
    assert glyph(scene, state, "g50").corners
    assert not glyph(scene, state, "g60").corners


def test_a_measured_goal_is_its_glyph_on_its_place() -> None:
    state = opened(pitch_match(goal(50, Location.point(94, 34))))
    scene = scene_of(state)
    mark = glyph(scene, state, "g50")
    assert (mark.at.x, mark.at.y) == (94, 34)
    assert (mark.at.dx, mark.at.dy) == pytest.approx((0, 0))
    assert mark.size == 22
    assert not [key for key in scene.live(state) if key.startswith("doubt")]


def test_of_two_goals_on_one_spot_the_second_gives_way_and_says_from_where() -> None:
    spot = Location.point(94, 34)
    scene = scene_of(opened(pitch_match(goal(50, spot), goal(60, spot))))
    first, second = goal_items(scene)
    assert first.stem is None
    assert second.stem is not None
    assert (second.stem.points[0].x, second.stem.points[0].y) == (94, 34)


def test_goals_that_share_a_zone_share_its_ring() -> None:
    state = opened(crowd())
    live = scene_of(state).live(state)
    rings = [live[key] for key in live if key.startswith("doubt")]
    assert len(rings) == 1
    assert len([mark for mark in rings[0] if isinstance(mark, Disc) and mark.dash]) == 1


def test_the_future_is_in_outline_and_the_past_filled() -> None:
    state = opened(pitch_match(goal(50, IN_AREA), goal(80, Location.point(80, 20))))
    scene = scene_of(state)
    state.set_playhead(MatchTime(2, 1000))
    past, future = glyph(scene, state, "g50"), glyph(scene, state, "g80")
    assert (past.filled, past.opacity) == (True, 1.0)
    assert (future.filled, future.opacity) == (False, FUTURE_OPACITY)
    label = [mark for mark in scene.live(state)["g80"] if isinstance(mark, Text)]
    assert {mark.ink for mark in label} == {Ink.TEXT3}


def test_hiding_the_future_removes_it_with_its_zone_and_its_target() -> None:
    state = opened(pitch_match(goal(50, Location.point(80, 20)), goal(80, IN_AREA)))
    state.set_filter(replace(state.filter, hide_future=True))
    scene = scene_of(state)
    state.set_playhead(MatchTime(2, 1000))
    live = scene.live(state)
    assert "g80" not in live
    assert live["doubt-0"] == ()
    assert [target.event_id for target in scene.targets] == ["g50"]
    legend = [mark.text for mark in scene.static if isinstance(mark, Text)]
    assert not any(text.endswith(" 1") for text in legend)
    state.set_playhead(MatchTime(2, 2600))
    assert "g80" in scene.live(state)


def test_a_goal_is_hit_on_its_label_too() -> None:
    state = opened(pitch_match(goal(50, Location.point(80, 20))))
    scene = scene_of(state)
    words = [mark for mark in scene.live(state)["g50"] if isinstance(mark, Text)]
    for word in words:
        x, y = scene.viewport.x(word.at), scene.viewport.y(word.at)
        found = nearest(scene.targets, scene.viewport, x + 1, y)
        assert found is not None
        assert found.event_id == "g50"
    assert words


def test_what_is_filtered_out_is_faint_and_no_target() -> None:
    state = opened(pitch_match(goal(50, IN_AREA), goal(80, None, AWAY)))
    scene = scene_of(state)
    state.set_filter(state.filter.toggled("side:away"))
    ghost = glyph(scene, state, "g80")
    assert ghost.opacity == FILTERED_OPACITY
    assert [target.event_id for target in scene.targets] == ["g50"]
    state.set_filter(state.filter.toggled("side:away"))
    assert glyph(scene, state, "g80").opacity == 1.0
    assert len(scene.targets) == 2


def test_ruled_out_goals_are_left_out_with_their_layer() -> None:
    found = pitch_match(goal(50, IN_AREA, review=RULED_OUT))
    assert goal_items(scene_of(opened(found)))
    without = Filter().with_layer(Layer.REVIEWS, shown=False)
    assert not goal_items(scene_of(opened(found, without)))


def test_selected_and_hovered_have_their_rings() -> None:
    state = opened(pitch_match(goal(50, IN_AREA), goal(80, Location.point(80, 20))))
    scene = scene_of(state)
    state.select(Selection(("g50",)))
    state.hover("g80")
    live = scene.live(state)
    chosen = [m for m in live["g50"] if isinstance(m, Disc) and m.ink is Ink.TEXT]
    hovered = [m for m in live["g80"] if isinstance(m, Disc) and m.ink is Ink.BORDER_STRONG]
    assert [(ring.width, ring.radius_px) for ring in chosen] == [(2.0, 13 + 3 + 1)]
    assert [ring.width for ring in hovered] == [1.0]
    assert glyph(scene, state, "g50").size == 26
    assert list(live)[-1] == "g50"


def test_layout_depends_neither_on_the_playhead_nor_on_the_selection() -> None:
    state = opened(bundled())
    before = {item.event.id: (item.at, item.label) for item in goal_items(scene_of(state))}
    state.set_playhead(MatchTime(1, 0))
    state.select(Selection((bundled().goals[2].id,)))
    after = {item.event.id: (item.at, item.label) for item in goal_items(scene_of(state))}
    assert before == after


def test_unchanged_groups_are_the_same_objects() -> None:
    state = opened(bundled())
    scene = scene_of(state)
    state.set_playhead(MatchTime(2, 100))
    before = dict(scene.live(state))
    state.set_playhead(MatchTime(2, 101))
    assert scene.live(state) == before
    state.hover("goal-63-velasco")
    changed = {key for key, marks in scene.live(state).items() if marks is not before.get(key)}
    assert changed == {"goal-63-velasco"}
    state.hover(None)
    assert all(marks is before[key] for key, marks in scene.live(state).items())


def test_without_a_match_there_is_an_empty_pitch() -> None:
    state = SessionState()
    scene = scene_of(state)
    assert scene.static
    assert scene.live(state) == {"way": ()}
    assert scene.targets == ()
    assert scene.player_at(1, 1) is None


def test_a_match_without_goals_says_so_and_who_attacks_where() -> None:
    scene = scene_of(opened(pitch_match()))
    texts = [mark.text for mark in scene.static if isinstance(mark, Text)]
    assert texts == ["attack Blues", "attack Reds", "none"]


def test_the_legend_counts_how_places_are_known() -> None:
    goals: list[Goal] = [
        goal(50, Location.point(94, 34)),
        goal(52, IN_AREA),
        goal(54, IN_AREA),
        goal(56, Location.at_distance(20, HOME)),
        goal(58),
    ]
    scene = scene_of(opened(pitch_match(*goals)), 900, 460)
    texts = [m.text for m in scene.static if isinstance(m, Text) and m.ink is Ink.TEXT2]
    assert [text for text in texts if text != "?"] == [
        "measured 1",
        "zone 2",
        "distance 1",
        "unplaced 1",
    ]


def test_a_narrow_legend_shortens_the_teams_and_clips_nothing() -> None:
    state = opened(pitch_match(*(goal(50 + n, place) for n, place in enumerate((IN_AREA, None)))))
    for width in range(300, 700, 50):
        scene = scene_of(state, width, 400)
        legend = [m for m in scene.static if isinstance(m, Text) and scene.viewport.y(m.at) > 372]
        spans = []
        for mark in legend:
            reach = len(mark.text) * mark.size * 0.55
            x = scene.viewport.x(mark.at)
            spans.append((x - reach, x) if mark.align == "right" else (x, x + reach))
        spans.sort()
        assert spans[0][0] >= 0
        assert spans[-1][1] <= width
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_items_draw_the_same_objects_for_the_same_look() -> None:
    (item,) = goal_items(scene_of(opened(pitch_match(goal(50, IN_AREA)))))
    assert isinstance(item, GoalItem)
    assert item.marks(PLAIN) is item.marks(Look(True, False, False, False))
    assert not any(isinstance(mark, Line) for mark in item.marks(PLAIN))


@pytest.mark.parametrize("size", [(1, 1), (60, 400), (300, 60), (430, 300), (400, 180)])
def test_goals_without_a_place_are_shown_in_any_room(size: tuple[int, int]) -> None:
    state = opened(pitch_match(*(goal(minute, None) for minute in (50, 60, 70, 80, 90))))
    scene = scene_of(state, *size)
    assert {item.event.id for item in scene.items} == {"g50", "g60", "g70", "g80", "g90"}


def test_long_names_leave_the_pitch_its_room() -> None:
    found = pitch_match(goal(50, None))
    players = tuple(replace(p, name="Hesselink-Papastathopoulos") for p in found.home.players)
    long = replace(found, home=replace(found.home, players=players))
    state = opened(long)
    scene = scene_of(state)
    assert scene.viewport.scale_x > 0.8 * scene_of(opened(found)).viewport.scale_x
    words = [mark.text for mark in scene.live(state)["g50"] if isinstance(mark, Text)]
    assert any(word.endswith("…") for word in words)
