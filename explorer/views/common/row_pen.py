"""What rows of lists are painted with: texts of one line, glyphs, icons and bars."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from explorer.canvas.fonts import QtTextMeasure, font
from explorer.scenes.marks import Ink
from explorer.views.common.appearance import Appearance
from explorer.views.common.glyph_pixmap import glyph_pixmap
from explorer.views.common.icons import icon_pixmap

GAP = 5
"""The space between two texts of a line, in pixels."""

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RowPen:
    """Paints parts of one row in the theme's colours.

    A row reads from left to right in every language, as the pitch and the timeline do: home, score,
    away.
    """

    def __init__(self, painter: QPainter, appearance: Appearance, ratio: float) -> None:
        self._painter = painter
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._appearance = appearance
        self._ratio = ratio

    def write(self, rect: QRect, text: str, size: int, ink: Ink, weight: int = 400) -> int:
        """Write a text at the left of a place, shortened to its room.

        Returns:
            How wide it came out, in pixels.
        """
        shown = elided(text, rect.width(), size, weight)
        self._painter.setFont(font(size, weight))
        self._painter.setPen(self.colour(ink))
        # A glyph may reach past its advance, and would be cut.
        self._painter.drawText(rect.adjusted(0, 0, 2, 0), _LEFT, shown)
        return round(width(shown, size, weight))

    def write_right(self, rect: QRect, text: str, size: int, ink: Ink, weight: int = 400) -> QRect:
        """Write a text at the right end of a place.

        Returns:
            What is left of the place.
        """
        self._painter.setFont(font(size, weight))
        self._painter.setPen(self.colour(ink))
        self._painter.drawText(rect, _RIGHT, text)
        return rect.adjusted(0, 0, -round(width(text, size, weight)) - GAP, 0) if text else rect

    def glyph(
        self,
        place: QPoint,
        name: str,
        ink: Ink,
        size: int,
        *,
        corners: bool,
        filled: bool = True,
    ) -> None:
        """Draw an event's glyph with its top left corner at a place."""
        pixmap = glyph_pixmap(
            self._appearance.theme,
            name,
            ink,
            size,
            corners=corners,
            filled=filled,
            ratio=self._ratio,
        )
        self._painter.drawPixmap(place, pixmap)

    def icon(self, place: QPoint, name: str, ink: Ink, size: int) -> None:
        """Draw an icon with its top left corner at a place."""
        pixmap = icon_pixmap(name, self._appearance.theme, ink, size, self._ratio)
        self._painter.drawPixmap(place, pixmap)

    def fill(self, rect: QRect | QRectF, ink: Ink | str) -> None:
        """Fill a place."""
        self._painter.fillRect(rect, self.colour(ink))

    def colour(self, ink: Ink | str) -> QColor:
        """A colour of the theme."""
        return QColor(self._appearance.colour(ink))


def width(text: str, size: int, weight: int = 400) -> float:
    """How wide a text is, in pixels."""
    return QtTextMeasure.width(text, size, weight)


def elided(text: str, room: float, size: int, weight: int = 400) -> str:
    """A text cut at its end to the room it has."""
    if width(text, size, weight) <= room:
        return text
    return QFontMetricsF(font(size, weight)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def fitted(home: str, away: str, room: float, size: int) -> tuple[str, str]:
    """Both names in the room they share; the longer one gives way first."""
    home_width, away_width = width(home, size), width(away, size)
    if home_width + away_width <= room:
        return home, away
    half = room / 2
    if home_width <= half:
        return home, elided(away, room - home_width, size)
    if away_width <= half:
        return elided(home, room - away_width, size), away
    return elided(home, half, size), elided(away, half, size)
