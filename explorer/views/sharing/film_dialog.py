"""An animation, with what it shows, its size, its speed and its look chosen, and played."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from explorer.canvas.theme import Theme
from explorer.scenes.film import Film, Pace
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.dialog import SharingDialog
from explorer.views.text import message


class FilmDialog(SharingDialog):
    """Chooses a film and plays it, where things may move; else its last frame is seen.

    ``playing`` halts it and lets it go on, whether or not things may move. ``subject`` is the id of
    the goal that it shows, None for the shootout.
    """

    def __init__(
        self,
        appearance: Appearance,
        subjects: Sequence[tuple[str | None, str]],
        sizes: Sequence[str],
        notice: str,
        parent: QWidget | None = None,
    ) -> None:
        """Offer films.

        Args:
            appearance: How the app looks.
            subjects: What can be shown, with its names: ids of goals, None for the shootout.
            sizes: The names of the sizes, from the smallest.
            notice: What can't be had here; empty for nothing.
            parent: The window.
        """
        super().__init__(appearance, message("animate-title"), parent)
        self._film: Film | None = None
        self._film_theme = appearance.theme
        self._number = 0
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.timeout.connect(self.on_frame_over)
        self.subject = self.choice(subjects, "animate-what")
        self.size_name = self.choice(
            [(name, message(f"animate-size-{name}")) for name in sizes], "animate-size"
        )
        self.size_name.choose(sizes[len(sizes) // 2])
        self.pace = self.choice(
            [(pace, message(f"animate-speed-{pace}")) for pace in Pace], "animate-speed"
        )
        self.pace.choose(Pace.NORMAL)
        self.notice = QLabel(notice)
        self.notice.setWordWrap(True)
        self.notice.setProperty("role", "secondary")
        self.notice.setVisible(bool(notice))
        self.copy.hide()
        self.playing = self.buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.playing.clicked.connect(self.on_play_or_pause)
        self._plays = False
        self._let_play(not appearance.reduced_motion)
        appearance.motion_changed.connect(self.on_motion_changed)
        self.add_row("animate-what", self.subject)
        self.add_row("animate-size", self.size_name)
        self.add_row("animate-speed", self.pace)
        self.add_row("share-theme", self.theme)
        self.form.addRow(self.notice)

    @property
    def film(self) -> Film | None:
        """What is played."""
        return self._film

    @property
    def is_playing(self) -> bool:
        """Whether the next frame comes by itself."""
        return self._clock.isActive()

    def play(self, film: Film, theme: Theme) -> None:
        """Play a film from its start, again and again; one that is played goes on in the theme."""
        is_played = film is self._film
        self._film, self._film_theme = film, theme
        if is_played:
            self.preview.show_picture(film.frames[self._number].whole, theme)
            return
        self._number = 0 if self._plays else len(film.frames) - 1
        self._show_frame()

    @Slot()
    def on_frame_over(self) -> None:
        """Show the next frame; after the last one comes the first."""
        if self._film is not None:
            self._number = (self._number + 1) % len(self._film.frames)
            self._show_frame()

    @Slot()
    def on_play_or_pause(self) -> None:
        """Halt the film, or let it go on."""
        self._let_play(not self._plays)

    @Slot()
    def on_motion_changed(self) -> None:
        """Play the film as soon as things may move, and halt it when they may not any more."""
        self._let_play(not self._appearance.reduced_motion)

    def _let_play(self, plays: bool) -> None:
        self._plays = plays
        self.playing.setText(message("transport-pause" if plays else "transport-play"))
        if not plays:
            self._clock.stop()
        elif self._film is not None:
            # What has come to its end begins again.
            self._number = (self._number + 1) % len(self._film.frames)
            self._show_frame()

    def _show_frame(self) -> None:
        if self._film is None:
            return
        frame = self._film.frames[self._number]
        self.preview.show_picture(frame.whole, self._film_theme)
        if self._plays:
            self._clock.start(round(1000 * frame.seconds))
