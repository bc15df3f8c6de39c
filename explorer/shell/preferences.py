"""The user's preferences in one window: what holds, what a change does, and the dialog."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from explorer.canvas.team_colours import Clash
from explorer.session.match_session import MatchSession
from explorer.session.preferences import MotionChoice, Preferences, ThemeChoice
from explorer.shell.main_window import MainWindow
from explorer.shell.moving import Moving
from explorer.shell.settings import Settings
from explorer.shell.team_colouring import TeamColouring
from explorer.shell.theming import Theming
from explorer.views.common.appearance import Appearance
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.views.preferences import LookPage, NetworkPage, PreferencesView


@dataclass(frozen=True, slots=True)
class Looks:
    """What decides how the window looks."""

    appearance: Appearance
    theming: Theming
    moving: Moving
    team_colouring: TeamColouring


class PreferencesDesk(QObject):
    """Holds what the user prefers. A change is kept and takes effect at once.

    ``changed`` tells what held before and what holds now, ``network_changed`` how the network may
    be reached from now on, and ``address_chosen`` where open data comes from.
    """

    changed = Signal(object, object)
    network_changed = Signal(object)
    address_chosen = Signal(str)

    def __init__(
        self,
        window: MainWindow,
        session: MatchSession,
        settings: Settings,
        held: Preferences,
        looks: Looks,
        label: str,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._held = held
        self._looks = looks
        self._label = label
        self._view: PreferencesView | None = None
        self._look_page: LookPage | None = None
        self._network: NetworkPage | None = None
        looks.theming.chosen.connect(self.note_theme)
        looks.moving.chosen.connect(self.note_motion)
        session.set_manners(held.playback)
        session.set_playback(replace(session.state.playback, speed=held.playback.speed))
        session.set_model_p(held.model.p)
        window.views.report.follow_button.setChecked(held.playback.follows_report)

    @property
    def held(self) -> Preferences:
        """What the user prefers now."""
        return self._held

    @property
    def view(self) -> PreferencesView | None:
        """The dialog, None until it is first asked for."""
        return self._view

    @property
    def shown_page(self) -> str | None:
        """The page at which the dialog is open; None where it is not."""
        return self._view.page.name if self._view is not None and self._view.isVisible() else None

    @Slot()
    def show(self) -> None:
        """Bring the dialog up."""
        if self._view is None:
            self._view = self._make()
        self._view.show_preferences(self._held)
        self._show_kits()
        self._view.show()
        self._view.raise_()
        self._view.activateWindow()

    def show_page(self, name: str) -> None:
        """Bring the dialog up at a page."""
        self.show()
        if self._view is not None:
            self._view.show_page(name)

    @Slot(object)
    def change(self, wanted: Preferences) -> None:
        """Prefer something else from now on."""
        before = self._held
        if wanted == before:
            return
        self._held = wanted
        self._settings.keep_preferences(before, wanted)
        self._apply(before, wanted)
        if self._view is not None:
            self._view.show_preferences(wanted)
            self._show_kits()
        self.changed.emit(before, wanted)

    @Slot(object)
    def note_theme(self, choice: ThemeChoice) -> None:
        """Prefer a theme that was chosen elsewhere."""
        self.change(replace(self._held, look=replace(self._held.look, theme=choice)))

    @Slot(object)
    def note_motion(self, choice: MotionChoice) -> None:
        """Prefer a motion that was chosen elsewhere."""
        self.change(replace(self._held, look=replace(self._held.look, motion=choice)))

    @Slot(str, str)
    def give_kit(self, team: str, colour: str) -> None:
        """Give a team its colour, or forget it where that is empty."""
        self._looks.team_colouring.give(team, colour or None)
        self._show_kits()

    @Slot(str)
    def choose_address(self, address: str) -> None:
        """Have open data come from an address, or from the usual one where that is empty."""
        from explorer.app.open_data import ADDRESS, is_address  # noqa: PLC0415  as below

        if address == (self._settings.open_data_address or "") or self._network is None:
            return
        if address and not is_address(address):
            self._network.refuse_address()
            return
        self._settings.open_data_address = address
        self._network.show_address(address)
        self.address_chosen.emit(address or ADDRESS)

    def _apply(self, before: Preferences, now: Preferences) -> None:
        """Have every part that differs take effect."""
        if now.look != before.look:
            self._apply_look(before, now)
        if now.playback != before.playback:
            self._session.set_manners(now.playback)
            if now.playback.speed != before.playback.speed:
                playback = replace(self._session.state.playback, speed=now.playback.speed)
                self._session.set_playback(playback)
            if now.playback.follows_report != before.playback.follows_report:
                button = self._window.views.report.follow_button
                button.setChecked(now.playback.follows_report)
        if now.model != before.model:
            self._session.set_model_p(now.model.p)
        if now.network != before.network:
            self.network_changed.emit(now.network)
        if now.language != before.language:
            self._window.language_wanted.emit(now.language or "")

    def _apply_look(self, before: Preferences, now: Preferences) -> None:
        looks, look = self._looks, now.look
        looks.appearance.set_text_scale(look.text_scale)
        if look.theme is not looks.theming.choice:
            looks.theming.choose(look.theme)
        looks.theming.choose_contrast(look.high_contrast)
        if look.motion is not looks.moving.choice:
            looks.moving.choose(look.motion)
        if look.team_colours is not before.look.team_colours:
            looks.team_colouring.choose(look.team_colours)

    def _make(self) -> PreferencesView:
        # The start of the app doesn't wait for a dialog that is seldom opened.
        from explorer.shell.languages import LANGUAGES  # noqa: PLC0415
        from explorer.shell.library_choice import LibraryChoice  # noqa: PLC0415
        from explorer.views.preferences import (  # noqa: PLC0415
            LanguagePage,
            LookPage,
            ModelPage,
            PlaybackPage,
            PreferencesView,
        )

        appearance = self._looks.appearance
        libraries = LibraryChoice(self._window, appearance, self._label)
        network = self._network_page(appearance)
        languages = [(known.code, known.name) for known in LANGUAGES]
        self._look_page = LookPage(appearance)
        pages = [
            self._look_page,
            PlaybackPage(appearance),
            ModelPage(appearance),
            LanguagePage(appearance, languages),
            libraries.page,
            network,
        ]
        made = PreferencesView(pages, appearance, self._window)
        # Queued, so that no page hears what it has told while it still tells it.
        made.wanted.connect(self.change, Qt.ConnectionType.QueuedConnection)
        self._look_page.kit_chosen.connect(self.give_kit)
        self._session.match_changed.connect(self._show_kits)
        return made

    def _network_page(self, appearance: Appearance) -> NetworkPage:
        from explorer.app.open_data import ADDRESS  # noqa: PLC0415  as above
        from explorer.views.preferences import NetworkPage  # noqa: PLC0415  as above

        made = self._network = NetworkPage(appearance, ADDRESS)
        made.show_address(self._settings.open_data_address or "")
        made.address_chosen.connect(self.choose_address)
        return made

    @Slot()
    def _show_kits(self) -> None:
        from explorer.views.preferences.kit_colours import TeamKit  # noqa: PLC0415  as above

        if self._look_page is None:
            return
        match = self._session.state.match
        if match is None:
            self._look_page.show_kits((), message("preferences-kit-no-match"))
            return
        names = (match.home.name, match.away.name)
        kits = [TeamKit(name, self._settings.kit(name)) for name in names]
        self._look_page.show_kits(kits, _verdict(self._looks.team_colouring.clash))


def _verdict(clash: Clash | None) -> str:
    return message(f"preferences-kit-{clash}" if clash else "preferences-kit-served")
