"""The header's right end: how the match ended, and the window's tool buttons."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from explorer.analysis.index import MatchIndex
from explorer.analysis.stakes import ending_message
from explorer.domain.time import PeriodNumber
from explorer.views.common.appearance import Appearance
from explorer.views.common.sizing import keep_icon_size, keep_size
from explorer.views.text import message
from explorer.views.text.wording import words

BUTTON = 28


class Outcome(QWidget):
    """Two lines beside a row of flat buttons."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.final = QLabel()
        self.final.setProperty("role", "title")
        self.manner = QLabel()
        self.manner.setProperty("role", "secondary")
        lines = QVBoxLayout()
        lines.setSpacing(1)
        lines.addStretch(1)
        for label in (self.final, self.manner):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            lines.addWidget(label)
        lines.addStretch(1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(4)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addStretch(1)
        row.addLayout(lines)
        row.addLayout(self._buttons)

    def show_end(self, index: MatchIndex | None, *, compact: bool) -> None:
        """Show how a match ended; nothing for none."""
        self.final.setText(message("header-final", {"score": index.final_score}) if index else "")
        self.manner.setText(_manner(index, compact=compact) if index else "")
        self.manner.setVisible(bool(self.manner.text()))

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer actions as buttons that show only their icons."""
        while (item := self._buttons.takeAt(0)) is not None:
            button = item.widget()
            if button is not None:
                button.deleteLater()
            # Qt leaves what is taken to its taker, and Python doesn't free it by itself.
            shiboken6.delete(item)
        for action in actions:
            self._buttons.addWidget(_button(action, self._appearance))


def _button(action: QAction, appearance: Appearance) -> QToolButton:
    button = QToolButton()
    button.setProperty("role", "flat")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setDefaultAction(action)
    button.setAccessibleName(action.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    keep_size(button, appearance, BUTTON, BUTTON)
    keep_icon_size(button, appearance)
    return button


def _manner(index: MatchIndex, *, compact: bool) -> str:
    match, score = index.match, index.final_shootout_score
    ending = None if score is None else ending_message(match, score)
    if ending is None:
        extra = any(period.number == PeriodNumber.EXTRA_SECOND for period in match.periods)
        return message("header-extra-time") if extra else ""
    if compact:
        return message("header-pens", {"score": score})
    return words(ending)
