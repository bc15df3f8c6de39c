"""How much of the screen a window of its own may take, its frame included."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the system's frame and title bar take at most, usually, in logical pixels."""


def bounded(size: QSize, beside: QWidget) -> QSize:
    """A size for a window's content, no larger than what the screen of another leaves to it."""
    return size.boundedTo(beside.screen().availableSize() - FRAME)


def place_beside(window: QWidget, size: QSize, beside: QWidget) -> None:
    """Give a window that is to be shown a size, over another one and whole on its screen."""
    screen, fit = beside.screen().availableGeometry(), bounded(size, beside)
    outer = QRect(QPoint(), fit + FRAME)
    outer.moveCenter(beside.frameGeometry().center())
    outer.moveRight(min(outer.right(), screen.right()))
    outer.moveBottom(min(outer.bottom(), screen.bottom()))
    outer.moveLeft(max(outer.left(), screen.left()))
    outer.moveTop(max(outer.top(), screen.top()))
    window.resize(fit)
    window.move(outer.topLeft())
