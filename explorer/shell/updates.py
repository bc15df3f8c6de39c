"""Asking for a newer version, and saying what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer import __version__
from explorer.domain.network import NetworkAccess
from explorer.shell.jobs import Job, JobControl, Jobs
from explorer.shell.settings import Settings
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.app.updates import Newest

_SECURE = "https://"
_LONGEST = 1000
"""How many letters of what is new are shown."""


class UpdateDesk(QObject):
    """Asks only when told to, off the GUI thread, and says one thing in the end."""

    def __init__(self, window: QWidget, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        # What hangs on the network is not waited for.
        self._jobs = Jobs(at_once=1)
        self._access = NetworkAccess()
        self._box: QMessageBox | None = None
        self._page = ""

    @property
    def box(self) -> QMessageBox | None:
        """What was said last."""
        return self._box

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._jobs.is_running

    @Slot(object)
    def set_access(self, access: NetworkAccess) -> None:
        """Reach the network in another way from now on, or not at all."""
        self._access = access

    @Slot()
    def ask(self) -> None:
        """Ask which version is the newest."""
        # The app's start doesn't wait for what goes to the network.
        from explorer.app.updates import stated_address  # noqa: PLC0415

        address = self._settings.update_address or stated_address()
        if address is None:
            self._say(message("update-nowhere", {"version": __version__}))
        elif not self._access.allowed:
            self._say(message("update-not-allowed"))
        elif not self.is_busy:
            self._start(address)

    @Slot(object)
    def on_answered(self, newest: Newest) -> None:
        """Say whether there is a newer version."""
        values = {"version": newest.version, "running": __version__}
        if not newest.is_newer:
            self._say(message("update-none", {"version": __version__}))
            return
        page = newest.page if newest.page.startswith(_SECURE) else ""
        self._say(message("update-newer", values), newest.changes, page)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Say that it can't be found out."""
        from explorer.app.updates import ImportProblem  # noqa: PLC0415  loaded by now

        if not isinstance(error, ImportProblem):
            raise error
        if error.code in ("update_garbled", "open_data_address"):
            self._say(message(error.code, error.values))
        else:
            self._say(message("update-failed", {"host": error.values.get("host", "")}))

    @Slot()
    def open_page(self) -> None:
        """Show where the newer version is to be had."""
        QDesktopServices.openUrl(QUrl(self._page))

    def _start(self, address: str) -> None:
        from explorer.app.updates import find_newest  # noqa: PLC0415  loaded by now

        access = self._access

        def work(_control: JobControl) -> Newest:
            return find_newest(address, access=access)

        job = Job(work)
        job.done.connect(self.on_answered)
        job.failed.connect(self.on_failed)
        self._jobs.start(job)

    def _say(self, text: str, more: str = "", page: str = "") -> None:
        if self._box is not None:
            self._box.close()
            self._box.deleteLater()
        self._page = page
        self._box = QMessageBox(self._window)
        self._box.setIcon(QMessageBox.Icon.Information)
        self._box.setWindowTitle(message("update-title"))
        # Somebody else's words are no markup, for which an informative text would be searched.
        self._box.setTextFormat(Qt.TextFormat.PlainText)
        self._box.setText(f"{text}\n\n{more[:_LONGEST]}" if more else text)
        self._box.addButton(QMessageBox.StandardButton.Close)
        if page:
            button = self._box.addButton(message("update-page"), QMessageBox.ButtonRole.ActionRole)
            button.clicked.connect(self.open_page)
        self._box.open()
