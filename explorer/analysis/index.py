"""A match made quick to ask: events in order of time, and everything known as of a moment."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate
from typing import TypeVar

from explorer.analysis.axis import MatchAxis
from explorer.domain.events import Event, Goal, PenaltyKick, ReviewCall, ReviewOutcome
from explorer.domain.match import Match, Score
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, MatchTime

E = TypeVar("E", bound=Event)


@dataclass(frozen=True, slots=True)
class ScoreStep:
    """The score from ``at`` on, and the goal whose scoring or review changed it."""

    at: MatchTime
    score: Score
    goal_id: str


class MatchIndex:
    """Everything about one match that views look up while the playhead moves.

    Built once a match; a look-up is a bisection. Nothing that happens in the shootout counts in the
    score.
    """

    def __init__(self, match: Match) -> None:
        self.match = match
        self.players: Mapping[str, Player] = match.players()
        self.score_steps: Sequence[ScoreStep] = tuple(_score_steps(match.goals))
        self._step_times = [step.at for step in self.score_steps]
        self._kick_times = [kick.time.at for kick in match.kicks]
        self._kick_scores = _kick_scores(match.kicks)
        self._parts: dict[int, MatchIndex] = {}

    @cached_property
    def axis(self) -> MatchAxis:
        """The coordinate of the whole match."""
        return MatchAxis.of(self.match)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Every event in order of time; events of one moment keep the order of their kinds."""
        return tuple(sorted(self.match.events(), key=lambda event: event.time.at))

    @cached_property
    def notable(self) -> tuple[Event, ...]:
        """Goals, shots, cards, substitutions and kicks in order of time: what the views draw."""
        match = self.match
        shots = (shot for shot in match.shots if shot.id not in self._shots_of_goals)
        drawn: list[Event] = [
            *match.goals,
            *shots,
            *match.cards,
            *match.substitutions,
            *match.kicks,
        ]
        return tuple(sorted(drawn, key=lambda event: event.time.at))

    @cached_property
    def by_id(self) -> Mapping[str, Event]:
        """Every event by its id."""
        return {event.id: event for event in self.match.events()}

    def known_during(self, period: int) -> MatchIndex:
        """The match without what nobody can know of in a period: extra time or a shootout to come.

        The second of two halves is always part of it. Where nothing is left out it is this very
        index, else the same one for every call.
        """
        last = period if period == SHOOTOUT else period + period % 2
        if last >= self.axis.periods[-1]:
            return self
        if last not in self._parts:
            self._parts[last] = MatchIndex(_up_to(self.match, last))
        return self._parts[last]

    @cached_property
    def _shots_of_goals(self) -> frozenset[str]:
        return frozenset(goal.shot_id for goal in self.match.goals if goal.shot_id)

    def player_name(self, player_id: str | None) -> str | None:
        """The name by which a player is known, None for nobody or one in neither squad."""
        player = self.players.get(player_id) if player_id else None
        return player.name if player else None

    def score_at(self, moment: MatchTime) -> Score:
        """The score as it stood at a moment, as decisions then stood."""
        passed = bisect_right(self._step_times, moment)
        return self.score_steps[passed - 1].score if passed else Score()

    def is_approximate_at(self, moment: MatchTime) -> bool:
        """Whether the moment lies in the span of a goal whose time is known only roughly."""
        return any(goal.time.may_be(moment) for goal in self._soft_goals)

    @cached_property
    def _soft_goals(self) -> tuple[Goal, ...]:
        return tuple(g for g in self.match.goals if g.counts and g.time.is_soft)

    def score_after(self, goal: Goal) -> Score:
        """The score just after a goal was settled; for a ruled-out one the unchanged score."""
        settled = [step.score for step in self.score_steps if step.goal_id == goal.id]
        return settled[-1] if settled else self.score_at(goal.time.at)

    @property
    def final_score(self) -> Score:
        """The score at the end of play, counted from the goals."""
        return self.score_steps[-1].score if self.score_steps else Score()

    def kicks_taken_at(self, moment: MatchTime) -> int:
        """How many shootout kicks had been taken at a moment."""
        return bisect_right(self._kick_times, moment)

    def shootout_score_at(self, moment: MatchTime) -> Score | None:
        """The shootout's score at a moment, None before the shootout or where there was none."""
        if not self.match.kicks or not moment.in_shootout:
            return None
        return self._kick_scores[self.kicks_taken_at(moment)]

    @property
    def final_shootout_score(self) -> Score | None:
        """The shootout's final score, None where there was none."""
        return self._kick_scores[-1] if self.match.kicks else None

    def shootout_score_after(self, kick: PenaltyKick) -> Score:
        """The shootout's score after a kick."""
        return self._kick_scores[self.match.kicks.index(kick) + 1]


