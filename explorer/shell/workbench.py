"""What the window does with matches: open, import, and say what became of it.

Files and the library are read off the GUI thread; the window stays usable and can cancel.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer import __version__
from explorer.app.finding import ImportProblem, find_match, open_file
from explorer.app.importing import import_paths
from explorer.app.importing.interim import StoreTarget
from explorer.app.libraries import BUNDLED_MATCH
from explorer.domain.imports import ImportProgress, ImportResult, ImportStatus
from explorer.domain.match import Match
from explorer.domain.ports import LibraryError, MatchNotFoundError, MatchStore
from explorer.session.match_session import MatchSession
from explorer.shell.jobs import Job, JobControl, Work
from explorer.views.imports import ImportRow, ImportsView
from explorer.views.text import message


class Workbench(QObject):
    """Runs the app's use cases as background jobs and hands their results to the session."""

    library_changed = Signal()
    match_opened = Signal(str)
    imports_shown = Signal()

    def __init__(
        self,
        window: QWidget,
        session: MatchSession,
        store: MatchStore,
        imports: ImportsView,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._imports = imports
        self._pool = QThreadPool(self)
        # One at a time: a second import waits, and the database has one writer.
        self._pool.setMaxThreadCount(1)
        self._tasks: list[_Task] = []

    @Slot(object)
    def show_match(self, match: Match) -> None:
        """Show a match that is already loaded."""
        self._session.open_match(match)
        self.match_opened.emit(match.id)

    @Slot(str)
    def open_from_library(self, match_id: str) -> None:
        """Load a match and show it."""
        self._open(lambda _control: find_match(self._store, match_id), None)

    @Slot()
    def open_sample(self) -> None:
        """Show the match that comes with the app."""
        self.open_from_library(BUNDLED_MATCH)

    def open_path(self, path: Path) -> None:
        """Show the match in a file without importing it."""
        self._open(lambda control: open_file(path, control.progress), self._row(path.name))

    @Slot(list)
    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files into the library, each of them a job of its own."""
        for path in paths:
            self._import(path)

    @Slot()
    def ask_to_open(self) -> None:
        """Ask for a file and show its match."""
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, message("open-title"), "", message("file-filter")
        )
        if chosen:
            self.open_path(Path(chosen))

    @Slot()
    def ask_to_import(self) -> None:
        """Ask for files and import them."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, message("import-title"), "", message("file-filter")
        )
        self.import_paths([Path(path) for path in chosen])

    @Slot()
    def show_about(self) -> None:
        """Say what this is."""
        QMessageBox.about(
            self._window, message("about-title"), message("about-text", {"version": __version__})
        )

    @Slot()
    def finish(self) -> None:
        """Cancel what runs and wait for it, before the window goes."""
        for task in self._tasks:
            task.job.cancel()
        self._pool.waitForDone()

    def _import(self, path: Path) -> None:
        def work(control: JobControl) -> ImportResult:
            return next(import_paths(StoreTarget(self._store), [path], None, _Shares(control)))

        task = _Task(Job(work, self), self._row(path.name))
        task.done.connect(task.imported)
        task.library_changed.connect(self.library_changed)
        self._start(task)

    def _open(self, work: Work[Match], row: ImportRow | None) -> None:
        task = _Task(Job(work, self), row)
        task.done.connect(self.show_match)
        self._start(task)

    def _start(self, task: _Task) -> None:
        task.failed.connect(self._say)
        task.ended.connect(self._forget)
        task.setParent(self)
        self._tasks.append(task)
        task.job.start(self._pool)

    def _row(self, name: str) -> ImportRow:
        self.imports_shown.emit()
        return self._imports.add(name)

    @Slot(str)
    def _say(self, text: str) -> None:
        QMessageBox.warning(self._window, message("app-name"), text)

    @Slot(QObject)
    def _forget(self, task: _Task) -> None:
        self._tasks.remove(task)
        task.deleteLater()


class _Shares:
    """Hands the share of an import that is done to its job."""

    def __init__(self, control: JobControl) -> None:
        self._control = control
        self._share = 0.0

    def check(self) -> None:
        """Stop if the job is cancelled."""
        self._control.progress(self._share)

    def show(self, progress: ImportProgress) -> None:
        """Report the share."""
        self._share = progress.share or 0.0


class _Task(QObject):
    """One job with the row of the imports panel that tells of it, if it has one.

    ``done`` passes the job's result on in this thread. Nothing else may listen to the job: it is
    deleted as soon as the first who hears of its end says so, and later ones would hear nothing.
    """

    done = Signal(object)
    library_changed = Signal()
    failed = Signal(str)
    ended = Signal(QObject)

    def __init__(self, job: Job[Any], row: ImportRow | None) -> None:
        super().__init__()
        self.job = job
        self._row = row
        job.setParent(self)
        job.failed.connect(self.on_failed)
        job.cancelled.connect(self.on_cancelled)
        job.done.connect(self.on_done)
        if row is not None:
            job.progressed.connect(row.set_progress)
            row.cancel_requested.connect(job.cancel)

    @Slot(object)
    def imported(self, result: ImportResult) -> None:
        """Tell what became of an imported file."""
        if result.status is ImportStatus.FAILED and result.problem is not None:
            self._fail(message(result.problem.code, result.problem.values))
        elif self._row is not None:
            values = {"home": result.home, "away": result.away, "count": len(result.findings)}
            self._row.succeed(message(f"import-{result.status}", values), result.match_id)
            self.library_changed.emit()

    @Slot(object)
    def on_done(self, result: object) -> None:
        """Hand the result on and end; a file that was only opened needs no more words."""
        self.done.emit(result)
        if self._row is not None and self._row.is_running:
            self._row.succeed(message("file-opened"), None)
        self.ended.emit(self)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Say why, or hand an error that nobody expected to the crash report."""
        text = problem_text(error)
        if text is None:
            if self._row is not None:
                self._row.fail(message("unexpected"))
            self.ended.emit(self)
            raise error
        self._fail(text)
        self.ended.emit(self)

    @Slot()
    def on_cancelled(self) -> None:
        """Say that nothing was changed."""
        if self._row is not None:
            self._row.fail(message("job-cancelled"))
        self.ended.emit(self)

    def _fail(self, text: str) -> None:
        if self._row is not None:
            self._row.fail(text)
        else:
            self.failed.emit(text)


def problem_text(error: Exception) -> str | None:
    """What to tell the user of an expected error, None for one that nobody expected."""
    match error:
        case ImportProblem() | LibraryError():
            return message(error.code, error.values)
        case MatchNotFoundError():
            return message("match-not-found", {"match": str(error)})
        case _:
            return None
