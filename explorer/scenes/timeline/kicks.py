"""The shootout on the timeline: a slot for each kick, its outcome in the taker's lane."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from explorer.analysis.index import MatchIndex
from explorer.domain.events import PenaltyKick
from explorer.domain.place import Side
from explorer.scenes.marks import Glyph, Ink, Pos, Text
from explorer.scenes.sides import side_ink
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.timeline.frame import GLYPH, Frame
from explorer.scenes.timeline.lead import ScoreLabel
from explorer.scenes.timeline.live import Drawn, variants
from explorer.scenes.timeline.projection import Projection
from explorer.session.filtering import Filter, Layer

SCORE_SIZE = 12.0
SMALL_SCORE_SIZE = 11.0
SCORE_GAP = 4.0
SCORE_ROW = 15.0
SMALLEST_GLYPH = 6.0


@dataclass(frozen=True, slots=True)
class KickPicture:
    """The glyphs of the kicks and the running scores between the lanes."""

    drawn: tuple[Drawn, ...]
    scores: tuple[ScoreLabel, ...]


def kick_picture(
    index: MatchIndex,
    frame: Frame,
    projection: Projection,
    wanted: Filter,
    measure: TextMeasure,
) -> KickPicture:
    """What is drawn of the shootout in the visible range."""
    kicks = index.match.kicks
    if not kicks or Layer.KICKS not in wanted.layers:
        return KickPicture((), ())
    size = _glyph_size(kicks, projection)
    drawn = []
    for kick in kicks:
        x = projection.x(kick.time.at)
        if kick.side is not None and projection.sees(x):
            drawn.append(_drawn(kick, kick.side, x, frame, size, wanted))
    return KickPicture(tuple(drawn), _scores(index, frame, projection, measure))


def kick_boxes(
    index: MatchIndex, side: Side, projection: Projection, wanted: Filter
) -> tuple[tuple[float, float], ...]:
    """From which to which pixel column the kicks of one side stand in row 0 of their lane."""
    if Layer.KICKS not in wanted.layers:
        return ()
    kicks = index.match.kicks
    half = _glyph_size(kicks, projection) / 2 + 1
    columns = [projection.x(kick.time.at) for kick in kicks if kick.side is side]
    return tuple((x - half, x + half) for x in columns if projection.sees(x))


def _glyph_size(kicks: Sequence[PenaltyKick], projection: Projection) -> float:
    """As large as fits between neighbours of one lane; sides that alternate have twice the room."""
    slot = projection.axis.kick_units * projection.scale
    in_a_row = any(a.side is b.side for a, b in pairwise(kicks))
    return max(SMALLEST_GLYPH, min(GLYPH, slot * (1 if in_a_row else 2) - 2))


def _drawn(
    kick: PenaltyKick, side: Side, x: float, frame: Frame, size: float, wanted: Filter
) -> Drawn:
    row = frame.home_row(0) if side is Side.HOME else frame.away_row(0)
    glyph = Glyph(Pos(x, row), str(kick.outcome), size, side_ink(side), backing=Ink.PANEL)
    return Drawn(
        ids=(kick.id,),
        time=kick.time.at,
        glyph=glyph,
        marks=variants((glyph,), (), passes=wanted.passes(kick)),
        passes=wanted.passes(kick),
    )


def _scores(
    index: MatchIndex, frame: Frame, projection: Projection, measure: TextMeasure
) -> tuple[ScoreLabel, ...]:
    kicks = index.match.kicks
    slot = projection.axis.kick_units * projection.scale
    texts = [str(index.shootout_score_after(kick)) for kick in kicks]
    size = SCORE_SIZE
    widest = max(measure.width(text, size) for text in texts) + SCORE_GAP
    if widest > slot:
        size = SMALL_SCORE_SIZE
        widest = max(measure.width(text, size) for text in texts) + SCORE_GAP
    rows = min(ceil(widest / slot), max(1, int(frame.band.height // SCORE_ROW)))
    every = ceil(widest / (slot * rows))
    labels = []
    for number, (kick, text) in enumerate(zip(kicks, texts, strict=True)):
        x = projection.x(kick.time.at)
        if number % every or not projection.sees(x):
            continue
        row = (number // every) % rows
        at = Pos(x, frame.band.middle + (row - (rows - 1) / 2) * SCORE_ROW)
        past = Text(at, text, size, 600 if rows == 1 else 400, Ink.TEXT, "center")
        future = Text(at, text, size, 400, Ink.TEXT3, "center")
        labels.append(ScoreLabel(kick.time.at, past, future))
    return tuple(labels)
