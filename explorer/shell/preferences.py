"""The user's preferences in one window: what holds, what a change does, and the dialog."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

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
    from explorer.shell.preferences_dialog import PreferencesDialog
    from explorer.views.preferences import PreferencesView


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
        self._dialog: PreferencesDialog | None = None
        self._is_loss_told = False
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
        return None if self._dialog is None else self._dialog.view

    @property
    def shown_page(self) -> str | None:
        """The page at which the dialog is open; None where it is not."""
        return self.view.page.name if self.view is not None and self.view.isVisible() else None

    @Slot()
    def show(self) -> None:
        """Bring the dialog up."""
        if self._dialog is None:
            self._dialog = self._make()
        self._dialog.show(self._held)

    def show_page(self, name: str) -> None:
        """Bring the dialog up at a page."""
        self.show()
        if self._dialog is not None:
            self._dialog.view.show_page(name)

    @Slot(object)
    def change(self, wanted: Preferences) -> None:
        """Prefer something else from now on."""
        before = self._held
        if wanted == before:
            return
        self._held = wanted
        self._settings.keep_preferences(before, wanted)
        self._tell_loss()
        self._apply(before, wanted)
        if self._dialog is not None:
            self._dialog.show_preferences(wanted)
        self.changed.emit(before, wanted)

    @Slot(object)
    def note_theme(self, choice: ThemeChoice) -> None:
        """Prefer a theme that was chosen elsewhere."""
        self.change(replace(self._held, look=replace(self._held.look, theme=choice)))

    @Slot(object)
    def note_motion(self, choice: MotionChoice) -> None:
        """Prefer a motion that was chosen elsewhere."""
        self.change(replace(self._held, look=replace(self._held.look, motion=choice)))

    def _tell_loss(self) -> None:
        """Say, once, that what the user prefers lasts no longer than this run."""
        file = None if self._is_loss_told else self._settings.unwritable
        if file is not None:
            self._is_loss_told = True
            self._window.tell(message("preferences-unkept", {"file": file}))

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

    def _make(self) -> PreferencesDialog:
        # The start of the app doesn't wait for a dialog that is seldom opened.
        from explorer.shell.preferences_dialog import PreferencesDialog  # noqa: PLC0415

        looks = self._looks
        made = PreferencesDialog(
            self._window,
            self._session,
            self._settings,
            looks.appearance,
            looks.team_colouring,
            self._label,
        )
        made.wanted.connect(self.change)
        made.address_chosen.connect(self.address_chosen)
        return made
