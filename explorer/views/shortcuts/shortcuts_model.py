"""The shortcuts as a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QAction, QKeySequence

from explorer.domain.folding import fold
from explorer.views.common.menu_actions import MenuAction, menu_actions, native, plain_text
from explorer.views.shortcuts.keys import VIEW_KEYS
from explorer.views.text import message

Index = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)


class Column(IntEnum):
    """The columns of the table."""

    COMMAND = 0
    KEYS = 1
    PLACE = 2


@dataclass(frozen=True, slots=True)
class Shortcut:
    """One row: what is done, the keys for it, and the menu or the view where they work."""

    command: str
    keys: str
    place: str

    @property
    def texts(self) -> tuple[str, str, str]:
        """The texts in the order of the columns."""
        return self.command, self.keys, self.place


def shortcuts_of(menus: Iterable[QAction], others: Iterable[QAction]) -> Iterator[Shortcut]:
    """Everything that has keys: what the menus show, other actions, then what views do.

    Args:
        menus: The menu bar's actions.
        others: All actions of the window; those in the menus are left out.
    """
    shown = list(menu_actions(menus))
    yield from _of_actions(shown)
    known = {found.action for found in shown}
    buttons = message("shortcuts-place-buttons")
    rest = (MenuAction(action, (buttons,)) for action in others if action not in known)
    yield from _of_actions(rest)
    for view, all_keys in VIEW_KEYS.items():
        for one in all_keys:
            yield Shortcut(
                message(f"shortcuts-{one.does}"),
                _joined(QKeySequence(key) for key in one.keys),
                message(f"shortcuts-place-{view}"),
            )


class ShortcutsModel(QAbstractTableModel):
    """One row a command with its keys; a text leaves those that have all of its words in them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Shortcut] = ()
        self._rows: Sequence[Shortcut] = ()
        self._words: Sequence[str] = ()

    def show(self, rows: Iterable[Shortcut]) -> None:
        """List other shortcuts."""
        self._all = tuple(rows)
        self._reset()

    def seek(self, text: str) -> None:
        """Look for other words."""
        self._words = fold(text).split()
        self._reset()

    def widest(self, column: Column, width: Callable[[str], int]) -> int:
        """The width of a column's longest text, among all that there are."""
        return max((width(row.texts[column]) for row in self._all), default=0)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a shortcut."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """What is done, its keys, and where."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return message(f"shortcuts-column-{Column(section).name.lower()}")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text."""
        if not index.isValid() or role not in _TEXTS:
            return None
        return self._rows[index.row()].texts[index.column()]

    def row(self, number: int) -> Shortcut:
        """One shortcut."""
        return self._rows[number]

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._fits(row)]
        self.endResetModel()

    def _fits(self, row: Shortcut) -> bool:
        folded = fold(" ".join(row.texts))
        return all(word in folded for word in self._words)


def _of_actions(found: Iterable[MenuAction]) -> Iterator[Shortcut]:
    for one in found:
        keys = _joined(one.action.shortcuts())
        if keys and one.title:
            yield Shortcut(plain_text(one.action.text()).rstrip("…"), keys, one.path)


def _joined(keys: Iterable[QKeySequence]) -> str:
    return ", ".join(native(one) for one in keys)
