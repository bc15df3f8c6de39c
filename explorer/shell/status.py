"""The status bar's words: what goes on, how much of the match has happened, how well it's known."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QStatusBar

from explorer.domain.place import LocationKind
from explorer.session.match_session import MatchSession
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.known_words import credit_text
from explorer.views.text import message

DOUBT_GAP = "\u2003"
"""As wide as the gap between the bar's labels."""


class StatusLine(QObject):
    """Keeps the status bar up to date; it touches a label only when its words change."""

    def __init__(self, session: MatchSession, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self._progress, self._doubt = QLabel(), QLabel()
        # A data set's authors and terms may take more room than the window has.
        self._credit = ElidedLabel(mode=Qt.TextElideMode.ElideRight)
        self._import, self._saving = QLabel(), QLabel()
        bar.setSizeGripEnabled(False)
        for label in (self._import, self._saving):
            label.hide()
            bar.addWidget(label)
        bar.addWidget(self._progress)
        bar.addWidget(self._doubt)
        bar.addPermanentWidget(self._credit)
        bar.messageChanged.connect(self.on_said)
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        session.filter_changed.connect(self.on_playhead_changed)
        self.on_match_changed()

    @Slot(str)
    def show_import(self, text: str) -> None:
        """Say what is being imported, before all else; nothing for an empty text."""
        self._say(self._import, text)

    @Slot(str)
    def show_saving(self, text: str) -> None:
        """Say what is being saved, likewise."""
        self._say(self._saving, text)

    @Slot()
    def on_said(self) -> None:
        """Give way to a sentence that is said for a while, which a label would stand behind."""
        for label in (self._import, self._saving):
            label.setVisible(bool(label.text()) and not self._bar.currentMessage())

    @Slot()
    def on_match_changed(self) -> None:
        """Say where the match is from."""
        index = self._session.state.index
        self._credit.set_full_text(credit_text(index.match.provider.attribution) if index else "")
        self.on_playhead_changed()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Say how much has happened, and how well it is known."""
        for label, text in ((self._progress, self._words()), (self._doubt, self._doubts())):
            if text != label.text():
                label.setText(text)

    def _say(self, label: QLabel, text: str) -> None:
        if text != label.text():
            label.setText(text)
            self.on_said()

    def _words(self) -> str:
        state = self._session.state
        if state.index is None:
            return message("no-match-open")
        if state.playhead.in_shootout:
            total = len(state.index.match.kicks)
            return message("status-kicks", {"taken": state.kicks_taken, "n": total})
        goals = [goal for goal in state.index.match.goals if goal.counts]
        past = sum(state.is_past(goal) for goal in goals)
        if state.filter.hide_future:
            return message("status-goals-so-far", {"n": past})
        return message("status-goals", {"past": past, "n": len(goals)})

    def _doubts(self) -> str:
        """How well goals are known.

        Minutes are counted as the filters beside the pitch do, of goals that count; places as the
        pitch's legend does, of all that it shows.
        """
        state = self._session.state
        goals = state.index.match.goals if state.index else ()
        if state.filter.hide_future:
            goals = tuple(goal for goal in goals if state.is_past(goal))
        soft = sum(goal.time.is_soft for goal in goals if goal.counts)
        unplaced = sum(goal.location is None for goal in goals)
        from_text = sum(
            goal.location is not None and goal.location.kind is not LocationKind.POINT
            for goal in goals
        )
        counts = (("status-soft", soft), ("status-zones", from_text), ("status-unplaced", unplaced))
        return DOUBT_GAP.join(message(key, {"n": count}) for key, count in counts if count)
