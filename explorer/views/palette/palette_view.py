"""The palette as it lies over the window: a field, what it finds, and a line that tells how."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from explorer.views.common.announcing import announce_description
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.search_lens import SearchLens
from explorer.views.palette.entry import PREFIXES, Entry
from explorer.views.palette.palette_delegate import MARGIN, ROW_HEIGHT, PaletteDelegate
from explorer.views.palette.palette_model import PaletteModel, spoken
from explorer.views.palette.ranking import Group
from explorer.views.text import message

WIDTH = 640
_ROWS = 12
_TOP = 60
_BESIDE = 24
_KEEPS_OPEN = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class PaletteView(QFrame):
    """Emits ``typed`` with each text and ``entered`` with the row that is chosen.

    Closing it gives the focus back to what had it, unless it is elsewhere by then.
    """

    typed = Signal(str)
    entered = Signal(QModelIndex)

    def __init__(self, window: QMainWindow, appearance: Appearance) -> None:
        super().__init__(window)
        self.setObjectName("popup")
        self.setAutoFillBackground(True)
        self.setAccessibleName(message("palette-name"))
        self._window = window
        self._appearance = appearance
        self._focus_before: QWidget | None = None
        self._has_walked = False
        self.model = PaletteModel(self)
        self.field = PaletteField(self)
        self.list = QListView()
        self.empty = _EmptyState()
        self.hint = ElidedLabel(_hint(), mode=Qt.TextElideMode.ElideRight)
        self._set_up()
        window.installEventFilter(self)
        appearance.changed.connect(self.recolour)
        self.recolour()
        self.hide()

    def open(self) -> None:
        """Come up empty, with the focus."""
        self._focus_before = QApplication.focusWidget()
        self.field.clear()
        self._fit()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def close_up(self) -> None:
        """Go, and give the focus back."""
        if not self.isVisible():
            return
        before, had_focus = self._focus_before, self.field.hasFocus()
        self._focus_before = None
        self.hide()
        # What had it may be gone by now, like a filter's chip of a match that was replaced.
        if had_focus and before is not None and isValid(before):
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_groups(
        self, groups: Sequence[Group], why_empty: tuple[str, str] = ("", ""), *, came_late: bool
    ) -> None:
        """Take over what is found; the first entry is chosen.

        Args:
            groups: The sections with their entries.
            why_empty: What stands there where there are none, as a title and a second sentence.
            came_late: Whether it answers the text that was answered already; then what the user
                has gone to since stays chosen.
        """
        gone_to = self.chosen if came_late and self._has_walked else None
        self.model.show(groups)
        is_empty = self.model.rowCount() == 0
        self.list.setVisible(not is_empty)
        self.empty.setVisible(is_empty)
        self.empty.say(*why_empty)
        self._fit()
        place = None if gone_to is None else self.model.place_of(gone_to.key)
        self._has_walked = place is not None
        self._choose(self.model.next_place(0, 1) if place is None else place)

    @property
    def chosen(self) -> Entry | None:
        """The entry that Enter runs."""
        row = self.model.ranked(self.list.currentIndex())
        return None if row is None else row.entry

    @Slot(int)
    def walk(self, step: int) -> None:
        """Choose a row further down (1) or up (-1); past the end it goes on at the other."""
        place = self.model.next_place(self.list.currentIndex().row() + step, step)
        if place is None:
            place = self.model.next_place(0 if step > 0 else self.model.rowCount(), step)
        self._go_to(place)

    @Slot(int)
    def turn_page(self, step: int) -> None:
        """Choose a row a page further down (1) or up (-1), or the last one that way."""
        page = max(1, self.list.viewport().height() // self._appearance.px(ROW_HEIGHT) - 1)
        wanted = self.list.currentIndex().row() + step * page
        inside = max(0, min(wanted, self.model.rowCount() - 1))
        place = self.model.next_place(inside, step)
        self._go_to(self.model.next_place(inside, -step) if place is None else place)

    @Slot(int)
    def to_end(self, step: int) -> None:
        """Choose the last row (1) or the first (-1)."""
        start = self.model.rowCount() if step > 0 else 0
        self._go_to(self.model.next_place(start, -step))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the focus in the field, which is all that needs it."""
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        self.list.viewport().update()

    @Slot()
    def enter(self) -> None:
        """Run what is chosen."""
        self._enter(self.list.currentIndex())

    @Slot(QModelIndex)
    def _enter(self, index: QModelIndex) -> None:
        if self.model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            self.entered.emit(index)

    def _go_to(self, place: int | None) -> None:
        self._has_walked = True
        self._choose(place)

    def _choose(self, place: int | None) -> None:
        if place is None:
            self.list.setCurrentIndex(QModelIndex())
            return
        index = self.model.index(place)
        self.list.setCurrentIndex(index)
        # The heading of the first entry is seen with it.
        self.list.scrollTo(self.model.index(0) if place == 1 else index)
        row = self.model.ranked(index)
        if row is not None and self.isVisible():
            announce_description(self.field, spoken(row))

    def _set_up(self) -> None:
        SearchLens(self.field, self._appearance)
        self.field.textChanged.connect(self.typed)
        self.field.moved.connect(self.walk)
        self.field.page_turned.connect(self.turn_page)
        self.field.end_wanted.connect(self.to_end)
        self.field.returnPressed.connect(self.enter)
        self.field.escaped.connect(self.close_up)
        self.field.left.connect(self.close_up)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(self._appearance, self.list))
        self.list.setAccessibleName(message("palette-list"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._enter)
        self.hint.setProperty("role", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        for part in (self.field, self.list, self.empty, self.hint):
            column.addWidget(part)

    def _fit(self) -> None:
        room = self._window.size()
        row = self._appearance.px(ROW_HEIGHT)
        most = max(row, min(_ROWS * row, room.height() - 2 * _TOP - 3 * row))
        self.list.setFixedHeight(min(self._rows_height(), most))
        beside = self._appearance.px(MARGIN)
        self.hint.setContentsMargins(beside, 0, beside, 0)
        width = min(self._appearance.px(WIDTH), room.width() - 2 * _BESIDE)
        self.setGeometry((room.width() - width) // 2, _TOP, width, self.sizeHint().height())

    def _rows_height(self) -> int:
        places = range(self.model.rowCount())
        return sum(self.list.sizeHintForIndex(self.model.index(place)).height() for place in places)


class PaletteField(QLineEdit):
    """The line to type into; the keys that walk in the list are told instead of used."""

    moved = Signal(int)
    page_turned = Signal(int)
    end_wanted = Signal(int)
    escaped = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(message("palette-placeholder"))
        self.setAccessibleName(message("palette-name"))
        self.setToolTip(message("palette-hint-spoken"))
        self.setClearButtonEnabled(True)
        self.setMaxLength(200)

    def event(self, event: QEvent) -> bool:
        """Keep Escape, which the window has a use for as well."""
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if event.type() == QEvent.Type.ShortcutOverride and escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk in the list."""
        is_far = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        match event.key():
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_PageDown:
                self.page_turned.emit(1)
            case Qt.Key.Key_PageUp:
                self.page_turned.emit(-1)
            case Qt.Key.Key_End if is_far:
                self.end_wanted.emit(1)
            case Qt.Key.Key_Home if is_far:
                self.end_wanted.emit(-1)
            case Qt.Key.Key_Escape:
                self.escaped.emit()
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell when the user has gone on to something else in the window."""
        super().focusOutEvent(event)
        if event.reason() not in _KEEPS_OPEN:
            self.left.emit()


class _EmptyState(QWidget):
    """Says in the list's place why nothing is in it, and what may help."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._more = QLabel(), QLabel()
        self._title.setProperty("role", "title")
        self._more.setProperty("role", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(4)
        for label in (self._title, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)

    def say(self, title: str, more: str) -> None:
        """Show a sentence, and a second one below it unless it is empty."""
        self._title.setText(title)
        self._more.setText(more)
        self._more.setVisible(bool(more))


def _hint() -> str:
    """What the first characters mean that leave only some sections."""
    names = ("commands", "players", "time", "matches")
    hints = zip(PREFIXES, names, strict=True)
    return "    ".join(f"{prefix} {message(f'palette-hint-{name}')}" for prefix, name in hints)
