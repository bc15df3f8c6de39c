"""The field that shows the time at the playhead and takes another."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from explorer.analysis.clock import TimeTextError, parse_time
from explorer.analysis.index import MatchIndex
from explorer.canvas.fonts import QtTextMeasure
from explorer.domain.time import MatchTime
from explorer.session.commands import GoTo
from explorer.session.match_session import MatchSession
from explorer.views.common.announcing import announce_description
from explorer.views.common.appearance import Appearance
from explorer.views.common.sizing import keep_width
from explorer.views.text import message

LEAST_WIDTH = 88
NO_TIME = "–:–"
MARGIN = 20
SIZE, WEIGHT = 15, 600


class TimeField(QLineEdit):
    """Shows the playhead's clock; a typed time moves it, one that is no time of the match doesn't.

    ``problem_changed`` carries the sentence that says why, and an empty one when it no longer
    holds; ``left`` says that a time was entered, or Escape pressed, and single keys are for others.
    """

    problem_changed = Signal(str)
    left = Signal()

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._problem = ""
        self.setProperty("role", "time")
        self.setMaxLength(24)
        self.setPlaceholderText(NO_TIME)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(message("transport-time"))
        self.setToolTip(message("transport-time-hint"))
        self.returnPressed.connect(self.on_entered)
        self.textEdited.connect(self.on_edited)
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        self.on_match_changed()

    @property
    def problem(self) -> str:
        """Why what is typed is no time of the match; empty where it is one."""
        return self._problem

    @Slot()
    def on_match_changed(self) -> None:
        """Show the time of another match, with room for every one that it has."""
        index = self._session.state.index
        self.setEnabled(index is not None)
        longest = max((_width(end) for end in _ends(index)), default=0)
        keep_width(self, self._appearance, max(LEAST_WIDTH, longest + MARGIN))
        self.restore()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Show the time, unless another is being typed."""
        if not self.isModified():
            self._show_time()

    @Slot()
    def on_edited(self) -> None:
        """A time that was refused is being corrected."""
        self._set_problem("")

    @Slot()
    def on_entered(self) -> None:
        """Go to the time that was typed, or say why that can't be."""
        shown = self._session.state.shown
        if shown is None:
            return
        try:
            moment = parse_time(self.text(), shown.axis)
        except TimeTextError as error:
            self._set_problem(self._refusal(error))
            self.selectAll()
            return
        self.restore()
        self._session.go(GoTo(moment))
        self.left.emit()

    def restore(self) -> None:
        """Show the playhead's time again instead of what was typed."""
        self._set_problem("")
        self.setModified(False)
        self._show_time()

    def event(self, event: QEvent) -> bool:
        """Keep Escape for the field, which it leaves."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives back the time at the playhead, and the single keys to the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.restore()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Be ready to type another time."""
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed and not entered is dropped."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.restore()

    def _refusal(self, error: TimeTextError) -> str:
        """Why a time was refused, without telling when the match ends if that is hidden."""
        if error.code == "time-outside" and self._session.state.filter.hide_future:
            return message("time-not-shown", error.values)
        return message(error.code, error.values)

    def _show_time(self) -> None:
        state = self._session.state
        text = state.playhead.clock_label if state.index else ""
        if text != self.text():
            self.setText(text)

    def _set_problem(self, problem: str) -> None:
        if problem == self._problem:
            return
        self._problem = problem
        self.setProperty("state", "error" if problem else None)
        self.style().unpolish(self)
        self.style().polish(self)
        if problem:
            announce_description(self, problem)
        else:
            self.setAccessibleDescription("")
        self.problem_changed.emit(problem)


def _ends(index: MatchIndex | None) -> list[str]:
    """What the clock shows last in each period, which is the longest that it shows there."""
    if index is None:
        return []
    axis = index.axis
    return [MatchTime(period, axis.period_end(period)).clock_label for period in axis.periods]


def _width(text: str) -> int:
    return ceil(QtTextMeasure.width(text, SIZE, WEIGHT))
