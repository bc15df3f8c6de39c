"""The charts as a painted widget: a value is hovered, walked to with arrows, and asked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from explorer.canvas.fonts import QtTextMeasure
from explorer.canvas.magnified import MagnifiedWidget
from explorer.canvas.qt_backend import QtBackend
from explorer.domain.query import GoalTally, KickTally
from explorer.scenes.marks import Ink
from explorer.scenes.statistics import Bar, StatisticsScene, build_statistics_scene
from explorer.views.common.appearance import Appearance
from explorer.views.common.event_canvas import FocusFrame, came_by_keyboard, is_left
from explorer.views.common.painted_items import tell_items, tell_keyboard
from explorer.views.text import message
from explorer.views.text.wording import words

SMALLEST = (760, 560)
_NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_BEFORE = (Qt.Key.Key_Left, Qt.Key.Key_Up)
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class StatisticsCanvas(MagnifiedWidget):
    """Paints the charts once and copies them; only the hovered value is painted anew."""

    chosen = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.full_draws = 0
        self._appearance = appearance
        self._text_scale = appearance.text_scale
        self._kicks: Sequence[KickTally] = ()
        self._goals: Sequence[GoalTally] = ()
        self._scene: StatisticsScene | None = None
        self._layer: QPixmap | None = None
        self._hovered: Bar | None = None
        self._frame = FocusFrame(self)
        self.setMinimumSize(*SMALLEST)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(message("statistics-name"))
        appearance.changed.connect(self.recolour)

    @property
    def least_room(self) -> tuple[float, float]:
        """Room for all charts."""
        return SMALLEST

    @property
    def scene(self) -> StatisticsScene:
        """The charts as laid out for the present size."""
        if self._scene is None:
            self._scene = self.scene_for(*self.scene_size())
        return self._scene

    @property
    def hovered(self) -> Bar | None:
        """The value under the pointer, or at which the keyboard is."""
        return self._hovered

    def scene_for(self, width: float, height: float) -> StatisticsScene:
        """The charts laid out for another size in pixels, as a picture of them has."""
        return build_statistics_scene(
            self._kicks, self._goals, width, height, QtTextMeasure(), words
        )

    def show_tallies(self, kicks: Sequence[KickTally], goals: Sequence[GoalTally]) -> None:
        """Show other counts."""
        self._kicks, self._goals = kicks, goals
        self._lay_out()

    @Slot()
    def recolour(self) -> None:
        """Take over the theme and the text size."""
        if self._appearance.text_scale != self.text_scale:
            self.set_text_scale(self._appearance.text_scale)
            self._lay_out()
        self._layer = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for another size."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the charts and what is hovered."""
        ratio = self.devicePixelRatioF()
        if self._layer is None or self._layer.devicePixelRatio() != ratio:
            self._layer = self._drawn(ratio)
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(self._appearance.colour(Ink.PANEL)))
        if self._hovered is not None:
            painter.fillRect(self._rect(self._hovered), QColor(self._appearance.colour(Ink.HOVER)))
        painter.drawPixmap(0, 0, self._layer)
        painter.end()

    def item_keys(self) -> Sequence[str]:
        """The values' numbers in reading order."""
        return [str(number) for number in range(len(self.scene.bars))]

    def item_name(self, key: str) -> str:
        """A value in words."""
        bar = self._bar(key)
        return words(bar.said) if bar else ""

    def item_rect(self, key: str) -> QRect:
        """The room of a value."""
        bar = self._bar(key)
        return self._rect(bar) if bar else QRect()

    def item_is_selected(self, _key: str) -> bool:
        """No: a value leads to a search."""
        return False

    def item_at_keyboard(self) -> str | None:
        """The number of the value at which the keyboard is."""
        bars = self.scene.bars
        return str(bars.index(self._hovered)) if self._hovered in bars else None

    def press_item(self, key: str) -> None:
        """Ask for what is behind a value."""
        bar = self._bar(key)
        if bar is not None:
            self.chosen.emit(bar)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover the value at the pointer."""
        self._frame.hide()
        bar = self._bar_at(event.position())
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if bar else Qt.CursorShape.ArrowCursor)
        self._hover(bar)

    def leaveEvent(self, event: QEvent) -> None:
        """Hover nothing."""
        super().leaveEvent(event)
        if not self._frame.isVisible():
            self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ask for what is behind the value at the pointer."""
        bar = self._bar_at(event.position())
        if bar is None or not is_left(event):
            super().mousePressEvent(event)
            return
        self.chosen.emit(bar)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the values in reading order; Enter asks for what is behind one."""
        key = Qt.Key(event.key())
        if key in _NEXT or key in _BEFORE:
            self._walk(1 if key in _NEXT else -1)
        elif key in _CHOOSE and self._hovered is not None:
            self.chosen.emit(self._hovered)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the arrows start."""
        super().focusInEvent(event)
        if came_by_keyboard(event):
            self._walk(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard has gone elsewhere."""
        super().focusOutEvent(event)
        self._frame.hide()
        self._hover(None)

    def event(self, event: QEvent) -> bool:
        """Tell a value in words beside the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            bar = self._bar_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words(bar.said) if bar else "", self)
            return True
        return super().event(event)

    def _lay_out(self) -> None:
        self._scene = None
        self._layer = None
        self._hovered = None
        self._frame.hide()
        self.update()
        tell_items(self)

    def _bar(self, key: str) -> Bar | None:
        bars = self.scene.bars
        return bars[int(key)] if int(key) < len(bars) else None

    def _drawn(self, ratio: float) -> QPixmap:
        self.full_draws += 1
        layer = QPixmap(self.size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        scene = self.scene
        painter.scale(self.magnification, self.magnification)
        QtBackend(self._appearance.theme, self.pixel_ratio()).paint(
            painter, scene.marks, scene.viewport
        )
        painter.end()
        return layer

    def _bar_at(self, point: QPointF) -> Bar | None:
        place = self.to_scene(point)
        return self.scene.bar_at(place.x(), place.y())

    def _walk(self, by: int) -> None:
        bars = self.scene.bars
        if not bars:
            return
        at = bars.index(self._hovered) + by if self._hovered in bars else 0
        bar = bars[at % len(bars)]
        self._hover(bar)
        self._frame.show_at(self._rect(bar).adjusted(-2, -2, 2, 2), 4)
        self.setAccessibleDescription(words(bar.said))
        tell_keyboard(self)

    def _hover(self, bar: Bar | None) -> None:
        if bar == self._hovered:
            return
        for one in (self._hovered, bar):
            if one is not None:
                self.update(self._rect(one))
        self._hovered = bar

    def _rect(self, bar: Bar) -> QRect:
        box = bar.box
        corner, opposite = QPointF(box.left, box.top), QPointF(box.right, box.bottom)
        scale = self.magnification
        return QRectF(corner * scale, opposite * scale).toAlignedRect()
