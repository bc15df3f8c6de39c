"""The header's left end: competition, date and place, and who the data comes from."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from explorer.domain.match import Match
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.known_words import credit_text
from explorer.views.common.match_words import day_and_place, occasion
from explorer.views.common.mirroring import place
from explorer.views.text import message

GAP = 10


class MatchLine(QWidget):
    """Two lines; both shorten where there is no room, the provider never does."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.title = ElidedLabel(parent=self)
        self.title.setProperty("role", "title")
        # The date comes first, and half of a date tells nothing.
        self.details = ElidedLabel(parent=self, mode=Qt.TextElideMode.ElideRight)
        self.details.setProperty("role", "secondary")
        self.data = QLabel(parent=self)
        self.data.setProperty("role", "caption")

    def show_match(self, match: Match | None, *, compact: bool) -> None:
        """Show the facts of a match, or that there is none."""
        if match is None:
            self.title.set_full_text(message("no-match-open"))
            self.details.set_full_text("")
            self._show_data("", "")
        else:
            home, away = match.home.name, match.away.name
            self.title.set_full_text(occasion(match) or f"{home} – {away}")
            self.details.set_full_text(day_and_place(match, compact=compact))
            self._show_data(_data(match), credit_text(match.provider.attribution))
        self._arrange()

    def sizeHint(self) -> QSize:
        """Room for all of the text on both lines."""
        second = self.details.sizeHint().width() if self.details.full_text else 0
        if self.data.text():
            second += self.data.sizeHint().width() + (GAP if second else 0)
        return QSize(max(self.title.sizeHint().width(), second), self._appearance.px(36))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width out."""
        super().resizeEvent(event)
        self._arrange()

    def _show_data(self, caption: str, attribution: str) -> None:
        self.data.setText(caption)
        self.data.setToolTip(attribution)
        self.data.setAccessibleName(caption)
        self.data.setAccessibleDescription(attribution)

    def _arrange(self) -> None:
        width, middle = self.width(), self.height() // 2
        caption = self.data.sizeHint().width() if self.data.text() else 0
        room = max(0, width - caption - (GAP if caption else 0))
        details = min(self.details.sizeHint().width(), room) if self.details.full_text else 0
        is_alone = not (self.details.full_text or caption)
        line = self._appearance.px(18)
        above = line // 2 if is_alone else line
        place(self.title, QRect(0, middle - above, width, line), self)
        place(self.details, QRect(0, middle, details, line - 1), self)
        left = details + GAP if details else 0
        place(self.data, QRect(left, middle, caption, line), self)


def _data(match: Match) -> str:
    if any(source.kind == "data" for source in match.sources):
        return message("header-data", {"name": credit_text(match.provider.name)})
    return message("header-written")
