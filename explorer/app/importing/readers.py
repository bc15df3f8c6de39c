"""Readers take orders to read a match and tell what becomes of each.

There are two: ``InlineReader`` reads in the thread that asks, ``ProcessReaders`` in processes of
their own. What either does for an order is a task, a function that the tests replace.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from explorer.domain.evidence import Finding
from explorer.domain.imports import ImportStep, Problem
from explorer.domain.ports import PreparedMatch
from explorer.providers.units import Unit


@dataclass(frozen=True, slots=True)
class Order:
    """One match to read; ``number`` tells it from the others of the import.

    ``lenient`` asks to leave out what can't be read.
    """

    number: int
    unit: Unit
    lenient: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMatch:
    """A match that was read, ready to be saved, with what is told of it."""

    prepared: PreparedMatch
    home: str
    away: str
    findings: tuple[Finding, ...] = ()


Outcome: TypeAlias = "ReadMatch | Problem"
"""What becomes of an order."""


@dataclass(frozen=True, slots=True)
class Step:
    """How far an order is: the step, the share of it, and what is known by then."""

    step: ImportStep
    share: float = 0.0
    size: int | None = None
    events: int | None = None


Tell: TypeAlias = Callable[[int, "Step | Outcome"], None]
"""Told the number of an order, and how far it is or what became of it. It may raise to cancel."""

Task: TypeAlias = Callable[[Order, Callable[[Step], None]], Outcome]
"""Does an order and reports its steps. It is handed to other processes by its name."""


class Readers(Protocol):
    """Whoever reads matches."""

    @property
    def capacity(self) -> int:
        """How many orders may be begun or wait to be saved, so that nobody is idle."""
        ...

    def put(self, order: Order) -> None:
        """Take an order; orders are begun in the order in which they come."""
        ...

    def work(self, timeout: float) -> None:
        """Go on with the orders and tell what there is to tell.

        Args:
            timeout: How many seconds to wait at most for something to tell.
        """
        ...

    def close(self) -> None:
        """Give up what isn't done."""
        ...


class InlineReader:
    """Reads in the thread that asks."""

    capacity = 1

    def __init__(self, task: Task, tell: Tell) -> None:
        self._task = task
        self._tell = tell
        self._waiting: deque[Order] = deque()

    def put(self, order: Order) -> None:
        """Take an order."""
        self._waiting.append(order)

    def work(self, timeout: float) -> None:
        """Do the next order; ``timeout`` doesn't matter."""
        if self._waiting:
            order = self._waiting.popleft()
            number = order.number
            self._tell(number, self._task(order, lambda step: self._tell(number, step)))

    def close(self) -> None:
        """Forget the orders that are left."""
        self._waiting.clear()
