"""What a timeline must not tell while the future is hidden."""

from __future__ import annotations

from dataclasses import replace

from explorer.domain.time import about_minute
from explorer.scenes.marks import Text
from explorer.scenes.timeline.scene import TimelineScene
from explorer.session.filtering import Filter
from explorer.session.state import Selection, SessionState
from tests.scenes.timeline.scenes import card, goal, index_of, scene_of, state_of

HIDES = replace(Filter(), hide_future=True)
CROWD = tuple(card(70, id=f"c{number}") for number in range(9))


def counted(scene: TimelineScene, state: SessionState) -> list[str]:
    """What the badges say."""
    texts = (mark for marks in scene.live(state).values() for mark in marks)
    return [m.text for m in texts if isinstance(m, Text) and m.text.startswith("+")]


def test_a_badge_is_not_there_before_one_of_its_events_has_happened() -> None:
    index = index_of(cards=CROWD)
    scene = scene_of(index, HIDES)
    (badge,) = scene.badges
    middle = ((badge.left + badge.right) / 2, badge.top + 1)
    before, after = state_of(index, 2, 0), state_of(index, 2, 2000)
    for state in (before, after):
        state.select(Selection((badge.ids[0],)))
    assert not counted(scene, before)
    assert scene.badge_at(*middle) is None
    assert not scene.live(before)["selected"]
    assert counted(scene, after) == [f"+{len(badge.ids)}"]
    assert scene.badge_at(*middle) == badge
    assert scene.live(after)["selected"]


def test_a_badge_counts_what_has_happened() -> None:
    early, late = (
        tuple(card(minute, id=f"c{minute}-{number}") for number in range(9)) for minute in (70, 71)
    )
    index = index_of(cards=(*early, *late))
    scene = scene_of(index, HIDES, size=(700, 191))
    at_seventy = state_of(index, 2, early[0].time.at.elapsed)
    at_the_end = state_of(index, 2, 3000)
    (some,), (all_of_them,) = counted(scene, at_seventy), counted(scene, at_the_end)
    assert 0 < int(some) < int(all_of_them)


def test_dragging_does_not_snap_to_what_is_still_to_come() -> None:
    index = index_of(goals=(goal(63),))
    scene, at = scene_of(index, HIDES), index.match.goals[0].time.at
    near = scene.projection.x(at) - 4
    scene.live(state_of(index, 1, 0))
    assert scene.moment_at(near, snap=True) != at
    scene.live(state_of(index, 2, 2400))
    assert scene.moment_at(near, snap=True) == at


def test_doubt_is_not_drawn_before_what_it_is_about() -> None:
    index = index_of(goals=(goal(80, time=about_minute(2, 80)),))
    scene = scene_of(index, HIDES)
    inside = scene.live(state_of(index, 2, 2050.0))
    grounds = [key for key in inside if key.startswith("ground")]
    assert grounds
    assert not any(inside[key] for key in grounds)
    after = scene.live(state_of(index, 2, 2100.0))
    assert all(after[key] for key in grounds)


def test_the_place_of_a_score_does_not_tell_how_long_it_will_stand() -> None:
    index = index_of(goals=(goal(63), goal(80)))
    scene = scene_of(index, HIDES)

    def scores(seconds: float) -> list[str]:
        live = scene.live(state_of(index, 2, seconds))
        marks = (mark for key in live if key.startswith("score") for mark in live[key])
        return [mark.text for mark in marks if isinstance(mark, Text)]

    assert scores(1800) == ["0–0", "0–0"]
    assert scores(2200) == ["0–0", "0–0", "1–0"]
    assert scores(3000) == ["0–0", "0–0", "1–0", "2–0"]
