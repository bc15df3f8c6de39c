"""The window of the library's statistics: counted off the GUI thread, and kept as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

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
from explorer.shell.problems import problem_text
from explorer.views.common.appearance import Appearance
from explorer.views.common.aside import LAST_READ_SECONDS, Aside
from explorer.views.common.asking import Lane
from explorer.views.common.known_words import credit_text
from explorer.views.common.window_room import place_beside
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.scenes.picture import Picture
    from explorer.views.statistics import StatisticsView

SIZE = QSize(1080, 820)


@dataclass(frozen=True, slots=True)
class _Counts:
    overview: Overview
    kicks: Sequence[KickTally]
    goals: Sequence[GoalTally]

    @property
    def credit(self) -> str:
        """Whose data was counted."""
        providers = self.overview.facets.get(LibraryFacet.PROVIDER, ())
        return credit_text(credits_of(str(tally.value) for tally in providers))


class StatisticsDesk(QObject):
    """Opens the window and answers what its view asks; ``listed`` tells what to list instead.

    ``copy_wanted`` asks for a picture to be put on the clipboard, ``save_wanted`` for a file of it.
    """

    listed = Signal(object, object)
    copy_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(self, window: QWidget, store: MatchSearch, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._store = store
        self._appearance = appearance
        self._view: StatisticsView | None = None
        self._counts: _Counts | None = None
        self._threads = Aside(at_once=1)
        self._counting = Lane(self._threads, self)
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
            place_beside(self._view, SIZE, self._window)
            self._view.wanted.connect(self.count)
            self._view.chosen.connect(self.listed)
            self._view.export_requested.connect(self.save)
            self._add_copying(self._view.canvas)
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
    def copy(self) -> None:
        """Ask for the charts to be put on the clipboard."""
        picture = self.picture()
        if picture is not None:
            self.copy_wanted.emit(picture)

    def _add_copying(self, canvas: QWidget) -> None:
        action = QAction(message("share-copy-view"), canvas)
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        action.triggered.connect(self.copy)
        canvas.addAction(action)
        canvas.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    @Slot()
    def save(self) -> None:
        """Ask for the charts to be saved as they are laid out."""
        picture = self.picture()
        if picture is not None:
            self.save_wanted.emit(picture)

    def picture(self) -> Picture | None:
        """The charts as they are laid out, with their caption; None before they are counted."""
        # Pictures are made seldom: the app's start doesn't wait for what makes them.
        from explorer.canvas.fonts import QtTextMeasure  # noqa: PLC0415
        from explorer.scenes.picture import Caption, captioned  # noqa: PLC0415  as above

        if self._view is None or self._counts is None:
            return None
        canvas = self._view.canvas
        scene = canvas.scene_for(float(canvas.width()), float(canvas.height()))
        query = self._view.query
        title = " · ".join((message("statistics-title"), *query.competitions, *query.seasons))
        caption = Caption(title, self._view.summary.text(), credit=self._counts.credit)
        told = f"{title}. {self._view.summary.text()}"
        return captioned(scene.marks, scene.viewport, caption, QtTextMeasure(), told)

    @Slot()
    def finish(self) -> None:
        """Wait a little for what is being counted; nothing is counted any more."""
        self._counting.close()
        self._threads.wait(LAST_READ_SECONDS)


def _count(store: MatchSearch, query: Query) -> _Counts:
    return _Counts(
        store.overview(query, Sought.MATCHES), store.kick_tallies(query), store.goal_tallies(query)
    )
