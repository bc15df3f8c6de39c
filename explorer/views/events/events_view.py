"""The events of the open match as a table that can be sorted, filtered and copied."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from explorer.analysis.tables import tab_separated
from explorer.session.match_session import MatchSession
from explorer.views.common.appearance import Appearance
from explorer.views.common.drop_down import DropDown
from explorer.views.common.motion import Scrolling
from explorer.views.common.search_lens import SearchLens
from explorer.views.events.event_table import EventTable
from explorer.views.events.events_model import EventsModel
from explorer.views.events.scope import Group, Scope, scope_name, scopes_of
from explorer.views.text import message
from explorer.views.text.notation import grouped

LAG_MS = 80
"""How far the table may lag behind the playhead; changing many rows costs more than a frame."""


class EventsView(QWidget):
    """A row an event; selection and hover are the session's, sorting and search its own.

    It follows the match and the playhead only while it is shown.
    """

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(message("events-name"))
        self._session = session
        self._appearance = appearance
        self._stale = True
        self._scopes: tuple[Scope, ...] = (Group.NOTABLE,)
        self.lag = QTimer(self)
        self.lag.setSingleShot(True)
        self.lag.setInterval(LAG_MS)
        self.model = EventsModel(self)
        self.table = EventTable(self.model, appearance)
        self.table.setAccessibleName(message("events-name"))
        self._scrolling = Scrolling(appearance, self.table.verticalScrollBar())
        self.search = QLineEdit()
        self.kinds = DropDown(appearance)
        self._count = QLabel()
        self._notice = QLabel()
        self._pages = QStackedLayout()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while it was hidden."""
        super().showEvent(event)
        if self._stale:
            self._load()
        self.catch_up()
        self.on_selection_changed()

    @Slot()
    def on_match_changed(self) -> None:
        """List the events of another match."""
        self._stale = True
        if self.isVisible():
            self._load()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Follow the playhead a moment later, together with the steps until then."""
        if self.isVisible() and not self.lag.isActive():
            self.lag.start()

    @Slot()
    def catch_up(self) -> None:
        """Show what has happened at the playhead."""
        self.lag.stop()
        self.model.set_moment(self._session.state.playhead)
        self._say_how_many()

    @Slot()
    def on_filter_changed(self) -> None:
        """Ghost what is filtered out."""
        self.model.set_moment(self._session.state.playhead)
        self.model.set_filter(self._session.state.filter)
        self._say_how_many()

    @Slot()
    def on_hover_changed(self) -> None:
        """Tint the row of the hovered event; nothing scrolls."""
        self.model.set_hovered(self._session.state.hovered)

    @Slot()
    def on_selection_changed(self) -> None:
        """Select the rows of the selected events and bring the first into view."""
        if self._stale:
            return
        ids = self._session.state.selection.ids
        listed = [row for row in map(self.model.row_of, ids) if row is not None]
        if set(self.table.chosen_ids()) == {self.model.event_at(row).id for row in listed}:
            return
        chosen = QItemSelection()
        last = self.model.columnCount() - 1
        for row in listed:
            chosen.select(self.model.index(row, 0), self.model.index(row, last))
        selection = self.table.selectionModel()
        if listed:
            first = self.model.index(listed[0], 0)
            selection.setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._bring_into_view(first)
        selection.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def chosen_rows(self) -> list[int]:
        """The rows that are selected, in the order they are listed."""
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    @Slot()
    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard, tab-separated, in the order they are listed."""
        rows = self.chosen_rows()
        if rows:
            QGuiApplication.clipboard().setText(
                tab_separated(self.model.cells(row).texts for row in rows)
            )

    @Slot(list, bool)
    def _choose(self, ids: list[str], follow: bool) -> None:
        self._session.select(*ids, move=follow)

    @Slot(str)
    def _hover(self, event_id: str) -> None:
        self._session.hover(event_id or None)

    @Slot(str)
    def _find(self, text: str) -> None:
        self.model.set_words(text)
        self._say_how_many()

    @Slot(int)
    def _take_scope(self, _place: int) -> None:
        self.model.set_scope(self.scope)
        self._say_how_many()

    @property
    def scope(self) -> Scope:
        """Which kinds of event are listed."""
        return self._scopes[max(0, self.kinds.currentIndex())]

    def _bring_into_view(self, index: QModelIndex) -> None:
        view = self.table.viewport()
        if not view.underMouse() and not view.rect().contains(self.table.visualRect(index)):
            bar = self.table.verticalScrollBar()
            before = bar.value()
            self.table.scrollTo(index, QTableView.ScrollHint.PositionAtCenter)
            wanted = bar.value()
            bar.setValue(before)
            self._scrolling.go_to(wanted)

    def _load(self) -> None:
        self._stale = False
        index = self._session.state.index
        self._offer(scopes_of(index))
        self.model.set_match(index)
        self.model.set_filter(self._session.state.filter)
        self.catch_up()
        if self.model.rowCount():
            at = self.model.index(self.model.current_row, 0)
            self.table.scrollTo(at, QTableView.ScrollHint.PositionAtCenter)

    def _offer(self, scopes: tuple[Scope, ...]) -> None:
        """Fill the drop-down; what was chosen stays if the match has it."""
        before = self.scope
        self._scopes = scopes
        self.kinds.clear()
        self.kinds.addItems([scope_name(scope) for scope in scopes])
        self.kinds.setCurrentIndex(scopes.index(before) if before in scopes else 0)
        self.model.set_scope(self.scope)

    def _say_how_many(self) -> None:
        shown, hides = self.model.rowCount(), self._session.state.filter.hide_future
        counts = {"shown": grouped(shown), "all": grouped(self.model.total)}
        text = message("events-so-far" if hides else "events-count", counts)
        if text != self._count.text():
            self._count.setText(text)
        if self._session.state.index is None:
            self._notice.setText(message("events-no-match"))
        elif not shown:
            nothing_yet = hides and not self.search.text().strip()
            self._notice.setText(message("events-none-yet" if nothing_yet else "events-none"))
        self._pages.setCurrentIndex(0 if shown else 1)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(message("events-search"))
        self.search.setAccessibleName(message("events-search"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(280)
        SearchLens(self.search, self._appearance)
        self.kinds.setAccessibleName(message("events-scope"))
        self.kinds.setMinimumWidth(140)
        self._count.setProperty("role", "secondary")
        self._notice.setProperty("role", "secondary")
        self._notice.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.kinds)
        row.addStretch(1)
        row.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addLayout(self._pages, 1)
        # Once the pages have a place: shown without one, the first would be a window.
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._notice)

    def _connect(self) -> None:
        session, table = self._session, self.table
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        session.filter_changed.connect(self.on_filter_changed)
        session.hover_changed.connect(self.on_hover_changed)
        session.selection_changed.connect(self.on_selection_changed)
        self.lag.timeout.connect(self.catch_up)
        self.model.modelReset.connect(self.on_selection_changed)
        self.search.textChanged.connect(self._find)
        self.kinds.activated.connect(self._take_scope)
        table.chosen.connect(self._choose)
        table.pointed_at.connect(self._hover)
        table.copy_requested.connect(self.copy_rows)
        copy = QAction(message("events-copy"), self)
        copy.triggered.connect(self.copy_rows)
        table.addAction(copy)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