def review_times(goal: Goal) -> tuple[tuple[MatchTime, ReviewCall], ...]:
    """When each call of a goal's review was made.

    Where no source times a call, the one that first gave the goal stands on the goal's pin, where
    the score changes; those before it are spread from the start of the goal's span up to the pin,
    those after it from the pin to the end of the span. No call lies before the one that it follows.
    """
    steps = goal.review.steps
    if not steps:
        return ()
    pin = goal.time.at
    given = [n for n, step in enumerate(steps) if step.call is ReviewCall.GIVEN]
    turn = given[0] if given else len(steps) - 1
    before = _spread(goal.time.earliest, pin, turn)
    after = _spread(pin, goal.time.latest, len(steps) - 1 - turn)
    times = [*before, pin, *after]
    made = (step.at if step.at is not None else times[n] for n, step in enumerate(steps))
    # A stated time may lie beyond the one that was worked out for the next call.
    return tuple(zip(accumulate(made, max), (step.call for step in steps), strict=True))


def _spread(start: MatchTime | None, end: MatchTime | None, count: int) -> list[MatchTime]:
    """``count`` moments evenly inside a span; all at its known end where the other is unknown."""
    known = start or end
    if known is None:
        return []
    if start is None or end is None or start.period != end.period:
        return [known] * count
    step = (end.elapsed - start.elapsed) / (count + 1)
    return [MatchTime(start.period, start.elapsed + step * (n + 1)) for n in range(count)]


def _up_to(match: Match, last: int) -> Match:
    """A match without the periods after ``last``."""

    def kept(events: Iterable[E]) -> tuple[E, ...]:
        return tuple(event for event in events if event.time.at.period <= last)

    return replace(
        match,
        periods=tuple(period for period in match.periods if period.number <= last),
        goals=kept(match.goals),
        shots=kept(match.shots),
        cards=kept(match.cards),
        substitutions=kept(match.substitutions),
        actions=kept(match.actions),
        shootout=match.shootout if last >= SHOOTOUT else None,
    )


def _score_steps(goals: Iterable[Goal]) -> list[ScoreStep]:
    changes: list[tuple[MatchTime, Side, int, str]] = []
    for goal in goals:
        if goal.side is not None and not goal.time.at.in_shootout:
            changes.extend((at, goal.side, by, goal.id) for at, by in _score_changes(goal))
    changes.sort(key=lambda change: change[0])
    score = Score()
    steps: list[ScoreStep] = []
    for at, side, by, goal_id in changes:
        score = score.plus(side, by)
        steps.append(ScoreStep(at, score, goal_id))
    return steps


def _score_changes(goal: Goal) -> list[tuple[MatchTime, int]]:
    calls = [(at, call) for at, call in review_times(goal) if call is not ReviewCall.CHECKED]
    if not calls:
        return [(goal.time.at, 1)] if goal.review.outcome is not ReviewOutcome.RULED_OUT else []
    changes: list[tuple[MatchTime, int]] = []
    stands = False
    for at, call in calls:
        given = call is ReviewCall.GIVEN
        if given != stands:
            changes.append((at, 1 if given else -1))
            stands = given
    return changes


def _kick_scores(kicks: Sequence[PenaltyKick]) -> list[Score]:
    scores = [Score()]
    for kick in kicks:
        scored = kick.outcome.is_goal and kick.side is not None
        scores.append(scores[-1].plus(kick.side) if scored and kick.side else scores[-1])
    return scores
