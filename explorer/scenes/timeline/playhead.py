"""The playhead: a line with a flag, in the shootout the outline of a slot."""

from __future__ import annotations

from explorer.domain.time import MatchTime
from explorer.scenes.marks import Band, Ink, Line, Mark, Pos, Text
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.timeline.frame import Frame
from explorer.scenes.timeline.projection import Projection

FLAG_SIZE = 12.0
FLAG_PADDING = 6.0
FLAG_HEIGHT = 17.0
LINE_WIDTH = 2.0


class PlayheadPicture:
    """Draws the playhead of one timeline at any moment."""

    def __init__(self, frame: Frame, projection: Projection, measure: TextMeasure) -> None:
        self._frame = frame
        self._projection = projection
        self._whole = projection.whole()
        self._measure = measure

    def x(self, moment: MatchTime) -> float | None:
        """The pixel column of a moment, None outside the visible range."""
        x = self._projection.x(moment)
        return x if self._projection.sees(x) else None

    def line(self, moment: MatchTime) -> tuple[Mark, ...]:
        """The line through the lanes, or the outline of the current kick's slot."""
        x = self.x(moment)
        if x is None:
            return ()
        frame = self._frame
        if not moment.in_shootout or moment.elapsed < 1:
            ends = (Pos(x, frame.ruler.bottom), Pos(x, frame.away.bottom))
            return (Line(ends, Ink.ACCENT, LINE_WIDTH),)
        half = self._projection.axis.kick_units * self._projection.scale / 2
        left, right = (self._projection.clipped(edge) for edge in (x - half, x + half))
        return (
            Band(
                Pos(left, frame.home.top + 1),
                Pos(right, frame.away.bottom - 1),
                ink=Ink.ACCENT,
                width=LINE_WIDTH,
            ),
        )

    def flag(self, moment: MatchTime) -> tuple[Mark, ...]:
        """The flag with the clock, standing on the line."""
        x = self.x(moment)
        if x is None:
            return ()
        text = moment.clock_label
        half = self._measure.width(text, FLAG_SIZE, 600) / 2 + FLAG_PADDING
        middle = min(max(x, half + 1), self._frame.width - half - 1)
        bottom = self._frame.ruler.bottom - 1
        top = bottom - FLAG_HEIGHT
        return (
            Band(Pos(middle - half, top), Pos(middle + half, bottom), Ink.ACCENT, radius_px=2),
            Text(Pos(middle, (top + bottom) / 2), text, FLAG_SIZE, 600, Ink.ON_ACCENT, "center"),
        )

    def tick(self, moment: MatchTime) -> tuple[Mark, ...]:
        """Where the moment is in the overview."""
        strip = self._frame.overview
        if strip is None:
            return ()
        x = self._whole.x(moment)
        return (Line((Pos(x, strip.top), Pos(x, strip.bottom)), Ink.ACCENT, LINE_WIDTH),)
