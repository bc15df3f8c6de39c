"""The head of an inspector page: a glyph as it looks when selected, a title, a line below it."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from explorer.domain.events import Event
from explorer.scenes.event_glyph import ringed_glyph
from explorer.scenes.marks import Ink, Pos
from explorer.views.common.appearance import Appearance
from explorer.views.common.icons import icon
from explorer.views.common.marks_widget import MarksWidget
from explorer.views.common.sizing import keep_font, keep_icon_size, keep_size
from explorer.views.text import message

GLYPH_BOX = 36
GLYPH_SIZE = 20

_LONG_WORD = re.compile(r"\S{20}(?=\S)")
_BREAK = "\u200b"
"""Where a line may end though nothing is seen there; a label wraps at words alone."""


class TitleBar(QWidget):
    """Shows a glyph, or the button that leads back, or neither; then two lines that wrap."""

    back_requested = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.glyph = MarksWidget(appearance, GLYPH_BOX, GLYPH_BOX)
        self.back = QToolButton()
        self.back.setProperty("role", "flat")
        keep_size(self.back, appearance, 28, 28)
        keep_icon_size(self.back, appearance)
        self.back.setToolTip(message("inspector-back"))
        self.back.setAccessibleName(message("inspector-back"))
        self.back.clicked.connect(self.back_requested)
        self.heading = _wrapping(QLabel())
        keep_font(self.heading, appearance, 15, 600)
        self.subheading = _wrapping(QLabel())
        self.subheading.setProperty("role", "secondary")
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 10, 12, 8)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.addWidget(self.glyph, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.back, 0, 1, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.heading, 0, 2)
        grid.addWidget(self.subheading, 1, 2)
        grid.setColumnStretch(2, 1)
        appearance.changed.connect(self.recolour)
        self.recolour()

    def show_title(
        self, heading: str, subheading: str, event: Event | None = None, *, back: bool = False
    ) -> None:
        """Show a title, of an event or of something else."""
        marks = ringed_glyph(event, Pos(GLYPH_BOX / 2, GLYPH_BOX / 2), GLYPH_SIZE) if event else ()
        self.glyph.set_marks(marks)
        self.glyph.setVisible(bool(marks))
        self.back.setVisible(back)
        for label, text in ((self.heading, heading), (self.subheading, subheading)):
            label.setText(_LONG_WORD.sub(_with_break, text))
            label.setAccessibleName(text)
        self.subheading.setVisible(bool(subheading))

    def recolour(self) -> None:
        """Take over the theme."""
        self.back.setIcon(icon("chevron-left", self._appearance.theme, Ink.TEXT))


def _with_break(part: re.Match[str]) -> str:
    return f"{part[0]}{_BREAK}"


def _wrapping(label: QLabel) -> QLabel:
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(60)
    return label
