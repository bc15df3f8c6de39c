"""Boxes of text, for layouts that keep things clear of it."""

from __future__ import annotations

from explorer.scenes.box import Box


def text_box(x: float, y: float, width: float, size: float) -> Box:
    """The box of a line of text centred on a point."""
    return Box(x - width / 2, y - size * 0.6, x + width / 2, y + size * 0.6)
