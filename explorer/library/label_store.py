"""The part of a store that keeps what the user adds to matches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from explorer.domain.ports import RemovedMatch
from explorer.domain.query import MatchSummary, SavedSearch
from explorer.library.access import SqlAccess
from explorer.library.later import Later

if TYPE_CHECKING:
    from explorer.library import labels, relations, removal
else:
    # The app starts without what the user adds.
    labels = Later("explorer.library.labels")
    relations = Later("explorer.library.relations")
    removal = Later("explorer.library.removal")


class SqlLabels(SqlAccess):
    """Collections, notes, saved searches, joined sources, and removal with an undo."""

    def collections(self) -> Mapping[str, int]:
        """Every collection by name, with how many matches are in it."""
        with self._reading() as connection:
            return labels.collections(connection)

    def put_into(self, collection: str, match_ids: Sequence[str]) -> None:
        """Put matches into a collection, which is made if there is none of that name."""
        with self._writing() as connection:
            labels.put_into(connection, collection, match_ids)

    def take_out(self, collection: str, match_ids: Sequence[str]) -> None:
        """Take matches out of a collection; one that is empty is gone."""
        with self._writing() as connection:
            labels.take_out(connection, collection, match_ids)

    def note(self, match_id: str) -> str:
        """The user's note on a match, empty where there is none."""
        with self._reading() as connection:
            return labels.note(connection, match_id)

    def set_note(self, match_id: str, text: str) -> None:
        """Write a note on a match; an empty one removes it."""
        with self._writing() as connection:
            labels.set_note(connection, match_id, text)

    def saved_searches(self) -> Sequence[SavedSearch]:
        """The searches that have a name, by name."""
        with self._reading() as connection:
            return labels.saved_searches(connection)

    def save_search(self, search: SavedSearch) -> None:
        """Keep a search; one of the same name is replaced."""
        with self._writing() as connection:
            labels.save_search(connection, search)

    def forget_search(self, name: str) -> None:
        """Remove a saved search; one that isn't there is no error."""
        with self._writing() as connection:
            labels.forget_search(connection, name)

    def remove(self, match_ids: Sequence[str]) -> Sequence[RemovedMatch]:
        """Take matches out of the library, in one transaction; what is returned puts them back."""
        with self._writing() as connection:
            return removal.remove_matches(connection, match_ids)

    def put_back(self, removed: Sequence[RemovedMatch]) -> None:
        """Undo a removal, in one transaction; what is in the library again by then is kept."""
        with self._writing() as connection:
            removal.put_back(connection, removed)

    def likely_same(self, match_id: str) -> Sequence[MatchSummary]:
        """Matches of other providers that may be this one, and of which nothing was decided."""
        with self._reading() as connection:
            return relations.likely_same(connection, match_id)

    def sources_of(self, match_id: str) -> Sequence[MatchSummary]:
        """The other sources of this match that the user has joined it with."""
        with self._reading() as connection:
            return relations.sources_of(connection, match_id)

    def join_sources(self, one: str, other: str) -> None:
        """Note that two matches are two sources of one; both stay as they are."""
        with self._writing() as connection:
            relations.join_sources(connection, one, other)

    def keep_apart(self, one: str, other: str) -> None:
        """Note that two matches are not the same, or not joined any more."""
        with self._writing() as connection:
            relations.keep_apart(connection, one, other)
