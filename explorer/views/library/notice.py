"""What stands in the place of a list that has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

_INDENT = 5
"""How far the words stand in, so that the button's are flush with them."""


class Notice(QWidget):
    """A title, a sentence and, mostly, a button with a way out."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLabel()
        self.title.setProperty("role", "title")
        self.text = QLabel()
        self.text.setProperty("role", "secondary")
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setStyleSheet(f"padding: 3px {_INDENT - 1}px;")
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.clicked.connect(self.pressed)
        column = QVBoxLayout(self)
        column.setContentsMargins(12 - _INDENT, 16, 12, 12)
        column.setSpacing(4)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            # Else the longest word would be the least width of the panel.
            label.setMinimumWidth(1)
            label.setContentsMargins(_INDENT, 0, 0, 0)
            column.addWidget(label)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)

    def say(self, title: str, text: str, button: str) -> None:
        """Show these words; without any for the button there is none."""
        self.title.setText(title)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
