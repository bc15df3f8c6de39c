"""The results of an import, those that somebody should look at or all, as a Qt list model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot

from explorer.domain.imports import ImportResult, ImportStatus
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.imports.names import short_name
from explorer.views.text import message

Index = QModelIndex | QPersistentModelIndex

RESULT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row's ImportResult."""

_NO_PARENT = QModelIndex()


def asks_for_attention(result: ImportResult) -> bool:
    """Whether a result failed, changed a match or needs a decision."""
    seen = (ImportStatus.FAILED, ImportStatus.UPDATED)
    return result.status in seen or bool(result.same_as)


class ResultsModel(QAbstractListModel):
    """One row a result, in the order in which they came."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._results: list[ImportResult] = []
        appearance.changed.connect(self.recolour)

    def add(self, results: Sequence[ImportResult]) -> None:
        """Put results at the end."""
        if results:
            first = len(self._results)
            self.beginInsertRows(_NO_PARENT, first, first + len(results) - 1)
            self._results.extend(results)
            self.endInsertRows()

    def show_only(self, results: Sequence[ImportResult]) -> None:
        """Put results in the place of all."""
        self.beginResetModel()
        self._results = list(results)
        self.endResetModel()

    def replace(self, row: int, result: ImportResult) -> None:
        """Put another result in the place of one."""
        self._results[row] = result
        self.dataChanged.emit(self.index(row), self.index(row))

    def result(self, index: Index) -> ImportResult | None:
        """The result of a row, None for no row."""
        return self._results[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many results there are."""
        return 0 if parent.isValid() else len(self._results)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row shows and says."""
        result = self.result(index)
        if result is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return entry_text(result)
            case Qt.ItemDataRole.DecorationRole:
                return icon(*self._icon(result))
            case _:
                return result if role == RESULT_ROLE else None

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        if self._results:
            self.dataChanged.emit(self.index(0), self.index(len(self._results) - 1))

    def _icon(self, result: ImportResult) -> tuple[str, Any, str]:
        theme = self._appearance.theme
        if result.status is ImportStatus.FAILED:
            return ("warning", theme, "error")
        return ("library", theme, "warn") if result.same_as else ("check", theme, "ok")


def entry_text(result: ImportResult) -> str:
    """A result in one line, which names the file or the match."""
    if result.problem is not None:
        text = message(result.problem.code, result.problem.values)
        name = short_name(result.name)
        return text if name in text else message("imports-entry-of", {"name": name, "text": text})
    key = "imports-entry-same" if result.same_as else f"imports-entry-{result.status}"
    said = message(key, {"home": result.home, "away": result.away})
    if not result.findings:
        return said
    return message("imports-entry-notes", {"said": said, "count": len(result.findings)})
