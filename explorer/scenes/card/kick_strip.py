"""The shootout on a card: a row for each side, a column a round, the outcome and the taker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.analysis.message import say
from explorer.scenes.box import Box
from explorer.scenes.marks import SOFT_DASH, Disc, Glyph, Ink, Mark, Pos, Text
from explorer.scenes.shootout.kicks import OUTCOME_GLYPHS, KickTable, TableKick
from explorer.scenes.swatch import swatch
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.words import Words

TITLE, NAME = 12.0, 11.0
HEAD = 20.0
GLYPH, LEAST_GLYPH = 26.0, 9.0
ROW = 52.0
"""The most that a row needs, in pixels."""

NAMED_ROW = 34.0
NAMED_COLUMN = 50.0
_SWATCH = 14.0


def kick_strip(
    table: KickTable, taken: int, box: Box, words: Words, measure: TextMeasure
) -> tuple[Mark, ...]:
    """The kicks that have been taken, in a box.

    Args:
        table: The shootout.
        taken: How many kicks are shown; the others are rings to be filled.
        box: Where it stands, in pixels.
        words: Puts messages into words.
        measure: Measures names.
    """
    return tuple(_marks(table, taken, box, words, measure))


def _marks(
    table: KickTable, taken: int, box: Box, words: Words, measure: TextMeasure
) -> Iterator[Mark]:
    title = Pos(box.left, box.top + HEAD / 2)
    yield Text(title, words(say("card-shootout")), TITLE, 600)
    first = words(say("card-first", team=table.match.team(table.first).short_name))
    room = box.width - measure.width(words(say("card-shootout")), TITLE, 600) - 12
    first = elided(measure, first, NAME, 400, room)
    yield Text(Pos(box.right, title.y), first, NAME, ink=Ink.TEXT3, align="right")
    codes = [table.match.team(side).code for side in table.sides]
    gutter = 10 + max(measure.width(code, TITLE, 600) for code in codes) + 10
    shown = [kick for kick in table.kicks if kick.number <= taken]
    rounds = max([table.kicks_each, *(kick.column + 1 for kick in shown)])
    pitch = (box.width - gutter) / rounds
    height = min(ROW, (box.height - HEAD) / 2)
    named = height >= NAMED_ROW and pitch >= NAMED_COLUMN
    size = max(LEAST_GLYPH, min(GLYPH, pitch - 3, height - (18 if named else 6)))
    for row, side in enumerate(table.sides):
        top = box.top + HEAD + row * height
        middle = top + (size / 2 + 3 if named else height / 2)
        yield from swatch(side, _SWATCH, Pos(box.left, middle - _SWATCH / 2), gap=2.0)
        yield Text(Pos(box.left + 10, middle), codes[row], TITLE, 600)
        kicks = [table.by_place.get((column, row)) for column in range(rounds)]
        names = [kick.name or "" if kick and kick.number <= taken else "" for kick in kicks]
        for column, kick in enumerate(kicks):
            at = Pos(box.left + gutter + (column + 0.5) * pitch, middle)
            if kick is None or kick.number > taken:
                yield Disc(at, radius_px=size / 2 - 2, ink=Ink.BORDER, dash=SOFT_DASH)
                continue
            yield Glyph(at, OUTCOME_GLYPHS[kick.kick.outcome], size, kick.ink)
            if named:
                room = _name_room(names, column, pitch - 4, measure)
                yield from _name(kick, at.moved(0, size / 2 + 9), room, measure)


def _name_room(names: Sequence[str], column: int, own: float, measure: TextMeasure) -> float:
    """How wide a name may be: short ones on both its sides leave it more than its own column."""
    if column in (0, len(names) - 1):
        return own
    beside = (measure.width(names[n], NAME) for n in (column - 1, column + 1))
    return 2 * own - min(own, max(beside))


def _name(kick: TableKick, at: Pos, room: float, measure: TextMeasure) -> Iterator[Mark]:
    if kick.name is not None:
        name = elided(measure, kick.name, NAME, 400, room)
        yield Text(at, name, NAME, ink=Ink.TEXT2, align="center")
