"""What has less room than it needs is scrolled, instead of being cut off or squeezed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scrolled(QScrollArea):
    """Holds a widget that takes all of the room while there is enough of it."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # What is in it takes the focus; Tab would stop at its frame besides.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
