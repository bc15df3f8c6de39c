"""How the words of a card are drawn: occasion, score, scorers, legend and credits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from explorer.analysis.kinds import goal_kind, is_reviewed
from explorer.analysis.marks import time_label
from explorer.domain.events import Goal
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.scenes.box import Box
from explorer.scenes.card.content import LegendEntry, Scorer
from explorer.scenes.card.formats import CardShape
from explorer.scenes.card.layout import FOOT_LINE, HEADLINE_LINE, LEGEND_LINE, META_LINE, CardLayout
from explorer.scenes.marks import Band, Glyph, Ink, Line, Mark, Pos, Text
from explorer.scenes.picture import SMALL, app_name
from explorer.scenes.sides import side_ink, side_tint
from explorer.scenes.swatch import WIDTH, swatch
from explorer.scenes.text_measure import TextMeasure, elided, wrapped

HEADLINE, META = 18.0, 13.0
SCORER, GOAL_GLYPH = 14.0, 13.0
LEGEND, LEGEND_GLYPH, LEGEND_GAP = 12.0, 13.0, 14.0
LEAST_TEAM = 15.0
ONE_LINE = 0.78
"""A name in one line may shrink to this share of its size before it takes two."""

LEAST_SCORER_NAME = 48.0
_GLYPH_GAP, _GOAL_GAP = 4.0, 9.0
_AXIS_GAP = 14.0


def headline_lines(text: str, room: float, most: int, measure: TextMeasure) -> tuple[str, ...]:
    """The user's own line in at most so many that fit a width, cut where it is longer."""
    words = " ".join(text.split())
    if not words:
        return ()
    lines = wrapped(measure, words, HEADLINE, 600, room, most=most)
    return tuple(elided(measure, line, HEADLINE, 600, room) for line in lines)


def headline_marks(lines: Sequence[str], layout: CardLayout) -> Iterator[Mark]:
    """The user's own line, above all else."""
    for number, line in enumerate(lines):
        at = Pos(layout.headline.left, layout.headline.top + HEADLINE_LINE * (number + 0.5))
        yield Text(at, line, HEADLINE, 600)


def meta_marks(rows: Sequence[tuple[str, str]], layout: CardLayout) -> Iterator[Mark]:
    """Occasion, day and place: what stands left and right in each line, the first set apart."""
    for number, (left, right) in enumerate(rows):
        y = layout.meta.top + META_LINE * (number + 0.5)
        weight, ink = (600, Ink.TEXT) if number == 0 else (400, Ink.TEXT2)
        yield Text(Pos(layout.meta.left, y), left, META, weight, ink)
        if right:
            yield Text(Pos(layout.meta.right, y), right, META, ink=Ink.TEXT2, align="right")


def score_marks(
    match: Match, score: str, layout: CardLayout, shape: CardShape, measure: TextMeasure
) -> Iterator[Mark]:
    """The names on their teams' colours, and the score between them."""
    box, middle = layout.score, layout.width / 2
    half = measure.width(score, shape.score, 700) / 2 + 20
    for side, ends in (
        (Side.HOME, (0.0, middle - half)),
        (Side.AWAY, (middle + half, layout.width)),
    ):
        left, right = ends
        yield Band(Pos(left, box.top), Pos(right, box.bottom), fill=side_tint(side))
        edge = right - WIDTH if side is Side.HOME else left
        yield from swatch(side, box.height, Pos(edge, box.top), gap=6.0)
        align = "right" if side is Side.HOME else "left"
        at = edge - _AXIS_GAP if side is Side.HOME else edge + WIDTH + _AXIS_GAP
        room = (at - shape.margin) if side is Side.HOME else (layout.width - shape.margin - at)
        lines, size = fitted_name(match.team(side).name, shape.team, room, measure)
        step = size * 1.2
        for number, line in enumerate(lines):
            row = box.middle_y + (number - (len(lines) - 1) / 2) * step
            yield Text(Pos(at, row), line, size, 600, align="right" if align == "right" else "left")
    yield Text(Pos(middle, box.middle_y), score, shape.score, 700, align="center")


