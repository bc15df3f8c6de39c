"""What the user does to matches in the library: delete, undo, collections, notes, sources.

All of it runs in the background; the library panel wishes for it and is told to read anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget

from explorer.domain.ports import MatchLabels, RemovedMatch
from explorer.domain.query import SavedSearch
from explorer.session.match_session import MatchSession
from explorer.shell.jobs import LAST_WAIT_SECONDS, Aside, Job
from explorer.shell.problems import problem_text
from explorer.shell.workbench import Workbench
from explorer.views.library import LibraryView, query_text
from explorer.views.text import message

Result = TypeVar("Result")

DELETIONS_KEPT = 20
"""How many deletions can be undone at most, the last one first."""

BYTES_KEPT = 64 << 20
"""How much the deleted matches that can be put back may take, but for the last deletion."""


class LibraryActions(QObject):
    """Carries out what the panel's ``wishes`` tell of; ``changed`` says that something was done.

    ``undo`` is the command that takes back the last deletion; ``told`` is a sentence for the status
    bar.
    """

    changed = Signal()
    told = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: MatchSession,
        library: MatchLabels,
        view: LibraryView,
        workbench: Workbench,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._library = library
        self._view = view
        self._workbench = workbench
        self._removed: list[Sequence[RemovedMatch]] = []
        self._event: tuple[str, str] | None = None
        # One at a time: what is done first must not be overtaken by its undoing.
        self._threads = Aside(at_once=1)
        self.undo = QAction(message("action-undo-delete"), self)
        self.undo.setObjectName("undo-delete")
        self.undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.undo.setEnabled(False)
        self.undo.triggered.connect(self.undo_delete)
        self._connect()

    @Slot()
    def finish(self) -> None:
        """Wait a while for what is being done, before the window goes."""
        self._threads.wait(LAST_WAIT_SECONDS)

    @Slot(str, str)
    def open_event(self, match_id: str, event_id: str) -> None:
        """Show a match at one of its events, which is selected."""
        match = self._session.state.match
        if match is not None and match.id == match_id:
            self._session.select(event_id)
        else:
            self._event = (match_id, event_id)
            self._workbench.open_from_library(match_id)

    @Slot(tuple)
    def delete(self, match_ids: tuple[str, ...]) -> None:
        """Delete matches; they are out of the list at once."""
        self._view.take_out(match_ids)
        self._run(partial(self._library.remove, match_ids), self._on_deleted)

    @Slot()
    def undo_delete(self) -> None:
        """Put back what was deleted last."""
        if not self._removed:
            return
        removed = self._removed.pop()
        self._tell_undo()
        self._run(
            partial(self._library.put_back, removed),
            otherwise=partial(self._on_deleted, removed),
        )

    @Slot(str, tuple)
    def put_into(self, collection: str, match_ids: tuple[str, ...]) -> None:
        """Put matches into a collection."""
        self._run(partial(self._library.put_into, collection, match_ids))

    @Slot(str, tuple)
    def take_out(self, collection: str, match_ids: tuple[str, ...]) -> None:
        """Take matches out of a collection."""
        self._run(partial(self._library.take_out, collection, match_ids))

    @Slot(tuple)
    def ask_for_collection(self, match_ids: tuple[str, ...]) -> None:
        """Ask for a name and put matches into a collection of that name."""
        title, label = message("library-add-to"), message("library-collection-name")
        self._ask_line(title, label, "", partial(self.put_into, match_ids=match_ids))

    @Slot(tuple)
    def ask_for_note(self, match_ids: tuple[str, ...]) -> None:
        """Show the note on a match to be edited; one that several share is shown for all."""

        def read() -> str:
            notes = {self._library.note(match_id) for match_id in match_ids}
            return notes.pop() if len(notes) == 1 else ""

        self._run(read, partial(self._edit_note, match_ids), changes=False)

    @Slot()
    def note(self) -> None:
        """Edit the note on the selected matches, else on the open one; or say why there is none."""
        match = self._session.state.match
        if self._view.finder.read_only:
            self.told.emit(message("library-is-read-only"))
        elif self._view.isVisible() and self._view.chosen:
            self.ask_for_note(self._view.chosen)
        elif match is None:
            self.told.emit(message("library-note-nowhere"))
        elif self._workbench.file is not None:
            self.told.emit(message("library-note-file"))
        else:
            self.ask_for_note((match.id,))

    @Slot()
    def ask_to_save_search(self) -> None:
        """Ask for a name and keep what is asked for now under it."""
        title, label = message("library-save-search"), message("library-save-search-name")
        sought = self._view.finder.sought, self._view.finder.query

        def keep(name: str) -> None:
            self._run(partial(self._library.save_search, SavedSearch(name, *sought)))

        self._ask_line(title, label, query_text(*sought), keep)

    @Slot(str)
    def forget_search(self, name: str) -> None:
        """Delete a saved search."""
        self._run(partial(self._library.forget_search, name))

    @Slot(str, str)
    def join(self, one: str, other: str) -> None:
        """Note that two matches are two sources of one."""
        self._run(partial(self._library.join_sources, one, other))

    @Slot(str, str)
    def keep_apart(self, one: str, other: str) -> None:
        """Note that two matches are not the same."""
        self._run(partial(self._library.keep_apart, one, other))

    @Slot(str)
    def on_match_opened(self, match_id: str) -> None:
        """Select the event that the match was opened for."""
        wanted, self._event = self._event, None
        if wanted is not None and wanted[0] == match_id:
            self._session.select(wanted[1])

    def _connect(self) -> None:
        wishes = self._view.wishes
        wishes.open_wanted.connect(self._workbench.open_from_library)
        wishes.event_wanted.connect(self.open_event)
        wishes.delete_wanted.connect(self.delete)
        wishes.undo_wanted.connect(self.undo_delete)
        wishes.put_wanted.connect(self.put_into)
        wishes.take_out_wanted.connect(self.take_out)
        wishes.new_collection_wanted.connect(self.ask_for_collection)
        wishes.note_wanted.connect(self.ask_for_note)
        wishes.save_search_wanted.connect(self.ask_to_save_search)
        wishes.forget_search_wanted.connect(self.forget_search)
        wishes.join_wanted.connect(self.join)
        wishes.apart_wanted.connect(self.keep_apart)
        self._workbench.match_opened.connect(self.on_match_opened)

    def _on_deleted(self, removed: Sequence[RemovedMatch]) -> None:
        if removed:
            self._removed = _last_of([*self._removed, removed])
        self._tell_undo()

    def _tell_undo(self) -> None:
        self.undo.setEnabled(bool(self._removed))
        if not self._removed:
            self._view.undo_bar.withdraw()
            return
        count = len(self._removed[-1])
        self._view.undo_bar.offer(message("library-deleted", {"n": count}))

    def _edit_note(self, match_ids: tuple[str, ...], before: str) -> None:
        count = len(match_ids)

        def write(text: str) -> None:
            for match_id in match_ids:
                self._library.set_note(match_id, text)

        def keep(text: str) -> None:
            if text.strip() != before:
                self._run(partial(write, text.strip()))

        words = (message("library-note-title"), message("library-note-label", {"n": count}))
        _TextDialog(words, before, keep, self._window, lines=True).open()

    def _ask_line(self, title: str, label: str, text: str, then: Callable[[str], None]) -> None:
        def take(answer: str) -> None:
            if name := " ".join(answer.split()):
                then(name)

        _TextDialog((title, label), text, take, self._window).open()

    def _run(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None] | None = None,
        *,
        otherwise: Callable[[], None] | None = None,
        changes: bool = True,
    ) -> None:
        task = _Task(work, then, otherwise, self)
        task.failed.connect(self._say)
        if changes:
            task.ended.connect(self.changed)
        task.job.start(self._threads)

    @Slot(str)
    def _say(self, text: str) -> None:
        QMessageBox.warning(self._window, message("app-name"), text)


def _last_of(deletions: Sequence[Sequence[RemovedMatch]]) -> list[Sequence[RemovedMatch]]:
    """The last deletions, as many as may be kept; the very last one is, however large."""
    kept: list[Sequence[RemovedMatch]] = []
    size = 0
    for removed in reversed(deletions[-DELETIONS_KEPT:]):
        size += sum(match.size for match in removed)
        if kept and size > BYTES_KEPT:
            break
        kept.insert(0, removed)
    return kept


class _Task(QObject):
    """One thing that is done in the background, and what follows if it is done or fails.

    ``ended`` comes last, whatever became of it, but for the words on a failure.
    """

    failed = Signal(str)
    ended = Signal()

    def __init__(
        self,
        work: Callable[[], Result],
        then: Callable[[Result], None] | None,
        otherwise: Callable[[], None] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._then: Callable[[Any], None] | None = then
        self._otherwise = otherwise
        self.job: Job[Result] = Job(lambda _control: work())
        self.job.done.connect(self._on_done)
        self.job.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, result: object) -> None:
        if self._then is not None:
            self._then(result)
        self.ended.emit()
        self.deleteLater()

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        if self._otherwise is not None:
            self._otherwise()
        self.ended.emit()
        self.deleteLater()
        text = problem_text(error)
        if text is None:
            raise error
        self.failed.emit(text)


class _TextDialog(QInputDialog):
    """Asks for a line, or for several, and hands it on; nothing waits for it."""

    def __init__(
        self,
        words: tuple[str, str],
        text: str,
        then: Callable[[str], None],
        parent: QWidget,
        *,
        lines: bool = False,
    ) -> None:
        super().__init__(parent)
        self._then = then
        title, label = words
        self.setWindowTitle(title)
        self.setLabelText(label)
        if lines:
            self.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
            # Enter starts a new line.
            QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        self.setTextValue(text)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.textValueSelected.connect(self._take)

    @Slot(str)
    def _take(self, text: str) -> None:
        self._then(text)
