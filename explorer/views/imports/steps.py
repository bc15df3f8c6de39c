"""What has been done to a file, what is being done, and what is to come."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from explorer.domain.imports import FileProgress, ImportStep
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon_pixmap
from explorer.views.imports.amounts import size_text
from explorer.views.text import message

_MARK = 16
_RING = 12
_UNDER_WAY = 100 * 16  # degrees, in Qt's sixteenths
_ORDER = tuple(ImportStep)


class StepState(Enum):
    """How far a step is."""

    DONE = auto()
    RUNNING = auto()
    WAITING = auto()


class StepList(QWidget):
    """One line a step: a mark, what it does, and how much there is of it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[ImportStep, StepMark] = {}
        self._values: dict[ImportStep, QLabel] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, step in enumerate(_ORDER):
            name, value = QLabel(message(f"imports-step-{step}")), QLabel()
            name.setProperty("role", "secondary")
            value.setProperty("role", "secondary")
            self._marks[step] = StepMark(name.text(), appearance)
            self._values[step] = value
            grid.addWidget(self._marks[step], row, 0)
            grid.addWidget(name, row, 1)
            grid.addWidget(value, row, 2, Qt.AlignmentFlag.AlignRight)

    def state(self, step: ImportStep) -> StepState:
        """How far a step is."""
        return self._marks[step].state

    def value(self, step: ImportStep) -> str:
        """How much there is of a step; empty where nobody knows yet."""
        return self._values[step].text()

    def show_file(self, file: FileProgress) -> None:
        """Show how far a file is."""
        current = _ORDER.index(file.step)
        for number, step in enumerate(_ORDER):
            if number == current:
                self._marks[step].set_state(StepState.RUNNING)
            else:
                self._marks[step].set_state(
                    StepState.DONE if number < current else StepState.WAITING
                )
        if file.size is not None:
            self._values[ImportStep.READ].setText(size_text(file.size))
        if file.events is not None:
            self._values[ImportStep.PREPARE].setText(message("imports-events", {"n": file.events}))


class StepMark(QWidget):
    """A tick for what is done, part of a ring for what is under way, a circle for what is to come.

    It doesn't turn: whether the app lives shows in the bar above.
    """

    def __init__(self, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._appearance = appearance
        self._state = StepState.WAITING
        self.setFixedSize(_MARK, _MARK)
        self._speak()
        appearance.changed.connect(self.update)

    @property
    def state(self) -> StepState:
        """What it shows."""
        return self._state

    def set_state(self, state: StepState) -> None:
        """Show another state."""
        if state is not self._state:
            self._state = state
            self._speak()
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the mark."""
        look = self._appearance
        painter = QPainter(self)
        if self._state is StepState.DONE:
            ratio = self.devicePixelRatioF()
            painter.drawPixmap(0, 0, icon_pixmap("check", look.theme, "ok", _MARK, ratio))
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF((_MARK - _RING) / 2, (_MARK - _RING) / 2, _RING, _RING)
        painter.setPen(QPen(QColor(look.colour("border")), 1.5))
        painter.drawEllipse(place)
        if self._state is StepState.RUNNING:
            painter.setPen(QPen(QColor(look.colour("accent")), 2))
            painter.drawArc(place, _UNDER_WAY, -2 * _UNDER_WAY)

    def _speak(self) -> None:
        key = f"imports-step-{self._state.name.lower()}"
        self.setAccessibleName(message(key, {"step": self._name}))
