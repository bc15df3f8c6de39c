"""A small widget of fixed size that shows a few marks, for pictures too small to be a scene."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from explorer.canvas.qt_backend import QtBackend
from explorer.scenes.marks import Mark, Viewport
from explorer.views.common.appearance import Appearance
from explorer.views.common.sizing import keep_height, keep_width


class MarksWidget(QWidget):
    """Paints marks, given in the design's pixels from its top left corner, over what lies below.

    With no ``width`` it takes what its layout gives it.
    """

    def __init__(
        self, appearance: Appearance, width: int | None, height: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.paints = 0
        self._appearance = appearance
        self._marks: tuple[Mark, ...] = ()
        self._backend = QtBackend(appearance.theme, self.devicePixelRatioF())
        keep_height(self, appearance, height)
        if width is not None:
            keep_width(self, appearance, width)
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
        """Take over the theme and the text size."""
        self._backend = QtBackend(self._appearance.theme, self.devicePixelRatioF())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks."""
        self.paints += 1
        scale = self._appearance.text_scale
        ratio = self.devicePixelRatioF() * scale
        if ratio != self._backend.pixel_ratio:
            self._backend = QtBackend(self._appearance.theme, ratio)
        painter = QPainter(self)
        painter.scale(scale, scale)
        viewport = Viewport(self.width() / scale, self.height() / scale)
        self._backend.paint(painter, self._marks, viewport)
        painter.end()
