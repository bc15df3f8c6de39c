"""What is asked of the library, as controls change it part by part."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from explorer.domain.events import (
    Finish,
    GoalKind,
    KickOutcome,
    ReviewOutcome,
    Situation,
    Stake,
)
from explorer.domain.query import FacetValue, LibraryFacet, Query, Sought

GOAL_KINDS = (
    GoalKind.OPEN_PLAY,
    GoalKind.DIRECT_FREE_KICK,
    GoalKind.HEADER,
    GoalKind.PENALTY,
    GoalKind.OWN_GOAL,
    GoalKind.RULED_OUT,
)
"""The kinds of goals in the order in which they are offered."""

FIXED_VALUES: dict[LibraryFacet, tuple[StrEnum, ...]] = {
    LibraryFacet.KIND: GOAL_KINDS,
    LibraryFacet.SITUATION: tuple(Situation),
    LibraryFacet.FINISH: tuple(Finish),
    LibraryFacet.REVIEW: tuple(ReviewOutcome),
    LibraryFacet.OUTCOME: tuple(KickOutcome),
    LibraryFacet.STAKES: tuple(Stake),
}
"""The facets whose values are the same in every library, so that those with none show too."""

_ONE_VALUE = frozenset(
    {
        LibraryFacet.SHOOTOUT,
        LibraryFacet.EXTRA_TIME,
        LibraryFacet.COMEBACK,
        LibraryFacet.OWN_GOAL,
    }
)
_OF_GOALS = (
    LibraryFacet.KIND,
    LibraryFacet.SITUATION,
    LibraryFacet.FINISH,
    LibraryFacet.REVIEW,
    LibraryFacet.OWN_GOAL,
)
_OF_KICKS = (LibraryFacet.ORDER, LibraryFacet.OUTCOME, LibraryFacet.STAKES)


MINUTES = "minutes"
"""The condition on both ends of the minutes together."""

PLAYERS = "players"
"""The condition on a player, which is no facet: no list of them is offered."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that is asked for and can be taken back alone.

    ``part`` is a facet, PLAYERS with one of the names asked for, or MINUTES without a value.
    """

    part: str
    value: FacetValue | None = None


def chosen(query: Query, facet: LibraryFacet) -> tuple[FacetValue, ...]:
    """The values of a facet that are asked for."""
    held: Any = getattr(query, facet.value)
    if held is None:
        return ()
    return held if isinstance(held, tuple) else (held,)


def toggled(query: Query, facet: LibraryFacet, value: FacetValue) -> Query:
    """The query with one more value asked for, or without it if it was."""
    held = chosen(query, facet)
    if facet in _ONE_VALUE:
        return _with(query, facet, None if value in held else value)
    wanted = fixed_value(facet, value) or value
    left = tuple(other for other in held if other != wanted)
    return _with(query, facet, left if len(left) < len(held) else (*held, wanted))


def fixed_value(facet: LibraryFacet, value: FacetValue) -> StrEnum | None:
    """A value as the domain's own, None for a facet whose values are the library's."""
    return next((fixed for fixed in FIXED_VALUES.get(facet, ()) if fixed == value), None)


def conditions(query: Query) -> tuple[Condition, ...]:
    """Everything that is asked for but the text."""
    found = [Condition(facet, value) for facet in LibraryFacet for value in chosen(query, facet)]
    found += [Condition(PLAYERS, name) for name in query.players]
    if query.minute_from is not None or query.minute_to is not None:
        found.append(Condition(MINUTES))
    return tuple(found)


def without(query: Query, condition: Condition) -> Query:
    """The query with one condition taken back."""
    if condition.part == MINUTES:
        return replace(query, minute_from=None, minute_to=None)
    if condition.part == PLAYERS:
        left = tuple(name for name in query.players if name != condition.value)
        return replace(query, players=left)
    facet = LibraryFacet(condition.part)
    if condition.value is None or condition.value not in chosen(query, facet):
        return query
    return toggled(query, facet, condition.value)


def fitting(query: Query, sought: Sought) -> Query:
    """The query without what can't be chosen, and so not be seen, where ``sought`` is listed."""
    foreign = _OF_GOALS if sought is Sought.KICKS else _OF_KICKS
    for facet in foreign:
        query = _with(query, facet, None if facet in _ONE_VALUE else ())
    if sought is Sought.KICKS:
        query = replace(query, minute_from=None, minute_to=None)
    return query


def _with(query: Query, facet: LibraryFacet, held: object) -> Query:
    parts: dict[str, Any] = {facet.value: held}
    return replace(query, **parts)
