"""The inspector's rows: every fact of an event or a match, how sure it is, what it rests on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from explorer.analysis.build_up import build_up
from explorer.analysis.describe import kick_round, player_name
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import Mark, mark_of, mark_of_time
from explorer.analysis.message import Message, Value, rounded, say
from explorer.analysis.names import name_of
from explorer.analysis.places import (
    place_message,
    placement_message,
    time_span_message,
)
from explorer.analysis.shootout import DEFAULT_P, deciding_kick, shootout_states
from explorer.analysis.stakes import chance_message, prospect_message
from explorer.domain.events import (
    Action,
    Card,
    Event,
    Goal,
    PenaltyKick,
    ReviewOutcome,
    Shot,
    Substitution,
)
from explorer.domain.evidence import Evidence, FactName, Reading
from explorer.domain.match import Score
from explorer.domain.place import GoalMouthPoint
from explorer.domain.time import Certainty


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact: its name, its value, how sure it is, and the ids of the sources it rests on.

    ``readings`` are what sources say that disagree, the chosen one marked; else there are none.
    A value that no source gives has the mark UNKNOWN.
    """

    name: Message
    value: Message | str
    mark: Mark
    sources: tuple[str, ...] = ()
    readings: tuple[Reading, ...] = ()
    note: str | None = None


def fact_rows(index: MatchIndex, event_id: str, p: float = DEFAULT_P) -> tuple[FactRow, ...]:
    """The facts of an event in reading order.

    Args:
        index: The match.
        event_id: The event.
        p: The shootout model's chance that a kick scores.

    Raises:
        KeyError: If the match has no such event.
    """
    event = index.by_id[event_id]
    rows = _Rows(index, event)
    match event:
        case Goal():
            return tuple(_goal_rows(rows, event))
        case Shot():
            return tuple(_shot_rows(rows, event))
        case PenaltyKick():
            return tuple(_kick_rows(rows, event, p))
        case Card():
            return tuple(_card_rows(rows, event))
        case Substitution():
            return tuple(_substitution_rows(rows, event))
        case Action():
            return tuple(_action_rows(rows, event))
        case _:
            return (rows.time(), rows.player(), rows.team())


class _Rows:
    """Makes rows of one event's facts from its evidence, or from the match's only source."""

    def __init__(self, index: MatchIndex, event: Event) -> None:
        self.index = index
        self._event = event
        sources = index.match.sources
        self._fallback = (sources[0].id,) if len(sources) == 1 else ()

    def row(
        self,
        fact: FactName,
        value: Value | Enum | None,
        *,
        name: Message | None = None,
        mark: Mark | None = None,
    ) -> FactRow:
        """A fact; without a value it is unknown."""
        evidence = self._event.evidence_for(fact)
        return FactRow(
            name=name or name_of(fact),
            value=_said(value),
            mark=self._mark(evidence, value, mark),
            sources=self._sources(evidence, known=value is not None and mark is not Mark.DERIVED),
            readings=evidence.readings if evidence and evidence.in_conflict else (),
            note=evidence.note if evidence else None,
        )

    def plain(self, name: str, value: Value | Enum) -> FactRow:
        """A fact that only measured data has, so that it rests on the match's only source."""
        return FactRow(say(name), _said(value), self._default_mark(), self._fallback)

    def derived(self, name: Message, value: Value) -> FactRow:
        """A fact computed from others."""
        return FactRow(name, _said(value), Mark.DERIVED)

    def time(self) -> FactRow:
        """When it happened."""
        time = self._event.time
        return self.row(FactName.TIME, time_span_message(time), mark=mark_of_time(time))

    def player(self, name: str = "fact-player") -> FactRow:
        """Who did it."""
        player = self.index.player_name(self._event.player_id)
        return self.row(FactName.PLAYER, player, name=say(name))

    def team(self, name: str = "fact-team") -> FactRow:
        """For whom."""
        side = self._event.side
        team = self.index.match.team(side).name if side else None
        return self.row(FactName.TEAM, team, name=say(name))

    def place(self) -> FactRow:
        """Where it happened."""
        location = self._event.location
        attacking = self._event.side if isinstance(self._event, Goal | Shot) else None
        value = place_message(location, attacking) if location else None
        return self.row(FactName.PLACE, value)

    def placement(self, point: GoalMouthPoint | None, text: str | None) -> FactRow:
        """Where the ball crossed the goal line."""
        return self.row(FactName.PLACEMENT, placement_message(point) if point else text)

    def given(self, fact: FactName, value: Value | Enum | None) -> Iterator[FactRow]:
        """The row of a fact that is left out where nothing is known of it."""
        if value is not None or self._event.evidence_for(fact):
            yield self.row(fact, value)

    def _mark(self, evidence: Evidence | None, value: object, mark: Mark | None) -> Mark:
        if evidence and evidence.in_conflict:
            return Mark.CONFLICT
        if value is None:
            return Mark.UNKNOWN
        if mark is not None:
            return mark
        return mark_of(evidence.certainty) if evidence else self._default_mark()

    def _default_mark(self) -> Mark:
        measured = self._event.time.certainty is Certainty.MEASURED and self._fallback
        return Mark.MEASURED if measured else Mark.STATED

    def _sources(self, evidence: Evidence | None, *, known: bool) -> tuple[str, ...]:
        if evidence and (sources := evidence.told_by):
            return sources
        return self._fallback if known else ()


