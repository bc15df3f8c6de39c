"""The palette's list as a Qt model: headings with their entries below them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.views.palette.entry import Section
from explorer.views.palette.ranking import Group, Ranked
from explorer.views.text import message

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row's Ranked, or the Section that it is the heading of."""

_NO_PARENT = QModelIndex()


class PaletteModel(QAbstractListModel):
    """One row a heading and one an entry; headings can't be chosen, nor can disabled entries."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Ranked | Section] = []

    def show(self, groups: Sequence[Group]) -> None:
        """Show other rows; does nothing to those that are the same."""
        rows: list[Ranked | Section] = []
        for group in groups:
            rows += [group.section, *group.rows]
        if rows == self._rows:
            # What is chosen calls what stands there now.
            self._rows = rows
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def ranked(self, index: Index) -> Ranked | None:
        """The entry of a row, None for a heading or an index of no row."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Ranked) else None

    def place_of(self, key: str) -> int | None:
        """The number of the first row with the entry of a key, None where it isn't there."""
        for place, row in enumerate(self._rows):
            if isinstance(row, Ranked) and row.entry.key == key and row.entry.is_enabled:
                return place
        return None

    def next_place(self, start: int, step: int) -> int | None:
        """The nearest row that can be chosen, from one on in a direction; None for none."""
        last = len(self._rows)
        places = range(start, last) if step > 0 else range(min(start, last - 1), -1, -1)
        return next((place for place in places if self._is_choosable(place)), None)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """Headings and entries."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only entries that are enabled can be chosen."""
        if not index.isValid() or not self._is_choosable(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says; ROW_ROLE gives all that a delegate needs."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return _title(row)
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return spoken(row)
            case _ if role == ROW_ROLE:
                return row
            case _:
                return None

    def _is_choosable(self, place: int) -> bool:
        row = self._rows[place]
        return isinstance(row, Ranked) and row.entry.is_enabled


def spoken(row: Ranked | Section) -> str:
    """A row in one line, with everything that it shows."""
    if isinstance(row, Section):
        return _title(row)
    entry = row.entry
    more = ", ".join(part for part in (entry.detail, entry.hint) if part)
    return message("palette-spoken", {"title": entry.title, "more": more}) if more else entry.title


def _title(row: Ranked | Section) -> str:
    return message(f"palette-section-{row}") if isinstance(row, Section) else row.entry.title
