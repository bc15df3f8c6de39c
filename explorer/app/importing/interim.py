"""Stands in for what the providers and the library don't have yet: units, and prepared matches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from explorer.domain.match import Match
from explorer.domain.ports import MatchStore, PreparedMatch, Saved
from explorer.domain.query import MatchSummary
from explorer.providers.base import Imported, Progress
from explorer.providers.registry import read_match_file
from explorer.providers.units import Refused, Unit


def find_units(paths: Sequence[Path], provider: str | None = None) -> Iterator[Unit | Refused]:
    """Every file as a unit of its own."""
    for path in paths:
        if path.is_dir():
            yield from (Unit(file, (), provider) for file in sorted(path.rglob("*.json")))
        else:
            yield Unit(path, (), provider)


def read_unit(unit: Unit, progress: Progress | None = None, *, lenient: bool = False) -> Imported:
    """The match of a unit."""
    return read_match_file(unit.path, progress)


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
