"""A match told in sentences made from its events, for data that comes without a report.

A sentence is a message whose text links phrases to events as ``[phrase](event-id)``; the sentences
stand in order of time, and none tells anything that lies after its own moment.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from explorer.analysis.describe import player_name, team_name
from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind
from explorer.analysis.marks import time_label
from explorer.analysis.message import Message, say
from explorer.analysis.names import name_of
from explorer.analysis.shootout import ShootoutState, shootout_states
from explorer.analysis.stakes import winner_first
from explorer.domain.events import (
    Card,
    CardKind,
    Event,
    Finish,
    Goal,
    GoalKind,
    PenaltyKick,
    Shot,
    ShotOutcome,
    Situation,
    Substitution,
)
from explorer.domain.match import Score
from explorer.domain.time import SHOOTOUT, MatchTime

BIG_CHANCE = 0.3
"""From which chance of a goal (xG) on a shot that didn't score is told."""

TOGETHER = 60.0
"""Substitutions of a side within so many seconds are told in one sentence."""


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One sentence of a report.

    ``text`` has links as ``[phrase](event-id)``. ``event_id`` is the event that it is mainly
    about, None for none. ``at`` is the moment from which it is the current sentence, None for one
    that stands before the match; ``label`` is what stands beside it, such as ``36′`` or ``HT``.
    """

    text: Message | str
    event_id: str | None
    at: MatchTime | None
    label: Message | str
    sources: tuple[str, ...] = ()


def narrate(index: MatchIndex) -> tuple[ReportLine, ...]:
    """The sentences of a match, made from its events."""
    tellers: tuple[Callable[[MatchIndex], Iterator[ReportLine]], ...] = (
        _goals,
        _chances,
        _sendings_off,
        _substitutions,
        _period_ends,
        _shootout,
    )
    lines = [line for teller in tellers for line in teller(index)]
    # Sorting keeps the order of the tellers at one moment, so that a half ends after its goals.
    lines.sort(key=lambda line: line.at or MatchTime(1, 0.0))
    return (_opening(index), *lines)


def _line(event: Event, text: Message) -> ReportLine:
    return ReportLine(text, event.id, event.time.at, time_label(event.time))


def _opening(index: MatchIndex) -> ReportLine:
    match = index.match
    home, away = match.home.name, match.away.name
    text = say("report-opening", home=home, away=away)
    if match.competition is not None:
        text = say("report-opening-in", home=home, away=away, competition=match.competition)
    return ReportLine(text, None, MatchTime(1, 0.0), say("report-label-kick-off"))


def _goals(index: MatchIndex) -> Iterator[ReportLine]:
    for goal in index.match.goals:
        yield _line(goal, _goal(index, goal) if goal.counts else _ruled_out(index, goal))


def _goal(index: MatchIndex, goal: Goal) -> Message:
    return say(
        "report-goal" if goal.assist_id is None else "report-goal-assisted",
        player=player_name(index, goal.player_id),
        how=say(f"report-how-{_how(goal)}", event=goal.id, team=team_name(index, goal.scorer_side)),
        foot=say(f"report-foot-{_foot(goal)}"),
        assist=player_name(index, goal.assist_id),
        effect=_effect(index, goal),
    )


def _how(goal: Goal) -> str:
    """Which phrase tells how a goal was scored."""
    kind = goal_kind(goal)
    if kind in (GoalKind.OWN_GOAL, GoalKind.PENALTY, GoalKind.DIRECT_FREE_KICK):
        return kind
    manner = "headed" if kind is GoalKind.HEADER else "scored"
    if goal.situation in _TOLD_SITUATIONS:
        return f"{manner}-{goal.situation}"
    return manner


_TOLD_SITUATIONS = (
    Situation.COUNTER,
    Situation.CORNER,
    Situation.FREE_KICK_INDIRECT,
    Situation.THROW_IN,
)


def _foot(goal: Goal) -> str:
    told = goal_kind(goal) in (GoalKind.OPEN_PLAY, GoalKind.DIRECT_FREE_KICK)
    if told and goal.finish in (Finish.LEFT_FOOT, Finish.RIGHT_FOOT):
        return goal.finish.value
    return "untold"


def _effect(index: MatchIndex, goal: Goal) -> Message:
    """What a goal did to the score."""
    score, side = index.score_after(goal), goal.side
    team = team_name(index, side)
    if side is None:
        return say("report-effect-none", score=str(score))
    lead = score.of(side) - score.of(side.other)
    if lead == 0:
        key = "level"
    elif lead < 0:
        key = "behind"
    else:
        key = "lead" if lead == 1 else "extend"
    return say(f"report-effect-{key}", team=team, score=winner_first(score, score.leader))


def _ruled_out(index: MatchIndex, goal: Goal) -> Message:
    reason = goal.review.reason
    return say(
        "report-ruled-out" if reason is None else "report-ruled-out-for",
        player=player_name(index, goal.player_id),
        event=goal.id,
        reason=name_of(reason) if reason else "",
        score=str(index.score_after(goal)),
    )


def _chances(index: MatchIndex) -> Iterator[ReportLine]:
    for shot in index.match.shots:
        if shot.outcome is ShotOutcome.GOAL:
            continue
        penalty = shot.situation is Situation.PENALTY
        if penalty or (shot.xg is not None and shot.xg >= BIG_CHANCE):
            yield _line(shot, _chance(index, shot, "penalty" if penalty else "chance"))
        elif shot.outcome is ShotOutcome.WOODWORK:
            yield _line(shot, _chance(index, shot, "woodwork"))


def _chance(index: MatchIndex, shot: Shot, kind: str) -> Message:
    return say(
        f"report-{kind}",
        player=player_name(index, shot.player_id),
        team=team_name(index, shot.side),
        event=shot.id,
        outcome=say(f"report-shot-{shot.outcome}"),
    )


def _sendings_off(index: MatchIndex) -> Iterator[ReportLine]:
    for card in index.match.cards:
        if card.kind is not CardKind.YELLOW:
            yield _line(
                card,
                say(
                    f"report-card-{card.kind}",
                    player=player_name(index, card.player_id),
                    team=team_name(index, card.side),
                    event=card.id,
                ),
            )


def _substitutions(index: MatchIndex) -> Iterator[ReportLine]:
    for group in _together(index.match.substitutions):
        changes = _listed([_change(index, change) for change in group])
        team = team_name(index, group[0].side)
        yield _line(group[0], say("report-substitutions", team=team, changes=changes))


def _together(changes: Iterable[Substitution]) -> list[list[Substitution]]:
    """Substitutions of one side that follow one another closely, each group in order of time."""
    groups: list[list[Substitution]] = []
    for _, of_side in groupby(sorted(changes, key=_by_side_and_time), key=lambda c: c.side or ""):
        for change in of_side:
            last = groups[-1][-1] if groups else None
            if last is not None and _close(last, change):
                groups[-1].append(change)
            else:
                groups.append([change])
    return groups


def _by_side_and_time(change: Substitution) -> tuple[str, MatchTime]:
    return (change.side or "", change.time.at)


def _close(last: Substitution, change: Substitution) -> bool:
    one, other = last.time.at, change.time.at
    return (
        last.side is change.side
        and one.period == other.period
        and other.elapsed - one.elapsed <= TOGETHER
    )


def _change(index: MatchIndex, change: Substitution) -> Message:
    off = player_name(index, change.player_id)
    if change.player_on is None:
        return say("report-goes-off", off=off, event=change.id)
    on = player_name(index, change.player_on)
    return say("report-change", on=on, off=off, event=change.id)


def _listed(parts: Sequence[Message]) -> Message:
    """The parts as a list in words."""
    told = parts[-1]
    for number, part in enumerate(reversed(parts[:-1])):
        told = say("report-list-and" if number == 0 else "report-list", first=part, rest=told)
    return told


def _period_ends(index: MatchIndex) -> Iterator[ReportLine]:
    playing = [period for period in index.axis.periods if period != SHOOTOUT]
    for period in playing:
        at = MatchTime(period, index.axis.period_end(period))
        following = next((later for later in index.axis.periods if later > period), None)
        over = following is None or following == SHOOTOUT
        label = say("report-label-end" if over else f"report-label-{period}")
        score = index.score_at(at)
        text = _result(index, score)
        if following is not None:
            upcoming = "report-next-shootout" if following == SHOOTOUT else "report-next-play"
            text = say(
                f"report-period-end-{period}",
                standing=_standing(index, score),
                next=say(upcoming),
            )
        yield ReportLine(text, None, at, label)
        yield from _bookings(index, period, at, label)


def _bookings(
    index: MatchIndex, period: int, at: MatchTime, label: Message
) -> Iterator[ReportLine]:
    booked = [
        card
        for card in index.match.cards
        if card.time.at.period == period and card.kind is CardKind.YELLOW
    ]
    if booked:
        names = _listed([_booked(index, card) for card in booked])
        yield ReportLine(say(f"report-booked-{period}", names=names), booked[-1].id, at, label)


def _booked(index: MatchIndex, card: Card) -> Message:
    player, team = player_name(index, card.player_id), team_name(index, card.side)
    return say("report-booked", player=player, team=team, event=card.id)


def _standing(index: MatchIndex, score: Score) -> Message:
    leader = score.leader
    if leader is None:
        return say("report-standing-level", score=str(score))
    team = team_name(index, leader)
    return say("report-standing-lead", team=team, score=winner_first(score, leader))


def _result(index: MatchIndex, score: Score) -> Message:
    winner = score.leader
    if winner is None:
        return say("report-result-level", score=str(score))
    return say(
        "report-result-won",
        winner=index.match.team(winner).name,
        loser=index.match.team(winner.other).name,
        score=winner_first(score, winner),
    )


def _shootout(index: MatchIndex) -> Iterator[ReportLine]:
    """The first kick, every kick not scored, and the one that decides."""
    match = index.match
    if match.shootout is None:
        return
    states = shootout_states(match.shootout, kicks_each=match.rules.kicks_each)
    decided = next((state.kicks_taken for state in states if state.decided), None)
    for state in states[1:]:
        kick = state.kick
        if kick is None:
            continue
        if state.kicks_taken == decided:
            yield _line(kick, _decisive(index, kick, state))
        elif state.kicks_taken == 1:
            yield _line(kick, _kick(index, kick, state, "report-first-kick"))
        elif not kick.outcome.is_goal:
            yield _line(kick, _kick(index, kick, state, "report-kick-missed"))
    if decided is None and match.kicks:
        text = say("report-shootout-open", score=str(states[-1].score))
        yield ReportLine(text, match.kicks[-1].id, match.kicks[-1].time.at, "")


def _kick(index: MatchIndex, kick: PenaltyKick, state: ShootoutState, key: str) -> Message:
    return say(
        key,
        team=team_name(index, kick.side),
        player=player_name(index, kick.player_id),
        how=say(f"report-kick-{kick.outcome}", event=kick.id),
        score=str(state.score),
    )


def _decisive(index: MatchIndex, kick: PenaltyKick, state: ShootoutState) -> Message:
    return say(
        "report-decisive",
        player=player_name(index, kick.player_id),
        how=say(f"report-kick-{kick.outcome}", event=kick.id),
        winner=index.match.team(state.winner).name if state.winner else "",
        score=winner_first(state.score, state.winner),
    )
