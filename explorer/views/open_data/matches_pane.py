"""The right side of the browser: the matches of one season."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from explorer.domain.imports import Problem
from explorer.domain.open_data import OpenMatch, OpenSeason, OpenState
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.open_data.match_table import MatchTable
from explorer.views.open_data.matches_model import OpenMatchesModel
from explorer.views.open_data.open_notice import OpenNotice
from explorer.views.text import message


class MatchesPane(QWidget):
    """Names the season, counts its matches and lists them."""

    open_requested = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = OpenMatchesModel(appearance, self)
        self.title = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self.title.setProperty("role", "title")
        self.counts = QLabel()
        self.counts.setProperty("role", "secondary")
        self.all_button = QPushButton()
        self.table = MatchTable(self.model, appearance)
        self.notice = OpenNotice()
        self.reason = QLabel()
        self.reason.setProperty("role", "error")
        self.reason.setTextFormat(Qt.TextFormat.PlainText)
        self.reason.setWordWrap(True)
        self.reason.setContentsMargins(12, 8, 12, 8)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self.notice)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.counts)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(12)
        head.addLayout(words, 1)
        head.addWidget(self.all_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(self._pages, 1)
        column.addWidget(self.reason)
        self.model.changed.connect(self._count)
        self.model.changed.connect(self._explain)
        self.table.current_changed.connect(self._explain)
        self.all_button.clicked.connect(self._tick)
        self.table.open_requested.connect(self.open_requested)
        self.clear()

    @property
    def wanted(self) -> list[OpenMatch]:
        """The matches with a tick, as the table orders them."""
        return self.table.in_shown_order(self.model.ticked)

    @Slot()
    def clear(self) -> None:
        """Show no season."""
        self._show_notice("")
        self.notice.say("")

    def ask(self) -> None:
        """Ask for a season, unless one is shown."""
        if not self.title.full_text:
            self.notice.say(message("open-data-choose-season"))

    def wait(self, season: OpenSeason) -> None:
        """Say that a season is being read."""
        self._show_notice(_name(season))
        self.notice.wait(message("open-data-loading-matches"))

    def show_matches(self, season: OpenSeason, matches: Sequence[OpenMatch]) -> None:
        """List the matches of a season."""
        self.title.set_full_text(_name(season))
        self.model.set_matches(matches)
        self._pages.setCurrentWidget(self.table if matches else self.notice)
        self.notice.say(message("open-data-no-matches"))

    def fail(self, season: OpenSeason, problem: Problem, *, offers_copy: bool) -> None:
        """Say why there is no list."""
        self._show_notice(_name(season))
        self.notice.fail(problem, offers_copy=offers_copy)

    def _show_notice(self, title: str) -> None:
        self._pages.setCurrentWidget(self.notice)
        self.model.set_matches(())
        self.title.set_full_text(title)

    @Slot()
    def _tick(self) -> None:
        if self.model.ticked:
            self.model.tick_none()
        else:
            self.model.tick_all()

    @Slot()
    def _explain(self) -> None:
        """Say why the match of the current row didn't come."""
        text = self.model.reason(self.table.current_row)
        self.reason.setText(text)
        self.reason.setVisible(bool(text))

    @Slot()
    def _count(self) -> None:
        states = Counter(match.state for match in self.model.matches)
        missing = states[OpenState.UNAVAILABLE]
        values = {
            "n": states.total(),
            "have": states[OpenState.IN_LIBRARY] + states[OpenState.CHANGED],
            "missing": missing,
        }
        key = "open-data-counts-missing" if missing else "open-data-counts"
        self.counts.setText(message(key, values) if states else "")
        wanted = states[OpenState.ABSENT] + states[OpenState.CHANGED]
        self.all_button.setVisible(bool(states))
        self.all_button.setEnabled(bool(wanted))
        ticked = bool(self.model.ticked)
        self.all_button.setText(message(f"open-data-select-{'none' if ticked else 'all'}"))


def _name(season: OpenSeason) -> str:
    values = {"competition": season.competition, "season": season.season}
    return message("open-data-season", values)
