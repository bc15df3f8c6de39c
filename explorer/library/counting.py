"""The counts beside a search: how much is found, and how much each value of a facet would give.

The database reads narrow rows of all that fails on at most one facet, with which one that is; from
these every facet is counted here, its own condition left aside. So the statements are few, and as
many for any query.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal, select
from sqlalchemy.engine import Connection

from explorer.domain.query import FacetTally, FacetValue, LibraryFacet, Overview, Query, Sought
from explorer.library.conditions import (
    Condition,
    Conditions,
    goal_conditions,
    has_shootout,
    kick_conditions,
    match_conditions,
    with_such_goals,
    with_such_kicks,
)
from explorer.library.folding import fold
from explorer.library.schema import CollectedRow, GoalRow, KickRow, MatchRow, TeamRow

Columns = Mapping[LibraryFacet, ColumnElement[Any]]
Unit = type[GoalRow] | type[KickRow]
Counts = Mapping[Any, int]

_MATCH_COLUMNS: Columns = {
    LibraryFacet.COMPETITION: MatchRow.__table__.c.competition,
    LibraryFacet.SEASON: MatchRow.__table__.c.season,
    LibraryFacet.PROVIDER: MatchRow.__table__.c.provider,
    LibraryFacet.SHOOTOUT: has_shootout(),
    LibraryFacet.EXTRA_TIME: MatchRow.__table__.c.extra_time,
    LibraryFacet.COMEBACK: MatchRow.__table__.c.comeback,
}
_GOAL_COLUMNS: Columns = {
    LibraryFacet.KIND: GoalRow.__table__.c.kind,
    LibraryFacet.SITUATION: GoalRow.__table__.c.situation,
    LibraryFacet.FINISH: GoalRow.__table__.c.finish,
    LibraryFacet.REVIEW: GoalRow.__table__.c.review,
    LibraryFacet.OWN_GOAL: GoalRow.__table__.c.own_goal,
}
_KICK_COLUMNS: Columns = {
    LibraryFacet.ORDER: KickRow.__table__.c.kick_order,
    LibraryFacet.OUTCOME: KickRow.__table__.c.outcome,
    LibraryFacet.STAKES: KickRow.__table__.c.stakes,
}


class _Nearly:
    """Rows that fit but for at most one condition, which the last column of each tells."""

    def __init__(
        self, connection: Connection, statement: Select[*tuple[Any, ...]], conditions: Conditions
    ) -> None:
        self._bits = {facet: 1 << n for n, facet in enumerate(conditions.by_facet)}
        self._rows: defaultdict[int, list[Sequence[Any]]] = defaultdict(list)
        failed = _failed(conditions, self._bits)
        statement = statement.add_columns(failed).where(*conditions.always)
        if len(self._bits) > 1:
            statement = statement.where(failed.in_([0, *self._bits.values()]))
        for row in connection.execute(statement):
            self._rows[row[-1]].append(row)

    def fitting(self) -> Sequence[Sequence[Any]]:
        """Those that meet every condition."""
        return self._rows[0]

    def without(self, facet: LibraryFacet) -> Iterable[Sequence[Any]]:
        """Those that meet every condition but perhaps that on one facet."""
        yield from self._rows[0]
        if facet in self._bits:
            yield from self._rows[self._bits[facet]]


def _failed(conditions: Conditions, bits: Mapping[LibraryFacet, int]) -> ColumnElement[int]:
    """The sum of the bits of the conditions that a row fails."""
    total: ColumnElement[int] = literal(0)
    for facet, condition in conditions.by_facet.items():
        total += case((condition, 0), else_=bits[facet])
    return total


def count(connection: Connection, query: Query, sought: Sought) -> Overview:
    """How much a query finds, and the counts of every facet that what is sought has."""
    if sought is Sought.MATCHES:
        return _count_matches(connection, query)
    if sought is Sought.GOALS:
        return _count_units(connection, query, sought, GoalRow, _GOAL_COLUMNS)
    return _count_units(connection, query, sought, KickRow, _KICK_COLUMNS)


def _count_matches(connection: Connection, query: Query) -> Overview:
    sought = Sought.MATCHES
    matches = match_conditions(query, sought)
    goals, kicks = with_such_goals(query), with_such_kicks(query)
    such = (*goals, *kicks)
    columns = (*_MATCH_COLUMNS.values(), MatchRow.home_team, MatchRow.away_team)
    found = _Nearly(connection, select(*columns).where(*such), matches)
    counts: dict[LibraryFacet, Counts] = {
        facet: Counter(row[place] for row in found.without(facet))
        for place, facet in enumerate(_MATCH_COLUMNS)
    }
    home = len(_MATCH_COLUMNS)
    counts[LibraryFacet.TEAM] = Counter(
        team for row in found.without(LibraryFacet.TEAM) for team in {row[home], row[home + 1]}
    )
    counts[LibraryFacet.COLLECTION] = _collected(
        connection, select(CollectedRow.collection, func.count()).where(*such), matches
    )
    for unit, of_unit, conditions, others in (
        (GoalRow, _GOAL_COLUMNS, goal_conditions(query, sought), kicks),
        (KickRow, _KICK_COLUMNS, kick_conditions(query, sought), goals),
    ):
        in_matches = _in_matches(unit, (*matches.all_but(), *others))
        statement = select(unit.match_id, *of_unit.values()).where(*in_matches)
        having = _Nearly(connection, statement, conditions)
        for place, facet in enumerate(of_unit, start=1):
            counts[facet] = _distinct(having.without(facet), place)
    return _overview(connection, MatchRow, len(found.fitting()), counts)


def _count_units(
    connection: Connection, query: Query, sought: Sought, unit: Unit, of_unit: Columns
) -> Overview:
    """The goals or the kicks that a query finds, counted."""
    matches = match_conditions(query, sought)
    of_goals = sought is Sought.GOALS
    conditions = goal_conditions(query, sought) if of_goals else kick_conditions(query, sought)
    number = func.count().label("number")
    each = (
        select(unit.match_id, number)
        .where(*conditions.all_but())
        .group_by(unit.match_id)
        .subquery()
    )
    joined = select(each.c.number, *_MATCH_COLUMNS.values()).join(
        each, each.c.match_id == MatchRow.id
    )
    found = _Nearly(connection, joined, matches)
    counts: dict[LibraryFacet, Counts] = {
        facet: _weighed(found.without(facet), place)
        for place, facet in enumerate(_MATCH_COLUMNS, start=1)
    }
    collected = select(CollectedRow.collection, func.sum(each.c.number)).join(
        each, each.c.match_id == CollectedRow.match_id
    )
    counts[LibraryFacet.COLLECTION] = _collected(connection, collected, matches)
    statement = select(unit.team, *of_unit.values()).where(*_in_matches(unit, matches.all_but()))
    fitting = _Nearly(connection, statement, conditions)
    for place, facet in enumerate((LibraryFacet.TEAM, *of_unit)):
        counts[facet] = Counter(row[place] for row in fitting.without(facet))
    return _overview(connection, unit, len(fitting.fitting()), counts)


def _in_matches(unit: Unit, conditions: Sequence[Condition]) -> tuple[Condition, ...]:
    """That a goal or a kick is in a match of which the conditions hold."""
    if not conditions:
        return ()
    return (unit.match_id.in_(select(MatchRow.id).where(*conditions)),)


def _collected(connection: Connection, statement: Select[str, int], matches: Conditions) -> Counts:
    """Counts by collection, which is a condition that a match may meet several times."""
    statement = (
        statement.join(MatchRow, MatchRow.id == CollectedRow.match_id)
        .where(*matches.all_but(LibraryFacet.COLLECTION))
        .group_by(CollectedRow.collection)
    )
    return {collection: int(number) for collection, number in connection.execute(statement)}


def _weighed(rows: Iterable[Sequence[Any]], place: int) -> Counts:
    """The sums of the first column by the one at ``place``."""
    counts: Counter[Any] = Counter()
    for row in rows:
        counts[row[place]] += row[0]
    return counts


def _distinct(rows: Iterable[Sequence[Any]], place: int) -> Counts:
    """How many values the first column has for each value of the one at ``place``."""
    having: defaultdict[Any, set[Any]] = defaultdict(set)
    for row in rows:
        having[row[place]].add(row[0])
    return {value: len(matches) for value, matches in having.items()}


def _overview(
    connection: Connection,
    table: type[MatchRow] | Unit,
    total: int,
    counts: dict[LibraryFacet, Counts],
) -> Overview:
    everything = connection.scalar(select(func.count()).select_from(table)) or 0
    names = {row.id: row.name for row in connection.execute(select(TeamRow.id, TeamRow.name))}
    teams: Counter[str] = Counter()
    for team, number in counts[LibraryFacet.TEAM].items():
        if team is not None:
            teams[names[team]] += number
    counts[LibraryFacet.TEAM] = teams
    counts[LibraryFacet.COMEBACK] = _at_least(counts[LibraryFacet.COMEBACK])
    for facet in (LibraryFacet.TEAM, LibraryFacet.COMPETITION, LibraryFacet.SEASON):
        counts[facet] = _folded(counts[facet])
    return Overview(
        total, everything, {facet: _tallies(counts.get(facet, {})) for facet in LibraryFacet}
    )


def _at_least(counts: Counts) -> Counts:
    """How many have at least a number of goals, from 1 up."""
    return {
        goals: sum(number for other, number in counts.items() if other >= goals)
        for goals in counts
        if goals > 0
    }


def _folded(counts: Counts) -> Counts:
    """The counts of names, those that a search takes for one together under the commonest."""
    together: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for name, number in counts.items():
        if name is not None:
            together[fold(name)][name] += number
    return {names.most_common(1)[0][0]: names.total() for names in together.values()}


def _tallies(counts: Counts) -> tuple[FacetTally, ...]:
    known: list[tuple[FacetValue, int]] = [
        (value, number) for value, number in counts.items() if value is not None and number
    ]
    known.sort(key=lambda pair: (-pair[1], str(pair[0])))
    return tuple(FacetTally(value, number) for value, number in known)
