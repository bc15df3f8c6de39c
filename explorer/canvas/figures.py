"""Figures on demand: matplotlib loads longer than the rest of the app, so it loads beside it.

Whoever asks whether figures are ready starts the loading; until then pictures come from QPainter.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from explorer.canvas.theme import Theme
from explorer.scenes.marks import Ink, Mark, Viewport

if TYPE_CHECKING:
    import numpy as np

_BACKEND = "explorer.canvas.figure_backend"
_loaded = threading.Event()


def are_ready() -> bool:
    """Whether matplotlib is loaded; the first question starts to load it in a thread of its own."""
    if not _loaded.is_set():
        _start_loading()
    return _loaded.is_set()


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
    from explorer.canvas.figure_backend import (  # noqa: PLC0415 - see above
        FigureBackend,
    )

    figure = FigureBackend(viewport, theme, pixel_ratio=ratio, ground=ground)
    figure.draw(marks)
    return figure.image()


@cache
def _start_loading() -> None:
    if _BACKEND in sys.modules:
        _loaded.set()
        return
    threading.Thread(target=_load, name="load-matplotlib").start()


def _load() -> None:
    import_module(_BACKEND)
    _loaded.set()
