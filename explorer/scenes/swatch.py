"""The swatch that repeats a team without colour: a solid bar for home, a split one for away."""

from __future__ import annotations

from explorer.domain.place import Side
from explorer.scenes.marks import Band, Mark, Pos
from explorer.scenes.sides import side_ink

WIDTH = 4.0
_GAP = 4.0
_ORIGIN = Pos(0, 0)


def swatch(side: Side, height: float, at: Pos = _ORIGIN, *, gap: float = _GAP) -> tuple[Mark, ...]:
    """A team's bar in a box of WIDTH × ``height`` pixels.

    Args:
        side: The team.
        height: Of the box in pixels.
        at: The box's top left corner.
        gap: Where the bar is split, how far apart its halves stand in pixels.
    """
    ink, end = side_ink(side), at.moved(WIDTH, height)
    if side is Side.HOME:
        return (Band(at, end, fill=ink),)
    piece = (height - gap) / 2
    return (
        Band(at, at.moved(WIDTH, piece), fill=ink),
        Band(at.moved(0, height - piece), end, fill=ink),
    )
