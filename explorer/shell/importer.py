"""Imports as the window runs them: one after the other, off the GUI thread, told by the panel.

An import's thread saves what other processes read. It tells the window how far it is some ten times
a second, however fast it goes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from explorer.domain.imports import ImportOptions, ImportProgress, ImportResult, ImportStatus
from explorer.domain.ports import ImportStore
from explorer.shell.jobs import LAST_WAIT_SECONDS, Job, JobControl, Jobs
from explorer.shell.throttle import Throttle
from explorer.views.common.file_filters import match_files
from explorer.views.imports import ImportsView, short_name
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.views.imports.job_row import JobRow


@dataclass(frozen=True, slots=True)
class _News:
    """What an import has to tell: how far it is, and the results since the last time."""

    progress: ImportProgress | None
    results: tuple[ImportResult, ...]


class Importer(QObject):
    """Runs imports in the order in which they are asked for.

    ``told`` says in a few words what is being imported, and nothing once nothing is;
    ``match_updated`` names each match that the library now has otherwise than before.
    """

    library_changed = Signal()
    match_updated = Signal(str)
    shown = Signal()
    told = Signal(str)

    def __init__(self, window: QWidget, library: ImportStore, imports: ImportsView) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._imports = imports
        # One at a time: all cores read already, and the database has one writer.
        self._jobs = Jobs(at_once=1)
        self._throttle = Throttle(self)
        self._throttle.due.connect(self.library_changed)
        imports.lenient_requested.connect(self.import_leniently)

    @property
    def is_running(self) -> bool:
        """Whether an import runs, or waits for one that does."""
        return self._jobs.is_running

    @Slot(list)
    def import_paths(self, paths: Sequence[Path]) -> None:
        """Import files and folders, all of them as one job."""
        self._start(paths, ImportOptions())

    @Slot(object)
    def import_leniently(self, result: ImportResult) -> None:
        """Import what is readable of a file that was refused."""
        self._start([result.path], ImportOptions(lenient=True))

    @Slot()
    def ask_for_files(self) -> None:
        """Ask for files and import them."""
        chosen, _ = QFileDialog.getOpenFileNames(
            self._window, message("import-title"), "", match_files()
        )
        self.import_paths([Path(path) for path in chosen])

    @Slot()
    def ask_for_folder(self) -> None:
        """Ask for a folder and import what it holds."""
        chosen = QFileDialog.getExistingDirectory(self._window, message("import-folder-title"))
        if chosen:
            self.import_paths([Path(chosen)])

    @Slot()
    def finish(self) -> None:
        """Cancel what runs and wait for it a while, before the window goes."""
        self._jobs.finish(LAST_WAIT_SECONDS)

    def _start(self, paths: Sequence[Path], options: ImportOptions) -> None:
        if not paths:
            return
        self.shown.emit()
        row = self._imports.add(_title(paths))
        running = _Import(self._library, paths, options, row)
        running.setParent(self)
        running.saved.connect(self._throttle.ask)
        running.updated.connect(self.match_updated)
        running.told.connect(self.told)
        running.ended.connect(self._forget)
        self._jobs.start(running.job)

    @Slot(QObject)
    def _forget(self, running: _Import) -> None:
        running.deleteLater()
        self._throttle.flush()
        if not self.is_running:
            self.told.emit("")


class _Import(QObject):
    """One import, with the row of the panel that tells of it."""

    saved = Signal()
    updated = Signal(str)
    told = Signal(str)
    ended = Signal(QObject)

    def __init__(
        self,
        store: ImportStore,
        paths: Sequence[Path],
        options: ImportOptions,
        row: JobRow,
    ) -> None:
        super().__init__()
        self._row = row

        def work(control: JobControl) -> None:
            _work(store, paths, options, control)

        self.job: Job[None] = Job(work)
        self.job.progressed.connect(self.on_news)
        self.job.done.connect(self.on_done)
        self.job.failed.connect(self.on_failed)
        self.job.cancelled.connect(self.on_cancelled)
        row.cancel_requested.connect(self.job.cancel)

    @Slot(object)
    def on_news(self, news: _News) -> None:
        """Show how far it is, and what has come of it since."""
        if news.progress is not None:
            self._row.show_progress(news.progress)
            self.told.emit(_status(self._row.name, news.progress))
        self._row.add_results(news.results)
        if any(result.status in _CHANGES for result in news.results):
            self.saved.emit()
        for result in news.results:
            if result.status is ImportStatus.UPDATED and result.match_id is not None:
                self.updated.emit(result.match_id)

    @Slot()
    def on_done(self) -> None:
        """Say what became of it."""
        self._row.finish()
        self.ended.emit(self)

    @Slot()
    def on_cancelled(self) -> None:
        """Say what was kept."""
        self._row.stop()
        self.ended.emit(self)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Hand an error that nobody expected to the crash report."""
        self._row.break_off(message("imports-broken-off"))
        self.ended.emit(self)
        raise error


_CHANGES = (ImportStatus.IMPORTED, ImportStatus.UPDATED)


class _Reporter:
    """Gathers results and hands them on with the progress."""

    def __init__(self, control: JobControl) -> None:
        self._control = control
        self._results: list[ImportResult] = []

    def check(self) -> None:
        """Stop if the user has cancelled."""
        self._control.check()

    def add(self, result: ImportResult) -> None:
        """Keep a result until the next report."""
        self._results.append(result)

    def show(self, progress: ImportProgress | None) -> None:
        """Report how far it is and what has been kept."""
        results, self._results = tuple(self._results), []
        self._control.report(_News(progress, results))


def _work(
    store: ImportStore, paths: Sequence[Path], options: ImportOptions, control: JobControl
) -> None:
    # Loaded with the first import: the app's start doesn't wait for it.
    from explorer.app.importing import fluid_readers, import_paths  # noqa: PLC0415

    reporter = _Reporter(control)
    control.check()
    try:
        for result in import_paths(store, paths, options, reporter, readers=fluid_readers):
            reporter.add(result)
    finally:
        # Whatever ends it, what was saved by then is told.
        reporter.show(None)


def _title(paths: Sequence[Path]) -> str:
    name = short_name(str(paths[0]))
    if len(paths) == 1:
        return name
    return message("imports-several", {"name": name, "n": len(paths) - 1})


def _status(name: str, progress: ImportProgress) -> str:
    if progress.share is None:
        return message("imports-status-searching", {"name": name})
    return message("imports-status", {"name": name, "percent": int(100 * progress.share)})
