"""Watches over a run of the app: its log, its trail, and what the last run left behind."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from explorer.shell.crash_notice import CrashNotice
from explorer.shell.diagnosis import versions
from explorer.shell.outside import show_outside
from explorer.shell.running_app import RunningApp
from explorer.shell.trail import Trail, reports_folder, reports_of_dead_runs

if TYPE_CHECKING:
    from explorer.shell.logs import LateFile

_LOG = logging.getLogger(__name__)


class RunWatch(QObject):
    """Notes what is done in the windows of a run, and tells of the last one if it crashed."""

    def __init__(self, running: RunningApp, log: LateFile | None) -> None:
        super().__init__(running)
        self.trail = Trail()
        self._running = running
        self._log = log
        self._notice: CrashNotice | None = None
        self._reports: list[Path] = []

    @property
    def notice(self) -> CrashNotice | None:
        """What tells of the last run's crash, if it is shown."""
        return self._notice

    def begin(self) -> None:
        """Open the log and the trail, and tell of the last run if it crashed."""
        told, folder = versions(), reports_folder()
        _LOG.info("started: %s", told.replace("\n", "; "))
        if self._log is not None:
            self._log.open()
        self._reports = reports_of_dead_runs(folder)
        self.trail.open(folder, told)
        self._running.replaced.connect(self.follow)
        self.follow()
        if self._reports:
            _LOG.warning("the last run crashed; the report is %s", self._reports[-1])
            self._tell(self._reports[-1])

    @Slot()
    def follow(self) -> None:
        """Note the commands that are given in the present window, and tell there what is unread."""
        desk = self._running.desk
        desk.session.match_changed.connect(self.on_match_changed)
        for action in desk.window.findChildren(QAction):
            if action.objectName():
                action.triggered.connect(self.on_triggered)
        if self._notice is not None:
            # It goes with the window that it was shown over, and is in that one's language.
            geometry = self._notice.geometry()
            self._forget()
            self._tell(self._reports[-1])
            if self._notice is not None:
                self._notice.setGeometry(geometry)

    @Slot()
    def on_triggered(self) -> None:
        """Note a command by its name."""
        self.trail.note(self.sender().objectName())

    @Slot()
    def on_match_changed(self) -> None:
        """Note that there is another match, or none, but not which."""
        self.trail.note("match-changed")

    @Slot()
    def open_reports_folder(self) -> None:
        """Show where the reports are."""
        show_outside(reports_folder(), self._running.desk.window)

    @Slot()
    def discard_reports(self) -> None:
        """Delete the reports that were told of."""
        for report in self._reports:
            with suppress(OSError):
                report.unlink()
        self._reports = []

    def end(self) -> None:
        """The run ends well."""
        _LOG.info("ended")
        self.trail.close()

    def _tell(self, report: Path) -> None:
        try:
            text = report.read_text(encoding="utf-8", errors="replace")
        except OSError:
            return
        self._notice = CrashNotice(text, self._running.desk.window)
        self._notice.folder_wanted.connect(self.open_reports_folder)
        self._notice.discarded.connect(self.discard_reports)
        self._notice.finished.connect(self._forget)
        self._notice.show()

    @Slot()
    def _forget(self) -> None:
        if self._notice is not None:
            self._notice.deleteLater()
            self._notice = None
