"""Which kinds of event the table lists."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from explorer.analysis.index import MatchIndex
from explorer.analysis.kinds import is_reviewed
from explorer.analysis.names import name_of
from explorer.domain.events import (
    Action,
    ActionKind,
    Card,
    Event,
    Goal,
    PenaltyKick,
    Shot,
    Substitution,
)
from explorer.views.text import message
from explorer.views.text.wording import words


class Group(StrEnum):
    """What can be listed, apart from single kinds of action."""

    NOTABLE = "notable"
    ALL = "all"
    GOALS = "goals"
    SHOTS = "shots"
    CARDS = "cards"
    SUBSTITUTIONS = "substitutions"
    KICKS = "kicks"
    REVIEWS = "reviews"


Scope = Group | ActionKind
"""A group of events, or one kind of action."""


def scopes_of(index: MatchIndex | None) -> tuple[Scope, ...]:
    """What a match offers to be listed: every group, and the kinds of action that occur."""
    occurring = {action.kind for action in index.match.actions} if index else set()
    return (*Group, *(kind for kind in ActionKind if kind in occurring))


def scope_name(scope: Scope) -> str:
    """What a scope is called."""
    if isinstance(scope, Group):
        return message(f"events-scope-{scope}")
    name = words(name_of(scope))
    return name[:1].upper() + name[1:]


def orders_in(scope: Scope, index: MatchIndex) -> Iterable[int]:
    """The places in ``index.events`` of the events of a scope, in order of time."""
    events = index.events
    if scope is Group.ALL:
        return range(len(events))
    if isinstance(scope, Group):
        # The shot that a goal was is left out, or the goal would be listed twice.
        listed = {event.id for event in index.notable if _belongs(event, scope)}
        return [order for order, event in enumerate(events) if event.id in listed]
    actions = ((order, event) for order, event in enumerate(events) if isinstance(event, Action))
    return [order for order, action in actions if action.kind is scope]


def _belongs(event: Event, group: Group) -> bool:
    if group is Group.NOTABLE:
        return True
    if not isinstance(event, Goal):
        return _GROUPS.get(type(event)) is group
    match group:
        case Group.REVIEWS:
            return is_reviewed(event) or not event.counts
        case Group.SHOTS:
            return event.counts and not event.own_goal
        case _:
            return group is Group.GOALS


_GROUPS: dict[type[Event], Group] = {
    Shot: Group.SHOTS,
    Card: Group.CARDS,
    Substitution: Group.SUBSTITUTIONS,
    PenaltyKick: Group.KICKS,
}
