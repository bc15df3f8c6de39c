"""In a narrow window the library lies over the centre, and only while it is used."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QMainWindow, QToolButton, QVBoxLayout, QWidget

from explorer.views.common.appearance import Appearance
from explorer.views.common.sizing import keep_icon_size, keep_size

RAIL_WIDTH = 44
OVERLAY_WIDTH = 260


class LibraryRail(QWidget):
    """The narrow stand-in for the library: one button an action."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 8, 6, 8)
        self._column.setSpacing(8)
        self._column.addStretch(1)

    def add_action(self, action: QAction) -> None:
        """Offer an action as a button that shows only its icon."""
        button = QToolButton()
        button.setProperty("role", "flat")
        button.setDefaultAction(action)
        keep_size(button, self._appearance, 32, 32)
        keep_icon_size(button, self._appearance)
        self._column.insertWidget(self._column.count() - 1, button)


class LibraryOverlay(QFrame):
    """Holds a panel over the left of the window's centre; Esc and opening a match close it.

    ``shown_changed`` tells that its panel has come or gone, or has another place now.
    """

    shown_changed = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("overlay")
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._window = window
        self._content: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        window.installEventFilter(self)
        self.hide()

    def take(self, content: QWidget) -> None:
        """Hold a widget that otherwise lives in a dock."""
        self._content = content
        self._column.addWidget(content)
        content.show()
        self.shown_changed.emit()

    def release(self) -> None:
        """Let go of the widget, which its dock takes back."""
        self.hide()
        if self._content is not None:
            self._column.removeWidget(self._content)
            self._content = None
        self.shown_changed.emit()

    @Slot()
    def toggle(self) -> None:
        """Show or hide the panel."""
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self._fit()
            self.raise_()
            if self._content is not None:
                self._content.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that it is there."""
        super().showEvent(event)
        self.shown_changed.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that it is gone."""
        super().hideEvent(event)
        self.shown_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the window's height."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        centre = self._window.centralWidget()
        if centre is None:
            return
        self.setGeometry(centre.x(), centre.y(), OVERLAY_WIDTH, centre.height())
