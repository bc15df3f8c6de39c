"""The counts beside a search: how much is found, and how much each value of a facet would give.

The counts of a facet leave its own condition aside, so each facet would ask for a search of its
own. Instead the database reads, once each, the matches that fail on at most one condition, and
what goals and kicks are in those that fit, put together by all their facets (see ``facets``). The
rest is counted here. So the statements are few, and as many for any query.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal, select
from sqlalchemy.engine import Connection

from explorer.domain.folding import fold
from explorer.domain.query import FacetTally, FacetValue, LibraryFacet, Overview, Query, Sought
from explorer.library.conditions import (
    Condition,
    Conditions,
    goal_conditions,
    has_shootout,
    kick_conditions,
    match_conditions,
    of_first_source,
    with_first_sources,
    with_such_goals,
    with_such_kicks,
)
from explorer.library.facets import GOAL_FACETS, KICK_FACETS, Readers, facets_of
from explorer.library.schema import MatchRow
from explorer.library.schema_index import GoalRow, KickRow, TeamRow
from explorer.library.schema_labels import CollectedRow

Unit = type[GoalRow] | type[KickRow]
Counts = Mapping[Any, int]
Values = tuple[tuple[LibraryFacet, FacetValue], ...]

_MATCH_COLUMNS: Mapping[LibraryFacet, ColumnElement[Any]] = {
    LibraryFacet.COMPETITION: MatchRow.__table__.c.competition,
    LibraryFacet.SEASON: MatchRow.__table__.c.season,
    LibraryFacet.PROVIDER: MatchRow.__table__.c.provider,
    LibraryFacet.SHOOTOUT: has_shootout(),
    LibraryFacet.EXTRA_TIME: MatchRow.__table__.c.extra_time,
    LibraryFacet.COMEBACK: MatchRow.__table__.c.comeback,
}
_FACETS = slice(2, 2 + len(_MATCH_COLUMNS))
_BETWEEN = ","


def count(connection: Connection, query: Query, sought: Sought) -> Overview:
    """How much a query finds, and the counts of every facet that what is sought has."""
    if sought is Sought.MATCHES:
        return _count_matches(connection, query)
    return _count_units(connection, query, sought)


def _count_matches(connection: Connection, query: Query) -> Overview:
    matches = match_conditions(query, Sought.MATCHES)
    goals, kicks = with_such_goals(query), with_such_kicks(query)
    columns = (*_MATCH_COLUMNS.values(), MatchRow.home_team, MatchRow.away_team)
    statement = select(MatchRow.id, literal(1), *columns).where(*goals, *kicks)
    found = _Nearly(connection, statement, matches)
    counts = _by_match(connection, found)
    sides = Counter(row[_FACETS.stop : -1] for row in found.without(LibraryFacet.TEAM))
    counts[LibraryFacet.TEAM] = _weighed(
        (team, number) for pair, number in sides.items() for team in set(pair)
    )
    for unit, readers, conditions, others in (
        (GoalRow, GOAL_FACETS, goal_conditions(query, Sought.MATCHES), kicks),
        (KickRow, KICK_FACETS, kick_conditions(query, Sought.MATCHES), goals),
    ):
        in_a_match = (
            select(func.aggregate_strings(unit.facets, _BETWEEN))
            .where(*_in_matches(unit, (*matches.all_but(), *others)), *conditions.always)
            .group_by(unit.match_id)
        )
        texts = Counter(connection.scalars(in_a_match).all())
        counts |= _by_facet(texts, _Narrowing(readers, query))
    return _overview(connection, MatchRow, len(found.fitting), counts)


def _count_units(connection: Connection, query: Query, sought: Sought) -> Overview:
    """The goals or the kicks that a query finds, counted."""
    of_goals = sought is Sought.GOALS
    unit: Unit = GoalRow if of_goals else KickRow
    matches = match_conditions(query, sought)
    conditions = goal_conditions(query, sought) if of_goals else kick_conditions(query, sought)
    each = (
        select(unit.match_id, func.count().label("number"))
        .where(*conditions.all_but())
        .group_by(unit.match_id)
        .subquery()
    )
    statement = select(MatchRow.id, each.c.number, *_MATCH_COLUMNS.values())
    statement = statement.join(each, each.c.match_id == MatchRow.id)
    nearly = _Nearly(connection, statement, with_first_sources(matches, query))
    counts = _by_match(connection, nearly)
    first = of_first_source(unit.match_id, query.providers)
    inside = (first, *_in_matches(unit, matches.all_but()))
    teams = select(unit.team, func.count()).where(*inside, *conditions.all_but(LibraryFacet.TEAM))
    counts[LibraryFacet.TEAM] = _weighed(connection.execute(teams.group_by(unit.team)).all())
    facets = select(unit.facets, func.count()).where(*inside, *conditions.but_those_in_texts())
    texts = _weighed(connection.execute(facets.group_by(unit.facets)).all())
    narrowing = _Narrowing(GOAL_FACETS if of_goals else KICK_FACETS, query)
    counts |= _by_facet(texts, narrowing)
    total = sum(number for text, number in texts.items() if narrowing.fits(text))
    return _overview(connection, unit, total, counts, of_first_source(unit.match_id))


class _Nearly:
    """Matches that fit but for at most one condition, which the last column of each row tells.

    Before it stand the match's id, how often it counts, and the facets of matches.
    """

    def __init__(
        self, connection: Connection, statement: Select[*tuple[Any, ...]], conditions: Conditions
    ) -> None:
        self._bits = {facet: 1 << n for n, facet in enumerate(conditions.by_facet)}
        failed: ColumnElement[int] = literal(0)
        for facet, condition in conditions.by_facet.items():
            failed += case((condition, 0), else_=self._bits[facet])
        statement = statement.add_columns(failed).where(*conditions.always)
        if len(self._bits) > 1:
            statement = statement.where(failed.in_([0, *self._bits.values()]))
        self._rows: defaultdict[int, list[Sequence[Any]]] = defaultdict(list)
        for row in connection.execute(statement).all():
            self._rows[row[-1]].append(row)

    @property
    def fitting(self) -> Sequence[Sequence[Any]]:
        """Those that meet every condition."""
        return self._rows[0]

    def without(self, facet: LibraryFacet) -> Iterator[Sequence[Any]]:
        """Those that meet every condition but perhaps that on one facet."""
        for failed in self._failing_at_most(facet):
            yield from self._rows[failed]

    def by_facets(self) -> Callable[[LibraryFacet], Iterator[tuple[Sequence[Any], int]]]:
        """What tells, for a facet left aside, the facets of matches with how often these count.

        Many matches are alike in all of them, so the facets are told apart only once.
        """
        numbers = {
            failed: _weighed((row[_FACETS], row[1]) for row in rows)
            for failed, rows in self._rows.items()
        }

        def without(facet: LibraryFacet) -> Iterator[tuple[Sequence[Any], int]]:
            for failed in self._failing_at_most(facet):
                yield from numbers.get(failed, {}).items()

        return without

    def _failing_at_most(self, facet: LibraryFacet) -> tuple[int, ...]:
        return (0, self._bits[facet]) if facet in self._bits else (0,)


def _by_match(connection: Connection, found: _Nearly) -> dict[LibraryFacet, Counts]:
    """The counts of facets of matches; a match may be in several collections, or in none."""
    without = found.by_facets()
    counts: dict[LibraryFacet, Counts] = {
        facet: _weighed((values[place], number) for values, number in without(facet))
        for place, facet in enumerate(_MATCH_COLUMNS)
    }
    collected = connection.execute(select(CollectedRow.match_id, CollectedRow.collection)).all()
    if collected:
        numbers = {row[0]: row[1] for row in found.without(LibraryFacet.COLLECTION)}
        counts[LibraryFacet.COLLECTION] = _weighed(
            (name, numbers[match_id]) for match_id, name in collected if match_id in numbers
        )
    return counts


class _Narrowing:
    """What a query asks of the facets of goals or of kicks, as their texts have them."""

    def __init__(self, readers: Readers, query: Query) -> None:
        self._readers = readers
        asked = ((facet, getattr(query, facet.value)) for facet in readers)
        self._asked: dict[LibraryFacet, Collection[FacetValue]] = {
            facet: values if isinstance(values, tuple) else (values,)
            for facet, values in asked
            if values not in (None, ())
        }

    def fits(self, text: str) -> bool:
        """Whether a text has every value that is asked for."""
        return not self._failed(facets_of(text, self._readers))

    def counted(self, text: str) -> Values:
        """The values by which something of that text is counted, its own conditions left aside."""
        values = facets_of(text, self._readers)
        failed = self._failed(values)
        if len(failed) > 1:
            return ()
        return tuple(pair for pair in values.items() if not failed or pair[0] in failed)

    def _failed(self, values: Mapping[LibraryFacet, FacetValue]) -> list[LibraryFacet]:
        return [facet for facet, asked in self._asked.items() if values.get(facet) not in asked]


def _by_facet(texts: Counts, narrowing: _Narrowing) -> dict[LibraryFacet, Counts]:
    """The counts of all facets, from the counts of texts of one or more goals or kicks."""
    counts: defaultdict[LibraryFacet, Counter[FacetValue]] = defaultdict(Counter)
    known: dict[str, Values] = {}
    for text, number in texts.items():
        of_text: set[tuple[LibraryFacet, FacetValue]] = set()
        for one in text.split(_BETWEEN):
            if one not in known:
                known[one] = narrowing.counted(one)
            of_text.update(known[one])
        for facet, value in of_text:
            counts[facet][value] += number
    return dict(counts)


def _in_matches(unit: Unit, conditions: Sequence[Condition]) -> tuple[Condition, ...]:
    """That a goal or a kick is in a match of which the conditions hold."""
    if not conditions:
        return ()
    return (unit.match_id.in_(select(MatchRow.id).where(*conditions)),)


def _weighed(pairs: Iterable[Sequence[Any]]) -> Counts:
    """The sums of the second values by the first ones."""
    counts: defaultdict[Any, int] = defaultdict(int)
    for value, number in pairs:
        counts[value] += number
    return counts


def _overview(
    connection: Connection,
    table: type[MatchRow] | Unit,
    total: int,
    counts: dict[LibraryFacet, Counts],
    *alone: Condition,
) -> Overview:
    everything = connection.scalar(select(func.count()).select_from(table).where(*alone)) or 0
    names = {row.id: row.name for row in connection.execute(select(TeamRow.id, TeamRow.name))}
    counts[LibraryFacet.TEAM] = _weighed(
        (names.get(team), number) for team, number in counts[LibraryFacet.TEAM].items()
    )
    counts[LibraryFacet.COMEBACK] = _at_least(counts[LibraryFacet.COMEBACK])
    for facet in (LibraryFacet.TEAM, LibraryFacet.COMPETITION, LibraryFacet.SEASON):
        counts[facet] = _folded(counts[facet])
    tallies = {facet: _tallies(counts.get(facet, {})) for facet in LibraryFacet}
    return Overview(total, everything, tallies)


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
