"""The fonts of the app as matplotlib draws them."""

from __future__ import annotations

from functools import cache

import matplotlib as mpl
from matplotlib import font_manager

from explorer.canvas.font_files import FONT_FAMILY, font_files


@cache
def load_figure_fonts() -> None:
    """Make the fonts known to matplotlib; does nothing the second time."""
    for path in font_files():
        font_manager.fontManager.addfont(str(path))
    # Vector pictures name this family for machines without the typeface; here it is the typeface.
    mpl.rcParams["font.sans-serif"] = [FONT_FAMILY]


@cache
def figure_font(weight: int) -> font_manager.FontProperties:
    """The app's font for matplotlib, without a size, and what stands in for it elsewhere."""
    load_figure_fonts()
    return font_manager.FontProperties(family=[FONT_FAMILY, "sans-serif"], weight=weight)
