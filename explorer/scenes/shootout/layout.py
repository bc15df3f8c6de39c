"""How the shootout's parts share a picture: one column grid, heights by what there is room for.

Where there is little height the goal mouth shrinks first, then the chart, then the rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from explorer.scenes.box import Box

CELL_GAP = 4.0
HEAD = 22.0
SUDDEN_DEATH_HEAD = 15.0
ROW, LEAST_ROW = 46.0, 34.0
LEAST_MOUTH = 104.0
CHART, LEAST_CHART, MOST_CHART = 96.0, 64.0, 200.0
CHART_SHARE = 0.36
NOTE_LINE = 15.0
CONTROL = 26.0
SCROLL = 12.0


class CellForm(Enum):
    """How much a cell of the grid says, from the widest to the narrowest."""

    FULL = auto()
    """Glyph, name, score, number side by side."""
    SHORT = auto()
    """The name in a line of its own, shortened."""
    COMPACT = auto()
    """Without a name."""


class StakesForm(Enum):
    """How the stakes line is set."""

    WIDE = auto()
    """All in two lines."""
    BRIEF = auto()
    """In two lines, with the chances alone where there are words for the kick to follow."""
    STACKED = auto()
    """What the kick leads to in two lines of its own."""

    @property
    def height(self) -> float:
        """The height in pixels."""
        return 96.0 if self is StakesForm.STACKED else 58.0


@dataclass(frozen=True, slots=True)
class Demand:
    """What the content asks of the layout.

    ``rounds`` is the number of columns, ``gutter`` the width of the rows' labels; ``cells`` and
    ``stakes`` are the widths that cells and stakes line need in their forms, ``most_mouth`` is the
    height above which the goal can't grow any more.
    """

    rounds: int
    sudden_death: bool
    gutter: float
    cells: Mapping[CellForm, float]
    stakes: Mapping[StakesForm, float]
    most_mouth: float
    note_lines: int = 1


@dataclass(frozen=True, slots=True)
class ShootoutLayout:
    """Where everything stands, in pixels."""

    width: float
    height: float
    margin: float
    form: CellForm
    stakes_form: StakesForm
    stakes: Box
    mouth: Box
    head: Box
    rows: tuple[Box, Box]
    scroll: Box | None
    chart: Box
    note: Box
    control: Box
    pitch: float
    first_round: int
    columns: int
    rounds: int

    @property
    def left(self) -> float:
        """Where the columns begin."""
        return self.rows[0].left

    @property
    def right(self) -> float:
        """Where the columns end."""
        return self.rows[0].right

    def column_left(self, column: int) -> float:
        """The left edge of a round's column, which may lie outside of what is seen."""
        return self.left + (column - self.first_round) * self.pitch

    def at(self, column: int, share: float) -> float:
        """A place across a round's cell, from 0 at its left to 1 at its right edge."""
        return self.column_left(column) + share * (self.pitch - CELL_GAP)

    def cell(self, column: int, row: int) -> Box:
        """The cell of a round and a row."""
        left, box = self.column_left(column), self.rows[row]
        return Box(left, box.top, left + self.pitch - CELL_GAP, box.bottom)

    def shows(self, column: int) -> bool:
        """Whether a round's column is seen."""
        return self.first_round <= column < self.first_round + self.columns

    @property
    def shown(self) -> range:
        """The columns that are seen."""
        return range(self.first_round, min(self.first_round + self.columns, self.rounds))


def lay_out(
    width: float, height: float, demand: Demand, first_round: int, *, compact: bool = False
) -> ShootoutLayout:
    """The layout for a size; ``first_round`` is moved to where the columns fill the picture."""
    margin = 12.0 if compact else 16.0
    left, right = margin + demand.gutter, width - margin
    form, columns = _columns(right - left + CELL_GAP, demand)
    scrolls = columns < demand.rounds
    stakes_form = _stakes_form(width - 2 * margin, height, demand)
    heights = _heights(height, stakes_form, demand, compact=compact, scrolls=scrolls)
    y = stakes_form.height + heights.gap / 4
    mouth = Box(margin, y, right, y + heights.mouth)
    y = mouth.bottom + heights.gap
    head = Box(left, y, right, y + heights.head)
    first = Box(left, head.bottom, right, head.bottom + heights.row)
    second = Box(left, first.bottom + CELL_GAP, right, first.bottom + CELL_GAP + heights.row)
    y = second.bottom
    scroll = Box(left, y + 2, right, y + 2 + SCROLL) if scrolls else None
    y = (scroll.bottom if scroll else y) + heights.gap / 2
    chart = Box(left, y, right, y + heights.chart)
    note = Box(left, chart.bottom, right, height - heights.foot)
    control = Box(margin, note.middle_y - CONTROL / 2, left - 8, note.middle_y + CONTROL / 2)
    return ShootoutLayout(
        width=width,
        height=height,
        margin=margin,
        form=form,
        stakes_form=stakes_form,
        stakes=Box(margin, 0, right, stakes_form.height),
        mouth=mouth,
        head=head,
        rows=(first, second),
        scroll=scroll,
        chart=chart,
        note=note,
        control=control,
        pitch=(right - left + CELL_GAP) / columns,
        first_round=max(0, min(first_round, demand.rounds - columns)),
        columns=columns,
        rounds=demand.rounds,
    )


def _columns(room: float, demand: Demand) -> tuple[CellForm, int]:
    """The fullest form in which all rounds fit, or how many compact ones do."""
    for form in CellForm:
        if demand.rounds * (demand.cells[form] + CELL_GAP) <= room:
            return form, demand.rounds
    return CellForm.COMPACT, max(1, int(room // (demand.cells[CellForm.COMPACT] + CELL_GAP)))


def _stakes_form(room: float, height: float, demand: Demand) -> StakesForm:
    if demand.stakes[StakesForm.WIDE] <= room:
        return StakesForm.WIDE
    if height < 600 and demand.stakes[StakesForm.BRIEF] <= room:
        return StakesForm.BRIEF
    return StakesForm.STACKED


@dataclass(slots=True)
class _Heights:
    mouth: float
    head: float
    row: float
    chart: float
    gap: float
    foot: float


def _heights(
    height: float, stakes: StakesForm, demand: Demand, *, compact: bool, scrolls: bool
) -> _Heights:
    gap = 6.0 if compact or height < 460 else 12.0
    head = HEAD + (SUDDEN_DEATH_HEAD if demand.sudden_death else 0.0)
    foot = 6.0 if compact or height < 460 else 10.0
    note = max(CONTROL, demand.note_lines * NOTE_LINE)
    fixed = stakes.height + 1.75 * gap + head + CELL_GAP + note + foot
    fixed += SCROLL + 2 if scrolls else 0.0
    room = height - fixed
    row = max(LEAST_ROW, min(ROW, (room - LEAST_MOUTH - CHART) / 2))
    room -= 2 * row
    chart = max(CHART, CHART_SHARE * room)
    mouth = max(LEAST_MOUTH, min(room - chart, demand.most_mouth))
    chart = max(LEAST_CHART, min(room - mouth, MOST_CHART))
    mouth = max(LEAST_MOUTH / 2, min(mouth, room - chart))
    spare = max(0.0, room - mouth - chart)
    return _Heights(mouth, head, row, chart, gap + spare / 1.75, foot)
