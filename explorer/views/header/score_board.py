"""The header's middle: both teams and, between them, the score at the playhead."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from explorer.analysis.index import MatchIndex
from explorer.canvas.fonts import QtTextMeasure
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.scenes import swatch
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.marks_widget import MarksWidget
from explorer.views.common.sizing import keep_font, keep_size
from explorer.views.text import message

NAME_SIZE, NAME_WEIGHT = 15, 600
SCORE_SIZE, SCORE_WEIGHT = 28, 600
SIDE_SIZE = 15
SWATCH_HEIGHT = 22
GAP = 8
APPROXIMATE = "~"


class ScoreBoard(QWidget):
    """Names stand at equal distances from the score, whose box keeps its size within a match."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        end = Qt.TextElideMode.ElideRight
        self.names = {side: ElidedLabel(parent=self, mode=end) for side in Side}
        self._swatches = {
            side: MarksWidget(appearance, int(swatch.WIDTH), SWATCH_HEIGHT, self) for side in Side
        }
        self._appearance = appearance
        self.score = _label(self, Qt.AlignmentFlag.AlignCenter)
        self.beside = _label(self, Qt.AlignmentFlag.AlignLeft)
        self.moment = _label(self, Qt.AlignmentFlag.AlignCenter)
        keep_font(self.score, appearance, SCORE_SIZE, SCORE_WEIGHT)
        keep_font(self.beside, appearance, SIDE_SIZE, 500)
        keep_font(self.moment, appearance, 11)
        self.moment.setProperty("role", "caption")
        for side, name in self.names.items():
            keep_font(name, appearance, NAME_SIZE, NAME_WEIGHT)
            self._swatches[side].set_marks(swatch.swatch(side, SWATCH_HEIGHT))
        self.names[Side.HOME].setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._full: dict[Side, str] = {}
        self._short: dict[Side, str] = {}
        self._annex = 0
        appearance.changed.connect(self.follow_text_size)

    def show_match(self, index: MatchIndex | None) -> None:
        """Show the teams and make room for every score that the match ever has."""
        for child in (*self._swatches.values(), *self.names.values(), self.score):
            child.setVisible(index is not None)
        if index is not None:
            match = index.match
            self._full = {side: match.team(side).name for side in Side}
            self._short = {side: match.team(side).short_name for side in Side}
            self._fix_sizes(index)
            self._arrange()

    def show_moment(self, index: MatchIndex, moment: MatchTime) -> None:
        """Show the score at a moment; only labels whose words change are touched."""
        _put(self.score, str(index.score_at(moment)))
        shootout = index.shootout_score_at(moment)
        if shootout is not None:
            _put(self.beside, f"({shootout})")
        else:
            _put(self.beside, APPROXIMATE if index.is_approximate_at(moment) else "")
        # The shootout's score stands on the line of the score, the mark of doubt above it.
        level = Qt.AlignmentFlag.AlignTop if shootout is None else Qt.AlignmentFlag.AlignBottom
        self.beside.setAlignment(Qt.AlignmentFlag.AlignLeft | level)
        _put(self.moment, _moment(moment))

    def clear(self) -> None:
        """Show no score."""
        for label in (self.score, self.beside, self.moment):
            _put(label, "")

    @property
    def whole_width(self) -> int:
        """The width in which both full names fit."""
        return 2 * (self._reach(self._annex) + self._appearance.px(_widest(self._full) + 2))

    @Slot()
    def follow_text_size(self) -> None:
        """Stand where the text size leaves room."""
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the score in the middle."""
        super().resizeEvent(event)
        self._arrange()

    def _fix_sizes(self, index: MatchIndex) -> None:
        scores = [index.final_score, *(step.score for step in index.score_steps)]
        widest = max((str(score) for score in scores), key=len)
        width = ceil(QtTextMeasure.width(widest, SCORE_SIZE, SCORE_WEIGHT)) + 4
        keep_size(self.score, self._appearance, width, 32)
        last = index.final_shootout_score
        beside = f"({last})" if last else APPROXIMATE
        self._annex = ceil(QtTextMeasure.width(beside, SIDE_SIZE, 500)) + 8
        keep_size(self.beside, self._appearance, self._annex, 32)
        keep_size(self.moment, self._appearance, 300, 14)

    def _arrange(self) -> None:
        px = self._appearance.px
        middle, height = self.width() // 2, self.height()
        half = self.score.width() // 2
        top = (height - px(45)) // 2
        self.score.move(middle - half, top)
        self.moment.move(middle - self.moment.width() // 2, top + px(31))
        self.beside.move(middle + half + 2, max(0, top - px(5)))
        line = (height - px(SWATCH_HEIGHT)) // 2
        away = home = self._reach(self._annex)
        shown = self._full
        if px(_widest(shown) + 2) > middle - away:
            shown = self._short
        needed, close = px(_widest({Side.HOME: shown.get(Side.HOME, "")}) + 2), self._reach(0)
        if middle - home < needed <= middle - close:
            # Nothing ever stands between the home team and the score.
            home = close
        beside = px(swatch.WIDTH) + px(GAP)
        self._swatches[Side.HOME].move(middle - home + px(GAP), line)
        self._swatches[Side.AWAY].move(middle + away - beside, line)
        rooms = {Side.HOME: max(0, middle - home), Side.AWAY: max(0, middle - away)}
        for side, name in self.names.items():
            if name.full_text != shown.get(side, ""):
                name.set_full_text(shown.get(side, ""))
            left = middle - home - rooms[side] if side is Side.HOME else middle + away
            name.setGeometry(left, line - 1, rooms[side], px(24))

    def _reach(self, annex: int) -> int:
        """How far from the middle a name begins, past so much room beside the score."""
        px = self._appearance.px
        return self.score.width() // 2 + px(annex + GAP + 4) + px(swatch.WIDTH) + px(GAP)


def _label(parent: QWidget, alignment: Qt.AlignmentFlag) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
    return label


def _widest(names: Mapping[Side, str]) -> float:
    return max((QtTextMeasure.width(n, NAME_SIZE, NAME_WEIGHT) for n in names.values()), default=0)


def _put(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _moment(moment: MatchTime) -> str:
    if not moment.in_shootout:
        return message("header-at", {"clock": moment.clock_label})
    kick = int(moment.elapsed)
    return message("header-kicks", {"kick": kick}) if kick else message("header-kicks-none")
