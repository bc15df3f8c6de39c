"""Films: what their frames show one after the other, and that no way is invented."""

from __future__ import annotations

from dataclasses import replace

import pytest

from explorer.analysis.build_up import build_up
from explorer.analysis.index import MatchIndex
from explorer.domain.events import ActionKind, BuildUpStep, Goal
from explorer.domain.place import Location, Side, Zone
from explorer.domain.time import MatchTime
from explorer.scenes.film import Film, Pace, goal_film, shootout_film
from explorer.scenes.film.frames import FILM_HEIGHT, FILM_WIDTH, TICK
from explorer.scenes.marks import Disc, Ink, Text
from explorer.scenes.picture import APP_NAME, Caption, Picture
from explorer.session.state import SessionState
from explorer.views.text.wording import words
from tests.bundled import bundled, goal
from tests.scenes.card.cards import texts_of
from tests.scenes.fixed_measure import FixedTextMeasure
from tests.scenes.pitch_matches import goal as made_goal
from tests.scenes.pitch_matches import pitch_match

MEASURE = FixedTextMeasure()
CREDIT = "Data of a test."


def caption_of(state: SessionState) -> Caption:
    assert state.index is not None
    return Caption(str(state.index.score_at(state.playhead)), credit=CREDIT)


def film(found: Goal, *, pace: Pace = Pace.NORMAL, of: MatchIndex | None = None) -> Film:
    return goal_film(of or MatchIndex(bundled()), found, caption_of, MEASURE, words, pace)


def step(x: float | None, kind: ActionKind = ActionKind.PASS) -> BuildUpStep:
    place = None if x is None else Location.point(x, 30.0)
    return BuildUpStep(kind=kind, player_id="ha", side=Side.HOME, location=place)


def built(*steps: BuildUpStep, at: Location | None) -> Film:
    found = made_goal(60, at, build_up=steps)
    return film(found, of=MatchIndex(pitch_match(found)))


def balls(one: Film) -> int:
    """How many frames have a ball on its way."""
    return sum(any(_is_ball(mark) for mark in frame.front) for frame in one.frames)


def _is_ball(mark: object) -> bool:
    return isinstance(mark, Disc) and mark.fill is Ink.PANEL and mark.ink in (Ink.HOME, Ink.AWAY)


def said(picture: Picture) -> list[str]:
    return [text.text for text in texts_of(picture)]


@pytest.mark.parametrize("goal_id", [one.id for one in bundled().goals])
def test_every_frame_has_one_size_the_credit_and_the_apps_name(goal_id: str) -> None:
    made = film(goal(goal_id))
    for frame in made.frames:
        assert (frame.picture.width, frame.picture.height) == (FILM_WIDTH, FILM_HEIGHT)
        assert {CREDIT, APP_NAME} <= set(said(frame.picture))


def test_a_film_tells_each_step_then_the_goal() -> None:
    found = goal("goal-45-kamungo")
    made = film(found)
    steps = build_up(bundled(), found)
    numbers = [
        [m.text for m in frame.front if isinstance(m, Text) and m.text.isdecimal()]
        for frame in made.frames
    ]
    assert numbers == [[], *([str(n + 1)] for n in range(len(steps))), []]
    assert "2–1" in said(made.frames[-1].picture)
    assert "1–1" in said(made.frames[0].picture)
    assert made.description.startswith("Animation. Goal, Bernard Kamungo")
    (end,) = [m.text for m in made.frames[-1].front if isinstance(m, Text)]
    assert end == "~45′ Goal, Bernard Kamungo: Dallas 2–1 Miami"


def test_the_ball_moves_between_measured_places_only() -> None:
    measured = built(step(50.0), step(80.0), at=Location.point(95.0, 34.0))
    assert balls(measured) > 4
    assert any(frame.seconds == TICK for frame in measured.frames)
    vague = Location.in_zone(Zone.PENALTY_AREA, Side.HOME)
    assert balls(built(step(None), step(None), at=Location.point(95.0, 34.0))) == 0
    assert balls(built(step(80.0), at=vague)) == 0
    assert balls(film(goal("goal-80-farfan"))) == 0


def test_a_step_without_a_place_is_told_in_words_alone() -> None:
    made = built(step(None), at=Location.point(95.0, 34.0))
    (told,) = [
        m.text for m in made.frames[1].front if isinstance(m, Text) and not m.text.isdecimal()
    ]
    assert "place not reported" in told
    marks = [mark for mark in made.frames[1].front if not isinstance(mark, Text)]
    assert len(marks) == 1


def test_a_goal_whose_way_nobody_tells_is_shown_alone() -> None:
    made = film(replace(goal("goal-85-messi"), build_up=()))
    assert len(made.frames) == 2


def test_pace_makes_a_film_shorter_or_longer() -> None:
    lengths = [film(goal("goal-45-kamungo"), pace=pace).seconds for pace in Pace]
    assert lengths == sorted(lengths, reverse=True)


def test_the_shootout_is_revealed_kick_by_kick() -> None:
    made = shootout_film(MatchIndex(bundled()), caption_of, MEASURE, words, Pace.NORMAL)
    kicks = bundled().kicks
    assert len(made.frames) == len(kicks) + 1
    for taken, frame in enumerate(made.frames):
        names = set(said(frame.picture))
        later = {"Pomykal"} if taken < 4 else set()
        assert not names & later
    assert "Pomykal" in said(made.frames[4].picture)


def test_a_film_is_the_same_for_the_same_goal() -> None:
    found = goal("goal-6-messi")
    assert film(found) == film(found)
    assert MatchTime(1, 0.0) < found.time.at
