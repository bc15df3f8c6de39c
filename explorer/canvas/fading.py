"""Groups of live marks on their way from one picture to the next.

What both pictures have stays as it is; what is new grows, what is gone fades.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import groupby

from explorer.scenes.marks import Mark


class Fades:
    """Which groups are on their way, what they showed before, and how far they have come."""

    def __init__(self) -> None:
        self._before: dict[str, tuple[Mark, ...]] = {}
        self._progress = 0.0

    @property
    def keys(self) -> Collection[str]:
        """The groups on their way."""
        return self._before.keys()

    def add(self, key: str, before: tuple[Mark, ...]) -> None:
        """Start a group at what it showed."""
        self._before[key] = before
        self._progress = 0.0

    def drop(self, key: str) -> None:
        """Let a group be where it was going."""
        self._before.pop(key, None)

    def clear(self) -> None:
        """Let all groups be where they were going."""
        self._before.clear()

    def advance(self, progress: float) -> None:
        """Take all groups on: 0 is where they started, 1 where they go."""
        self._progress = progress

    def layers(self, key: str, marks: tuple[Mark, ...]) -> Iterator[tuple[tuple[Mark, ...], float]]:
        """What to paint of a group that goes to ``marks``, each run of marks with its strength."""
        before = self._before.get(key)
        if before is None:
            yield marks, 1.0
            return
        old, new = set(before), set(marks)
        gone = tuple(mark for mark in before if mark not in new)
        if gone:
            yield gone, 1.0 - self._progress
        for stays, run in groupby(marks, old.__contains__):
            yield tuple(run), 1.0 if stays else self._progress
