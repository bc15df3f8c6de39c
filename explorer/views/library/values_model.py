"""The values of one facet as a list to check, with how much each would find."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.domain.folding import fold
from explorer.domain.query import FacetTally, FacetValue
from explorer.views.text import message

Index = QModelIndex | QPersistentModelIndex

COUNT_ROLE = int(Qt.ItemDataRole.UserRole)
"""How many of what is sought have the value."""

_NO_PARENT = QModelIndex()


class ValuesModel(QAbstractListModel):
    """Values that something has or that are asked for; a text leaves those that contain it."""

    def __init__(self, name_of: Callable[[FacetValue], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name_of = name_of
        self._tallies: tuple[FacetTally, ...] = ()
        self._chosen: frozenset[FacetValue] = frozenset()
        self._text = ""
        self._shown: list[FacetTally] = []

    @property
    def size(self) -> int:
        """How many values there are without a text."""
        return len(self._tallies)

    def set_values(self, tallies: Sequence[FacetTally], chosen: Sequence[FacetValue]) -> None:
        """Take over counts and what is asked for; a value that is asked for stays listed."""
        counted = {tally.value for tally in tallies}
        missing = [FacetTally(value, 0) for value in chosen if value not in counted]
        listed = [tally for tally in tallies if tally.count or tally.value in chosen]
        wanted = (*missing, *listed)
        if wanted == self._tallies and frozenset(chosen) == self._chosen:
            return
        same = [tally.value for tally in wanted] == [tally.value for tally in self._tallies]
        self._chosen, self._tallies = frozenset(chosen), wanted
        if same:
            self._shown = self._fitting()
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))
        else:
            self._reset()

    def set_text(self, text: str) -> None:
        """Leave the values whose names have the text in them."""
        if text != self._text:
            self._text = text
            self._reset()

    def value(self, index: Index) -> FacetValue | None:
        """The value of a row, None for an index of no row."""
        return self._shown[index.row()].value if index.isValid() else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a value."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A value's name, whether it is asked for, and its count."""
        if not index.isValid():
            return None
        tally = self._shown[index.row()]
        name = self._name_of(tally.value)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return message("library-value-count", {"name": name, "count": tally.count})
            case Qt.ItemDataRole.CheckStateRole:
                asked = tally.value in self._chosen
                return Qt.CheckState.Checked if asked else Qt.CheckState.Unchecked
            case _ if role == COUNT_ROLE:
                return tally.count
            case _:
                return None

    def _reset(self) -> None:
        self.beginResetModel()
        self._shown = self._fitting()
        self.endResetModel()

    def _fitting(self) -> list[FacetTally]:
        wanted = fold(self._text)
        return [t for t in self._tallies if wanted in fold(self._name_of(t.value))]
