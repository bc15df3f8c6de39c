"""Paints the report's rows: marks, and a sentence that wraps and has links."""

from __future__ import annotations

from PySide6.QtCore import (
    QObject,
    QPoint,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from explorer.canvas.fonts import font
from explorer.canvas.qt_backend import QtBackend
from explorer.scenes.marks import Ink, Viewport
from explorer.views.common.appearance import Appearance
from explorer.views.common.magnified_rows import Index, MagnifiedRows
from explorer.views.report.report_model import SENTENCE_ROLE, STANDING_ROLE, Sentence, Standing
from explorer.views.report.row_marks import (
    GHOST,
    LINE_HEIGHT,
    PADDING,
    RIGHT,
    TEXT_X,
    row_marks,
    text_ink,
)

TEXT_SIZE = 13


class ReportDelegate(MagnifiedRows):
    """Lays each sentence out once for a width and theme."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(appearance, parent)
        self.paints = 0
        self._backend = QtBackend(appearance.theme)
        self._width = 0
        self._layouts: dict[Sentence, QTextLayout] = {}

    def forget(self) -> None:
        """Lay everything out anew, for another match or theme."""
        self._layouts.clear()
        self._backend = QtBackend(self._appearance.theme, self._backend.pixel_ratio)

    def set_width(self, width: int) -> bool:
        """Lay out for rows of that width; False if they have it already."""
        room = round(width / self._appearance.text_scale)
        if room == self._width:
            return False
        self._width = room
        self._layouts.clear()
        return True

    def link_at(self, index: Index, row: QRect, point: QPoint) -> str | None:
        """The event that the phrase under a point of the list links to."""
        sentence: Sentence = index.data(SENTENCE_ROLE)
        scale = self._appearance.text_scale
        x = (point.x() - row.x()) / scale - TEXT_X
        y = (point.y() - row.y()) / scale - PADDING
        layout = self._layout(sentence)
        number = int(y // LINE_HEIGHT)
        if not 0 <= number < layout.lineCount():
            return None
        line = layout.lineAt(number)
        if not 0 <= x <= line.naturalTextWidth():
            return None
        cursor = line.xToCursor(x, line.CursorPosition.CursorOnCharacter)
        return _link_at(sentence, cursor)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the lines of the sentence."""
        lines = self._layout(index.data(SENTENCE_ROLE)).lineCount()
        height = 2 * PADDING + max(1, lines) * LINE_HEIGHT
        return QSize(self._appearance.px(self._width), self._appearance.px(height))

    def paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        self.paints += 1
        sentence: Sentence = index.data(SENTENCE_ROLE)
        standing: Standing = index.data(STANDING_ROLE)
        self._follow_ratio(painter)
        row = option.rect
        keyboard = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        focused = option.state & keyboard == keyboard
        marks = row_marks(sentence, standing, row.width(), row.height(), focused=focused)
        painter.setClipRect(row)
        self._backend.paint(painter, marks, Viewport(row.width(), row.height()))
        painter.setOpacity(GHOST if standing.ghost else 1.0)
        painter.setPen(self._colour(text_ink(standing)))
        layout = self._layout(sentence)
        layout.draw(painter, QPointF(TEXT_X, PADDING), self._emphasis(sentence, standing))

    def _colour(self, ink: Ink) -> QColor:
        return QColor(self._appearance.colour(ink))

    def _follow_ratio(self, painter: QPainter) -> None:
        ratio = self.pixel_ratio(painter)
        if ratio != self._backend.pixel_ratio:
            self._backend = QtBackend(self._appearance.theme, ratio)

    def _layout(self, sentence: Sentence) -> QTextLayout:
        layout = self._layouts.get(sentence)
        if layout is None:
            layout = self._made(sentence)
            self._layouts[sentence] = layout
        return layout

    def _made(self, sentence: Sentence) -> QTextLayout:
        layout = QTextLayout(sentence.text, font(TEXT_SIZE))
        layout.setTextOption(_wrapping())
        layout.setFormats(self._underlines(sentence, sentence.links, Ink.BORDER_STRONG))
        width = max(1.0, self._width - TEXT_X - RIGHT)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + (LINE_HEIGHT - line.height()) / 2))
            top += LINE_HEIGHT
        layout.endLayout()
        return layout

    def _emphasis(self, sentence: Sentence, standing: Standing) -> list[QTextLayout.FormatRange]:
        return self._underlines(sentence, standing.lit, Ink.TEXT) if standing.lit else []

    def _underlines(
        self, sentence: Sentence, links: frozenset[str], ink: Ink
    ) -> list[QTextLayout.FormatRange]:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(self._colour(ink))
        ranges, start = [], 0
        for segment in sentence.segments:
            if segment.event_id in links:
                stretch = QTextLayout.FormatRange()
                stretch.start, stretch.length = start, len(segment.text)
                stretch.format = look
                ranges.append(stretch)
            start += len(segment.text)
        return ranges


def _wrapping() -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _link_at(sentence: Sentence, cursor: int) -> str | None:
    start = 0
    for segment in sentence.segments:
        if start <= cursor < start + len(segment.text):
            return segment.event_id if segment.event_id in sentence.links else None
        start += len(segment.text)
    return None
