"""How time is moved through."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from explorer.session.preferences import AtEnd, PlaybackPreferences, Preferences
from explorer.session.state import SPEEDS
from explorer.views.common.appearance import Appearance
from explorer.views.preferences.forms import Choice, Page, sentence
from explorer.views.text import message


class PlaybackPage(Page):
    """Speed, what happens at the end, and what follows or snaps."""

    name = "playback"

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        speeds = [(speed, message("preferences-speed-times", {"speed": speed})) for speed in SPEEDS]
        ends = [(end, message(f"preferences-at-end-{end}")) for end in AtEnd]
        self.speed = Choice(appearance, speeds)
        self.at_end = Choice(appearance, ends)
        self.snaps = QCheckBox(message("preferences-snaps"))
        self.follows = QCheckBox(message("preferences-follows"))
        self.add("preferences-speed", self.speed)
        self.add("preferences-at-end", self.at_end)
        self.add_wide(self.follows)
        self.add_wide(self.snaps)
        self.add_wide(sentence(message("preferences-snaps-hint")))
        self.speed.chosen.connect(self._on_speed)
        self.at_end.chosen.connect(self._on_end)
        self.snaps.clicked.connect(self._on_checked)
        self.follows.clicked.connect(self._on_checked)

    def show_preferences(self, shown: Preferences) -> None:
        """Show what holds now."""
        super().show_preferences(shown)
        playback = shown.playback
        self.speed.show_value(playback.speed)
        self.at_end.show_value(playback.at_end)
        self.snaps.setChecked(playback.snaps)
        self.follows.setChecked(playback.follows_report)

    def restored(self) -> Preferences:
        """Everything on this page as at first."""
        return replace(self.shown, playback=PlaybackPreferences())

    @Slot(object)
    def _on_speed(self, chosen: int) -> None:
        self._tell(replace(self.shown.playback, speed=chosen))

    @Slot(object)
    def _on_end(self, chosen: AtEnd) -> None:
        self._tell(replace(self.shown.playback, at_end=chosen))

    @Slot()
    def _on_checked(self) -> None:
        snaps, follows = self.snaps.isChecked(), self.follows.isChecked()
        self._tell(replace(self.shown.playback, snaps=snaps, follows_report=follows))

    def _tell(self, playback: PlaybackPreferences) -> None:
        self.changed.emit(replace(self.shown, playback=playback))
