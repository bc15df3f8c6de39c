"""How the command palette is opened, and what it remembers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from explorer.domain.ports import MatchStore
from explorer.session.match_session import MatchSession
from explorer.shell.problems import problem_text
from explorer.shell.settings import Settings
from explorer.views.common.appearance import Appearance

if TYPE_CHECKING:
    from explorer.views.palette import Palette


class PaletteDesk(QObject):
    """Makes the palette when it is first asked for; ``match_wanted`` asks to open a match."""

    match_wanted = Signal(str)

    def __init__(
        self,
        window: QMainWindow,
        session: MatchSession,
        store: MatchStore,
        settings: Settings,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._store = store
        self._settings = settings
        self._appearance = appearance
        self._palette: Palette | None = None

    @property
    def palette(self) -> Palette | None:
        """The palette, None until it is first asked for."""
        return self._palette

    @Slot()
    def toggle(self) -> None:
        """Open the palette, or close it."""
        if self._palette is None:
            self._palette = self._make()
        self._palette.toggle()

    @Slot(str)
    def remember(self, key: str) -> None:
        """Keep a command for the next start, where it stands among those chosen last."""
        kept = self._settings.recent_commands
        self._settings.recent_commands = (key, *(other for other in kept if other != key))

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Say why no matches can be found."""
        text = problem_text(error)
        if text is None:
            raise error
        if self._palette is not None:
            self._palette.show_failure(text)

    @Slot()
    def finish(self) -> None:
        """Let go of the library."""
        if self._palette is not None:
            self._palette.finish()

    def _make(self) -> Palette:
        # Loaded when it is first asked for: the app's start doesn't wait for it.
        from explorer.views.palette import Palette  # noqa: PLC0415

        made = Palette(
            self._window,
            self._session,
            self._store,
            self._appearance,
            self._settings.recent_commands,
        )
        made.match_wanted.connect(self.match_wanted)
        made.chosen.connect(self.remember)
        made.failed.connect(self.on_failed)
        return made
