"""Keeps something that takes long from being done too often."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LEAST_MS = 1000
"""So much time passes between two times."""

_SHARE = 0.05


class Throttle(QObject):
    """Emits ``due`` at once when it was long ago, and otherwise once for all who ask meanwhile.

    What listens takes at most a twentieth of the time: the longer it takes, the rarer it gets.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @Slot()
    def ask(self) -> None:
        """Ask for it, now or soon."""
        self._asked = True
        if not self._timer.isActive():
            self.flush()

    @Slot()
    def flush(self) -> None:
        """Do now what somebody has asked for, if anybody has."""
        if self._asked:
            self._asked = False
            started = monotonic()
            self.due.emit()
            took = 1000 * (monotonic() - started)
            self._timer.start(max(LEAST_MS, round(took / _SHARE)))

    @Slot()
    def _on_timeout(self) -> None:
        self.flush()
