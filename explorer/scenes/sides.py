"""The colours of the two sides."""

from __future__ import annotations

from explorer.domain.place import Side
from explorer.scenes.marks import Ink


def side_ink(side: Side | None) -> Ink:
    """The colour of a side; a neutral one for neither."""
    if side is None:
        return Ink.TEXT2
    return Ink.HOME if side is Side.HOME else Ink.AWAY


def side_tint(side: Side) -> Ink:
    """A side's pale colour, for areas."""
    return Ink.HOME_TINT if side is Side.HOME else Ink.AWAY_TINT
