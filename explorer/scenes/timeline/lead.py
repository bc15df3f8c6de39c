"""The lead over time: how many goals either side is ahead, with the score written in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.analysis.axis import MatchAxis
from explorer.analysis.index import MatchIndex, ScoreStep
from explorer.domain.match import Score
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.scenes.marks import SOFT_DASH, Band, Dash, Ink, Line, Mark, Pos, Text
from explorer.scenes.timeline.frame import Strip
from explorer.scenes.timeline.projection import Projection

UNIT = 10.0
LEAST_TICKS = 2
SHORTEST_SCORE = 34.0
SHORT, LAST = 16.0, 3.0
"""How long a stretch is at least, in pixels, whose score may stand out over its ends."""

SCORE_WIDTH = 26.0
INTO_BREAK, INTO_MARGIN = 6.0, 12.0
"""How far the last score may reach over its end; in the middle of a break stands its name."""

GHOST = 0.4
SCALE_ROOM = 12.0
STEP_WIDTH = 1.5
SOFT_OPACITY = 0.2


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of one period during which the score stands."""

    start: MatchTime
    end: MatchTime
    score: Score

    @property
    def lead(self) -> int:
        """The home side's lead in goals, negative where it is behind."""
        return self.score.home - self.score.away


@dataclass(frozen=True, slots=True)
class ScoreLabel:
    """The score of a piece, as it is written once the piece has begun and before."""

    since: MatchTime
    past: Text
    future: Text


def lead_pieces(index: MatchIndex, axis: MatchAxis) -> tuple[Piece, ...]:
    """The pieces of all periods of play, in order of time."""
    return tuple(_pieces(index, axis))


def _pieces(index: MatchIndex, axis: MatchAxis) -> Iterator[Piece]:
    score = Score()
    for period in axis.periods:
        if period == SHOOTOUT:
            continue
        since = 0.0
        for step in index.score_steps:
            if step.at.period == period:
                at = min(step.at.elapsed, axis.period_end(period))
                yield Piece(MatchTime(period, since), MatchTime(period, at), score)
                since, score = at, step.score
        yield Piece(MatchTime(period, since), MatchTime(period, axis.period_end(period)), score)


