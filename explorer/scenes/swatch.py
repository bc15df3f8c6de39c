"""The swatch that repeats a team without colour: a solid bar for home, a split one for away."""

from __future__ import annotations

from explorer.domain.place import Side
from explorer.scenes.marks import Band, Mark, Pos
from explorer.scenes.sides import side_ink

WIDTH = 4.0
_GAP = 4.0


def swatch(side: Side, height: float) -> tuple[Mark, ...]:
    """A team's bar in a box of WIDTH × ``height`` pixels."""
    ink = side_ink(side)
    if side is Side.HOME:
        return (Band(Pos(0, 0), Pos(WIDTH, height), fill=ink),)
    piece = (height - _GAP) / 2
    return (
        Band(Pos(0, 0), Pos(WIDTH, piece), fill=ink),
        Band(Pos(0, height - piece), Pos(WIDTH, height), fill=ink),
    )
