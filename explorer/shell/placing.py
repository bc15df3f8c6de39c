"""Where a window comes up that stood on a screen that may be gone, or have another size now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize


def fitted(wanted: QRect, screens: Sequence[QRect], least: QSize) -> QRect:
    """A place for a window that lies whole on one of the screens.

    It is the one that the window lies on most, or else the first. On a screen that has no room even
    for the ``least`` size, and without screens, the place is as ``wanted``.

    Args:
        wanted: The window's place, in logical pixels as all of these.
        screens: What of each screen windows may cover, the main one first.
        least: The smallest size of the window.
    """
    if not screens:
        return wanted
    screen = max(screens, key=lambda screen: _area(screen.intersected(wanted)))
    if screen.contains(wanted) or screen.size().expandedTo(least) != screen.size():
        return wanted
    place = QRect(wanted.topLeft(), wanted.size().boundedTo(screen.size()))
    place.moveRight(min(place.right(), screen.right()))
    place.moveBottom(min(place.bottom(), screen.bottom()))
    place.moveLeft(max(place.left(), screen.left()))
    place.moveTop(max(place.top(), screen.top()))
    return place


def _area(place: QRect) -> int:
    return max(place.width(), 0) * max(place.height(), 0)
