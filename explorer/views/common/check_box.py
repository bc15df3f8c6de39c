"""A check box whose tick is an icon of ours, in the theme's colours."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon_pixmap

_TICK = 12


class CheckBox(QCheckBox):
    """Fills its box where it is checked, with a tick on it."""

    def __init__(self, appearance: Appearance, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._appearance = appearance
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the tick on it."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_CheckBoxIndicator
        box = self.style().subElementRect(part, option, self)
        size = self._appearance.px(_TICK)
        pixmap = icon_pixmap(
            "check", self._appearance.theme, Ink.PANEL, size, self.devicePixelRatioF()
        )
        place = QRect(0, 0, size, size)
        place.moveCenter(box.center())
        painter = QPainter(self)
        painter.drawPixmap(place.topLeft(), pixmap)
        painter.end()
