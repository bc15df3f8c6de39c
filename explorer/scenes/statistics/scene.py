"""The three charts of a library's statistics on one picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.analysis.message import Message, say
from explorer.analysis.statistics import (
    conversion_by_order,
    conversion_by_stakes,
    goals_by_minute,
    overall,
)
from explorer.domain.query import GoalTally, KickTally
from explorer.scenes.box import Box
from explorer.scenes.marks import Ink, Mark, Pos, Text, Viewport
from explorer.scenes.statistics.bars import Bar, Chart
from explorer.scenes.statistics.conversion import order_chart, stakes_chart
from explorer.scenes.statistics.minutes import minutes_chart
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.words import Words

MARGIN = 24.0
TITLE, NOTE = 13.0, 11.0
HEAD = 44.0
BETWEEN = 40.0
SHARE_OF_KICKS = 0.42
SHARE_OF_ORDER = 0.54

__all__ = ["Bar", "StatisticsScene", "build_statistics_scene"]


@dataclass(frozen=True, slots=True)
class StatisticsScene:
    """The picture, in pixels; ``bars`` can be hovered and asked for, in reading order."""

    viewport: Viewport
    marks: tuple[Mark, ...]
    bars: tuple[Bar, ...]

    def bar_at(self, x: float, y: float) -> Bar | None:
        """The value at a pixel, if there is one."""
        return next(
            (
                bar
                for bar in self.bars
                if bar.box.left <= x < bar.box.right and bar.box.top <= y < bar.box.bottom
            ),
            None,
        )


def build_statistics_scene(
    kicks: Sequence[KickTally],
    goals: Sequence[GoalTally],
    width: float,
    height: float,
    measure: TextMeasure,
    words: Words,
) -> StatisticsScene:
    """Lay the charts out; one without anything to count says so.

    Args:
        kicks: Every kick, counted.
        goals: Every goal, counted.
        width: Of the picture in pixels.
        height: Of the picture in pixels.
        measure: Measures its texts.
        words: Puts its texts into words.
    """
    split = MARGIN + (height - 2 * MARGIN - BETWEEN) * SHARE_OF_KICKS
    middle = MARGIN + (width - 2 * MARGIN - BETWEEN) * SHARE_OF_ORDER
    at_order = Box(MARGIN, MARGIN, middle, split)
    at_stakes = Box(middle + BETWEEN, MARGIN, width - MARGIN, split)
    at_minutes = Box(MARGIN, split + BETWEEN, width - MARGIN, height - MARGIN)
    whole, stakes, counts = overall(kicks), conversion_by_stakes(kicks), goals_by_minute(goals)
    scored = sum(map(sum, counts.values()))
    charts: list[Chart] = []
    if kicks:
        orders, last = conversion_by_order(kicks), max(tally.order for tally in kicks)
        charts.append(order_chart(orders, whole, last, _inner(at_order), words))
    else:
        charts.append(_nothing("statistics-no-kicks", at_order, words))
    if stakes:
        charts.append(stakes_chart(stakes, whole, _inner(at_stakes), measure, words))
    else:
        charts.append(_nothing("statistics-no-kicks", at_stakes, words))
    if scored:
        charts.append(minutes_chart(counts, _inner(at_minutes), measure, words))
    else:
        charts.append(_nothing("statistics-no-goals", at_minutes, words))
    kicks_note = say("statistics-kicks-note", scored=whole.scored, n=whole.taken)
    notes = (
        ("order", at_order, kicks_note if kicks else None),
        ("stakes", at_stakes, say("statistics-interval-note") if stakes else None),
        ("minutes", at_minutes, say("statistics-goals-note", count=scored) if scored else None),
    )
    heads = [_head(name, note, box, measure, words) for name, box, note in notes]
    return StatisticsScene(
        Viewport(width, height),
        tuple(mark for part in (*heads, *(chart.marks for chart in charts)) for mark in part),
        tuple(bar for chart in charts for bar in chart.bars),
    )


def _inner(box: Box) -> Box:
    return Box(box.left, box.top + HEAD, box.right, box.bottom)


def _head(
    name: str, note: Message | None, box: Box, measure: TextMeasure, words: Words
) -> tuple[Mark, ...]:
    """A chart's title with a note on what it shows, where it shows anything."""
    title = Text(Pos(box.left, box.top + 7), words(say(f"statistics-{name}-title")), TITLE, 600)
    if note is None:
        return (title,)
    said = elided(measure, words(note), NOTE, 400, box.width)
    return title, Text(Pos(box.left, box.top + 25), said, NOTE, ink=Ink.TEXT2)


def _nothing(key: str, box: Box, words: Words) -> Chart:
    inner = _inner(box)
    return Chart((Text(Pos(inner.left, inner.top + 12), words(say(key)), 12, ink=Ink.TEXT2),))
