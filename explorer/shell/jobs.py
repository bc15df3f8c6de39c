"""Work off the GUI thread, with progress and cancel; results come back as signals."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from explorer.views.common.aside import Aside

__all__ = ["LAST_WAIT_SECONDS", "Aside", "CancelledError", "Job", "JobControl", "Result", "Work"]

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
