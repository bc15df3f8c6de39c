"""The chance of the side that kicks first after each kick, in the columns of the grid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from explorer.analysis.message import say
from explorer.analysis.shootout import ShootoutState
from explorer.analysis.stakes import percent
from explorer.domain.place import Side
from explorer.scenes.box import Box
from explorer.scenes.emphasis import FUTURE_OPACITY
from explorer.scenes.marks import Clipped, Disc, Ink, Line, Mark, Pos, Target, Text
from explorer.scenes.shootout.fitting import text_box
from explorer.scenes.shootout.kicks import KickTable, TableKick
from explorer.scenes.shootout.layout import NOTE_LINE, ShootoutLayout
from explorer.scenes.text_measure import TextMeasure, elided, wrapped
from explorer.scenes.words import Words

LABEL, TITLE = 11.0, 12.0
POINT = 5.0
HEADROOM, FOOTROOM = 20.0, 14.0


@dataclass(frozen=True, slots=True)
class ChancePoint:
    """The chance after a kick: where it stands and where its value is written, if it has room."""

    kick: TableKick
    x: float
    y: float
    value: str
    label: tuple[float, float] | None


class ChanceFrame:
    """The chart without its model: where a chance stands, the grid lines and the labels."""

    def __init__(
        self, table: KickTable, layout: ShootoutLayout, words: Words, measure: TextMeasure
    ) -> None:
        self._table = table
        self._layout = layout
        self._words = words
        self._measure = measure
        box = layout.chart
        self.top = box.top + HEADROOM
        self.bottom = box.bottom - FOOTROOM
        columns = layout.shown
        self.left = layout.left
        self.right = min(layout.right, layout.at(columns[-1], 1) if columns else layout.right)

    def x(self, kick: TableKick) -> float:
        """The pixel column of a kick."""
        return self._layout.at(kick.column, kick.share)

    def y(self, chance: float) -> float:
        """The pixel row of a chance."""
        return self.bottom - chance * (self.bottom - self.top)

    def static(self) -> tuple[Mark, ...]:
        """Lines at none, half and all, what they are, and whose chance it is."""
        left, step = self._layout.margin, self.y(0.5) - self.y(1.0)
        name, chance = self._title()
        # Each line has its tick beside it: the team that of all, the words that of half.
        taken = max(
            self._measure.width(name, TITLE, 600) + self._measure.width("100 %", LABEL),
            self._measure.width(chance, TITLE) + self._measure.width("50 %", LABEL),
        )
        beside = left + taken + 12 <= self.left
        upper = (self.y(1.0) + self.y(0.5)) / 2
        rows = (upper - 8, upper + 8) if beside or step >= 35 else (upper, upper + step)
        marks: list[Mark] = [
            Text(Pos(left, rows[0]), name, TITLE, 600),
            Text(Pos(left, rows[1]), chance, TITLE, 400, Ink.TEXT2),
        ]
        for share in (0.0, 0.5, 1.0):
            y = self.y(share)
            ink = Ink.BORDER_STRONG if share == 0.5 else Ink.DIVIDER
            marks.append(Line((Pos(self.left, y), Pos(self.right, y)), ink))
            if share == 0.5 or beside or step >= 22:
                text = self._words(say("shootout-percent", percent=round(100 * share)))
                marks.append(Text(Pos(self.left - 8, y), text, LABEL, 400, Ink.TEXT2, "right"))
        return tuple(marks)

    def now_line(self, kick: TableKick) -> tuple[Mark, ...]:
        """The playhead at a kick."""
        if not self._layout.shows(kick.column):
            return ()
        x = self.x(kick)
        top = self._layout.chart.top + 2
        return (Line((Pos(x, top), Pos(x, self.bottom)), Ink.ACCENT, 2.0),)

    def _title(self) -> tuple[str, str]:
        room = self.left - self._layout.margin - 6
        team = self._table.match.team(self._table.first).short_name
        chance = self._words(say("shootout-win-chance"))
        return (
            elided(self._measure, team, TITLE, 600, room),
            elided(self._measure, chance, TITLE, 400, room),
        )


class ChanceChart:
    """The chart under one model: a value for every kick."""

    def __init__(
        self,
        frame: ChanceFrame,
        table: KickTable,
        states: Sequence[ShootoutState],
        layout: ShootoutLayout,
        measure: TextMeasure,
    ) -> None:
        self._frame = frame
        self._table = table
        self._layout = layout
        self._measure = measure
        self._chances = [_of_first(state, table.first) for state in states]
        start = (layout.column_left(0), frame.y(self._chances[0]))
        self._line = [
            start,
            *((frame.x(k), frame.y(self._chances[k.number])) for k in table.kicks),
        ]
        self.points = {point.kick.id: point for point in self._labelled()}

    def past_line(self, taken: int) -> tuple[Mark, ...]:
        """The line up to the last kick taken."""
        count = 1 + sum(kick.number <= taken for kick in self._table.kicks)
        return self._clipped(self._line[:count], Ink.TEXT, 1.5, 1.0)

    def future_line(self, taken: int) -> tuple[Mark, ...]:
        """The line from there on."""
        count = sum(kick.number <= taken for kick in self._table.kicks)
        return self._clipped(self._line[count:], Ink.TEXT3, 1.0, FUTURE_OPACITY)

    def point(self, point: ChancePoint, *, done: bool, now: bool) -> tuple[Mark, ...]:
        """A kick's point with its value, if there is room for it."""
        kick, at = point.kick, Pos(point.x, point.y)
        scored = kick.kick.outcome.is_goal
        opacity = 1.0 if done else FUTURE_OPACITY
        fill = kick.ink if scored and done else Ink.PANEL
        marks: list[Mark] = [
            Disc(at, radius_px=POINT - 0.75, ink=kick.ink, width=1.5, fill=fill, opacity=opacity)
        ]
        if point.label:
            ink = Ink.TEXT if now else Ink.TEXT2 if done else Ink.TEXT3
            weight = 600 if now else 400
            x, y = point.label
            marks.append(Text(Pos(x, y), point.value, LABEL, weight, ink, "center", halo=Ink.PANEL))
        return tuple(marks)

    def targets(self) -> list[Target]:
        """The points that can be hit."""
        return [
            Target(point.kick.id, Pos(point.x, point.y), 12.0, rank=1)
            for point in self.points.values()
        ]

    def _clipped(
        self, points: Sequence[tuple[float, float]], ink: Ink, width: float, opacity: float
    ) -> tuple[Mark, ...]:
        if len(points) < 2:
            return ()
        line = Line(tuple(Pos(x, y) for x, y in points), ink, width, opacity=opacity)
        box = self._layout.chart
        seen = (Pos(self._frame.left, box.top), Pos(self._frame.right, box.bottom))
        return (Clipped(*seen, (line,)),)

    def _labelled(self) -> list[ChancePoint]:
        """Every visible point with the first place for its value that touches nothing else."""
        shown = [kick for kick in self._table.kicks if self._layout.shows(kick.column)]
        dots = [
            Box(x - POINT - 1, y - POINT - 1, x + POINT + 1, y + POINT + 1)
            for x, y in ((self._frame.x(k), self._frame.y(self._chances[k.number])) for k in shown)
        ]
        segments = list(pairwise(self._line))
        taken: list[Box] = []
        points = []
        for kick in shown:
            x, y = self._frame.x(kick), self._frame.y(self._chances[kick.number])
            value = str(percent(self._chances[kick.number]))
            width = self._measure.width(value, LABEL, 600)
            label = None
            for middle in self._label_places(kick, x, y, width):
                box = text_box(*middle, width + 2, LABEL)
                if not self._layout.chart.contains(box) or box.right > self._layout.right + 8:
                    continue
                if any(box.overlaps(other) for other in (*taken, *dots)):
                    continue
                if any(box.meets(*segment) for segment in segments):
                    continue
                label = middle
                taken.append(box)
                break
            points.append(ChancePoint(kick, x, y, value, label))
        return points

    def _label_places(
        self, kick: TableKick, x: float, y: float, width: float
    ) -> tuple[tuple[float, float], ...]:
        """Above a rise and below a fall first, then across, then to the right."""
        before = self._chances[kick.number - 1]
        rises = self._chances[kick.number] >= before
        aside = x + POINT + 5 + width / 2
        above, below = (x, y - 13), (x, y + 13)
        first = (above, below) if rises else (below, above)
        return (*first, (aside, y), (x, y - 16), (aside, y - 10), (aside, y + 10))


def _of_first(state: ShootoutState, first: Side) -> float:
    return state.win_probability if first is Side.HOME else 1.0 - state.win_probability


def note_lines(words: Words, measure: TextMeasure, table: KickTable, p: float, room: float) -> int:
    """How many lines the note on the model takes."""
    return len(wrapped(measure, _note(words, table, p), LABEL, 400, room))


def note(
    words: Words, measure: TextMeasure, table: KickTable, layout: ShootoutLayout, p: float
) -> tuple[Mark, ...]:
    """What the chances rest on."""
    box = layout.note
    lines = wrapped(measure, _note(words, table, p), LABEL, 400, box.width)
    top = box.middle_y - NOTE_LINE * (len(lines) - 1) / 2
    return tuple(
        Text(Pos(box.left, top + NOTE_LINE * n), line, LABEL, 400, Ink.TEXT2)
        for n, line in enumerate(lines)
    )


def _note(words: Words, table: KickTable, p: float) -> str:
    return words(say("shootout-model-note", percent=f"{100 * p:.3g}", rounds=table.kicks_each))
