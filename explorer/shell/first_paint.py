"""What waits until the window stands before the user: watching over the run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from explorer.shell.running_app import RunningApp

if TYPE_CHECKING:
    from explorer.shell.crash import CrashHandler
    from explorer.shell.logs import LateFile
    from explorer.shell.run_watch import RunWatch


class FirstPaint(QObject):
    """Has a run watched over from the first paint of its first window on.

    The watch touches the disk, and neither that nor loading it may hold the start up.
    """

    def __init__(self, running: RunningApp, crashes: CrashHandler, log: LateFile | None) -> None:
        super().__init__(running)
        self._running = running
        self._crashes = crashes
        self._log = log
        self._watch: RunWatch | None = None
        self._window = running.desk.window
        self._window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint; what is in the window is painted before the timer gets its turn."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self.begin)
        return super().eventFilter(watched, event)

    @Slot()
    def begin(self) -> None:
        """Watch from now on."""
        from explorer.shell.run_watch import RunWatch  # noqa: PLC0415  as said above

        self._watch = RunWatch(self._running, self._log)
        self._crashes.trail = self._watch.trail
        self._watch.begin()

    def end(self) -> None:
        """The run ends well."""
        if self._watch is not None:
            self._watch.end()