def fitted_name(
    name: str, size: float, room: float, measure: TextMeasure
) -> tuple[tuple[str, ...], float]:
    """A team's name in one line or two, as large as fits; cut only where nothing else helps."""
    for line_size in range(int(size), int(ONE_LINE * size) - 1, -1):
        if measure.width(name, line_size, 600) <= room:
            return (name,), float(line_size)
    for line_size in range(int(size), int(LEAST_TEAM) - 1, -1):
        lines = wrapped(measure, name, line_size, 600, room)
        if len(lines) <= 2 and all(measure.width(line, line_size, 600) <= room for line in lines):
            return lines, float(line_size)
    lines = wrapped(measure, name, LEAST_TEAM, 600, room, most=2)
    return tuple(elided(measure, line, LEAST_TEAM, 600, room) for line in lines), LEAST_TEAM


def outcome_marks(text: str, box: Box, measure: TextMeasure) -> Iterator[Mark]:
    """How it ended, or the moment, below the score."""
    text = elided(measure, text, META, 500, box.width)
    yield Text(Pos(box.middle_x, box.middle_y + 1), text, META, 500, Ink.TEXT2, "center")


def scorer_lines(
    listed: Sequence[Scorer], room: float, measure: TextMeasure
) -> list[tuple[str, tuple[Goal, ...]]]:
    """The scorers as rows that fit a width: one with many goals takes several rows."""
    rows: list[tuple[str, tuple[Goal, ...]]] = []
    for scorer in listed:
        row: list[Goal] = []
        for goal in scorer.goals:
            if row and _goals_width([*row, goal], measure) > room - LEAST_SCORER_NAME:
                rows.append((scorer.name, tuple(row)))
                row = []
            row.append(goal)
        rows.append((scorer.name, tuple(row)))
    return rows


def scorer_room(shape: CardShape, columns: int) -> float:
    """How wide a scorer's row may be."""
    side = shape.inner / 2 - _AXIS_GAP
    return (side - (columns - 1) * _AXIS_GAP) / columns


def scorers_marks(
    rows: Sequence[tuple[str, tuple[Goal, ...]]],
    more: str,
    side: Side,
    layout: CardLayout,
    shape: CardShape,
    measure: TextMeasure,
) -> Iterator[Mark]:
    """A side's scorers, their minutes next to the middle of the card.

    Args:
        rows: Names and goals, all of one side.
        more: What is said of those that find no room; empty where all do.
        side: The side, which is left or right of the middle.
        layout: Where everything stands.
        shape: The card's sizes.
        measure: Measures text.
    """
    box = layout.scorers
    if box is None:
        return
    away = 1 if side is Side.AWAY else -1
    column_width = scorer_room(shape, layout.scorer_columns)
    size = min(SCORER, layout.scorer_row - 3)
    for number, (name, goals) in enumerate(rows):
        column, row = divmod(number, layout.scorer_rows)
        start = layout.width / 2 + away * (_AXIS_GAP + column * (column_width + _AXIS_GAP))
        at = Pos(start, box.top + (row + 0.5) * layout.scorer_row)
        yield from _scorer(name, goals, at, away, size, column_width, measure)
    if more:
        place = len(rows)
        column, row = divmod(place, layout.scorer_rows)
        start = layout.width / 2 + away * (_AXIS_GAP + column * (column_width + _AXIS_GAP))
        at = Pos(start, box.top + (row + 0.5) * layout.scorer_row)
        yield Text(at, more, size, ink=Ink.TEXT2, align="left" if away > 0 else "right")


