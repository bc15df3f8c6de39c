"""The parts of a query as conditions in SQL, each by the facet that it narrows.

Text is looked for with LIKE in the folded words of each match, by going through all of them: any
part of a word is found, a single letter too, in the same way on every database. Measured in SQLite
with 3,500 matches of 950 letters each: a word takes 1.0 to 2.5 ms, with FTS5's index of trigrams
0.0 to 3.3 ms. That index would save a search 2 ms at most, take three times the room of the words
and find nothing shorter than three letters; FTS5's index of whole words finds beginnings only.

Beside a goal or a kick a squad says nothing: there each word is looked for in the name of the one
who scored or took it, and in the columns of the match and the names of its teams.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, String, and_, cast, false, or_, select, tuple_
from sqlalchemy.orm import InstrumentedAttribute, aliased

from explorer.domain.folding import fold
from explorer.domain.query import LibraryFacet, Query, Sought
from explorer.library.preparing import name_words
from explorer.library.schema import MatchRow
from explorer.library.schema_index import (
    AppearanceRow,
    GoalRow,
    KickRow,
    PlayerRow,
    SearchRow,
    TeamRow,
)
from explorer.library.schema_labels import CollectedRow, RelationRow

Condition = ColumnElement[bool]
ByFacet = Mapping[LibraryFacet, Condition]

_DATE = frozenset("0123456789-")
_OWN = aliased(MatchRow, name="own")
_EARLIER = aliased(MatchRow, name="earlier")


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must hold of a table's rows: some of it by facet, some of it in any case."""

    by_facet: ByFacet
    always: tuple[Condition, ...] = ()

    def all_but(self, facet: LibraryFacet | None = None) -> tuple[Condition, ...]:
        """Every condition but that on one facet."""
        chosen = (value for key, value in self.by_facet.items() if key is not facet)
        return (*self.always, *chosen)

    def but_those_in_texts(self) -> tuple[Condition, ...]:
        """Every condition on a goal or a kick that its text of facets doesn't tell of."""
        team = LibraryFacet.TEAM
        return (*self.always, self.by_facet[team]) if team in self.by_facet else self.always


def match_conditions(query: Query, sought: Sought) -> Conditions:
    """What must hold of a match.

    Text, teams and players are the match's in a list of matches, else those of its goals or kicks.
    """
    by_facet: dict[LibraryFacet, Condition] = {}
    if query.competitions:
        names = [fold(name) for name in query.competitions]
        by_facet[LibraryFacet.COMPETITION] = MatchRow.competition_folded.in_(names)
    if query.seasons:
        names = [fold(name) for name in query.seasons]
        by_facet[LibraryFacet.SEASON] = MatchRow.season_folded.in_(names)
    if query.collections:
        inside = select(CollectedRow.match_id).where(CollectedRow.collection.in_(query.collections))
        by_facet[LibraryFacet.COLLECTION] = MatchRow.id.in_(inside)
    if query.providers:
        by_facet[LibraryFacet.PROVIDER] = MatchRow.provider.in_(query.providers)
    if query.has_shootout is not None:
        by_facet[LibraryFacet.SHOOTOUT] = has_shootout() == query.has_shootout
    if query.extra_time is not None:
        by_facet[LibraryFacet.EXTRA_TIME] = MatchRow.extra_time == query.extra_time
    if query.comeback is not None:
        by_facet[LibraryFacet.COMEBACK] = MatchRow.comeback >= query.comeback
    always: list[Condition] = []
    if sought is Sought.MATCHES:
        always += _text(query)
        if query.teams:
            teams = _teams(query)
            either = or_(MatchRow.home_team.in_(teams), MatchRow.away_team.in_(teams))
            by_facet[LibraryFacet.TEAM] = either
        if query.players:
            squads = select(AppearanceRow.match_id).where(AppearanceRow.player.in_(_players(query)))
            always.append(MatchRow.id.in_(squads))
    return Conditions(by_facet, tuple(always))


def goal_conditions(query: Query, sought: Sought) -> Conditions:
    """What must hold of a goal."""
    by_facet: dict[LibraryFacet, Condition] = {}
    for facet, column, values in (
        (LibraryFacet.KIND, GoalRow.kind, query.kinds),
        (LibraryFacet.SITUATION, GoalRow.situation, query.situations),
        (LibraryFacet.FINISH, GoalRow.finish, query.finishes),
        (LibraryFacet.REVIEW, GoalRow.review, query.reviews),
    ):
        if values:
            by_facet[facet] = column.in_([value.value for value in values])
    if query.own_goal is not None:
        by_facet[LibraryFacet.OWN_GOAL] = GoalRow.own_goal == query.own_goal
    always: list[Condition] = []
    if query.minute_from is not None:
        always.append(GoalRow.minute >= query.minute_from)
    if query.minute_to is not None:
        always.append(GoalRow.minute <= query.minute_to)
    if sought is Sought.GOALS:
        always += _text_of(GoalRow, query)
        if query.teams:
            by_facet[LibraryFacet.TEAM] = GoalRow.team.in_(_teams(query))
        if query.players:
            always.append(GoalRow.player.in_(_players(query)))
    return Conditions(by_facet, tuple(always))


