"""Saving what was read: few matches a transaction, each of them whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from explorer.analysis.revision import changes
from explorer.app.importing.readers import Outcome, ReadMatch
from explorer.domain.imports import ImportResult, ImportStatus, Problem
from explorer.domain.message import Message
from explorer.domain.ports import (
    ImportStore,
    LibraryError,
    MatchNotFoundError,
    Saved,
    SaveStatus,
)
from explorer.domain.query import MatchSummary
from explorer.providers.units import Unit

MOST_AT_ONCE = 16
"""So many matches are saved in one transaction at most."""

_STATUS = {
    SaveStatus.ADDED: ImportStatus.IMPORTED,
    SaveStatus.UPDATED: ImportStatus.UPDATED,
    SaveStatus.UNCHANGED: ImportStatus.UNCHANGED,
}


@dataclass(frozen=True, slots=True)
class Ended:
    """What became of reading one match."""

    unit: Unit
    outcome: Outcome


class Saver:
    """Saves what was read. A library that fails once gets nothing more: ``broken`` says why."""

    def __init__(self, store: ImportStore) -> None:
        self._store = store
        self.broken: Problem | None = None

    def save(self, ended: Iterable[Ended]) -> Iterator[ImportResult]:
        """Save what was read and say what became of each, in the same order."""
        batch: list[tuple[Unit, ReadMatch]] = []
        for one in ended:
            match one.outcome:
                case ReadMatch() as read:
                    ids = {other.prepared.match_id for _, other in batch}
                    if len(batch) == MOST_AT_ONCE or read.prepared.match_id in ids:
                        yield from self._save(batch)
                        batch = []
                    batch.append((one.unit, read))
                case Problem() as problem:
                    yield from self._save(batch)
                    batch = []
                    yield failed(one.unit, problem)
        yield from self._save(batch)

    def _save(self, batch: Sequence[tuple[Unit, ReadMatch]]) -> Iterator[ImportResult]:
        if not batch:
            return
        if self.broken is not None:
            yield from (failed(unit, self.broken) for unit, _ in batch)
            return
        try:
            saved = self._store.save_prepared([read.prepared for _, read in batch])
        except LibraryError as error:
            self.broken = Problem(error.code, dict(error.values), of_library=True)
            yield from (failed(unit, self.broken) for unit, _ in batch)
        except ValueError as error:
            if len(batch) == 1:
                unit = batch[0][0]
                values = {"name": unit.name, "detail": str(error)}
                yield failed(unit, Problem("match-unstorable", values))
                return
            # One of them can't be kept; alone they tell which.
            for one in batch:
                yield from self._save([one])
        else:
            for (unit, read), done in zip(batch, saved, strict=True):
                yield self._result(unit, read, done)

    def _result(self, unit: Unit, read: ReadMatch, saved: Saved) -> ImportResult:
        return ImportResult(
            path=unit.lasting_path,
            name=unit.name,
            status=_STATUS[saved.status],
            match_id=saved.match_id,
            home=read.home,
            away=read.away,
            findings=read.findings,
            changes=self._changes(saved),
            same_as=self._same_as(saved),
        )

    def _changes(self, saved: Saved) -> tuple[Message, ...]:
        # What is known beyond the match itself may be missing: it is safely stored.
        if saved.before is not None:
            with suppress(LibraryError, MatchNotFoundError):
                return changes(saved.before, self._store.load(saved.match_id))
        return ()

    def _same_as(self, saved: Saved) -> tuple[MatchSummary, ...]:
        if saved.status is not SaveStatus.UNCHANGED:
            with suppress(LibraryError):
                return tuple(self._store.likely_same(saved.match_id))
        return ()


def failed(unit: Unit, problem: Problem) -> ImportResult:
    """The result for what has a problem."""
    return ImportResult(
        path=unit.lasting_path, name=unit.name, status=ImportStatus.FAILED, problem=problem
    )
