"""File ▸ Export match: asks where to, and writes the open match off the GUI thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox

from explorer.app.exporting import (
    ExportFormat,
    ExportProblem,
    export_match,
    format_of,
    suggested_name,
)
from explorer.domain.match import Match
from explorer.session.match_session import MatchSession
from explorer.shell.jobs import LAST_WAIT_SECONDS, Aside, Job
from explorer.shell.main_window import MainWindow
from explorer.views.text import message

_FILTERS = {
    ExportFormat.OWN: "export-filter-own",
    ExportFormat.JSON: "export-filter-json",
    ExportFormat.CSV: "export-filter-csv",
    ExportFormat.PARQUET: "export-filter-parquet",
    ExportFormat.CDF: "export-filter-cdf",
}


class MatchExporter(QObject):
    """Writes the match that is open to a file of the user's choice."""

    def __init__(self, window: MainWindow, session: MatchSession) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._actions: list[QAction] = []
        self._threads = Aside(at_once=1)
        self._jobs: list[Job[Path]] = []
        self._folder = Path()
        session.match_changed.connect(self.on_match_changed)
        window.closing.connect(self.finish)

    def offer(self, action: QAction) -> None:
        """Let an action be usable only while a match is open."""
        self._actions.append(action)
        self.on_match_changed()

    @Slot()
    def on_match_changed(self) -> None:
        """There may be a match to export now, or none any more."""
        for action in self._actions:
            action.setEnabled(self._session.state.match is not None)

    @Slot()
    def ask(self) -> None:
        """Ask for a file and write the match to it."""
        match = self._session.state.match
        if match is None:
            return
        texts = {chosen: message(key) for chosen, key in _FILTERS.items()}
        name, kind = QFileDialog.getSaveFileName(
            self._window,
            message("export-title"),
            str(self._folder / f"{suggested_name(match)}{ExportFormat.OWN}"),
            ";;".join(texts.values()),
        )
        if not name:
            return
        chosen = next((known for known, text in texts.items() if text == kind), ExportFormat.OWN)
        path = with_suffix(Path(name), chosen)
        if path == Path(name) or self._may_replace(path):
            self.export(match, path)

    def export(self, match: Match, path: Path) -> None:
        """Write a match to a file as a job of its own; the user is told how it ended."""
        self._folder = path.parent

        def write(_: object) -> Path:
            export_match(match, path)
            return path

        job = Job(write)
        job.done.connect(self.on_done)
        job.failed.connect(self.on_failed)
        job.cancelled.connect(self.on_cancelled)
        self._jobs.append(job)
        job.start(self._threads)

    @Slot(object)
    def on_done(self, path: Path) -> None:
        """Say that the file is there."""
        self._forget()
        self._window.tell(message("export-done", {"name": path.name}))

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Say why there is no file."""
        self._forget()
        if not isinstance(error, ExportProblem):
            raise error
        text = message(error.code, error.values)
        QMessageBox.warning(self._window, message("app-name"), text)

    @Slot()
    def on_cancelled(self) -> None:
        """Nothing was begun."""
        self._forget()

    @Slot()
    def finish(self) -> None:
        """Let what is being written be written, and begin nothing else, before the window goes."""
        for job in tuple(self._jobs):
            job.cancel()
        self._threads.wait(LAST_WAIT_SECONDS)

    def _may_replace(self, path: Path) -> bool:
        """Ask about a file that the dialog did not ask about, as its name had no suffix yet."""
        if not path.exists():
            return True
        text = message("export-replace", {"name": path.name})
        answer = QMessageBox.question(self._window, message("app-name"), text)
        return answer is QMessageBox.StandardButton.Yes

    def _forget(self) -> None:
        job = self.sender()
        self._jobs = [other for other in self._jobs if other is not job]
        job.deleteLater()


def with_suffix(path: Path, chosen: ExportFormat) -> Path:
    """The path with the suffix of the chosen format, unless its name ends in one of a format."""
    try:
        typed = format_of(path)
    except ExportProblem:
        return path.with_name(path.name + chosen)
    if typed is ExportFormat.JSON and chosen is ExportFormat.CDF:
        return path.with_name(path.name[: -len(typed)] + chosen)
    return path
