"""Paints a match of the library on two lines, with its goals as ticks on a strip."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from explorer.canvas.fonts import font
from explorer.domain.place import Side
from explorer.domain.query import GoalTick, MatchSummary
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.library.matches_model import (
    CURRENT_ROLE,
    HIDDEN,
    SCORE_ROLE,
    SUMMARY_ROLE,
    date_text,
)
from explorer.views.text import message

ROW_HEIGHT = 46
STRIP_WIDTH = 56
_STRIP_HEIGHT = 16
_MARGIN = 12
_RIGHT_MARGIN = 10
_GAP = 5
_BAR = 3
_TICK = 2
_REGULAR = 90.0

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class MatchDelegate(QStyledItemDelegate):
    """Rows of one height. Only the open match's goals have team colours."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As wide as the list is, and of one height."""
        return QSize(0, ROW_HEIGHT)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one row."""
        summary: MatchSummary = index.data(SUMMARY_ROLE)
        current = bool(index.data(CURRENT_ROLE))
        score = str(index.data(SCORE_ROLE))
        if score == HIDDEN:
            summary = replace(summary, shootout=None, goals=())
        painter.save()
        self._paint_ground(painter, option, current=current)
        inner = option.rect.adjusted(_MARGIN, 5, -_RIGHT_MARGIN, -5)
        height = inner.height() // 2
        first = QRect(inner.left(), inner.top(), inner.width(), height)
        second = QRect(inner.left(), inner.top() + height, inner.width(), height)
        self._paint_result(painter, first, summary, score)
        strip = QRectF(second.right() + 1 - STRIP_WIDTH, second.top(), STRIP_WIDTH, _STRIP_HEIGHT)
        self._paint_strip(painter, strip, summary.goals, coloured=current)
        self._paint_facts(painter, second.adjusted(0, 0, -STRIP_WIDTH - 6, 0), summary)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, current: bool
    ) -> None:
        state, rect = option.state, option.rect
        if current:
            painter.fillRect(rect, self._colour(Ink.ACCENT_TINT))
        elif state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._colour("pressed"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._colour(Ink.HOVER))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._colour(Ink.DIVIDER))
        if current:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(bar, self._colour(Ink.ACCENT))
        keyboard = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if state & keyboard == keyboard:
            painter.setPen(QPen(self._colour("focus"), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))

    def _paint_result(
        self, painter: QPainter, rect: QRect, summary: MatchSummary, score: str
    ) -> None:
        room = rect.width()
        if summary.shootout is not None:
            values = {"home": summary.shootout.home, "away": summary.shootout.away}
            kicks = message("library-row-shootout", values)
            painter.setFont(font(12))
            painter.setPen(self._colour(Ink.TEXT2))
            painter.drawText(rect, _RIGHT, kicks)
            room -= round(_width(kicks, 12)) + 8
        score_width = _width(score, 13, 600)
        home, away = _fitted(summary.home, summary.away, room - score_width - 2 * _GAP)
        painter.setPen(self._colour(Ink.TEXT))
        left = float(rect.left())
        for text, weight in ((home, 400), (score, 600), (away, 400)):
            width = _width(text, 13, weight)
            painter.setFont(font(13, weight))
            painter.drawText(QRectF(left, rect.top(), width + 2, rect.height()), _LEFT, text)
            left += width + _GAP

    def _paint_facts(self, painter: QPainter, rect: QRect, summary: MatchSummary) -> None:
        date = date_text(summary.date) if summary.date else ""
        facts = "  ".join(fact for fact in (date, summary.competition) if fact)
        painter.setFont(font(11))
        painter.setPen(self._colour(Ink.TEXT3))
        painter.drawText(rect, _LEFT, _elided(facts or "–", rect.width(), 11))

    def _paint_strip(
        self, painter: QPainter, rect: QRectF, goals: tuple[GoalTick, ...], *, coloured: bool
    ) -> None:
        middle = rect.center().y()
        painter.fillRect(
            QRectF(rect.left(), middle - 0.5, rect.width(), 1), self._colour(Ink.BORDER_STRONG)
        )
        length = max([_REGULAR, *(goal.minute for goal in goals)])
        for goal in goals:
            home = goal.side is Side.HOME
            ink = (Ink.HOME if home else Ink.AWAY) if coloured else Ink.TEXT2
            left = rect.left() + goal.minute / length * (rect.width() - _TICK)
            top = rect.top() if home else middle + 0.5
            height = rect.height() / 2 - 0.5
            painter.fillRect(QRectF(round(left), top, _TICK, height), self._colour(ink))

    def _colour(self, ink: Ink | str) -> QColor:
        return QColor(self._appearance.colour(ink))


def _width(text: str, size: int, weight: int = 400) -> float:
    return QFontMetricsF(font(size, weight)).horizontalAdvance(text)


def _elided(text: str, room: float, size: int) -> str:
    return QFontMetricsF(font(size)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def _fitted(home: str, away: str, room: float) -> tuple[str, str]:
    """Both names in the room they share; the longer one gives way first."""
    home_width, away_width = _width(home, 13), _width(away, 13)
    if home_width + away_width <= room:
        return home, away
    half = room / 2
    if home_width <= half:
        return home, _elided(away, room - home_width, 13)
    if away_width <= half:
        return _elided(home, room - away_width, 13), away
    return _elided(home, half, 13), _elided(away, half, 13)
