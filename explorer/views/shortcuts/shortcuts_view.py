"""The window that lists the keyboard shortcuts and finds them by what they do or by their keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from explorer.views.shortcuts.shortcuts_model import (
    Column,
    Shortcut,
    ShortcutsModel,
)
from explorer.views.text import message

_PAD = 24
_LARGEST_SHARE = 0.28
"""Of the width, what keys and places each take at most."""
_CLOSING = (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close)


class ShortcutsView(QWidget):
    """A field and a table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ShortcutsModel(self)
        self.field = _SearchField()
        self.table = QTableView()
        self.nothing = QLabel()
        self._set_up_table()
        self.nothing.setProperty("role", "secondary")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.nothing.setContentsMargins(8, 8, 8, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.table, 1)
        column.addWidget(self.nothing, 1)
        self.setWindowTitle(message("shortcuts-title"))
        self.field.textChanged.connect(self.seek)
        self.field.list = self.table
        for key in _CLOSING:
            QShortcut(key, self).activated.connect(self.close)

    def list_shortcuts(self, rows: Iterable[Shortcut]) -> None:
        """List other shortcuts."""
        self.model.show(rows)
        self._share_room()
        self.seek(self.field.text())

    @Slot(str)
    def seek(self, text: str) -> None:
        """Show what has the words of a text."""
        self.model.seek(text)
        is_empty = self.model.rowCount() == 0
        self.table.setVisible(not is_empty)
        self.nothing.setVisible(is_empty)
        self.nothing.setText(message("shortcuts-nothing", {"text": text.strip()}))

    def showEvent(self, event: QShowEvent) -> None:
        """Be ready to type."""
        super().showEvent(event)
        self.field.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
        self.field.selectAll()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setAccessibleName(message("shortcuts-title"))
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Cells begin where the header's titles do.
        table.setStyleSheet("QTableView::item { padding: 0 3px; }")
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(Column.COMMAND, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room among the columns."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Give keys and places what their texts take, but leave what is done the most."""
        table = self.table
        table.ensurePolished()
        metrics = table.fontMetrics()
        table.verticalHeader().setDefaultSectionSize(metrics.height() + 10)
        for column in (Column.KEYS, Column.PLACE):
            widest = self.model.widest(column, metrics.horizontalAdvance) + _PAD
            most = round(_LARGEST_SHARE * table.width())
            table.horizontalHeader().resizeSection(column, min(widest, most))


class _SearchField(QLineEdit):
    """A line for words to look for; Down leaves it for the list below."""

    list: QWidget | None = None

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(message("shortcuts-search"))
        self.setAccessibleName(message("shortcuts-search"))
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the list with Down."""
        if event.key() == Qt.Key.Key_Down and self.list is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
