"""Figures on demand: matplotlib loads longer than all the rest, so it loads after the window.

It loads piece by piece, each time somebody asks whether it is there, so that the window is never
held up for long. No thread does it: Python's garbage collector would run in it, and Qt does not
survive the deletion of a widget in another thread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from explorer.canvas.theme import Theme
from explorer.scenes.marks import Ink, Mark, Viewport

if TYPE_CHECKING:
    import numpy as np

_PIECES = (
    "numpy",
    "matplotlib",
    "matplotlib.text",
    "matplotlib.axes",
    "matplotlib.figure",
    "explorer.canvas.figure_backend",
)


def are_ready() -> bool:
    """Whether matplotlib is loaded; each question loads another piece of it."""
    return next(_loading(), None) is None


def pixels(
    marks: Iterable[Mark], viewport: Viewport, theme: Theme, ratio: float, ground: Ink | None
) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """A picture of marks by matplotlib: rows × columns × red, green, blue, alpha.

    Args:
        marks: What to draw.
        viewport: Where data lie in the picture.
        theme: The colours.
        ratio: Pixels of the picture per logical pixel.
        ground: The colour behind the marks, None for a transparent picture.
    """
    from explorer.canvas.figure_backend import FigureBackend  # noqa: PLC0415 - see above

    figure = FigureBackend(viewport, theme, pixel_ratio=ratio, ground=ground)
    figure.draw(marks)
    return figure.image()


@cache
def _loading() -> Iterator[object]:
    return (import_module(piece) for piece in _PIECES)
