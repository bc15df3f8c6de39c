"""A widget whose painted content grows and shrinks with the text size."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect
from PySide6.QtWidgets import QWidget


class MagnifiedWidget(QWidget):
    """Shows a scene whose pixels are larger than the widget's where the user wants larger text.

    The scene is laid out for fewer pixels, so that labels find their places as in a smaller window;
    it is magnified only as far as it keeps ``least_room``.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text_scale = 1.0

    @property
    def least_room(self) -> tuple[float, float]:
        """Width and height that magnifying leaves a scene, in its own pixels."""
        return 320.0, 200.0

    @property
    def text_scale(self) -> float:
        """The text size that is asked for, 1 for the design's."""
        return self._text_scale

    def set_text_scale(self, scale: float) -> None:
        """Ask for larger or smaller text, 1 for the design's size."""
        self._text_scale = scale

    @property
    def magnification(self) -> float:
        """How many logical pixels of the widget one pixel of the scene takes."""
        if self._text_scale <= 1.0:
            return self._text_scale
        width, height = self.least_room
        return max(1.0, min(self._text_scale, self.width() / width, self.height() / height))

    def pixel_ratio(self) -> float:
        """Device pixels per pixel of the scene."""
        return self.devicePixelRatioF() * self.magnification

    def scene_size(self) -> tuple[float, float]:
        """Width and height that a scene for the widget's present size has, in its own pixels."""
        scale = self.magnification
        return self.width() / scale, self.height() / scale

    def to_scene(self, point: QPointF) -> QPointF:
        """The place in the scene of a place in the widget."""
        return point / self.magnification

    def from_scene(self, left: float, top: float, width: float, height: float) -> QRect:
        """The rectangle of the widget, in whole pixels, of a rectangle of the scene."""
        scale = self.magnification
        return QRect(
            round(left * scale), round(top * scale), round(width * scale), round(height * scale)
        )
