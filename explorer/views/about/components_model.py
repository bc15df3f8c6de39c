"""What the app is made of, as a list to be searched."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from explorer.domain.folding import fold
from explorer.views.text import message

Index = QModelIndex | QPersistentModelIndex

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Component:
    """Something that is in the app, with the licence that it is used under; parts may be empty."""

    name: str
    version: str
    licence: str
    home: str
    text: str

    @property
    def title(self) -> str:
        """The name with the version, if one is known."""
        values = {"name": self.name, "version": self.version}
        return message("about-component", values).strip()


class ComponentsModel(QAbstractListModel):
    """One row a component; a text leaves those that have all of its words in name or licence."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: Sequence[Component] = ()
        self._rows: Sequence[Component] = ()
        self._words: Sequence[str] = ()

    def show(self, components: Iterable[Component]) -> None:
        """List other components."""
        self._all = tuple(components)
        self._reset()

    def seek(self, text: str) -> None:
        """Look for other words."""
        self._words = fold(text).split()
        self._reset()

    def component(self, index: Index) -> Component | None:
        """The component of a row, None for an index of no row."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a component."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name and version; the licence as a tooltip."""
        row = self.component(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.ToolTipRole:
                return row.licence or message("about-no-licence")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{row.title}, {row.licence or message('about-no-licence')}"
            case _:
                return None

    def _reset(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._fits(row)]
        self.endResetModel()

    def _fits(self, row: Component) -> bool:
        folded = fold(f"{row.name} {row.licence}")
        return all(word in folded for word in self._words)
