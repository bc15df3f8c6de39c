"""Things that move by themselves: how long each takes, and one that eases from 0 to 1.

Motion is of the drawing alone: the state is the new one at once. Hovering and scrubbing take none.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QObject,
    QPropertyAnimation,
    QVariantAnimation,
    Slot,
)
from PySide6.QtWidgets import QScrollBar

from explorer.views.common.appearance import Appearance

SELECT_MS = 90
HIGHLIGHT_MS = 140
SCROLL_MS = 160
SNAP_MS = 80
REVEAL_MS = 180
CURVE = QEasingCurve.Type.OutCubic


class Motion(QVariantAnimation):
    """Calls ``step`` with how far something has come, from 0 to 1, the last time with 1.

    With reduced motion it calls it once, with 1.
    """

    def __init__(
        self, appearance: Appearance, step: Callable[[float], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._step = step
        self.setStartValue(0.0)
        self.setEndValue(1.0)
        self.setEasingCurve(CURVE)
        self.valueChanged.connect(self.on_value_changed)

    def run(self, milliseconds: int) -> None:
        """Begin anew, and be done after a time."""
        self.stop()
        if self._appearance.reduced_motion:
            self._step(1.0)
            return
        self.setDuration(milliseconds)
        self.start()

    @Slot("QVariant")
    def on_value_changed(self, value: float) -> None:
        """Pass it on; what is only set up for the next run tells nothing."""
        if self.state() != QAbstractAnimation.State.Stopped:
            self._step(value)


class Scrolling(QPropertyAnimation):
    """Takes a scroll bar to a value."""

    def __init__(self, appearance: Appearance, bar: QScrollBar) -> None:
        super().__init__(bar, b"value", bar)
        self._appearance = appearance
        self._bar = bar
        self.setDuration(SCROLL_MS)
        self.setEasingCurve(CURVE)

    def go_to(self, value: int, *, smoothly: bool = True) -> None:
        """Scroll there; at once where nothing may move, or not ``smoothly``."""
        self.stop()
        if smoothly and not self._appearance.reduced_motion:
            self.setEndValue(value)
            self.start()
        else:
            self._bar.setValue(value)
