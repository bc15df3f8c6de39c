"""How the pitch, the strips behind its goal lines and the legend share the picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from explorer.domain.place import GOAL_WIDTH, PITCH_LENGTH, PITCH_WIDTH, Side
from explorer.scenes.box import Box, Point
from explorer.scenes.marks import Viewport
from explorer.scenes.pitch.markings import NET_DEPTH

EDGE = 6.0
TOUCHLINE_MARGIN = 13.0
CAPTION_MARGIN = 20.0
SIDE_MARGIN = 20.0
LEGEND_HEIGHT = 28.0
CELL_HEIGHT = 60.0
GLYPH_DROP = 18.0
"""How far below the top of its cell in a strip a glyph's centre stands, in pixels."""

INSET = 4.0
"""How far the cells of a strip below the pitch stand off its border, in pixels."""

SMALLEST_SCALE = 0.5
LEAST_BESIDE = 2.8
"""How many pixels a metre has at least beside strips; smaller pitches have them below."""


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
    """The room for goals without a place, with the centre of each glyph in it."""

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
        needs: By the side for whom a strip's goals count: it lies behind the goal they attack, or
            below the pitch at that end where the pitch would be too small between them.
    """
    beside = _beside(width, height, needs)
    if not needs or beside.viewport.scale_x >= LEAST_BESIDE:
        return beside
    below = _below(width, height, needs)
    return max(beside, below, key=lambda layout: layout.viewport.scale_x)


def _beside(width: float, height: float, needs: Mapping[Side, StripNeed]) -> Layout:
    viewport, columns, tall = _fit(width, height, needs)
    strips = {
        side: _strip(viewport, side, need, columns[side], _rows(viewport, needs, tall=tall))
        for side, need in needs.items()
    }
    left, right = (
        _margin(viewport.scale_x, side, needs, columns) for side in (Side.AWAY, Side.HOME)
    )
    beyond = viewport.scale_x * PITCH_LENGTH + right
    ground = Box(viewport.offset_x - left, 0.0, viewport.offset_x + beyond, height - LEGEND_HEIGHT)
    return Layout(viewport, ground, strips, ground.bottom + LEGEND_HEIGHT / 2 + 1)


def _below(width: float, height: float, needs: Mapping[Side, StripNeed]) -> Layout:
    """The pitch over its full width, with the strips below it, in as few rows as they can."""
    most = max(need.count for need in needs.values())
    for rows in range(1, most + 1):
        columns = {side: ceil(need.count / rows) for side, need in needs.items()}
        if sum(columns[s] * need.cell_width + 2 * EDGE for s, need in needs.items()) <= width:
            break
    strip_height = rows * CELL_HEIGHT + 2 * INSET
    under = CAPTION_MARGIN + strip_height + EDGE + LEGEND_HEIGHT
    room = height - TOUCHLINE_MARGIN - under
    scale = room / PITCH_WIDTH
    for _ in range(3):  # As above, the net's share of the margin depends on the scale.
        margin = max(SIDE_MARGIN, NET_DEPTH * scale + EDGE)
        scale = max(SMALLEST_SCALE, min(scale, (width - 2 * margin) / PITCH_LENGTH))
    free_y = max(0.0, room - scale * PITCH_WIDTH)
    left = round((width - scale * PITCH_LENGTH) / 2)
    viewport = Viewport(width, height, scale, scale, left, round(TOUCHLINE_MARGIN + free_y / 2))
    ground = Box(0.0, 0.0, width, height - LEGEND_HEIGHT)
    top = ground.bottom - EDGE - strip_height
    strips: dict[Side, Strip] = {}
    for side, need in needs.items():
        across = columns[side] * need.cell_width
        start = width - EDGE - across if side is Side.HOME else EDGE
        box = Box(start, top, start + across, top + strip_height)
        centres = [start + (column + 0.5) * need.cell_width for column in range(columns[side])]
        tops = [top + INSET + row * CELL_HEIGHT for row in range(rows)]
        places = tuple((x, y + GLYPH_DROP) for y in tops for x in centres)
        strips[side] = Strip(box, places[: need.count])
    return Layout(viewport, ground, strips, ground.bottom + LEGEND_HEIGHT / 2 + 1)


def _fit(
    width: float, height: float, needs: Mapping[Side, StripNeed]
) -> tuple[Viewport, Mapping[Side, int], bool]:
    """The view, how many columns each strip has, and whether strips are taller than the pitch.

    Strips take as few columns as they can, so that the pitch is as large as it can be.
    """
    most = max((need.count for need in needs.values()), default=0)
    columns: Mapping[Side, int] = {}
    for widest in range(1, most + 1):
        for tall in (False, True):
            columns = {side: min(widest, need.count) for side, need in needs.items()}
            viewport = _viewport(width, height, needs, columns)
            rows = len(_rows(viewport, needs, tall=tall).tops)
            if any(need.count > columns[s] * rows for s, need in needs.items()):
                continue
            columns = {side: ceil(need.count / rows) for side, need in needs.items()}
            return _viewport(width, height, needs, columns), columns, tall
    return _viewport(width, height, needs, columns), columns, True


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


@dataclass(frozen=True, slots=True)
class _Rows:
    """Where strips begin and end, and where each row of their cells does, in pixels."""

    top: float
    bottom: float
    tops: tuple[float, ...]


def _rows(viewport: Viewport, needs: Mapping[Side, StripNeed], *, tall: bool) -> _Rows:
    """The rows above the goals' nets and below them, as far as the pitch or the picture goes."""
    top, bottom = viewport.offset_y, viewport.offset_y + viewport.scale_y * PITCH_WIDTH
    middle, half = (top + bottom) / 2, viewport.scale_y * GOAL_WIDTH / 2
    if tall:
        top, bottom = _top(needs), viewport.height - LEGEND_HEIGHT - TOUCHLINE_MARGIN
    above = int(max(0.0, middle - half - top) // CELL_HEIGHT)
    below = int(max(0.0, bottom - middle - half) // CELL_HEIGHT)
    starts = [top + row * CELL_HEIGHT for row in range(above)]
    starts += [middle + half + row * CELL_HEIGHT for row in range(below)]
    # In a picture that has room for nothing they share the first row.
    return _Rows(top, bottom, tuple(starts) or (top,))


def _strip(viewport: Viewport, side: Side, need: StripNeed, columns: int, rows: _Rows) -> Strip:
    # The pitch that the columns were counted for may have had one row more.
    columns = max(columns, ceil(need.count / len(rows.tops)))
    outward = 1 if side is Side.HOME else -1
    line = viewport.offset_x + (viewport.scale_x * PITCH_LENGTH if side is Side.HOME else 0)
    near, far = line + outward * EDGE / 2, line + outward * (columns * need.cell_width + EDGE * 1.5)
    box = Box(min(near, far), rows.top, max(near, far), rows.bottom)
    first = near + outward * (EDGE / 2 + need.cell_width / 2)
    columns_x = sorted(first + outward * column * need.cell_width for column in range(columns))
    places = tuple((x, y + GLYPH_DROP) for y in rows.tops for x in columns_x)
    return Strip(box, places[: need.count])
