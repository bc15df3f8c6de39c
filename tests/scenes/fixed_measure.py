"""A measure of text that needs no fonts."""

from __future__ import annotations


class FixedTextMeasure:
    """Takes every character to have the same share of the size."""

    def __init__(self, share: float = 0.55) -> None:
        self._share = share

    def width(self, text: str, size: float, weight: int = 400) -> float:
        """The number of characters times the share of the size."""
        return len(text) * size * self._share
