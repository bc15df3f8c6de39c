"""The time strip as a widget that follows the inspector's width."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.analysis.axis import MatchAxis
from explorer.canvas.fonts import QtTextMeasure
from explorer.domain.events import Event
from explorer.domain.time import MatchTime
from explorer.scenes.time_strip import (
    HEIGHT,
    TimeStrip,
    build_time_strip,
    has_time_strip,
    taken_as,
)
from explorer.views.common.appearance import Appearance
from explorer.views.common.marks_widget import MarksWidget
from explorer.views.text.wording import words


class StripWidget(MarksWidget):
    """Hidden for events whose time is measured."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, None, int(HEIGHT), parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._subject: tuple[MatchAxis, Event] | None = None
        self._strip: TimeStrip | None = None
        self._moment = MatchTime(1, 0.0)

    def show_event(self, axis: MatchAxis | None, event: Event | None) -> None:
        """Show when an event may have happened; nothing for none."""
        shown = axis is not None and event is not None and has_time_strip(event)
        self._subject = (axis, event) if shown and axis and event else None
        self.setVisible(shown)
        self._build()

    def show_moment(self, moment: MatchTime) -> None:
        """Move the playhead."""
        self._moment = moment
        if self._strip is not None:
            self.set_marks((*self._strip.marks, *self._strip.playhead(moment)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fill the new width."""
        super().resizeEvent(event)
        self._build()

    def _build(self) -> None:
        self._strip = None
        if self._subject is not None and self.width() > 0:
            axis, event = self._subject
            caption = words(taken_as(event))
            room = self.width() / self._appearance.text_scale
            self._strip = build_time_strip(axis, event, room, caption, QtTextMeasure())
            self.setAccessibleName(caption)
        self.show_moment(self._moment)
