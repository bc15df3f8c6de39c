"""The app while it runs: the library, and the one window over it, which can be made anew."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from explorer.domain.ports import Library
from explorer.session.preferences import ThemeChoice
from explorer.shell.composition import Desk, compose
from explorer.shell.handover import Handover
from explorer.shell.instance import Claim, Message
from explorer.shell.jobs import LAST_WAIT_SECONDS, Jobs
from explorer.shell.motion_wish import MotionSource
from explorer.shell.progress_task import ProgressTask
from explorer.shell.replacing import (
    Opened,
    carry_over,
    keep_choice,
    keep_place,
    may_stop,
    opened,
    shown_as,
    shown_in,
    tell_refused,
)
from explorer.shell.restoring import Beginning
from explorer.shell.session_file import SessionFile
from explorer.shell.session_keeper import SessionKeeper
from explorer.shell.settings import Settings
from explorer.shell.wishes import Wish
from explorer.views.text import message


class RunningApp(QObject):
    """Holds the library and the window over it, from the first one to the end of the app.

    A window is made anew for another language, as its words are looked up while it is made, and
    for another library, which all of its parts hold. The user comes back to the same match, moment,
    selection, filter and layout. ``replaced`` tells that ``desk`` is another one.
    """

    replaced = Signal()

    def __init__(
        self,
        app: QApplication,
        store: Library,
        settings: Settings,
        *,
        theme: ThemeChoice | None = None,
        motion: MotionSource | None = None,
        speak: Callable[[str], None] | None = None,
        spoken: str | None = None,
        keeps: bool = False,
    ) -> None:
        """Make the window, without showing it yet.

        Args:
            app: The application.
            store: The library; the app closes it.
            settings: What the user chose.
            theme: For this run; the chosen one unless told.
            motion: Tells the desktop's wish; without it nothing moves unless the user wants it.
            speak: Has everything that is made from now on speak a language, named by its code.
            spoken: The code of the language that is spoken now.
            keeps: Whether what is shown is kept for the next start.
        """
        super().__init__(app)
        self._app = app
        self._store = store
        self._settings = settings
        self._motion = motion
        self._speak = speak or _say_nothing
        self._spoken = spoken
        self._jobs = Jobs(at_once=1)
        self._opening: ProgressTask | None = None
        self._language: str | None = None
        self._chosen: str | None = None
        self._handover = Handover(self, is_claimed=keeps)
        self._handover.wanted.connect(self.on_handed_over)
        if sys.platform == "darwin":
            # Elsewhere it would only see every event of the app go by.
            app.installEventFilter(self)
        self._desk = self._make(store, theme)
        self._keep(self._desk)

    @property
    def desk(self) -> Desk:
        """The window as it is now, with what belongs to it."""
        return self._desk

    @property
    def store(self) -> Library:
        """The library that is open."""
        return self._store

    def show(self, begin: Beginning) -> None:
        """Show the window with what the app begins with."""
        if begin.found is not None:
            self._desk.workbench.show_found(begin.found)
        self._desk.window.show()
        if begin.wish is not None:
            self._desk.workbench.open(begin.wish)
        if begin.note is not None:
            self._desk.window.tell(message(begin.note))

    def rebuild(self, *, language: str | None = None, library: str | None = None) -> None:
        """Make the window anew in a language, over a library, or both.

        What runs in the old window is ended as when it is closed, if the user agrees. A library
        that can't be opened leaves the window as it is, and the user is told why. While one is
        being opened, a language is put off until that has ended, and another library is not taken.

        Args:
            language: Its code; the language stays unless told.
            library: A database file or a URL; the library stays unless told.
        """
        if self._opening is not None:
            # The task and its dialog are the old window's, so it has to stay until they have ended.
            self._language = language or self._language
            if library is not None:
                self._desk.window.tell(message("library-opening-already"))
        elif library is None:
            self._replace(language)
        else:
            self._language, self._chosen = language, None
            match = self._desk.session.state.match
            work = partial(opened, library, match.id if match else None)
            title = message("library-opening")
            self._opening = ProgressTask(title, work, self._desk.window)
            self._opening.done.connect(self._on_opened)
            self._opening.failed.connect(self._on_refused)
            self._opening.ended.connect(self._on_ended)
            self._opening.start(self._jobs)

    def listen(self, claim: Claim) -> None:
        """Show from now on also what other starts of the app hand over."""
        self._handover.listen(claim)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show what macOS hands over: files and links come as events there, not as words."""
        if isinstance(event, QFileOpenEvent):
            word = bytes(event.url().toEncoded().data()).decode()
            self._desk.workbench.open(Wish.of(word))
            return True
        return super().eventFilter(watched, event)

    @Slot(object)
    def on_handed_over(self, handed: Message) -> None:
        """Come to the front with what another start of the app was to show."""
        if handed.token:
            # Wayland lets a window come to the front only for who has been given its token.
            os.environ["XDG_ACTIVATION_TOKEN"] = handed.token
        self._desk.window.come_forward()
        wish = Wish.of(handed.word, handed.at, Path(handed.folder))
        if not wish.is_nothing:
            self._desk.workbench.open(wish)
        elif handed.at is not None:
            self._desk.workbench.go_to(handed.at)

    @Slot(str)
    def change_library(self, library: str) -> None:
        """Make the window anew over another library, which the next start opens too."""
        chosen = library if self._opening is None else self._chosen
        self.rebuild(library=library)
        self._chosen = chosen

    @Slot(str)
    def change_language(self, language: str) -> None:
        """Make the window anew in another language."""
        self.rebuild(language=language)

    @Slot()
    def close(self) -> None:
        """Close the window, with which the app ends."""
        self._desk.window.close()

    def end(self) -> None:
        """End what runs and close the library, once nothing is shown any more."""
        # The app may also end without its window closing; a job must not outlive the library.
        self._desk.window.closing.emit()
        self._handover.close()
        self._jobs.finish(LAST_WAIT_SECONDS)
        self._store.close()

    def _replace(self, language: str | None, other: Opened | None = None) -> None:
        """Put a new window in the place of the old one. If it can't be made, the old one stays."""
        old, before = self._desk, self._store
        store = before if other is None else other.store
        if not may_stop(old):
            if other is not None:
                store.close()
            old.window.tell(message("language-later" if other is None else "library-stays"))
            return
        old.window.keep()
        try:
            new = self._successor(old, language, other)
        except Exception:
            if other is not None:
                store.close()
            raise
        self._desk, self._store = new, store
        if other is not None:
            self._handover.move(other.name)
        self._keep(new)
        if other is not None and self._chosen is not None:
            keep_choice(self._chosen)
        page = old.preferences.shown_page
        if page is not None:
            # What the user has just chosen there made the window anew.
            new.preferences.show_page(page)
        old.window.go()
        old.window.deleteLater()
        if store is not before:
            before.close()
        self.replaced.emit()

    def _successor(self, old: Desk, language: str | None, other: Opened | None) -> Desk:
        """A new window beside the old one, at the same place; without it all is as before."""
        new = None
        if language is not None:
            self._speak(language)
        try:
            new = self._make(self._store if other is None else other.store, old.theming.choice)
            found = shown_in(old) if other is None else shown_as(other.match, old)
            if found is not None:
                new.workbench.show_found(found)
            carry_over(old, new)
            if other is None:
                keep_place(old, new)
            if not (old.window.windowState() or new.window.windowState()):
                # To the pixel, where what is stored is only fitted into the screen.
                new.window.setGeometry(old.window.geometry())
            # The new one stands before the old one goes: with its last window the app would end.
            new.window.show()
            new.window.activateWindow()
        except Exception:
            if language is not None and self._spoken is not None:
                self._speak(self._spoken)
            if new is not None:
                new.window.go()
                new.window.deleteLater()
            raise
        if language is not None:
            self._spoken = language
        return new

    def _make(self, store: Library, theme: ThemeChoice | None) -> Desk:
        desk = compose(self._app, store, self._settings, theme=theme, motion=self._motion)
        # Queued, so that nobody asks from within a window that goes.
        queued = Qt.ConnectionType.QueuedConnection
        desk.window.library_wanted.connect(self.change_library, queued)
        desk.window.language_wanted.connect(self.change_language, queued)
        return desk

    def _keep(self, desk: Desk) -> None:
        """Have what a window shows kept for the next start."""
        if self._handover.is_claimed:
            file = SessionFile.of(self._store.label)
            desk.window.closing.connect(SessionKeeper(desk, file).finish)

    @Slot(object)
    def _on_opened(self, other: Opened) -> None:
        language, self._language = self._language, None
        self._replace(language, other)

    @Slot(str)
    def _on_refused(self, text: str) -> None:
        # Before the user is told: with the old window the box would go, too.
        self._speak_late()
        tell_refused(self._desk.window, text)

    @Slot()
    def _on_ended(self) -> None:
        self._opening = None
        self._speak_late()

    def _speak_late(self) -> None:
        """Change to the language that was chosen while a library was opened, if one was."""
        language, self._language = self._language, None
        if language is not None:
            self._replace(language)


def _say_nothing(_language: str) -> None:
    pass
