"""From which minute to which a goal fell."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from explorer.domain.query import Query
from explorer.views.common.appearance import Appearance
from explorer.views.common.sizing import keep_width
from explorer.views.text import message

LAST_MINUTE = 120
_WAIT_MS = 250


class MinuteRange(QWidget):
    """Emits ``changed`` with both ends a moment after the last change, None for an open end."""

    changed = Signal(object, object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first, self.last = _MinuteField("first", appearance), _MinuteField("last", appearance)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT_MS)
        self._wait.timeout.connect(self.tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for label, field in (("first", self.first), ("last", self.last)):
            name = QLabel(message(f"library-minute-{label}"))
            name.setProperty("role", "secondary")
            name.setBuddy(field)
            row.addWidget(name)
            row.addWidget(field)
            field.textEdited.connect(self._tell_soon)
            field.editingFinished.connect(self.tell)
        row.addStretch(1)

    def show_state(self, query: Query) -> None:
        """Take over what is asked for, unless it is being changed."""
        if not self._wait.isActive():
            self.first.show_minute(query.minute_from)
            self.last.show_minute(query.minute_to)

    @Slot()
    def tell(self) -> None:
        """Tell what is chosen now."""
        self._wait.stop()
        self.changed.emit(self.first.minute, self.last.minute)

    @Slot(str)
    def _tell_soon(self, _text: str) -> None:
        self._wait.start()


class _MinuteField(QLineEdit):
    """A minute of the match, or nothing for any."""

    def __init__(self, name: str, appearance: Appearance) -> None:
        super().__init__()
        self.setValidator(QIntValidator(1, LAST_MINUTE, self))
        self.setPlaceholderText(message("library-minute-any"))
        self.setAccessibleName(message(f"library-minute-{name}-spoken"))
        keep_width(self, appearance, 56)

    @property
    def minute(self) -> int | None:
        """The minute that stands in it; None for nothing, and for what is no minute yet."""
        return int(self.text()) if self.text() and self.hasAcceptableInput() else None

    def show_minute(self, minute: int | None) -> None:
        """Show another minute; what stands for the same one is left alone."""
        if minute != self.minute:
            self.setText("" if minute is None else str(minute))
