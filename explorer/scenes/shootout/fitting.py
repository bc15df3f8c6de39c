"""Text that has to fit into a box or a width."""

from __future__ import annotations

from explorer.scenes.box import Box
from explorer.scenes.text_measure import TextMeasure

ELLIPSIS = "…"


def text_box(x: float, y: float, width: float, size: float) -> Box:
    """The box of a line of text centred on a point."""
    return Box(x - width / 2, y - size * 0.6, x + width / 2, y + size * 0.6)


def elided(measure: TextMeasure, text: str, size: float, weight: int, width: float) -> str:
    """The text, cut with an ellipsis where it is wider than ``width``; empty if none fits."""
    if measure.width(text, size, weight) <= width:
        return text
    for length in range(len(text) - 1, 0, -1):
        cut = text[:length].rstrip() + ELLIPSIS
        if measure.width(cut, size, weight) <= width:
            return cut
    return ""


def wrapped(
    measure: TextMeasure, text: str, size: float, weight: int, width: float
) -> tuple[str, ...]:
    """The text in lines no wider than ``width``, broken between words; long words stay whole."""
    lines: list[str] = []
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure.width(joined, size, weight) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    return tuple(lines)
