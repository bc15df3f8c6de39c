"""When goals of each kind are scored: a row a kind, a bar for every stretch of minutes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.analysis.message import Message, say
from explorer.analysis.names import name_of
from explorer.analysis.statistics import GOAL_KINDS, MINUTE_BINS, MinuteBin
from explorer.domain.events import GoalKind
from explorer.domain.query import Query, Sought
from explorer.scenes.box import Box
from explorer.scenes.marks import Band, Glyph, Ink, Line, Mark, Pos, Text
from explorer.scenes.statistics.bars import Bar, Chart
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.words import Words

LABEL, VALUE = 11.0, 12.0
NAME_ROOM = 148.0
TOTAL_ROOM = 44.0
GLYPH = 16.0
FOOT = 22.0
HEAD = 15.0
GAP = 2.0
LEAST_FOR_NUMBER = 18.0
LABEL_GAP = 3.0


def minutes_chart(
    counts: Mapping[GoalKind, tuple[int, ...]], box: Box, measure: TextMeasure, words: Words
) -> Chart:
    """A row for every kind, each to a scale of its own, with its sum at the right.

    Args:
        counts: By kind, one for each of MINUTE_BINS.
        box: Where the chart stands, in pixels.
        measure: Measures its texts.
        words: Puts its texts into words.
    """
    played = _played(counts)
    left, right = box.left + NAME_ROOM, box.right - TOTAL_ROOM
    width = (right - left) / played
    height = (box.bottom - FOOT - box.top) / len(GOAL_KINDS)
    marks: list[Mark] = []
    bars: list[Bar] = []
    for row, kind in enumerate(GOAL_KINDS):
        top = box.top + row * height
        base = top + height - 4
        marks += _head(kind, counts[kind], box, base, measure, words)
        marks.append(Line((Pos(left, base), Pos(right, base)), Ink.BORDER_STRONG))
        most = max(counts[kind])
        for number, (count, minutes) in enumerate(
            zip(counts[kind][:played], MINUTE_BINS, strict=False)
        ):
            x = left + number * width
            if not count:
                continue
            bar = (base - top - HEAD) * count / most
            marks.append(Band(Pos(x + GAP, base - bar), Pos(x + width - GAP, base), fill=Ink.TEXT3))
            if width >= LEAST_FOR_NUMBER:
                at = Pos(x + width / 2, base - bar - 7)
                marks.append(Text(at, str(count), LABEL, align="center"))
            said = say(
                "statistics-goals-in",
                kind=name_of(kind),
                minutes=words(_name(minutes)),
                count=count,
            )
            query = Query(kinds=(kind,), minute_from=minutes.first, minute_to=minutes.last)
            bars.append(Bar(Box(x, top, x + width, base), said, Sought.GOALS, query))
    marks += _axis(played, left, width, box.bottom - FOOT + 10, measure, words)
    return Chart(tuple(marks), tuple(bars))


def _played(counts: Mapping[GoalKind, tuple[int, ...]]) -> int:
    """How many of the bins are shown: those of extra time only where it had goals."""
    last = max(
        (number for row in counts.values() for number, count in enumerate(row) if count), default=0
    )
    normal = sum(1 for one in MINUTE_BINS if one.last <= 90)
    return max(normal, last + 1)


def _head(
    kind: GoalKind,
    counts: tuple[int, ...],
    box: Box,
    base: float,
    measure: TextMeasure,
    words: Words,
) -> tuple[Mark, ...]:
    total = sum(counts)
    ink = Ink.TEXT if total else Ink.TEXT3
    room = NAME_ROOM - GLYPH - 16
    y = base - 10
    name = elided(measure, words(name_of(kind)), VALUE, 400, room)
    return (
        Glyph(Pos(box.left + GLYPH / 2, y), kind.value, GLYPH, ink),
        Text(Pos(box.left + GLYPH + 8, y), name, VALUE, ink=ink),
        Text(Pos(box.right, y), str(total), VALUE, 600, ink, "right"),
    )


def _axis(
    played: int, left: float, width: float, y: float, measure: TextMeasure, words: Words
) -> list[Mark]:
    """The bins' names in the longest form of which each stays within its own column."""
    shown = MINUTE_BINS[:played]
    texts = [words(_name(one)) for one in shown]
    by_last = not _fit(texts, width, measure)
    if by_last:
        texts = [words(_last(one)) for one in shown]
        if not _fit(texts, width, measure):
            texts = [words(say("statistics-minute", last=one.last)) for one in shown]
    marks: list[Mark] = [
        Text(Pos(left + (number + 0.5) * width, y), text, LABEL, ink=Ink.TEXT2, align="center")
        for number, text in enumerate(texts)
    ]
    if by_last:
        foot = words(say("statistics-minutes-last"))
        marks.append(Text(Pos(left - 8, y), foot, LABEL, ink=Ink.TEXT2, align="right"))
    return marks


def _fit(texts: Sequence[str], width: float, measure: TextMeasure) -> bool:
    return all(measure.width(text, LABEL) + LABEL_GAP <= width for text in texts)


def _last(minutes: MinuteBin) -> Message:
    key = "statistics-minute-and-stoppage" if minutes.ends_period else "statistics-minute"
    return say(key, last=minutes.last)


def _name(minutes: MinuteBin) -> Message:
    key = "statistics-minutes-and-stoppage" if minutes.ends_period else "statistics-minutes"
    return say(key, first=minutes.first, last=minutes.last)
