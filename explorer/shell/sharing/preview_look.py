"""The print preview of Qt in the look of the app: our icons, and a zoom as high as its buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QComboBox

from explorer.canvas.theme import Theme
from explorer.views.common.icons import icon

ICONS = {
    "Fit width": "fit-width",
    "Fit page": "expand",
    "Zoom in": "zoom-in",
    "Zoom out": "zoom-out",
    "Portrait": "portrait",
    "Landscape": "landscape",
    "First page": "start",
    "Previous page": "previous",
    "Next page": "next",
    "Last page": "end",
    "Show single page": "page",
    "Show facing pages": "pages-facing",
    "Show overview of all pages": "pages-all",
    "Page setup": "page-setup",
    "Print": "print",
}
"""The icons of its buttons by what Qt calls these in English; one of another name keeps Qt's."""

_LEAST_ZOOM_HEIGHT = 28


def dress_preview(preview: QPrintPreviewDialog, theme: Theme) -> None:
    """Give a preview the icons of a theme."""
    translate = QCoreApplication.translate
    named = {translate("QPrintPreviewDialog", said): name for said, name in ICONS.items()}
    for action in preview.findChildren(QAction):
        if (name := named.get(action.text())) is not None:
            action.setIcon(icon(name, theme))
    for zoom in preview.findChildren(QComboBox):
        zoom.setMinimumHeight(_LEAST_ZOOM_HEIGHT)
        line = zoom.lineEdit()
        if line is not None:
            # It stands in the box, whose edge it needs no second of.
            line.setStyleSheet("border: none; background: transparent; padding: 0; min-height: 0;")
