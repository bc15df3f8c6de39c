"""Paints the rows of the palette."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import (
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from explorer.canvas.fonts import font
from explorer.scenes.marks import Glyph, Ink
from explorer.views.common.magnified_rows import Index, MagnifiedRows
from explorer.views.common.row_pen import GAP, RowPen, elided
from explorer.views.palette.entry import Section
from explorer.views.palette.palette_model import ROW_ROLE
from explorer.views.palette.ranking import Ranked

MARGIN = 12
ROW_HEIGHT = 28
_HEADING_HEIGHT = 24
_TITLE, _DETAIL, _HEADING = 13, 12, 11
_LEAST_DETAIL = 40
"""With less room than this, in pixels, an entry's detail is left out."""


class PaletteDelegate(MagnifiedRows):
    """An entry's title with the letters that were typed in bold, its detail and its hint."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list is; headings are lower than entries."""
        is_heading = isinstance(index.data(ROW_ROLE), Section)
        return QSize(0, self._appearance.px(_HEADING_HEIGHT if is_heading else ROW_HEIGHT))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        pen = RowPen(painter, self._appearance, self.pixel_ratio(painter))
        rect: QRect = option.rect
        inside = rect.adjusted(MARGIN, 0, -MARGIN, 0)
        if isinstance(row, Ranked):
            _paint_ground(pen, option, row)
            self._paint_entry(painter, pen, inside, row)
        else:
            if index.row():
                pen.fill(QRect(rect.left(), rect.top(), rect.width(), 1), Ink.DIVIDER)
            pen.write(inside.adjusted(0, 3, 0, 0), str(index.data()), _HEADING, Ink.TEXT3, 600)

    def _paint_entry(self, painter: QPainter, pen: RowPen, inside: QRect, row: Ranked) -> None:
        entry = row.entry
        faint = Ink.TEXT3 if not entry.is_enabled else None
        if entry.glyph is not None:
            inside = _paint_glyph(pen, inside, entry.glyph)
        # A long hint may not push the title out.
        hint = elided(entry.hint, inside.width() / 3, _DETAIL)
        inside = pen.write_right(inside, hint, _DETAIL, Ink.TEXT3)
        taken = self._write_title(painter, pen, inside, row, faint or Ink.TEXT)
        beside = inside.adjusted(taken + 2 * GAP, 0, 0, 0)
        if entry.detail and beside.width() >= _LEAST_DETAIL:
            pen.write(beside, entry.detail, _DETAIL, faint or Ink.TEXT2)

    def _write_title(
        self, painter: QPainter, pen: RowPen, inside: QRect, row: Ranked, ink: Ink
    ) -> int:
        """Write a title with its marks; returns how wide it came out, in pixels."""
        plain, bold = font(_TITLE), font(_TITLE, 600)
        marks, title = set(row.marks), row.entry.title
        runs = [
            (text, bold if is_marked else plain) for text, is_marked in marked_runs(title, marks)
        ]
        painter.setPen(pen.colour(ink))
        metrics = QFontMetricsF(plain)
        left = float(inside.left())
        base = inside.top() + (inside.height() + metrics.ascent() - metrics.descent()) / 2
        for text, chosen in runs:
            room = inside.right() - left
            shown = _fitting(text, chosen, room)
            painter.setFont(chosen)
            painter.drawText(QPointF(left, base), shown)
            left += QFontMetricsF(chosen).horizontalAdvance(shown)
            if shown != text:
                break
        return ceil(left) - inside.left()


def _paint_glyph(pen: RowPen, inside: QRect, glyph: Glyph) -> QRect:
    """Draw a glyph at the left of a place; returns what is left of the place."""
    side = round(glyph.size)
    corner = QPoint(inside.left(), inside.top() + (inside.height() - side) // 2)
    pen.glyph(corner, glyph.name, glyph.ink, side, corners=glyph.corners, filled=glyph.filled)
    return inside.adjusted(side + GAP, 0, 0, 0)


def marked_runs(text: str, marks: set[int]) -> list[tuple[str, bool]]:
    """A text cut into runs, each with whether its letters are marked."""
    runs: list[tuple[str, bool]] = []
    for place, letter in enumerate(text):
        if runs and runs[-1][1] == (place in marks):
            runs[-1] = (runs[-1][0] + letter, runs[-1][1])
        else:
            runs.append((letter, place in marks))
    return runs


def _fitting(text: str, chosen: QFont, room: float) -> str:
    return QFontMetricsF(chosen).elidedText(text, Qt.TextElideMode.ElideRight, max(0.0, room))


def _paint_ground(pen: RowPen, option: QStyleOptionViewItem, row: Ranked) -> None:
    state, rect = option.state, option.rect
    if state & QStyle.StateFlag.State_Selected:
        pen.fill(rect, "pressed")
    elif state & QStyle.StateFlag.State_MouseOver and row.entry.is_enabled:
        pen.fill(rect, Ink.HOVER)
