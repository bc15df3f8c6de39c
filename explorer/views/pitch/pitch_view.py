"""The pitch as one view: filter rail, pitch, and the build-up in words below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from explorer.analysis.build_up import build_up
from explorer.domain.events import Goal
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.pitch.build_up_strip import BuildUpStrip
from explorer.views.pitch.canvas import PitchCanvas
from explorer.views.pitch.filter_rail import FilterRail

_MARGIN = 8


class PitchView(QWidget):
    """Goals and shots on the pitch, with what filters them and how the selected one came about."""

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.rail = FilterRail(session, appearance)
        self.canvas = PitchCanvas(session, appearance)
        self.strip = BuildUpStrip(session, appearance)
        self._divider = _line(QFrame.Shape.VLine)
        frame = QWidget()
        inner = QVBoxLayout(frame)
        inner.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 0)
        inner.addWidget(self.canvas)
        self._upper = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._upper.setSpacing(0)
        self._upper.addWidget(self.rail)
        self._upper.addWidget(self._divider)
        self._upper.addWidget(frame, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._upper, 1)
        layout.addWidget(_line(QFrame.Shape.HLine))
        layout.addWidget(self.strip)
        self.setFocusProxy(self.canvas)

    def set_compact(self, compact: bool) -> None:
        """Put the filters above the pitch as one row, as narrow windows need."""
        direction = QBoxLayout.Direction
        self.rail.set_compact(compact)
        self.strip.set_compact(compact)
        shape = QFrame.Shape.HLine if compact else QFrame.Shape.VLine
        self._divider.setFrameShape(shape)
        self._upper.setDirection(direction.TopToBottom if compact else direction.LeftToRight)

    def walk_build_up(self, by: int) -> None:
        """Put the next (1) or previous (-1) step of the selected goal's build-up in focus.

        Beyond either end no step is in focus.
        """
        state = self._session.state
        goal = state.event(state.selection.primary)
        if state.index is None or not isinstance(goal, Goal):
            return
        count = len(build_up(state.index.match, goal))
        current = state.selection.step
        if not count:
            return
        first = 0 if by > 0 else count - 1
        wanted = first if current is None else current + by
        self._session.select_step(wanted if 0 <= wanted < count else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the build-up with the brackets."""
        if event.key() == Qt.Key.Key_BracketLeft:
            self.walk_build_up(-1)
        elif event.key() == Qt.Key.Key_BracketRight:
            self.walk_build_up(1)
        else:
            super().keyPressEvent(event)


def _line(shape: QFrame.Shape) -> QFrame:
    line = QFrame()
    line.setFrameShape(shape)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setStyleSheet("color: palette(mid);")
    line.setLineWidth(1)
    return line
