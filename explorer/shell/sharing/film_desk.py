"""The dialog for animations, connected with who draws and who writes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from explorer.analysis.describe import title_of
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import time_label
from explorer.app.exporting import suggested_name
from explorer.canvas.film_files import ffmpeg
from explorer.domain.events import Goal
from explorer.scenes.film import Film
from explorer.scenes.film.frames import FILM_WIDTH
from explorer.scenes.picture import FILM_SUFFIXES
from explorer.shell.sharing.dialog_desk import DialogDesk
from explorer.shell.sharing.films import SIZES, film_of, goals_to_show
from explorer.shell.sharing.saving import Saver
from explorer.views.common.appearance import Appearance
from explorer.views.sharing.film_dialog import FilmDialog
from explorer.views.text import message
from explorer.views.text.wording import words

FILM_FILTERS = {suffix: f"share-filter-{suffix[1:]}" for suffix in FILM_SUFFIXES}
"""The message keys of the kinds of film by their suffixes."""


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
    if selected is not None and selected in {goal_id for goal_id, _ in subjects}:
        dialog.subject.choose(selected)
    _FilmDesk(dialog, index, appearance, saver).open()
    return dialog


class _FilmDesk(DialogDesk[FilmDialog]):
    """Makes the film that is chosen in a dialog, and has it saved."""

    def __init__(
        self, dialog: FilmDialog, index: MatchIndex, appearance: Appearance, saver: Saver
    ) -> None:
        super().__init__(dialog, appearance, saver)
        self._index = index
        self._made_for = (dialog.subject.value, dialog.pace.value)
        self._film = self._make()

    def draw(self) -> None:
        """Play the film that is chosen; in another size or look it is the same one."""
        chosen = (self._dialog.subject.value, self._dialog.pace.value)
        if chosen != self._made_for:
            self._made_for, self._film = chosen, self._make()
        self._dialog.play(self._film, self.theme)

    def save(self) -> None:
        """Ask where to, and close: the film is saved in the background."""
        name = f"{suggested_name(self._index.match)} {self._called()}"
        kinds = {key: text for key, text in FILM_FILTERS.items() if key != ".mp4" or ffmpeg()}
        path = self._saver.ask(self._dialog, message("animate-save-title"), name, kinds)
        if path is None:
            return
        ratio = SIZES[self._dialog.size_name.value] / FILM_WIDTH
        self._dialog.accept()
        self._saver.save_film(self._film, path, self.theme, ratio)

    def _make(self) -> Film:
        return film_of(self._index, self._goal(), self._dialog.pace.value)

    def _goal(self) -> Goal | None:
        event = self._index.by_id.get(self._dialog.subject.value or "")
        return event if isinstance(event, Goal) else None

    def _called(self) -> str:
        """What is animated, in the name of a file: a goal by its minute, without signs."""
        goal = self._goal()
        if goal is None:
            return "shootout"
        return f"goal {''.join(c for c in time_label(goal.time) if c.isdigit() or c == '+')}"
