"""The browser of open data as a window of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

from explorer.domain.imports import Problem
from explorer.domain.open_data import (
    OpenMatch,
    OpenOutcome,
    OpenPlace,
    OpenProgress,
    OpenSeason,
)
from explorer.views.common.appearance import Appearance
from explorer.views.open_data.download_bar import DownloadBar
from explorer.views.open_data.matches_pane import MatchesPane
from explorer.views.open_data.place_bar import PlaceBar
from explorer.views.open_data.seasons_pane import SeasonsPane
from explorer.views.text import message

DEFAULT_SIZE = QSize(1000, 660)
MINIMUM_SIZE = QSize(840, 420)
_LEFT_WIDTH = 264


class OpenDataView(QWidget):
    """Shows what an open repository has, and asks for what the user wants of it.

    It knows nothing of networks and libraries: whoever owns it answers its signals with ``show_…``.
    """

    network_requested = Signal()
    local_requested = Signal()
    change_requested = Signal()
    reload_requested = Signal()
    season_chosen = Signal(object)
    download_requested = Signal(list)
    cancel_requested = Signal()
    open_requested = Signal(str)
    terms_requested = Signal()

    def __init__(
        self, appearance: Appearance, attribution: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(message("open-data-title"))
        self.setMinimumSize(MINIMUM_SIZE)
        self.resize(DEFAULT_SIZE)
        self._local = False
        self.places = PlaceBar()
        self.seasons = SeasonsPane(appearance)
        self.matches = MatchesPane(appearance)
        self.downloads = DownloadBar(attribution)
        self._lay_out()
        self._connect()
        self.seasons.search.setFocus()

    def show_place(self, place: OpenPlace) -> None:
        """Show where the data is read from."""
        self._local = place.folder is not None
        self.places.show_place(place)
        self.downloads.set_local(self._local)

    def wait_for_seasons(self) -> None:
        """Say that the list of seasons is being read."""
        self.seasons.wait()
        self.matches.clear()

    def show_seasons(self, seasons: Sequence[OpenSeason]) -> None:
        """List seasons."""
        self.seasons.show_seasons(seasons)
        self.matches.ask()

    def fail_seasons(self, problem: Problem) -> None:
        """Say why there are no seasons."""
        self.seasons.fail(problem)
        if self._local:
            # Whoever chose a wrong folder goes on by choosing another one.
            self.seasons.notice.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait_for_matches(self, season: OpenSeason) -> None:
        """Say that the matches of a season are being read."""
        self.matches.wait(season)

    def show_matches(self, season: OpenSeason, matches: Sequence[OpenMatch]) -> None:
        """List the matches of a season."""
        self.matches.show_matches(season, matches)

    def fail_matches(self, season: OpenSeason, problem: Problem) -> None:
        """Say why there are no matches."""
        self.matches.fail(season, problem, offers_copy=not self._local)

    def start_download(self, total: int) -> None:
        """Show that matches are on their way."""
        self.downloads.start(total)

    @Slot(object)
    def show_progress(self, progress: OpenProgress) -> None:
        """Show how far the download is."""
        self.downloads.set_progress(progress)

    @Slot(object)
    def show_outcome(self, outcome: OpenOutcome) -> None:
        """Show what became of a match."""
        self.matches.model.note(outcome)

    def finish_download(self, outcomes: list[OpenOutcome], *, cancelled: bool = False) -> None:
        """Say what the download brought."""
        self.downloads.finish(outcomes, cancelled=cancelled)

    def fail_download(self, problem: Problem) -> None:
        """Say why nothing came any more."""
        self.downloads.end(message(problem.code, problem.values))

    @property
    def season(self) -> OpenSeason | None:
        """The season that is chosen."""
        return self.seasons.season

    @property
    def lists_matches(self) -> bool:
        """Whether matches of the season are listed."""
        return bool(self.matches.model.matches)

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self.seasons.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.seasons.search.selectAll()

    @Slot()
    def _download(self) -> None:
        wanted = self.matches.wanted
        if wanted and not self.downloads.is_running:
            self.download_requested.emit(wanted)

    @Slot()
    def _count_wanted(self) -> None:
        self.downloads.set_wanted(len(self.matches.model.ticked))

    @Slot()
    def _retry_season(self) -> None:
        season = self.seasons.season
        if season is not None:
            self.season_chosen.emit(season)

    def _lay_out(self) -> None:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(1)
        split.setChildrenCollapsible(False)
        split.addWidget(self.seasons)
        split.addWidget(self.matches)
        split.setStretchFactor(1, 1)
        split.setSizes([_LEFT_WIDTH, DEFAULT_SIZE.width() - _LEFT_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.places)
        column.addWidget(_line())
        column.addWidget(split, 1)
        column.addWidget(_line())
        column.addWidget(self.downloads)

    def _connect(self) -> None:
        self.places.network_requested.connect(self.network_requested)
        self.places.local_requested.connect(self.local_requested)
        self.places.change_requested.connect(self.change_requested)
        self.places.reload_requested.connect(self.reload_requested)
        self.seasons.season_chosen.connect(self.season_chosen)
        self.seasons.notice.retry_requested.connect(self.reload_requested)
        self.matches.notice.retry_requested.connect(self._retry_season)
        for notice in (self.seasons.notice, self.matches.notice):
            notice.copy_requested.connect(self.local_requested)
        self.matches.model.changed.connect(self._count_wanted)
        self.matches.open_requested.connect(self.open_requested)
        self.downloads.download_requested.connect(self._download)
        self.downloads.cancel_requested.connect(self.cancel_requested)
        self.downloads.terms_requested.connect(self.terms_requested)
        for key, slot in (
            (QKeySequence.StandardKey.Find, self.focus_search),
            (QKeySequence.StandardKey.Refresh, self.reload_requested),
            (QKeySequence.StandardKey.Cancel, self.close),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(slot)


def _line() -> QFrame:
    made = QFrame()
    made.setFixedHeight(1)
    made.setAutoFillBackground(True)
    made.setBackgroundRole(QPalette.ColorRole.Mid)
    return made
