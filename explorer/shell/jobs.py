"""Work off the GUI thread, with progress and cancel; results come back as signals."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

Result = TypeVar("Result")
Work = Callable[["JobControl"], Result]


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

    def __init__(self) -> None:
        self._running: list[tuple[QRunnable, threading.Thread]] = []

    def start(self, runner: QRunnable) -> None:
        """Run on a thread of its own."""
        # Kept until its thread has ended, since Qt's objects have to go in the thread they are of.
        self._running = [pair for pair in self._running if pair[1].is_alive()]
        thread = threading.Thread(target=runner.run, daemon=True)
        self._running.append((runner, thread))
        thread.start()

    def wait(self, seconds: float) -> None:
        """Wait for each thread that runs, but no longer than so many seconds."""
        for _, thread in self._running:
            thread.join(seconds)


class Job(QObject, Generic[Result]):
    """One piece of work. Exactly one of ``done``, ``failed`` and ``cancelled`` ends it.

    The signals are emitted in the job's thread and so arrive queued in the receiver's.
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
        self._pool: QThreadPool | None = None

    def start(self, pool: QThreadPool | Aside) -> None:
        """Run on a pool's thread, as soon as one is free."""
        self._pool = pool if isinstance(pool, QThreadPool) else None
        pool.start(self._runner)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop; one that still waits for a thread ends at once."""
        self._control.cancel()
        if self._pool is not None and self._pool.tryTake(self._runner):
            self.cancelled.emit()

    def _run(self) -> None:
        try:
            result = self._work(self._control)
        except CancelledError:
            self.cancelled.emit()
        except Exception as error:  # noqa: BLE001 - whatever it is, the user has to hear of it
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
