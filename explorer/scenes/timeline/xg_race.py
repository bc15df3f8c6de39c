"""The xG race: each side's expected goals added up over time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from explorer.analysis.axis import MatchAxis
from explorer.analysis.message import rounded, say
from explorer.analysis.xg import XgStep, xg_race
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.scenes.marks import Ink, Line, Mark, Pos, Text
from explorer.scenes.sides import side_ink
from explorer.scenes.timeline.frame import Strip
from explorer.scenes.timeline.live import Readout
from explorer.scenes.timeline.projection import Projection
from explorer.scenes.words import Words

READOUT_SIZE = 11.0
HEADROOM = 6.0
WIDTH = 1.5


class XgPicture:
    """The race drawn into a strip."""

    def __init__(self, match: Match, projection: Projection, strip: Strip) -> None:
        self._projection = projection
        self._strip = strip
        self.steps = {side: xg_race(match, side) for side in Side}
        most = max((steps[-1].total for steps in self.steps.values() if steps), default=0.0)
        self._unit = (strip.height - HEADROOM) / max(most, 1.0)
        self._whole = int(most)

    def row(self, total: float) -> float:
        """The pixel row of a sum."""
        return self._strip.bottom - 2 - total * self._unit

    def ground(self) -> tuple[Mark, ...]:
        """A thin line at every whole expected goal, numbered where there is room."""
        marks: list[Mark] = []
        left, right = self._projection.left, self._play_end()
        for number in range(1, self._whole + 1):
            row = self.row(number)
            marks.append(Line((Pos(left, row), Pos(right, row)), Ink.DIVIDER))
            if self._unit >= 12:
                marks.append(
                    Text(Pos(left + 3, row), f"{number}", 11, ink=Ink.TEXT3, halo=Ink.PANEL)
                )
        return tuple(marks)

    def marks(self, opacity: float) -> tuple[Mark, ...]:
        """Both sides' lines, broken between periods."""
        return tuple(mark for side in reversed(Side) for mark in self._lines(side, opacity))

    def readouts(self, places: Mapping[Side, Pos], words: Words) -> tuple[Readout, ...]:
        """What each side's shots so far add up to, in words at a place."""
        return tuple(
            Readout(
                tuple(step.at for step in self.steps[side]),
                tuple(
                    (_readout(place, side, total, words),)
                    for total in (0.0, *(step.total for step in self.steps[side]))
                ),
            )
            for side, place in places.items()
        )

    def _lines(self, side: Side, opacity: float) -> Iterator[Mark]:
        axis = self._projection.axis
        for period in axis.periods:
            if period == SHOOTOUT:
                continue
            points = self._points(self.steps[side], axis, period)
            if points[-1].x > points[0].x:
                yield Line(points, side_ink(side), WIDTH, opacity=opacity)

    def _points(self, steps: tuple[XgStep, ...], axis: MatchAxis, period: int) -> tuple[Pos, ...]:
        def column(moment: MatchTime) -> float:
            return self._projection.clipped(self._projection.x(moment))

        earlier = [step.total for step in steps if step.at.period < period]
        total = earlier[-1] if earlier else 0.0
        start, end = MatchTime(period, 0.0), MatchTime(period, axis.period_end(period))
        points = [Pos(column(start), self.row(total))]
        for step in steps:
            if step.at.period == period:
                x = column(step.at)
                points += [Pos(x, self.row(total)), Pos(x, self.row(step.total))]
                total = step.total
        points.append(Pos(column(end), self.row(total)))
        return tuple(points)

    def _play_end(self) -> float:
        axis = self._projection.axis
        last = [period for period in axis.periods if period != SHOOTOUT][-1]
        end = self._projection.x(MatchTime(last, axis.period_end(last)))
        return self._projection.clipped(end)


def _readout(place: Pos, side: Side, total: float, words: Words) -> Text:
    text = words(say("timeline-xg-total", total=rounded(total, 2)))
    return Text(place, text, READOUT_SIZE, 600, side_ink(side))
