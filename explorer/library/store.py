"""The library as upper layers see it: a MatchStore over SQLAlchemy."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, delete, select
from sqlalchemy.engine import Connection, Engine

from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.domain.ports import LibraryError, MatchNotFoundError, SaveStatus
from explorer.domain.query import GoalTick, MatchSummary, Query
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.library.archive import ArchiveError, pack, unpack
from explorer.library.engine import writing
from explorer.library.failures import translated
from explorer.library.schema import (
    AppearanceRow,
    DocumentRow,
    MatchRow,
    PlayerRow,
    TeamRow,
)
from explorer.library.search import select_goals, select_matches
from explorer.library.writing import write_match


class SqlMatchStore:
    """A library in a database; make one with ``open_store``. Usable from several threads."""

    def __init__(self, engine: Engine, label: str, *, read_only: bool = False) -> None:
        self._engine = engine
        self._label = label
        self._read_only = read_only

    @property
    def read_only(self) -> bool:
        """Whether matches can be read but not saved or deleted."""
        return self._read_only

    @property
    def engine(self) -> Engine:
        """The engine under it, for diagnosis and tests."""
        return self._engine

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        """The matches that fit the query, newest first. Takes two statements, however many fit.

        Raises:
            LibraryError: If the library can't be read.
        """
        query = query or Query()
        with translated(self._label), self._engine.connect() as connection:
            rows = connection.execute(select_matches(query)).all()
            goals = connection.execute(select_goals(query)).all()
        ticks: defaultdict[str, list[GoalTick]] = defaultdict(list)
        for match_id, side, period, elapsed in goals:
            if side is not None and period != SHOOTOUT:
                minute = MatchTime(period, elapsed).clock_seconds / 60
                ticks[match_id].append(GoalTick(minute, Side(side)))
        return [_summary(row, tuple(ticks[row.id])) for row in rows]

    def load(self, match_id: str) -> Match:
        """The whole match.

        Raises:
            MatchNotFoundError: If there is none of that id.
            LibraryError: If the library or its copy of the match can't be read.
        """
        with translated(self._label), self._engine.connect() as connection:
            row = connection.execute(
                select(DocumentRow.document, DocumentRow.format).where(
                    DocumentRow.match_id == match_id
                )
            ).one_or_none()
        if row is None:
            raise MatchNotFoundError(match_id)
        try:
            return unpack(row.document, row.format)
        except ArchiveError as error:
            raise LibraryError("library-document", library=self._label, match=match_id) from error

    def save(self, match: Match) -> SaveStatus:
        """Add the match, or replace the one of the same id; all of it or nothing.

        Raises:
            ValueError: If the match holds a number or a text that no database can keep.
            LibraryError: If the library can't be written.
        """
        self._require_writable()
        try:
            document = pack(match)
            with translated(self._label), writing(self._engine) as connection:
                return write_match(connection, match, document)
        except OverflowError as error:
            raise ValueError(str(error)) from error

    def delete(self, match_id: str) -> None:
        """Remove a match, and the teams and players that no other match has.

        Raises:
            MatchNotFoundError: If there is none of that id.
            LibraryError: If the library can't be written.
        """
        self._require_writable()
        with translated(self._label), writing(self._engine) as connection:
            gone = connection.execute(delete(MatchRow).where(MatchRow.id == match_id))
            if not gone.rowcount:
                raise MatchNotFoundError(match_id)
            _delete_unused(connection)

    def _require_writable(self) -> None:
        if self._read_only:
            raise LibraryError("library-read-only", library=self._label)


def _summary(row: Row[*tuple[Any, ...]], goals: tuple[GoalTick, ...]) -> MatchSummary:
    went_on = row.shootout_home is not None
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
        shootout=Score(row.shootout_home, row.shootout_away) if went_on else None,
        goals=goals,
    )


def _delete_unused(connection: Connection) -> None:
    # Whoever scored or took a kick is in a squad too, so appearances name every player.
    connection.execute(delete(PlayerRow).where(PlayerRow.id.not_in(select(AppearanceRow.player))))
    connection.execute(
        delete(TeamRow).where(
            TeamRow.id.not_in(select(MatchRow.home_team)),
            TeamRow.id.not_in(select(MatchRow.away_team)),
        )
    )
