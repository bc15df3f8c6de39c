"""File ▸ Open recent: the matches and files that were open last, the newest first."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from explorer.app.libraries import is_passing
from explorer.looking import is_there
from explorer.session.match_session import MatchSession
from explorer.shell.settings import Settings
from explorer.shell.workbench import Workbench
from explorer.views.text import message, notation

MOST = 12
"""How many are remembered."""

_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Recent:
    """A match that was open, by its teams and day; ``file`` is None for one of the library."""

    match: str
    teams: str
    day: date | None = None
    file: Path | None = None

    def is_same(self, other: Recent) -> bool:
        """Whether both lead to the same place, whatever they are called."""
        if self.file is not None or other.file is not None:
            return self.file == other.file
        return self.match == other.match


class Recents(QObject):
    """Remembers what one window opens, for each library apart, and opens it again.

    Of a library that lasts no longer than the app runs nothing is remembered.
    """

    told = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: MatchSession,
        workbench: Workbench,
        settings: Settings,
        library: str,
    ) -> None:
        """Begin to remember; ``library`` is the label of the one that is open."""
        super().__init__(window)
        self._session = session
        self._workbench = workbench
        self._settings = settings
        self._library = library
        self.menu = QMenu(message("menu-recent"), window)
        # Filled when it is looked at: the app's start doesn't wait for it.
        self.menu.aboutToShow.connect(self.fill)
        self.menu.triggered.connect(self._on_chosen)
        show_in_dock(self.menu)
        workbench.match_opened.connect(self.on_opened)
        workbench.lost.connect(self.forget)

    @property
    def items(self) -> tuple[Recent, ...]:
        """What was open last, the newest first."""
        return decoded(self._settings.recent(self._library))

    @Slot(str)
    def on_opened(self, match_id: str) -> None:
        """Put the match that is open now before the others."""
        match = self._session.state.match
        if match is None or match.id != match_id:
            return
        teams = f"{match.home.name}–{match.away.name}"[:_LONGEST_NAME]
        opened = Recent(match_id, teams, match.date, self._workbench.file)
        others = [item for item in self.items if not item.is_same(opened)]
        self._keep([opened, *others][:MOST])

    @Slot(str, object)
    def forget(self, match_id: str | None, file: Path | None) -> None:
        """Take out what can't be found any more."""
        lost = Recent(match_id or "", "", file=file)
        self._keep([item for item in self.items if not item.is_same(lost)])

    @Slot()
    def clear(self) -> None:
        """Forget all of them."""
        self._keep([])

    @Slot()
    def fill(self) -> None:
        """List what there is to open again."""
        self.menu.clear()
        for item in self.items:
            action = self.menu.addAction(_name(item).replace("&", "&&"))
            action.setData(item)
            if item.file is not None:
                action.setToolTip(str(item.file))
        if self.menu.isEmpty():
            self.menu.addAction(message("recent-none")).setEnabled(False)
            return
        self.menu.addSeparator()
        self.menu.addAction(message("recent-clear")).triggered.connect(self.clear)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        item = cast("Recent | None", action.data())
        if item is None:
            return
        if item.file is None:
            self._workbench.open_from_library(item.match)
        elif is_there(item.file):
            self._workbench.open_path(item.file)
        else:
            self.forget(None, item.file)
            self.told.emit(message("recent-gone", {"file": str(item.file)}))

    def _keep(self, items: list[Recent]) -> None:
        if not is_passing(self._library):
            self._settings.keep_recent(self._library, encoded(items))


def show_in_dock(menu: QMenu) -> None:
    """Offer a menu also in macOS' dock. Other systems have no such place that Qt reaches."""
    show = getattr(menu, "setAsDockMenu", None)
    if show is not None:
        show()


def _name(item: Recent) -> str:
    day = "" if item.day is None else f", {notation.date(item.day)}"
    file = "" if item.file is None else f" ({item.file.name})"
    return f"{item.teams}{day}{file}"


def encoded(items: list[Recent]) -> str:
    """Items as one text."""
    return json.dumps(
        [
            {
                "match": item.match,
                "teams": item.teams,
                "day": None if item.day is None else item.day.isoformat(),
                "file": None if item.file is None else str(item.file),
            }
            for item in items
        ]
    )


def decoded(text: str) -> tuple[Recent, ...]:
    """Items of a text; those that can't be read are left out."""
    try:
        said = json.loads(text)
    except (ValueError, RecursionError):
        return ()
    found = []
    for item in said if isinstance(said, list) else ():
        match item:
            case {
                "match": str(match),
                "teams": str(teams),
                "day": str() | None as day,
                "file": str() | None as file,
            }:
                with suppress(ValueError):
                    played = None if day is None else date.fromisoformat(day)
                    found.append(Recent(match, teams, played, None if file is None else Path(file)))
    return tuple(found[:MOST])
