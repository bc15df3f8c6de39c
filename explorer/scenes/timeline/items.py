"""The events of a timeline as what is drawn of them: a glyph, a label and a span of doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import goal_kind, is_reviewed
from explorer.analysis.marks import Mark, mark_of_time, time_label
from explorer.analysis.message import say
from explorer.domain.events import Card, CardKind, Goal, GoalKind, Substitution
from explorer.domain.place import Side
from explorer.domain.time import Certainty, EventTime, MatchTime
from explorer.scenes.marks import Ink
from explorer.scenes.sides import side_ink
from explorer.scenes.surnames import surname
from explorer.scenes.words import Words
from explorer.session.filtering import Filter

NAMED_PLAYERS = 2


class Priority(IntEnum):
    """Who gets a place first."""

    GOAL = 0
    REVIEW = 1
    RED = 2
    SECOND_YELLOW = 3
    SUBSTITUTION = 4
    YELLOW = 5


@dataclass(frozen=True, slots=True)
class Span:
    """When something may have happened; ``drawn`` as a tint where it is more than a minute."""

    start: MatchTime
    end: MatchTime


@dataclass(frozen=True, slots=True)
class Item:
    """One glyph of a lane and what belongs to it; ``ids`` has several for a double substitution.

    ``span`` is set where the time is known about or inferred, ``foot`` the stated minute.
    ``stop`` is -1 for a bar on the left (not before), 1 for one on the right (not after).
    """

    ids: tuple[str, ...]
    side: Side
    time: MatchTime
    glyph: str
    ink: Ink
    minute: str
    name: str
    priority: Priority
    corners: bool = False
    span: Span | None = None
    foot: Span | None = None
    stop: int = 0
    passes: bool = True

    @property
    def key(self) -> str:
        """By what it is told apart: the first of its events."""
        return self.ids[0]

    @property
    def is_soft(self) -> bool:
        """Whether its time is known less well than to the minute."""
        return self.span is not None or self.stop != 0


def lane_items(index: MatchIndex, wanted: Filter, words: Words) -> tuple[Item, ...]:
    """The goals, reviews, cards and substitutions that are drawn, in order of time."""
    drawn = [
        event
        for event in index.notable
        if isinstance(event, Goal | Card | Substitution)
        and event.side is not None
        and wanted.draws(event)
    ]
    singles = [e for e in drawn if not isinstance(e, Substitution)]
    changes = [e for e in drawn if isinstance(e, Substitution)]
    items = [_single(index, event, wanted, words) for event in singles]
    items += [_changes(index, group, wanted, words) for group in _same_minute(changes)]
    return tuple(sorted(items, key=lambda item: item.time))


def _same_minute(changes: Iterable[Substitution]) -> list[list[Substitution]]:
    def minute(event: Substitution) -> tuple[Side | None, int, str, Certainty]:
        at = event.time.at
        return event.side, at.period, at.minute_label, event.time.certainty

    ordered = sorted(changes, key=lambda event: (str(event.side), event.time.at))
    return [list(group) for _, group in groupby(ordered, key=minute)]


def _single(index: MatchIndex, event: Goal | Card, wanted: Filter, words: Words) -> Item:
    side = event.side or Side.HOME
    name = _name(index, event.player_id)
    if isinstance(event, Goal):
        kind = goal_kind(event)
        if event.own_goal:
            name = words(say("timeline-own-goal", player=name)).strip()
        priority = Priority.REVIEW if kind is GoalKind.RULED_OUT else Priority.GOAL
        corners = is_reviewed(event) and kind is not GoalKind.RULED_OUT
        glyph = str(kind)
    else:
        priority, corners, glyph = _CARD_PRIORITY[event.kind], False, str(event.kind)
    return Item(
        ids=(event.id,),
        side=side,
        time=event.time.at,
        glyph=glyph,
        ink=side_ink(side),
        minute=time_label(event.time),
        name=name,
        priority=priority,
        corners=corners,
        span=_span(event.time),
        foot=_foot(event.time),
        stop=_stop(event.time),
        passes=wanted.passes(event),
    )


def _changes(
    index: MatchIndex, group: Sequence[Substitution], wanted: Filter, words: Words
) -> Item:
    first = group[0]
    coming = [_name(index, event.player_on) for event in group if event.player_on]
    going = [_name(index, event.player_id) for event in group]
    players = coming or going
    listed = ", ".join(player for player in players[:NAMED_PLAYERS] if player)
    key = "timeline-on" if coming else "timeline-off"
    more = len(players) - NAMED_PLAYERS
    said = say(f"{key}-more", players=listed, more=more) if more > 0 else say(key, players=listed)
    return Item(
        ids=tuple(event.id for event in group),
        side=first.side or Side.HOME,
        time=first.time.at,
        glyph="substitution",
        ink=Ink.TEXT2,
        minute=time_label(first.time),
        name=words(said) if listed else "",
        priority=Priority.SUBSTITUTION,
        span=_span(first.time),
        foot=_foot(first.time),
        stop=_stop(first.time),
        passes=any(wanted.passes(event) for event in group),
    )


def _name(index: MatchIndex, player_id: str | None) -> str:
    return surname(index.player_name(player_id) or "")


def _span(time: EventTime) -> Span | None:
    if not time.is_soft or time.earliest is None or time.latest is None:
        return None
    return Span(time.earliest, time.latest)


def _foot(time: EventTime) -> Span | None:
    if time.certainty is not Certainty.STATED or time.earliest is None or time.latest is None:
        return None
    return Span(time.earliest, time.latest)


def _stop(time: EventTime) -> int:
    return {Mark.AT_MOST: 1, Mark.AT_LEAST: -1}.get(mark_of_time(time), 0)


_CARD_PRIORITY = {
    CardKind.YELLOW: Priority.YELLOW,
    CardKind.SECOND_YELLOW: Priority.SECOND_YELLOW,
    CardKind.RED: Priority.RED,
}