class LeadPicture:
    """The lead drawn into a strip."""

    def __init__(self, index: MatchIndex, projection: Projection, strip: Strip) -> None:
        self._index = index
        self._projection = projection
        self._strip = strip
        self._pieces = lead_pieces(index, projection.axis)
        self.most = max(LEAST_TICKS, *(abs(piece.lead) for piece in self._pieces))
        self._unit = min(UNIT, (strip.height / 2 - 3) / self.most)

    def row(self, lead: int) -> float:
        """The pixel row of a lead."""
        return self._strip.middle - lead * self._unit

    def marks(self, opacity: float) -> tuple[Mark, ...]:
        """The area and its outline; the ghost of what is to come has a lower opacity."""
        marks: list[Mark] = []
        for piece in self._pieces:
            marks.extend(self._level(piece, opacity))
        before = 0
        for step in self._index.score_steps:
            after = step.score.home - step.score.away
            marks.extend(self._transition(step, before, after, opacity))
            before = after
        return tuple(marks)

    def scores(self, *, once_over: bool) -> tuple[ScoreLabel, ...]:
        """The scores of the pieces that are long enough, or else have room around them.

        A score stands in the middle of its piece, which tells when it ends: with ``once_over`` it
        is past no sooner than that, and what room there is must not tell of what follows.
        """
        labels = []
        height = self._strip.height
        size = 13.0 if height >= 46 else 12.0 if height >= 30 else 11.0
        away = min(size / 2 + 7, (height - size) / 2)
        columns = self._columns(with_short=not once_over)
        for piece in self._pieces:
            if piece not in columns:
                continue
            row = self._strip.middle + (away if piece.lead > 0 else -away)
            at = Pos(columns[piece], row)
            past, future = (
                Text(at, str(piece.score), size, 600, ink, "center", halo=Ink.PANEL)
                for ink in (Ink.TEXT, Ink.TEXT3)
            )
            since = piece.end if once_over else piece.start
            labels.append(ScoreLabel(since, past, future))
        return tuple(labels)

    def _columns(self, *, with_short: bool) -> dict[Piece, float]:
        """Where the middles of the scores stand, by their pieces."""
        extents = {piece: self._extent(piece) for piece in self._pieces}
        found = {
            piece: (left + right) / 2
            for piece, (left, right) in extents.items()
            if right - left >= SHORTEST_SCORE
        }
        for piece, (left, right) in extents.items() if with_short else ():
            is_last = piece == self._pieces[-1]
            if piece in found or right - left < (LAST if is_last else SHORT):
                continue
            x = (left + right) / 2
            if is_last:
                over = INTO_MARGIN if right >= self._projection.right - 1 else INTO_BREAK
                x = min(max(x, left + SCORE_WIDTH / 2), right + over - SCORE_WIDTH / 2)
            beside = (at for other, at in found.items() if (other.lead > 0) == (piece.lead > 0))
            if all(abs(x - at) >= SCORE_WIDTH + 2 for at in beside):
                found[piece] = x
        return found

    def scale_marks(self, gutter: float) -> tuple[Mark, ...]:
        """The scale at the right edge of the gutter."""
        marks: list[Mark] = []
        crowded = self._unit * self.most < SCALE_ROOM
        for lead in (0,) if crowded else (self.most, 0, -self.most):
            row = self.row(lead)
            text = str(abs(lead))
            marks.append(Text(Pos(gutter - 8, row), text, 11, ink=Ink.TEXT3, align="right"))
            marks.append(Line((Pos(gutter - 5, row), Pos(gutter, row)), Ink.BORDER_STRONG))
        return tuple(marks)

    def _extent(self, piece: Piece) -> tuple[float, float]:
        clipped = self._projection.clipped
        return clipped(self._projection.x(piece.start)), clipped(self._projection.x(piece.end))

    def _level(self, piece: Piece, opacity: float) -> Iterator[Mark]:
        left, right = self._extent(piece)
        if right - left < 0.5:
            return
        zero, row = self.row(0), self.row(piece.lead)
        if piece.lead == 0:
            yield Line((Pos(left, zero), Pos(right, zero)), Ink.TEXT2, STEP_WIDTH, opacity=opacity)
            return
        ink, tint = _inks(piece.lead)
        yield Band(Pos(left, row), Pos(right, zero), fill=tint, opacity=opacity)
        yield Line((Pos(left, zero), Pos(right, zero)), Ink.BORDER_STRONG, opacity=opacity)
        yield Line((Pos(left, row), Pos(right, row)), ink, STEP_WIDTH, opacity=opacity)

    def _transition(
        self, step: ScoreStep, before: int, after: int, opacity: float
    ) -> Iterator[Mark]:
        x = self._projection.x(step.at)
        ink, _ = _inks(after - before)
        top, bottom = self.row(max(before, after)), self.row(min(before, after))
        goal = self._index.by_id[step.goal_id]
        dash: Dash | None = None
        time = goal.time
        if time.is_soft:
            dash = SOFT_DASH
            if time.earliest is not None and time.latest is not None:
                left, right = (
                    self._projection.clipped(self._projection.x(moment))
                    for moment in (time.earliest, time.latest)
                )
                if right > left:
                    yield Band(
                        Pos(left, top),
                        Pos(right, bottom),
                        fill=ink,
                        fill_opacity=SOFT_OPACITY,
                        opacity=opacity,
                    )
        if self._projection.sees(x):
            yield Line((Pos(x, top), Pos(x, bottom)), ink, STEP_WIDTH, dash, opacity)


def _inks(lead: int) -> tuple[Ink, Ink]:
    return (Ink.HOME, Ink.HOME_TINT) if lead > 0 else (Ink.AWAY, Ink.AWAY_TINT)
