"""What a search found, as a Qt list model that grows as it is scrolled."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from explorer.domain.query import MatchSummary
from explorer.session.links import MatchLink
from explorer.session.state import Selection
from explorer.views.library.finder import Found
from explorer.views.library.wording import spoken

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
"""The row's MatchSummary, GoalHit or KickHit."""

CURRENT_ROLE = ROW_ROLE + 1
"""Whether the row belongs to the match that is open."""

HIDDEN_ROLE = ROW_ROLE + 2
"""Whether the row's result, goal or kick is not to be told yet."""

Key = tuple[str, str]
"""What tells rows apart: the id of the match and, where the row stands for one, of the event."""

_NO_PARENT = QModelIndex()


class FoundModel(QAbstractListModel):
    """One row a match, goal or kick, in the order found; those of one match may be current.

    ``more_wanted`` asks for the rows from a number on; they come in with ``append``.
    """

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Found] = []
        self._places: dict[Key, int] = {}
        self._has_more = False
        self._is_fetching = False
        self._current: str | None = None
        self._hides_result = False

    def show(self, rows: Sequence[Found], *, is_last: bool = True) -> None:
        """Show other rows; does nothing to those that are the same."""
        self._has_more, self._is_fetching = not is_last, False
        if list(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = list(rows)
        self._note_places()
        self.endResetModel()

    def append(self, rows: Sequence[Found], *, is_last: bool) -> None:
        """Show more rows below; one that stands there already is left out."""
        self._has_more, self._is_fetching = not is_last, False
        new = [row for row in rows if key_of(row) not in self._places]
        if not new:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        self._rows += new
        self._places |= {key_of(row): first + number for number, row in enumerate(new)}
        self.endInsertRows()

    def take_out(self, match_ids: Collection[str]) -> None:
        """Show nothing of some matches any more."""
        for place in reversed(range(len(self._rows))):
            if key_of(self._rows[place])[0] in match_ids:
                self.beginRemoveRows(QModelIndex(), place, place)
                del self._rows[place]
                self.endRemoveRows()
        self._note_places()

    def set_current(self, match_id: str | None) -> None:
        """Mark the open match."""
        if match_id == self._current:
            return
        before, self._current = self._current, match_id
        for place in (*self._places_of(before), *self._places_of(match_id)):
            self.dataChanged.emit(self.index(place), self.index(place), [CURRENT_ROLE])

    def hide_result(self, hidden: bool) -> None:
        """Keep the open match's result, goals and kicks to itself, or tell them."""
        if hidden == self._hides_result:
            return
        self._hides_result = hidden
        for place in self._places_of(self._current):
            self.dataChanged.emit(self.index(place), self.index(place))

    def row(self, index: Index) -> Found | None:
        """What a row stands for, None for an index of no row."""
        return self._rows[index.row()] if index.isValid() else None

    def place_of(self, key: Key) -> int | None:
        """The number of a row, None where it isn't shown."""
        return self._places.get(key)

    def hides(self, row: Found) -> bool:
        """Whether a row's result, goal or kick is not to be told yet."""
        return self._hides_result and key_of(row)[0] == self._current

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """The rows that are there so far."""
        return 0 if parent.isValid() else len(self._rows)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are more, and they are not on their way."""
        return not parent.isValid() and self._has_more and not self._is_fetching

    def fetchMore(self, parent: Index) -> None:
        """Ask for more."""
        if self.canFetchMore(parent):
            self._is_fetching = True
            self.more_wanted.emit(len(self._rows))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a row says; ROW_ROLE gives all that a delegate needs."""
        row = self.row(index)
        if row is None:
            return None
        hidden = self.hides(row)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return spoken(row, hidden=hidden)
            case Qt.ItemDataRole.ToolTipRole:
                return f"{spoken(row, hidden=hidden)}."
            case _ if role == ROW_ROLE:
                return row
            case _ if role == HIDDEN_ROLE:
                return hidden
            case _ if role == CURRENT_ROLE:
                return key_of(row)[0] == self._current
            case _:
                return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged out, as links."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def mimeTypes(self) -> list[str]:
        """What rows are dragged out as: links for other programs, and as text for everybody."""
        return ["text/uri-list", "text/plain"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Links to the matches, and to their goals or kicks."""
        rows = (self.row(index) for index in indexes)
        links = [str(_link_to(row)) for row in rows if row is not None]
        data = QMimeData()
        data.setUrls([QUrl(link) for link in links])
        data.setText("\n".join(links))
        return data

    def _places_of(self, match_id: str | None) -> Iterable[int]:
        return [place for (match, _), place in self._places.items() if match == match_id]

    def _note_places(self) -> None:
        self._places = {key_of(row): place for place, row in enumerate(self._rows)}


def _link_to(row: Found) -> MatchLink:
    match_id, event_id = key_of(row)
    return MatchLink(match_id, selection=Selection((event_id,) if event_id else ()))


def key_of(row: Found) -> Key:
    """What tells a row apart from the others."""
    return (row.id, "") if isinstance(row, MatchSummary) else (row.match.id, row.event_id)
