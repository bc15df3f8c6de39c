"""The time by which the windows' animations run, in a test's hand."""

from __future__ import annotations

from PySide6.QtCore import QAbstractAnimation, QVariantAnimation
from PySide6.QtWidgets import QApplication


class HandClock:
    """Stands still until it is told to go on, if it is told before events are processed."""

    def go_on(self, milliseconds: int) -> None:
        """Let time pass, and everything be painted that has changed by then."""
        for animation in _running():
            animation.pause()
            animation.setCurrentTime(animation.currentTime() + milliseconds)
        QApplication.processEvents()


def _running() -> list[QVariantAnimation]:
    return [
        animation
        for window in QApplication.topLevelWidgets()
        for animation in window.findChildren(QVariantAnimation)
        if animation.state() != QAbstractAnimation.State.Stopped
    ]
