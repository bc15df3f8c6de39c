"""Threads that nobody has to wait for, for what may hang, as a library on a server may."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from time import monotonic

LAST_READ_SECONDS = 1.0
"""How long the end of the window waits for what only reads: to leave that loses nothing."""


Work = Callable[[], None]
"""What is to be done, in the thread that is given for it."""


class Aside:
    """Gives each job a thread of its own, for which the end of the app need not wait.

    That is for what may hang: a pool would hold the app up until the last thread has ended.
    """

    def __init__(self, at_once: int | None = None) -> None:
        """Run as many at once as are started, or only so many; the others wait in their order."""
        self._at_once = at_once
        self._lock = threading.Lock()
        self._waiting: deque[Work] = deque()
        self._running = 0
        self._hangs = False
        self._started: list[tuple[Work, threading.Thread]] = []

    def start(self, work: Work) -> None:
        """Run on a thread of its own, as soon as there may be another one."""
        with self._lock:
            # Kept until its thread has ended: Qt's objects have to go in the thread they are of.
            self._started = [pair for pair in self._started if pair[1].is_alive()]
            self._waiting.append(work)
            self._go_on()

    def take(self, work: Work) -> bool:
        """Take back what still waits; False if it doesn't."""
        with self._lock:
            waits = work in self._waiting
            if waits:
                self._waiting.remove(work)
        return waits

    def wait(self, seconds: float) -> bool:
        """Wait until nothing runs, but no longer than so many seconds; whether nothing does.

        After a wait in vain, the next ones only look.
        """
        end = monotonic() + (0 if self._hangs else seconds)
        while alive := self._alive():
            alive[0].join(max(end - monotonic(), 0))
            if alive[0].is_alive():
                self._hangs = True
                return False
        self._hangs = False
        return True

    def _alive(self) -> list[threading.Thread]:
        with self._lock:
            return [thread for _, thread in self._started if thread.is_alive()]

    def _go_on(self) -> None:
        while self._waiting and (self._at_once is None or self._running < self._at_once):
            work = self._waiting.popleft()
            thread = threading.Thread(target=self._run, args=(work,), daemon=True)
            self._started.append((work, thread))
            self._running += 1
            thread.start()

    def _run(self, work: Work) -> None:
        try:
            work()
        finally:
            with self._lock:
                self._running -= 1
                self._go_on()
