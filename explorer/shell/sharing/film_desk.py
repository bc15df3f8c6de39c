"""The dialog for animations, connected with who draws and who writes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from explorer.analysis.describe import title_of
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import time_label
from explorer.app.exporting import suggested_name
from explorer.canvas.film_files import ffmpeg
from explorer.domain.events import Goal
from explorer.scenes.film import Film
from explorer.scenes.film.frames import FILM_WIDTH
from explorer.shell.sharing.films import SIZES, film_of, goals_to_show
from explorer.shell.sharing.saving import Saver
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.film_dialog import FilmDialog
from explorer.views.text import message
from explorer.views.text.wording import words

_GIF, _MP4 = {".gif": "share-filter-gif"}, {".mp4": "share-filter-mp4"}


def subjects_of(index: MatchIndex, selected: str | None) -> list[tuple[str | None, str]]:
    """What of a match can be animated, by goals' ids, None for the shootout, with its names."""
    found: list[tuple[str | None, str]] = [
        (goal.id, f"{time_label(goal.time)} {words(title_of(index, goal).heading)}")
        for goal in goals_to_show(index, selected)
    ]
    if index.match.kicks:
        found.append((None, message("animate-shootout")))
    return found


def open_film_dialog(
    window: QWidget,
    index: MatchIndex,
    selected: str | None,
    appearance: Appearance,
    saver: Saver,
) -> FilmDialog | None:
    """Open the dialog over a window; None where there is nothing to animate.

    Args:
        window: The window.
        index: The match.
        selected: The id of what is selected; a goal of this id is offered, and chosen first.
        appearance: How the app looks.
        saver: Saves the film.
    """
    subjects = subjects_of(index, selected)
    if not subjects:
        return None
    notice = "" if ffmpeg() else message("animate-no-mp4")
    dialog = FilmDialog(appearance, subjects, tuple(SIZES), notice, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    if selected is not None and selected in {goal_id for goal_id, _ in subjects}:
        dialog.subject.choose(selected)
    _FilmDesk(dialog, index, appearance, saver)
    dialog.show()
    return dialog


class _FilmDesk(QObject):
    """Makes the film that is chosen in a dialog, and has it saved."""

    def __init__(
        self,
        dialog: FilmDialog,
        index: MatchIndex,
        appearance: Appearance,
        saver: Saver,
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._index = index
        self._appearance = appearance
        self._saver = saver
        self._made_for = (dialog.subject.value, dialog.pace.value)
        self._film = self._make()
        dialog.changed.connect(self.play)
        dialog.save_requested.connect(self.save)
        self.play()

    @Slot()
    def play(self) -> None:
        """Play the film that is chosen; in another size or look it is the same one."""
        chosen = (self._dialog.subject.value, self._dialog.pace.value)
        if chosen != self._made_for:
            self._made_for, self._film = chosen, self._make()
        theme = self._appearance.theme_named(self._dialog.theme.value)
        self._dialog.play(self._film, theme)

    @Slot()
    def save(self) -> None:
        """Ask where to, and close: the film is saved in the background."""
        what = self._dialog.subject.value or "shootout"
        name = f"{suggested_name(self._index.match)}-{what}"
        filters = _GIF | _MP4 if ffmpeg() else _GIF
        path = self._saver.ask(self._dialog, message("animate-save-title"), name, filters)
        if path is None:
            return
        ratio = SIZES[self._dialog.size_name.value] / FILM_WIDTH
        theme = self._appearance.theme_named(self._dialog.theme.value)
        self._dialog.accept()
        self._saver.save_film(self._film, path, theme, ratio)

    def _make(self) -> Film:
        event = self._index.by_id.get(self._dialog.subject.value or "")
        goal = event if isinstance(event, Goal) else None
        return film_of(self._index, goal, self._dialog.pace.value)
