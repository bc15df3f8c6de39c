"""Films as the window saves them: one after the other, in the background, told by the panel."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from explorer.app.exporting import written
from explorer.canvas.film_files import FilmError, write_film
from explorer.canvas.theme import Theme
from explorer.scenes.film import Film
from explorer.shell.jobs import LAST_WAIT_SECONDS, Job, JobControl, Jobs
from explorer.shell.main_window import MainWindow
from explorer.shell.outside import show_outside
from explorer.shell.problems import problem_text
from explorer.shell.sharing.apart import apart
from explorer.shell.sharing.films import film_problem
from explorer.views.common.announcing import announce
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.views.imports.saving_row import SavingRow


class FilmSaver(QObject):
    """Saves films in the order in which they are asked for; the user goes on meanwhile."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        # Threads of its own: whoever copies a view meanwhile doesn't wait for the film.
        self._jobs = Jobs(at_once=1)

    @property
    def is_running(self) -> bool:
        """Whether a film is being saved, or waits for one that is."""
        return self._jobs.is_running

    def save(self, film: Film, path: Path, theme: Theme, ratio: float) -> None:
        """Save a film as it is now.

        Args:
            film: The film.
            path: The file; its suffix says in which format, and one that is there is replaced.
            theme: The colours.
            ratio: Pixels a logical pixel.
        """
        self._window.arrangement.show_imports()
        row = self._window.views.imports.add_saving(path)
        saving = _Saving(film, path, theme, ratio, row)
        saving.setParent(self)
        saving.told.connect(self._window.status.show_saving)
        saving.done.connect(self._window.tell)
        saving.failed.connect(self._on_failed)
        saving.ended.connect(self._forget)
        row.show_requested.connect(self._show)
        announce(row, message("saving-begun", {"name": path.name}))
        self._jobs.start(saving.job)

    @Slot()
    def finish(self) -> None:
        """Give up what runs and wait for its end a while, before the window goes."""
        self._jobs.finish(LAST_WAIT_SECONDS)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        self._window.arrangement.show_imports()
        self._window.tell(text)

    @Slot(object)
    def _show(self, path: Path) -> None:
        show_outside(path, self._window)

    @Slot(QObject)
    def _forget(self, saving: _Saving) -> None:
        saving.deleteLater()
        if not self.is_running:
            self._window.status.show_saving("")


class _Saving(QObject):
    """One film, with the row of the panel; ``done`` and ``failed`` say in a sentence how it ended.

    ``told`` says in a few words how far it is. One that is given up is told by its row alone.
    """

    told = Signal(str)
    done = Signal(str)
    failed = Signal(str)
    ended = Signal(QObject)

    def __init__(self, film: Film, path: Path, theme: Theme, ratio: float, row: SavingRow) -> None:
        super().__init__()
        self._path = path
        self._row = row

        def work(control: JobControl) -> None:
            try:
                with written(path) as partial:
                    apart(write_film, film, partial, theme, ratio, control=control)
            except FilmError as error:
                raise film_problem(error, path) from error

        self.job: Job[None] = Job(work)
        self.job.progressed.connect(self.on_progressed)
        self.job.done.connect(self.on_done)
        self.job.failed.connect(self.on_failed)
        self.job.cancelled.connect(self.on_cancelled)
        row.cancel_requested.connect(self.job.cancel)

    @Slot(object)
    def on_progressed(self, share: float) -> None:
        """Show how far it is."""
        self._row.set_progress(share)
        values = {"name": self._path.name, "percent": int(100 * share)}
        self.told.emit(message("saving-status", values))

    @Slot()
    def on_done(self) -> None:
        """Say that the file is there."""
        text = message("share-written", {"name": self._path.name})
        self._row.finish(text)
        self.done.emit(text)
        self.ended.emit(self)

    @Slot()
    def on_cancelled(self) -> None:
        """Say that there is no new file."""
        self._row.stop()
        announce(self._row, self._row.text)
        self.ended.emit(self)

    @Slot(object)
    def on_failed(self, error: Exception) -> None:
        """Say why there is none, or hand an error that nobody expected to the crash report."""
        text = problem_text(error)
        said = text or message("unexpected")
        self._row.break_off(said)
        self.failed.emit(said)
        self.ended.emit(self)
        if text is None:
            raise error
