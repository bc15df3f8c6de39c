"""How wide text is, asked by layouts and answered by whoever has fonts."""

from __future__ import annotations

from typing import Protocol

ELLIPSIS = "…"


class TextMeasure(Protocol):
    """Measures text in logical pixels; views implement it with the fonts they draw with."""

    def width(self, text: str, size: float, weight: int = 400) -> float:
        """The advance width of a line of text at a size in pixels and a weight of 100 to 900."""
        ...


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
    measure: TextMeasure,
    text: str,
    size: float,
    weight: int,
    width: float,
    most: int | None = None,
) -> tuple[str, ...]:
    """The text in lines no wider than ``width``, broken between words; long words stay whole.

    With ``most`` there are at most so many lines, of which the last is cut where text is left over.
    """
    lines: list[str] = []
    for word in text.split(" "):
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and measure.width(joined, size, weight) <= width:
            lines[-1] = joined
        else:
            lines.append(word)
    if most is not None and len(lines) > most:
        rest = " ".join(lines[most - 1 :])
        lines[most - 1 :] = [elided(measure, rest, size, weight, width)]
    return tuple(lines)
