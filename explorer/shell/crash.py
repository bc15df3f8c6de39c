"""An uncaught exception shows one dialog with a report to copy, and the app goes on."""

from __future__ import annotations

import platform
import sys
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from explorer import __version__
from explorer.views.text import message


def crash_report(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> str:
    """What a developer needs to know of an exception, as text."""
    versions = f"Match Explorer {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    return "\n".join([versions, system, "", *traceback.format_exception(kind, error, trace)])


class CrashHandler(QObject):
    """Takes over ``sys.excepthook``. While its dialog is open, further reports are added to it."""

    _raised = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialog: CrashDialog | None = None
        self._previous = sys.excepthook
        # Exceptions can come from any thread, a dialog only from this one.
        self._raised.connect(self.show_report, Qt.ConnectionType.QueuedConnection)

    @property
    def dialog(self) -> CrashDialog | None:
        """The dialog that is open."""
        return self._dialog

    def install(self) -> None:
        """Start to handle uncaught exceptions."""
        self._previous = sys.excepthook
        sys.excepthook = self.handle

    def uninstall(self) -> None:
        """Hand uncaught exceptions back to whoever had them before."""
        sys.excepthook = self._previous

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Report an exception; an interrupt ends the app as it should."""
        if issubclass(kind, KeyboardInterrupt):
            QGuiApplication.exit(130)
            return
        report = crash_report(kind, error, trace)
        sys.stderr.write(report)
        self._raised.emit(report)

    @Slot(str)
    def show_report(self, report: str) -> None:
        """Open the dialog, or add the report to the one that is open."""
        if self._dialog is not None:
            self._dialog.add(report)
            return
        self._dialog = CrashDialog(report)
        self._dialog.finished.connect(self._forget)
        self._dialog.open()

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


class CrashDialog(QMessageBox):
    """Says that something went wrong, that nothing is lost, and offers the report to copy."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(message("crash-title"))
        self.setText(message("crash-text"))
        self.setInformativeText(message("crash-more"))
        self.setDetailedText(report)
        self.copy_button = QPushButton(message("crash-copy"))
        self.addButton(self.copy_button, QMessageBox.ButtonRole.ActionRole)
        self.copy_button.clicked.disconnect()
        self.copy_button.clicked.connect(self.copy)
        self.addButton(QMessageBox.StandardButton.Close)

    def add(self, report: str) -> None:
        """Put another report below what is shown."""
        self.setDetailedText(f"{self.detailedText()}\n\n{report}")

    @Slot()
    def copy(self) -> None:
        """Put the report on the clipboard; the dialog stays open."""
        QGuiApplication.clipboard().setText(self.detailedText())
