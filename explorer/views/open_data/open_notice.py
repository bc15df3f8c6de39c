"""What stands in the place of a list: that it is being read, that it is empty, or why not."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from explorer.domain.imports import Problem
from explorer.views.text import message

_TITLES = {
    "open_data_offline": "open-data-offline-title",
    "open_data_timeout": "open-data-offline-title",
    "open_data_proxy": "open-data-offline-title",
    "open_data_missing": "open-data-missing-title",
}


class OpenNotice(QWidget):
    """A title, a sentence, a moving bar while something is read, and ways out."""

    retry_requested = Signal()
    copy_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = _label("title")
        self.text = _label("secondary")
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setFixedSize(160, 4)
        self.retry_button = QPushButton(message("open-data-retry"))
        self.retry_button.clicked.connect(self.retry_requested)
        self.copy_button = QPushButton(message("open-data-choose-copy"))
        self.copy_button.clicked.connect(self.copy_requested)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.retry_button)
        ways.addWidget(self.copy_button)
        ways.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        for part in (self.title, self.text, self.busy):
            column.addWidget(part)
        column.addLayout(ways)
        column.addStretch(1)
        self.say("")

    def wait(self, text: str) -> None:
        """Say that something is being read."""
        self._show("", text, busy=True)

    def say(self, text: str) -> None:
        """Say a plain sentence."""
        self._show("", text)

    def fail(self, problem: Problem, *, offers_copy: bool) -> None:
        """Say what is wrong, with the ways out."""
        title = message(_TITLES.get(problem.code, "open-data-trouble-title"))
        self._show(title, message(problem.code, problem.values), retry=True, copy=offers_copy)

    def _show(
        self, title: str, text: str, *, busy: bool = False, retry: bool = False, copy: bool = False
    ) -> None:
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.text.setText(text)
        self.busy.setVisible(busy)
        self.retry_button.setVisible(retry)
        self.copy_button.setVisible(copy)


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
