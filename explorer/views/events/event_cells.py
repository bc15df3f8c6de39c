"""What the table says of an event, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import astuple, dataclass
from enum import IntEnum

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind, is_reviewed
from explorer.analysis.marks import time_label
from explorer.analysis.names import name_of
from explorer.domain.events import (
    Action,
    Card,
    Event,
    Finish,
    Goal,
    GoalKind,
    PenaltyKick,
    ReviewOutcome,
    Shot,
    Situation,
    Substitution,
)
from explorer.domain.match import Score
from explorer.views.common.known_words import own_text, reason_text
from explorer.views.text import message, notation
from explorer.views.text.wording import words

NOT_KNOWN = "–"

_NOT_TOLD = frozenset({Situation.OPEN_PLAY, Situation.PENALTY, Situation.FREE_KICK_DIRECT})
"""What a goal's kind says already, or what is the rule."""


class Column(IntEnum):
    """The columns of the table."""

    MINUTE = 0
    EVENT = 1
    TEAM = 2
    PLAYER = 3
    DETAIL = 4
    SCORE = 5

    @property
    def title(self) -> str:
        """What the header says."""
        return message(f"events-column-{self.name.lower()}")


@dataclass(frozen=True, slots=True)
class EventCells:
    """The texts of one row, in the order of the columns."""

    minute: str
    event: str
    team: str
    player: str
    detail: str
    score: str

    def __getitem__(self, column: int) -> str:
        return self.texts[column]

    @property
    def texts(self) -> tuple[str, ...]:
        """All texts."""
        texts: tuple[str, ...] = astuple(self)
        return texts


def cells_of(index: MatchIndex, event: Event) -> EventCells:
    """The row of an event."""
    return EventCells(
        minute=time_label(event.time),
        event=_kind(event),
        team=_team(index, event),
        player=_player(index, event),
        detail=", ".join(_details(index, event)),
        score=str(score_of(index, event)),
    )


def score_of(index: MatchIndex, event: Event) -> Score:
    """The score after an event; for a shootout kick that of the shootout."""
    match event:
        case PenaltyKick():
            return index.shootout_score_after(event)
        case Goal():
            return index.score_after(event)
        case _:
            return index.score_at(event.time.at)


def changes_score(event: Event) -> bool:
    """Whether the score is another one after an event."""
    match event:
        case Goal():
            return event.counts
        case PenaltyKick():
            return event.outcome.is_goal
        case _:
            return False


def glyph_of(event: Event) -> tuple[str, bool] | None:
    """The glyph of an event and whether it has review corners; None for one without a glyph."""
    match event:
        case Goal():
            return str(goal_kind(event)), is_reviewed(event)
        case PenaltyKick():
            return str(event.outcome), False
        case Card():
            return str(event.kind), False
        case Substitution():
            return "substitution", False
        case Shot():
            return "shot", False
        case _:
            return None


def _kind(event: Event) -> str:
    match event:
        case Goal():
            return message(f"events-kind-{goal_kind(event)}")
        case PenaltyKick():
            return message("events-kind-kick", {"number": event.order})
        case Card():
            return words(name_of(event.kind))
        case Shot():
            return message("events-kind-shot")
        case Substitution():
            return message("events-kind-substitution")
        case Action():
            name = words(name_of(event.kind))
            return name[:1].upper() + name[1:]
        case _:
            return message("events-kind-other")


def _team(index: MatchIndex, event: Event) -> str:
    """A team's code; that of an own goal, which its player isn't of, as the one it counts for."""
    if event.side is None:
        return NOT_KNOWN
    code = index.match.team(event.side).code
    own_goal = isinstance(event, Goal) and event.own_goal
    return message("events-team-for", {"team": code}) if own_goal else code


def _player(index: MatchIndex, event: Event) -> str:
    on = event.player_on if isinstance(event, Substitution) else None
    return index.player_name(on or event.player_id) or NOT_KNOWN


def _details(index: MatchIndex, event: Event) -> Iterator[str]:
    match event:
        case Goal():
            yield from _goal_details(index, event)
        case Shot():
            yield words(name_of(event.outcome))
            yield from _shot_details(event)
        case PenaltyKick():
            yield words(name_of(event.outcome))
            if event.retaken:
                yield message("events-detail-retaken")
        case Substitution():
            off = index.player_name(event.player_id) or NOT_KNOWN
            replaced = event.player_on is not None
            yield message("events-detail-for" if replaced else "events-detail-off", {"player": off})
            yield from map(reason_text, filter(None, [event.reason]))
        case Card():
            yield from map(reason_text, filter(None, [event.reason]))
        case Action():
            yield from _action_details(index, event)


def _goal_details(index: MatchIndex, goal: Goal) -> Iterator[str]:
    kind = goal_kind(goal)
    if goal.technique:
        yield words(name_of(goal.technique))
    if goal.finish and not (goal.finish is Finish.HEAD and kind is GoalKind.HEADER):
        yield words(name_of(goal.finish))
    if goal.deflected:
        yield message("events-detail-deflected")
    if goal.situation and goal.situation not in _NOT_TOLD:
        yield words(name_of(goal.situation))
    assist = index.player_name(goal.assist_id)
    if assist:
        yield message("events-detail-assist", {"player": assist})
    if goal.review.reason and not goal.counts:
        yield words(name_of(goal.review.reason))
    elif goal.review.outcome is not ReviewOutcome.NONE and goal.counts:
        yield words(name_of(goal.review.outcome))
    shot = index.by_id.get(goal.shot_id) if goal.shot_id else None
    if isinstance(shot, Shot):
        yield from _xg(shot)


def _shot_details(shot: Shot) -> Iterator[str]:
    if shot.technique:
        yield words(name_of(shot.technique))
    if shot.finish:
        yield words(name_of(shot.finish))
    if shot.situation and shot.situation is not Situation.OPEN_PLAY:
        yield words(name_of(shot.situation))
    yield from _xg(shot)


def _xg(shot: Shot) -> Iterator[str]:
    if shot.xg is not None:
        yield message("events-detail-xg", {"xg": notation.decimal(shot.xg, 2)})


def _action_details(index: MatchIndex, action: Action) -> Iterator[str]:
    recipient = index.player_name(action.recipient_id)
    if recipient:
        yield message("events-detail-to", {"player": recipient})
    if action.detail:
        yield own_text(action.detail)
    if action.success is False:
        yield message("events-detail-lost")
