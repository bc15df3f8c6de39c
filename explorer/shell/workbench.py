"""How the window opens matches: files and the library are read off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from shiboken6 import isValid

from explorer.analysis.clock import TimeTextError, parse_time
from explorer.analysis.index import MatchIndex
from explorer.app.finding import ImportProblem, find_match
from explorer.app.libraries import BUNDLED_MATCH
from explorer.domain.imports import ImportResult, ImportStatus
from explorer.domain.match import Match
from explorer.domain.ports import MatchNotFoundError, MatchStore
from explorer.session.commands import GoTo
from explorer.session.match_session import MatchSession
from explorer.shell.jobs import Job, JobControl, Jobs, Result, Work
from explorer.shell.problems import problem_text
from explorer.shell.viewpoint import Viewpoint
from explorer.shell.wishes import Found, Wish
from explorer.views.common.aside import LAST_READ_SECONDS
from explorer.views.common.file_filters import match_files
from explorer.views.imports import ImportsView
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.views.imports.job_row import JobRow


class Workbench(QObject):
    """Loads matches as background jobs and hands them to the session.

    ``match_opened`` names the match by its id, and ``file_opened`` comes before it where the match
    was read from a file; ``told`` is a sentence for the status bar, and ``lost`` names a match or a
    file that isn't there; ``import_wanted`` names the file of the open match.
    """

    match_opened = Signal(str)
    file_opened = Signal(object)
    imports_shown = Signal()
    told = Signal(str)
    lost = Signal(object, object)
    import_wanted = Signal(list)

    def __init__(
        self,
        window: QWidget,
        session: MatchSession,
        store: MatchStore,
        imports: ImportsView,
        viewpoint: Viewpoint,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._viewpoint = viewpoint
        self._read: Found | None = None
        self._importing: QAction | None = None
        self._unsaid: list[str] = []
        session.match_changed.connect(self.on_match_changed)
        self._store = store
        self._imports = imports
        # One at a time: the match that was asked for last is the one that stays.
        self._jobs = Jobs(at_once=1)

    @property
    def file(self) -> Path | None:
        """The file that the open match was read from; None for one of the library, or none."""
        shown = self._read is not None and self._read.match is self._session.state.match
        return self._read.file if self._read is not None and shown else None

    @Slot(object)
    def show_found(self, found: Found) -> None:
        """Show a match that is already loaded, as its link says."""
        self._read = found
        reached = self._viewpoint.show(found.match, found.link)
        if found.file is not None:
            self.file_opened.emit(found.file)
        self.match_opened.emit(found.match.id)
        if not reached:
            self.told.emit(message("link-moment-outside"))

    @Slot(object)
    def show_file(self, found: Found) -> None:
        """Show a match that is read from a file, and say what can be done with it."""
        self.show_found(found)
        if found.file is not None:
            self.told.emit(message("file-shown", {"file": found.file.name}))

    def offer_import(self, action: QAction) -> None:
        """Let an action be usable only while the open match is one of a file."""
        self._importing = action
        self.on_match_changed()

    @Slot()
    def on_match_changed(self) -> None:
        """There may be a file to import now, or none any more."""
        if self._importing is not None:
            self._importing.setEnabled(self.file is not None)

    @Slot()
    def import_open(self) -> None:
        """Have the file of the open match imported."""
        if self.file is not None:
            self.import_wanted.emit([self.file])

    @Slot(str)
    def open_from_library(self, match_id: str) -> None:
        """Load a match and show it."""
        self.open(Wish(match_id))

    @Slot(str)
    def open_link(self, text: str) -> None:
        """Load the match of a link and show it as the link says."""
        self.open(Wish(text))

    def open(self, wish: Wish) -> None:
        """Load what somebody wants to see and show it; what only a file can be has its row."""
        row = None
        if wish.file is not None and wish.match is None:
            self.imports_shown.emit()
            row = self._imports.add(wish.file.name)
            row.imports = False
        work = partial(_find, self._store, wish)
        self._start(work, self.show_found if row is None else self.show_file, row, wish.file)

    @Slot(str)
    def read_again(self, match_id: str) -> None:
        """Show a match as the library has it now, if it is the one that is open."""
        if self._is_open(match_id):
            self._start(lambda _control: find_match(self._store, match_id), self.show_again)

    @Slot(object)
    def show_again(self, match: Match) -> None:
        """Show the open match in another form; the user stays where he or she is, if it can be."""
        if not self._is_open(match.id):
            return
        state = self._session.state
        moment, selected = state.playhead, state.selection.ids
        index = MatchIndex(match)
        self._session.open_match(match, moment if index.axis.contains(moment) else None)
        self._session.select(*selected, move=False)

    @Slot()
    def open_sample(self) -> None:
        """Show the match that comes with the app."""
        self.open_from_library(BUNDLED_MATCH)

    def go_to(self, at: str) -> None:
        """Go to a typed time of the open match, and say what is wrong with one that can't be."""
        index = self._session.state.index
        if index is None:
            return
        try:
            self._session.go(GoTo(parse_time(at, index.axis)))
        except TimeTextError as error:
            self._say(message(error.code, error.values))

    def open_path(self, path: Path) -> None:
        """Show the match in a file without importing it."""
        self.open(Wish(file=path))

    @Slot()
    def ask_to_open(self) -> None:
        """Ask for a file and show its match."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, message("open-title"), "", match_files()
        )
        if chosen:
            self.open_path(Path(chosen))

    @Slot()
    def finish(self) -> None:
        """Cancel what runs and wait a little for it, before the window goes."""
        self._jobs.finish(LAST_READ_SECONDS)

    def _is_open(self, match_id: str) -> bool:
        match = self._session.state.match
        return match is not None and match.id == match_id

    def _start(
        self,
        work: Work[Result],
        show: Callable[[Result], None],
        row: JobRow | None = None,
        path: Path | None = None,
    ) -> None:
        job = Job(work)
        # Before the row hears of it, which says that the match is shown.
        job.done.connect(show)
        task = _Task(job, row, path, self)
        task.failed.connect(self._say)
        task.lost.connect(self.lost)
        self._jobs.start(job)

    @Slot(str)
    def _say(self, text: str) -> None:
        """Tell it in a box; what comes while one is open is told in one more, once that is gone."""
        self._unsaid.append(text)
        if len(self._unsaid) > 1:
            return
        while self._unsaid:
            told = list(self._unsaid)
            QMessageBox.warning(self._window, message("app-name"), "\n\n".join(dict.fromkeys(told)))
            # A window that has gone meanwhile has nothing more to tell.
            stands = isValid(self._window) and self._window.isVisible()
            self._unsaid = self._unsaid[len(told) :] if stands else []


class _Task(QObject):
    """One job with the row of the activity panel that tells of it, if it has one."""

    failed = Signal(str)
    lost = Signal(object, object)

    def __init__(
        self, job: Job[Any], row: JobRow | None, path: Path | None, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._row = row
        self._path = path
        job.failed.connect(self.on_failed)
        job.cancelled.connect(self.on_cancelled)
        job.done.connect(self.on_done)
        if row is not None:
            job.progressed.connect(row.set_progress)
            row.cancel_requested.connect(job.cancel)

    @Slot()
    def on_done(self) -> None:
        """End; a file that was only opened needs no more words."""
        if self._row is not None and self._row.is_running:
            self._row.succeed(message("file-opened"))
        self.deleteLater()

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Say why, or hand an error that nobody expected to the crash report."""
        text = problem_text(error)
        if isinstance(error, MatchNotFoundError):
            self.lost.emit(str(error), None)
        if self._row is not None and self._path is not None and isinstance(error, ImportProblem):
            self._row.refuse(_refusal(self._path, error))
        elif self._row is not None:
            self._row.fail(text or message("unexpected"))
        elif text is not None:
            self.failed.emit(text)
        self.deleteLater()
        if text is None:
            raise error

    @Slot()
    def on_cancelled(self) -> None:
        """Say that nothing was changed."""
        if self._row is not None:
            self._row.stop()
        self.deleteLater()


def _find(store: MatchStore, wish: Wish, control: JobControl) -> Found:
    return wish.find(store, control.progress)


def _refusal(path: Path, error: ImportProblem) -> ImportResult:
    """What the panel tells of a file that can't be opened; only an import makes up for it."""
    # Loaded with the first file that is refused: the app's start doesn't wait for it.
    from explorer.app.importing import problem_of  # noqa: PLC0415

    problem = replace(problem_of(error), remedy=None)
    return ImportResult(path=path, name=str(path), status=ImportStatus.FAILED, problem=problem)