def kick_conditions(query: Query, sought: Sought) -> Conditions:
    """What must hold of a kick of a shootout."""
    by_facet: dict[LibraryFacet, Condition] = {}
    always: list[Condition] = []
    if query.orders:
        by_facet[LibraryFacet.ORDER] = KickRow.kick_order.in_(query.orders)
    if query.outcomes:
        outcomes = [outcome.value for outcome in query.outcomes]
        by_facet[LibraryFacet.OUTCOME] = KickRow.outcome.in_(outcomes)
    if query.stakes:
        by_facet[LibraryFacet.STAKES] = KickRow.stakes.in_([stake.value for stake in query.stakes])
    if sought is Sought.KICKS:
        always += _text_of(KickRow, query)
        if query.teams:
            by_facet[LibraryFacet.TEAM] = KickRow.team.in_(_teams(query))
        if query.players:
            always.append(KickRow.player.in_(_players(query)))
    return Conditions(by_facet, tuple(always))


def matches_that_fit(query: Query) -> tuple[Condition, ...]:
    """What must hold of the matches in a list of matches."""
    conditions = match_conditions(query, Sought.MATCHES).all_but()
    return (*conditions, *with_such_goals(query), *with_such_kicks(query))


def with_such_goals(query: Query) -> tuple[Condition, ...]:
    """That a match has a goal that meets the conditions on goals, nothing where there are none."""
    goals = goal_conditions(query, Sought.MATCHES).all_but()
    return (MatchRow.id.in_(select(GoalRow.match_id).where(*goals)),) if goals else ()


def with_such_kicks(query: Query) -> tuple[Condition, ...]:
    """That a match has a kick that meets the conditions on kicks, nothing where there are none."""
    kicks = kick_conditions(query, Sought.MATCHES).all_but()
    return (MatchRow.id.in_(select(KickRow.match_id).where(*kicks)),) if kicks else ()


def of_first_source(
    match_id: InstrumentedAttribute[str], providers: tuple[str, ...] = ()
) -> Condition:
    """That a match is the first that was added of its joined sources, of some or all providers.

    Of goals and kicks too this asks for the match's id, with no need of the match.
    """
    return match_id.not_in(_later_sources(providers))


def with_first_sources(matches: Conditions, query: Query) -> Conditions:
    """Conditions on matches, and that each stands for its joined sources.

    Which one does depends on the providers asked for, so it is left aside with these.
    """
    first = of_first_source(MatchRow.id, query.providers)
    chosen = matches.by_facet.get(LibraryFacet.PROVIDER)
    provider = first if chosen is None else and_(chosen, first)
    of_one = _later_sources().where(_EARLIER.provider == _OWN.provider)
    return Conditions(
        {**matches.by_facet, LibraryFacet.PROVIDER: provider},
        (*matches.always, MatchRow.id.not_in(of_one)),
    )


def has_shootout() -> Condition:
    """Whether a match had a shootout."""
    return MatchRow.shootout_home.is_not(None)


def _later_sources(providers: tuple[str, ...] = ()) -> Select[str]:
    """The matches with another source, of some or all providers, that was added before."""
    later = (
        select(RelationRow.match_id)
        .join(_OWN, RelationRow.match_id == _OWN.id)
        .join(_EARLIER, RelationRow.other_id == _EARLIER.id)
        .where(RelationRow.same, tuple_(_EARLIER.added, _EARLIER.id) < tuple_(_OWN.added, _OWN.id))
    )
    return later.where(_EARLIER.provider.in_(providers)) if providers else later


def _text(query: Query) -> Iterable[Condition]:
    words = fold(query.text).split()
    if words:
        occur = (SearchRow.words.contains(word, autoescape=True) for word in words)
        yield select(SearchRow.match_id).where(SearchRow.match_id == MatchRow.id, *occur).exists()


def _text_of(unit: type[GoalRow] | type[KickRow], query: Query) -> Iterable[Condition]:
    """That each word occurs in the player of a goal or a kick, or in what its match is."""
    for word in fold(query.text).split():
        matches = select(MatchRow.id).where(or_(*_said_of_match(word)))
        either: list[Condition] = [unit.match_id.in_(matches)]
        if name := name_words(word).strip():
            players = select(PlayerRow.id).where(PlayerRow.words.contains(name, autoescape=True))
            either.append(unit.player.in_(players))
        yield or_(*either)


def _said_of_match(word: str) -> Iterable[Condition]:
    teams = select(TeamRow.id).where(TeamRow.folded.contains(word, autoescape=True))
    yield MatchRow.home_team.in_(teams)
    yield MatchRow.away_team.in_(teams)
    yield MatchRow.competition_folded.contains(word, autoescape=True)
    yield MatchRow.season_folded.contains(word, autoescape=True)
    if _DATE.issuperset(word):
        yield cast(MatchRow.date, String).contains(word, autoescape=True)


def _teams(query: Query) -> Select[int]:
    return select(TeamRow.id).where(TeamRow.folded.in_([fold(team) for team in query.teams]))


def _players(query: Query) -> Select[int]:
    wanted = (name_words(player) for player in query.players)
    return select(PlayerRow.id).where(
        or_(false(), *(PlayerRow.words.contains(name, autoescape=True) for name in wanted if name))
    )
