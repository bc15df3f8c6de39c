"""Library ▸ Back up, Restore, Check: each a job with its progress, which can be cancelled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox

from explorer.app.libraries import LIBRARY_SUFFIX
from explorer.domain.match import Match
from explorer.domain.ports import Defect, LibraryCare, MatchNotFoundError, MatchStore, Restored
from explorer.session.match_session import MatchSession
from explorer.shell.actions import ActionMaker, Command
from explorer.shell.jobs import LAST_WAIT_SECONDS, JobControl, Jobs
from explorer.shell.main_window import MainWindow
from explorer.shell.progress_task import ProgressTask
from explorer.views.common.file_filters import library_files
from explorer.views.text import message

_MOST_DEFECTS = 5
"""So many are told at first sight; the rest stand in the details."""

Result = TypeVar("Result")


class CaredLibrary(MatchStore, LibraryCare, Protocol):
    """What looking after a library in the window needs of it."""


@dataclass(frozen=True, slots=True)
class _After:
    """A restore, and the open match as the library has it now, if it was in it before."""

    restored: Restored
    was_there: bool
    match: Match | None


class CareDesk(QObject):
    """Looks after the library of one window; ``changed`` says that it holds something else now."""

    changed = Signal()

    def __init__(self, window: MainWindow, session: MatchSession, library: CaredLibrary) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._library = library
        self._then: Callable[[Any], None] | None = None
        self._jobs = Jobs(at_once=1)
        maker = ActionMaker(window)
        self.actions: Sequence[QAction] = tuple(
            maker.make(command)
            for command in (
                Command("library-back-up", "", self.ask_to_back_up),
                Command("library-restore", "", self.ask_to_restore),
                Command("library-check", "", self.check),
            )
        )
        self._enable()

    @property
    def is_running(self) -> bool:
        """Whether a backup, a restore or a check runs."""
        return self._jobs.is_running

    @Slot()
    def ask_to_back_up(self) -> None:
        """Ask for a file and write a backup to it."""
        day = dt.datetime.now().astimezone().date().isoformat()
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            message("care-backup-title"),
            str(Path(_documents()) / f"match-explorer {day}{LIBRARY_SUFFIX}"),
            library_files(),
        )
        if name:
            self.back_up(Path(name))

    def back_up(self, target: Path) -> None:
        """Write a backup to a file; the status bar tells when it is there."""

        def work(control: JobControl) -> int:
            return self._library.backup(target, control.progress)

        def tell(count: int) -> None:
            self._window.tell(message("care-backed-up", {"n": count, "name": target.name}))

        self._run("care-backing-up", work, tell)

    @Slot()
    def ask_to_restore(self) -> None:
        """Ask for a backup, and whether it may replace everything."""
        name, _ = QFileDialog.getOpenFileName(
            self._window, message("care-restore-title"), _documents(), library_files()
        )
        if name:
            _RestoreQuestion(Path(name), self.restore, self._window).open()

    def restore(self, source: Path) -> None:
        """Replace everything in the library by a backup; the window shows what is in it then."""
        shown = self._session.state.match

        def work(control: JobControl) -> _After:
            was_there = shown is not None and self._stored(shown.id) is not None
            restored = self._library.restore(source, control.progress)
            match = self._stored(shown.id) if shown is not None and was_there else None
            return _After(restored, was_there, match)

        self._run("care-restoring", work, self._on_restored)

    @Slot()
    def check(self) -> None:
        """Check the library and tell what is wrong with it."""
        self._run("care-checking", lambda c: self._library.check(c.progress), self._on_checked)

    @Slot()
    def finish(self) -> None:
        """Cancel what runs and wait for it a while, before the window goes."""
        self._jobs.finish(LAST_WAIT_SECONDS)

    def _stored(self, match_id: str) -> Match | None:
        with suppress(MatchNotFoundError):
            return self._library.load(match_id)
        return None

    def _on_restored(self, after: _After) -> None:
        shown = self._session.state.match
        if after.was_there and shown is not None:
            self._show_again(shown, after.match)
        self.changed.emit()
        count, aside = after.restored.matches, after.restored.aside
        kept = "" if aside is None else message("care-kept", {"name": str(aside)})
        _tell(self._window, message("care-restored", {"n": count}), kept)

    def _show_again(self, shown: Match, stored: Match | None) -> None:
        """Show the open match as the library has it now, at the same moment where there is one."""
        if stored is None:
            self._session.open_match(None)
        elif stored != shown and stored.id == shown.id:
            try:
                self._session.open_match(stored, self._session.state.playhead)
            except ValueError:
                self._session.open_match(stored)

    def _on_checked(self, defects: Sequence[Defect]) -> None:
        if not defects:
            values = {"library": self._library.label}
            _tell(self._window, message("care-sound"), message("care-sound-more", values))
            return
        from explorer.app.maintenance import summed_up  # noqa: PLC0415  not to open a window

        texts = [message(defect.code, defect.values) for defect in summed_up(defects)]
        text = message("care-unsound", {"n": len(texts)})
        rest = texts if len(texts) > _MOST_DEFECTS else []
        first, icon = "\n\n".join(texts[:_MOST_DEFECTS]), QMessageBox.Icon.Warning
        _tell(self._window, text, first, details="\n".join(rest), icon=icon)

    def _run(
        self,
        title: str,
        work: Callable[[JobControl], Result],
        then: Callable[[Result], None],
    ) -> None:
        if self.is_running:
            return
        self._then = then
        task = ProgressTask(message(title), work, self._window)
        task.done.connect(self._on_done)
        task.failed.connect(self._on_failed)
        task.ended.connect(self._enable)
        task.start(self._jobs)
        self._enable()

    @Slot(object)
    def _on_done(self, result: object) -> None:
        if self._then is not None:
            self._then(result)

    @Slot(str)
    def _on_failed(self, text: str) -> None:
        _tell(self._window, text, icon=QMessageBox.Icon.Warning)

    @Slot()
    def _enable(self) -> None:
        """One thing at a time; and nothing can be restored into what can only be read."""
        for action in self.actions:
            action.setEnabled(not self.is_running)
        if self._library.read_only:
            self.actions[1].setEnabled(False)


class _RestoreQuestion(QMessageBox):
    """Asks whether a backup may replace everything; nothing waits for it."""

    def __init__(self, source: Path, then: Callable[[Path], None], parent: MainWindow) -> None:
        super().__init__(parent)
        self._source = source
        self._then = then
        self.setIcon(QMessageBox.Icon.Question)
        self.setText(message("care-restore-question", {"name": source.name}))
        self.setInformativeText(message("care-restore-question-more"))
        self.yes = self.addButton(message("care-restore-yes"), QMessageBox.ButtonRole.AcceptRole)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self._on_finished)

    @Slot(int)
    def _on_finished(self, _result: int) -> None:
        if self.clickedButton() is self.yes:
            self._then(self._source)


def _tell(
    parent: MainWindow,
    text: str,
    more: str = "",
    *,
    details: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.Information,
) -> None:
    box = QMessageBox(icon, message("app-name"), text, QMessageBox.StandardButton.Ok, parent)
    box.setInformativeText(more)
    box.setDetailedText(details)
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
