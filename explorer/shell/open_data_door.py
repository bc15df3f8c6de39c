"""The way to the browser of open data, which is loaded when somebody first goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from explorer.domain.network import NetworkAccess
from explorer.domain.ports import ImportStore
from explorer.shell.settings import Settings
from explorer.views.common.appearance import Appearance
from explorer.views.imports import ImportsView

if TYPE_CHECKING:
    from explorer.shell.open_data import OpenDataDesk


class OpenDataDoor(QObject):
    """Makes the browser when it is first asked for, and passes on what it tells."""

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
        self._store = store
        self._settings = settings
        self._appearance = appearance
        self._imports = imports
        self._access = NetworkAccess()
        self._desk: OpenDataDesk | None = None

    @property
    def desk(self) -> OpenDataDesk:
        """The browser at work."""
        if self._desk is None:
            self._desk = self._make()
        return self._desk

    @property
    def is_running(self) -> bool:
        """Whether matches are being brought in."""
        return self._desk is not None and self._desk.is_running

    @Slot(object)
    def set_access(self, access: NetworkAccess) -> None:
        """Reach the network in another way from now on, or not at all."""
        self._access = access
        if self._desk is not None:
            self._desk.set_access(access)

    @Slot(str)
    def use_address(self, address: str) -> None:
        """Read open data from another address from now on."""
        if self._desk is not None:
            self._desk.use_address(address)

    @Slot()
    def show(self) -> None:
        """Bring the browser up."""
        self.desk.show()

    @Slot()
    def finish(self) -> None:
        """Cancel what runs, and wait for what is being stored, before the window goes."""
        if self._desk is not None:
            self._desk.finish()

    def _make(self) -> OpenDataDesk:
        # The app's start doesn't wait for what reads and lists a repository.
        from explorer.shell.open_data import OpenDataDesk  # noqa: PLC0415

        made = OpenDataDesk(
            self._window, self._store, self._settings, self._appearance, self._imports
        )
        made.set_access(self._access)
        made.library_changed.connect(self.library_changed)
        made.match_updated.connect(self.match_updated)
        made.open_requested.connect(self.open_requested)
        made.results_told.connect(self.results_told)
        return made
