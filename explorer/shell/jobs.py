"""Work off the GUI thread, with progress and cancel; results come back as signals."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from explorer.views.common.aside import Aside

__all__ = [
    "LAST_WAIT_SECONDS",
    "Aside",
    "CancelledError",
    "Job",
    "JobControl",
    "Jobs",
    "Result",
    "Work",
]

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

    They come in the thread that made the job; of one that was forgotten none comes. A job may
    outlive the window, and so must not have it as its parent.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _reported = Signal(object)
    _returned = Signal(object)
    _raised = Signal(object)

    def __init__(self, work: Work[Result]) -> None:
        super().__init__()
        self._work = work
        self._control = JobControl(self._reported.emit)
        self._threads: Aside | None = None
        self._is_running = False
        self._reported.connect(self._on_reported)
        self._returned.connect(self._on_returned)
        self._raised.connect(self._on_raised)
        # The last to let go of it may be its own thread, where no QObject may end. As it holds
        # itself, only the garbage collector can end it, which keeps to the window's thread.
        self._kept = self

    @property
    def is_running(self) -> bool:
        """Whether an end of it is still to come."""
        return self._is_running

    def start(self, threads: Aside) -> None:
        """Run on a thread, as soon as there may be another one."""
        self._threads, self._is_running = threads, True
        threads.start(self._run)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop; one that still waits for a thread ends at once."""
        self._control.cancel()
        if self._threads is not None and self._threads.take(self._run):
            self._end(self.cancelled)

    def forget(self) -> None:
        """Ask the job to stop, and hear no more of it, whatever is on its way already."""
        self._is_running = False
        self.cancel()

    def _run(self) -> None:
        try:
            result = self._work(self._control)
        except CancelledError as error:
            self._raised.emit(error)
        except Exception as error:  # noqa: BLE001 - whatever it is, the user has to hear of it
            _LOG.warning("a job failed", exc_info=error)
            self._raised.emit(error)
        else:
            self._returned.emit(result)

    @Slot(object)
    def _on_reported(self, news: object) -> None:
        if self._is_running:
            self.progressed.emit(news)

    @Slot(object)
    def _on_returned(self, result: object) -> None:
        self._end(self.done, result)

    @Slot(object)
    def _on_raised(self, error: Exception) -> None:
        if isinstance(error, CancelledError):
            self._end(self.cancelled)
        else:
            self._end(self.failed, error)

    def _end(self, told: SignalInstance, *values: object) -> None:
        if self._is_running:
            self._is_running = False
            told.emit(*values)


class Jobs:
    """Jobs of one kind: all at once or only so many, the others waiting in their order."""

    def __init__(self, at_once: int | None = None) -> None:
        self._threads = Aside(at_once)
        self._started: list[Job[Any]] = []

    @property
    def is_running(self) -> bool:
        """Whether any of them runs, or waits for one that does."""
        return any(job.is_running for job in self._started)

    def start(self, job: Job[Any]) -> None:
        """Run one, as soon as there may be another one."""
        self._started = [started for started in self._started if started.is_running]
        self._started.append(job)
        job.start(self._threads)

    def cancel(self) -> None:
        """Ask all of them to stop; those that still wait end at once."""
        for job in tuple(self._started):
            job.cancel()

    def finish(self, seconds: float) -> None:
        """Cancel all of them and wait for what runs, but no longer than so many seconds."""
        self.cancel()
        self._threads.wait(seconds)
