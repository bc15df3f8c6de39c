"""Says for a while what has been deleted, and takes it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from explorer.views.common.announcing import announce
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.text import message

SHOWN_MS = 20_000


class UndoBar(QWidget):
    """A sentence with its way back, below the list; the menu keeps the way back for longer."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.label = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton(message("library-undo"))
        self.button.setProperty("role", "link")
        self.button.setAccessibleName(message("library-undo-spoken"))
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self._time = QTimer(self)
        self._time.setSingleShot(True)
        self._time.setInterval(SHOWN_MS)
        self._time.timeout.connect(self.hide)
        self.hide()

    def offer(self, text: str) -> None:
        """Say what was done, with its way back."""
        self.button.show()
        self._show(text)

    def say(self, text: str) -> None:
        """Say something that there is no way back from."""
        self.button.hide()
        self._show(text)

    def withdraw(self) -> None:
        """There is nothing to take back."""
        self._time.stop()
        self.hide()

    def _show(self, text: str) -> None:
        self.label.set_full_text(text)
        self.show()
        self._time.start()
        announce(self, text)
