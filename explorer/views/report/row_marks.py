"""A row of the report as marks: everything but its text, which wraps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from explorer.scenes.emphasis import selection_ring
from explorer.scenes.event_glyph import event_glyph
from explorer.scenes.marks import Band, Glyph, Ink, Mark, Pos, Text
from explorer.views.report.report_model import Sentence, Standing

GLYPH_SIZE = 14.0
GLYPH_X = 19.0
LABEL_X = 34.0
TEXT_X = 84.0
RIGHT = 22.0
"""Clear of the scroll bar, under which the rows go on."""

PADDING = 6.0
LINE_HEIGHT = 18.0
GHOST = 0.35
_MIDDLE = PADDING + LINE_HEIGHT / 2
_BAR = 3.0


def row_marks(
    sentence: Sentence, standing: Standing, width: float, height: float, *, focused: bool = False
) -> tuple[Mark, ...]:
    """Ground, glyph and label of a row of that size, in pixels from its top left corner."""
    return tuple(_marks(sentence, standing, Pos(width, height), focused=focused))


def text_ink(standing: Standing) -> Ink:
    """The colour of a sentence."""
    return Ink.TEXT3 if standing.future else Ink.TEXT


def _marks(sentence: Sentence, standing: Standing, corner: Pos, *, focused: bool) -> Iterator[Mark]:
    origin = Pos(0, 0)
    if standing.current:
        yield Band(origin, corner, fill=Ink.ACCENT_TINT)
        yield Band(origin, Pos(_BAR, corner.y), fill=Ink.ACCENT)
    elif standing.hovered and not standing.ghost:
        yield Band(origin, corner, fill=Ink.HOVER)
    opacity = GHOST if standing.ghost else 1.0
    glyph = _glyph(sentence, standing)
    if glyph is not None:
        if standing.selected:
            yield selection_ring(glyph.at, GLYPH_SIZE)
        yield replace(glyph, opacity=glyph.opacity * opacity)
    if sentence.label:
        ink = Ink.TEXT3 if standing.future else Ink.TEXT2
        yield Text(Pos(LABEL_X, _MIDDLE), sentence.label, 12, ink=ink, opacity=opacity)
    if focused:
        inner = Pos(corner.x - 3, corner.y - 3)
        yield Band(Pos(3, 3), inner, ink=Ink.ACCENT, width=2, radius_px=4)


def _glyph(sentence: Sentence, standing: Standing) -> Glyph | None:
    at, past = Pos(GLYPH_X, _MIDDLE), not standing.future
    if sentence.event is not None:
        return event_glyph(sentence.event, at, GLYPH_SIZE, past=past)
    if sentence.at is None:
        return None
    opacity = 1.0 if past else 0.7
    return Glyph(at, "whistle", GLYPH_SIZE, Ink.TEXT2, filled=past, opacity=opacity)
