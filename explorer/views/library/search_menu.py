"""The searches that have a name: the user's own, and some to start with."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from explorer.domain.events import GoalKind, KickOutcome, Stake
from explorer.domain.query import Query, SavedSearch, SortOrder, Sought
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.common.sizing import keep_icon_size, keep_size
from explorer.views.library.finder import Finder, Shelf
from explorer.views.library.menus import clear_menu, menu_text
from explorer.views.library.wishes import Wishes
from explorer.views.text import message

_SIZE = (24, 24)

SUGGESTED = (
    SavedSearch(
        "late-free-kicks",
        Sought.GOALS,
        Query(kinds=(GoalKind.DIRECT_FREE_KICK,), minute_from=81),
    ),
    SavedSearch(
        "saved-to-stay-alive",
        Sought.KICKS,
        Query(outcomes=(KickOutcome.SAVED,), stakes=(Stake.MISS_AND_OUT,)),
    ),
    SavedSearch("comebacks", Sought.MATCHES, Query(comeback=2, sort=SortOrder.LARGEST_COMEBACK)),
)
"""Searches that show what can be asked; their names are message keys."""


class SearchMenu(QToolButton):
    """A button whose menu applies, saves and deletes searches."""

    def __init__(
        self,
        finder: Finder,
        wishes: Wishes,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._finder = finder
        self._wishes = wishes
        self._appearance = appearance
        self._shelf = Shelf()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        keep_size(self, appearance, *_SIZE)
        self.setStyleSheet("padding: 0;")
        self.setProperty("role", "flat")
        keep_icon_size(self, appearance)
        self.setToolTip(message("library-searches"))
        self.setAccessibleName(message("library-searches"))
        self.setMenu(QMenu(self))
        self.menu().aboutToShow.connect(self.fill)
        finder.shelf_found.connect(self._take_shelf)
        appearance.changed.connect(self.recolour)
        self.recolour()

    @Slot()
    def fill(self) -> None:
        """Offer what can be applied now."""
        menu = self.menu()
        clear_menu(menu)
        for search in self._shelf.searches:
            self._add(menu, search, search.name)
        if self._shelf.searches:
            menu.addSeparator()
        for search in SUGGESTED:
            self._add(menu, search, message(f"library-search-{search.name}"))
        menu.addSeparator()
        keep = menu.addAction(message("library-save-search"), self._wishes.save_search_wanted.emit)
        keep.setDisabled(self._finder.read_only)
        delete = menu.addMenu(message("library-delete-search"))
        delete.setDisabled(self._finder.read_only or not self._shelf.searches)
        if self._finder.read_only:
            menu.addAction(message("library-is-read-only")).setDisabled(True)
        for search in self._shelf.searches:
            forget = partial(self._wishes.forget_search_wanted.emit, search.name)
            delete.addAction(menu_text(search.name), forget)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        self.setIcon(icon("bookmark", self._appearance.theme))

    @Slot(object)
    def _take_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def _add(self, menu: QMenu, search: SavedSearch, name: str) -> None:
        apply = partial(self._finder.seek, search.sought, search.query)
        action = menu.addAction(menu_text(name), apply)
        action.setCheckable(True)
        applied = (self._finder.sought, self._finder.query)
        action.setChecked((search.sought, search.query) == applied)
