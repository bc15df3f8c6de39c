"""Which part of the axis is seen, kept across sizes and told by one signal."""

from __future__ import annotations

from math import log

from PySide6.QtCore import QObject, Signal

from explorer.analysis.axis import MatchAxis
from explorer.scenes.timeline import Zoom
from explorer.scenes.timeline.projection import (
    SHORTEST_RANGE,
    Projection,
    VisibleRange,
    carried_over,
)

STEP = 1.5
"""How many times as close one command or key press zooms."""


class ZoomModel(QObject):
    """The visible range of one timeline. Until a timeline is laid out, and at fit, it has none."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._projection: Projection | None = None
        self._zoom: Zoom | None = None

    @property
    def zoom(self) -> Zoom | None:
        """The stretch of the axis that is seen, None for all of it."""
        return self._zoom

    @property
    def level(self) -> float:
        """How close it is: 0 for the whole match, 1 for the closest; in between by powers."""
        if self._zoom is None:
            return 0.0
        whole = self._zoom.axis.length
        closest = log(whole / min(SHORTEST_RANGE, whole))
        return log(whole / self._zoom.visible.length) / closest if closest else 0.0

    def forget(self) -> None:
        """Go back to the whole match, before another one is laid out."""
        self._projection = None
        self._set(None)

    def adopt(self, projection: Projection) -> None:
        """Take over how the timeline has been laid out for a size."""
        self._projection = projection
        if self._zoom is not None:
            self._zoom = Zoom(projection.axis, projection.visible)

    def fit(self) -> None:
        """See the whole match."""
        self._set(None)

    def show_range(self, wanted: VisibleRange, axis: MatchAxis | None = None) -> None:
        """See a stretch of the axis, or all of it where it is as long or lies beside it.

        It is the axis that is laid out, unless another one of the same match is named; that one
        need not be laid out yet.
        """
        if axis is None:
            if self._projection is None:
                return
            axis = self._projection.axis
        # As far out as a link may say it is, a stretch of the axis' length would have none.
        if wanted.end <= 0.0 or wanted.start >= axis.length or wanted.length >= axis.length:
            self._set(None)
            return
        visible = wanted.zoomed(1.0, wanted.start, axis.length)
        fits = visible.length >= axis.length - 0.5
        self._set(None if fits else Zoom(axis, visible))

    def range_on(self, axis: MatchAxis) -> VisibleRange | None:
        """The stretch that is seen, on another axis of the same match; None at fit."""
        zoom = self._zoom
        return None if zoom is None else carried_over(zoom.visible, zoom.axis, axis)

    def zoom_by(self, factor: float, share: float) -> None:
        """Zoom with the place at a ``share`` of the width (0 to 1) staying where it is."""
        visible = self.visible
        if visible is not None and self._projection is not None:
            about = visible.start + share * visible.length
            self.show_range(visible.zoomed(factor, about, self._projection.axis.length))

    def zoom_about(self, factor: float, position: float) -> None:
        """Zoom about a coordinate of the axis, or about the middle if it is not seen."""
        visible = self.visible
        if visible is not None:
            seen = visible.contains(position)
            self.zoom_by(factor, (position - visible.start) / visible.length if seen else 0.5)

    def set_level(self, level: float, position: float) -> None:
        """Zoom to a level about a coordinate of the axis."""
        visible = self.visible
        if visible is not None and self._projection is not None:
            whole = self._projection.axis.length
            length = whole * (min(SHORTEST_RANGE, whole) / whole) ** level
            self.zoom_about(visible.length / length, position)

    def pan(self, share: float) -> None:
        """Move right by a share of the width."""
        visible = self.visible
        if self._zoom is not None and visible is not None:
            self.show_range(visible.moved(share * visible.length, self._zoom.axis.length))

    def turn_to(self, position: float) -> bool:
        """Turn the page on which a coordinate is seen; False if it is seen already."""
        if self._zoom is None or self._zoom.visible.contains(position):
            return False
        self.show_range(self._zoom.visible.turned_to(position, self._zoom.axis.length))
        return True

    @property
    def visible(self) -> VisibleRange | None:
        """The range that is seen, also at fit; None before a timeline is laid out."""
        if self._zoom is not None:
            return self._zoom.visible
        if self._projection is None:
            return None
        return VisibleRange(0.0, self._projection.axis.length)

    def _set(self, zoom: Zoom | None) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self.changed.emit()
