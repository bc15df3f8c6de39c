"""A match as a row: the result and the shootout, then the occasion and when the goals fell."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF

from explorer.domain.place import Side
from explorer.domain.query import GoalTick, MatchSummary
from explorer.scenes.marks import Ink
from explorer.views.common.row_pen import GAP, RowPen, fitted, width
from explorer.views.library.wording import DATE, HIDDEN, SHORT_DATE, date_text
from explorer.views.text import message
from explorer.views.text.wording import provider_text

STRIP_WIDTH = 56
_STRIP_HEIGHT = 16
_TICK = 2
_REGULAR = 90.0
_ICON = 12
_LEAST_NAME = 32
"""The room in pixels below which a competition's name would tell nothing."""


def paint_match(
    pen: RowPen, first: QRect, second: QRect, summary: MatchSummary, *, current: bool, hidden: bool
) -> None:
    """Paint the two lines of a match; only the open match's goals have team colours."""
    _paint_result(pen, first, summary, hidden=hidden)
    strip = QRectF(second.right() + 1 - STRIP_WIDTH, second.top(), STRIP_WIDTH, _STRIP_HEIGHT)
    _paint_strip(pen, strip, () if hidden else summary.goals, coloured=current)
    facts = second.adjusted(0, 0, -STRIP_WIDTH - 4, 0)
    labels = (("tag", bool(summary.collections)), ("note", summary.has_note))
    for name in (name for name, shown in labels if shown):
        top = facts.center().y() - _ICON // 2 + 1
        pen.icon(QPoint(facts.right() + 1 - _ICON, top), name, Ink.TEXT3, _ICON)
        facts.adjust(0, 0, -_ICON - 1, 0)
    _paint_facts(pen, facts, summary)


def _paint_result(pen: RowPen, rect: QRect, summary: MatchSummary, *, hidden: bool) -> None:
    score = HIDDEN if hidden else str(summary.score)
    if summary.shootout is not None and not hidden:
        values = {"home": summary.shootout.home, "away": summary.shootout.away}
        rect = pen.write_right(rect, message("library-row-shootout", values), 12, Ink.TEXT2)
    room = rect.width() - width(score, 13, 600) - 2 * GAP
    home, away = fitted(summary.home, summary.away, room, 13)
    for text, weight in ((home, 400), (score, 600), (away, 400)):
        # It fits already; what a fraction of a pixel might cut stays whole.
        pen.write(rect.adjusted(0, 0, 1, 0), text, 13, Ink.TEXT, weight)
        rect = rect.adjusted(round(width(text, 13, weight)) + GAP, 0, 0, 0)


def _paint_facts(pen: RowPen, rect: QRect, summary: MatchSummary) -> None:
    joined = summary.sources > 1
    # The century gives way to the words beside it.
    pattern = SHORT_DATE if joined else DATE
    facts = [
        date_text(summary.date, pattern) if summary.date else None,
        # Beside the same teams and result it is what tells the sources apart.
        provider_text(summary.provider) if joined else None,
    ]
    sure = "  ".join(fact for fact in facts if fact)
    counted = f"{sure}  {message('library-sources', {'n': summary.sources})}"
    if joined and width(counted, 11) <= rect.width():
        sure = counted
    room = rect.width() - width(sure, 11)
    named = summary.competition if room > _LEAST_NAME or not sure else None
    pen.write(rect, "  ".join(fact for fact in (sure, named) if fact) or "–", 11, Ink.TEXT3)


def _paint_strip(pen: RowPen, rect: QRectF, goals: tuple[GoalTick, ...], *, coloured: bool) -> None:
    middle = rect.center().y()
    pen.fill(QRectF(rect.left(), middle - 0.5, rect.width(), 1), Ink.BORDER_STRONG)
    length = max([_REGULAR, *(goal.minute for goal in goals)])
    for goal in goals:
        home = goal.side is Side.HOME
        ink = (Ink.HOME if home else Ink.AWAY) if coloured else Ink.TEXT2
        left = rect.left() + goal.minute / length * (rect.width() - _TICK)
        top = rect.top() if home else middle + 0.5
        pen.fill(QRectF(round(left), top, _TICK, rect.height() / 2 - 0.5), ink)
