"""Files and folders that the system's own programs show, not this one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from explorer.shell.main_window import MainWindow
from explorer.views.text import message


def show_outside(path: Path, window: MainWindow) -> None:
    """Have the system show a file or a folder, and tell its place: that may fail unseen."""
    if QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        window.tell(message("outside-shown", {"path": path}))
    else:
        PathBox(path, window).open()


class PathBox(QMessageBox):
    """Says that no program shows a file or a folder, where it is, and offers to copy that."""

    def __init__(self, path: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = path
        self.setIcon(QMessageBox.Icon.Information)
        self.setWindowTitle(message("app-name"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(message("outside-unshown", {"path": path}))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.copy_button = QPushButton(message("outside-copy"))
        self.addButton(self.copy_button, QMessageBox.ButtonRole.ActionRole)
        # Else it would close the box, too.
        self.copy_button.clicked.disconnect()
        self.copy_button.clicked.connect(self.copy)
        self.addButton(QMessageBox.StandardButton.Close)

    @Slot()
    def copy(self) -> None:
        """Put the path on the clipboard; the box stays open."""
        QGuiApplication.clipboard().setText(str(self._path))
