"""The table of a season's matches."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSortFilterProxyModel, Qt, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from explorer.domain.open_data import OpenMatch, OpenState
from explorer.views.common.appearance import Appearance
from explorer.views.open_data.matches_model import SORT_ROLE, Column, Index, OpenMatchesModel
from explorer.views.text import message

ROW_HEIGHT = 24
_WIDTHS = {Column.DATE: 124, Column.SCORE: 60, Column.STAGE: 128, Column.STATE: 124}
_NARROW_BELOW = 620
"""Without the stage the teams have room enough."""
# Room for the sorting arrow beside each title.
_LOOK = "QHeaderView::section { padding: 4px 16px 4px 8px; } QTableView::item { padding: 0 4px; }"


class _FramedTicks(QStyledItemDelegate):
    """Frames the boxes for ticks so that they are seen on dark ground too."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Fusion frames a box in the ground's colour, darkened to some seven tenths."""
        super().initStyleOption(option, index)
        frame = QColor(self._appearance.colour("borderStrong")).lighter(140)
        option.palette.setColor(QPalette.ColorRole.Window, frame)


class MatchTable(QTableView):
    """Rows of one height: Space ticks what is selected, Enter opens what is in the library."""

    open_requested = Signal(str)
    current_changed = Signal()

    def __init__(
        self, model: OpenMatchesModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._matches = model
        self._appearance = appearance
        self._text_scale = 0.0
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSortRole(SORT_ROLE)
        self._sorted.setSortLocaleAware(True)
        self._sorted.setSourceModel(model)
        self.setModel(self._sorted)
        self.setItemDelegate(_FramedTicks(appearance, self))
        self.setAccessibleName(message("open-data-matches"))
        self.setStyleSheet(_LOOK)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        appearance.changed.connect(self.follow_text_size)
        self.setTabKeyNavigation(False)
        self._set_headers()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(self.current_changed)
        appearance.changed.connect(self.viewport().update)

    @property
    def current_row(self) -> int | None:
        """The model's row that is current, None where none is."""
        index = self._sorted.mapToSource(self.currentIndex())
        return index.row() if index.isValid() else None

    def in_shown_order(self, matches: Sequence[OpenMatch]) -> list[OpenMatch]:
        """Matches of the model in the order in which the table shows them."""
        count = self._sorted.rowCount()
        shown = (self._sorted.mapToSource(self._sorted.index(row, 0)).row() for row in range(count))
        places = {self._matches.match_at(row).match_id: place for place, row in enumerate(shown)}
        return sorted(matches, key=lambda match: places[match.match_id])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the stage out where there is little room."""
        super().resizeEvent(event)
        self.setColumnHidden(Column.STAGE, self.width() < _NARROW_BELOW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick with Space, open with Enter."""
        match event.key():
            case Qt.Key.Key_Space:
                rows = self.selectionModel().selectedRows()
                self._matches.toggle([self._sorted.mapToSource(row).row() for row in rows])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._open(self.currentIndex())
            case _:
                super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        match = self._matches.match_at(self._sorted.mapToSource(index).row())
        if match.state in (OpenState.IN_LIBRARY, OpenState.CHANGED):
            self.open_requested.emit(match.library_id)

    @Slot()
    def follow_text_size(self) -> None:
        """Give rows and columns the room that the text needs."""
        if self._text_scale == self._appearance.text_scale:
            return
        self._text_scale = self._appearance.text_scale
        height = self._appearance.px(ROW_HEIGHT)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, self._appearance.px(width))

    def _set_headers(self) -> None:
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.follow_text_size()
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setMinimumSectionSize(48)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSortIndicator(Column.DATE, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        for column in (Column.HOME, Column.AWAY):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
