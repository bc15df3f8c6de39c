"""Puts the marks of one scene into a larger picture, so that scenes can be its parts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from explorer.scenes.marks import (
    Band,
    Clipped,
    Curve,
    Dash,
    Disc,
    Glyph,
    Line,
    Mark,
    Pos,
    Text,
    Viewport,
)


@dataclass(frozen=True, slots=True)
class _Placement:
    viewport: Viewport
    left: float
    top: float
    scale: float

    def pos(self, pos: Pos) -> Pos:
        view = self.viewport
        return Pos(self.left + self.scale * view.x(pos), self.top + self.scale * view.y(pos))

    def dash(self, dash: Dash | None) -> Dash | None:
        return tuple(length * self.scale for length in dash) if dash else None


def placed(
    marks: Iterable[Mark], viewport: Viewport, left: float, top: float, *, scale: float = 1.0
) -> tuple[Mark, ...]:
    """Marks of a scene as marks of a picture whose data units are pixels.

    Args:
        marks: The scene's marks.
        viewport: The scene's own viewport.
        left: Where the scene's left edge comes to lie, in the picture's pixels.
        top: Where its upper edge does.
        scale: By how much everything in it is enlarged, text and lines included.
    """
    placement = _Placement(viewport, left, top, scale)
    return tuple(_placed(mark, placement) for mark in marks)


def _placed(mark: Mark, to: _Placement) -> Mark:
    match mark:
        case Line():
            points = tuple(map(to.pos, mark.points))
            return replace(
                mark, points=points, width=mark.width * to.scale, dash=to.dash(mark.dash)
            )
        case Curve():
            return replace(
                mark,
                start=to.pos(mark.start),
                pieces=tuple((to.pos(a), to.pos(b), to.pos(c)) for a, b, c in mark.pieces),
                width=mark.width * to.scale,
                dash=to.dash(mark.dash),
            )
        case Disc():
            return replace(
                mark,
                centre=to.pos(mark.centre),
                radius=0.0,
                radius_px=to.scale * (mark.radius * to.viewport.scale_x + mark.radius_px),
                width=mark.width * to.scale,
                dash=to.dash(mark.dash),
            )
        case Band():
            return replace(
                mark,
                corner=to.pos(mark.corner),
                opposite=to.pos(mark.opposite),
                width=mark.width * to.scale,
                dash=to.dash(mark.dash),
                radius_px=mark.radius_px * to.scale,
            )
        case Text():
            return replace(mark, at=to.pos(mark.at), size=mark.size * to.scale)
        case Glyph():
            return replace(mark, at=to.pos(mark.at), size=mark.size * to.scale)
        case Clipped():
            return Clipped(
                to.pos(mark.corner),
                to.pos(mark.opposite),
                tuple(_placed(inner, to) for inner in mark.marks),
            )
