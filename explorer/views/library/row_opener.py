"""Opening what a row of the list stands for: at once, or as soon as it is found."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from explorer.domain.query import Sought
from explorer.views.library.finder import Finder
from explorer.views.library.found_list import FoundList
from explorer.views.library.found_model import FoundModel, key_of
from explorer.views.library.wishes import Wishes


class _Then(Enum):
    """What is to be done with the first rows as soon as they are there."""

    NOTHING = auto()
    OPEN = auto()
    ENTER = auto()


class RowOpener(QObject):
    """Wishes for the match, goal or kick of a row when the mouse or a key asks for it."""

    def __init__(
        self, found: FoundList, model: FoundModel, finder: Finder, wishes: Wishes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._list = found
        self._model = model
        self._finder = finder
        self._wishes = wishes
        self._then = _Then.NOTHING
        found.enter_pressed.connect(self.open)
        found.doubleClicked.connect(self.on_double_clicked)
        found.clicked.connect(self.on_clicked)

    @Slot(QModelIndex)
    def open(self, index: QModelIndex) -> None:
        """Open a row."""
        row = self._model.row(index)
        if row is None:
            return
        match_id, event_id = key_of(row)
        if not event_id:
            self._wishes.open_wanted.emit(match_id)
        elif not self._model.hides(row):
            self._wishes.event_wanted.emit(match_id, event_id)

    @Slot()
    def open_current(self) -> None:
        """Open the current row."""
        self.open(self._list.currentIndex())

    @Slot(QModelIndex)
    def on_clicked(self, index: QModelIndex) -> None:
        """Go to a goal or kick at once; a match takes a double click, for it is to be loaded."""
        plain = QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
        if plain and self._finder.sought is not Sought.MATCHES:
            self.open(index)

    @Slot(QModelIndex)
    def on_double_clicked(self, index: QModelIndex) -> None:
        """Open a match; a goal or kick is open since the first click."""
        if self._finder.sought is Sought.MATCHES:
            self.open(index)

    def open_first(self) -> None:
        """Open the current row, else the first, once what is asked for is found."""
        self._do_once_found(_Then.OPEN)

    def enter(self) -> None:
        """Take the focus to the current row, else to the first, once it is found."""
        self._do_once_found(_Then.ENTER)

    def go_on(self) -> None:
        """Do what waits for the first rows, which are there now."""
        then, self._then = self._then, _Then.NOTHING
        if then is _Then.NOTHING or not self._model.rowCount():
            return
        current = self._list.currentIndex()
        first = current if current.isValid() else self._model.index(0)
        if then is _Then.OPEN:
            self.open(first)
        else:
            self._list.setCurrentIndex(first)
            self._list.setFocus(Qt.FocusReason.TabFocusReason)

    def forget(self) -> None:
        """Wait for no rows any more, as none come."""
        self._then = _Then.NOTHING

    def _do_once_found(self, then: _Then) -> None:
        self._then = then
        if not self._finder.first.is_busy:
            self.go_on()
