"""Arcs and polygons as the Bézier pieces that marks are made of, and boxes in pixels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, cos, pi, sin, tan

from explorer.scenes.marks import Curve, Dash, Ink, Pos

Point = tuple[float, float]
Pieces = tuple[tuple[Pos, Pos, Pos], ...]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels, y counted downwards."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, x: float, y: float, reach: float) -> Box:
        """A square with its centre at a point."""
        return cls(x - reach, y - reach, x + reach, y + reach)

    @property
    def middle(self) -> float:
        """Half-way between top and bottom."""
        return (self.top + self.bottom) / 2

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        """Whether two boxes come nearer to each other than ``gap``."""
        return (
            self.left < other.right + gap
            and other.left < self.right + gap
            and self.top < other.bottom + gap
            and other.top < self.bottom + gap
        )

    def contains(self, other: Box) -> bool:
        """Whether another box lies inside this one."""
        return (
            self.left <= other.left
            and self.top <= other.top
            and self.right >= other.right
            and self.bottom >= other.bottom
        )

    def meets(self, start: Point, end: Point) -> bool:
        """Whether a straight line between two points touches the box (Liang–Barsky)."""
        dx, dy = end[0] - start[0], end[1] - start[1]
        enter, leave = 0.0, 1.0
        for step, room in (
            (-dx, start[0] - self.left),
            (dx, self.right - start[0]),
            (-dy, start[1] - self.top),
            (dy, self.bottom - start[1]),
        ):
            if step == 0:
                if room < 0:
                    return False
            elif step < 0:
                enter = max(enter, room / step)
            else:
                leave = min(leave, room / step)
        return enter <= leave


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
