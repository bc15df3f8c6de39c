"""The way to a goal as numbered steps, from a report's own steps or from event data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from explorer.domain.events import Action, ActionKind, BuildUpStep, Goal, Shot
from explorer.domain.match import Match

MOST_STEPS = 8
"""How many steps are kept, the last ones, so that the path stays readable."""

SAME_SPOT = 3.0
"""A carry over fewer metres than this is a touch and no step of its own."""

_MOVES = (ActionKind.PASS, ActionKind.CARRY, ActionKind.DRIBBLE, ActionKind.CROSS)


def build_up(match: Match, goal: Goal) -> tuple[BuildUpStep, ...]:
    """The steps that led to a goal, in order; the goal itself is not among them.

    They are the goal's own where it has any. Else they are the passes and carries of the side that
    the goal counts for, in the possession that ended with it; none where the data has no
    possessions. Touches are left out, a player's carries in a row are one step, and at most
    ``MOST_STEPS`` are kept.
    """
    steps = goal.build_up or tuple(_of_possession(match, goal))
    return tuple(_joined(steps))[-MOST_STEPS:]


def _of_possession(match: Match, goal: Goal) -> Iterator[BuildUpStep]:
    possession = _possession(match, goal)
    if possession is None:
        return
    for action in match.actions:
        if (
            action.possession == possession
            and action.side is goal.side
            and action.kind in _MOVES
            and action.success is not False
            and action.time.at <= goal.time.at
        ):
            yield _step(action)


def _shot(match: Match, goal: Goal) -> Shot | None:
    if goal.shot_id is None:
        return None
    return next((shot for shot in match.shots if shot.id == goal.shot_id), None)


def _possession(match: Match, goal: Goal) -> int | None:
    """The possession that a goal ended: its shot's, else that of the last action before it."""
    shot = _shot(match, goal)
    if shot is not None:
        return shot.possession
    before = [
        action
        for action in match.actions
        if action.possession is not None
        and action.side is goal.side
        and action.time.at.period == goal.time.at.period
        and action.time.at <= goal.time.at
    ]
    return before[-1].possession if before else None


def _step(action: Action) -> BuildUpStep:
    return BuildUpStep(
        kind=action.kind,
        player_id=action.player_id,
        side=action.side,
        location=action.location,
        end_location=action.end_location,
        event_id=action.id,
    )


def _joined(steps: Iterable[BuildUpStep]) -> Iterator[BuildUpStep]:
    """The steps without mere touches, and with each run of carries by one player as one carry."""
    last: BuildUpStep | None = None
    for step in steps:
        if step.kind is ActionKind.CARRY and _metres(step) < SAME_SPOT:
            continue
        if last is not None and _continues(last, step):
            last = replace(last, end_location=step.end_location)
            continue
        if last is not None:
            yield last
        last = step
    if last is not None:
        yield last


def _continues(last: BuildUpStep, step: BuildUpStep) -> bool:
    return (
        last.kind is ActionKind.CARRY
        and step.kind is ActionKind.CARRY
        and last.player_id == step.player_id
    )


def _metres(step: BuildUpStep) -> float:
    """How far a step moved the ball; without limit where either end is unknown."""
    start, end = step.location, step.end_location
    if start is None or end is None:
        return float("inf")
    if start.x is None or start.y is None or end.x is None or end.y is None:
        return float("inf")
    return float(((end.x - start.x) ** 2 + (end.y - start.y) ** 2) ** 0.5)
