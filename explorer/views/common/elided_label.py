"""A label that shortens its text to the room it has, and then shows all of it in a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget


class ElidedLabel(QLabel):
    """One line of plain text, cut in the middle where it is too long, as file names are.

    ``mode`` cuts elsewhere: at its end for what reads like a sentence.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._full = ""
        self.set_full_text(text)

    @property
    def full_text(self) -> str:
        """The whole text."""
        return self._full

    def set_full_text(self, text: str) -> None:
        """Change the text."""
        self._full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for all of the text."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self._full) + self._padding() + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _padding(self) -> int:
        """The room beside the text that the style and the margins take."""
        text = self.fontMetrics().size(Qt.TextFlag.TextSingleLine, self.text()).width()
        return max(0, super().sizeHint().width() - text)

    def _elide(self) -> None:
        # To ask for the padding polishes the label, after which a style sheet keeps its font.
        polished = self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
        room = self.width() - (self._padding() if polished else 0)
        shown = self.fontMetrics().elidedText(self._full, self._mode, room)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip("" if shown == self._full else self._full)
