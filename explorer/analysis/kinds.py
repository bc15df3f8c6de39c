"""The one glyph of a goal, its facets, and how many goals each facet holds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from explorer.domain.events import Finish, Goal, GoalKind, ReviewCall, ReviewOutcome, Situation
from explorer.domain.place import Side
from explorer.domain.time import Certainty


class Facet(StrEnum):
    """What goals are told apart by; only the values of KIND never overlap with another facet's."""

    KIND = "kind"
    REVIEW = "review"
    SIDE = "side"
    SITUATION = "situation"
    FINISH = "finish"
    CERTAINTY = "certainty"


ANY_REVIEW = "any"
"""The value of REVIEW that every reviewed goal has, whatever the review's outcome."""


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many goals have one value of a facet."""

    facet: Facet
    value: str
    count: int

    @property
    def key(self) -> str:
        """The key by which filters name it."""
        return facet_key(self.facet, self.value)


def goal_kind(goal: Goal) -> GoalKind:
    """The kind by which a goal is drawn; anything without a glyph of its own is a plain disc."""
    if not goal.counts:
        return GoalKind.RULED_OUT
    if goal.own_goal:
        return GoalKind.OWN_GOAL
    if goal.situation is Situation.PENALTY:
        return GoalKind.PENALTY
    if goal.situation is Situation.FREE_KICK_DIRECT:
        return GoalKind.DIRECT_FREE_KICK
    if goal.finish is Finish.HEAD:
        return GoalKind.HEADER
    return GoalKind.OPEN_PLAY


def is_reviewed(goal: Goal) -> bool:
    """Whether a goal was reviewed, so that its glyph has corners.

    A goal that a flag ruled out at once, with no check and no change of mind, was not.
    """
    review = goal.review
    if review.outcome in (ReviewOutcome.CONFIRMED, ReviewOutcome.GIVEN_AFTER_REVIEW):
        return True
    return any(step.call is not ReviewCall.RULED_OUT for step in review.steps)


def facet_values(goal: Goal, facet: Facet) -> Iterator[str]:
    """The values that a goal has of a facet; none where nothing is known of it."""
    match facet:
        case Facet.KIND:
            yield goal_kind(goal)
        case Facet.REVIEW:
            if is_reviewed(goal):
                yield ANY_REVIEW
                yield goal.review.outcome
        case Facet.SIDE:
            yield from _known(goal.side)
        case Facet.SITUATION:
            yield from _known(goal.situation)
        case Facet.FINISH:
            yield from _known(goal.finish)
        case Facet.CERTAINTY:
            yield goal.time.certainty


def facet_key(facet: Facet, value: str) -> str:
    """The key, ``facet:value``, by which filters name a value of a facet."""
    return f"{facet}:{value}"


def facet_counts(goals: Iterable[Goal], facet: Facet) -> tuple[FacetCount, ...]:
    """How many goals have each value of a facet.

    Goals that don't count are counted by KIND (as RULED_OUT, the last value) and by REVIEW alone.
    KIND and SIDE list every value, also those with no goal; the others only values that occur, in
    the order of their enumeration. The kinds but RULED_OUT sum to the goals that count; a goal
    without a known value is in no count of that facet.
    """
    listed = tuple(goals)
    if facet not in (Facet.KIND, Facet.REVIEW):
        listed = tuple(goal for goal in listed if goal.counts)
    counts = Counter(value for goal in listed for value in facet_values(goal, facet))
    always = facet in (Facet.KIND, Facet.SIDE)
    return tuple(
        FacetCount(facet, value, counts[value])
        for value in _ORDER[facet]
        if always or counts[value]
    )


def _known(value: str | None) -> Iterator[str]:
    if value is not None:
        yield value


_ORDER: dict[Facet, tuple[str, ...]] = {
    Facet.KIND: (
        GoalKind.OPEN_PLAY,
        GoalKind.DIRECT_FREE_KICK,
        GoalKind.HEADER,
        GoalKind.PENALTY,
        GoalKind.OWN_GOAL,
        GoalKind.RULED_OUT,
    ),
    Facet.REVIEW: (
        ANY_REVIEW,
        *(outcome for outcome in ReviewOutcome if outcome is not ReviewOutcome.NONE),
    ),
    Facet.SIDE: tuple(Side),
    Facet.SITUATION: tuple(Situation),
    Facet.FINISH: tuple(Finish),
    Facet.CERTAINTY: tuple(Certainty),
}
