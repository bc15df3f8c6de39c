"""The guide's window: the tasks on the left, the chosen one on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QSplitter, QWidget

from explorer.views.guide.guide_page import GuidePage
from explorer.views.guide.tasks import tasks_of
from explorer.views.text import message


class GuideView(QWidget):
    """Shows a guide, one task at a time."""

    def __init__(self, markdown: str, folder: Path, parent: QWidget | None = None) -> None:
        """Show a guide.

        Args:
            markdown: Its text; every heading of the second level begins a task.
            folder: Where the pictures that it names lie.
            parent: The widget that it belongs to.
        """
        super().__init__(parent)
        self._tasks = tasks_of(markdown)
        self.contents = QListWidget()
        self.contents.setAccessibleName(message("guide-contents"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setWordWrap(True)
        self.contents.setSpacing(4)
        self.contents.addItems([task.title for task in self._tasks])
        self.page = GuidePage(folder)
        self.page.setAccessibleName(message("guide-page"))
        parts = QSplitter(Qt.Orientation.Horizontal)
        parts.addWidget(self.contents)
        parts.addWidget(self.page)
        parts.setStretchFactor(1, 1)
        parts.setChildrenCollapsible(False)
        parts.setSizes([240, 720])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(parts)
        self.setWindowTitle(message("guide-title"))
        self.contents.currentRowChanged.connect(self._show)
        for key in (QKeySequence.StandardKey.Cancel, QKeySequence.StandardKey.Close):
            QShortcut(key, self).activated.connect(self.close)
        self.contents.setCurrentRow(0)
        self.contents.setFocus()

    @Slot(int)
    def _show(self, row: int) -> None:
        if 0 <= row < len(self._tasks):
            task = self._tasks[row]
            self.page.show_markdown(f"## {task.title}\n\n{task.text}\n")