def _scorer(
    name: str,
    goals: Sequence[Goal],
    at: Pos,
    away: int,
    size: float,
    room: float,
    measure: TextMeasure,
) -> Iterator[Mark]:
    """One row, from the middle of the card outwards: glyphs with their minutes, then the name."""
    x = at.x
    for goal in goals if away > 0 else tuple(reversed(goals)):
        minute = time_label(goal.time)
        width = measure.width(minute, size, 600)
        glyph_at = x + GOAL_GLYPH / 2 if away > 0 else x - width - _GLYPH_GAP - GOAL_GLYPH / 2
        text_at = x + GOAL_GLYPH + _GLYPH_GAP if away > 0 else x
        corners = is_reviewed(goal)
        ink = side_ink(goal.side)
        yield Glyph(Pos(glyph_at, at.y), str(goal_kind(goal)), GOAL_GLYPH + 3, ink, corners=corners)
        yield Text(Pos(text_at, at.y), minute, size, 600, align="left" if away > 0 else "right")
        x += away * (GOAL_GLYPH + _GLYPH_GAP + width + _GOAL_GAP)
    left = room - abs(x - at.x)
    shown = elided(measure, name, size, 400, left)
    yield Text(Pos(x, at.y), shown, size, align="left" if away > 0 else "right")


def _goals_width(goals: Sequence[Goal], measure: TextMeasure) -> float:
    return sum(
        GOAL_GLYPH + _GLYPH_GAP + measure.width(time_label(goal.time), SCORER, 600) + _GOAL_GAP
        for goal in goals
    )


def legend_lines(
    entries: Sequence[LegendEntry], width: float, measure: TextMeasure
) -> list[list[LegendEntry]]:
    """The entries in rows that are no wider than a width."""
    rows: list[list[LegendEntry]] = []
    used = 0.0
    for entry in entries:
        wide = _entry_width(entry, measure)
        if rows and used + LEGEND_GAP + wide <= width:
            rows[-1].append(entry)
            used += LEGEND_GAP + wide
        else:
            rows.append([entry])
            used = wide
    return rows


def legend_marks(
    rows: Sequence[Sequence[LegendEntry]], box: Box, measure: TextMeasure
) -> Iterator[Mark]:
    """Glyphs and signs with what they mean, centred."""
    for number, row in enumerate(rows):
        y = box.top + LEGEND_LINE * (number + 0.5)
        total = sum(_entry_width(e, measure) for e in row) + LEGEND_GAP * (len(row) - 1)
        x = box.middle_x - total / 2
        for entry in row:
            symbol = _symbol_width(entry, measure)
            if entry.glyph is not None:
                at = Pos(x + LEGEND_GLYPH / 2, y)
                yield Glyph(at, entry.glyph, LEGEND_GLYPH + 2, Ink.TEXT2, corners=entry.corners)
            else:
                yield Text(Pos(x, y), entry.sign, LEGEND, 700, Ink.TEXT2)
            yield Text(Pos(x + symbol, y), entry.text, LEGEND, ink=Ink.TEXT2)
            x += _entry_width(entry, measure) + LEGEND_GAP


def _symbol_width(entry: LegendEntry, measure: TextMeasure) -> float:
    if entry.glyph is not None:
        return LEGEND_GLYPH + 5
    return measure.width(entry.sign, LEGEND, 700) + 5


def _entry_width(entry: LegendEntry, measure: TextMeasure) -> float:
    return _symbol_width(entry, measure) + measure.width(entry.text, LEGEND)


def foot_marks(lines: Sequence[str], layout: CardLayout) -> Iterator[Mark]:
    """Whose data it is, and small the app's name."""
    box = layout.foot
    yield Line((Pos(box.left, box.top - 4), Pos(box.right, box.top - 4)), Ink.DIVIDER)
    for number, line in enumerate(lines):
        at = Pos(box.left, box.top + FOOT_LINE * (number + 0.5) + 2)
        yield Text(at, line, SMALL, ink=Ink.TEXT3)
    yield app_name(box.right, box.bottom - FOOT_LINE / 2 + 2)
