"""Places that a provider measured and that the goal itself contradicts."""

from __future__ import annotations

from dataclasses import replace
from math import hypot

from explorer.domain.events import Goal, Situation
from explorer.domain.match import Match
from explorer.domain.place import PITCH_LENGTH, PITCH_WIDTH, Side
from explorer.providers.base import FindingLog

PENALTY_SPOT = 11.0
"""How far the penalty mark is from the goal line, in metres. IFAB Laws of the Game, Law 1."""

SPOT_TOLERANCE = 5.0
"""Metres around the mark within which providers note penalties."""


def without_contradicted_places(match: Match, log: FindingLog) -> Match:
    """The match with the places left out that can't be, of goals and of their shots.

    A penalty is taken from the mark (Law 14), and nobody puts the ball into his own goal from the
    other half; a place that says so is an error in the data or in the direction of play it names.
    """
    goals = [_kept(goal, log) for goal in match.goals]
    lost = {
        kept.shot_id
        for goal, kept in zip(match.goals, goals, strict=True)
        if kept is not goal and kept.shot_id is not None
    }
    if all(kept is goal for goal, kept in zip(match.goals, goals, strict=True)):
        return match
    shots = [replace(shot, location=None) if shot.id in lost else shot for shot in match.shots]
    return replace(match, goals=tuple(goals), shots=tuple(shots), findings=log.findings())


def _kept(goal: Goal, log: FindingLog) -> Goal:
    place = goal.location
    if goal.side is None or place is None or place.x is None or place.y is None:
        return goal
    to_goal_line = PITCH_LENGTH - place.x if goal.side is Side.HOME else place.x
    from_mark = hypot(to_goal_line - PENALTY_SPOT, place.y - PITCH_WIDTH / 2)
    if goal.situation is Situation.PENALTY and from_mark > SPOT_TOLERANCE:
        log.add("place_not_at_the_spot", goal.id)
    elif goal.own_goal and to_goal_line > PITCH_LENGTH / 2:
        log.add("place_in_the_other_half", goal.id)
    else:
        return goal
    return replace(goal, location=None)
