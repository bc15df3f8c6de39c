"""An uncaught exception shows one dialog with a report to copy, and the app goes on."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections import Counter
from collections.abc import Iterator
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from explorer.shell.discretion import discreet
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.shell.trail import Trail

_LOG = logging.getLogger(__name__)

MOST_REPORTS = 10
"""How many different reports the dialog shows; those after them are only counted."""

LONGEST_REPORT = 20_000
"""The most characters that are shown of a report: its beginning and its end."""


def crash_report(
    kind: type[BaseException],
    error: BaseException | None,
    trace: TracebackType | None,
    steps: str = "",
) -> str:
    """What a developer needs to know of an exception, as text.

    Args:
        kind: The exception's class.
        error: The exception.
        trace: Where it was raised.
        steps: The last commands, a line each.
    """
    # Loaded with the first exception: the app's start doesn't wait for it.
    from explorer.shell.diagnosis import versions  # noqa: PLC0415

    told = "".join(traceback.format_exception(kind, error, trace))
    parts = (versions(), steps, told)
    return discreet("\n\n".join(part for part in parts if part))


class CrashHandler(QObject):
    """Takes over what Python calls with exceptions that nobody caught, in whichever thread.

    While its dialog is open, further reports are added to it, and the same ones are counted. An
    exception while an object is deleted is only logged: nothing that the user did has failed.
    ``trail`` is where exceptions are noted, and what was done before them.
    """

    _raised = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trail: Trail | None = None
        self._dialog: CrashDialog | None = None
        self._previous = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        # Exceptions can come from any thread, a dialog only from this one.
        self._raised.connect(self.show_report, Qt.ConnectionType.QueuedConnection)

    @property
    def dialog(self) -> CrashDialog | None:
        """The dialog that is open."""
        return self._dialog

    def install(self) -> None:
        """Start to handle uncaught exceptions."""
        self._previous = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.handle
        threading.excepthook = self.handle_in_thread
        sys.unraisablehook = self.log_unraisable

    def uninstall(self) -> None:
        """Hand uncaught exceptions back to whoever had them before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._previous

    def handle(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Report an exception; an interrupt ends the app as it should."""
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.exit(130)
            return
        report = crash_report(kind, error, trace, self.trail.steps if self.trail else "")
        self.note(f"{kind.__name__}{_place(trace)}")
        _LOG.error("uncaught exception", exc_info=(kind, error or kind(), trace))
        if sys.stderr is not None:  # as in a Windows program without a console
            sys.stderr.write(report)
        self._raised.emit(report, "".join(traceback.format_exception(kind, error, trace)))

    def note(self, text: str) -> None:
        """Note in the trail what may be the end."""
        if self.trail is not None:
            self.trail.note(text)

    def handle_in_thread(self, told: threading.ExceptHookArgs) -> None:
        """Report an exception that has ended a thread."""
        if not issubclass(told.exc_type, SystemExit):
            self.handle(told.exc_type, told.exc_value, told.exc_traceback)

    @staticmethod
    def log_unraisable(told: sys.UnraisableHookArgs) -> None:
        """Log an exception that has nowhere to go."""
        error = told.exc_value or told.exc_type()
        info = (told.exc_type, error, told.exc_traceback)
        _LOG.error("%s in %r", told.err_msg or "exception ignored", told.object, exc_info=info)

    @Slot(str, str)
    def show_report(self, report: str, cause: str) -> None:
        """Open the dialog, or add the report to the one that is open.

        Args:
            report: What is shown.
            cause: The exception as it was raised, by which reports of the same are known.
        """
        if self._dialog is not None:
            self._dialog.add(report, cause)
            return
        self._dialog = CrashDialog()
        self._dialog.add(report, cause)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class CrashDialog(QMessageBox):
    """Says that something went wrong, that nothing is lost, and offers the report to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A window of its own, it would keep the app alive, unseen, when the main one is closed.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._reports: dict[str, str] = {}
        self._times: Counter[str] = Counter()
        self._left_out = 0
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(message("crash-title"))
        self.setText(message("crash-text"))
        self.setInformativeText(message("crash-more"))
        self.copy_button = QPushButton(message("crash-copy"))
        self.addButton(self.copy_button, QMessageBox.ButtonRole.ActionRole)
        self.copy_button.clicked.disconnect()
        self.copy_button.clicked.connect(self.copy)
        self.addButton(QMessageBox.StandardButton.Close)

    def add(self, report: str, cause: str) -> None:
        """Put another report below what is shown; one of the same cause is only counted.

        An exception that comes with each paint would else fill the dialog, and then the memory.
        """
        if cause in self._reports or len(self._reports) < MOST_REPORTS:
            self._reports.setdefault(cause, _shortened(report))
            self._times[cause] += 1
        else:
            self._left_out += 1
        self.setDetailedText("\n\n".join(self._told()))

    def _told(self) -> Iterator[str]:
        for cause, report in self._reports.items():
            times = self._times[cause]
            yield report if times == 1 else f"{report.rstrip()}\n(raised {times} times)"
        if self._left_out:
            yield f"({self._left_out} more; the log has them all)"

    @Slot()
    def copy(self) -> None:
        """Put the report on the clipboard; the dialog stays open."""
        QGuiApplication.clipboard().setText(self.detailedText())


def _shortened(report: str) -> str:
    if len(report) <= LONGEST_REPORT:
        return report
    half = LONGEST_REPORT // 2
    return f"{report[:half]}\n…\n{report[-half:]}"


def _place(trace: TracebackType | None) -> str:
    """Where an exception was raised, without what it says, which may have names in it."""
    frames = traceback.extract_tb(trace)
    if not frames:
        return ""
    file = frames[-1].filename.replace("\\", "/").rpartition("/")[2]
    return f" at {file}:{frames[-1].lineno}"
