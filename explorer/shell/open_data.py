"""The browser of open data at work: it reads lists and brings matches in, off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QInputDialog, QWidget

from explorer.app.open_data import ADDRESS, ATTRIBUTION, TERMS, is_address
from explorer.domain.imports import ImportStatus, Problem
from explorer.domain.network import NetworkAccess
from explorer.domain.open_data import (
    OpenMatch,
    OpenOutcome,
    OpenPlace,
    OpenSeason,
    OpenState,
)
from explorer.domain.ports import ImportStore
from explorer.shell.jobs import LAST_WAIT_SECONDS
from explorer.shell.open_data_jobs import Downloads, ListReader, OpenList, expected
from explorer.shell.settings import Settings, open_data_cache
from explorer.shell.throttle import Throttle
from explorer.views.common.appearance import Appearance
from explorer.views.imports import ImportsView
from explorer.views.open_data import OpenDataView
from explorer.views.text import message


class OpenDataDesk(QObject):
    """Owns the browser's window, which is made when it is first asked for."""

    library_changed = Signal()
    match_updated = Signal(str)
    open_requested = Signal(str)
    results_told = Signal()

    def __init__(
        self,
        window: QWidget,
        store: ImportStore,
        settings: Settings,
        appearance: Appearance,
        imports: ImportsView,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._appearance = appearance
        self._imports = imports
        cache = open_data_cache()
        self._lists = ListReader(store, cache, self)
        self._downloads = Downloads(store, cache, self)
        self._view: OpenDataView | None = None
        self._place = OpenPlace(
            settings.open_data_address or ADDRESS,
            settings.open_data_folder if settings.open_data_local else None,
        )
        self._outcomes: list[OpenOutcome] = []
        self._missing: set[int] = set()
        self._from = self._place
        self._title = ""
        self._throttle = Throttle(self)
        self._throttle.due.connect(self.library_changed)
        self._lists.read.connect(self._on_read)
        self._lists.failed.connect(self._on_unread)
        self._downloads.came.connect(self._on_came)
        self._downloads.done.connect(self._on_done)
        self._downloads.cancelled.connect(self._on_cancelled)
        self._downloads.failed.connect(self._on_failed)

    @property
    def address(self) -> str:
        """The address of the repository."""
        return self._place.address

    @property
    def is_running(self) -> bool:
        """Whether matches are being brought in."""
        return self._downloads.is_running

    def use_address(self, address: str) -> None:
        """Read from another address from now on; what is shown of the old one is read anew."""
        self._place = OpenPlace(address, self._place.folder)
        if self._view is not None and self._place.folder is None:
            self.go_to(self._place)

    def set_access(self, access: NetworkAccess) -> None:
        """Reach the network in another way from now on, or not at all."""
        self._lists.access = self._downloads.access = access

    @property
    def view(self) -> OpenDataView:
        """The browser's window."""
        if self._view is None:
            self._view = OpenDataView(self._appearance, ATTRIBUTION, self._window)
            self._connect(self._view)
        return self._view

    @Slot()
    def show(self) -> None:
        """Bring the browser up; what was listed before is looked at again."""
        is_new = self._view is None
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()
        if is_new:
            self.go_to(self._place)
        else:
            self.refresh()

    def go_to(self, place: OpenPlace) -> None:
        """Read from another place, and remember it."""
        self._place = place
        self._settings.open_data_local = place.folder is not None
        self.view.show_place(place)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the list of seasons anew, and believe again that everything is there."""
        self._missing.clear()
        self.view.wait_for_seasons()
        self._lists.ask(self._place)

    @Slot()
    def refresh(self) -> None:
        """Look again how the matches that are listed stand to the library."""
        season = self.view.season
        if season is not None and self.view.lists_matches and not self._lists.is_reading:
            self._lists.ask(self._place, season, frozenset(self._missing))

    @Slot(object)
    def read_season(self, season: OpenSeason) -> None:
        """Read the list of matches of a season."""
        self.view.wait_for_matches(season)
        self._lists.ask(self._place, season, frozenset(self._missing))

    @Slot()
    def use_network(self) -> None:
        """Read from the network."""
        self.go_to(OpenPlace(self._place.address))

    @Slot()
    def use_copy(self) -> None:
        """Read from the copy on this computer, and ask for its folder if none is known."""
        folder = self._settings.open_data_folder
        if folder is None or self._place.folder is not None:
            self._ask_for_folder()
        else:
            self.go_to(OpenPlace(self._place.address, folder))

    @Slot()
    def change_place(self) -> None:
        """Ask for another folder, or for another address."""
        if self._place.folder is not None:
            self._ask_for_folder()
            return
        text, agreed = QInputDialog.getText(
            self.view,
            message("open-data-address-title"),
            message("open-data-address-label"),
            text=self._place.address,
        )
        if agreed:
            address = text.strip() or ADDRESS
            if is_address(address):
                # One that is refused may be so for a password in it, which no file should keep.
                self._settings.open_data_address = address
            self.go_to(OpenPlace(address))

    @Slot(list)
    def download(self, matches: list[OpenMatch]) -> None:
        """Bring matches of the chosen season into the library."""
        season = self.view.season
        if season is None or self._downloads.is_running:
            return
        self._outcomes = []
        self._from = self._place
        names = {"competition": season.competition, "season": season.season}
        self._title = message("open-data-season", names)
        self.view.start_download(len(matches))
        self._downloads.start(self._place, season, matches)

    @Slot()
    def finish(self) -> None:
        """Cancel what runs, and wait for what is being stored, before the window goes."""
        self._lists.cancel()
        self._downloads.finish(LAST_WAIT_SECONDS)

    @Slot()
    def show_terms(self) -> None:
        """Show the provider's terms in the user's browser."""
        QDesktopServices.openUrl(QUrl(TERMS))

    @Slot(object)
    def _on_read(self, found: OpenList) -> None:
        if found.season is not None:
            if found.problem is not None:
                self.view.fail_matches(found.season, found.problem)
            else:
                self.view.show_matches(found.season, found.matches)
        elif found.problem is not None:
            self.view.fail_seasons(found.problem)
        else:
            self.view.show_seasons(found.seasons)

    @Slot(object)
    def _on_unread(self, error: Exception) -> None:
        self.view.fail_seasons(Problem("unexpected"))
        raise error

    @Slot(object)
    def _on_came(self, outcome: OpenOutcome) -> None:
        self._outcomes.append(outcome)
        self.view.show_outcome(outcome)
        if outcome.state is OpenState.UNAVAILABLE and self._from == self._place:
            self._missing.add(outcome.match_id)
        if outcome.state is OpenState.IN_LIBRARY:
            self._throttle.ask()
        result = outcome.result
        if result and result.match_id and result.status is ImportStatus.UPDATED:
            self.match_updated.emit(result.match_id)

    @Slot()
    def _on_done(self) -> None:
        self._tell_results()
        self.view.finish_download(self._outcomes)

    @Slot()
    def _on_cancelled(self) -> None:
        self._tell_results()
        self.view.finish_download(self._outcomes, cancelled=True)

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        self._tell_results()
        problem = expected(error)
        self.view.fail_download(problem or Problem("unexpected"))
        if problem is None:
            raise error

    def _tell_results(self) -> None:
        """Put the imports among the others, and show them where there is more than that to tell."""
        self._throttle.flush()
        results = [outcome.result for outcome in self._outcomes if outcome.result is not None]
        if results:
            row = self._imports.add(self._title)
            row.add_results(results)
            row.finish()
        if any(result.changes or result.same_as for result in results):
            self.results_told.emit()

    def _ask_for_folder(self) -> None:
        start = self._settings.open_data_folder or Path.home()
        title = message("open-data-folder-title")
        chosen = QFileDialog.getExistingDirectory(self.view, title, str(start))
        if chosen:
            self._settings.open_data_folder = Path(chosen)
            self.go_to(OpenPlace(self._place.address, Path(chosen)))
        else:
            # The switch shows where it reads from, whatever was pressed.
            self.view.show_place(self._place)

    def _connect(self, view: OpenDataView) -> None:
        view.network_requested.connect(self.use_network)
        view.local_requested.connect(self.use_copy)
        view.change_requested.connect(self.change_place)
        view.reload_requested.connect(self.reload)
        view.season_chosen.connect(self.read_season)
        view.download_requested.connect(self.download)
        view.cancel_requested.connect(self._downloads.cancel)
        view.open_requested.connect(self.open_requested)
        view.terms_requested.connect(self.show_terms)
        self._downloads.progressed.connect(view.show_progress)
