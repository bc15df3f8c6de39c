"""One job behind a small dialog that shows how far it is and lets it be cancelled."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from explorer.shell.jobs import Job, JobControl, Jobs
from explorer.shell.problems import problem_text
from explorer.views.text import message

SHOWN_AFTER = 400
"""What is done sooner needs no dialog, in milliseconds."""

WIDTH = 360
"""Of the dialog, in pixels."""

_STEPS = 1000


class ProgressTask(QObject):
    """Runs a job; ``ended`` comes last, whatever became of it, and the task is deleted then.

    ``done`` hands on its result, ``failed`` the text of an error that was to be expected.
    """

    done = Signal(object)
    failed = Signal(str)
    ended = Signal()

    def __init__(
        self, title: str, work: Callable[[JobControl], Any], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._job: Job[Any] = Job(work)
        self._dialog = QProgressDialog(parent)
        self._dialog.setWindowTitle(message("app-name"))
        self._dialog.setLabelText(title)
        self._dialog.setCancelButtonText(message("care-cancel"))
        self._dialog.setMinimumWidth(WIDTH)
        bar = QProgressBar()
        # The bar of our style is too thin for a text.
        bar.setTextVisible(False)
        bar.setAccessibleName(title)
        self._dialog.setBar(bar)
        self._dialog.setRange(0, _STEPS)
        self._dialog.setAutoClose(False)
        self._dialog.setAutoReset(False)
        self._dialog.setMinimumDuration(SHOWN_AFTER)
        self._dialog.setValue(0)
        self._dialog.canceled.connect(self.cancel)
        self._job.progressed.connect(self._on_progressed)
        self._job.done.connect(self._on_done)
        self._job.failed.connect(self._on_failed)
        self._job.cancelled.connect(self._on_cancelled)

    def start(self, jobs: Jobs) -> None:
        """Begin, as soon as there may be another one of these jobs."""
        jobs.start(self._job)

    @Slot()
    def cancel(self) -> None:
        """Ask the job to stop; what it was to change stays as it is."""
        self._dialog.setLabelText(message("care-stopping"))
        self._job.cancel()

    @Slot(object)
    def _on_progressed(self, share: float) -> None:
        self._dialog.setValue(int(share * _STEPS))

    @Slot(object)
    def _on_done(self, result: object) -> None:
        self._hide()
        try:
            self.done.emit(result)
        finally:
            self._end()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._hide()
        text = problem_text(error)
        try:
            if text is None:
                raise error
            self.failed.emit(text)
        finally:
            self._end()

    @Slot()
    def _on_cancelled(self) -> None:
        self._hide()
        self._end()

    def _hide(self) -> None:
        # Closing it would count as cancelling.
        self._dialog.canceled.disconnect(self.cancel)
        self._dialog.reset()
        self._dialog.hide()

    def _end(self) -> None:
        self._dialog.deleteLater()
        self.ended.emit()
        self.deleteLater()
