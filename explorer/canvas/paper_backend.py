"""Paints marks for paper: text as text and glyphs as shapes, at any resolution."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from explorer.canvas.bounds import HALO
from explorer.canvas.font_files import CAP_HEIGHT
from explorer.canvas.fonts import QtTextMeasure, font
from explorer.canvas.qt_backend import QtBackend
from explorer.scenes.marks import Glyph, Text, Viewport


class PaperBackend(QtBackend):
    """A ``QtBackend`` that draws each mark itself instead of a picture of it."""

    def _snapped(self, value: float, width: float) -> float:
        """On paper there are no pixels to be met."""
        return value

    def _text(self, painter: QPainter, text: Text, viewport: Viewport) -> None:
        width = QtTextMeasure.width(text.text, text.size, text.weight)
        left = -width * {"left": 0.0, "center": 0.5, "right": 1.0}[text.align]
        baseline = QPointF(left, text.size * CAP_HEIGHT / 2)
        face = font(text.size, text.weight)
        painter.save()
        self._set_opacity(painter, text.opacity)
        painter.translate(viewport.x(text.at), viewport.y(text.at))
        painter.rotate(-text.rotation)
        if text.halo:
            outline = QPainterPath()
            outline.addText(baseline, face, text.text)
            painter.strokePath(outline, QPen(self._colour(text.halo), 2 * HALO))
        painter.setFont(face)
        painter.setPen(self._colour(text.ink))
        painter.drawText(baseline, text.text)
        painter.restore()

    def _glyph(self, painter: QPainter, glyph: Glyph, viewport: Viewport) -> None:
        painter.save()
        self._set_opacity(painter, glyph.opacity)
        painter.translate(viewport.x(glyph.at), viewport.y(glyph.at))
        self._draw_shape(painter, glyph)
        painter.restore()
