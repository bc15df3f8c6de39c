"""The ring around what the keyboard has come to; a click shows none."""

from __future__ import annotations

from typing import cast

import shiboken6
from PySide6.QtCore import QObject, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTabBar,
    QWidget,
)

from explorer.views.common.appearance import Appearance
from explorer.views.common.painted_items import PaintedItems
from explorer.views.common.style import BASE_STYLE

WIDTH, OFFSET, RADIUS = 2, 2, 6


class FocusRing(QObject):
    """Follows the application's focus with one frame, which Qt keeps in place."""

    def __init__(self, app: QApplication, appearance: Appearance, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._frame: _Frame | None = None
        app.focusChanged.connect(self.on_focus_changed)

    @property
    def framed(self) -> QWidget | None:
        """What the ring is around; None while there is none."""
        return self._frame.widget() if self._frame and shiboken6.isValid(self._frame) else None

    @Slot("QWidget*", "QWidget*")
    def on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Go to what has the focus now, if it came by keyboard."""
        wanted = None if new is None else _framed(new)
        if self._frame is None or not shiboken6.isValid(self._frame):
            # A frame goes with the window it was last in.
            if wanted is None:
                return
            self._frame = _Frame(self._appearance, wanted)
        self._frame.setWidget(cast("QWidget", wanted))  # None hides it, which the stubs leave out


class _Frame(QFocusFrame):
    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._style = _FrameStyle(BASE_STYLE)
        self.setStyle(self._style)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring at its edge, which stands off what it is around."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._appearance.colour("focus")), WIDTH))
        half = WIDTH / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ring, RADIUS, RADIUS)
        painter.end()


class _FrameStyle(QProxyStyle):
    """Puts the frame above everything in the window, and off what it is around."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The frame's margins."""
        if metric in (
            QStyle.PixelMetric.PM_FocusFrameHMargin,
            QStyle.PixelMetric.PM_FocusFrameVMargin,
        ):
            return WIDTH + OFFSET
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Where the frame lies, and that it is not cut to a shape."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returned)


def _framed(widget: QWidget) -> QWidget | None:
    """What to put the ring around when a widget gets the focus; None for none."""
    if not widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
        return None
    if isinstance(widget, PaintedItems | QTabBar):
        return None  # They show themselves where the keyboard is.
    parent = widget.parentWidget()
    return parent if isinstance(parent, QAbstractSpinBox | QComboBox) else widget
