"""What upper layers need from the library, as protocols and plain records."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from explorer.domain.match import Match
from explorer.domain.query import (
    GoalHit,
    GoalTally,
    KickHit,
    KickTally,
    MatchSummary,
    Overview,
    Query,
    SavedSearch,
    Sought,
)


class SaveStatus(StrEnum):
    """What saving a match did."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


class MatchNotFoundError(LookupError):
    """There is no match of that id in the library."""


class LibraryError(Exception):
    """The library can't be used.

    ``code`` is a message key, whose text says why and what to do in one sentence; ``values`` is
    what the text is filled with.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


class MatchStore(Protocol):
    """A library of matches. Every method raises LibraryError when the store can't be used."""

    @property
    def read_only(self) -> bool:
        """Whether matches can be read but not saved or deleted."""
        ...

    def close(self) -> None:
        """Give up the connection to the database; the store can't be used afterwards."""
        ...

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        """The matches that fit the query, newest first."""
        ...

    def load(self, match_id: str) -> Match:
        """The whole match.

        Raises:
            MatchNotFoundError: If there is none of that id.
        """
        ...

    def save(self, match: Match) -> SaveStatus:
        """Add the match, or replace the one of the same id; all of it or nothing."""
        ...

    def delete(self, match_id: str) -> None:
        """Remove a match.

        Raises:
            MatchNotFoundError: If there is none of that id.
        """
        ...


class PreparedMatch(Protocol):
    """A match made ready to be stored, as bytes and rows; can be handed between processes."""

    @property
    def match_id(self) -> str:
        """The id that it will have in the library."""
        ...


@dataclass(frozen=True, slots=True)
class Saved:
    """What saving did to one match; ``before`` is what an updated one was until then."""

    match_id: str
    status: SaveStatus
    before: Match | None = None


class BulkStore(MatchStore, Protocol):
    """A library that takes many matches at once."""

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        """Add or replace matches in one transaction: all of them or none.

        Raises:
            LibraryError: If the library can't be written; then none of them is in it anew.
        """
        ...


class ImportStore(BulkStore, Protocol):
    """What an import needs of a library; each method raises LibraryError."""

    def likely_same(self, match_id: str) -> Sequence[MatchSummary]:
        """Matches of other providers that may be this one, of which the user hasn't decided."""
        ...


class MatchSearch(Protocol):
    """Finding in a library. Every method takes few statements, however much it finds."""

    def overview(self, query: Query, sought: Sought) -> Overview:
        """How much a query finds, and the counts of every facet."""
        ...

    def goals(self, query: Query) -> Sequence[GoalHit]:
        """The goals that fit, ruled-out ones too."""
        ...

    def kicks(self, query: Query) -> Sequence[KickHit]:
        """The kicks of shootouts that fit."""
        ...

    def goal_tallies(self, query: Query) -> Sequence[GoalTally]:
        """The goals that count and fit, by kind and minute."""
        ...

    def kick_tallies(self, query: Query) -> Sequence[KickTally]:
        """The kicks that fit, by order, stakes and outcome."""
        ...


@dataclass(frozen=True, slots=True)
class RemovedMatch:
    """A match taken out of the library with all that the user had put to it.

    The match is as packed as in the library; ``size`` is how many bytes that takes.
    """

    match: PreparedMatch
    collections: tuple[str, ...] = ()
    note: str = ""
    same_as: tuple[str, ...] = ()
    not_same_as: tuple[str, ...] = ()
    size: int = 0


class MatchLabels(Protocol):
    """What the user adds to matches: collections, notes, saved searches, sources joined.

    A name of a collection or a search is any line of text; writing raises LibraryError.
    """

    def collections(self) -> Mapping[str, int]:
        """Every collection by name, with how many matches are in it."""
        ...

    def put_into(self, collection: str, match_ids: Sequence[str]) -> None:
        """Put matches into a collection, which is made if there is none of that name."""
        ...

    def take_out(self, collection: str, match_ids: Sequence[str]) -> None:
        """Take matches out of a collection; one that is empty is gone."""
        ...

    def note(self, match_id: str) -> str:
        """The user's note on a match, empty where there is none."""
        ...

    def set_note(self, match_id: str, text: str) -> None:
        """Write a note on a match; an empty one removes it."""
        ...

    def saved_searches(self) -> Sequence[SavedSearch]:
        """The searches that have a name, by name."""
        ...

    def save_search(self, search: SavedSearch) -> None:
        """Keep a search; one of the same name is replaced."""
        ...

    def forget_search(self, name: str) -> None:
        """Remove a saved search; one that isn't there is no error."""
        ...

    def remove(self, match_ids: Sequence[str]) -> Sequence[RemovedMatch]:
        """Take matches out of the library, in one transaction; ids that aren't there are left out.

        What is returned puts them back.
        """
        ...

    def put_back(self, removed: Sequence[RemovedMatch]) -> None:
        """Undo a removal, in one transaction; what is in the library again by then is kept."""
        ...

    def likely_same(self, match_id: str) -> Sequence[MatchSummary]:
        """Matches of other providers that may be this one, and of which the user hasn't decided.

        The date is the same or a day apart, both teams' names agree as well as names of two
        providers can, and the score is the same.
        """
        ...

    def sources_of(self, match_id: str) -> Sequence[MatchSummary]:
        """The other sources of this match that the user has joined it with."""
        ...

    def join_sources(self, one: str, other: str) -> None:
        """Note that two matches are two sources of one; both stay as they are."""
        ...

    def keep_apart(self, one: str, other: str) -> None:
        """Note that two matches are not the same, or not joined any more."""
        ...


@dataclass(frozen=True, slots=True)
class Defect:
    """Something wrong with a library; ``code`` is a message key, ``values`` fill its text."""

    code: str
    values: Mapping[str, str | int]


Progress = Callable[[float], None]
"""Told the share of a long work that is done, 0 to 1; what it raises to cancel passes on."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a library holds after a restore, and where what it held before was put.

    ``aside`` is None where there was nothing to be kept.
    """

    matches: int
    aside: Path | None = None


class LibraryCare(Protocol):
    """Looking after a library."""

    @property
    def label(self) -> str:
        """Where the library is, without a password."""
        ...

    def check(self, progress: Progress | None = None) -> Sequence[Defect]:
        """Read everything and say what is damaged; nothing for a sound library."""
        ...

    def backup(self, target: Path, progress: Progress | None = None) -> int:
        """Write a copy of the whole library to a file, which appears only when it is complete.

        It is a library file itself, whatever kind of library it was made of.

        Returns:
            How many matches it holds.

        Raises:
            LibraryError: If the library can't be read or is damaged, or the file can't be
                written; then what was there before is as it was.
        """
        ...

    def restore(self, source: Path, progress: Progress | None = None) -> Restored:
        """Replace everything in the library by what a backup holds: all of it or nothing.

        The backup is checked before, and what the library held is put into a file aside.

        Raises:
            LibraryError: If the backup is no sound one, or the library can't be written.
        """
        ...


class Library(BulkStore, MatchSearch, MatchLabels, LibraryCare, Protocol):
    """Everything that the app does with a library."""
