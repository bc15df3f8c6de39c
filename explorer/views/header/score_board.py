"""The header's middle: both teams and, between them, the score at the playhead."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from explorer.analysis.index import MatchIndex
from explorer.canvas.fonts import QtTextMeasure, font
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.scenes import swatch
from explorer.views.common.appearance import Appearance
from explorer.views.common.elided_label import ElidedLabel
from explorer.views.common.marks_widget import MarksWidget
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
        self.score = _label(self, font(SCORE_SIZE, SCORE_WEIGHT), Qt.AlignmentFlag.AlignCenter)
        self.beside = _label(self, font(SIDE_SIZE, 500), Qt.AlignmentFlag.AlignLeft)
        self.moment = _label(self, font(11), Qt.AlignmentFlag.AlignCenter)
        self.moment.setProperty("role", "caption")
        for side, name in self.names.items():
            name.setFont(font(NAME_SIZE, NAME_WEIGHT))
            self._swatches[side].set_marks(swatch.swatch(side, SWATCH_HEIGHT))
        self.names[Side.HOME].setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        )
        self._full: dict[Side, str] = {}
        self._short: dict[Side, str] = {}
        self._annex = 0

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the score in the middle."""
        super().resizeEvent(event)
        self._arrange()

    def _fix_sizes(self, index: MatchIndex) -> None:
        scores = [index.final_score, *(step.score for step in index.score_steps)]
        widest = max((str(score) for score in scores), key=len)
        width = ceil(QtTextMeasure.width(widest, SCORE_SIZE, SCORE_WEIGHT)) + 4
        self.score.setFixedSize(width, 32)
        last = index.final_shootout_score
        beside = f"({last})" if last else APPROXIMATE
        self._annex = ceil(QtTextMeasure.width(beside, SIDE_SIZE, 500)) + 8
        self.beside.setFixedSize(self._annex, 32)
        self.moment.setFixedSize(220, 14)

    def _arrange(self) -> None:
        middle, height = self.width() // 2, self.height()
        half = self.score.width() // 2
        top = (height - 45) // 2
        self.score.move(middle - half, top)
        self.moment.move(middle - self.moment.width() // 2, top + 31)
        self.beside.move(middle + half + 2, top - 5)
        inner = half + self._annex + GAP + 4
        line = top + 5
        self._swatches[Side.HOME].move(middle - inner - int(swatch.WIDTH), line)
        self._swatches[Side.AWAY].move(middle + inner, line)
        outer = inner + int(swatch.WIDTH) + GAP
        room = max(0, middle - outer)
        shown = self._fitting(room)
        for side, name in self.names.items():
            if name.full_text != shown.get(side, ""):
                name.set_full_text(shown.get(side, ""))
            left = middle - outer - room if side is Side.HOME else middle + outer
            name.setGeometry(left, line - 1, room, 24)

    def _fitting(self, room: int) -> dict[Side, str]:
        """Both full names where they fit, else both short ones."""
        width = QtTextMeasure.width
        widest = max((width(n, NAME_SIZE, NAME_WEIGHT) for n in self._full.values()), default=0)
        return self._full if widest + 2 <= room else self._short


def _label(parent: QWidget, face: QFont, alignment: Qt.AlignmentFlag) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(face)
    label.setAlignment(alignment | Qt.AlignmentFlag.AlignVCenter)
    return label


def _put(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _moment(moment: MatchTime) -> str:
    if not moment.in_shootout:
        return message("header-at", {"clock": moment.clock_label})
    kick = int(moment.elapsed)
    return message("header-kicks", {"kick": kick}) if kick else message("header-kicks-none")
