"""Hatch lines as plain geometry, so that every backend hatches alike."""

from __future__ import annotations

Segment = tuple[float, float, float, float]
SPACING = 6.0


def hatch_lines(left: float, top: float, right: float, bottom: float) -> list[Segment]:
    """Rising lines at 45° inside a box, ``SPACING`` pixels apart along x, as (x0, y0, x1, y1).

    They stand on a fixed grid, so that the hatches of neighbouring boxes meet.
    """
    lines: list[Segment] = []
    total = (left + top) // SPACING * SPACING
    while total <= right + bottom:
        # On a line x + y = total, y falls as x rises.
        x0, x1 = max(left, total - bottom), min(right, total - top)
        if x1 > x0:
            lines.append((x0, total - x0, x1, total - x1))
        total += SPACING
    return lines
