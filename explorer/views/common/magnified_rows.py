"""Rows of lists and tables that a delegate paints, magnified with the text size."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from explorer.views.common.appearance import Appearance

Index = QModelIndex | QPersistentModelIndex


class MagnifiedRows(QStyledItemDelegate):
    """Paints rows in the design's pixels, whatever the text size; ``paint_row`` says how."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row, or a cell of it."""
        scale = self._appearance.text_scale
        row, place = QStyleOptionViewItem(option), option.rect
        row.rect = QRect(0, 0, round(place.width() / scale), round(place.height() / scale))
        painter.save()
        painter.translate(place.topLeft())
        painter.scale(scale, scale)
        try:
            self.paint_row(painter, row, index)
        finally:
            painter.restore()

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one whose rectangle is as it is in the design's pixels, from (0, 0)."""
        raise NotImplementedError

    def pixel_ratio(self, painter: QPainter) -> float:
        """How many of the screen's pixels one of the design's takes."""
        return painter.device().devicePixelRatioF() * self._appearance.text_scale
