"""The fonts of the app as Qt draws them; matplotlib's are in ``figure_fonts``."""

from __future__ import annotations

from functools import cache, lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from explorer.canvas.font_files import FONT_FAMILY, font_files

BODY_SIZE = 13.0
"""The size of ordinary text in the design, in logical pixels."""


@cache
def load_qt_fonts() -> None:
    """Make the fonts known to Qt; needs a QGuiApplication, and does nothing the second time."""
    for path in font_files():
        QFontDatabase.addApplicationFont(str(path))


@cache
def font(size: float, weight: int = 400) -> QFont:
    """The app's font at a size in logical pixels."""
    load_qt_fonts()
    made = QFont(FONT_FAMILY)
    made.setPixelSize(round(size))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@cache
def _metrics(size: float, weight: int) -> QFontMetricsF:
    return QFontMetricsF(font(size, weight))


class QtTextMeasure:
    """Measures text with the fonts that are drawn."""

    @staticmethod
    @lru_cache(maxsize=4096)
    def width(text: str, size: float, weight: int = 400) -> float:
        """The advance width of a line of text in logical pixels."""
        return _metrics(size, weight).horizontalAdvance(text)
