"""How much of a picture a mark covers, so that only that much is repainted when it changes."""

from __future__ import annotations

import math
from collections.abc import Iterable

from explorer.scenes.marks import (
    Band,
    Clipped,
    Curve,
    Disc,
    Glyph,
    Line,
    Mark,
    Pos,
    Text,
    Viewport,
)
from explorer.scenes.text_measure import TextMeasure

Box = tuple[float, float, float, float]
HALO = 2.5
EMPTY: Box = (math.inf, math.inf, -math.inf, -math.inf)


def bounds(marks: Iterable[Mark], viewport: Viewport, measure: TextMeasure) -> Box:
    """The smallest box (left, top, right, bottom in pixels) around marks; EMPTY around none."""
    box = EMPTY
    for mark in marks:
        box = union(box, _bounds(mark, viewport, measure))
    return box


def union(a: Box, b: Box) -> Box:
    """The smallest box around two."""
    return (min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3]))


def _bounds(mark: Mark, viewport: Viewport, measure: TextMeasure) -> Box:
    match mark:
        case Line(points=points, width=width):
            return _around(points, viewport, width)
        case Curve(start=start, pieces=pieces, width=width):
            return _around((start, *(p for piece in pieces for p in piece)), viewport, width)
        case Disc(centre=centre):
            reach = disc_radius(mark, viewport) + mark.width
            return _around((centre,), viewport, reach)
        case Band(corner=corner, opposite=opposite, width=width):
            return _around((corner, opposite), viewport, width)
        case Text():
            return _text_bounds(mark, viewport, measure)
        case Glyph(at=at, size=size, backing=backing):
            return _around((at,), viewport, size / 2 + (HALO if backing else 1))
        case Clipped(marks=marks, corner=corner, opposite=opposite):
            inner = bounds(marks, viewport, measure)
            clip = _around((corner, opposite), viewport, 0)
            return (
                max(inner[0], clip[0]),
                max(inner[1], clip[1]),
                min(inner[2], clip[2]),
                min(inner[3], clip[3]),
            )


def disc_radius(disc: Disc, viewport: Viewport) -> float:
    """A disc's radius in pixels."""
    return disc.radius * viewport.scale_x + disc.radius_px


def _around(points: Iterable[Pos], viewport: Viewport, margin: float) -> Box:
    xs, ys = [], []
    for point in points:
        xs.append(viewport.x(point))
        ys.append(viewport.y(point))
    return (min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin)


def _text_bounds(text: Text, viewport: Viewport, measure: TextMeasure) -> Box:
    width = measure.width(text.text, text.size, text.weight) + 2
    x, y = viewport.x(text.at), viewport.y(text.at)
    left = x - width * {"left": 0.0, "center": 0.5, "right": 1.0}[text.align]
    margin = (HALO if text.halo else 0) + 1
    half = text.size * 0.75 + margin
    if text.rotation:
        reach = width + margin
        return (x - reach, y - reach, x + reach, y + reach)
    return (left - margin, y - half, left + width + margin, y + half)
