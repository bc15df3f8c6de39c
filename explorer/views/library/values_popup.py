"""What opens below a facet's button: its values, to check as many of them as one likes."""

from __future__ import annotations

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from explorer.domain.query import FacetValue
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.magnified_rows import Index, MagnifiedRows
from explorer.views.common.row_pen import RowPen
from explorer.views.library.popup_place import show_at
from explorer.views.library.values_model import COUNT_ROLE, ValuesModel
from explorer.views.text import message

_ROW = 26
_ROWS = 12
_WIDTH = 236
_SEARCHED_FROM = 9
"""From so many values on there is a field to search them."""


class ValuesPopup(QFrame):
    """Emits ``toggled`` with a value; what is checked comes back from outside."""

    toggled = Signal(object)

    def __init__(
        self, model: ValuesModel, title: str, appearance: Appearance, parent: QWidget
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(title)
        self.model = model
        self.search = QLineEdit()
        self.search.setPlaceholderText(message("library-value-search", {"facet": title}))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self._appearance = appearance
        self.list = _ValuesList(model, appearance)
        self.list.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.search.textChanged.connect(model.set_text)
        self.search.returnPressed.connect(self._take_first)
        self.list.chosen.connect(self._choose)

    def open_below(self, button: QWidget) -> None:
        """Come up below a button, ready for the keyboard."""
        self.search.clear()
        self.search.setVisible(self.model.size >= _SEARCHED_FROM)
        rows = min(max(self.model.rowCount(), 1), _ROWS)
        self.list.setFixedHeight(rows * self._appearance.px(_ROW))
        self.setFixedWidth(max(button.width(), self._appearance.px(_WIDTH)))
        self.adjustSize()
        show_at(self, button.mapToGlobal(QPoint(0, button.height() + 2)), button)
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(0))
        field = self.search if self.search.isVisible() else self.list
        field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field for the list with Down."""
        if event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.list.setCurrentIndex(self.model.index(0))
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    @Slot()
    def _take_first(self) -> None:
        self._choose(self.model.index(0))

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        value: FacetValue | None = self.model.value(index)
        if value is not None:
            self.toggled.emit(value)


class _ValuesList(QListView):
    """A click, Space or Enter chooses a value."""

    chosen = Signal(QModelIndex)

    def __init__(self, model: ValuesModel, appearance: Appearance) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_ValueDelegate(appearance, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self.chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Space or Enter."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class _ValueDelegate(MagnifiedRows):
    """A tick where the value is asked for, its name, and its count at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list, and of one height."""
        return QSize(0, self._appearance.px(_ROW))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one value."""
        pen = RowPen(painter, self._appearance, self.pixel_ratio(painter))
        rect: QRect = option.rect
        state = option.state
        if state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_HasFocus):
            pen.fill(rect, Ink.HOVER)
        if index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked:
            pen.icon(QPoint(rect.left() + 6, rect.center().y() - 7), "check", Ink.TEXT, 14)
        inside = rect.adjusted(26, 0, -8, 0)
        count = int(index.data(COUNT_ROLE))
        inside = pen.write_right(inside, str(count), 12, Ink.TEXT3)
        pen.write(inside, str(index.data()), 12, Ink.TEXT if count else Ink.TEXT3)
