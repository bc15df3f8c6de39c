"""Paints the rows of the library: two lines a match, goal or kick."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QSize
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from explorer.domain.query import GoalHit, KickHit, MatchSummary
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.magnified_rows import Index, MagnifiedRows
from explorer.views.common.row_pen import RowPen
from explorer.views.library.finder import Found
from explorer.views.library.found_model import CURRENT_ROLE, HIDDEN_ROLE, ROW_ROLE
from explorer.views.library.hit_row import paint_goal, paint_kick
from explorer.views.library.match_row import paint_match

ROW_HEIGHT = 46
_MARGIN = 12
_RIGHT_MARGIN = 10
_BAR = 3


class RowDelegate(MagnifiedRows):
    """Rows of one height; only what belongs to the open match has team colours.

    ``rings`` is whether a ring tells which rows of the open match are selected, where it isn't
    plain that the match is: goals and kicks have one in any case.
    """

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(appearance, parent)
        self.rings = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list is, and of one height."""
        return QSize(0, self._appearance.px(ROW_HEIGHT))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Found = index.data(ROW_ROLE)
        current, hidden = bool(index.data(CURRENT_ROLE)), bool(index.data(HIDDEN_ROLE))
        pen = RowPen(painter, self._appearance, self.pixel_ratio(painter))
        _paint_ground(pen, option, current=current)
        inner = option.rect.adjusted(_MARGIN, 5, -_RIGHT_MARGIN, -5)
        height = inner.height() // 2
        first = QRect(inner.left(), inner.top(), inner.width(), height)
        second = first.translated(0, height)
        match row:
            case MatchSummary():
                paint_match(pen, first, second, row, current=current, hidden=hidden)
            case GoalHit():
                paint_goal(pen, first, second, row, current=current, hidden=hidden)
            case KickHit():
                paint_kick(pen, first, second, row, current=current, hidden=hidden)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected and current and (self.rings or not isinstance(row, MatchSummary)):
            painter.setPen(QPen(pen.colour(Ink.TEXT), 2))
            painter.drawRect(option.rect.adjusted(1, 1, -1, -2))
        _paint_focus(painter, pen, option)


def _paint_ground(pen: RowPen, option: QStyleOptionViewItem, *, current: bool) -> None:
    state, rect = option.state, option.rect
    selected = bool(state & QStyle.StateFlag.State_Selected)
    if selected and not current:
        pen.fill(rect, "pressed")
    elif current:
        pen.fill(rect, Ink.ACCENT_TINT)
    elif state & QStyle.StateFlag.State_MouseOver:
        pen.fill(rect, Ink.HOVER)
    pen.fill(QRect(rect.left(), rect.bottom(), rect.width(), 1), Ink.DIVIDER)
    if current:
        pen.fill(QRect(rect.left(), rect.top(), _BAR, rect.height()), Ink.ACCENT)


def _paint_focus(painter: QPainter, pen: RowPen, option: QStyleOptionViewItem) -> None:
    keyboard = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    if option.state & keyboard == keyboard:
        painter.setPen(QPen(pen.colour("focus"), 2))
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
