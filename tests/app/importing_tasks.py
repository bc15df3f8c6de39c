"""Tasks for the tests of the readers: other processes find them by their names."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from explorer.app.importing.readers import Order, Outcome, ReadMatch, Step, Tell
from explorer.domain.imports import ImportStep, Problem
from explorer.domain.match import Match
from explorer.domain.ports import PreparedMatch, Saved, SaveStatus
from explorer.domain.query import MatchSummary, Query

PATIENCE_SECONDS = 30.0
"""After so long, a test that waits has failed."""


@dataclass(frozen=True, slots=True)
class Named:
    """A prepared match that has nothing but its id."""

    match_id: str


class Shelf:
    """A library that keeps ids, and notes what was saved in which transaction."""

    def __init__(self) -> None:
        self.transactions: list[tuple[str, ...]] = []
        self.asked: list[str] = []

    @property
    def read_only(self) -> bool:
        return False

    @property
    def ids(self) -> list[str]:
        """Everything that was saved, in order."""
        return [one for many in self.transactions for one in many]

    def close(self) -> None:
        """Nothing is open."""

    def summaries(self, query: Query | None = None) -> Sequence[MatchSummary]:
        raise NotImplementedError

    def load(self, match_id: str) -> Match:
        raise NotImplementedError

    def save(self, match: Match) -> SaveStatus:
        raise NotImplementedError

    def delete(self, match_id: str) -> None:
        raise NotImplementedError

    def save_prepared(self, matches: Sequence[PreparedMatch]) -> Sequence[Saved]:
        before = set(self.ids)
        self.transactions.append(tuple(match.match_id for match in matches))
        return [
            Saved(m.match_id, SaveStatus.UNCHANGED if m.match_id in before else SaveStatus.ADDED)
            for m in matches
        ]

    def likely_same(self, match_id: str) -> Sequence[MatchSummary]:
        self.asked.append(match_id)
        return ()


def by_name(order: Order, tell: Callable[[Step], None]) -> Outcome:
    """Does what the file's name asks for."""
    name = order.unit.path.stem
    tell(Step(ImportStep.READ, 0.0, size=1))
    match name.partition("-")[0]:
        case "killed":
            os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
        case "bad":
            return Problem("file_empty", {"name": order.unit.path.name})
        case "faulty":
            raise ZeroDivisionError("by nought")
        case "hangs":
            time.sleep(PATIENCE_SECONDS)
        case "pid":
            return Problem("file_empty", {"name": str(os.getpid())})
    tell(Step(ImportStep.PREPARE, size=1, events=2))
    return ReadMatch(prepared=Named(name), home="Reds", away="Blues")


class Backwards:
    """Readers that do all that they have been handed, the last first."""

    capacity = 4

    def __init__(self, tell: Tell) -> None:
        self._tell = tell
        self._orders: list[Order] = []

    def put(self, order: Order) -> None:
        self._orders.append(order)

    def work(self, timeout: float) -> None:
        while self._orders:
            order = self._orders.pop()
            self._tell(order.number, by_name(order, partial(self._tell, order.number)))

    def close(self) -> None:
        """Nothing is left open."""
