"""The licences of everything in the app: a list to be searched, and the text of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from explorer.views.about.components_model import Component, ComponentsModel
from explorer.views.text import message

_LIST_WIDTH = 220


class LicencesPage(QWidget):
    """A field, a list, and a text."""

    def __init__(self, notice: str, parent: QWidget | None = None) -> None:
        """Show no components yet.

        Args:
            notice: What is said of Qt above the list.
            parent: The widget that it belongs to.
        """
        super().__init__(parent)
        self.model = ComponentsModel(self)
        self.field = QLineEdit()
        self.list = QListView()
        self.counted = QLabel(message("about-reading"))
        self.title = QLabel()
        self.about = QLabel()
        self.text = QPlainTextEdit()
        self._lay_out(notice)
        self.field.textChanged.connect(self.seek)
        self.list.selectionModel().currentChanged.connect(self.show_component)

    def show_components(self, components: Sequence[Component]) -> None:
        """List the components, the first one chosen."""
        self.model.show(components)
        self.seek(self.field.text())

    @Slot(str)
    def seek(self, text: str) -> None:
        """List what has the words of a text."""
        self.model.seek(text)
        count = self.model.rowCount()
        nothing = message("about-nothing", {"text": text.strip()})
        self.counted.setText(message("about-components", {"n": count}) if count else nothing)
        self.list.setCurrentIndex(self.model.index(0))
        if not count:
            self.show_component(QModelIndex())

    @Slot(QModelIndex)
    def show_component(self, index: QModelIndex) -> None:
        """Show the licence of a component."""
        shown = self.model.component(index)
        if shown is None:
            self.title.setText("")
            self.about.setText("")
            self.text.setPlainText("")
            return
        licence = shown.licence or message("about-no-licence")
        self.title.setText(shown.title)
        self.about.setText(" · ".join(part for part in (licence, shown.home) if part))
        missing = message("about-no-text", {"licence": licence})
        self.text.setPlainText(shown.text or missing)

    def _lay_out(self, notice: str) -> None:
        said = QLabel(notice)
        said.setWordWrap(True)
        self.field.setPlaceholderText(message("about-search"))
        self.field.setAccessibleName(message("about-search"))
        self.field.setClearButtonEnabled(True)
        self.list.setModel(self.model)
        self.list.setAccessibleName(message("about-tab-licences"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(message("about-licence-text"))
        self.title.setProperty("role", "title")
        for label in (said, self.about):
            label.setProperty("role", "secondary")
        for label in (said, self.title, self.about, self.counted):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.counted.setProperty("role", "caption")
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(_column(self.field, self.list, self.counted))
        parts.addWidget(_column(self.title, self.about, self.text))
        parts.setChildrenCollapsible(False)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(parts, 1)


def _column(*parts: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(4, 0, 4, 0)
    column.setSpacing(8)
    for part in parts:
        column.addWidget(part, 1 if isinstance(part, QListView | QPlainTextEdit) else 0)
    return made
