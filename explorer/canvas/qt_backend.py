"""Paints marks with QPainter. Glyphs and texts are cached as pixmaps."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from functools import cache
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from explorer.canvas.bounds import HALO, disc_radius
from explorer.canvas.font_files import CAP_HEIGHT
from explorer.canvas.fonts import QtTextMeasure, font
from explorer.canvas.glyph_shapes import CORNERS, GRID, INSIDE_CORNERS, Command, glyph_layers
from explorer.canvas.hatching import hatch_lines
from explorer.canvas.theme import Theme
from explorer.scenes.marks import (
    Band,
    Clipped,
    Curve,
    Dash,
    Disc,
    Glyph,
    Ink,
    Line,
    Mark,
    Pos,
    Text,
    Viewport,
)

CACHED_PIXMAPS = 512


class QtBackend:
    """Paints marks in one theme at one device pixel ratio."""

    def __init__(self, theme: Theme, pixel_ratio: float = 1.0) -> None:
        self.theme = theme
        self.pixel_ratio = pixel_ratio
        self._strength = 1.0
        self._pixmaps: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def paint(
        self,
        painter: QPainter,
        marks: Iterable[Mark],
        viewport: Viewport,
        strength: float = 1.0,
    ) -> None:
        """Paint marks from the back to the front, each at a share of its opacity."""
        self._strength = strength
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark in marks:
            self._set_opacity(painter, 1.0)
            self._paint(painter, mark, viewport)
        painter.setOpacity(1.0)

    def _set_opacity(self, painter: QPainter, opacity: float) -> None:
        painter.setOpacity(opacity * self._strength)

    def _paint(self, painter: QPainter, mark: Mark, viewport: Viewport) -> None:
        match mark:
            case Line():
                self._line(painter, mark, viewport)
            case Curve():
                self._curve(painter, mark, viewport)
            case Disc():
                self._disc(painter, mark, viewport)
            case Band():
                self._band(painter, mark, viewport)
            case Text():
                self._text(painter, mark, viewport)
            case Glyph():
                self._glyph(painter, mark, viewport)
            case Clipped(corner=corner, opposite=opposite, marks=marks):
                painter.save()
                clip = QRectF(_point(corner, viewport), _point(opposite, viewport)).normalized()
                painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
                self.paint(painter, marks, viewport, self._strength)
                painter.restore()

    def _colour(self, ink: Ink | str, opacity: float = 1.0) -> QColor:
        colour = QColor(self.theme.colour(ink))
        colour.setAlphaF(opacity)
        return colour

    def _pen(self, ink: Ink | None, width: float, dash: Dash | None) -> QPen:
        if ink is None:
            return QPen(Qt.PenStyle.NoPen)
        pen = QPen(self._colour(ink), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if dash:
            pen.setDashPattern([length / width for length in dash])
        return pen

    def _brush(self, ink: Ink | None, opacity: float) -> QBrush:
        if ink is None:
            return QBrush(Qt.BrushStyle.NoBrush)
        return QBrush(self._colour(ink, opacity))

    def _snapped(self, value: float, width: float) -> float:
        """A coordinate on which a stroke of a width covers whole device pixels."""
        ratio = self.pixel_ratio
        odd = round(width * ratio) % 2
        return (round(value * ratio - 0.5 * odd) + 0.5 * odd) / ratio

    def _line(self, painter: QPainter, line: Line, viewport: Viewport) -> None:
        points = [_point(pos, viewport) for pos in line.points]
        if _is_rectilinear(points):
            points = [
                QPointF(self._snapped(p.x(), line.width), self._snapped(p.y(), line.width))
                for p in points
            ]
        self._set_opacity(painter, line.opacity)
        painter.setPen(self._pen(line.ink, line.width, line.dash))
        painter.drawPolyline(points)

    def _curve(self, painter: QPainter, curve: Curve, viewport: Viewport) -> None:
        path = QPainterPath(_point(curve.start, viewport))
        for piece in curve.pieces:
            path.cubicTo(*(_point(pos, viewport) for pos in piece))
        if curve.closed:
            path.closeSubpath()
        self._set_opacity(painter, curve.opacity)
        painter.setPen(self._pen(curve.ink, curve.width, curve.dash))
        painter.setBrush(self._brush(curve.fill, curve.fill_opacity))
        painter.drawPath(path)

    def _disc(self, painter: QPainter, disc: Disc, viewport: Viewport) -> None:
        radius = disc_radius(disc, viewport)
        self._set_opacity(painter, disc.opacity)
        painter.setPen(self._pen(disc.ink, disc.width, disc.dash))
        painter.setBrush(self._brush(disc.fill, disc.fill_opacity))
        painter.drawEllipse(_point(disc.centre, viewport), radius, radius)

    def _band(self, painter: QPainter, band: Band, viewport: Viewport) -> None:
        width = band.width if band.ink else 0.0
        a, b = _point(band.corner, viewport), _point(band.opposite, viewport)
        rect = QRectF(
            QPointF(self._snapped(a.x(), width), self._snapped(a.y(), width)),
            QPointF(self._snapped(b.x(), width), self._snapped(b.y(), width)),
        ).normalized()
        self._set_opacity(painter, band.opacity)
        painter.setPen(self._pen(band.ink, band.width, band.dash))
        painter.setBrush(self._brush(band.fill, band.fill_opacity))
        if band.fill or band.ink:
            painter.drawRoundedRect(rect, band.radius_px, band.radius_px)
        if band.hatch:
            painter.setPen(self._pen(band.hatch, 1.0, None))
            for x0, y0, x1, y1 in hatch_lines(rect.left(), rect.top(), rect.right(), rect.bottom()):
                painter.drawLine(QPointF(x0, y0), QPointF(x1, y1))

    def _text(self, painter: QPainter, text: Text, viewport: Viewport) -> None:
        anchor = _point(text.at, viewport)
        width = QtTextMeasure.width(text.text, text.size, text.weight)
        left = -width * {"left": 0.0, "center": 0.5, "right": 1.0}[text.align]
        self._set_opacity(painter, text.opacity)
        if text.rotation:
            # Turned letters are drawn as such: turning their picture would blur them.
            painter.save()
            painter.translate(anchor)
            painter.rotate(-text.rotation)
            self._draw_letters(painter, text, QPointF(left, text.size * CAP_HEIGHT / 2))
            painter.restore()
            return
        key = (text.text, text.size, text.weight, text.ink, text.halo)
        pixmap = self._cached(key, lambda: self._text_pixmap(text, width))
        margin = HALO + 1
        corner = anchor + QPointF(left - margin, -text.size - margin)
        painter.drawPixmap(self._whole(corner), pixmap)

    def _text_pixmap(self, text: Text, width: float) -> QPixmap:
        margin = HALO + 1
        pixmap = self._blank(width + 2 * margin, 2 * text.size + 2 * margin)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        baseline = QPointF(margin, margin + text.size + text.size * CAP_HEIGHT / 2)
        self._draw_letters(painter, text, baseline)
        painter.end()
        return pixmap

    def _draw_letters(self, painter: QPainter, text: Text, baseline: QPointF) -> None:
        face = font(text.size, text.weight)
        outline = QPainterPath()
        if text.halo or text.rotation:
            outline.addText(baseline, face, text.text)
        if text.halo:
            pen = QPen(self._colour(text.halo), 2 * HALO)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.strokePath(outline, pen)
        if text.rotation:
            # Qt puts turned letters on whole pixels, which tears words apart; outlines it does not.
            painter.fillPath(outline, self._colour(text.ink))
            return
        painter.setFont(face)
        painter.setPen(self._colour(text.ink))
        painter.drawText(baseline, text.text)

    def _glyph(self, painter: QPainter, glyph: Glyph, viewport: Viewport) -> None:
        key = (glyph.name, glyph.size, glyph.ink, glyph.filled, glyph.corners, glyph.backing)
        pixmap = self._cached(key, lambda: self._draw_glyph(glyph))
        half = pixmap.deviceIndependentSize() / 2
        centre = _point(glyph.at, viewport)
        self._set_opacity(painter, glyph.opacity)
        painter.drawPixmap(self._whole(centre - QPointF(half.width(), half.height())), pixmap)

    def _draw_glyph(self, glyph: Glyph) -> QPixmap:
        side = glyph.size + 2 * (HALO + 1)
        pixmap = self._blank(side, side)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = pixmap.deviceIndependentSize() / 2
        painter.translate(middle.width(), middle.height())
        self._draw_shape(painter, glyph)
        painter.end()
        return pixmap

    def _draw_shape(self, painter: QPainter, glyph: Glyph) -> None:
        """Draw a glyph around the painter's origin."""
        painter.setPen(Qt.PenStyle.NoPen)
        if glyph.backing:
            painter.setBrush(self._colour(glyph.backing))
            painter.drawEllipse(QPointF(0, 0), glyph.size / 2 + HALO, glyph.size / 2 + HALO)
        scale = glyph.size / GRID
        if glyph.corners:
            self._fill_layers(painter, CORNERS, glyph, scale)
            scale *= INSIDE_CORNERS
        self._fill_layers(painter, glyph.name, glyph, scale)

    def _fill_layers(self, painter: QPainter, name: str, glyph: Glyph, scale: float) -> None:
        painter.save()
        painter.scale(scale, scale)
        painter.translate(-GRID / 2, -GRID / 2)
        for layer in glyph_layers(name, filled=glyph.filled):
            painter.setBrush(self._colour(layer.ink or glyph.ink))
            painter.drawPath(_outline(layer.commands))
        painter.restore()

    def _blank(self, width: float, height: float) -> QPixmap:
        ratio = self.pixel_ratio
        pixmap = QPixmap(round(width * ratio + 0.5), round(height * ratio + 0.5))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _whole(self, point: QPointF) -> QPointF:
        """The nearest place at which a pixmap's pixels fall on the device's."""
        ratio = self.pixel_ratio
        return QPointF(round(point.x() * ratio) / ratio, round(point.y() * ratio) / ratio)

    def _cached(self, key: Hashable, draw: Callable[[], QPixmap]) -> QPixmap:
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            pixmap = draw()
            self._pixmaps[key] = pixmap
            if len(self._pixmaps) > CACHED_PIXMAPS:
                self._pixmaps.popitem(last=False)
        else:
            self._pixmaps.move_to_end(key)
        return pixmap


def _point(pos: Pos, viewport: Viewport) -> QPointF:
    return QPointF(viewport.x(pos), viewport.y(pos))


def _is_rectilinear(points: list[QPointF]) -> bool:
    return all(abs(a.x() - b.x()) < 0.01 or abs(a.y() - b.y()) < 0.01 for a, b in pairwise(points))


@cache
def _outline(commands: tuple[Command, ...]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for name, values in commands:
        points = [QPointF(*pair) for pair in zip(values[::2], values[1::2], strict=True)]
        match name:
            case "M":
                path.moveTo(points[0])
            case "L":
                path.lineTo(points[0])
            case _:
                path.cubicTo(*points)
    return path
