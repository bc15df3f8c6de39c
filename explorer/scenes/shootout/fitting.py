"""Text that has to fit into a box or a width."""

from __future__ import annotations

from explorer.scenes.box import Box
from explorer.scenes.text_measure import TextMeasure


def text_box(x: float, y: float, width: float, size: float) -> Box:
    """The box of a line of text centred on a point."""
    return Box(x - width / 2, y - size * 0.6, x + width / 2, y + size * 0.6)


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
