"""How the pitch, the strips behind its goal lines and the legend share the picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from explorer.domain.place import GOAL_WIDTH, PITCH_LENGTH, PITCH_WIDTH, Side
from explorer.scenes.marks import Viewport
from explorer.scenes.pitch.geometry import Box, Point
from explorer.scenes.pitch.markings import MIDDLE_Y, NET_DEPTH

EDGE = 6.0
TOUCHLINE_MARGIN = 13.0
CAPTION_MARGIN = 20.0
SIDE_MARGIN = 20.0
LEGEND_HEIGHT = 28.0
CELL_HEIGHT = 59.0
GLYPH_DROP = 18.0
"""How far below the top of its cell in a strip a glyph's centre stands, in pixels."""

SMALLEST_SCALE = 0.5
_MOST_COLUMNS = 12


@dataclass(frozen=True, slots=True)
class StripNeed:
    """What a strip has to hold: how many glyphs, and how wide their widest label is in pixels."""

    count: int
    label_width: float

    @property
    def cell_width(self) -> float:
        """The width of one of its columns."""
        return max(40.0, self.label_width + 10.0)


@dataclass(frozen=True, slots=True)
class Strip:
    """The room behind a goal line, with the centre of each glyph in it."""

    box: Box
    places: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where everything lies, in pixels; ``ground`` is what is coloured as grass."""

    viewport: Viewport
    ground: Box
    strips: Mapping[Side, Strip]
    legend_y: float


def lay_out(width: float, height: float, needs: Mapping[Side, StripNeed]) -> Layout:
    """The largest pitch for a size, with a strip for each side whose goals lack a place.

    Args:
        width: Of the picture in logical pixels.
        height: Of the picture in logical pixels.
        needs: By the side for whom a strip's goals count: it lies behind the goal they attack.
    """
    columns = dict.fromkeys(needs, 1)
    viewport = _viewport(width, height, needs, columns)
    for _ in range(_MOST_COLUMNS):
        wanted = {
            side: min(_MOST_COLUMNS, ceil(need.count / _rows(viewport)))
            for side, need in needs.items()
        }
        if wanted == columns:
            break
        columns = {side: max(columns[side], wanted[side]) for side in needs}
        viewport = _viewport(width, height, needs, columns)
    strips = {side: _strip(viewport, side, need, columns[side]) for side, need in needs.items()}
    left, right = (
        _margin(viewport.scale_x, side, needs, columns) for side in (Side.AWAY, Side.HOME)
    )
    beyond = viewport.scale_x * PITCH_LENGTH + right
    ground = Box(viewport.offset_x - left, 0.0, viewport.offset_x + beyond, height - LEGEND_HEIGHT)
    return Layout(viewport, ground, strips, ground.bottom + LEGEND_HEIGHT / 2 + 1)


def _top(needs: Mapping[Side, StripNeed]) -> float:
    return CAPTION_MARGIN if needs else TOUCHLINE_MARGIN


def _margin(
    scale: float, side: Side, needs: Mapping[Side, StripNeed], columns: Mapping[Side, int]
) -> float:
    if side not in needs:
        return max(SIDE_MARGIN, NET_DEPTH * scale + EDGE)
    return columns[side] * needs[side].cell_width + 2 * EDGE


def _viewport(
    width: float, height: float, needs: Mapping[Side, StripNeed], columns: Mapping[Side, int]
) -> Viewport:
    room = height - _top(needs) - TOUCHLINE_MARGIN - LEGEND_HEIGHT
    scale = max(SMALLEST_SCALE, room / PITCH_WIDTH)
    for _ in range(3):  # The net's share of the margin depends on the scale that it narrows.
        margins = sum(_margin(scale, side, needs, columns) for side in Side)
        scale = max(SMALLEST_SCALE, min(scale, (width - margins) / PITCH_LENGTH))
    left, right = (_margin(scale, side, needs, columns) for side in (Side.AWAY, Side.HOME))
    free_x = width - left - right - scale * PITCH_LENGTH
    free_y = room - scale * PITCH_WIDTH
    return Viewport(
        width,
        height,
        scale,
        scale,
        round(left + free_x / 2),
        round(_top(needs) + max(0.0, free_y / 2)),
    )


def _rows(viewport: Viewport) -> int:
    """How many glyphs stand in a column: those above the goal's net and those below it."""
    return 2 * max(1, int(_beside_goal(viewport) // CELL_HEIGHT))


def _beside_goal(viewport: Viewport) -> float:
    return (MIDDLE_Y - GOAL_WIDTH / 2) * viewport.scale_y


def _strip(viewport: Viewport, side: Side, need: StripNeed, columns: int) -> Strip:
    outward = 1 if side is Side.HOME else -1
    line = viewport.offset_x + (viewport.scale_x * PITCH_LENGTH if side is Side.HOME else 0)
    near, far = line + outward * EDGE / 2, line + outward * (columns * need.cell_width + EDGE * 1.5)
    top = viewport.offset_y
    bottom = top + viewport.scale_y * PITCH_WIDTH
    box = Box(min(near, far), top, max(near, far), bottom)
    above = _rows(viewport) // 2
    below = bottom - _beside_goal(viewport)
    tops = [top + row * CELL_HEIGHT for row in range(above)]
    tops += [below + row * CELL_HEIGHT for row in range(above)]
    first = near + outward * (EDGE / 2 + need.cell_width / 2)
    columns_x = sorted(first + outward * column * need.cell_width for column in range(columns))
    places = tuple((x, y + GLYPH_DROP) for y in tops for x in columns_x)
    return Strip(box, places[: need.count])
