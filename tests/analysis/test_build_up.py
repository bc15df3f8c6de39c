"""The way to a goal."""

from __future__ import annotations

from typing import Any

from explorer.analysis.build_up import MOST_STEPS, build_up
from explorer.domain.events import Action, ActionKind, BuildUpStep, Goal, Shot, ShotOutcome
from explorer.domain.place import Location
from tests.analysis.build import AWAY, HOME, at, match

PASS, CARRY = ActionKind.PASS, ActionKind.CARRY


def _action(key: str, seconds: float, kind: ActionKind, **parts: Any) -> Action:
    whole: dict[str, Any] = {"side": HOME, "player_id": "ha", "possession": 7}
    return Action(id=key, time=at(1, seconds), kind=kind, **(whole | parts))


GOAL = Goal(id="g", time=at(1, 100), side=HOME, player_id="hb", shot_id="s")
SHOT = Shot(
    id="s",
    time=at(1, 100),
    side=HOME,
    player_id="hb",
    outcome=ShotOutcome.GOAL,
    possession=7,
)


def test_a_goals_own_steps_come_first() -> None:
    steps = (BuildUpStep(kind=ActionKind.CROSS, player_id="hc"),)
    goal = Goal(id="g", time=at(1, 100), side=HOME, build_up=steps)
    whole = match(goals=(goal,), actions=(_action("a", 90, PASS),))
    assert build_up(whole, goal) == steps


def test_passes_and_carries_of_the_possession() -> None:
    actions = (
        _action("other", 80, PASS, possession=6),
        _action("pass", 90, PASS, end_location=Location.point(80, 30)),
        _action("rival", 91, PASS, side=AWAY),
        _action("receipt", 92, ActionKind.RECEIPT),
        _action("failed", 93, PASS, success=False),
        _action(
            "carry",
            94,
            CARRY,
            location=Location.point(80, 30),
            end_location=Location.point(90, 30),
        ),
        _action("late", 101, PASS),
    )
    steps = build_up(match(goals=(GOAL,), shots=(SHOT,), actions=actions), GOAL)
    assert [step.event_id for step in steps] == ["pass", "carry"]
    assert steps[1].end_location == Location.point(90, 30)


def test_carries_join_and_touches_vanish() -> None:
    spots = [Location.point(x, 30) for x in (50, 60, 70, 71)]
    actions = tuple(
        _action(f"c{n}", 90 + n, CARRY, location=spots[n], end_location=spots[n + 1])
        for n in range(3)
    )
    steps = build_up(match(goals=(GOAL,), shots=(SHOT,), actions=actions), GOAL)
    assert [step.event_id for step in steps] == ["c0"]
    assert (steps[0].location, steps[0].end_location) == (spots[0], spots[2])


def test_given_carries_join_too() -> None:
    spots = [Location.point(x, 30) for x in (50, 60, 70)]
    given = tuple(
        BuildUpStep(
            kind=CARRY, player_id="ha", side=HOME, location=spots[n], end_location=spots[n + 1]
        )
        for n in range(2)
    )
    goal = Goal(id="g", time=at(1, 100), side=HOME, build_up=given)
    steps = build_up(match(goals=(goal,)), goal)
    assert [(step.location, step.end_location) for step in steps] == [(spots[0], spots[2])]


def test_only_the_last_steps_are_kept() -> None:
    actions = tuple(_action(f"p{n}", 60 + n, PASS) for n in range(20))
    steps = build_up(match(goals=(GOAL,), shots=(SHOT,), actions=actions), GOAL)
    assert len(steps) == MOST_STEPS
    assert steps[-1].event_id == "p19"


def test_an_own_goal_ends_the_possession_of_the_side_it_counts_for() -> None:
    own = Goal(id="o", time=at(1, 100), side=HOME, player_id="wa", own_goal=True)
    steps = build_up(match(goals=(own,), actions=(_action("cross", 98, PASS),)), own)
    assert [step.event_id for step in steps] == ["cross"]


def test_no_steps_without_possessions() -> None:
    assert build_up(match(goals=(GOAL,)), GOAL) == ()
    loose = (_action("a", 90, PASS, possession=None),)
    assert build_up(match(goals=(GOAL,), actions=loose), GOAL) == ()
    untold = Shot(id="s", time=at(1, 100), side=HOME)
    assert build_up(match(goals=(GOAL,), shots=(untold,), actions=loose), GOAL) == ()
