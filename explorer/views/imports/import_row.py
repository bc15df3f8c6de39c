"""One job of the panel: its name, how far it is, and how it ended."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from explorer.canvas.fonts import QtTextMeasure
from explorer.domain.imports import ImportResult
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.icons import icon, icon_pixmap
from explorer.views.common.sizing import keep_font, keep_width
from explorer.views.text import message

_BAR = 3
_ICON = 16
_HIT = 24
_FULL = 1000


class RowState(Enum):
    """How far a job is."""

    RUNNING = auto()
    DONE = auto()
    FAILED = auto()


_ICONS: dict[RowState, tuple[str, str]] = {
    RowState.RUNNING: ("file", "text2"),
    RowState.DONE: ("check", "ok"),
    RowState.FAILED: ("warning", "error"),
}


@dataclass(frozen=True, slots=True)
class EndedImport:
    """An import that has ended: what came of it, and how; files may be opened only to be shown."""

    results: tuple[ImportResult, ...]
    imports: bool
    cancelled: bool


class ImportRow(QWidget):
    """Shows the progress of a job and lets the user stop it; later says how it ended.

    ``parts`` and ``results`` are columns above and below the button, for those who have more to
    show. ``imports`` is False where a file is only opened to be shown.
    """

    cancel_requested = Signal()
    remove_requested = Signal(QWidget)
    state_changed = Signal()

    def __init__(self, name: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.imports = True
        self._appearance = appearance
        self._state = RowState.RUNNING
        self._bar = QFrame()
        self._icon = QLabel()
        self._title = ElidedLabel(name)
        self._percent = QLabel()
        self._progress = QProgressBar()
        self._text = QLabel()
        self.parts, self.results = _column(), _column()
        self._note = QLabel(message("imports-cancelling"))
        self.cancel_button = QPushButton(message("imports-cancel"))
        self.remove_button = QToolButton()
        self._dress()
        self._lay_out()
        self._connect()
        self.set_progress(0.0)
        self._show_state()

    @property
    def state(self) -> RowState:
        """How far the job is."""
        return self._state

    @property
    def is_running(self) -> bool:
        """Whether the job still runs or waits to."""
        return self._state is RowState.RUNNING

    @property
    def ended(self) -> EndedImport | None:
        """The import that has ended; None for one that runs or broke off, and for other jobs."""
        return None

    @property
    def tally(self) -> Counter[RowState]:
        """What the job adds to the panel's summary."""
        return Counter((self._state,))

    @property
    def title(self) -> str:
        """What the row is called by now."""
        return self._title.full_text

    @property
    def share(self) -> float | None:
        """The share that is done, 0 to 1; None while nobody knows the whole."""
        return self._progress.value() / _FULL if self._progress.maximum() else None

    @property
    def text(self) -> str:
        """How the job ended; empty while it runs."""
        return self._text.text()

    @Slot(object)
    def set_progress(self, share: float | None) -> None:
        """Show the share that is done, 0 to 1; None where nobody knows the whole yet."""
        if share is None:
            self._progress.setRange(0, 0)
            self._percent.clear()
            return
        self._progress.setRange(0, _FULL)
        value = round(min(max(share, 0.0), 1.0) * _FULL)
        if value != self._progress.value() or not self._percent.text():
            self._progress.setValue(value)
            self._percent.setText(message("imports-percent", {"percent": value * 100 // _FULL}))

    def set_note(self, text: str) -> None:
        """Say beside the button what cancelling means."""
        if self.cancel_button.isEnabled():
            self._note.setText(text)

    def succeed(self, text: str) -> None:
        """Say what was done."""
        self.end(RowState.DONE, text)

    def fail(self, text: str) -> None:
        """Say why nothing was imported, or can't be shown."""
        key = "imports-not-imported" if self.imports else "imports-not-shown"
        self.end(RowState.FAILED, text, message(key, {"name": self.name}))

    def end(self, state: RowState, text: str, title: str | None = None) -> None:
        """End the job.

        Args:
            state: How it ended.
            text: What to say of it.
            title: What the row is called from now on; as before unless told.
        """
        self._state = state
        self._text.setText(text)
        if title is not None:
            self._title.set_full_text(title)
        self._show_state()
        self.state_changed.emit()

    @Slot()
    def cancel(self) -> None:
        """Ask for the job to stop, once; it goes on until it has noticed."""
        self.cancel_button.setEnabled(False)
        self._note.setText(message("imports-stopping"))
        self.cancel_requested.emit()

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        theme = self._appearance.theme
        name, colour = _ICONS[self._state]
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(icon_pixmap(name, theme, colour, _ICON, ratio))
        self.remove_button.setIcon(icon("close", theme))
        bar = theme.colour(colour) if self._state is RowState.FAILED else "transparent"
        self._bar.setStyleSheet(f"background: {bar}; border: none;")

    @Slot()
    def _remove(self) -> None:
        self.remove_requested.emit(self)

    def _show_state(self) -> None:
        running = self.is_running
        for part in (self._percent, self._progress, self.cancel_button, self._note):
            part.setVisible(running)
        self._text.setVisible(not running and bool(self._text.text()))
        self.remove_button.setVisible(not running)
        self.recolour()

    def _dress(self) -> None:
        self._bar.setFixedWidth(_BAR)
        keep_font(self._title, self._appearance, 13, 600)
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        keep_font(self._percent, self._appearance, 13, 600)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        widest = message("imports-percent", {"percent": 100})
        keep_width(self._percent, self._appearance, QtTextMeasure.width(widest, 13, 600) + 4)
        self._progress.setRange(0, _FULL)
        self._progress.setValue(-1)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(6)
        self._progress.setAccessibleName(message("imports-progress", {"name": self.name}))
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        # Else its longest word would be the least width of all rows of the panel.
        self._text.setMinimumWidth(1)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._note.setProperty("role", "secondary")
        self.remove_button.setAccessibleName(message("imports-remove"))
        self.remove_button.setToolTip(message("imports-remove"))
        self.remove_button.setProperty("role", "flat")
        # The margins and the least height of other buttons would make the row taller.
        self.remove_button.setStyleSheet("padding: 0; min-height: 0;")
        self.remove_button.setFixedSize(_HIT, _HIT)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._title, 1)
        head.addWidget(self._percent)
        head.addWidget(self.remove_button)
        foot = QHBoxLayout()
        foot.addWidget(self.cancel_button)
        foot.addWidget(self._note, 1)
        foot.addStretch(0)
        column = QVBoxLayout()
        column.setContentsMargins(13, 10, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._progress)
        column.addWidget(self._text)
        foot.setSpacing(8)
        for part in (self.parts, foot, self.results):
            column.addLayout(part)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._bar)
        row.addLayout(column, 1)
        line = QFrame()
        line.setFixedHeight(1)
        line.setAutoFillBackground(True)
        line.setBackgroundRole(QPalette.ColorRole.Mid)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(row)
        outer.addWidget(line)

    def _connect(self) -> None:
        self.cancel_button.clicked.connect(self.cancel)
        self.remove_button.clicked.connect(self._remove)
        self._appearance.changed.connect(self.recolour)


def _column() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(6)
    return made
