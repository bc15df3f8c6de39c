"""The library as upper layers see it: the protocols of ``domain.ports`` over SQLAlchemy."""

from __future__ import annotations

from collections.abc import Sequence

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
from explorer.library.schema import DocumentRow, MatchRow


class SqlSearch(SqlAccess):
    """Finding in a library; every method takes as many statements, however much it finds.

    What finds is loaded with the first question: the app shows a match before it lists any.
    """

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        """The matches that fit the query, newest first unless it says otherwise."""
        from explorer.library import search  # noqa: PLC0415  see the class

        with self._reading() as connection:
            return search.find_matches(connection, query or Query())

    def overview(self, query: Query, sought: Sought) -> Overview:
        """How much a query finds, and the counts of every facet."""
        from explorer.library import counting  # noqa: PLC0415  see the class

        with self._reading() as connection:
            return counting.count(connection, query, sought)

    def goals(self, query: Query) -> Sequence[GoalHit]:
        """The goals that fit, ruled-out ones too."""
        from explorer.library import search  # noqa: PLC0415  see the class

        with self._reading() as connection:
            return search.find_goals(connection, query)

    def kicks(self, query: Query) -> Sequence[KickHit]:
        """The kicks of shootouts that fit."""
        from explorer.library import search  # noqa: PLC0415  see the class

        with self._reading() as connection:
            return search.find_kicks(connection, query)

    def goal_tallies(self, query: Query) -> Sequence[GoalTally]:
        """The goals that count and fit, by kind and minute."""
        from explorer.library import search  # noqa: PLC0415  see the class

        with self._reading() as connection:
            return search.tally_goals(connection, query)

    def kick_tallies(self, query: Query) -> Sequence[KickTally]:
        """The kicks that fit, by order, stakes and outcome."""
        from explorer.library import search  # noqa: PLC0415  see the class

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
        with self._reading() as connection:
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
        from explorer.library.preparing import prepare  # noqa: PLC0415  see SqlSearch

        (saved,) = self.save_prepared([prepare(match)])
        return saved.status

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        """Add or replace matches in one transaction: all of them or none.

        Args:
            matches: As ``preparing.prepare`` makes them.

        Raises:
            LibraryError: If the library can't be written; then none of them is in it anew.
        """
        from explorer.library.preparing import Prepared  # noqa: PLC0415  see SqlSearch
        from explorer.library.writing import write_matches  # noqa: PLC0415  see SqlSearch

        prepared = [match for match in matches if isinstance(match, Prepared)]
        if len(prepared) != len(matches):
            raise TypeError("only what prepare() makes can be saved")
        with self._writing() as connection:
            return write_matches(connection, prepared)

    def delete(self, match_id: str) -> None:
        """Remove a match, and the teams and players that no other match has.

        Raises:
            MatchNotFoundError: If there is none of that id.
            LibraryError: If the library can't be written.
        """
        from explorer.library.removal import delete_unused  # noqa: PLC0415  see SqlSearch

        with self._writing() as connection:
            gone = connection.execute(delete(MatchRow).where(MatchRow.id == match_id))
            if not gone.rowcount:
                raise MatchNotFoundError(match_id)
            delete_unused(connection)
