"""Two sources of one match: which may be, and which are, as the user says."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import and_, bindparam, delete, insert, or_, select
from sqlalchemy.engine import Connection

from explorer.domain.match import Score
from explorer.domain.query import MatchSummary
from explorer.library.likeness import may_be_same
from explorer.library.schema import MatchRow
from explorer.library.schema_labels import RelationRow
from explorer.library.search import list_matches

_ONE_DAY = dt.timedelta(days=1)


def likely_same(connection: Connection, match_id: str) -> list[MatchSummary]:
    """Matches of other providers that may be this one and of which nothing has been decided.

    The sides may be the other way round, as providers differ where no team is at home.
    """
    found = list_matches(connection, [MatchRow.id == match_id])
    if not found or found[0].date is None:
        return []
    match, date = found[0], found[0].date
    scores = (
        and_(MatchRow.home_goals == score.home, MatchRow.away_goals == score.away)
        for score in (match.score, _swapped(match.score))
    )
    candidates = list_matches(
        connection,
        [
            MatchRow.date.between(date - _ONE_DAY, date + _ONE_DAY),
            MatchRow.provider != match.provider,
            or_(*scores),
            MatchRow.id.not_in(
                select(RelationRow.other_id).where(RelationRow.match_id == match_id)
            ),
        ],
    )
    return [candidate for candidate in candidates if _may_be(match, candidate)]


def sources_of(connection: Connection, match_id: str) -> list[MatchSummary]:
    """The other sources that a match is joined with."""
    joined = select(RelationRow.other_id).where(RelationRow.match_id == match_id, RelationRow.same)
    return list_matches(connection, [MatchRow.id.in_(joined)])


def join_sources(connection: Connection, one: str, other: str) -> None:
    """Join two matches, and so all that either of them is joined with."""
    ones, others = ({key, *_joined(connection, key)} for key in (one, other))
    _decide(connection, {(a, b) for a in ones for b in others if a != b}, same=True)


def keep_apart(connection: Connection, one: str, other: str) -> None:
    """Note that two matches are not the same."""
    if one != other:
        _decide(connection, {(one, other)}, same=False)


def decided(connection: Connection, match_ids: Iterable[str]) -> dict[str, dict[str, bool]]:
    """For each match the others of which the user has decided, and whether they are the same."""
    statement = select(RelationRow.__table__).where(RelationRow.match_id.in_(tuple(match_ids)))
    found: dict[str, dict[str, bool]] = {}
    for row in connection.execute(statement.order_by(RelationRow.other_id)):
        found.setdefault(row.match_id, {})[row.other_id] = row.same
    return found


def decide_again(connection: Connection, pairs: Iterable[tuple[str, str, bool]]) -> None:
    """Note what was decided before, of the matches that are there and not decided of anew."""
    wanted = {(a, b): same for one, other, same in pairs for a, b in ((one, other), (other, one))}
    known = decided(connection, {one for one, _ in wanted})
    for value in (True, False):
        new = {
            (one, other)
            for (one, other), same in wanted.items()
            if same is value and other not in known.get(one, {})
        }
        _decide(connection, new, same=value)


def _decide(connection: Connection, pairs: set[tuple[str, str]], *, same: bool) -> None:
    """Write the pairs both ways round, those of which both matches are in the library."""
    ids = {key for pair in pairs for key in pair}
    if not ids:
        return
    there = set(connection.scalars(select(MatchRow.id).where(MatchRow.id.in_(ids))))
    both = {(a, b) for pair in pairs for a, b in (pair, pair[::-1]) if {a, b} <= there}
    if both:
        rows = [{"match_id": one, "other_id": other, "same": same} for one, other in sorted(both)]
        pair = delete(RelationRow).where(
            RelationRow.match_id == bindparam("match_id"),
            RelationRow.other_id == bindparam("other_id"),
        )
        connection.execute(pair, rows)
        connection.execute(insert(RelationRow), rows)


def _joined(connection: Connection, match_id: str) -> list[str]:
    statement = select(RelationRow.other_id).where(
        RelationRow.match_id == match_id, RelationRow.same
    )
    return list(connection.scalars(statement))


def _may_be(one: MatchSummary, other: MatchSummary) -> bool:
    sides = (one.home, one.away)
    return (one.score == other.score and may_be_same(sides, (other.home, other.away))) or (
        _swapped(one.score) == other.score and may_be_same(sides, (other.away, other.home))
    )


def _swapped(score: Score) -> Score:
    return Score(score.away, score.home)
