"""How fast the match plays: a row of segments, or a drop-down where there is little room."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from explorer.session.match_session import MatchSession
from explorer.session.state import SPEEDS
from explorer.views.common.appearance import Appearance
from explorer.views.common.drop_down import DropDown
from explorer.views.common.sizing import keep_height, keep_size
from explorer.views.text import message

HEIGHT = 28
SEGMENT_WIDTH = 36


class SpeedControl(QWidget):
    """Shows and sets the session's speed."""

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self.group = QButtonGroup(self)
        self._segments = QWidget(self)
        segments = QHBoxLayout(self._segments)
        segments.setContentsMargins(1, 0, 0, 0)
        segments.setSpacing(0)
        self.drop_down = DropDown(appearance, self)
        self.drop_down.setAccessibleName(message("transport-speed"))
        keep_height(self.drop_down, appearance, HEIGHT)
        for speed in SPEEDS:
            label = message("transport-speed-times", {"speed": speed})
            segments.addWidget(self._segment(speed, label))
            self.drop_down.addItem(label, speed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._segments)
        row.addWidget(self.drop_down)
        self.set_compact(False)
        self.group.idClicked.connect(self.choose)
        self.drop_down.activated.connect(self.on_activated)
        session.playback_changed.connect(self.on_playback_changed)
        self.on_playback_changed()

    def set_compact(self, compact: bool) -> None:
        """Show the drop-down instead of the segments."""
        self._segments.setVisible(not compact)
        self.drop_down.setVisible(compact)

    @Slot(int)
    def choose(self, speed: int) -> None:
        """Play at a speed from now on."""
        self._session.set_playback(replace(self._session.state.playback, speed=speed))

    @Slot(int)
    def on_activated(self, row: int) -> None:
        """Play at the speed of a row of the drop-down."""
        self.choose(SPEEDS[row])

    @Slot()
    def on_playback_changed(self) -> None:
        """Show the speed in use."""
        speed = self._session.state.playback.speed
        self.group.button(speed).setChecked(True)
        self.drop_down.setCurrentIndex(SPEEDS.index(speed))

    def _segment(self, speed: int, label: str) -> QToolButton:
        segment = QToolButton(self._segments)
        segment.setText(label)
        segment.setCheckable(True)
        segment.setProperty("role", "segment")
        keep_size(segment, self._appearance, SEGMENT_WIDTH, HEIGHT)
        # Neighbours share a border; the first has none on its left to share.
        margin = "margin-left: 0;" if speed == SPEEDS[0] else ""
        segment.setStyleSheet(f"padding: 2px 0; {margin}")
        segment.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        segment.setAccessibleName(message("transport-speed-name", {"speed": speed}))
        self.group.addButton(segment, speed)
        return segment
