"""Pictures as files' contents and as pixels, drawn by matplotlib."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from explorer.canvas.figure_backend import FigureBackend
from explorer.canvas.theme import Theme
from explorer.scenes.picture import Picture


def encoded(picture: Picture, suffix: str, theme: Theme, pixel_ratio: float = 1.0) -> bytes:
    """A picture as a file's content; the same picture gives the same bytes.

    Args:
        picture: The picture.
        suffix: One of PICTURE_SUFFIXES, see ``explorer.scenes.picture``.
        theme: The colours.
        pixel_ratio: Pixels a logical pixel, for the format that has pixels.
    """
    return _drawn(picture, theme, pixel_ratio).encoded(
        suffix,
        title=picture.title,
        credit=picture.credit,
        description=picture.description,
    )


def encoded_each(
    tell: Callable[[float], None],
    picture: Picture,
    suffixes: Sequence[str],
    theme: Theme,
    pixel_ratio: float,
) -> tuple[bytes, ...]:
    """A picture as several files' contents; ``tell`` hears of the share that is done."""
    done = []
    for number, suffix in enumerate(suffixes):
        tell(number / len(suffixes))
        done.append(encoded(picture, suffix, theme, pixel_ratio))
    return tuple(done)


def pixels_of(
    picture: Picture, theme: Theme, pixel_ratio: float = 1.0
) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """A picture as rows × columns × red, green, blue, alpha."""
    return _drawn(picture, theme, pixel_ratio).image()


def _drawn(picture: Picture, theme: Theme, pixel_ratio: float) -> FigureBackend:
    backend = FigureBackend(picture.viewport, theme, pixel_ratio=pixel_ratio, ground=picture.ground)
    backend.draw(picture.marks)
    return backend
