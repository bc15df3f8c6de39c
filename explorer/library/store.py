"""The library as upper layers see it: the protocols of ``domain.ports`` over SQLAlchemy."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from sqlalchemy import delete, select

from explorer.domain.match import Match
from explorer.domain.ports import (
    LibraryError,
    MatchNotFoundError,
    PreparedMatch,
    Saved,
    SaveStatus,
)
from explorer.domain.query import (
    GoalHit,
    GoalTally,
    KickHit,
    KickTally,
    MatchSummary,
    Overview,
    Query,
    Sought,
)
from explorer.library.access import SqlAccess
from explorer.library.archive import ArchiveError, unpack
from explorer.library.care import SqlCare
from explorer.library.label_store import SqlLabels
from explorer.library.later import Later
from explorer.library.schema import DocumentRow, MatchRow

if TYPE_CHECKING:
    from explorer.library import counting, preparing, removal, search, writing
else:
    # The app shows a match before it finds or writes any.
    counting = Later("explorer.library.counting")
    preparing = Later("explorer.library.preparing")
    removal = Later("explorer.library.removal")
    search = Later("explorer.library.search")
    writing = Later("explorer.library.writing")


class SqlSearch(SqlAccess):
    """Finding in a library; every method takes as many statements, however much it finds."""

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        """The matches that fit the query, newest first unless it says otherwise."""
        with self._reading() as connection:
            return search.find_matches(connection, query or Query())

    def overview(self, query: Query, sought: Sought) -> Overview:
        """How much a query finds, and the counts of every facet."""
        with self._reading() as connection:
            return counting.count(connection, query, sought)

    def goals(self, query: Query) -> Sequence[GoalHit]:
        """The goals that fit, ruled-out ones too."""
        with self._reading() as connection:
            return search.find_goals(connection, query)

    def kicks(self, query: Query) -> Sequence[KickHit]:
        """The kicks of shootouts that fit."""
        with self._reading() as connection:
            return search.find_kicks(connection, query)

    def goal_tallies(self, query: Query) -> Sequence[GoalTally]:
        """The goals that count and fit, by kind and minute."""
        with self._reading() as connection:
            return search.tally_goals(connection, query)

    def kick_tallies(self, query: Query) -> Sequence[KickTally]:
        """The kicks that fit, by order, stakes and outcome."""
        with self._reading() as connection:
            return search.tally_kicks(connection, query)


class SqlMatchStore(SqlSearch, SqlLabels, SqlCare):
    """A library in a database; make one with ``open_store``. Usable from several threads.

    Every method raises LibraryError if the library can't be read, or where it writes, written.
    """

    def load(self, match_id: str) -> Match:
        """The whole match.

        Raises:
            MatchNotFoundError: If there is none of that id.
            LibraryError: If the library or its copy of the match can't be read.
        """
        try:
            with self._reading() as connection:
                row = connection.execute(
                    select(DocumentRow.document, DocumentRow.format).where(
                        DocumentRow.match_id == match_id
                    )
                ).one_or_none()
        except UnicodeEncodeError as error:
            # No match has an id that can't be written, as a file's name may be.
            raise MatchNotFoundError(match_id) from error
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
        (saved,) = self.save_prepared([preparing.prepare(match)])
        return saved.status

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        """Add or replace matches in one transaction: all of them or none.

        Args:
            matches: As ``preparing.prepare`` makes them.

        Raises:
            LibraryError: If the library can't be written; then none of them is in it anew.
        """
        prepared = [match for match in matches if isinstance(match, preparing.Prepared)]
        if len(prepared) != len(matches):
            raise TypeError("only what prepare() makes can be saved")
        with self._writing() as connection:
            return writing.write_matches(connection, prepared)

    def delete(self, match_id: str) -> None:
        """Remove a match, and the teams and players that no other match has.

        Raises:
            MatchNotFoundError: If there is none of that id.
            LibraryError: If the library can't be written.
        """
        with self._writing() as connection:
            gone = connection.execute(delete(MatchRow).where(MatchRow.id == match_id))
            if not gone.rowcount:
                raise MatchNotFoundError(match_id)
            removal.delete_unused(connection)
