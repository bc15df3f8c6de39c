"""What the palette finds as one types, and what choosing it does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow

from explorer.domain.ports import MatchStore
from explorer.domain.query import MatchSummary, Query
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.aside import LAST_READ_SECONDS, Aside
from explorer.views.common.asking import Lane
from explorer.views.palette.entry import PREFIXES, Asked, Entry, Section
from explorer.views.palette.palette_view import PaletteView
from explorer.views.palette.ranking import Group, arrange
from explorer.views.palette.sources import (
    command_entries,
    event_entries,
    failure_entry,
    match_entry,
    player_entries,
    time_entries,
)
from explorer.views.text import message

MOST_MATCHES = 8
"""How many matches are asked of the library while other things stand beside them."""
MOST_OF_LIBRARY = 60
"""How many while matches alone are asked for."""
MOST_RECENT = 6


class Palette(QObject):
    """Answers at once from menus and the open match; the library's matches come when it has them.

    ``match_wanted`` asks to open a match. ``chosen`` tells of each command that is chosen, by its
    key, so that the next start can offer it first. ``failed`` carries an error of the library and
    is answered with ``show_failure``.
    """

    match_wanted = Signal(str)
    chosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        window: QMainWindow,
        session: MatchSession,
        library: MatchStore,
        appearance: Appearance,
        recent: Sequence[str] = (),
    ) -> None:
        super().__init__(window)
        self.view = PaletteView(window, appearance)
        self._window = window
        self._session = session
        self._library = library
        self._threads = Aside(at_once=1)
        self._lane = Lane(self._threads, self)
        self._pools: dict[Section, Sequence[Entry]] = {}
        self._recent = list(recent)
        self._opened: dict[str, Entry] = {}
        self._asked = Asked()
        self.view.typed.connect(self.seek)
        self.view.entered.connect(self._on_entered)
        self._lane.answered.connect(self._on_answered)
        self._lane.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        """Whether the library has still to answer."""
        return self._lane.is_busy

    @Slot()
    def toggle(self) -> None:
        """Come up with everything as it is now, or go."""
        if self.view.isVisible():
            self.view.close_up()
            return
        session = self._session
        self._pools = {
            Section.COMMANDS: list(command_entries(self._actions(), skip="palette")),
            Section.PLAYERS: list(player_entries(session)),
            Section.EVENTS: list(event_entries(session)),
        }
        self.view.open()
        self.seek("")

    @Slot(str)
    def seek(self, typed: str) -> None:
        """Find something else."""
        self._asked = asked = Asked.of(typed)
        times_only = asked.sections == (Section.TIME,)
        self._pools[Section.TIME] = (
            list(time_entries(self._session, asked.text, asked=times_only))
            if Section.TIME in asked.sections and (asked.text or times_only)
            else ()
        )
        self._ask_library()
        self._refresh(came_late=False)

    @Slot(object)
    def show_failure(self, text: str) -> None:
        """Say in the place of matches why there are none."""
        self._show_matches([failure_entry(Section.MATCHES, text)])

    @Slot()
    def finish(self) -> None:
        """Wait a little for what is being asked; nothing is answered any more."""
        self._lane.close()
        self._threads.wait(LAST_READ_SECONDS)

    def _ask_library(self) -> None:
        asked = self._asked
        narrowed = asked.sections == (Section.MATCHES,)
        if Section.MATCHES not in asked.sections or not (asked.text or narrowed):
            self._lane.forget()
            self._pools[Section.MATCHES] = ()
            return
        most = MOST_OF_LIBRARY if narrowed else MOST_MATCHES
        query = Query(text=asked.text, limit=most)
        self._lane.ask(partial(self._library.summaries, query))

    def _refresh(self, *, came_late: bool) -> None:
        as_given = (Section.MATCHES, Section.TIME) if came_late else (Section.TIME,)
        groups = arrange(self._asked, self._pools, self._recent_entries(), as_given)
        self.view.show_groups(groups, self._why_empty(groups), came_late=came_late)

    def _why_empty(self, groups: Sequence[Group]) -> tuple[str, str]:
        if groups:
            return "", ""
        asked = self._asked
        if self._lane.is_busy:
            return message("palette-searching"), ""
        if asked.sections == PREFIXES["@"] and self._session.state.match is None:
            return message("palette-nobody"), ""
        if not asked.text:
            return message("palette-no-matches"), ""
        nothing = message("palette-nothing", {"text": asked.text})
        return nothing, message("palette-nothing-more")

    def _recent_entries(self) -> list[Entry]:
        known = {entry.key: entry for pool in self._pools.values() for entry in pool}
        known |= self._opened
        return [known[key] for key in self._recent if key in known][:MOST_RECENT]

    @Slot(object)
    def _on_answered(self, found: Iterable[MatchSummary]) -> None:
        state = self._session.state
        current = state.match.id if state.match and state.filter.hide_future else None
        self._show_matches(
            [match_entry(row, self.match_wanted.emit, hidden=row.id == current) for row in found]
        )

    def _show_matches(self, entries: Sequence[Entry]) -> None:
        self._pools[Section.MATCHES] = entries
        self._refresh(came_late=True)

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        row = self.view.model.ranked(index)
        if row is None:
            return
        entry = row.entry
        self._remember(entry)
        # First, so that what the command gives the focus to keeps it.
        self.view.close_up()
        entry.call()

    def _remember(self, entry: Entry) -> None:
        if entry.section is Section.TIME:
            return
        self._recent = [entry.key, *(key for key in self._recent if key != entry.key)]
        if entry.section is Section.MATCHES:
            self._opened[entry.key] = entry
        if entry.section is Section.COMMANDS:
            self.chosen.emit(entry.key)

    def _actions(self) -> Sequence[QAction]:
        return self._window.menuBar().actions()
