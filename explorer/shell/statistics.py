"""The window of the library's statistics: counted off the GUI thread, exported as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.app.crediting import credits_of
from explorer.domain.ports import MatchSearch
from explorer.domain.query import (
    GoalTally,
    KickTally,
    LibraryFacet,
    Overview,
    Query,
    Sought,
)
from explorer.scenes.marks import Ink, Pos, Text
from explorer.shell.picture_files import written_whole
from explorer.shell.workbench import problem_text
from explorer.views.common.appearance import Appearance
from explorer.views.common.asking import Lane
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.views.statistics import StatisticsView

SIZE = QSize(1080, 820)
EXPORT_SCALE = 2.0
TITLE_HEIGHT, CREDIT_HEIGHT, MARGIN = 44.0, 24.0, 24.0
SUFFIXES = (".png", ".svg", ".pdf")


@dataclass(frozen=True, slots=True)
class _Counts:
    overview: Overview
    kicks: Sequence[KickTally]
    goals: Sequence[GoalTally]

    @property
    def credit(self) -> str:
        """Whose data was counted."""
        providers = self.overview.facets.get(LibraryFacet.PROVIDER, ())
        return credits_of(str(tally.value) for tally in providers)


class StatisticsDesk(QObject):
    """Opens the window and answers what its view asks; ``listed`` tells what to list instead."""

    listed = Signal(object, object)

    def __init__(self, window: QWidget, store: MatchSearch, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._appearance = appearance
        self._view: StatisticsView | None = None
        self._counts: _Counts | None = None
        self._pool = ThreadPoolExecutor(1, "statistics")
        self._counting = Lane(self._pool, self)
        self._counting.answered.connect(self.on_counted)
        self._counting.failed.connect(self.on_failed)

    @property
    def view(self) -> StatisticsView | None:
        """The window's content, None until it is first opened."""
        return self._view

    @Slot()
    def open(self) -> None:
        """Show the window and count anew."""
        if self._view is None:
            # Loaded when it is first asked for: the app's start doesn't wait for it.
            from explorer.views.statistics import StatisticsView  # noqa: PLC0415

            self._view = StatisticsView(self._appearance, self._window)
            self._view.setWindowFlag(Qt.WindowType.Window)
            self._view.setObjectName("statistics")
            self._view.resize(SIZE.boundedTo(self._window.screen().availableSize()))
            self._view.wanted.connect(self.count)
            self._view.chosen.connect(self.listed)
            self._view.export_requested.connect(self.ask_to_export)
        self._view.show()
        self._view.raise_()
        self._view.activateWindow()
        self._view.ask()

    @Slot()
    def refresh(self) -> None:
        """Count anew where the window is open, as after an import."""
        if self._view is not None and self._view.isVisible():
            self._view.ask()

    @Slot(object)
    def count(self, query: Query) -> None:
        """Count the goals and kicks of the matches that fit; only the newest answer is shown."""
        self._counting.ask(partial(_count, self._store, query))

    @Slot(object)
    def on_counted(self, counts: _Counts) -> None:
        """Show the counts."""
        if self._view is not None:
            self._counts = counts
            self._view.show_counts(counts.overview, counts.kicks, counts.goals, counts.credit)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Say why nothing could be counted."""
        text = problem_text(error)
        if text is None:
            raise error
        if self._view is not None:
            self._view.show_problem(text)

    @Slot()
    def ask_to_export(self) -> None:
        """Ask for a file and draw the charts to it."""
        filters = message("statistics-export-filter")
        chosen, kind = QFileDialog.getSaveFileName(
            self._view, message("statistics-export-title"), "statistics.png", filters
        )
        if not chosen:
            return
        path = with_ending(Path(chosen), filters.split(";;"), kind)
        if path != Path(chosen) and not self._may_replace(path):
            return
        try:
            self.export(path)
        except OSError as error:
            QMessageBox.warning(self._view, message("app-name"), str(error))

    def export(self, path: Path) -> None:
        """Draw the charts as they are laid out, in the format of the file's suffix.

        Raises:
            OSError: If the file can't be written.
        """
        # matplotlib loads when it is first drawn with.
        from explorer.canvas.figure_backend import FigureBackend  # noqa: PLC0415

        if self._view is None or self._counts is None:
            return
        canvas = self._view.canvas
        width, height = float(canvas.width()), float(canvas.height())
        inside = canvas.scene_for(width, height)
        viewport = inside.viewport.within_frame(TITLE_HEIGHT, CREDIT_HEIGHT)
        backend = FigureBackend(
            viewport, self._appearance.theme, pixel_ratio=EXPORT_SCALE, ground=Ink.PANEL
        )
        title = self._title()
        credit = self._counts.credit
        bottom = viewport.data_y(viewport.height - 12)
        backend.draw(inside.marks)
        backend.draw(
            (
                Text(Pos(MARGIN, viewport.data_y(26)), title, 15, 600),
                Text(Pos(MARGIN, bottom), credit, 11, ink=Ink.TEXT3),
            )
        )
        with written_whole(path) as partial:
            backend.save(partial, title=title, credit=credit)

    def _may_replace(self, path: Path) -> bool:
        """Ask about a file that the dialog did not ask about, as its name had no ending yet."""
        if not path.exists():
            return True
        text = message("export-replace", {"name": path.name})
        answer = QMessageBox.question(self._view, message("app-name"), text)
        return answer is QMessageBox.StandardButton.Yes

    def _title(self) -> str:
        assert self._view is not None
        query = self._view.query
        parts = (message("statistics-title"), *query.competitions, *query.seasons)
        return " · ".join((*parts, self._view.summary.text()))

    @Slot()
    def finish(self) -> None:
        """Wait for what is being counted, before the window goes; nothing is counted any more."""
        self._counting.close()
        self._pool.shutdown(cancel_futures=True)


def with_ending(path: Path, filters: Sequence[str], chosen: str) -> Path:
    """The path with the ending of the chosen type, unless it has one of a picture's.

    Args:
        path: As the user gave it.
        filters: The types that were offered, in the order of SUFFIXES.
        chosen: One of them; the first where the dialog names none.
    """
    if path.suffix.lower() in SUFFIXES:
        return path
    number = filters.index(chosen) if chosen in filters else 0
    return path.with_name(path.name + SUFFIXES[number])


def _count(store: MatchSearch, query: Query) -> _Counts:
    return _Counts(
        store.overview(query, Sought.MATCHES), store.kick_tallies(query), store.goal_tallies(query)
    )
