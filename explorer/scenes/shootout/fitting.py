"""Boxes in pixels, and text that has to fit into them."""

from __future__ import annotations

from dataclasses import dataclass

from explorer.scenes.text_measure import TextMeasure

ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, counted right and down."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def middle_x(self) -> float:
        """The column halfway across."""
        return (self.left + self.right) / 2

    @property
    def middle_y(self) -> float:
        """The row halfway down."""
        return (self.top + self.bottom) / 2

    def overlaps(self, other: Box) -> bool:
        """Whether the two share any area."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def contains(self, other: Box) -> bool:
        """Whether the other lies wholly inside."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def meets_segment(self, start: tuple[float, float], end: tuple[float, float]) -> bool:
        """Whether a straight line between two points passes through it (Liang–Barsky)."""
        (x0, y0), (x1, y1) = start, end
        dx, dy = x1 - x0, y1 - y0
        enter, leave = 0.0, 1.0
        for step, room in (
            (-dx, x0 - self.left),
            (dx, self.right - x0),
            (-dy, y0 - self.top),
            (dy, self.bottom - y0),
        ):
            if step == 0:
                if room < 0:
                    return False
                continue
            at = room / step
            if step < 0:
                enter = max(enter, at)
            else:
                leave = min(leave, at)
        return enter <= leave


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
