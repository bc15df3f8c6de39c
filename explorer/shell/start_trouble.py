"""What the user can do about a library that can't be opened when the window is to open on it."""

from __future__ import annotations

from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QStandardPaths, Qt, Slot
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox

from explorer.app.chosen_library import choose_library
from explorer.app.libraries import LIBRARY_SUFFIX, names_library, open_library, passing_library
from explorer.app.maintenance import can_be_replaced, restore_library
from explorer.domain.ports import Library, LibraryError
from explorer.looking import here, is_folder
from explorer.shell.garbage import collecting_nothing
from explorer.shell.interpreter import Interpreter, language_to_speak
from explorer.shell.jobs import LAST_WAIT_SECONDS, Jobs
from explorer.shell.progress_task import ProgressTask
from explorer.shell.settings import Settings
from explorer.shell.theming import Theming
from explorer.shell.window_app import make_application
from explorer.views.common.appearance import Appearance
from explorer.views.common.file_filters import library_files
from explorer.views.text import message


class Answer(Enum):
    """What the user wants to do about it."""

    AGAIN = auto()
    ANOTHER = auto()
    RESTORE = auto()
    WITHOUT = auto()
    QUIT = auto()


def settle(spec: str | None, error: LibraryError) -> Library | None:
    """Ask what to do until a library can be opened; None if the user gives up.

    Another one that the user chooses is opened at the next start too; going on without one makes
    one that lasts no longer than the app runs.

    Args:
        spec: The library that was to be opened, as ``open_library`` takes it.
        error: Why it can't be.
    """
    app, settings, appearance = make_application(), Settings.of_user(), Appearance()
    look = settings.preferences.look
    appearance.set_text_scale(look.text_scale)
    Theming(app, appearance, look.theme, high_contrast=look.high_contrast)
    interpreter = Interpreter(app)
    interpreter.speak(language_to_speak(settings.language))
    # One that was named for this start alone is nobody's choice for the next.
    is_named, chosen = names_library(spec), None
    while True:
        answer = ask(spec, error)
        match answer:
            case Answer.QUIT:
                return None
            case Answer.ANOTHER:
                chosen = _another() or chosen
                spec = chosen or spec
            case Answer.RESTORE:
                _restore(spec)
        without = answer is Answer.WITHOUT
        try:
            opened = open_library(passing_library() if without else spec)
        except LibraryError as again:
            error = again
            continue
        if chosen is not None and not is_named and not without:
            with suppress(OSError, ValueError):
                choose_library(chosen)
        return opened


def ask(spec: str | None, error: LibraryError) -> Answer:
    """Say what is wrong and wait for what the user wants to do about it."""
    box = TroubleBox(error, may_restore=can_be_replaced(spec, error))
    box.exec()
    return box.answer


class TroubleBox(QMessageBox):
    """Says what is wrong with a library, and offers a button for each thing to do about it."""

    def __init__(self, error: LibraryError, *, may_restore: bool) -> None:
        super().__init__()
        self.answer = Answer.QUIT
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(message("app-name"))
        self.setText(message("care-trouble"))
        self.setInformativeText(message(error.code, error.values))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        roles = QMessageBox.ButtonRole
        offered = {Answer.AGAIN: roles.AcceptRole, Answer.ANOTHER: roles.ActionRole}
        if may_restore:
            offered[Answer.RESTORE] = roles.ActionRole
        offered[Answer.WITHOUT] = roles.ActionRole
        offered[Answer.QUIT] = roles.RejectRole
        self.offered = {
            answer: self.addButton(message(f"care-trouble-{answer.name.lower()}"), role)
            for answer, role in offered.items()
        }
        # One below the other: side by side, five of them can be wider than a small screen.
        for row in self.findChildren(QDialogButtonBox):
            row.setOrientation(Qt.Orientation.Vertical)
        self.setDefaultButton(self.offered[Answer.AGAIN])
        self.setEscapeButton(self.offered[Answer.QUIT])
        self.finished.connect(self._on_finished)

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        clicked = self.clickedButton()
        chosen = (answer for answer, button in self.offered.items() if button is clicked)
        self.answer = next(chosen, Answer.QUIT)


def _another() -> str:
    name, _ = QFileDialog.getSaveFileName(
        None,
        message("care-another-title"),
        str(_documents() / f"library{LIBRARY_SUFFIX}"),
        library_files(),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return name


def _documents() -> Path:
    """The user's documents; where there is no folder for them, the one that the app runs in."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    return folder if is_folder(folder) else here()


def _restore(spec: str | None) -> None:
    name, _ = QFileDialog.getOpenFileName(
        None, message("care-restore-title"), str(_documents()), library_files()
    )
    if name:
        _Restore(spec, Path(name)).run()


class _Restore(QObject):
    """A restore that is waited for, with its progress in a dialog."""

    def __init__(self, spec: str | None, source: Path) -> None:
        super().__init__()
        self._loop = QEventLoop()
        self._jobs = Jobs()
        self._task = ProgressTask(
            message("care-restoring"),
            lambda control: restore_library(spec, source, control.progress),
            None,
        )
        self._task.failed.connect(self._on_failed)
        self._task.ended.connect(self._loop.quit)

    def run(self) -> None:
        """Restore, and come back when that has ended."""
        with collecting_nothing():
            self._task.start(self._jobs)
            self._loop.exec()
            self._jobs.finish(LAST_WAIT_SECONDS)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        QMessageBox.warning(None, message("app-name"), text)
