"""A picture as it will be, as large as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.canvas.qt_backend import QtBackend
from explorer.canvas.theme import Theme
from explorer.scenes.marks import Ink
from explorer.scenes.picture import Picture
from explorer.views.common.appearance import Appearance
from explorer.views.text import message

MARGIN = 16


class PicturePreview(QWidget):
    """Shows a picture in the theme in which it will be drawn, on the window's own ground."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paints = 0
        self._appearance = appearance
        self._picture: Picture | None = None
        self._theme = appearance.theme
        self.setAccessibleName(message("share-preview"))
        self.setMinimumSize(280, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def picture(self) -> Picture | None:
        """What is shown."""
        return self._picture

    @property
    def theme(self) -> Theme:
        """The theme in which it is shown."""
        return self._theme

    def show_picture(self, picture: Picture, theme: Theme) -> None:
        """Show another picture."""
        self._picture, self._theme = picture, theme
        self.setAccessibleDescription(picture.description)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a card that can be read."""
        return QSize(620, 500)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture in the middle, no larger than it is."""
        self.paints += 1
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._appearance.colour(Ink.WINDOW)))
        if self._picture is not None:
            self._paint(painter, self._picture)
        painter.end()

    def _paint(self, painter: QPainter, picture: Picture) -> None:
        across, down = self.width() - 2 * MARGIN, self.height() - 2 * MARGIN
        scale = min(across / picture.width, down / picture.height, 1.0)
        if scale <= 0:
            return
        width, height = picture.width * scale, picture.height * scale
        painter.translate((self.width() - width) / 2, (self.height() - height) / 2)
        painter.scale(scale, scale)
        whole = QRectF(0, 0, picture.width, picture.height)
        painter.fillRect(whole, QColor(self._theme.colour(picture.ground)))
        painter.setClipRect(whole)
        backend = QtBackend(self._theme, self.devicePixelRatioF() * scale)
        backend.paint(painter, picture.marks, picture.viewport)
        painter.setClipping(False)
        painter.setPen(QColor(self._appearance.colour(Ink.BORDER)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(whole)
