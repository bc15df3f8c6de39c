"""What is written to files of the user's choice: the open match, and the spreadsheet template."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Slot

from explorer.app.exporting import ExportFormat, export_match, suggested_name
from explorer.domain.match import Match
from explorer.resources import resource_path
from explorer.session.match_session import MatchSession
from explorer.shell.jobs import JobControl
from explorer.shell.main_window import MainWindow
from explorer.shell.sharing.desk import SharingDesk
from explorer.views.text import message

EXPORT_FILTERS: dict[str, str] = {
    ExportFormat.OWN: "export-filter-own",
    ExportFormat.JSON: "export-filter-json",
    ExportFormat.CSV: "export-filter-csv",
    ExportFormat.PARQUET: "export-filter-parquet",
    ExportFormat.CDF: "export-filter-cdf",
}
"""The message keys of the formats by their suffixes."""

TEMPLATE_FILTERS = {".csv": "template-filter"}


class MatchExporter(QObject):
    """Writes the match that is open, or an example of one, to a file of the user's choice."""

    def __init__(self, window: MainWindow, session: MatchSession, sharing: SharingDesk) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._sharing = sharing

    @Slot()
    def ask(self) -> None:
        """Ask for a file and write the match to it."""
        match = self._session.state.match
        if match is None:
            return
        title, name = message("export-title"), suggested_name(match)
        path = self._sharing.saver.ask(self._window, title, name, EXPORT_FILTERS)
        if path is not None:
            self.export(match, path)

    @Slot()
    def ask_for_template(self) -> None:
        """Ask for a file and write the spreadsheet template to it; the guide tells its columns."""
        saver = self._sharing.saver
        title = message("template-title")
        path = saver.ask(self._window, title, "match-template", TEMPLATE_FILTERS)
        if path is not None:
            text = resource_path("matches/template.csv").read_text(encoding="utf-8")
            saver.write_text(text, path)

    def export(self, match: Match, path: Path) -> None:
        """Write a match to a file off the GUI thread; the user is told how it ended."""

        def write(control: JobControl) -> Path:
            control.check()
            # Once begun it is soon done, and is waited for when the window goes.
            export_match(match, path)
            return path

        self._sharing.saver.run(write, path)
