"""From which minute to which a goal fell."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QLabel, QSpinBox, QWidget

from explorer.domain.query import Query
from explorer.views.text import message

LAST_MINUTE = 120
_ANY = 0
_WAIT_MS = 250


class MinuteRange(QWidget):
    """Emits ``changed`` with both ends a moment after the last change, None for an open end."""

    changed = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = _minute_box("first"), _minute_box("last")
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for label, box in (("first", self.first), ("last", self.last)):
            name = QLabel(message(f"library-minute-{label}"))
            name.setProperty("role", "secondary")
            name.setBuddy(box)
            row.addWidget(name)
            row.addWidget(box)
            box.valueChanged.connect(self._tell_soon)
            box.editingFinished.connect(self.tell)
        row.addStretch(1)

    def show_state(self, query: Query) -> None:
        """Take over what is asked for, unless it is being changed."""
        if self._wait.isActive():
            return
        for box, minute in ((self.first, query.minute_from), (self.last, query.minute_to)):
            box.setValue(minute if minute is not None else _ANY)
        self._wait.stop()

    @Slot()
    def tell(self) -> None:
        """Tell what is chosen now."""
        self._wait.stop()
        self.changed.emit(self.first.value() or None, self.last.value() or None)

    @Slot(int)
    def _tell_soon(self, _minute: int) -> None:
        self._wait.start()


def _minute_box(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(_ANY, LAST_MINUTE)
    box.setSpecialValueText(message("library-minute-any"))
    box.setSuffix("′")
    box.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
    box.setFixedWidth(64)
    box.setAccessibleName(message(f"library-minute-{name}-spoken"))
    return box
