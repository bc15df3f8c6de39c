"""A drop-down whose arrow is one of the app's icons; a styled one of Qt's would have none."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon_pixmap

_ARROW = 12


class DropDown(QComboBox):
    """A combo box with a chevron at its end."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its own one paints menu entries, whose current one a style sheet can't reach.
        self.setItemDelegate(QStyledItemDelegate(self))
        self._appearance = appearance
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the chevron on it."""
        super().paintEvent(event)
        ink = Ink.TEXT2 if self.isEnabled() else Ink.BORDER_STRONG
        ratio = self.devicePixelRatioF()
        pixmap = icon_pixmap("chevron-down", self._appearance.theme, ink, _ARROW, ratio)
        painter = QPainter(self)
        left = 7 if self.isRightToLeft() else self.width() - _ARROW - 7
        painter.drawPixmap(left, (self.height() - _ARROW) // 2 + 1, pixmap)
        painter.end()
