"""How fast an import goes, and how long the rest will take."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import monotonic

SPAN_SECONDS = 10.0
"""The rate is that of so many last seconds: older ones say little about what is to come."""

_LEAST_SECONDS = 0.5


class Meter:
    """Measures the rate of what gets done; ``clock`` gives seconds from any start."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._seen: deque[tuple[float, int]] = deque([(clock(), 0)])

    def note(self, done: int) -> None:
        """Take note that so many are done by now."""
        now = self._clock()
        self._seen.append((now, done))
        while len(self._seen) > 2 and self._seen[1][0] <= now - SPAN_SECONDS:
            self._seen.popleft()

    @property
    def rate(self) -> float | None:
        """How many get done a second; None before anybody can tell."""
        start, before = self._seen[0]
        passed = self._clock() - start
        done = self._seen[-1][1] - before
        return done / passed if done and passed >= _LEAST_SECONDS else None

    def seconds_for(self, rest: float) -> float | None:
        """How many seconds so many will take at this rate; None before anybody can tell."""
        rate = self.rate
        return None if rate is None else rest / rate
