"""Places that are worked out by hand, turned around in languages that are written to the left."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QStyle, QWidget


def place(widget: QWidget, rect: QRect, within: QWidget) -> None:
    """Move a widget to its place in another, worked out for languages written to the right."""
    widget.setGeometry(QStyle.visualRect(within.layoutDirection(), within.rect(), rect))
