"""All imports since the window was opened, the files only opened, and the films being saved."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from explorer.views.common.appearance import Appearance
from explorer.views.imports.import_row import ImportRow, RowState
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.views.imports.job_row import JobRow
    from explorer.views.imports.saving_row import SavingRow

_SUMMARY = (
    (RowState.RUNNING, "imports-running"),
    (RowState.FAILED, "imports-failed"),
    (RowState.DONE, "imports-done"),
)

LEAST_HEIGHT = 200
"""Room for a file that was refused, with the reason."""

_AROUND = 8


class ImportsView(QWidget):
    """A list of jobs, the newest first."""

    summary_changed = Signal(str)
    open_requested = Signal(str)
    lenient_requested = Signal(object)
    joined = Signal(str, str)
    kept_apart = Signal(str, str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(message("imports-name"))
        self.setMinimumHeight(LEAST_HEIGHT)
        self._appearance = appearance
        self._summary = ""
        self._rows: list[ImportRow] = []
        self._empty = QLabel(message("imports-empty"))
        self._empty.setProperty("role", "secondary")
        self._empty.setWordWrap(True)
        self._empty.setContentsMargins(12, 12, 12, 12)
        self.clear_button = QPushButton(message("imports-clear"))
        self.clear_button.setProperty("role", "flat")
        self.clear_button.clicked.connect(self.clear_finished)
        self._list = QVBoxLayout()
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        self._area = QScrollArea()
        self._looked_at: QWidget | None = None
        # Only with the next turn of the loop a detail has the height that its text needs.
        self._laid_out = QTimer(self)
        self._laid_out.setSingleShot(True)
        self._laid_out.timeout.connect(self._scroll_to_detail)
        self._lay_out()
        self._tell()

    @property
    def rows(self) -> tuple[ImportRow, ...]:
        """The rows, the newest first."""
        return tuple(self._rows)

    @property
    def summary(self) -> str:
        """How many jobs are running, how many files failed and are done, in a few words."""
        return self._summary

    def add(self, name: str) -> JobRow:
        """A row for a job that is about to begin."""
        # Loaded with the first row: the app's start shows none.
        from explorer.views.imports.job_row import JobRow  # noqa: PLC0415

        row = JobRow(name, self._appearance)
        row.detail.open_requested.connect(self.open_requested)
        row.detail.lenient_requested.connect(self.lenient_requested)
        row.detail.joined.connect(self.joined)
        row.detail.kept_apart.connect(self.kept_apart)
        row.detail_shown.connect(self._bring_into_sight)
        self._insert(row)
        return row

    def add_saving(self, path: Path) -> SavingRow:
        """A row for a film that is about to be saved."""
        from explorer.views.imports.saving_row import SavingRow  # noqa: PLC0415  as above

        row = SavingRow(path, self._appearance)
        self._insert(row)
        return row

    def take_over(self, other: ImportsView) -> None:
        """List also the imports that another panel lists and that have ended, in words of now."""
        for row in reversed(other.rows):
            ended = row.ended
            if ended is not None:
                self.add(row.name).repeat(ended)

    def _insert(self, row: ImportRow) -> None:
        row.remove_requested.connect(self._remove)
        row.state_changed.connect(self._tell)
        self._rows.insert(0, row)
        self._list.insertWidget(0, row)
        self._tell()

    @Slot()
    def clear_finished(self) -> None:
        """Take every row off the list whose job has ended."""
        for row in self.rows:
            if not row.is_running:
                self._take_off(row)
        self._tell()

    @Slot(QWidget)
    def _remove(self, row: ImportRow) -> None:
        self._take_off(row)
        self._tell()

    def _take_off(self, row: ImportRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        if self._looked_at is not None and row.isAncestorOf(self._looked_at):
            self._looked_at = None

    @Slot(QWidget)
    def _bring_into_sight(self, detail: QWidget) -> None:
        self._looked_at = detail
        self._laid_out.start()

    @Slot()
    def _scroll_to_detail(self) -> None:
        """Scroll as little as shows the detail, or its beginning where it is too tall."""
        inner, detail = self._area.widget(), self._looked_at
        if inner is None or detail is None:
            return
        place = QRect(detail.mapTo(inner, detail.rect().topLeft()), detail.size())
        for edge in (place.bottom(), place.top()):
            self._area.ensureVisible(0, edge, 0, _AROUND)

    @Slot()
    def _tell(self) -> None:
        counts = sum((row.tally for row in self._rows), Counter[RowState]())
        self._empty.setVisible(not self._rows)
        self.clear_button.setVisible(not all(row.is_running for row in self._rows))
        said = (message(key, {"n": counts[state]}) for state, key in _SUMMARY if counts[state])
        summary = ", ".join(said)
        if summary != self._summary:
            self._summary = summary
            self.summary_changed.emit(summary)

    def _lay_out(self) -> None:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._empty)
        column.addLayout(self._list)
        column.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignRight)
        column.addStretch(1)
        area = self._area
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
