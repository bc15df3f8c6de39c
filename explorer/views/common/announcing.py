"""Says something to a person who uses a screen reader, without moving the focus."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a text read out where a screen reader listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def announce_description(widget: QWidget, text: str) -> None:
    """Have a text read out and leave it as the widget's description, to be read again."""
    widget.setAccessibleDescription(text)
    announce(widget, text)
