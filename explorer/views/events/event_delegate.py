"""Paints the rows of the events table."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from explorer.canvas.fonts import font
from explorer.domain.events import Event
from explorer.domain.place import Side
from explorer.scenes.emphasis import FUTURE_OPACITY
from explorer.scenes.marks import Ink
from explorer.views.common.glyph_pixmap import glyph_pixmap
from explorer.views.common.magnified_rows import Index, MagnifiedRows
from explorer.views.events.event_cells import Column, changes_score, glyph_of
from explorer.views.events.events_model import EVENT_ROLE, RIGHT, STATE_ROLE, RowState

_SIZE = 12
_PAD = 8
_PAD_RIGHT = 16
_GLYPH = 16
_BAR = 3
_RING = 2
_SWATCH = QRectF(0, 0, 4, 12)
_GHOST = 0.35
_BOLD = frozenset({Column.EVENT, Column.SCORE})


class EventDelegate(MagnifiedRows):
    """Now is the accent, selected an ink ring, to come is pale, filtered out is a ghost."""

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        event: Event = index.data(EVENT_ROLE)
        state: RowState = index.data(STATE_ROLE)
        column = Column(index.column())
        self._paint_ground(painter, option.rect, state, column)
        painter.setOpacity(_GHOST if state.ghosted else 1.0)
        right = _PAD_RIGHT if column in RIGHT else _PAD
        box = option.rect.adjusted(_PAD, 0, -right, 0)
        if column is Column.EVENT:
            box = self._paint_glyph(painter, box, event, state)
        elif column is Column.TEAM:
            box = self._paint_swatch(painter, box, event.side, state)
        self._paint_text(painter, box, str(index.data()), column, event, state)
        painter.setOpacity(1.0)
        if option.state & QStyle.StateFlag.State_Selected:
            self._paint_ring(painter, option.rect, column, Ink.TEXT)
        elif option.state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, option.rect, column, "focus")

    def _paint_ground(
        self, painter: QPainter, rect: QRect, state: RowState, column: Column
    ) -> None:
        if state.hovered:
            painter.fillRect(rect, self._colour(Ink.HOVER))
        elif state.current:
            painter.fillRect(rect, self._colour(Ink.ACCENT_TINT))
        line = QRect(rect.left(), rect.bottom(), rect.width(), 1)
        painter.fillRect(line, self._colour(Ink.DIVIDER))
        if state.current and column is Column.MINUTE:
            bar = QRect(rect.left(), rect.top(), _BAR, rect.height())
            painter.fillRect(bar, self._colour(Ink.ACCENT))

    def _paint_glyph(self, painter: QPainter, box: QRect, event: Event, state: RowState) -> QRect:
        glyph = glyph_of(event)
        if glyph is not None:
            name, corners = glyph
            pixmap = glyph_pixmap(
                self._appearance.theme,
                name,
                _team_ink(event.side),
                _GLYPH,
                corners=corners,
                filled=state.past,
                ratio=self.pixel_ratio(painter),
            )
            opacity = painter.opacity()
            painter.setOpacity(opacity * (1.0 if state.past else FUTURE_OPACITY))
            painter.drawPixmap(box.left(), box.top() + (box.height() - _GLYPH) // 2, pixmap)
            painter.setOpacity(opacity)
        return box.adjusted(_GLYPH + 6, 0, 0, 0)

    def _paint_swatch(
        self, painter: QPainter, box: QRect, side: Side | None, state: RowState
    ) -> QRect:
        if side is not None:
            bar = _SWATCH.translated(box.left(), box.top() + (box.height() - _SWATCH.height()) / 2)
            colour = self._colour(_team_ink(side))
            opacity = painter.opacity()
            painter.setOpacity(opacity * (1.0 if state.past else FUTURE_OPACITY))
            if side is Side.HOME:
                painter.fillRect(bar, colour)
            else:
                painter.fillRect(bar.adjusted(0, 0, 0, -7), colour)
                painter.fillRect(bar.adjusted(0, 7, 0, 0), colour)
            painter.setOpacity(opacity)
        return box.adjusted(round(_SWATCH.width()) + 6, 0, 0, 0)

    def _paint_text(
        self,
        painter: QPainter,
        box: QRect,
        text: str,
        column: Column,
        event: Event,
        state: RowState,
    ) -> None:
        bold = changes_score(event) and column in _BOLD
        chosen = font(_SIZE, 600 if bold else 400)
        side = Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft
        painter.setFont(chosen)
        painter.setPen(self._colour(_text_ink(column, event, state)))
        shown = QFontMetricsF(chosen).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_ring(self, painter: QPainter, rect: QRect, column: Column, ink: Ink | str) -> None:
        """The cell's part of a ring around the whole row."""
        colour = self._colour(ink)
        width, height = rect.width(), rect.height()
        painter.fillRect(QRect(rect.left(), rect.top(), width, _RING), colour)
        painter.fillRect(QRect(rect.left(), rect.bottom() + 1 - _RING, width, _RING), colour)
        if column is Column.MINUTE:
            painter.fillRect(QRect(rect.left(), rect.top(), _RING, height), colour)
        if column is Column.SCORE:
            painter.fillRect(QRect(rect.right() + 1 - _RING, rect.top(), _RING, height), colour)

    def _colour(self, ink: Ink | str) -> QColor:
        return QColor(self._appearance.colour(ink))


def _team_ink(side: Side | None) -> Ink:
    if side is None:
        return Ink.TEXT2
    return Ink.HOME if side is Side.HOME else Ink.AWAY


def _text_ink(column: Column, event: Event, state: RowState) -> Ink:
    if not state.past or (column is Column.SCORE and not changes_score(event)):
        return Ink.TEXT3
    return Ink.TEXT2 if column in (Column.MINUTE, Column.DETAIL) else Ink.TEXT
