"""The header: what match this is on the left, the score in the middle, its end on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from explorer.analysis.index import MatchIndex
from explorer.domain.match import Score
from explorer.domain.time import MatchTime
from explorer.session.match_session import MatchSession
from explorer.views.common.announcing import announce
from explorer.views.common.appearance import Appearance
from explorer.views.common.mirroring import place
from explorer.views.common.sizing import keep_height
from explorer.views.header.match_line import MatchLine
from explorer.views.header.outcome import Outcome
from explorer.views.header.score_board import ScoreBoard
from explorer.views.text import message

HEIGHT, COMPACT_HEIGHT = 56, 48
MARGIN, GAP = 12, 16
LEAST_BOARD, BOARD_SHARE = 320, 0.46
LEAST_LINE = 80


class HeaderView(QWidget):
    """One line of fixed height; the score stands in the middle of the window."""

    def __init__(
        self, session: MatchSession, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._compact = False
        self._told: tuple[Score, Score | None] | None = None
        self.line = MatchLine(appearance, self)
        self.board = ScoreBoard(appearance, self)
        self.outcome = Outcome(appearance, self)
        self.setAccessibleName(message("header"))
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._appearance = appearance
        keep_height(self, appearance, HEIGHT)
        session.match_changed.connect(self.on_match_changed)
        session.playhead_changed.connect(self.on_playhead_changed)
        session.filter_changed.connect(self.on_filter_changed)
        self.on_match_changed()

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer actions as flat buttons at the right end."""
        self.outcome.set_actions(actions)
        self._arrange()

    def set_compact(self, compact: bool) -> None:
        """Use fewer words and less height, for narrow windows."""
        if compact != self._compact:
            self._compact = compact
            keep_height(self, self._appearance, COMPACT_HEIGHT if compact else HEIGHT)
            self.on_match_changed()

    def sizeHint(self) -> QSize:
        """Enough for both ends and the score."""
        return QSize(800, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the score in the middle."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Share the width out anew when a part asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    @Slot()
    def on_match_changed(self) -> None:
        """Show the match."""
        index = self._session.state.index
        self.line.show_match(index.match if index else None, compact=self._compact)
        self.board.show_match(index)
        self._told = None
        self.on_filter_changed()
        self.on_playhead_changed()

    @Slot()
    def on_filter_changed(self) -> None:
        """Show the end of the match, unless the future is hidden."""
        state = self._session.state
        shown = None if state.filter.hide_future else state.index
        self.outcome.show_end(shown, compact=self._compact)
        self._arrange()

    @Slot()
    def on_playhead_changed(self) -> None:
        """Show the score at the playhead, and say it where it has changed."""
        state = self._session.state
        if state.index is None:
            self.board.clear()
            return
        index, moment = state.index, state.playhead
        self.board.show_moment(index, moment)
        scores = (index.score_at(moment), index.shootout_score_at(moment))
        if scores != self._told:
            spoken = _spoken(index, moment)
            self.board.setAccessibleName(spoken)
            if self._told is not None:
                announce(self.board, spoken)
            self._told = scores

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        right = self.outcome.sizeHint().width()
        board = max(LEAST_BOARD, min(round(width * BOARD_SHARE), self.board.whole_width))
        # What the end of the match takes on the right is free on the left too.
        most = max((width - board) // 2 - MARGIN - GAP, right)
        left = max(0, min(self.line.sizeHint().width(), most))
        least = self._appearance.px(LEAST_BOARD)
        before, after = MARGIN + left + GAP, MARGIN + right + GAP
        if width - 2 * max(before, after) >= least:
            before = after = max(before, after)
        elif width - before - after < least:
            # The score leaves the middle, and what match it is its room to the teams' names.
            left = max(0, width - after - least - MARGIN - GAP)
            left = left if left >= self._appearance.px(LEAST_LINE) else 0
            before = MARGIN + left + GAP
        place(self.line, QRect(MARGIN, 0, left, height), self)
        place(self.outcome, QRect(width - MARGIN - right, 0, right, height), self)
        place(self.board, QRect(before, 0, max(0, width - before - after), height), self)


def _spoken(index: MatchIndex, moment: MatchTime) -> str:
    score, kicks = index.score_at(moment), index.shootout_score_at(moment)
    values: dict[str, object] = {
        "home": index.match.home.short_name,
        "away": index.match.away.short_name,
        "home_goals": score.home,
        "away_goals": score.away,
    }
    if kicks is not None:
        return message(
            "header-score-kicks", {**values, "home_kicks": kicks.home, "away_kicks": kicks.away}
        )
    about = index.is_approximate_at(moment)
    return message("header-score-about" if about else "header-score", values)
