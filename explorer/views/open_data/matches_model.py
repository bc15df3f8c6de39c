"""The matches of a season as a table, with a tick at those that are wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor

from explorer.domain.imports import Problem
from explorer.domain.open_data import OpenMatch, OpenOutcome, OpenState
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.common.known_words import stage_text
from explorer.views.text import message, notation

Index = QModelIndex | QPersistentModelIndex

SORT_ROLE = int(Qt.ItemDataRole.UserRole)
"""What rows are ordered by."""

_NO_PARENT = QModelIndex()
_WANTED = frozenset({OpenState.ABSENT, OpenState.CHANGED})
_ICONS = {
    OpenState.IN_LIBRARY: ("check", "ok"),
    OpenState.CHANGED: ("more", "accent"),
}


class Column(IntEnum):
    """The columns of the table."""

    DATE = 0
    HOME = 1
    SCORE = 2
    AWAY = 3
    STAGE = 4
    STATE = 5


class OpenMatchesModel(QAbstractTableModel):
    """One row a match. ``changed`` tells of other ticks, other states and other matches."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._matches: list[OpenMatch] = []
        self._ticked: set[int] = set()
        self._failed: dict[int, Problem] = {}
        appearance.changed.connect(self.recolour)

    @property
    def matches(self) -> Sequence[OpenMatch]:
        """The matches, in the order in which they are listed."""
        return self._matches

    @property
    def ticked(self) -> list[OpenMatch]:
        """The matches with a tick, in the order in which they are listed."""
        return [match for match in self._matches if match.match_id in self._ticked]

    def set_matches(self, matches: Sequence[OpenMatch]) -> None:
        """Show other matches; ticks stay at those that are still wanted."""
        self.beginResetModel()
        self._matches = list(matches)
        wanted = {match.match_id for match in matches if match.state in _WANTED}
        self._ticked &= wanted
        self._failed.clear()
        self.endResetModel()
        self.changed.emit()

    def note(self, outcome: OpenOutcome) -> None:
        """Show what became of a match, if it is listed here."""
        for row, match in enumerate(self._matches):
            if match.match_id == outcome.match_id:
                self._matches[row] = replace(match, state=outcome.state)
                if outcome.problem is None or outcome.state not in _WANTED:
                    self._ticked.discard(match.match_id)
                self._failed.pop(match.match_id, None)
                if outcome.problem is not None and outcome.state in _WANTED:
                    self._failed[match.match_id] = outcome.problem
                self._tell_rows(row, row)

    def match_at(self, row: int) -> OpenMatch:
        """The match of a row."""
        return self._matches[row]

    def reason(self, row: int | None) -> str:
        """Why the match of a row didn't come, empty where nothing failed."""
        found = self._reason(self._matches[row]) if row is not None else None
        return found or ""

    def toggle(self, rows: Sequence[int]) -> None:
        """Tick the matches that are wanted and have no tick, or where all have, untick them."""
        ids = {match.match_id for match in map(self.match_at, rows) if match.state in _WANTED}
        if ids:
            self._set_ticked(self._ticked - ids if ids <= self._ticked else self._ticked | ids)

    def tick_all(self) -> None:
        """Tick every match that isn't in the library, and those with newer data."""
        self._set_ticked({m.match_id for m in self._matches if m.state in _WANTED})

    def tick_none(self) -> None:
        """Take every tick away."""
        self._set_ticked(set())

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a match."""
        return 0 if parent.isValid() else len(self._matches)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """One column a fact."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return message(f"open-data-column-{Column(section).name.lower()}")
        return super().headerData(section, orientation, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be selected, and those that are wanted can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        wanted = self._matches[index.row()].state in _WANTED
        if index.column() == Column.DATE and wanted:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows."""
        if not index.isValid():
            return None
        match, column = self._matches[index.row()], Column(index.column())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(match, column)
            case Qt.ItemDataRole.ToolTipRole:
                return self._reason(match) or self._text(match, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(match) if column is Column.DATE else self._text(match, column)
            case Qt.ItemDataRole.CheckStateRole if column is Column.DATE:
                return self._check_state(match)
            case _ if role == SORT_ROLE:
                failed = column is Column.STATE and match.match_id in self._failed
                return -1 if failed else _ORDER[column](match)
            case _:
                return self._look(match, column, role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick or untick a match."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        wanted = {self._matches[index.row()].match_id}
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        self._set_ticked(self._ticked | wanted if ticked else self._ticked - wanted)
        return True

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        if self._matches:
            self._tell_rows(0, len(self._matches) - 1)

    def _set_ticked(self, ticked: set[int]) -> None:
        if ticked != self._ticked:
            self._ticked = ticked
            self._tell_rows(0, len(self._matches) - 1)

    def _tell_rows(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        self.changed.emit()

    def _text(self, match: OpenMatch, column: Column) -> str:
        match column:
            case Column.DATE:
                return date_text(match)
            case Column.HOME:
                return match.home
            case Column.SCORE:
                return str(match.score) if match.score else "–"
            case Column.AWAY:
                return match.away
            case Column.STAGE:
                return stage_text(match.stage or "")
            case Column.STATE:
                failed = match.match_id in self._failed
                return message("open-data-failed" if failed else f"open-data-state-{match.state}")

    def _reason(self, match: OpenMatch) -> str | None:
        problem = self._failed.get(match.match_id)
        return message(problem.code, problem.values) if problem else None

    def _spoken(self, match: OpenMatch) -> str:
        facts = (date_text(match), self._text(match, Column.STAGE), self._text(match, Column.STATE))
        values = {
            "home": match.home,
            "away": match.away,
            "score": self._text(match, Column.SCORE),
            "facts": ", ".join(fact for fact in facts if fact),
        }
        return message("open-data-spoken", values)

    def _look(self, match: OpenMatch, column: Column, role: int) -> Any:
        match role:
            case Qt.ItemDataRole.DecorationRole if column is Column.STATE:
                return self._icon(match)
            case Qt.ItemDataRole.ForegroundRole:
                return self._ink(match, column)
            case Qt.ItemDataRole.TextAlignmentRole:
                centre = column is Column.SCORE
                side = Qt.AlignmentFlag.AlignHCenter if centre else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
            case _:
                return None

    def _check_state(self, match: OpenMatch) -> Qt.CheckState | None:
        if match.state not in _WANTED:
            return None
        ticked = match.match_id in self._ticked
        return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked

    def _icon(self, match: OpenMatch) -> Any:
        found = ("warning", "error") if match.match_id in self._failed else _ICONS.get(match.state)
        return icon(found[0], self._appearance.theme, found[1]) if found else None

    def _ink(self, match: OpenMatch, column: Column) -> QColor | None:
        if match.state is OpenState.UNAVAILABLE:
            return QColor(self._appearance.colour("text3"))
        if match.match_id in self._failed and column is Column.STATE:
            return QColor(self._appearance.colour("error"))
        secondary = column in (Column.DATE, Column.STAGE, Column.STATE)
        return QColor(self._appearance.colour("text2")) if secondary else None


def date_text(match: OpenMatch) -> str:
    """The date of a match in the user's language, empty where it isn't known."""
    return "" if match.date is None else notation.date(match.date)


_STATES = list(OpenState)
_ORDER: dict[Column, Callable[[OpenMatch], int | str]] = {
    Column.DATE: lambda match: match.date.toordinal() if match.date else 0,
    Column.HOME: lambda match: match.home,
    Column.SCORE: lambda match: match.score.home * 1000 + match.score.away if match.score else -1,
    Column.AWAY: lambda match: match.away,
    Column.STAGE: lambda match: stage_text(match.stage or ""),
    Column.STATE: lambda match: _STATES.index(match.state),
}