def _said(value: Value | Enum | None) -> Message | str:
    if value is None:
        return say("value-unknown")
    if isinstance(value, Message):
        return value
    if isinstance(value, Enum):
        return name_of(value)
    return str(value)


def _goal_rows(rows: _Rows, goal: Goal) -> Iterator[FactRow]:
    index = rows.index
    yield rows.time()
    yield rows.player("fact-scorer")
    yield rows.team("fact-counts-for")
    yield rows.row(FactName.SITUATION, goal.situation)
    yield rows.row(FactName.FINISH, goal.finish)
    yield from rows.given(FactName.TECHNIQUE, goal.technique)
    yield from rows.given(FactName.DEFLECTED, _yes_or_no(goal.deflected))
    yield from _review_rows(rows, goal)
    yield rows.place()
    yield rows.placement(goal.placement, goal.placement_text)
    yield from rows.given(FactName.ASSIST, index.player_name(goal.assist_id))
    steps = build_up(index.match, goal)
    if steps:
        yield rows.row(FactName.BUILD_UP, say("value-steps", n=len(steps)))
    shot = index.by_id.get(goal.shot_id) if goal.shot_id else None
    if isinstance(shot, Shot):
        yield from _chance_rows(rows, shot)
    yield _score_row(rows, goal)
    yield from rows.given(FactName.DETAIL, goal.detail)


def _review_rows(rows: _Rows, goal: Goal) -> Iterator[FactRow]:
    review = goal.review
    if review.outcome is ReviewOutcome.NONE:
        yield from rows.given(FactName.REVIEW, None)
        return
    outcome = name_of(review.outcome)
    if review.reason is not None:
        outcome = say("value-and", first=outcome, second=name_of(review.reason))
    yield rows.row(FactName.REVIEW, outcome)
    if len(review.steps) > 1:
        told = name_of(review.steps[-1].call)
        for step in reversed(review.steps[:-1]):
            told = say("value-then", first=name_of(step.call), second=told)
        yield rows.row(FactName.REVIEW, told, name=say("fact-decisions"))


def _score_row(rows: _Rows, goal: Goal) -> FactRow:
    after = rows.index.score_after(goal)
    before = after.plus(goal.side, -1) if goal.counts and goal.side is not None else after
    return rows.row(FactName.SCORE, _change(before, after), mark=Mark.DERIVED)


def _change(before: Score, after: Score) -> Message:
    if before == after:
        return say("value-score-stays", score=str(after))
    return say("value-score-change", before=str(before), after=str(after))


def _chance_rows(rows: _Rows, shot: Shot) -> Iterator[FactRow]:
    if shot.xg is not None:
        yield rows.plain("fact-xg", say("value-number", number=rounded(shot.xg, 2)))
    if shot.freeze_frame:
        yield rows.plain("fact-frame", say("value-players", n=len(shot.freeze_frame)))


def _shot_rows(rows: _Rows, shot: Shot) -> Iterator[FactRow]:
    yield rows.time()
    yield rows.player()
    yield rows.team()
    yield rows.row(FactName.OUTCOME, shot.outcome)
    yield rows.row(FactName.SITUATION, shot.situation)
    yield rows.row(FactName.FINISH, shot.finish)
    yield from rows.given(FactName.TECHNIQUE, shot.technique)
    yield rows.place()
    yield from rows.given(
        FactName.PLACEMENT, placement_message(shot.placement) if shot.placement else None
    )
    yield from rows.given(FactName.ASSIST, rows.index.player_name(shot.assist_id))
    yield from _chance_rows(rows, shot)
    yield from rows.given(FactName.DETAIL, shot.detail)


