"""The build-up of the selected goal in words, step by step."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

import shiboken6
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from explorer.analysis.build_up import build_up
from explorer.analysis.kinds import goal_kind, is_reviewed
from explorer.analysis.marks import Mark, time_label
from explorer.analysis.names import name_of
from explorer.domain.events import BuildUpStep, Goal
from explorer.scenes.pitch.way import step_caption, step_name
from explorer.scenes.sides import side_ink
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.sizing import keep_height
from explorer.views.pitch.chip_icons import SIZE, glyph_marks, marks_icon, step_marks
from explorer.views.text import message
from explorer.views.text.wording import words

HEIGHT = 34
COMPACT_HEIGHT = 28
_SPACING = 4
_MARGIN = 12
_ICON_GAP = 3
_BETWEEN = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


class Brevity(IntEnum):
    """What has been left out of the line, each along with those before it."""

    NOTHING = 0
    HINT = 1
    ACTIONS = 2
    NAMES = 3
    GOAL = 4
    EVERYTHING = 5


class BuildUpStrip(QWidget):
    """One line: the goal's minute, its steps, and the goal. A click puts a step in focus.

    Where not all words fit, steps shrink to their numbers, the one in focus last.
    """

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._appearance = appearance
        self._goal: Goal | None = None
        self._captions: list[str] = []
        self._names: list[str] = []
        self._buttons: list[QToolButton] = []
        self._separators: list[QLabel] = []
        self._end: QToolButton | None = None
        self._title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._title.setProperty("role", "secondary")
        self._hint = QLabel(message("pitch-steps-hint"))
        self._hint.setProperty("role", "caption")
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._line.setSpacing(_SPACING)
        keep_height(self, appearance, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(message("pitch-build-up-name"))
        session.match_changed.connect(self.on_match_changed)
        session.selection_changed.connect(self.on_selection_changed)
        appearance.changed.connect(self.on_appearance_changed)
        self._fill(None)

    @property
    def goal_id(self) -> str | None:
        """The goal whose build-up is shown."""
        return self._goal.id if self._goal else None

    @property
    def captions(self) -> Sequence[str]:
        """The steps in words, whether or not all of them fit."""
        return tuple(self._captions)

    def set_compact(self, compact: bool) -> None:
        """Take less room."""
        keep_height(self, self._appearance, COMPACT_HEIGHT if compact else HEIGHT)

    def sizeHint(self) -> QSize:
        """Whatever width there is."""
        return QSize(200, self.height())

    def minimumSizeHint(self) -> QSize:
        """It shrinks to numbers."""
        return QSize(0, self.height())

    @Slot()
    def on_match_changed(self) -> None:
        """Nothing of another match is selected yet."""
        self._fill(None)
        self._fit()

    @Slot()
    def on_selection_changed(self) -> None:
        """Show the steps of another goal, or another step of it."""
        event = self._session.state.event(self._session.state.selection.primary)
        goal = event if isinstance(event, Goal) else None
        if goal is not self._goal:
            self._fill(goal)
        self._show_step()

    @Slot()
    def on_appearance_changed(self) -> None:
        """Draw the pictures in the theme in use."""
        theme = self._appearance.theme
        for number, button in enumerate(self._buttons, start=1):
            button.setIcon(marks_icon(theme, step_marks(number), gap=_ICON_GAP))
        if self._end is not None and self._goal is not None:
            kind, corners = goal_kind(self._goal), is_reviewed(self._goal) and self._goal.counts
            marks = glyph_marks(kind, side_ink(self._goal.side), corners=corners)
            self._end.setIcon(marks_icon(theme, marks, gap=_ICON_GAP))

    @Slot()
    def on_step_clicked(self) -> None:
        """Put the clicked step in focus, or none if it was."""
        number = next(n for n, button in enumerate(self._buttons) if button is self.sender())
        focused = self._session.state.selection.step
        self._session.select_step(None if focused == number else number)

    @Slot()
    def on_end_clicked(self) -> None:
        """Look at the goal as a whole again."""
        self._session.select_step(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as fit."""
        super().resizeEvent(event)
        self._fit()

    def _fill(self, goal: Goal | None) -> None:
        self._clear()
        index = self._session.state.index
        self._goal = goal
        steps = build_up(index.match, goal) if index and goal else ()
        self._captions = [
            _marked(step, step_caption(index, step, words)) for step in steps if index
        ]
        self._names = [_marked(step, step_name(index, step, words)) for step in steps if index]
        self._title.set_full_text(self._title_text(bool(steps)))
        self._line.addWidget(self._title)
        for number, caption in enumerate(self._captions, start=1):
            self._buttons.append(self._step_button(number, caption))
            self._line.addWidget(self._buttons[-1])
            self._separators.append(self._separator())
            self._line.addWidget(self._separators[-1])
        if index and goal and steps:
            key = "pitch-build-up-goal" if goal.counts else "pitch-build-up-no-goal"
            values = {"kind": words(name_of(goal_kind(goal))), "score": index.score_after(goal)}
            self._end = self._button(message(key, values))
            self._end.clicked.connect(self.on_end_clicked)
            self._line.addWidget(self._end)
        self._line.addStretch(1)
        self._line.addWidget(self._hint)
        self.on_appearance_changed()

    def _clear(self) -> None:
        while item := self._line.takeAt(0):
            widget = item.widget()
            if widget is not None and widget not in (self._title, self._hint):
                widget.hide()
                widget.deleteLater()
            # Qt leaves what is taken to its taker, and Python doesn't free it by itself.
            shiboken6.delete(item)
        self._buttons, self._separators, self._end = [], [], None

    def _title_text(self, has_steps: bool) -> str:
        if self._goal is None:
            return message("pitch-build-up-none") if self._session.state.index else ""
        key = "pitch-build-up" if has_steps else "pitch-build-up-unknown"
        return message(key, {"time": time_label(self._goal.time)})

    def _step_button(self, number: int, caption: str) -> QToolButton:
        button = self._button(caption)
        button.setCheckable(True)
        button.setAccessibleName(message("pitch-step-name", {"number": number, "caption": caption}))
        button.clicked.connect(self.on_step_clicked)
        return button

    def _button(self, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(text)
        button.setIconSize(QSize(SIZE + _ICON_GAP, SIZE))
        button.setProperty("role", "flat")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setMinimumHeight(24)
        return button

    def _separator(self) -> QLabel:
        label = QLabel(_BETWEEN)
        label.setProperty("role", "caption")
        return label

    def _show_step(self) -> None:
        focused = self._session.state.selection.step
        for number, button in enumerate(self._buttons):
            button.setChecked(number == focused)
        self._fit()

    def _fit(self) -> None:
        """Leave out words until the line fits, the ones that say least first."""
        for brevity in Brevity:
            self._shorten(brevity)
            if self._needed_width() <= self.width():
                return

    def _shorten(self, brevity: Brevity) -> None:
        focused = self._session.state.selection.step
        self._hint.setVisible(brevity is Brevity.NOTHING and bool(self._buttons))
        for number, button in enumerate(self._buttons):
            is_full = brevity <= Brevity.HINT or number == focused
            button.setText(self._captions[number] if is_full else self._names[number])
            only_number = brevity >= Brevity.NAMES and number != focused
            _show_words(button, shown=not only_number and brevity < Brevity.EVERYTHING)
        if self._end is not None:
            _show_words(self._end, shown=brevity < Brevity.GOAL)
        self._title.setVisible(brevity < Brevity.EVERYTHING or not self._buttons)

    def _needed_width(self) -> int:
        """The line's width in pixels; its layout can't tell before it has shown new widgets."""
        optional = [label for label in (self._title, self._hint) if not label.isHidden()]
        steps = [*self._buttons, *self._separators, *([self._end] if self._end else [])]
        widths = [widget.sizeHint().width() + _SPACING for widget in (*optional, *steps)]
        return sum(widths) + 2 * _MARGIN


def _show_words(button: QToolButton, *, shown: bool) -> None:
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly)


def _marked(step: BuildUpStep, caption: str) -> str:
    """A step in words, marked where no source gives its place."""
    return caption if step.location is not None else f"{caption} {Mark.INFERRED.sign}"
