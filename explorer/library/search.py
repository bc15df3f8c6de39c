"""What a search lists: matches, goals and kicks, in one statement each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import msgspec
from sqlalchemy import Row, Select, UnaryExpression, func, select
from sqlalchemy.engine import Connection
from sqlalchemy.orm import aliased

from explorer.domain.events import Finish, GoalKind, KickOutcome, ReviewOutcome, Situation, Stake
from explorer.domain.match import Score
from explorer.domain.place import Side
from explorer.domain.query import (
    GoalHit,
    GoalTally,
    GoalTick,
    KickHit,
    KickTally,
    MatchHeading,
    MatchSummary,
    Query,
    SortOrder,
    Sought,
)
from explorer.domain.time import Certainty, MatchTime
from explorer.library.conditions import (
    Condition,
    goal_conditions,
    kick_conditions,
    match_conditions,
    matches_that_fit,
    of_first_source,
)
from explorer.library.schema import MatchRow
from explorer.library.schema_index import GoalRow, KickRow, PlayerRow, TeamRow
from explorer.library.schema_labels import CollectedRow, NoteRow, RelationRow

_HOME = aliased(TeamRow, name="home")
_AWAY = aliased(TeamRow, name="away")
_ASSISTANT = aliased(PlayerRow, name="assistant")
_TICKS = msgspec.msgpack.Decoder(tuple[GoalTick, ...])

AnySelect = Select[*tuple[Any, ...]]
AnyRow = Row[*tuple[Any, ...]]


def find_matches(connection: Connection, query: Query) -> list[MatchSummary]:
    """The matches that fit, in the order that the query asks for."""
    conditions = matches_that_fit(query)
    if query.limit is None and not query.offset:
        return list_matches(connection, conditions, query.sort)
    # What is shown of a match is only looked up for those on the page.
    page = select(MatchRow.id).where(*conditions).order_by(*_order(query.sort)).correlate(None)
    page = _limited(page, query)
    return list_matches(connection, [MatchRow.id.in_(page)], query.sort)


def list_matches(
    connection: Connection, conditions: Sequence[Condition], sort: SortOrder = SortOrder.NEWEST
) -> list[MatchSummary]:
    """The matches of which the conditions hold, in an order."""
    statement = (
        select(
            MatchRow.__table__,
            _HOME.name.label("home_name"),
            _AWAY.name.label("away_name"),
            *_labels(),
        )
        .join(_HOME, MatchRow.home_team == _HOME.id)
        .join(_AWAY, MatchRow.away_team == _AWAY.id)
        .where(*conditions)
        .order_by(*_order(sort))
    )
    return [_summary(row) for row in connection.execute(statement).all()]


def find_goals(connection: Connection, query: Query) -> list[GoalHit]:
    """The goals that fit, those of a match together in order of time."""
    statement = (
        _with_heading(select(GoalRow.__table__, PlayerRow.name.label("player_name")), GoalRow)
        .add_columns(_ASSISTANT.name.label("assistant_name"))
        .outerjoin(PlayerRow, GoalRow.player == PlayerRow.id)
        .outerjoin(_ASSISTANT, GoalRow.assist == _ASSISTANT.id)
        .where(*_fitting(query, Sought.GOALS))
        .order_by(*_order(query.sort), GoalRow.period, GoalRow.elapsed, GoalRow.number)
    )
    headings: dict[str, MatchHeading] = {}
    rows = connection.execute(_limited(statement, query))
    return [_goal(row, _heading(row, headings)) for row in rows]


def find_kicks(connection: Connection, query: Query) -> list[KickHit]:
    """The kicks that fit, those of a shootout together in order of time."""
    statement = (
        _with_heading(select(KickRow.__table__, PlayerRow.name.label("player_name")), KickRow)
        .outerjoin(PlayerRow, KickRow.player == PlayerRow.id)
        .where(*_fitting(query, Sought.KICKS))
        .order_by(*_order(query.sort), KickRow.period, KickRow.elapsed, KickRow.number)
    )
    headings: dict[str, MatchHeading] = {}
    rows = connection.execute(_limited(statement, query))
    return [_kick(row, _heading(row, headings)) for row in rows]


def tally_goals(connection: Connection, query: Query) -> list[GoalTally]:
    """The goals that count and fit, by kind and minute, in order of time."""
    columns = (GoalRow.period, GoalRow.minute, GoalRow.added, GoalRow.kind)
    statement = (
        select(*columns, func.count())
        .join(MatchRow, GoalRow.match_id == MatchRow.id)
        .where(GoalRow.counts, GoalRow.minute.is_not(None), *_fitting(_all_of(query), Sought.GOALS))
        .group_by(*columns)
        .order_by(*columns)
    )
    return [
        GoalTally(GoalKind(kind), period, minute or 0, added or 0, count)
        for period, minute, added, kind, count in connection.execute(statement)
    ]


def tally_kicks(connection: Connection, query: Query) -> list[KickTally]:
    """The kicks that fit by order, stakes and outcome, in that order."""
    columns = (KickRow.kick_order, KickRow.stakes, KickRow.outcome)
    statement = (
        select(*columns, func.count())
        .join(MatchRow, KickRow.match_id == MatchRow.id)
        .where(*_fitting(_all_of(query), Sought.KICKS))
        .group_by(*columns)
        .order_by(*columns)
    )
    return [
        KickTally(order, Stake(stakes) if stakes else None, KickOutcome(outcome), count)
        for order, stakes, outcome, count in connection.execute(statement)
    ]


def _fitting(query: Query, sought: Sought) -> Iterator[Condition]:
    """What must hold of a goal or a kick, joined with its match, to be listed."""
    unit = GoalRow if sought is Sought.GOALS else KickRow
    conditions_of = goal_conditions if sought is Sought.GOALS else kick_conditions
    conditions = conditions_of(query, sought).all_but()
    matches = match_conditions(query, sought).all_but()
    yield from conditions
    yield from matches
    yield of_first_source(unit.match_id, query.providers)
    if query.limit is not None:
        # So many first matches are sure to fill the page, each having one at least; and matches
        # are fewer, and quicker to put in order.
        having = select(unit.match_id).where(*conditions)
        has_one: Condition = MatchRow.id.in_(having)
        if not conditions:
            # Matches come by their order then, and only so many of them are looked at.
            has_one = having.where(unit.match_id == MatchRow.id).exists()
        first = select(MatchRow.id).where(has_one, *matches).correlate(None)
        first = first.where(of_first_source(MatchRow.id, query.providers))
        first = first.order_by(*_order(query.sort)).limit(query.limit + query.offset)
        yield unit.match_id.in_(first)


def _all_of(query: Query) -> Query:
    return replace(query, limit=None, offset=0)


def _with_heading(statement: AnySelect, unit: type[GoalRow] | type[KickRow]) -> AnySelect:
    """The statement with the columns of the match that a goal or a kick belongs to."""
    return (
        statement.add_columns(
            MatchRow.date,
            MatchRow.competition,
            MatchRow.season,
            MatchRow.home_goals,
            MatchRow.away_goals,
            MatchRow.shootout_home,
            MatchRow.shootout_away,
            _HOME.name.label("home_name"),
            _AWAY.name.label("away_name"),
        )
        .join(MatchRow, unit.match_id == MatchRow.id)
        .join(_HOME, MatchRow.home_team == _HOME.id)
        .join(_AWAY, MatchRow.away_team == _AWAY.id)
    )


def _labels() -> Iterator[Any]:
    """What the user has added to a match, each looked up by its id."""
    yield (
        select(func.aggregate_strings(CollectedRow.collection, "\n"))
        .where(CollectedRow.match_id == MatchRow.id)
        .scalar_subquery()
        .label("collections")
    )
    yield select(NoteRow.match_id).where(NoteRow.match_id == MatchRow.id).exists().label("noted")
    yield (
        select(func.count())
        .where(RelationRow.match_id == MatchRow.id, RelationRow.same)
        .scalar_subquery()
        .label("joined")
    )


def _order(sort: SortOrder) -> tuple[Any, ...]:
    newest = (MatchRow.date.desc().nulls_last(), MatchRow.id)
    first: dict[SortOrder, UnaryExpression[Any]] = {
        SortOrder.OLDEST: MatchRow.date.asc().nulls_last(),
        SortOrder.MOST_GOALS: (MatchRow.home_goals + MatchRow.away_goals).desc(),
        SortOrder.LARGEST_COMEBACK: MatchRow.comeback.desc(),
        SortOrder.LAST_ADDED: MatchRow.added.desc(),
    }
    return (first[sort], *newest) if sort in first else newest


def _limited(statement: AnySelect, query: Query) -> AnySelect:
    if query.limit is not None:
        statement = statement.limit(query.limit)
    return statement.offset(query.offset) if query.offset else statement


def _summary(row: AnyRow) -> MatchSummary:
    return MatchSummary(
        id=row.id,
        provider=row.provider,
        provider_id=row.provider_id,
        home=row.home_name,
        away=row.away_name,
        score=Score(row.home_goals, row.away_goals),
        date=row.date,
        competition=row.competition,
        season=row.season,
        stage=row.stage,
        shootout=_shootout(row),
        goals=_TICKS.decode(row.goal_ticks) if row.goal_ticks else (),
        extra_time=row.extra_time,
        comeback=row.comeback,
        collections=tuple(sorted(row.collections.split("\n"))) if row.collections else (),
        has_note=bool(row.noted),
        sources=1 + row.joined,
        revised=row.revised,
    )


def _heading(row: AnyRow, known: dict[str, MatchHeading]) -> MatchHeading:
    if row.match_id not in known:
        known[row.match_id] = MatchHeading(
            id=row.match_id,
            home=row.home_name,
            away=row.away_name,
            score=Score(row.home_goals, row.away_goals),
            date=row.date,
            competition=row.competition,
            season=row.season,
            shootout=_shootout(row),
        )
    return known[row.match_id]


def _goal(row: AnyRow, heading: MatchHeading) -> GoalHit:
    return GoalHit(
        match=heading,
        event_id=row.event_id,
        at=MatchTime(row.period, row.elapsed),
        certainty=Certainty(row.certainty),
        kind=GoalKind(row.kind),
        score=Score(row.home_after, row.away_after),
        side=Side(row.side) if row.side else None,
        player=row.player_name,
        assist=row.assistant_name,
        own_goal=row.own_goal,
        situation=Situation(row.situation) if row.situation else None,
        finish=Finish(row.finish) if row.finish else None,
        review=ReviewOutcome(row.review),
    )


def _kick(row: AnyRow, heading: MatchHeading) -> KickHit:
    return KickHit(
        match=heading,
        event_id=row.event_id,
        at=MatchTime(row.period, row.elapsed),
        order=row.kick_order,
        outcome=KickOutcome(row.outcome),
        score=Score(row.home_after, row.away_after),
        win_probability=row.win_probability,
        side=Side(row.side) if row.side else None,
        player=row.player_name,
        stakes=Stake(row.stakes) if row.stakes else None,
    )


def _shootout(row: AnyRow) -> Score | None:
    if row.shootout_home is None:
        return None
    return Score(row.shootout_home, row.shootout_away)
