"""A small widget of fixed size that shows a few marks, for pictures too small to be a scene."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from explorer.canvas.qt_backend import QtBackend
from explorer.scenes.marks import Mark, Viewport
from explorer.views.common.appearance import Appearance


class MarksWidget(QWidget):
    """Paints marks, given in logical pixels from its top left corner, over what lies below it."""

    def __init__(
        self, appearance: Appearance, width: int, height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.paints = 0
        self._appearance = appearance
        self._marks: tuple[Mark, ...] = ()
        self._backend = QtBackend(appearance.theme, self.devicePixelRatioF())
        self.setFixedSize(width, height)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        appearance.changed.connect(self.recolour)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is shown."""
        return self._marks

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show other marks."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        self._backend = QtBackend(self._appearance.theme, self.devicePixelRatioF())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks."""
        self.paints += 1
        ratio = self.devicePixelRatioF()
        if ratio != self._backend.pixel_ratio:
            self._backend = QtBackend(self._appearance.theme, ratio)
        painter = QPainter(self)
        viewport = Viewport(self.width(), self.height())
        self._backend.paint(painter, self._marks, viewport)
        painter.end()
