"""The lens in a field that searches, and a name for the button that clears it."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit

from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.text import message

_QTS_CLEAR_ACTION = "_q_qlineeditclearaction"


class SearchLens(QAction):
    """Stands at the start of a field that has its name and its clear button already.

    Qt makes buttons of both, which assistive technology lists: the lens is called what the field
    is and leads into it.
    """

    def __init__(self, field: QLineEdit, appearance: Appearance) -> None:
        super().__init__(field)
        self._appearance = appearance
        self.setText(field.accessibleName())
        # Qt leaves room between the lens and the words by itself.
        field.setProperty("role", "search")
        field.addAction(self, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = field.findChild(QAction, _QTS_CLEAR_ACTION)
        if self._clear is not None:
            self._clear.setText(message("field-clear"))
        field.textChanged.connect(self.show_clear)
        self.show_clear(field.text())
        self.triggered.connect(field.setFocus)
        appearance.changed.connect(self.recolour)
        self.recolour()

    @Slot(str)
    def show_clear(self, text: str) -> None:
        """Leave the room of the button that clears to the field's hint while there is no text."""
        if isinstance(self._clear, QAction):
            self._clear.setVisible(bool(text))

    @Slot()
    def recolour(self) -> None:
        """Take over the theme."""
        self.setIcon(icon("search", self._appearance.theme, Ink.TEXT2))
