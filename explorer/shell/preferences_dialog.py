"""The dialog of the preferences with its pages, loaded when somebody first opens it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from explorer.app.open_data import ADDRESS, is_address
from explorer.canvas.team_colours import Clash
from explorer.session.match_session import MatchSession
from explorer.session.preferences import Preferences
from explorer.shell.languages import LANGUAGES
from explorer.shell.library_choice import LibraryChoice
from explorer.shell.main_window import MainWindow
from explorer.shell.settings import Settings
from explorer.shell.team_colouring import TeamColouring
from explorer.views.common.appearance import Appearance
from explorer.views.preferences import (
    LanguagePage,
    LookPage,
    ModelPage,
    NetworkPage,
    PlaybackPage,
    PreferencesView,
)
from explorer.views.preferences.kit_colours import TeamKit
from explorer.views.text import message


class PreferencesDialog(QObject):
    """Fills the pages and takes what they tell.

    ``wanted`` tells what the user prefers from now on, and ``address_chosen`` where open data comes
    from.
    """

    wanted = Signal(object)
    address_chosen = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        session: MatchSession,
        settings: Settings,
        appearance: Appearance,
        colouring: TeamColouring,
        label: str,
    ) -> None:
        """Make the dialog, without showing it.

        Args:
            window: The window that it belongs to.
            session: What is open in it.
            settings: What is kept besides the preferences: the teams' colours, the address.
            appearance: How the app looks.
            colouring: Which colours the teams have.
            label: Where the library of the window is.
        """
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._colouring = colouring
        self._look = LookPage(appearance)
        self._network = NetworkPage(appearance, ADDRESS)
        self._libraries = LibraryChoice(window, appearance, label)
        languages = [(known.code, known.name) for known in LANGUAGES]
        pages = (
            self._look,
            PlaybackPage(appearance),
            ModelPage(appearance),
            LanguagePage(appearance, languages),
            self._libraries.page,
            self._network,
        )
        self.view = PreferencesView(pages, appearance, window)
        self._network.show_address(settings.open_data_address or "")
        # Queued, so that no page hears what it has told while it still tells it.
        self.view.wanted.connect(self.wanted, Qt.ConnectionType.QueuedConnection)
        self._look.kit_chosen.connect(self.give_kit)
        self._network.address_chosen.connect(self.choose_address)
        session.match_changed.connect(self.show_kits)

    def show(self, held: Preferences) -> None:
        """Bring the dialog up with what holds."""
        self.show_preferences(held)
        self.view.show()
        self.view.raise_()
        self.view.activateWindow()

    def show_preferences(self, held: Preferences) -> None:
        """Show what holds now."""
        self.view.show_preferences(held)
        self.show_kits()

    @Slot(str, str)
    def give_kit(self, team: str, colour: str) -> None:
        """Give a team its colour, or forget it where that is empty."""
        self._colouring.give(team, colour or None)
        self.show_kits()

    @Slot(str)
    def choose_address(self, address: str) -> None:
        """Have open data come from an address, or from the usual one where that is empty."""
        if address == (self._settings.open_data_address or ""):
            return
        if address and not is_address(address):
            self._network.refuse_address()
            return
        self._settings.open_data_address = address
        self._network.show_address(address)
        self.address_chosen.emit(address or ADDRESS)

    @Slot()
    def show_kits(self) -> None:
        """Show the colours of the teams of the open match, and whether they serve."""
        match = self._session.state.match
        if match is None:
            self._look.show_kits((), message("preferences-kit-no-match"))
            return
        names = (match.home.name, match.away.name)
        kits = [TeamKit(name, self._settings.kit(name)) for name in names]
        self._look.show_kits(kits, _verdict(self._colouring.clash))


def _verdict(clash: Clash | None) -> str:
    return message(f"preferences-kit-{clash}" if clash else "preferences-kit-served")
