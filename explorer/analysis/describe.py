"""One event in a line: for screen readers, and as a title with its subtitle."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind
from explorer.analysis.message import Message, Value, say
from explorer.analysis.names import name_of
from explorer.analysis.places import place_message, time_message
from explorer.analysis.shootout import deciding_kick
from explorer.domain.events import (
    Action,
    Card,
    Event,
    Goal,
    GoalKind,
    PenaltyKick,
    Shot,
    Substitution,
)
from explorer.domain.evidence import FactName
from explorer.domain.place import Side
from explorer.domain.time import Certainty


@dataclass(frozen=True, slots=True)
class Title:
    """What an event is called, and a second line that says for whom."""

    heading: Message
    subheading: Message


def describe(index: MatchIndex, event: Event) -> Message:
    """An event in one line with everything that a picture of it shows.

    For example “Own goal, Farfan, for Inter Miami, about minute 80, 4–3, place not reported”.
    """
    match event:
        case Goal():
            return _describe_goal(index, event)
        case PenaltyKick():
            return _describe_kick(index, event)
        case _:
            heading = title_of(index, event).heading
            return say(
                "describe-event",
                heading=heading,
                team=team_name(index, event.side),
                time=time_message(event.time),
            )


def title_of(index: MatchIndex, event: Event) -> Title:
    """The title of an event and the line below it."""
    team = team_name(index, event.side)
    match event:
        case Goal():
            return _goal_title(index, event)
        case PenaltyKick():
            return _kick_title(index, event)
        case Shot():
            heading = say("title-shot", player=player_name(index, event.player_id))
            outcome = say("title-team-and", team=team, what=name_of(event.outcome))
            return Title(heading, outcome)
        case Card():
            return Title(_named(index, name_of(event.kind), event), say("title-team", team=team))
        case Substitution():
            return Title(_substitution_heading(index, event), say("title-team", team=team))
        case Action():
            heading = _named(index, say(f"title-action-{event.kind}"), event)
            return Title(heading, say("title-team", team=team))
        case _:
            return Title(say("title-event"), say("title-team", team=team))


def player_name(index: MatchIndex, player_id: str | None) -> Value:
    """A player's name, or the words for a player whom no source names."""
    return index.player_name(player_id) or say("player-unknown")


def team_name(index: MatchIndex, side: Side | None) -> Value:
    """A team's short name, or the words for neither team."""
    return index.match.team(side).short_name if side else say("team-neither")


def kick_round(index: MatchIndex, kick: PenaltyKick) -> int:
    """The round of a kick: how many its side had then taken, this one included."""
    taken = [other for other in index.match.kicks if other.side is kick.side]
    return sum(other.order <= kick.order for other in taken)


def _goal_title(index: MatchIndex, goal: Goal) -> Title:
    kind = goal_kind(goal)
    player = player_name(index, goal.player_id)
    heading = say(f"title-goal-{kind}", player=player)
    team = team_name(index, goal.side)
    if kind is GoalKind.RULED_OUT:
        reason = goal.review.reason
        if reason is None:
            return Title(heading, say("title-team", team=team))
        return Title(heading, say("title-team-and", team=team, what=name_of(reason)))
    if kind is GoalKind.OWN_GOAL:
        own_team = team_name(index, goal.scorer_side)
        return Title(heading, say("title-own-goal-for", own_team=own_team, team=team))
    return Title(heading, say("title-team-and", team=team, what=str(index.score_after(goal))))


def _kick_title(index: MatchIndex, kick: PenaltyKick) -> Title:
    heading = say(
        f"title-kick-{kick.outcome}",
        number=kick.order,
        player=player_name(index, kick.player_id),
    )
    shootout = index.match.shootout
    decides = shootout and deciding_kick(shootout, index.match.rules.kicks_each) == kick
    return Title(
        heading,
        say(
            "title-kick-decides" if decides else "title-kick-round",
            team=team_name(index, kick.side),
            round=kick_round(index, kick),
        ),
    )


def _substitution_heading(index: MatchIndex, event: Substitution) -> Message:
    off = player_name(index, event.player_id)
    if event.player_on is None:
        return say("title-player-off", off=off)
    return say("title-substitution", on=player_name(index, event.player_on), off=off)


def _named(index: MatchIndex, what: Message, event: Event) -> Message:
    if event.player_id is None:
        return what
    return say("title-named", what=what, player=player_name(index, event.player_id))


def _describe_goal(index: MatchIndex, goal: Goal) -> Message:
    key = "describe-goal" if goal.counts else "describe-goal-ruled-out"
    return say(
        key,
        heading=title_of(index, goal).heading,
        team=team_name(index, goal.side),
        time=time_message(goal.time),
        score=str(index.score_after(goal)),
        place=_place(goal),
    )


def _place(goal: Goal) -> Message:
    if goal.location is None:
        return say("place-not-reported")
    evidence = goal.evidence_for(FactName.PLACE)
    place = place_message(goal.location, goal.side)
    inferred = evidence is not None and evidence.certainty is Certainty.INFERRED
    return say("place-inferred", place=place) if inferred else place


def _describe_kick(index: MatchIndex, kick: PenaltyKick) -> Message:
    return say(
        "describe-kick",
        number=kick.order,
        player=player_name(index, kick.player_id),
        team=team_name(index, kick.side),
        outcome=name_of(kick.outcome),
        score=str(index.shootout_score_after(kick)),
    )
