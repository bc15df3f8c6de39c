"""A page of the guide: Markdown whose pictures are never wider than the page."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImageReader,
    QPixmap,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

PICTURE_SCALE = 2.0
"""Pixels of the guide's pictures to a logical pixel of the window that they show."""

MARGIN = 20.0
GAP = 6.0
INDENT = 24.0
LINE_HEIGHT = 125.0
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_LEAST_WIDTH = 160


class GuidePage(QTextBrowser):
    """Shows Markdown; pictures lie in ``folder`` and shrink with the page."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._markdown = ""
        self._width = 0
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(MARGIN)
        self.document().setIndentWidth(INDENT)

    def show_markdown(self, markdown: str) -> None:
        """Show a text from its top."""
        self._markdown = markdown
        self._width = self._room()
        self.setMarkdown(markdown)
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures into the new width, and keep the place that is read."""
        super().resizeEvent(event)
        if self._markdown and self._room() != self._width:
            bar = self.verticalScrollBar()
            place = bar.value() / max(1, bar.maximum())
            self.show_markdown(self._markdown)
            bar.setValue(round(place * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """A picture of the guide at the width that there is for it; nothing from elsewhere."""
        url = QUrl(name)
        path = (self._folder / url.path()).resolve()
        inside = url.isRelative() and path.is_relative_to(self._folder.resolve())
        if kind != QTextDocument.ResourceType.ImageResource.value or not inside:
            return None
        picture = QPixmap.fromImage(QImageReader(str(path)).read())
        width = min(picture.width() / PICTURE_SCALE, self._room())
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        fitted = picture.scaledToWidth(round(width * ratio), smooth)
        fitted.setDevicePixelRatio(ratio)
        return fitted

    def _space(self) -> None:
        """Set the paragraphs apart: Qt's Markdown has them stand close."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if cursor.currentTable() is None:
                form = block.blockFormat()
                form.setTopMargin(GAP)
                form.setBottomMargin(GAP)
                if _PICTURE not in block.text():  # which is a line as well
                    form.setLineHeight(LINE_HEIGHT, _PROPORTIONAL)
                cursor.setBlockFormat(form)
            block = block.next()

    def _room(self) -> int:
        """How wide a picture may be, in logical pixels."""
        room = self.viewport().width() - round(2 * MARGIN)
        return max(_LEAST_WIDTH, room)
