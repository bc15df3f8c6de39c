"""Where a popup comes up."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget


def show_at(popup: QWidget, place: QPoint, beside: QWidget) -> None:
    """Show a popup with its top left corner at a place of the screen, but all of it on the screen.

    Args:
        popup: The popup, which has its size.
        place: In the screen's pixels.
        beside: What it belongs to, which tells the screen.
    """
    screen = beside.screen().availableGeometry()
    left = max(screen.left(), min(place.x(), screen.right() - popup.width()))
    top = max(screen.top(), min(place.y(), screen.bottom() - popup.height()))
    popup.move(left, top)
    popup.show()
