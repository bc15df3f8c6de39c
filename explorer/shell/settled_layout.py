"""The layout of the docks as it was before a resize that is still going on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow

LAYOUT_VERSION = 1
SETTLE_MS = 150


class SettledLayout(QObject):
    """Notes the layout whenever the docks have kept their sizes for a moment.

    Qt squeezes the docks before it tells the window that it was resized, so when the window learns
    that it is narrow it is too late to ask for the wide layout. ``changed`` tells of each moment.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, docks: Iterable[QDockWidget]) -> None:
        super().__init__(window)
        self._window = window
        self._noted: QByteArray | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SETTLE_MS)
        self._wait.timeout.connect(self.note)
        for dock in docks:
            dock.installEventFilter(self)

    @property
    def state(self) -> QByteArray | None:
        """The layout as Qt stores it; None before the docks first stood still."""
        return self._noted

    @property
    def is_settled(self) -> bool:
        """Whether the docks stand still."""
        return not self._wait.isActive()

    def forget(self) -> None:
        """Note nothing of a layout that is no longer shown."""
        self._noted = None
        self._wait.start()

    @Slot()
    def note(self) -> None:
        """Take the layout as it is."""
        self._noted = self._window.saveState(LAYOUT_VERSION)
        self.changed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait until a dock stands still."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._wait.start()
        return super().eventFilter(watched, event)
