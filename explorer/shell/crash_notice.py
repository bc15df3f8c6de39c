"""Tells at the start that the last run crashed; the user can go on at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from explorer.views.text import message

_WIDTH, _HEIGHT = 560, 400


class CrashNotice(QDialog):
    """Shows the report, to be copied, found in its folder, or discarded. Closing keeps it."""

    folder_wanted = Signal()
    discarded = Signal()

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(message("crash-title"))
        self.setModal(False)
        self.title = QLabel(message("crash-last-text"))
        self.title.setProperty("role", "title")
        self.more = QLabel(message("crash-last-more"))
        self.report = QPlainTextEdit(report)
        self.copy_button = QPushButton(message("crash-copy"))
        self.folder_button = QPushButton(message("crash-folder"))
        self.discard_button = QPushButton(message("crash-discard"))
        self._set_up()

    @Slot()
    def copy(self) -> None:
        """Put the report on the clipboard; the notice stays."""
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    @Slot()
    def discard(self) -> None:
        """Have the report deleted."""
        self.discarded.emit()
        self.close()

    def _set_up(self) -> None:
        for label in (self.title, self.more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(message("crash-report"))
        self.report.setTabChangesFocus(True)
        self.report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        # Some desktops' styles put an icon on it, and on no other button.
        buttons.button(QDialogButtonBox.StandardButton.Close).setIcon(QIcon())
        for button in (self.copy_button, self.folder_button, self.discard_button):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self.title, self.more):
            column.addWidget(part)
        column.addWidget(self.report, 1)
        column.addWidget(buttons)
        self.resize(_WIDTH, _HEIGHT)
        self.copy_button.clicked.connect(self.copy)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.discard_button.clicked.connect(self.discard)
        buttons.rejected.connect(self.close)
