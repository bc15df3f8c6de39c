"""Work off the GUI thread, with progress and cancel; results come back as signals."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

_LOG = logging.getLogger(__name__)

Result = TypeVar("Result")
Work = Callable[["JobControl"], Result]

LAST_WAIT_SECONDS = 5.0
"""How long the end of the window waits for what is just being written.

Whoever waits longer for other programs that write gives up: a change that wasn't begun is not made,
and one that wasn't completed is undone by the database.
"""


class CancelledError(Exception):
    """The user cancelled the job; raised in the job's own thread."""


class JobControl:
    """What a job's work is handed: where to report how far it is, and whether to go on."""

    def __init__(self, report: Callable[[object], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def check(self) -> None:
        """Go on, unless the user has cancelled.

        Raises:
            CancelledError: If the user has.
        """
        if self._cancelled.is_set():
            raise CancelledError

    def report(self, news: object) -> None:
        """Tell whoever listens to the job how far it is."""
        self._report(news)

    def progress(self, share: float) -> None:
        """Report the share of the work that is done, 0 to 1.

        Raises:
            CancelledError: If the user has cancelled.
        """
        self.check()
        self.report(share)

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._cancelled.set()


class Aside:
    """Gives each job a thread of its own, for which the end of the app need not wait.

    That is for what may hang: a pool would hold the app up until the last thread has ended.
    """

    def __init__(self, at_once: int | None = None) -> None:
        """Run as many at once as are started, or only so many; the others wait in their order."""
        self._at_once = at_once
        self._lock = threading.Lock()
        self._waiting: deque[QRunnable] = deque()
        self._running = 0
        self._hangs = False
        self._started: list[tuple[QRunnable, threading.Thread]] = []

    def start(self, runner: QRunnable) -> None:
        """Run on a thread of its own, as soon as there may be another one."""
        with self._lock:
            # Kept until its thread has ended: Qt's objects have to go in the thread they are of.
            self._started = [pair for pair in self._started if pair[1].is_alive()]
            self._waiting.append(runner)
            self._go_on()

    def take(self, runner: QRunnable) -> bool:
        """Take back what still waits; False if it doesn't."""
        with self._lock:
            waits = runner in self._waiting
            if waits:
                self._waiting.remove(runner)
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
            runner = self._waiting.popleft()
            thread = threading.Thread(target=self._run, args=(runner,), daemon=True)
            self._started.append((runner, thread))
            self._running += 1
            thread.start()

    def _run(self, runner: QRunnable) -> None:
        try:
            runner.run()
        finally:
            with self._lock:
                self._running -= 1
                self._go_on()


class Job(QObject, Generic[Result]):
    """One piece of work. Exactly one of ``done``, ``failed`` and ``cancelled`` ends it.

    The signals are emitted in the job's thread and so arrive queued in the receiver's. A job that
    is started on an ``Aside`` may outlive the window, and so must not have it as its parent.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Work[Result], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._control = JobControl(self.progressed.emit)
        self._runner = _Runner(self._run)
        self._take: Callable[[QRunnable], bool] | None = None

    def start(self, pool: QThreadPool | Aside) -> None:
        """Run on a pool's thread, as soon as one is free."""
        self._take = pool.tryTake if isinstance(pool, QThreadPool) else pool.take
        pool.start(self._runner)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop; one that still waits for a thread ends at once."""
        self._control.cancel()
        if self._take is not None and self._take(self._runner):
            self.cancelled.emit()

    def _run(self) -> None:
        try:
            result = self._work(self._control)
        except CancelledError:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - whatever it is, the user has to hear of it
            _LOG.warning("a job failed", exc_info=error)
            self.failed.emit(error)
        else:
            self.done.emit(result)


class _Runner(QRunnable):
    def __init__(self, run: Callable[[], None]) -> None:
        super().__init__()
        self._run = run
        # The job owns its runner: the pool would delete what Python still holds.
        self.setAutoDelete(False)

    def run(self) -> None:
        self._run()
