"""What is sought in the library, and its answers as they come."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot

from explorer.domain.ports import MatchLabels, MatchSearch, MatchStore
from explorer.domain.query import (
    GoalHit,
    KickHit,
    MatchSummary,
    Query,
    SavedSearch,
    Sought,
)
from explorer.views.common.aside import LAST_READ_SECONDS, Aside
from explorer.views.common.asking import Lane
from explorer.views.library.filtering import fitting

FIRST_PAGE = 60
"""How many rows are asked for at first: more than a panel shows."""

NEXT_PAGE = 240
"""How many rows are asked for each time the list has been scrolled near its end."""

Found = MatchSummary | GoalHit | KickHit
"""What a row of the list stands for."""


class PanelLibrary(MatchStore, MatchSearch, MatchLabels, Protocol):
    """What the panel needs from a library. It only reads, in threads of its own."""


@dataclass(frozen=True, slots=True)
class Page:
    """Rows in a row; ``is_last`` says that none come after them."""

    rows: tuple[Found, ...]
    is_last: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """What the user has named: the collections, with how many matches each has, and searches."""

    collections: Mapping[str, int] = field(default_factory=dict)
    searches: tuple[SavedSearch, ...] = ()


@dataclass(frozen=True, slots=True)
class Relations:
    """The other sources of a match, and matches that may be some."""

    match_id: str
    sources: tuple[MatchSummary, ...] = ()
    likely: tuple[MatchSummary, ...] = ()


class Finder(QObject):
    """Holds the question, asks it in the background and passes on what the library says.

    ``changed`` tells of another question; then come the first rows, then the counts.
    """

    changed = Signal()
    first_found = Signal(object)
    more_found = Signal(object)
    counted = Signal(object)
    shelf_found = Signal(object)
    relations_found = Signal(object)
    failed = Signal(object)

    def __init__(self, library: PanelLibrary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query()
        self.sought = Sought.MATCHES
        self._library = library
        self._threads = Aside(at_once=2)
        self._lanes = tuple(Lane(self._threads, self) for _ in range(5))
        self.first, self.more, self.counts, self.shelf, self.relations = self._lanes
        self.first.answered.connect(self._on_first)
        self.more.answered.connect(self.more_found)
        self.counts.answered.connect(self.counted)
        self.shelf.answered.connect(self.shelf_found)
        self.relations.answered.connect(self.relations_found)
        for lane in self._lanes:
            lane.failed.connect(self.failed)

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return any(lane.is_busy for lane in self._lanes)

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed in the library."""
        return self._library.read_only

    def set_query(self, query: Query) -> None:
        """Ask something else; the same question isn't asked again."""
        self.seek(self.sought, query)

    def set_sought(self, sought: Sought) -> None:
        """List something else, with as much of the question as can be asked of it."""
        self.seek(sought, self.query)

    @Slot(object, object)
    def seek(self, sought: Sought, query: Query) -> None:
        """Ask something else of something else."""
        query = fitting(query, sought)
        if (sought, query) != (self.sought, self.query):
            self.sought, self.query = sought, query
            self.changed.emit()
            self.ask()

    def ask(self, rows: int = FIRST_PAGE) -> None:
        """Ask the question anew, for at least so many rows."""
        self.more.forget()
        self.counts.forget()
        self.first.ask(partial(self._page, self.sought, self.query, 0, max(rows, FIRST_PAGE)))

    def ask_shelf(self) -> None:
        """Ask for collections and saved searches."""
        self.shelf.ask(self._read_shelf)

    def ask_relations(self, match_id: str) -> None:
        """Ask which other matches are, or may be, the same as one."""
        self.relations.ask(partial(self._read_relations, match_id))

    @Slot(int)
    def ask_more(self, offset: int) -> None:
        """Ask for the rows from one on."""
        self.more.ask(partial(self._page, self.sought, self.query, offset, NEXT_PAGE))

    @Slot()
    def finish(self) -> None:
        """Wait a little for what is being asked; nothing is answered any more."""
        for lane in self._lanes:
            lane.close()
        self._threads.wait(LAST_READ_SECONDS)

    def _page(self, sought: Sought, query: Query, offset: int, limit: int) -> Page:
        asked = replace(query, offset=offset, limit=limit)
        rows: Sequence[Found]
        match sought:
            case Sought.MATCHES:
                rows = self._library.summaries(asked)
            case Sought.GOALS:
                rows = self._library.goals(asked)
            case Sought.KICKS:
                rows = self._library.kicks(asked)
        return Page(tuple(rows), is_last=len(rows) < limit)

    def _read_shelf(self) -> Shelf:
        library = self._library
        return Shelf(library.collections(), tuple(library.saved_searches()))

    def _read_relations(self, match_id: str) -> Relations:
        library = self._library
        return Relations(
            match_id, tuple(library.sources_of(match_id)), tuple(library.likely_same(match_id))
        )

    @Slot(object)
    def _on_first(self, page: Page) -> None:
        self.counts.ask(partial(self._library.overview, self.query, self.sought))
        self.first_found.emit(page)
