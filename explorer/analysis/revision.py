"""What a new revision of a match changed, in a few sentences."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Generic, TypeVar

from explorer.analysis.describe import player_name, team_name
from explorer.analysis.index import MatchIndex
from explorer.analysis.message import Message, Value, say
from explorer.analysis.names import name_of
from explorer.analysis.places import time_message
from explorer.domain.events import Event, Goal, PenaltyKick
from explorer.domain.evidence import FactName
from explorer.domain.match import Match
from explorer.domain.place import Side

MOST = 12
"""So many changes are told; of more, how many there are."""

E = TypeVar("E", bound=Event)


@dataclass(frozen=True, slots=True)
class _Fact(Generic[E]):
    """A fact of an event with the words for it."""

    name: FactName
    of: Callable[[MatchIndex, E], Value | None]


@dataclass(frozen=True, slots=True)
class _Difference(Generic[E]):
    """How the events of one kind differ."""

    added: tuple[E, ...]
    removed: tuple[E, ...]
    changed: tuple[tuple[E, E], ...]


def changes(before: Match, after: Match) -> tuple[Message, ...]:
    """What differs between two revisions of one match, what matters most first.

    Args:
        before: The revision that is replaced.
        after: The one that replaces it.

    Returns:
        At most ``MOST`` messages and one that counts the rest; none for equal matches.
    """
    if before == after:
        return ()
    told = list(_told(MatchIndex(before), MatchIndex(after)))
    if not told:
        return (say("revision-other"),)
    if len(told) > MOST:
        return (*told[:MOST], say("revision-more", count=len(told) - MOST))
    return tuple(told)


def _told(before: MatchIndex, after: MatchIndex) -> Iterator[Message]:
    old, new = before.match, after.match
    yield from _match_facts(before, after)
    yield from _events("goals", _difference(old.goals, new.goals), _goal, _GOAL, (before, after))
    yield from _events("kicks", _difference(old.kicks, new.kicks), _kick, _KICK, (before, after))
    yield from _counted("cards", _difference(old.cards, new.cards))
    yield from _counted("substitutions", _difference(old.substitutions, new.substitutions))
    yield from _counted("shots", _difference(old.shots, new.shots))
    yield from _counted("actions", _difference(old.actions, new.actions))
    for side in Side:
        squads = [(match.team(side).players, match.team(side).lineup) for match in (old, new)]
        if squads[0] != squads[1]:
            yield say("revision-squad", team=team_name(after, side))
    if old.periods != new.periods:
        yield say("revision-periods")
    if (old.provider, old.sources) != (new.provider, new.sources):
        yield say("revision-source")
    if old.evidence != new.evidence:
        yield say("revision-evidence")
    if old.findings != new.findings:
        yield say("revision-findings")


def _match_facts(before: MatchIndex, after: MatchIndex) -> Iterator[Message]:
    old, new = before.match, after.match
    facts: tuple[tuple[FactName, object, object], ...] = (
        (FactName.SCORE, before.final_score, after.final_score),
        (FactName.TEAM, old.home.name, new.home.name),
        (FactName.TEAM, old.away.name, new.away.name),
        *(
            (name, getattr(old, name.value), getattr(new, name.value))
            for name in (
                FactName.DATE,
                FactName.COMPETITION,
                FactName.SEASON,
                FactName.STAGE,
                FactName.VENUE,
                FactName.CITY,
                FactName.REFEREE,
                FactName.ATTENDANCE,
                FactName.LISTED_SCORE,
                FactName.LISTED_SHOOTOUT,
            )
        ),
    )
    for name, was, now in facts:
        if was != now:
            yield say(
                "revision-fact", fact=name_of(name), before=_or_none(was), after=_or_none(now)
            )


def _events(
    kind: str,
    difference: _Difference[E],
    named: Callable[[MatchIndex, E], Message],
    facts: Sequence[_Fact[E]],
    indexes: tuple[MatchIndex, MatchIndex],
) -> Iterator[Message]:
    """Events that are told one by one."""
    before, after = indexes
    for event in difference.removed:
        yield say("revision-removed", what=named(before, event))
    for event in difference.added:
        yield say("revision-added", what=named(after, event))
    unnamed = 0
    for old, new in difference.changed:
        told = [
            say(
                "revision-changed",
                what=named(before, old),
                fact=name_of(fact.name),
                before=_or_none(fact.of(before, old)),
                after=_or_none(fact.of(after, new)),
            )
            for fact in facts
            if fact.of(before, old) != fact.of(after, new)
        ]
        yield from told
        unnamed += not told
    if unnamed:
        yield say(f"revision-{kind}-changed", count=unnamed)


def _counted(kind: str, difference: _Difference[E]) -> Iterator[Message]:
    """Events of which there are too many to be told one by one."""
    for how, events in (
        ("removed", difference.removed),
        ("added", difference.added),
        ("changed", difference.changed),
    ):
        if events:
            yield say(f"revision-{kind}-{how}", count=len(events))


def _difference(before: Sequence[E], after: Sequence[E]) -> _Difference[E]:
    """Events that are the same one by their id, or where a provider numbers anew by what they are.

    What only the numbering tells apart has not changed.
    """
    left = {event.id: event for event in before}
    unknown: list[E] = []
    changed: list[tuple[E, E]] = []
    for event in after:
        old = left.pop(event.id, None)
        if old is None:
            unknown.append(event)
        elif old != event:
            changed.append((old, event))
    alike = {_likeness(event): event for event in left.values()}
    added: list[E] = []
    for event in unknown:
        old = alike.pop(_likeness(event), None)
        if old is None:
            added.append(event)
            continue
        del left[old.id]
        if replace(old, id=event.id) != event:
            changed.append((old, event))
    return _Difference(tuple(added), tuple(left.values()), tuple(changed))


def _likeness(event: Event) -> tuple[object, ...]:
    return (event.time.at, event.side, event.player_id)


def _goal(index: MatchIndex, goal: Goal) -> Message:
    minute, player = goal.time.at.minute_label, player_name(index, goal.player_id)
    return say("revision-goal", minute=minute, player=player)


def _kick(index: MatchIndex, kick: PenaltyKick) -> Message:
    return say("revision-kick", number=kick.order, player=player_name(index, kick.player_id))


def _name(value: Enum | None) -> Message | None:
    return None if value is None else name_of(value)


def _player(index: MatchIndex, event: Event) -> Value | None:
    return index.player_name(event.player_id)


def _or_none(value: object) -> Value:
    match value:
        case None:
            return say("revision-none")
        case Message() | int() | float():
            return value
        case _:
            return str(value)


_GOAL: tuple[_Fact[Goal], ...] = (
    _Fact(FactName.TIME, lambda _index, goal: time_message(goal.time)),
    _Fact(FactName.PLAYER, _player),
    _Fact(FactName.TEAM, lambda index, goal: team_name(index, goal.side)),
    _Fact(FactName.SITUATION, lambda _index, goal: _name(goal.situation)),
    _Fact(FactName.FINISH, lambda _index, goal: _name(goal.finish)),
    _Fact(FactName.TECHNIQUE, lambda _index, goal: _name(goal.technique)),
    _Fact(FactName.REVIEW, lambda _index, goal: name_of(goal.review.outcome)),
    _Fact(FactName.ASSIST, lambda index, goal: index.player_name(goal.assist_id)),
)
_KICK: tuple[_Fact[PenaltyKick], ...] = (
    _Fact(FactName.ORDER, lambda _index, kick: kick.order),
    _Fact(FactName.PLAYER, _player),
    _Fact(FactName.TEAM, lambda index, kick: team_name(index, kick.side)),
    _Fact(FactName.OUTCOME, lambda _index, kick: name_of(kick.outcome)),
)
