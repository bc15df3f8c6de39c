"""What upper layers need from the library, as protocols and plain records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from explorer.domain.match import Match, Score
from explorer.domain.place import Side


@dataclass(frozen=True, slots=True)
class GoalTick:
    """A goal on the small strip of a library row; ``minute`` is the match clock in minutes."""

    minute: float
    side: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchSummary:
    """One row of the library, readable without loading the match."""

    id: str
    provider: str
    provider_id: str
    home: str
    away: str
    score: Score
    date: dt.date | None = None
    competition: str | None = None
    season: str | None = None
    stage: str | None = None
    shootout: Score | None = None
    goals: tuple[GoalTick, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for in the library; every given part must hold.

    ``text`` is split into words, each of which must occur in a team, a player, the competition, the
    season or the date.
    """

    text: str = ""
    competition: str | None = None
    season: str | None = None
    team: str | None = None
    has_shootout: bool | None = None
    limit: int | None = None


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
