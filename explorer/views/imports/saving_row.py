"""One film of the panel that is being saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from explorer.views.common.appearance import Appearance
from explorer.views.imports.import_row import ImportRow, RowState
from explorer.views.text import message


class SavingRow(ImportRow):
    """Shows how far a film is; ``show_requested`` names the file that is saved, or its folder."""

    show_requested = Signal(object)

    def __init__(self, path: Path, appearance: Appearance, parent: QWidget | None = None) -> None:
        name = path.name
        super().__init__(name, appearance, parent)
        self._path = path
        self.open_button = QPushButton(message("imports-open"))
        self.open_button.setAccessibleName(message("saving-open-spoken", {"name": name}))
        self.folder_button = QPushButton(message("saving-folder"))
        self.folder_button.setAccessibleName(message("saving-folder-spoken", {"name": name}))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self.open_button, self.folder_button):
            row.addWidget(button)
            button.hide()
        row.addStretch(1)
        self.results.addLayout(row)
        self.open_button.clicked.connect(self._show_file)
        self.folder_button.clicked.connect(self._show_folder)
        self.set_note(message("saving-waiting"))

    @Slot(object)
    def set_progress(self, share: float | None) -> None:
        """Show the share that is done; one that is known tells that the work has begun."""
        super().set_progress(share)
        if share:
            self.set_note(message("saving-cancelling"))

    def finish(self, text: str) -> None:
        """The film is saved."""
        focused = self.window().focusWidget() is self.cancel_button
        self.succeed(text)
        for button in (self.open_button, self.folder_button):
            button.show()
        if focused:
            self.open_button.setFocus()

    def stop(self) -> None:
        """The user has given it up."""
        self.end(RowState.FAILED, message("saving-cancelled"))

    def break_off(self, text: str) -> None:
        """Something is in the way."""
        self.end(RowState.FAILED, text, message("saving-not-saved", {"name": self.name}))

    @Slot()
    def _show_file(self) -> None:
        self.show_requested.emit(self._path)

    @Slot()
    def _show_folder(self) -> None:
        self.show_requested.emit(self._path.parent)
