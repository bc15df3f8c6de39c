"""Starts the app as its command does and prints the time at which its window is first painted."""

from __future__ import annotations

import sys
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from explorer.__main__ import main
from explorer.canvas.scene_widget import SceneWidget


class FirstPaint(QObject):
    """Ends the application once its window is painted with every view in it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the window's paint; the rest of it is painted before the timer gets its turn."""
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, self._painted)
        return super().eventFilter(watched, event)

    @Slot()
    def _painted(self) -> None:
        now = monotonic()
        views = [view for view in self._window.findChildren(SceneWidget) if view.isVisible()]
        if views and all(view.scene is not None for view in views):
            print(now)
            QApplication.exit()


class WatchedApplication(QApplication):
    """The application, whose event loop ends after the first paint of the main window."""

    @staticmethod
    def exec() -> int:
        """Run the event loop, in which the window that is shown by now will be painted."""
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
        FirstPaint(window)
        return QApplication.exec()


if __name__ == "__main__":
    _app = WatchedApplication(sys.argv[:1])
    sys.exit(main())
