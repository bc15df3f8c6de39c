"""Stands in for what the library doesn't have yet: prepared matches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.domain.match import Match
from explorer.domain.ports import MatchStore, PreparedMatch, Saved
from explorer.domain.query import MatchSummary


@dataclass(frozen=True, slots=True)
class Whole:
    """A match as it is."""

    match: Match

    @property
    def match_id(self) -> str:
        """Its id."""
        return self.match.id


def prepare(match: Match) -> Whole:
    """The match as it is."""
    return Whole(match)


class StoreTarget:
    """Saves whole matches one by one."""

    def __init__(self, store: MatchStore) -> None:
        self._store = store

    def load(self, match_id: str) -> Match:
        """The whole match."""
        return self._store.load(match_id)

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        """Save each."""
        return [
            Saved(whole.match_id, self._store.save(whole.match))
            for whole in matches
            if isinstance(whole, Whole)
        ]

    def likely_same(self, match_id: str) -> Sequence[MatchSummary]:
        """None."""
        return ()

    def join_sources(self, one: str, other: str) -> None:
        """Nothing."""

    def keep_apart(self, one: str, other: str) -> None:
        """Nothing."""
