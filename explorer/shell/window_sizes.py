"""How large the windows beside the main one come up."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from explorer.canvas.fonts import BODY_SIZE
from explorer.views.common.window_room import bounded


def fitting(size: QSize, beside: QWidget) -> QSize:
    """A size for the text size in use, but no larger than the screen of the window beside it."""
    scale = max(1.0, QApplication.font().pixelSize() / BODY_SIZE)
    return bounded(size * scale, beside)
