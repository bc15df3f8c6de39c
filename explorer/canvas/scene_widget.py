"""A widget that shows a scene: its static layer from matplotlib, what moves from QPainter.

The static layer is drawn once and kept as a pixmap. A change of the state repaints only the groups
of live marks that changed, in the rectangles that they cover or covered.

A new static layer is first painted by QPainter, many times as fast and hardly to be told from
matplotlib's, which takes its place when the widget has stood still for a moment. So the window
opens without waiting for matplotlib, and follows a zoom or a resize in every frame.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil, floor
from typing import cast

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from explorer.canvas import figures
from explorer.canvas.bounds import EMPTY, bounds
from explorer.canvas.fading import Fades
from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.magnified import MagnifiedWidget
from explorer.canvas.qt_backend import QtBackend
from explorer.canvas.theme import Theme
from explorer.scenes.marks import Ink, Mark, Target, Viewport, nearest
from explorer.scenes.scene import LiveMarks, Scene
from explorer.session.state import SessionState

SETTLE_MS = 160
"""How long a widget stands still until its static layer is drawn by matplotlib."""

BuildScene = Callable[[float, float], Scene | None]


class SceneWidget(MagnifiedWidget):
    """Shows the scene that ``build`` makes for its size in logical pixels; blank for None.

    For tests, ``full_draws`` counts how often the static layer was made anew, ``refinements`` how
    often matplotlib drew it, and ``paints`` paint events. ``scene_made`` is emitted, while
    painting, when another scene is shown.
    """

    scene_made = Signal()

    def __init__(
        self,
        state: SessionState,
        build: BuildScene,
        theme: Theme,
        ground: Ink = Ink.PANEL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.full_draws = 0
        self.refinements = 0
        self.paints = 0
        self._state = state
        self._build = build
        self._ground = ground
        self._backend = QtBackend(theme, self.pixel_ratio())
        self._measure = QtTextMeasure()
        self._scene: Scene | None = None
        self._layers: tuple[QPixmap, QPixmap | None] | None = None
        self._live: LiveMarks = {}
        self._boxes: dict[str, QRect] = {}
        self._fades = Fades()
        self._passed_to = 0.0
        self._live_is_stale = True
        self._is_refined = False
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._refine)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)

    @property
    def scene(self) -> Scene | None:
        """The scene as last shown; None before the first paint and while there is none."""
        return self._scene

    @property
    def theme(self) -> Theme:
        """The theme in which the scene is drawn."""
        return self._backend.theme

    def set_theme(self, theme: Theme) -> None:
        """Draw everything anew in another theme."""
        self._backend = QtBackend(theme, self.pixel_ratio())
        self.rebuild()

    def set_text_scale(self, scale: float) -> None:
        """Draw everything anew with larger or smaller text, 1 for the design's size."""
        if scale != self.text_scale:
            super().set_text_scale(scale)
            self.rebuild()

    @Slot()
    def rebuild(self) -> None:
        """Make the scene anew at the next paint, after a change of match, filter, zoom or size."""
        self._layers = None
        self._live_is_stale = True
        self.update()

    def refresh(self, *, fading: bool = False) -> None:
        """Repaint what of the live marks has changed since they were last painted.

        With ``fading`` it stays at first as it was, and ``fade`` takes it to what it is now.
        """
        if fading:
            self.fade(1.0)
        if self._layers is None or self._live_is_stale or self._scene is None:
            return
        if not self.isVisible():
            self._live_is_stale = True
            return
        before, boxes = self._live, self._boxes
        self._live = self._scene.live(self._state)
        for key in before.keys() - self._live.keys():
            self.update(boxes.pop(key))
        for key, marks in self._live.items():
            old = before.get(key)
            if old is not marks and old != marks:
                covered = boxes.get(key, QRect())
                boxes[key] = self._box(marks, self._scene.viewport)
                self.update(covered)
                self.update(boxes[key])
                self._fades.drop(key)
                if fading:
                    self._fades.add(key, old or ())
                    boxes[key] |= covered
        self._uncover(self._scene)

    def fade(self, progress: float) -> None:
        """Repaint what was left fading: at 0 as it was, at 1 as it is."""
        self._fades.advance(progress)
        for key in self._fades.keys & self._live.keys():
            self.update(self._boxes[key])
            if progress >= 1.0 and self._scene is not None:
                self._boxes[key] = self._box(self._live[key], self._scene.viewport)
        if progress >= 1.0:
            self._fades.clear()

    def target_at(self, point: QPointF) -> Target | None:
        """What can be selected at a place in the widget, the nearest centre first."""
        if self._scene is None:
            return None
        place = self.to_scene(point)
        return nearest(self._scene.targets, self._scene.viewport, place.x(), place.y())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the scene out for the new size."""
        super().resizeEvent(event)
        self.rebuild()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Copy the static layer where it was uncovered and paint the live marks there."""
        self.paints += 1
        self._prepare()
        painter = QPainter(self)
        region = event.region()
        # Clipped to one rectangle Qt copies pixels; clipped to several it resamples them.
        # (A region is iterable, though the stubs don't say so.)
        for rect in cast("Iterable[QRect]", region):
            painter.setClipRect(rect)
            self._paint_layers(painter, rect)
        painter.setClipping(False)
        if self._scene is not None:
            painter.scale(self.magnification, self.magnification)
            viewport = self._scene.viewport
            for key, marks in self._live.items():
                if region.intersects(self._boxes[key]):
                    for layer, strength in self._fades.layers(key, marks):
                        self._backend.paint(painter, layer, viewport, strength)
        painter.end()

    def _prepare(self) -> None:
        """Bring everything up to date that is painted from a cache."""
        ratio = self.pixel_ratio()
        if ratio != self._backend.pixel_ratio:
            self._backend = QtBackend(self._backend.theme, ratio)
            self._layers = None
        if self._layers is None:
            self._scene = self._build(*self.scene_size())
            self._layers = self._sketch_layers(self._scene)
            self._is_refined = self._scene is None
            self._settle.stop()
            self._live_is_stale = True
            self.scene_made.emit()
        if not (self._is_refined or self._settle.isActive()):
            self._settle.start()
        if self._live_is_stale:
            self._live_is_stale = False
            self._fades.clear()
            self._live = self._scene.live(self._state) if self._scene else {}
            self._boxes = (
                {key: self._box(marks, self._scene.viewport) for key, marks in self._live.items()}
                if self._scene
                else {}
            )
            self._passed_to = self._scene.passed_to(self._state) if self._scene else 0.0

    @Slot()
    def _refine(self) -> None:
        """Let matplotlib draw the static layer, when it is loaded and nobody drags."""
        if self._layers is None or self._scene is None or not self.isVisible():
            return
        dragging = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        if dragging or not figures.are_ready():
            self._settle.start()
            return
        scene, viewport = self._scene, self._scene.viewport
        static = self._draw(scene.static, viewport, self._ground)
        passed = self._draw(scene.passed, viewport, None) if scene.passed else None
        self._layers = (static, passed)
        self._is_refined = True
        self.refinements += 1
        self.update()

    def _sketch_layers(self, scene: Scene | None) -> tuple[QPixmap, QPixmap | None]:
        if scene is None:
            blank = QPixmap(1, 1)
            blank.fill(QColor(self.theme.colour(self._ground)))
            return blank, None
        self.full_draws += 1
        static = self._sketch(scene.static, scene.viewport, self._ground)
        return static, self._sketch(scene.passed, scene.viewport, None) if scene.passed else None

    def _draw(self, marks: tuple[Mark, ...], viewport: Viewport, ground: Ink | None) -> QPixmap:
        ratio = self._backend.pixel_ratio
        pixels = figures.pixels(marks, viewport, self.theme, ratio, ground)
        rows, columns, _ = pixels.shape
        image = QImage(
            pixels.data, columns, rows, columns * 4, QImage.Format.Format_RGBA8888
        ).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(ratio)
        return QPixmap.fromImage(image)

    def _sketch(self, marks: tuple[Mark, ...], viewport: Viewport, ground: Ink | None) -> QPixmap:
        ratio = self._backend.pixel_ratio
        pixmap = QPixmap(round(viewport.width * ratio), round(viewport.height * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self.theme.colour(ground)) if ground else Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self._backend.paint(painter, marks, viewport)
        painter.end()
        return pixmap

    def _paint_layers(self, painter: QPainter, rect: QRect) -> None:
        if self._layers is None:
            return
        static, passed = self._layers
        if self._scene is None:
            painter.fillRect(rect, QColor(self.theme.colour(self._ground)))
            return
        self._copy(painter, static, QRectF(rect))
        if passed is not None:
            covered = QRectF(rect)
            covered.setRight(min(covered.right(), self._passed_to * self.magnification))
            if covered.isValid():
                self._copy(painter, passed, covered)

    def _copy(self, painter: QPainter, layer: QPixmap, rect: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        source = QRectF(rect.topLeft() * ratio, rect.size() * ratio)
        painter.drawPixmap(rect, layer, source)

    def _uncover(self, scene: Scene) -> None:
        reached = scene.passed_to(self._state)
        if reached != self._passed_to and scene.passed:
            low, high = sorted((reached, self._passed_to))
            scale = self.magnification
            width = ceil((high - low) * scale) + 3
            self.update(QRect(floor(low * scale) - 1, 0, width, self.height()))
        self._passed_to = reached

    def _box(self, marks: tuple[Mark, ...], viewport: Viewport) -> QRect:
        box = bounds(marks, viewport, self._measure)
        if box == EMPTY:
            return QRect()
        left, top, right, bottom = (edge * self.magnification for edge in box)
        left, top = floor(left) - 1, floor(top) - 1
        return QRect(left, top, ceil(right) + 1 - left, ceil(bottom) + 1 - top)
