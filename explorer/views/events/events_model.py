"""The events of a match as a Qt table model that filters and sorts itself."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from explorer.analysis.describe import describe
from explorer.analysis.index import MatchIndex
from explorer.domain.events import Event
from explorer.domain.folding import fold
from explorer.domain.time import Certainty, MatchTime
from explorer.session.filtering import Filter
from explorer.views.events.event_cells import Column, EventCells, cells_of, score_of
from explorer.views.events.scope import Group, Scope, orders_in
from explorer.views.text.notation import in_order
from explorer.views.text.wording import words

Index = QModelIndex | QPersistentModelIndex

EVENT_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row's Event."""

STATE_ROLE = EVENT_ROLE + 1
"""The row's RowState."""

_CHOOSABLE = (
    Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
)
_MANY_RUNS = 24
"""From so many separate changes on, telling all of them costs a view more than starting over."""

_NO_PARENT = QModelIndex()


@dataclass(frozen=True, slots=True)
class RowState:
    """How a row is drawn: gone by or to come, the latest one, filtered out, hovered."""

    past: bool
    current: bool
    ghosted: bool
    hovered: bool


class EventsModel(QAbstractTableModel):
    """One row an event. Inside, an event is its place in the match's order of time.

    Filtering and sorting 4,400 events in one go takes a fraction of what a proxy model needs,
    which would ask for each event and each comparison by a call of its own.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._index: MatchIndex | None = None
        self._times: Sequence[MatchTime] = ()
        self._order_of: dict[str, int] = {}
        self._cells: dict[int, EventCells] = {}
        self._in_scope: Sequence[int] = ()
        self._shown: list[int] = []
        self._row_of: dict[int, int] = {}
        self._scope: Scope = Group.NOTABLE
        self._words: tuple[str, ...] = ()
        self._sorting = (Column.MINUTE, Qt.SortOrder.AscendingOrder)
        self._filter = Filter()
        self._past = 0
        self._current: int | None = None
        self._hovered: str | None = None

    def set_match(self, index: MatchIndex | None) -> None:
        """List another match, or none."""
        self._index = index
        events = index.events if index else ()
        self._times = [event.time.at for event in events]
        self._order_of = {event.id: order for order, event in enumerate(events)}
        self._cells = {}
        self._past = 0
        self._hovered = None
        self.set_scope(self._scope)

    def set_scope(self, scope: Scope) -> None:
        """List other kinds of event."""
        self._scope = scope
        self._in_scope = tuple(orders_in(scope, self._index)) if self._index else ()
        self._start_over()

    def set_words(self, text: str) -> None:
        """List only events with each of the words somewhere in their row."""
        wanted = tuple(fold(text).split())
        if wanted != self._words:
            self._words = wanted
            self._start_over()

    def set_filter(self, wanted: Filter) -> None:
        """Ghost what the session filters out; take off what is to come if that is hidden."""
        if wanted == self._filter:
            return
        self._filter = wanted
        self._change_rows()
        if self._shown:
            self._tell([0, len(self._shown) - 1])

    def set_moment(self, moment: MatchTime) -> None:
        """Show which events have happened at a moment, and which was the last."""
        before, self._past = self._past, bisect_right(self._times, moment)
        if before == self._past:
            return
        if self._filter.hide_future:
            self._change_rows()
        passed = range(min(before, self._past), max(before, self._past))
        self._find_current(self._rows_of(passed))

    def set_hovered(self, event_id: str | None) -> None:
        """Show which event the pointer is on, in whatever view."""
        before, self._hovered = self._hovered, event_id
        for row in {self.row_of(before), self.row_of(event_id)}:
            if row is not None:
                self._tell([row, row])

    def event_at(self, row: int) -> Event:
        """The event of a row.

        Raises:
            IndexError: If there is no such row, or no match.
        """
        if self._index is None:
            raise IndexError(row)
        return self._index.events[self._shown[row]]

    def row_of(self, event_id: str | None) -> int | None:
        """The row of an event, None where it isn't listed."""
        order = self._order_of.get(event_id) if event_id else None
        return None if order is None else self._row_of.get(order)

    def cells(self, row: int) -> EventCells:
        """The texts of a row."""
        return self._cells_of(self._shown[row])

    @property
    def total(self) -> int:
        """How many events the match has, whatever is listed of them."""
        return len(self._times)

    @property
    def current_row(self) -> int:
        """The row of what has happened last at the moment, 0 before anything has."""
        return 0 if self._current is None else self._row_of[self._current]

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """One row an event."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        """The columns of ``Column``."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' titles."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(Column):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return Column(section).title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in RIGHT else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A row that is filtered out can't be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if not self._filter.passes(self.event_at(index.row())):
            return Qt.ItemFlag.ItemNeverHasChildren
        return _CHOOSABLE

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text, or what its row's delegate needs."""
        if not index.isValid() or self._index is None:
            return None
        row, column = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cells(row)[column]
            case _ if role == EVENT_ROLE:
                return self.event_at(row)
            case _ if role == STATE_ROLE:
                return self._state(row)
            case Qt.ItemDataRole.AccessibleTextRole if column == Column.MINUTE:
                return words(describe(self._index, self.event_at(row)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self.cells(row)[column]
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row, column)
            case _:
                return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; events that are alike in it stay in order of time."""
        wanted = (Column(max(column, 0)), order)
        if wanted != self._sorting:
            self._sorting = wanted
            self._start_over()

    def _state(self, row: int) -> RowState:
        order, event = self._shown[row], self.event_at(row)
        return RowState(
            past=order < self._past,
            current=order == self._current,
            ghosted=not self._filter.passes(event),
            hovered=event.id == self._hovered,
        )

    def _tip(self, row: int, column: int) -> str | None:
        time = self.event_at(row).time
        if column == Column.DETAIL:
            return self.cells(row).detail
        if column == Column.MINUTE and time.certainty is Certainty.MEASURED:
            return time.at.clock_label
        return None

    def _cells_of(self, order: int) -> EventCells:
        made = self._cells.get(order)
        if made is None and self._index is not None:
            made = self._cells[order] = cells_of(self._index, self._index.events[order])
        if made is None:
            raise IndexError(order)
        return made

    def _wanted(self) -> list[int]:
        hide = self._filter.hide_future
        orders = [order for order in self._in_scope if order < self._past or not hide]
        if self._words:
            orders = [order for order in orders if self._has_words(order)]
        column, direction = self._sorting
        falling = direction is Qt.SortOrder.DescendingOrder
        if column is Column.SCORE and self._index is not None:
            orders.sort(key=partial(_score_key, self._index), reverse=falling)
        elif column is not Column.MINUTE:
            orders = in_order(orders, lambda order: self._cells_of(order)[column], falling=falling)
        elif falling:
            orders.reverse()
        return orders

    def _has_words(self, order: int) -> bool:
        text = fold(" ".join(self._cells_of(order).texts))
        return all(word in text for word in self._words)

    def _start_over(self) -> None:
        self.beginResetModel()
        self._put(self._wanted())
        self._current = self._last_past()
        self.endResetModel()

    def _change_rows(self) -> None:
        """Add and remove rows one run at a time, so that selection and scrolling stay."""
        wanted = self._wanted()
        stays = set(wanted)
        gone = runs([row for row, order in enumerate(self._shown) if order not in stays])
        come = runs([row for row, order in enumerate(wanted) if order not in self._row_of])
        if len(gone) + len(come) > _MANY_RUNS:
            self._start_over()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._put(self._shown[:first] + self._shown[last + 1 :])
            self.endRemoveRows()
        for first, last in come:
            self.beginInsertRows(QModelIndex(), first, last)
            self._put(self._shown[:first] + wanted[first : last + 1] + self._shown[first:])
            self.endInsertRows()
        self._find_current([])

    def _put(self, orders: list[int]) -> None:
        self._shown = orders
        self._row_of = {order: row for row, order in enumerate(orders)}

    def _last_past(self) -> int | None:
        return max((order for order in self._shown if order < self._past), default=None)

    def _find_current(self, changed: list[int]) -> None:
        before, self._current = self._current, self._last_past()
        moved = {before, self._current} if before != self._current else set()
        rows = {*changed, *self._rows_of(order for order in moved if order is not None)}
        for first, last in runs(sorted(rows)):
            self._tell([first, last])

    def _rows_of(self, orders: Iterable[int]) -> list[int]:
        return [self._row_of[order] for order in orders if order in self._row_of]

    def _tell(self, rows: Sequence[int]) -> None:
        last = self.columnCount() - 1
        self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], last), [STATE_ROLE])


RIGHT = frozenset({Column.MINUTE, Column.SCORE})
"""The columns whose texts stand at the right."""


def _score_key(index: MatchIndex, order: int) -> tuple[bool, int, int]:
    event = index.events[order]
    score = score_of(index, event)
    return event.time.at.in_shootout, score.home, score.away


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """The first and last row of each run of adjacent rows; ``rows`` ascend."""
    if not rows:
        return []
    breaks = [(a, b) for a, b in pairwise(rows) if b != a + 1]
    firsts = [rows[0], *(after for _, after in breaks)]
    lasts = [*(before for before, _ in breaks), rows[-1]]
    return list(zip(firsts, lasts, strict=True))
