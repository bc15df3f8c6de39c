from __future__ import annotations

from explorer.domain.events import (
    ActionKind,
    BuildUpStep,
)
from explorer.domain.place import Location, Side
from explorer.scenes.marks import Disc, Ink, Text
from explorer.session.state import Selection
from tests.scenes.pitch_matches import (
    glyph,
    goal,
    opened,
    pitch_match,
    real,
    scene_of,
)


def test_steps_stand_on_their_places_and_keep_their_numbers() -> None:
    steps = (
        BuildUpStep(kind=ActionKind.PASS, side=Side.HOME, location=Location.point(40, 20)),
        BuildUpStep(kind=ActionKind.PASS, side=Side.HOME),
        BuildUpStep(kind=ActionKind.CARRY, side=Side.HOME, location=Location.point(70, 40)),
    )
    state = opened(pitch_match(goal(50, Location.point(94, 34), build_up=steps)))
    scene = scene_of(state)
    state.select(Selection(("g50",)))
    way = scene.live(state)["way"]
    assert [mark.text for mark in way if isinstance(mark, Text)] == ["1", "3"]
    state.select(Selection(("g50",), step=2))
    focused = scene.live(state)["way"]
    captions = [m.text for m in focused if isinstance(m, Text) and m.text not in ("1", "3")]
    assert captions == ["carry"]


def test_a_goal_in_the_way_of_steps_stands_aside() -> None:
    steps = (BuildUpStep(kind=ActionKind.PASS, side=Side.HOME, location=Location.point(80, 20)),)
    other = goal(60, Location.point(80, 20))
    state = opened(pitch_match(goal(50, Location.point(94, 34), build_up=steps), other))
    scene = scene_of(state)
    plain = glyph(scene, state, "g60").opacity
    state.select(Selection(("g50",)))
    assert glyph(scene, state, "g60").opacity < plain
    assert not [mark for mark in scene.live(state)["g60"] if isinstance(mark, Text)]


def test_the_selected_goal_keeps_its_label_clear_of_the_steps() -> None:
    at = Location.point(60, 34)
    beside = BuildUpStep(kind=ActionKind.PASS, side=Side.HOME, location=Location.point(66, 34))
    state = opened(pitch_match(goal(50, at, build_up=(beside,))))
    scene = scene_of(state)
    before = next(m for m in scene.live(state)["g50"] if isinstance(m, Text))
    state.select(Selection(("g50",)))
    live = scene.live(state)
    assert not [mark for mark in live["g50"] if isinstance(mark, Text)]
    moved = next(mark for mark in live["label-g50"] if isinstance(mark, Text))
    assert moved.text == before.text
    assert scene.viewport.x(moved.at) < scene.viewport.x(before.at)
    assert scene.live(state) is live


def test_players_around_the_selected_goal_are_drawn_and_found() -> None:
    found = real(3869685)
    state = opened(found)
    scene = scene_of(state)
    chosen = found.goals[1]
    frame = next(s for s in found.shots if s.id == chosen.shot_id).freeze_frame
    assert frame
    assert scene.player_at(0, 0) is None
    state.select(Selection((chosen.id,)))
    way = scene.live(state)["way"]
    keepers = sum(player.keeper for player in frame)
    circles = [m for m in way if isinstance(m, Disc) and m.ink in (Ink.HOME, Ink.AWAY)]
    assert len(circles) == len(frame) + keepers
    view, player = scene.viewport, frame[0]
    x = view.offset_x + view.scale_x * player.x
    y = view.offset_y + view.scale_y * player.y
    assert scene.player_at(x, y) == player
