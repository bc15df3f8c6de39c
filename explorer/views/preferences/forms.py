"""What the pages of the preferences are built from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from explorer.session.preferences import Preferences
from explorer.views.common.announcing import announce_description
from explorer.views.common.appearance import Appearance
from explorer.views.common.drop_down import DropDown
from explorer.views.text import message


class Choice(DropDown):
    """One of some values, each with its text; ``chosen`` tells the value that the user chose."""

    chosen = Signal(object)

    def __init__(
        self,
        appearance: Appearance,
        options: Iterable[tuple[object, str]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent)
        listed = tuple(options)
        self._values: Sequence[object] = tuple(value for value, _text in listed)
        for _value, text in listed:
            self.addItem(text)
        self.activated.connect(self._on_activated)

    def show_value(self, value: object) -> None:
        """Show another value; nothing is told."""
        self.setCurrentIndex(self._values.index(value))

    @Slot(int)
    def _on_activated(self, row: int) -> None:
        self.chosen.emit(self._values[row])


class Page(QWidget):
    """A page: rows of a name and a control, sentences below them, and room at the end.

    ``changed`` tells what the user wants now, all of it; the page shows it when it comes back.
    """

    changed = Signal(object)

    name = ""
    """What the page is called in message keys, ``preferences-<name>``."""

    can_be_restored = True
    """Whether the page has defaults to go back to."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.shown = Preferences()
        self.rows = QFormLayout()
        self.rows.setHorizontalSpacing(12)
        self.rows.setVerticalSpacing(10)
        self.rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.rows.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.addLayout(self.rows)
        column.addStretch(1)
        appearance.changed.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Put controls below their names where there is no room beside them."""
        policy, area = QFormLayout.RowWrapPolicy, self.parentWidget()
        self.rows.setRowWrapPolicy(policy.DontWrapRows)
        # In a scroll area, as wide as the page itself may be too wide.
        room = area.width() if area is not None else self.width()
        if self._column.minimumSize().width() > room:
            self.rows.setRowWrapPolicy(policy.WrapAllRows)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in the new width."""
        super().resizeEvent(event)
        self.fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the width that there is."""
        super().showEvent(event)
        self.fit()

    def show_preferences(self, shown: Preferences) -> None:
        """Show what holds now."""
        self.shown = shown

    def restored(self) -> Preferences:
        """What holds now, but for the page's own part, which is the default."""
        raise NotImplementedError

    def add(self, key: str, control: QWidget) -> None:
        """Add a control under a name, which it has for a screen reader too."""
        name = QLabel(message(key))
        name.setBuddy(control)
        control.setAccessibleName(message(key).rstrip(": "))
        self.rows.addRow(name, control)

    def add_wide(self, control: QWidget) -> None:
        """Add a control that has its own words, or a sentence, over the whole width."""
        self.rows.addRow(control)


def sentence(text: str = "") -> QLabel:
    """A sentence that wraps, in the secondary colour."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", "secondary")
    made.setWordWrap(True)
    return made


def problem() -> QLabel:
    """Where a sentence stands that says what is wrong with a field; hidden until there is one."""
    made = sentence()
    made.setProperty("role", "error")
    made.hide()
    return made


def tell_error(field: QLineEdit, label: QLabel, text: str) -> None:
    """Say what is wrong with a field, and mark it; nothing is for an empty text."""
    label.setText(text)
    label.setVisible(bool(text))
    field.setProperty("state", "error" if text else None)
    field.style().unpolish(field)
    field.style().polish(field)
    if text:
        announce_description(field, text)
