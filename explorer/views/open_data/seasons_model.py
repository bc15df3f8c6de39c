"""Competitions with their seasons as a tree, and the rows of it that fit a search."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QStandardItem, QStandardItemModel

from explorer.domain.folding import fold
from explorer.domain.open_data import OpenSeason
from explorer.views.text import message

Index = QModelIndex | QPersistentModelIndex

SEASON_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row's OpenSeason, None for the row of a competition."""

ROW_HEIGHT = 24

_WORDS_ROLE = SEASON_ROLE + 1


class SeasonsModel(QStandardItemModel):
    """A row for each competition, below it one for each season."""

    def set_seasons(self, seasons: Sequence[OpenSeason]) -> None:
        """Show other seasons, competitions in the order in which they first come up."""
        self.clear()
        parents: dict[tuple[int, str | None], QStandardItem] = {}
        for season in seasons:
            key = (season.competition_id, season.country)
            if key not in parents:
                parents[key] = _competition(season)
                self.appendRow(parents[key])
            parents[key].appendRow(_season(season))


class FittingSeasons(QSortFilterProxyModel):
    """The seasons that have every word searched for, whatever case and accents."""

    def __init__(self, model: SeasonsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._faint: QColor | None = None
        self._row_height = ROW_HEIGHT
        self.setRecursiveFilteringEnabled(True)
        self.setSourceModel(model)

    def set_text(self, text: str) -> None:
        """Search for other words."""
        self._words = fold(text).split()
        self.invalidate()

    def set_faint(self, colour: QColor) -> None:
        """Write seasons that aren't there in another colour."""
        self._faint = colour
        self.invalidate()

    def set_row_height(self, height: int) -> None:
        """Make rows higher or lower, in pixels."""
        if height != self._row_height:
            self._row_height = height
            self.layoutChanged.emit()

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """What a row shows and says."""
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, self._row_height)
        if role == Qt.ItemDataRole.ForegroundRole:
            season = self.season(index)
            return None if season is None or season.listed else self._faint
        return super().data(index, role)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        """Whether a season fits; a competition is there for its seasons."""
        index = self.sourceModel().index(source_row, 0, source_parent)
        text = index.data(_WORDS_ROLE)
        return isinstance(text, str) and all(word in text for word in self._words)

    def season(self, index: Index) -> OpenSeason | None:
        """The season of a row, None where it is none."""
        found = index.data(SEASON_ROLE)
        return found if isinstance(found, OpenSeason) else None

    def index_of(self, season: OpenSeason | None) -> QModelIndex:
        """Where a season stands, an invalid index where it isn't shown."""
        for row in range(self.rowCount()):
            parent = self.index(row, 0)
            for below in range(self.rowCount(parent)):
                index = self.index(below, 0, parent)
                if self.season(index) == season:
                    return index
        return QModelIndex()


def _competition(season: OpenSeason) -> QStandardItem:
    values = {"competition": season.competition, "country": season.country}
    text = message("open-data-competition", values) if season.country else season.competition
    item = QStandardItem(text)
    item.setToolTip(text)
    item.setFont(_heading())
    item.setFlags(Qt.ItemFlag.ItemIsEnabled)
    return item


def _heading() -> QFont:
    """The view's own font, but stronger."""
    made = QFont()
    made.setWeight(QFont.Weight.DemiBold)
    return made


def _season(season: OpenSeason) -> QStandardItem:
    item = QStandardItem(season.season)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    item.setData(season, SEASON_ROLE)
    words = f"{season.competition} {season.country or ''} {season.season}"
    item.setData(fold(words), _WORDS_ROLE)
    names = {"competition": season.competition, "season": season.season}
    name = message("open-data-season", names)
    if not season.listed:
        item.setText(message("open-data-season-missing", {"season": season.season}))
        name = message("open-data-season-missing", {"season": name})
    item.setData(name, Qt.ItemDataRole.AccessibleTextRole)
    return item
