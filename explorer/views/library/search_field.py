"""The library's search field."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from explorer.views.common.appearance import Appearance
from explorer.views.common.search_lens import SearchLens
from explorer.views.text import message

HINT_MARGIN = 8
_AROUND = 40
"""What the lens and the field's own margins take of its width."""


class SearchField(QLineEdit):
    """A line for words to look for; Down leaves it for the list below it."""

    left_downwards = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(message("library-search"))
        self.setAccessibleName(message("library-search"))
        self.setClearButtonEnabled(True)
        SearchLens(self, appearance)
        keys = QKeySequence(QKeySequence.StandardKey.Find)
        self._hint = QLabel(keys.toString(QKeySequence.SequenceFormat.NativeText), self)
        self._hint.setProperty("role", "caption")
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, HINT_MARGIN, 0)
        row.addStretch(1)
        row.addWidget(self._hint)
        self.textChanged.connect(self._show_hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the list with Down."""
        if event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint out where the field is too narrow for it."""
        super().resizeEvent(event)
        self._show_hint(self.text())

    @Slot(str)
    def _show_hint(self, text: str) -> None:
        taken = self._hint.sizeHint().width() + HINT_MARGIN
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        shown = not text and words + taken + _AROUND <= self.width()
        self._hint.setVisible(shown)
        self.setTextMargins(0, 0, taken if shown else 0, 0)
