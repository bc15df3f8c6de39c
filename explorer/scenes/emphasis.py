"""How every scene sets apart what is selected, hovered, still to come or filtered out."""

from __future__ import annotations

from explorer.scenes.marks import Disc, Ink, Pos

FUTURE_OPACITY = 0.7
FILTERED_OPACITY = 0.14

RING_GAP = 3.0
"""From a glyph to its ring, in pixels."""

RING_WIDTH = 2.0
HOVER_WIDTH = 1.0


def selection_ring(at: Pos, size: float, fill: Ink | None = None) -> Disc:
    """The ring around a selected glyph of a size in pixels; filled, it clears what lies below."""
    radius = size / 2 + RING_GAP + RING_WIDTH / 2
    return Disc(at, radius_px=radius, ink=Ink.TEXT, width=RING_WIDTH, fill=fill)


def hover_ring(at: Pos, size: float) -> Disc:
    """The thinner ring around a hovered glyph of a size in pixels."""
    return Disc(at, radius_px=size / 2 + RING_GAP, ink=Ink.BORDER_STRONG, width=HOVER_WIDTH)
