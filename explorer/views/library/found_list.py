"""The list of what was found."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from explorer.views.common.appearance import Appearance
from explorer.views.library.finder import Found
from explorer.views.library.found_model import FoundModel, Key, key_of
from explorer.views.library.row_delegate import ROW_HEIGHT, RowDelegate
from explorer.views.text import message

AHEAD = 40
"""How many rows before its end the list asks for more."""


class FoundList(QListView):
    """Several rows may be selected; a menu and Delete act on all, Enter on the current."""

    menu_wanted = Signal(QPoint)
    enter_pressed = Signal(QModelIndex)
    delete_pressed = Signal()

    def __init__(
        self, model: FoundModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._found = model
        self.setAccessibleName(message("library-name"))
        self.setModel(model)
        self._rows = RowDelegate(appearance, self)
        self.setItemDelegate(self._rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.verticalScrollBar().valueChanged.connect(self._fetch_ahead)
        appearance.changed.connect(self.recolour)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme and the text size."""
        self.viewport().update()

    def chosen_rows(self) -> tuple[Found, ...]:
        """The selected rows from top to bottom."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        rows = [self._found.row(index) for index in indexes]
        return tuple(row for row in rows if row is not None)

    def choose(self, keys: tuple[Key, ...], *, scroll: bool = False) -> None:
        """Select those of some rows that are there; the first of them is the current one."""
        places = [place for place in map(self._found.place_of, keys) if place is not None]
        if not places:
            return
        first = self._found.index(places[0])
        chosen = self.selectionModel()
        chosen.setCurrentIndex(first, chosen.SelectionFlag.NoUpdate)
        chosen.clearSelection()
        for place in places:
            chosen.select(self._found.index(place), chosen.SelectionFlag.Select)
        if scroll:
            self.scrollTo(first)

    def chosen_keys(self) -> tuple[Key, ...]:
        """What tells the selected rows apart from the others."""
        return tuple(key_of(row) for row in self.chosen_rows())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the selected rows."""
        modifiers = event.modifiers()
        if event.key() == Qt.Key.Key_Delete and modifiers == Qt.KeyboardModifier.NoModifier:
            self.delete_pressed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the selected rows where a row was meant; with its key, below it."""
        place = event.pos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            place = self.visualRect(self.currentIndex()).center()
        if self.indexAt(place).isValid() and self.selectedIndexes():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    @Slot()
    def _on_selection_changed(self) -> None:
        several = len(self.selectedIndexes()) > 1
        if several != self._rows.rings:
            self._rows.rings = several
            self.viewport().update()

    @Slot(int)
    def _fetch_ahead(self, value: int) -> None:
        left = self.verticalScrollBar().maximum() - value
        if left < AHEAD * ROW_HEIGHT and self._found.canFetchMore(QModelIndex()):
            self._found.fetchMore(QModelIndex())
