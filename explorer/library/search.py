"""What to look for in the library, as SQL."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.orm import aliased

from explorer.domain.query import Query
from explorer.library.folding import fold
from explorer.library.schema import GoalRow, MatchRow, SearchRow, TeamRow

_HOME = aliased(TeamRow, name="home")
_AWAY = aliased(TeamRow, name="away")


def select_matches(query: Query) -> Select[*tuple[Any, ...]]:
    """Every column of the matches that fit, with ``home_name`` and ``away_name``.

    The newest comes first, those without a date last.
    """
    return _narrowed(
        select(
            MatchRow.__table__,
            _HOME.name.label("home_name"),
            _AWAY.name.label("away_name"),
        ),
        query,
    )


def select_goals(query: Query) -> Select[str, str | None, int, float]:
    """The goals that count in the matches that fit, in order of time: match, side, moment."""
    chosen = _narrowed(select(MatchRow.id), query)
    return (
        select(GoalRow.match_id, GoalRow.side, GoalRow.period, GoalRow.elapsed)
        .where(GoalRow.counts, GoalRow.match_id.in_(chosen))
        .order_by(GoalRow.period, GoalRow.elapsed)
    )


def _narrowed(statement: Select[*tuple[Any, ...]], query: Query) -> Select[*tuple[Any, ...]]:
    if query.text.strip():
        statement = statement.join(SearchRow, SearchRow.match_id == MatchRow.id)
    return (
        statement.join(_HOME, MatchRow.home_team == _HOME.id)
        .join(_AWAY, MatchRow.away_team == _AWAY.id)
        .where(*_conditions(query))
        .order_by(MatchRow.date.desc().nulls_last(), MatchRow.id)
        .limit(query.limit)
    )


def _conditions(query: Query) -> list[ColumnElement[bool]]:
    conditions = [
        SearchRow.words.contains(word, autoescape=True) for word in fold(query.text).split()
    ]
    if query.competitions:
        conditions.append(MatchRow.competition.in_(query.competitions))
    if query.seasons:
        conditions.append(MatchRow.season.in_(query.seasons))
    if query.teams:
        teams = [fold(team) for team in query.teams]
        conditions.append(or_(_HOME.folded.in_(teams), _AWAY.folded.in_(teams)))
    if query.has_shootout is not None:
        has = MatchRow.shootout_home.is_not(None)
        conditions.append(has if query.has_shootout else ~has)
    return conditions