def _card_rows(rows: _Rows, card: Card) -> Iterator[FactRow]:
    yield rows.time()
    yield rows.row(FactName.OUTCOME, card.kind, name=say("fact-card"))
    yield rows.player()
    yield rows.team()
    yield rows.row(FactName.REASON, card.reason)


def _substitution_rows(rows: _Rows, change: Substitution) -> Iterator[FactRow]:
    index = rows.index
    yield rows.time()
    yield rows.team()
    yield rows.row(FactName.PLAYER_ON, index.player_name(change.player_on))
    yield rows.row(FactName.PLAYER_OFF, index.player_name(change.player_id))
    yield from rows.given(FactName.REASON, change.reason)


def _action_rows(rows: _Rows, action: Action) -> Iterator[FactRow]:
    yield rows.time()
    yield rows.plain("fact-kind", action.kind)
    yield rows.player()
    yield rows.team()
    if action.success is not None:
        yield rows.plain("fact-success", _yes_or_no(action.success) or "")
    if action.recipient_id is not None:
        yield rows.plain("fact-recipient", player_name(rows.index, action.recipient_id))
    yield rows.place()
    if action.end_location is not None:
        yield rows.plain("fact-end_place", place_message(action.end_location))
    yield from rows.given(FactName.DETAIL, action.detail)


def _kick_rows(rows: _Rows, kick: PenaltyKick, p: float) -> Iterator[FactRow]:
    index = rows.index
    yield rows.row(FactName.ORDER, _order(index, kick), name=say("fact-kick"))
    yield rows.player("fact-taker")
    yield rows.team()
    yield rows.row(FactName.OUTCOME, kick.outcome)
    for attempt in kick.retaken:
        outcome = name_of(attempt.outcome)
        if attempt.reason is not None:
            outcome = say("value-attempt-reason", outcome=outcome, reason=attempt.reason)
        yield rows.row(FactName.OUTCOME, outcome, name=say("fact-retaken"))
    yield rows.placement(kick.placement, kick.placement_text)
    if kick.keeper_id is not None:
        yield rows.plain("fact-keeper", player_name(index, kick.keeper_id))
    yield from _model_rows(rows, kick, p)
    yield from rows.given(FactName.DETAIL, kick.detail)


def _order(index: MatchIndex, kick: PenaltyKick) -> Message:
    shootout, rules = index.match.shootout, index.match.rules
    decides = shootout and deciding_kick(shootout, rules.kicks_each) == kick
    return say(
        "value-kick-decides" if decides else "value-kick",
        number=kick.order,
        round=kick_round(index, kick),
    )


def _model_rows(rows: _Rows, kick: PenaltyKick, p: float) -> Iterator[FactRow]:
    """The score and the chances around a kick."""
    match = rows.index.match
    if match.shootout is None:
        return
    states = shootout_states(match.shootout, p, match.rules.kicks_each)
    number = match.shootout.kicks.index(kick)
    before, after = states[number], states[number + 1]
    yield rows.row(FactName.SCORE, _change(before.score, after.score), mark=Mark.DERIVED)
    yield rows.derived(say("fact-chance-before"), _standing(rows, before.win_probability))
    yield rows.derived(say("fact-chance-after"), _standing(rows, after.win_probability))
    if before.stakes is not None:
        scored = kick.outcome.is_goal
        other = before.stakes.if_not if scored else before.stakes.if_scored
        name = say("fact-chance-if-not" if scored else "fact-chance-if-scored")
        yield rows.derived(name, prospect_message(match, other))


def _standing(rows: _Rows, probability: float) -> Message:
    match = rows.index.match
    if probability in (0.0, 1.0):
        winner = match.home if probability else match.away
        return say("value-win", team=winner.short_name)
    chance = chance_message(match, probability)
    return chance if probability == 0.5 else say("value-chance", chance=chance)


def _yes_or_no(known: bool | None) -> Message | None:
    if known is None:
        return None
    return say("value-yes" if known else "value-no")
