"""The user's choice of a library: looked at aside, and opened by the app."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Qt, SignalInstance, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from explorer.app.chosen_library import chosen_library
from explorer.app.environment import LIBRARY_VARIABLE
from explorer.app.libraries import count_of, is_to_be_made, label_of, own_library
from explorer.app.passwords import has_password
from explorer.domain.ports import LibraryError
from explorer.shell.jobs import Aside, Job
from explorer.shell.main_window import MainWindow
from explorer.shell.problems import problem_text
from explorer.views.common.appearance import Appearance
from explorer.views.preferences import LibraryPage, LibraryPlace
from explorer.views.text import message


class LibraryChoice(QObject):
    """Owns the page; a library that can't be opened leaves the window on the one it has."""

    def __init__(self, window: MainWindow, appearance: Appearance, label: str) -> None:
        """Make the page.

        Args:
            window: The window, which asks the app to be made anew over another library.
            appearance: How the app looks.
            label: Where the library of the window is.
        """
        super().__init__(window)
        self._window = window
        self._aside = Aside()
        self._checked = ""
        self._job: Job[int] | None = None
        self.page = LibraryPage(appearance)
        self.page.show_place(LibraryPlace(label, own_library(), chosen_library(), _note(label)))
        self.page.check_wanted.connect(self.check)
        self.page.open_wanted.connect(self.open)

    @Slot(str)
    def check(self, spec: str) -> None:
        """Say whether a library is there, and how many matches it holds.

        Another one takes the place of the one that is looked at.
        """
        if self._is_refused(spec):
            return
        self.page.say(message("preferences-library-checking"))
        if self._job is not None:
            if self._job.is_running and self._checked == spec:
                return
            self._job.forget()
        self._checked = spec
        # It may hang, so neither the next one nor the end of the window waits for it.
        self._job = Job(lambda _control: count_of(spec))
        self._job.done.connect(self._on_counted)
        self._job.failed.connect(self._on_failed)
        self._job.start(self._aside)

    @Slot(str)
    def open(self, spec: str) -> None:
        """Have the window made anew over a library; a name that leads to none may be mistyped."""
        if self._is_refused(spec):
            return
        self.page.say("")
        if spec != own_library() and is_to_be_made(spec):
            _NewLibrary(spec, self._window.library_wanted, self.page).open()
        else:
            self._window.library_wanted.emit(spec)

    def _is_refused(self, spec: str) -> bool:
        if not spec:
            self.page.say(message("preferences-library-missing"))
        elif has_password(spec):
            self.page.say(message("preferences-library-password"))
        else:
            return False
        return True

    @Slot(object)
    def _on_counted(self, matches: int) -> None:
        self._answer(message("preferences-library-holds", {"n": matches}))

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        text = problem_text(error)
        self._answer(text or message("unexpected"))
        if text is None:
            raise error

    def _answer(self, text: str) -> None:
        """Say what has become of the newest look, unless the user goes on to another library."""
        if self.page.wanted == self._checked:
            self.page.say(text)


class _NewLibrary(QMessageBox):
    """Asks whether a library that isn't there is to be made; ``wanted`` is told of it then."""

    def __init__(self, spec: str, wanted: SignalInstance, parent: QWidget) -> None:
        super().__init__(parent)
        self._spec = spec
        self._wanted = wanted
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(message("app-name"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(message("preferences-library-new", {"library": label_of(spec)}))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.make = self.addButton(
            message("preferences-library-make"), QMessageBox.ButtonRole.AcceptRole
        )
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.make.clicked.connect(self._on_make)

    @Slot()
    def _on_make(self) -> None:
        self._wanted.emit(self._spec)


def _note(label: str) -> str:
    """What goes before the user's choice."""
    if os.environ.get(LIBRARY_VARIABLE):
        return message("preferences-library-variable", {"variable": LIBRARY_VARIABLE})
    try:
        is_chosen = label_of(chosen_library()) == label
    except LibraryError:
        is_chosen = False
    return "" if is_chosen else message("preferences-library-option")
