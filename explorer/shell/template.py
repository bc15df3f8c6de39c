"""Library ▸ Save a spreadsheet template: an example to fill in, which can be imported."""

from __future__ import annotations

from explorer.resources import resource_path
from explorer.shell.main_window import MainWindow
from explorer.shell.sharing.desk import SharingDesk
from explorer.views.text import message

_FILTERS = {".csv": "template-filter"}


def save_template(window: MainWindow, sharing: SharingDesk) -> None:
    """Ask for a file and write the template to it; the guide says what its columns mean."""
    path = sharing.saver.ask(window, message("template-title"), "match-template", _FILTERS)
    if path is not None:
        text = resource_path("matches/template.csv").read_text(encoding="utf-8")
        sharing.saver.write_text(text, path)
