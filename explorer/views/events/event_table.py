"""The table itself: tells what the user chose and points at, apart from what is shown as such."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from explorer.views.common.appearance import Appearance
from explorer.views.events.event_cells import Column
from explorer.views.events.event_delegate import EventDelegate
from explorer.views.events.events_model import EventsModel

ROW_HEIGHT = 24
_NARROW_BELOW = 700
_WIDE = {
    Column.MINUTE: 76,
    Column.EVENT: 168,
    Column.TEAM: 72,
    Column.PLAYER: 160,
    Column.SCORE: 68,
}
_NARROW = {
    Column.MINUTE: 68,
    Column.EVENT: 132,
    Column.TEAM: 64,
    Column.PLAYER: 124,
    Column.SCORE: 64,
}
# Room for the sorting arrow beside each title; selected is the delegate's ring, not a ground.
_LOOK = """
QHeaderView::section { padding: 4px 16px 4px 8px; }
QTableView { selection-background-color: transparent; }
"""
_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class EventTable(QTableView):
    """Rows of one height. ``chosen`` is emitted for what the user does, never for the program.

    ``chosen`` carries the ids of the selected events, the current one first, and whether the
    playhead shall follow.
    """

    chosen = Signal(list, bool)
    pointed_at = Signal(str)
    copy_requested = Signal()

    def __init__(
        self, model: EventsModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._events = model
        self._pointed_at = ""
        self._narrow = False
        self._appearance = appearance
        self.setStyleSheet(_LOOK)
        self.setModel(model)
        self.setItemDelegate(EventDelegate(appearance, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self._set_headers()
        appearance.changed.connect(self.follow_appearance)

    @Slot()
    def follow_appearance(self) -> None:
        """Paint the rows in the theme and the text size in use."""
        height = self._appearance.px(ROW_HEIGHT)
        if height != self.verticalHeader().defaultSectionSize():
            self._set_row_height()
            self._fit_columns()
        self.viewport().update()

    def chosen_ids(self) -> list[str]:
        """The ids of the selected events: the current one first, the others as they are listed."""
        current = self.currentIndex().row()
        rows = sorted(
            (index.row() for index in self.selectionModel().selectedRows()),
            key=lambda row: (row != current, row),
        )
        return [self._events.event_at(row).id for row in rows]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row; with Shift held the playhead stays."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._tell(event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at a row; choose several while a button is down."""
        before = self.chosen_ids() if event.buttons() else []
        super().mouseMoveEvent(event)
        self._point_at(self.indexAt(event.position().toPoint()))
        if event.buttons() and self.chosen_ids() != before:
            self._tell(event.modifiers() | Qt.KeyboardModifier.ShiftModifier)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Change the columns over between a narrow and a wide table."""
        super().resizeEvent(event)
        if (self.width() < self._appearance.px(_NARROW_BELOW)) != self._narrow:
            self._fit_columns()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self._point_at(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose again with Enter or Space, copy with Ctrl+C."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
            return
        if event.key() in _CHOOSING:
            self._tell(event.modifiers())
            return
        before = self.chosen_ids()
        super().keyPressEvent(event)
        if self.chosen_ids() != before:
            self._tell(event.modifiers())

    def _tell(self, modifiers: Qt.KeyboardModifier) -> None:
        follow = not modifiers & Qt.KeyboardModifier.ShiftModifier
        self.chosen.emit(self.chosen_ids(), follow)

    def _point_at(self, index: QModelIndex) -> None:
        enabled = index.isValid() and bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        event_id = self._events.event_at(index.row()).id if enabled else ""
        if event_id != self._pointed_at:
            self._pointed_at = event_id
            self.pointed_at.emit(event_id)

    def _fit_columns(self) -> None:
        self._narrow = self.width() < self._appearance.px(_NARROW_BELOW)
        self._set_widths(_NARROW if self._narrow else _WIDE)

    def _set_widths(self, widths: Mapping[Column, int]) -> None:
        header = self.horizontalHeader()
        for column, width in widths.items():
            # Some languages' headings need more room than what stands below them.
            needed = max(self._appearance.px(width), header.sectionSizeHint(column))
            self.setColumnWidth(column, needed)

    def _set_row_height(self) -> None:
        height, rows = self._appearance.px(ROW_HEIGHT), self.verticalHeader()
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._set_row_height()
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setTextElideMode(Qt.TextElideMode.ElideRight)
        columns.setMinimumSectionSize(40)
        columns.setSortIndicator(Column.MINUTE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self._set_widths(_WIDE)
        columns.setSectionResizeMode(Column.DETAIL, QHeaderView.ResizeMode.Stretch)
