"""What can be done with the rows that are selected."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from explorer.domain.query import LibraryFacet, MatchSummary
from explorer.views.library.finder import Finder, Found, Relations, Shelf
from explorer.views.library.found_model import key_of
from explorer.views.library.menus import clear_menu, menu_text
from explorer.views.library.wishes import Wishes
from explorer.views.library.wording import date_text, value_text
from explorer.views.text import message, notation


class RowMenu(QMenu):
    """Filled anew for the rows that it is opened on.

    What a match's other sources are is asked in the background; they come in while it is open.
    """

    open_wanted = Signal()

    def __init__(self, finder: Finder, wishes: Wishes, parent: QWidget) -> None:
        super().__init__(parent)
        self._finder = finder
        self._wishes = wishes
        self._shelf = Shelf()
        self._relations: QAction | None = None
        self._match_id = ""
        finder.shelf_found.connect(self._take_shelf)
        finder.relations_found.connect(self._take_relations)

    def fill(self, rows: tuple[Found, ...]) -> None:
        """Offer what can be done with some rows."""
        clear_menu(self)
        ids = tuple(dict.fromkeys(key_of(row)[0] for row in rows))
        if len(rows) == 1:
            self._add("open", self.open_wanted.emit, "Return")
        self._relations = self.addSeparator() if len(ids) == 1 else None
        writing = [
            self._add_collections(ids),
            self._add_taking_out(ids, rows).menuAction(),
            self._add("note", partial(self._wishes.note_wanted.emit, ids), "Ctrl+E"),
        ]
        self.addSeparator()
        self._add("copy-id", partial(_copy, ids))
        self.addSeparator()
        delete = self._add("delete", partial(self._wishes.delete_wanted.emit, ids), "Del")
        if len(ids) > 1:
            delete.setText(message("library-delete-many", {"n": len(ids)}))
        writing.append(delete)
        if self._finder.read_only:
            for action in writing:
                action.setDisabled(True)
            self.addSeparator()
            self.addAction(message("library-is-read-only")).setDisabled(True)
        if len(ids) == 1:
            self._match_id = ids[0]
            self._finder.ask_relations(ids[0])

    def _add(self, key: str, call: Callable[[], object], shortcut: str = "") -> QAction:
        action = self.addAction(message(f"library-{key}"), call)
        action.setObjectName(key)
        if shortcut:
            # The list or the window has the key itself; here it is only told.
            action.setShortcut(QKeySequence(shortcut))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcutVisibleInContextMenu(True)
        return action

    def _add_collections(self, ids: tuple[str, ...]) -> QAction:
        menu = self.addMenu(message("library-add-to"))
        for name in notation.in_order(self._shelf.collections, str):
            menu.addAction(menu_text(name), partial(self._wishes.put_wanted.emit, name, ids))
        menu.addSeparator()
        new = partial(self._wishes.new_collection_wanted.emit, ids)
        menu.addAction(message("library-new-collection"), new)
        return menu.menuAction()

    def _add_taking_out(self, ids: tuple[str, ...], rows: tuple[Found, ...]) -> QMenu:
        """Offer the collections that the matches are in; of a goal's match that isn't known."""
        menu = self.addMenu(message("library-take-out"))
        held = {name for row in rows if isinstance(row, MatchSummary) for name in row.collections}
        if any(not isinstance(row, MatchSummary) for row in rows):
            held = set(self._shelf.collections)
        for name in notation.in_order(held, str):
            menu.addAction(menu_text(name), partial(self._wishes.take_out_wanted.emit, name, ids))
        menu.setDisabled(not held)
        return menu

    @Slot(object)
    def _take_shelf(self, shelf: Shelf) -> None:
        self._shelf = shelf

    @Slot(object)
    def _take_relations(self, relations: Relations) -> None:
        before, own = self._relations, relations.match_id
        if before is None or own != self._match_id:
            return
        self._relations = None
        for other in relations.sources:
            menu = QMenu(message("library-other-source", {"match": _line(other)}), self)
            menu.addAction(
                message("library-open"), partial(self._wishes.open_wanted.emit, other.id)
            )
            self._add_apart(menu, own, other.id)
            self.insertMenu(before, menu)
        for other in relations.likely:
            menu = QMenu(message("library-likely-same", {"match": _line(other)}), self)
            join = menu.addAction(
                message("library-join"), partial(self._wishes.join_wanted.emit, own, other.id)
            )
            join.setDisabled(self._finder.read_only)
            self._add_apart(menu, own, other.id)
            menu.addAction(
                message("library-open"), partial(self._wishes.open_wanted.emit, other.id)
            )
            self.insertMenu(before, menu)

    def _add_apart(self, menu: QMenu, own: str, other: str) -> None:
        apart = menu.addAction(
            message("library-keep-apart"), partial(self._wishes.apart_wanted.emit, own, other)
        )
        apart.setDisabled(self._finder.read_only)


def _line(summary: MatchSummary) -> str:
    """A match in a menu, without its score, which may be hidden; the provider tells it apart."""
    date = date_text(summary.date) if summary.date else message("library-no-date")
    provider = value_text(LibraryFacet.PROVIDER, summary.provider)
    return menu_text(f"{summary.home} – {summary.away}, {date}, {provider}")


def _copy(ids: tuple[str, ...]) -> None:
    QGuiApplication.clipboard().setText("\n".join(ids))
