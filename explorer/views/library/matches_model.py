"""The matches of the library as a Qt list model."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from explorer.domain.query import MatchSummary
from explorer.views.text import message

Index = QModelIndex | QPersistentModelIndex

SUMMARY_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row's MatchSummary."""

CURRENT_ROLE = SUMMARY_ROLE + 1
"""Whether the row's match is the one that is open."""

SCORE_ROLE = SUMMARY_ROLE + 2
"""The score as it may be told; ``HIDDEN`` where goals and shootout are not to be told either."""

HIDDEN = "–"
"""Stands for a score that is not to be seen yet."""

_NO_PARENT = QModelIndex()


class MatchesModel(QAbstractListModel):
    """One row a match, in the order given; one of them may be the open one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: tuple[MatchSummary, ...] = ()
        self._current: str | None = None
        self._hides_result = False

    def set_summaries(self, summaries: Sequence[MatchSummary]) -> None:
        """Show other matches; does nothing if they are the same."""
        wanted = tuple(summaries)
        if wanted == self._summaries:
            return
        self.beginResetModel()
        self._summaries = wanted
        self.endResetModel()

    def set_current(self, match_id: str | None) -> None:
        """Mark the open match."""
        if match_id == self._current:
            return
        before, self._current = self._current, match_id
        for row in (self.row_of(before), self.row_of(match_id)):
            if row is not None:
                self.dataChanged.emit(self.index(row), self.index(row), [CURRENT_ROLE])

    def hide_result(self, hidden: bool) -> None:
        """Keep the open match's result and goals to itself, or tell them."""
        if hidden == self._hides_result:
            return
        self._hides_result = hidden
        row = self.row_of(self._current)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def summary(self, index: Index) -> MatchSummary | None:
        """The match of a row, None for an index of no row."""
        return self._summaries[index.row()] if index.isValid() else None

    def row_of(self, match_id: str | None) -> int | None:
        """The row of a match, None where it isn't shown."""
        rows = (row for row, shown in enumerate(self._summaries) if shown.id == match_id)
        return next(rows, None)

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row a match."""
        return 0 if parent.isValid() else len(self._summaries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says; SUMMARY_ROLE gives all that a delegate needs."""
        summary = self.summary(index)
        if summary is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{summary.home} {self._score(summary)} {summary.away}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"{spoken(summary, self._score(summary))}."
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(summary, self._score(summary))
            case _ if role == SUMMARY_ROLE:
                return summary
            case _ if role == SCORE_ROLE:
                return self._score(summary)
            case _ if role == CURRENT_ROLE:
                return summary.id == self._current
            case _:
                return None

    def _score(self, summary: MatchSummary) -> str:
        hidden = self._hides_result and summary.id == self._current
        return HIDDEN if hidden else str(summary.score)


def date_text(date: dt.date, pattern: str = "d MMM yyyy") -> str:
    """A date in the user's language, short by default."""
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)


def spoken(summary: MatchSummary, score: str) -> str:
    """A match in one line, with everything that its row shows."""
    known = (
        date_text(summary.date, "d MMMM yyyy") if summary.date else message("library-no-date"),
        summary.competition,
        summary.season,
        summary.stage,
    )
    values: dict[str, object] = {
        "home": summary.home,
        "away": summary.away,
        "score": score,
        "facts": ", ".join(fact for fact in known if fact),
    }
    if summary.shootout is None or score == HIDDEN:
        return message("library-row-spoken", values)
    kicks = {"home_kicks": summary.shootout.home, "away_kicks": summary.shootout.away}
    return message("library-row-spoken-shootout", values | kicks)
