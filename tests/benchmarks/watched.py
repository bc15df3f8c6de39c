"""An application that prints the time of its window's first paint, and ends."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QMainWindow


class WatchedApplication(QApplication):
    """The application, whose event loop ends after the first paint of the main window."""

    @staticmethod
    def exec() -> int:
        """Run the event loop, in which the window that is shown by now will be painted."""
        (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
        FirstPaint(window)
        return QApplication.exec()


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
        # The app has it by now; imported any earlier, it would not be in the app's own time.
        from explorer.canvas.scene_widget import SceneWidget  # noqa: PLC0415

        views = [view for view in self._window.findChildren(SceneWidget) if view.isVisible()]
        if views and all(view.scene is not None for view in views):
            print(now)
            QApplication.exit()
