"""Files and clipboards filled off the GUI thread; the user is told how it ended."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from explorer.app.exporting import written
from explorer.canvas.theme import Theme
from explorer.looking import is_there
from explorer.scenes.picture import PICTURE_SUFFIXES, Picture
from explorer.shell.jobs import LAST_WAIT_SECONDS, JobControl, Jobs
from explorer.shell.main_window import MainWindow
from explorer.shell.progress_task import ProgressTask
from explorer.shell.sharing.apart import apart
from explorer.views.common.file_filters import name_filters
from explorer.views.text import message

if TYPE_CHECKING:
    from explorer.scenes.film import Film
    from explorer.shell.sharing.film_saver import FilmSaver

PICTURE_FILTERS = {suffix: f"share-filter-{suffix[1:]}" for suffix in PICTURE_SUFFIXES}
"""The message keys of the kinds of picture by their suffixes."""

SVG_TYPE = "image/svg+xml"


@dataclass(frozen=True, slots=True)
class Copied:
    """A picture in the forms in which it goes to the clipboard."""

    png: bytes
    svg: bytes
    text: str


class Saver(QObject):
    """Writes what a window wants to keep, one thing after the other."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._jobs = Jobs(at_once=1)
        self._films: FilmSaver | None = None
        self._folder = Path()

    @property
    def is_running(self) -> bool:
        """Whether something is being written or drawn."""
        return self._jobs.is_running or (self._films is not None and self._films.is_running)

    def ask(
        self, parent: QWidget, title: str, suggested: str, filters: Mapping[str, str]
    ) -> Path | None:
        """Ask where to write to; None where the user gives up.

        Args:
            parent: The window that asks.
            title: What the dialog is called.
            suggested: A name without suffix.
            filters: The message keys of the kinds of file by their suffixes, the first one first.
        """
        texts = name_filters(filters)
        first = next(iter(filters))
        name, kind = QFileDialog.getSaveFileName(
            parent, title, str(self._folder / f"{suggested}{first}"), ";;".join(texts.values())
        )
        if not name:
            return None
        chosen = next((suffix for suffix, text in texts.items() if text == kind), first)
        path = with_suffix(Path(name), filters, chosen)
        # The dialog has asked about the name as it was typed only.
        if path != Path(name) and is_there(path) and not _may_replace(parent, path):
            return None
        self._folder = path.parent
        return path

    def write_picture(self, picture: Picture, path: Path, theme: Theme, ratio: float) -> None:
        """Write a picture in the format of the path's suffix."""
        # matplotlib loads for pictures alone.
        from explorer.canvas.encoding import encoded_each  # noqa: PLC0415

        def write(control: JobControl) -> Path:
            suffixes = (path.suffix.lower(),)
            (content,) = apart(encoded_each, picture, suffixes, theme, ratio, control=control)
            with written(path) as partial:
                partial.write_bytes(content)
            return path

        self.run(write, path)

    def save_film(self, film: Film, path: Path, theme: Theme, ratio: float) -> None:
        """Write a film in the format of the path's suffix, in the background."""
        if self._films is None:
            from explorer.shell.sharing.film_saver import FilmSaver  # noqa: PLC0415  as above

            self._films = FilmSaver(self._window)
        self._films.save(film, path, theme, ratio)

    def write_text(self, text: str, path: Path) -> None:
        """Write a text, as UTF-8."""

        def write(control: JobControl) -> Path:
            control.check()
            with written(path) as partial:
                partial.write_text(text, encoding="utf-8", newline="")
            return path

        self.run(write, path)

    def run(self, write: Callable[[JobControl], Path], path: Path) -> None:
        """Write a file by a job that returns its path; one that takes long can be cancelled."""
        self._start(message("share-writing", {"name": path.name}), write, self.on_written)

    def copy(self, picture: Picture, theme: Theme, ratio: float, text: str) -> None:
        """Put a picture on the clipboard, as pixels, as vectors and in words."""
        from explorer.canvas.encoding import encoded_each  # noqa: PLC0415  see ``write_picture``

        def draw(control: JobControl) -> Copied:
            forms = (".png", ".svg")
            png, svg = apart(encoded_each, picture, forms, theme, ratio, control=control)
            return Copied(png, svg, text)

        self._start(message("share-copying"), draw, self.on_copied)

    def copy_text(self, text: str) -> None:
        """Put a text on the clipboard."""
        QGuiApplication.clipboard().setText(text)
        self._window.tell(message("share-copied"))

    @Slot(object)
    def on_written(self, path: Path) -> None:
        """Say that the file is there."""
        self._window.tell(message("share-written", {"name": path.name}))

    @Slot(object)
    def on_copied(self, copied: Copied) -> None:
        """Hand the forms of a picture to the clipboard."""
        data = QMimeData()
        data.setImageData(QImage.fromData(copied.png))
        data.setData(SVG_TYPE, copied.svg)
        data.setText(copied.text)
        QGuiApplication.clipboard().setMimeData(data)
        self._window.tell(message("share-copied"))

    @Slot(str)
    def on_failed(self, text: str) -> None:
        """Say why there is no file."""
        QMessageBox.warning(self._window, message("app-name"), text)

    @Slot()
    def finish(self) -> None:
        """Let nothing be written any more, and wait for what is, before the window goes."""
        self._jobs.cancel()
        if self._films is not None:
            self._films.finish()
        self._jobs.finish(LAST_WAIT_SECONDS)

    def _start(
        self, title: str, work: Callable[[JobControl], object], done: Callable[..., None]
    ) -> None:
        task = ProgressTask(title, work, self._window)
        task.done.connect(done)
        task.failed.connect(self.on_failed)
        task.start(self._jobs)


def with_suffix(path: Path, known: Iterable[str], chosen: str) -> Path:
    """The path with the chosen suffix, unless its name ends in one that is known.

    Where that is only the end of the chosen one, as .json of .cdf.json, the chosen one is meant.
    """
    name = path.name
    found = (end for end in known if name.lower().endswith(end) and len(name) > len(end))
    typed = max(found, key=len, default="")
    if typed == chosen or (typed and not chosen.endswith(typed)):
        return path
    return path.with_name(name[: len(name) - len(typed)] + chosen)


def _may_replace(parent: QWidget, path: Path) -> bool:
    text = message("export-replace", {"name": path.name})
    answer = QMessageBox.question(parent, message("app-name"), text)
    return answer is QMessageBox.StandardButton.Yes
