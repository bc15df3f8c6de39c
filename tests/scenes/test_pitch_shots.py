from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.domain.events import (
    ShotOutcome,
)
from explorer.domain.place import Location
from explorer.scenes.marks import Disc, Ink, Text
from explorer.session.state import Selection
from tests.scenes.pitch_matches import (
    WITH_SHOTS,
    goal,
    opened,
    pitch_match,
    scene_of,
    shot,
)


def test_shots_are_circles_with_an_area_in_proportion_to_xg() -> None:
    shots = (
        shot(50, 90, 30, xg=0.1, outcome=ShotOutcome.SAVED),
        shot(55, 80, 50, xg=0.4, outcome=ShotOutcome.OFF_TARGET),
    )
    state = opened(pitch_match(shots=shots), WITH_SHOTS)
    scene = scene_of(state)
    small, large = (
        next(m for m in scene.live(state)[key] if isinstance(m, Disc)) for key in ("s50", "s55")
    )
    assert large.radius_px**2 / small.radius_px**2 == pytest.approx(4)
    assert small.dash != large.dash
    assert not scene_of(opened(pitch_match(shots=shots))).items


def test_the_outcomes_of_shots_differ_in_their_strokes() -> None:
    shots = tuple(
        shot(50 + n, 70 + 4 * n, 30, xg=0.1, outcome=outcome)
        for n, outcome in enumerate(ShotOutcome)
        if outcome is not ShotOutcome.GOAL
    )
    state = opened(pitch_match(shots=shots), WITH_SHOTS)
    live = scene_of(state).live(state)
    circles = [next(m for m in live[s.id] if isinstance(m, Disc)) for s in shots]
    assert len({(c.width, c.dash, c.fill_opacity if c.fill else 0) for c in circles}) == len(shots)


def test_a_hovered_shot_says_what_it_was() -> None:
    state = opened(pitch_match(shots=(shot(50, 104, 30, xg=0.13),)), WITH_SHOTS)
    scene = scene_of(state)
    assert not [mark for mark in scene.live(state)["s50"] if isinstance(mark, Text)]
    state.hover("s50")
    said = [mark for mark in scene.live(state)["s50"] if isinstance(mark, Text)]
    assert "0.13" in said[1].text
    assert scene.viewport.x(said[0].at) < scene.viewport.x(scene.items[0].at)


def test_a_selected_shot_is_seen_inside_its_ring() -> None:
    shots = (shot(50, 104, 30, xg=0.13, outcome=ShotOutcome.SAVED),)
    state = opened(pitch_match(shots=shots), WITH_SHOTS)
    scene = scene_of(state)
    state.select(Selection(("s50",)))
    ring, circle = (mark for mark in scene.live(state)["s50"] if isinstance(mark, Disc))
    assert ring.ink is Ink.TEXT
    assert circle.ink is not Ink.TEXT
    assert ring.radius_px > circle.radius_px


def test_shots_without_a_place_are_not_drawn() -> None:
    nowhere = replace(shot(50, 0, 0), location=None)
    assert not scene_of(opened(pitch_match(shots=(nowhere,)), WITH_SHOTS)).items


def test_goals_win_over_shots_where_both_are_near() -> None:
    state = opened(
        pitch_match(goal(50, Location.point(90, 30)), shots=(shot(60, 90, 30),)), WITH_SHOTS
    )
    scene = scene_of(state)
    scene.live(state)
    assert {target.event_id: target.rank for target in scene.targets} == {"g50": 1, "s60": 0}
    assert all(2 * target.reach_px >= 24 for target in scene.targets)
