"""Rows of lists and tables that a delegate paints, magnified with the text size."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem


@contextmanager
def magnified_row(
    painter: QPainter, option: QStyleOptionViewItem, scale: float
) -> Iterator[QStyleOptionViewItem]:
    """Paint a row in the design's pixels, whatever the text size.

    Gives the option with the row's rectangle as it is in those pixels, from (0, 0).
    """
    row = QStyleOptionViewItem(option)
    row.rect = QRect(0, 0, round(option.rect.width() / scale), round(option.rect.height() / scale))
    painter.save()
    painter.translate(option.rect.topLeft())
    painter.scale(scale, scale)
    try:
        yield row
    finally:
        painter.restore()
