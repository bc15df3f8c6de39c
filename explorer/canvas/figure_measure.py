"""Measures text as matplotlib draws it, from the font files alone.

It needs no Qt, so that pictures can be laid out on any thread.
"""

from __future__ import annotations

from functools import cache
from typing import Protocol, cast

from matplotlib.ft2font import FT2Font, LoadFlags

from explorer.canvas.font_files import WEIGHTS, font_files

_EM = 100.0
_FIXED_POINT = 65536.0


class _Face(Protocol):
    """The part of FreeType's face that is used here."""

    def load_char(self, code: int, flags: LoadFlags) -> _Shape: ...

    def get_char_index(self, code: int) -> int: ...


class _Shape(Protocol):
    @property
    def linearHoriAdvance(self) -> int: ...  # noqa: N802  FreeType's own name


class FigureTextMeasure:
    """Measures text with the fonts that matplotlib draws; see ``scenes.text_measure``."""

    def width(self, text: str, size: float, weight: int = 400) -> float:
        """The advance width of a line of text in logical pixels."""
        return sum(_advance(character, weight) for character in text) * size / _EM


def lacking(text: str) -> str:
    """The characters of a text that the typeface lacks, each once, in their order."""
    return "".join(dict.fromkeys(character for character in text if not _has(character, 400)))


def _has(character: str, weight: int) -> bool:
    return bool(_face(weight).get_char_index(ord(character)))


@cache
def _advance(character: str, weight: int) -> float:
    if not _has(character, weight):
        # matplotlib draws a box in its place.
        return _EM
    shape = _face(weight).load_char(ord(character), flags=LoadFlags.NO_HINTING)
    return shape.linearHoriAdvance / _FIXED_POINT


@cache
def _face(weight: int) -> _Face:
    nearest = min(WEIGHTS, key=lambda known: abs(known - weight))
    face = FT2Font(str(font_files()[tuple(WEIGHTS).index(nearest)]))
    face.set_size(_EM, 72)
    return cast("_Face", face)
