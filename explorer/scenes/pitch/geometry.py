"""Arcs and polygons as the Bézier pieces that marks are made of."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, cos, pi, sin, tan

from explorer.scenes.box import Point
from explorer.scenes.marks import Curve, Dash, Ink, Pos

Pieces = tuple[tuple[Pos, Pos, Pos], ...]


def on_circle(centre: Point, radius: float, angle: float) -> Pos:
    """The point of a circle at an angle in radians, turning from x towards y."""
    return Pos(centre[0] + radius * cos(angle), centre[1] + radius * sin(angle))


def arc_pieces(centre: Point, radius: float, start: float, end: float) -> Pieces:
    """The arc from one angle to another, which may be the smaller, without its first point."""
    count = max(1, ceil(abs(end - start) / (pi / 2) - 1e-9))
    turn = (end - start) / count
    reach = radius * 4 / 3 * tan(turn / 4)
    pieces = []
    for number in range(count):
        a, b = start + number * turn, start + (number + 1) * turn
        p, q = on_circle(centre, radius, a), on_circle(centre, radius, b)
        pieces.append(
            (
                Pos(p.x - reach * sin(a), p.y + reach * cos(a)),
                Pos(q.x + reach * sin(b), q.y - reach * cos(b)),
                q,
            )
        )
    return tuple(pieces)


def arc(
    centre: Point, radius: float, start: float, end: float, ink: Ink, width: float = 1.0
) -> Curve:
    """An arc of a circle as a line."""
    first = on_circle(centre, radius, start)
    return Curve(first, arc_pieces(centre, radius, start, end), ink=ink, width=width)


def ring_sector(centre: Point, radii: tuple[float, float], angles: tuple[float, float]) -> Curve:
    """What lies between two radii and two angles, as an outline without line or fill."""
    (inner, outer), (start, end) = radii, angles
    near_end = on_circle(centre, inner, end)
    return Curve(
        on_circle(centre, outer, start),
        (
            *arc_pieces(centre, outer, start, end),
            (near_end, near_end, near_end),
            *arc_pieces(centre, inner, end, start),
        ),
        closed=True,
    )


def polygon(points: Sequence[Pos], fill: Ink, opacity: float = 1.0) -> Curve:
    """A filled shape with straight sides."""
    pieces = tuple((point, point, point) for point in points[1:])
    return Curve(points[0], pieces, fill=fill, opacity=opacity, closed=True)


def segment(
    start: Pos, end: Pos, ink: Ink, width: float, dash: Dash | None, opacity: float
) -> Curve:
    """A straight line that backends don't snap to whole pixels, for use beside arrow heads."""
    return Curve(start, ((start, end, end),), ink=ink, width=width, dash=dash, opacity=opacity)
