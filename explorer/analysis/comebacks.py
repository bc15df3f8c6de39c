"""How far back a side came from."""

from __future__ import annotations

from explorer.domain.match import Match, Score
from explorer.domain.place import Side


def largest_comeback(match: Match) -> int:
    """The most goals by which a side that did not lose had trailed; 0 where none had.

    A draw is not lost, and neither is a match that was won on penalties. Goals that were ruled out
    never put anybody behind.
    """
    counted = sorted(
        (goal for goal in match.goals if goal.counts and not goal.time.at.in_shootout),
        key=lambda goal: goal.time.at,
    )
    score = Score()
    deficit = dict.fromkeys(Side, 0)
    for goal in counted:
        if goal.side is not None:
            score = score.plus(goal.side)
            behind = goal.side.other
            deficit[behind] = max(deficit[behind], score.of(goal.side) - score.of(behind))
    kicks = Score()
    for kick in match.kicks:
        if kick.side is not None and kick.outcome.is_goal:
            kicks = kicks.plus(kick.side)
    unbeaten = (side for side in Side if score.leader is not side.other or kicks.leader is side)
    return max(deficit[side] for side in unbeaten)
