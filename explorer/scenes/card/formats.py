"""The shapes of a card."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CardFormat(StrEnum):
    """The shapes in which a card is made; the values are their names on the command line."""

    WIDE = "16:9"
    SQUARE = "square"
    PORTRAIT = "portrait"

    @property
    def shape(self) -> CardShape:
        """Its sizes."""
        return _SHAPES[self]


@dataclass(frozen=True, slots=True)
class CardShape:
    """The sizes of a format.

    ``width`` and ``height`` are in logical pixels, of which each is ``pixel_ratio`` pixels of the
    finished picture. In a ``wide`` card what happened when stands beside the shootout, else above.
    Credit and sources have at most ``foot_lines``, a headline ``headline_lines``.
    """

    width: float
    height: float
    pixel_ratio: float
    margin: float
    score: float
    team: float
    wide: bool = False
    foot_lines: int = 3
    headline_lines: int = 2

    @property
    def inner(self) -> float:
        """The width between the margins."""
        return self.width - 2 * self.margin


_SHAPES = {
    CardFormat.WIDE: CardShape(832, 468, 1600 / 832, 28, 58, 26, wide=True, headline_lines=1),
    CardFormat.SQUARE: CardShape(576, 576, 1080 / 576, 26, 56, 24),
    CardFormat.PORTRAIT: CardShape(576, 720, 1080 / 576, 26, 66, 25, foot_lines=5),
}
