"""A goal or a shootout kick as a row: what it was, then the match it belongs to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from explorer.analysis.marks import minute_label
from explorer.domain.events import GoalKind, ReviewOutcome
from explorer.domain.place import Side
from explorer.domain.query import GoalHit, KickHit, MatchHeading
from explorer.scenes.marks import Ink
from explorer.scenes.sides import side_ink
from explorer.views.common.row_pen import GAP, RowPen, fitted, width
from explorer.views.library.wording import (
    HIDDEN,
    SHORT_DATE,
    date_text,
    minute_text,
    person,
    stakes_text,
)
from explorer.views.text import message

GLYPH = 14
_INDENT = GLYPH + 6


def paint_goal(
    pen: RowPen, first: QRect, second: QRect, hit: GoalHit, *, current: bool, hidden: bool
) -> None:
    """Paint the two lines of a goal: glyph, minute, player and the score after it."""
    if not hidden:
        corners = hit.review is not ReviewOutcome.NONE and hit.kind is not GoalKind.RULED_OUT
        ink = side_ink(hit.side) if current else Ink.TEXT
        pen.glyph(_glyph_place(first), hit.kind, ink, GLYPH, corners=corners)
    first = first.adjusted(_INDENT, 0, 0, 0)
    if hidden:
        pen.write(first, message("library-hit-hidden"), 13, Ink.TEXT3)
    else:
        _paint_event(pen, first, minute_text(hit), person(hit.player), str(hit.score))
    _paint_heading(pen, second.adjusted(_INDENT, 0, 0, 0), hit.match, hit.side, "")


def paint_kick(
    pen: RowPen, first: QRect, second: QRect, hit: KickHit, *, current: bool, hidden: bool
) -> None:
    """Paint the two lines of a kick: its outcome's glyph, its number, taker, score and stakes."""
    if not hidden:
        ink = side_ink(hit.side) if current else Ink.TEXT
        pen.glyph(_glyph_place(first), hit.outcome, ink, GLYPH, corners=False)
    first = first.adjusted(_INDENT, 0, 0, 0)
    if hidden:
        pen.write(first, message("library-hit-hidden"), 13, Ink.TEXT3)
    else:
        _paint_event(pen, first, minute_label(hit.at), person(hit.player), str(hit.score))
    stakes = "" if hidden else stakes_text(hit)
    _paint_heading(pen, second.adjusted(_INDENT, 0, 0, 0), hit.match, hit.side, stakes)


def _glyph_place(first: QRect) -> QPoint:
    return QPoint(first.left(), first.center().y() - GLYPH // 2 + 1)


def _paint_event(pen: RowPen, rect: QRect, when: str, who: str, score: str) -> None:
    rect = pen.write_right(rect, score or HIDDEN, 13, Ink.TEXT, 600)
    taken = pen.write(rect, when, 13, Ink.TEXT, 600)
    pen.write(rect.adjusted(taken + GAP, 0, 0, 0), who, 13, Ink.TEXT)


def _paint_heading(
    pen: RowPen, rect: QRect, heading: MatchHeading, side: Side | None, stakes: str
) -> None:
    """The match, with the side whose goal or kick it is in a stronger ink.

    What a kick was about stands before it, and the date gives way to that.
    """
    if stakes:
        taken = pen.write(rect, stakes, 11, Ink.TEXT2)
        rect = rect.adjusted(taken + 2 * GAP, 0, 0, 0)
    elif heading.date is not None:
        rect = pen.write_right(rect, date_text(heading.date, SHORT_DATE), 11, Ink.TEXT3)
    dash = message("library-row-dash")
    home, away = fitted(heading.home, heading.away, rect.width() - width(dash, 11) - 2, 11)
    inks = [Ink.TEXT2 if side is each else Ink.TEXT3 for each in (Side.HOME, Side.AWAY)]
    for text, ink in ((home, inks[0]), (dash, Ink.TEXT3), (away, inks[1])):
        # They fit already; what a fraction of a pixel might cut stays whole.
        pen.write(rect.adjusted(0, 0, 1, 0), text, 11, ink)
        rect = rect.adjusted(round(width(text, 11)), 0, 0, 0)
