"""The grid of kicks: a column a round, the side that kicks first on top."""

from __future__ import annotations

import math
from enum import Enum, auto

from explorer.analysis.message import say
from explorer.scenes.box import Box
from explorer.scenes.emphasis import FUTURE_OPACITY
from explorer.scenes.marks import SOFT_DASH, Band, Glyph, Ink, Line, Mark, Pos, Target, Text
from explorer.scenes.shootout.kicks import OUTCOME_GLYPHS, KickTable, TableKick
from explorer.scenes.shootout.layout import CellForm, ShootoutLayout
from explorer.scenes.swatch import swatch
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.words import Words

NAME, SCORE, NUMBER, HEADING = 12.0, 12.0, 11.0, 12.0
GLYPHS = {CellForm.FULL: 20.0, CellForm.SHORT: 16.0, CellForm.COMPACT: 16.0}
RETAKEN = 10.0
FLAG = 11.0
SWATCH_HEIGHT = 32.0


class Phase(Enum):
    """How a kick stands to the playhead."""

    PAST = auto()
    NOW = auto()
    NEXT = auto()
    FUTURE = auto()
    HIDDEN = auto()

    @property
    def done(self) -> bool:
        """Whether the kick has been taken."""
        return self in (Phase.PAST, Phase.NOW)


class KickGrid:
    """The cells, the heads of the columns and the labels of the rows for one layout."""

    def __init__(
        self, table: KickTable, layout: ShootoutLayout, words: Words, measure: TextMeasure
    ) -> None:
        self._table = table
        self._layout = layout
        self._words = words
        self._measure = measure
        self._unknown = words(say("shootout-taker-unknown"))

    def static(self) -> tuple[Mark, ...]:
        """The names of the sides, and what spans the columns of sudden death."""
        return (*self._names(), *self._sudden_death())

    def cell(self, kick: TableKick, phase: Phase) -> tuple[Mark, ...]:
        """The cell of a kick."""
        box = self._layout.cell(kick.column, kick.row)
        frame = _frame(box, phase)
        if phase is Phase.HIDDEN:
            return (frame,)
        match self._layout.form:
            case CellForm.FULL:
                return (frame, *self._full(kick, box, phase))
            case CellForm.SHORT:
                return (frame, *self._short(kick, box, phase))
            case CellForm.COMPACT:
                return (frame, *self._compact(kick, box, phase))

    def glyph_at(self, kick: TableKick) -> Pos:
        """The middle of the glyph in a kick's cell."""
        box = self._layout.cell(kick.column, kick.row)
        half = self.glyph_size / 2
        before = self._retaken_width(kick)
        if self._layout.form is CellForm.FULL:
            return Pos(box.left + 7 + before + half, box.middle_y)
        return Pos(box.left + 4 + before + half, box.middle_y - self._line_step())

    @property
    def glyph_size(self) -> float:
        """The size of the glyphs in the cells."""
        return GLYPHS[self._layout.form]

    def empty_cell(self, column: int, row: int, *, known: bool) -> tuple[Mark, ...]:
        """A cell without a kick; ``known`` tells whether that is settled at the playhead."""
        box = self._layout.cell(column, row)
        text = self._words(say(self._why_empty(column)))
        ink = Ink.BORDER_STRONG if column < self._table.kicks_each and known else Ink.BORDER
        frame = Band(
            Pos(box.left, box.top),
            Pos(box.right, box.bottom),
            ink=ink,
            dash=SOFT_DASH,
            radius_px=4,
        )
        if not known:
            return (frame,)
        text_marks = self._centred(box, text)
        return (frame, *text_marks)

    def head(self, column: int, *, current: bool) -> tuple[Mark, ...]:
        """The head of a round's column."""
        layout = self._layout
        sudden = column >= self._table.kicks_each
        if sudden and not self._many_sudden():
            text = self._words(say("shootout-sudden-death"))
        else:
            text = self._words(say("shootout-round", number=column + 1))
        room, size = layout.pitch - 8, HEADING
        if self._measure.width(text, size, 600) > room:
            size = NUMBER
        if self._measure.width(text, size, 600) > room:
            named = sudden and not self._many_sudden()
            text = self._words(say("shootout-sudden-short")) if named else str(column + 1)
        at = Pos(layout.at(column, 0.5), layout.head.bottom - 11)
        weight, ink = (600, Ink.TEXT) if current else (400, Ink.TEXT2)
        return (Text(at, text, size, weight, ink, "center"),)

    def tally(self, row: int, tally: tuple[int, int]) -> tuple[Mark, ...]:
        """What a side has scored of how many kicks, below its name."""
        goals, kicks = tally
        key = f"shootout-tally-{'first' if row == 0 else 'second'}"
        if not kicks:
            key = f"shootout-kicks-{'first' if row == 0 else 'second'}"
        text = self._words(say(key, goals=goals, kicks=kicks))
        box = self._layout.rows[row]
        left = self._layout.margin + 12
        text = elided(self._measure, text, NUMBER, 400, box.left - 6 - left)
        return (Text(Pos(left, box.middle_y + 8), text, NUMBER, 400, Ink.TEXT2),)

    def targets(self, kick: TableKick) -> list[Target]:
        """Targets side by side that together cover a cell."""
        box = self._layout.cell(kick.column, kick.row)
        reach = box.height / 2
        count = max(1, math.ceil(box.width / box.height))
        if count == 1:
            return [Target(kick.id, Pos(box.middle_x, box.middle_y), max(12.0, reach))]
        step = (box.width - box.height) / (count - 1)
        return [
            Target(kick.id, Pos(box.left + reach + n * step, box.middle_y), reach)
            for n in range(count)
        ]

    def _full(self, kick: TableKick, box: Box, phase: Phase) -> list[Mark]:
        ink, second = _text_inks(phase)
        left = box.left + 7 + self._retaken_width(kick) + self.glyph_size + 6
        step = self._line_step()
        room = box.right - 5 - left
        name = elided(self._measure, kick.name or self._unknown, NAME, 600, room)
        weight = 600 if kick.name and phase is not Phase.FUTURE else 400
        marks = self._glyphs(kick, phase, box.left + 7)
        number = Pos(box.right - 8, box.middle_y + step)
        marks += [
            Text(Pos(left, box.middle_y - step), name, NAME, weight, ink if kick.name else second),
            Text(Pos(left, box.middle_y + step), str(kick.score), SCORE, 400, second),
            Text(number, str(kick.number), NUMBER, 400, second, "right"),
        ]
        if kick.decides:
            beside = left + self._measure.width(str(kick.score), SCORE) + 6 + FLAG / 2
            marks.append(_flag(Pos(beside, box.middle_y + step), phase))
        return marks

    def _short(self, kick: TableKick, box: Box, phase: Phase) -> list[Mark]:
        ink, second = _text_inks(phase)
        step = self._line_step()
        score, number = str(kick.score), str(kick.number)
        left = box.left + 4 + self._retaken_width(kick) + self.glyph_size + 3
        # A name has its line to itself where the flag has room above it.
        gap_left = left + self._measure.width(score, NUMBER)
        gap_right = box.right - 4 - self._measure.width(number, NUMBER)
        is_above = gap_right - gap_left >= FLAG + 2
        flag = FLAG + 3 if kick.decides and not is_above else 0.0
        name = elided(self._measure, kick.name or self._unknown, NUMBER, 600, box.width - 10 - flag)
        weight = 600 if kick.name and phase is not Phase.FUTURE else 400
        marks = self._glyphs(kick, phase, box.left + 4)
        top, bottom = box.middle_y - step, box.middle_y + step
        marks += [
            Text(Pos(left, top), score, NUMBER, 400, second),
            Text(Pos(box.right - 4, top), number, NUMBER, 400, second, "right"),
            Text(Pos(box.left + 6, bottom), name, NUMBER, weight, ink if kick.name else second),
        ]
        if kick.decides:
            above = Pos((gap_left + gap_right) / 2, top)
            marks.append(_flag(above if is_above else Pos(box.right - 9, bottom), phase))
        return marks

    def _compact(self, kick: TableKick, box: Box, phase: Phase) -> list[Mark]:
        ink, second = _text_inks(phase)
        step = self._line_step()
        top, bottom = box.middle_y - step, box.middle_y + step
        score = str(kick.score)
        marks = self._glyphs(kick, phase, box.left + 4)
        marks.append(Text(Pos(box.right - 4, top), str(kick.number), NUMBER, 400, second, "right"))
        if kick.decides:
            marks.append(_flag(Pos(box.left + 9, bottom), phase))
            marks.append(Text(Pos(box.right - 4, bottom), score, NUMBER, 600, ink, "right"))
        else:
            at = Pos(box.middle_x, bottom)
            marks.append(Text(at, score, NUMBER, 400, second, "center"))
        return marks

    def _glyphs(self, kick: TableKick, phase: Phase, left: float) -> list[Mark]:
        """The outcome, with the attempts that were taken again before it."""
        at = self.glyph_at(kick)
        opacity = 1.0 if phase.done else FUTURE_OPACITY
        marks: list[Mark] = []
        attempts = kick.kick.retaken
        if len(attempts) == 1:
            middle = Pos(left + RETAKEN / 2 - 1, at.y)
            glyph = OUTCOME_GLYPHS[attempts[0].outcome]
            marks.append(Glyph(middle, glyph, RETAKEN, kick.ink, phase.done, opacity=opacity))
        elif attempts:
            count = Pos(left + RETAKEN / 2 - 1, at.y)
            marks.append(Text(count, f"+{len(attempts)}", NUMBER, 400, Ink.TEXT3, "center"))
        outcome = OUTCOME_GLYPHS[kick.kick.outcome]
        size = self.glyph_size
        marks.append(Glyph(at, outcome, size, kick.ink, phase.done, opacity=opacity))
        return marks

    def _retaken_width(self, kick: TableKick) -> float:
        return RETAKEN + 1 if kick.kick.retaken else 0.0

    def _line_step(self) -> float:
        """Half the distance between the two lines of a cell."""
        return min(9.0, self._layout.rows[0].height / 4.6)

    def _centred(self, box: Box, text: str) -> list[Mark]:
        words = [text]
        if self._measure.width(text, NUMBER) > box.width - 6:
            words = text.split(" ", 1)
        step = 14.0
        top = box.middle_y - step * (len(words) - 1) / 2
        room = box.width - 2
        return [
            Text(
                Pos(box.middle_x, top + step * n),
                elided(self._measure, word, NUMBER, 400, room),
                NUMBER,
                400,
                Ink.TEXT3,
                "center",
            )
            for n, word in enumerate(words)
        ]

    def _why_empty(self, column: int) -> str:
        if self._table.decider is None:
            return "shootout-no-record"
        return "kick-not-needed" if column < self._table.kicks_each else "kick-not-reached"

    def _many_sudden(self) -> bool:
        return self._layout.rounds > self._table.kicks_each + 1

    def _names(self) -> list[Mark]:
        layout = self._layout
        marks: list[Mark] = []
        for side, box in zip(self._table.sides, layout.rows, strict=True):
            left = layout.margin + 12
            name = self._table.match.team(side).short_name
            name = elided(self._measure, name, NAME, 600, box.left - 6 - left)
            corner = Pos(layout.margin, box.middle_y - SWATCH_HEIGHT / 2)
            marks += swatch(side, SWATCH_HEIGHT, corner)
            marks.append(Text(Pos(left, box.middle_y - 8), name, NAME, 600))
        return marks

    def _sudden_death(self) -> list[Mark]:
        """A line over the columns of sudden death with its name, where there are several."""
        layout = self._layout
        columns = [c for c in layout.shown if c >= self._table.kicks_each]
        if not self._many_sudden() or not columns:
            return []
        left, right = layout.at(columns[0], 0), layout.at(columns[-1], 1)
        y = layout.head.top + 7
        text = self._words(say("shootout-sudden-death"))
        if self._measure.width(text, NUMBER) > right - left:
            text = self._words(say("shootout-sudden-short"))
        half = self._measure.width(text, NUMBER) / 2 + 6
        middle = (left + right) / 2
        marks: list[Mark] = [Text(Pos(middle, y), text, NUMBER, 400, Ink.TEXT2, "center")]
        for start, end in ((left, middle - half), (middle + half, right)):
            if end - start > 4:
                marks.append(Line((Pos(start, y), Pos(end, y)), Ink.BORDER))
        return marks


def cell_widths(table: KickTable, measure: TextMeasure) -> dict[CellForm, float]:
    """The least width of a cell in each form, in which nothing in it touches."""
    score = max((measure.width(str(kick.score), NUMBER) for kick in table.kicks), default=0.0)
    number = max((measure.width(str(kick.number), NUMBER) for kick in table.kicks), default=0.0)
    again = RETAKEN + 1 if any(kick.kick.retaken for kick in table.kicks) else 0.0
    glyphs = {form: size + again for form, size in GLYPHS.items()}
    compact = max(5 + glyphs[CellForm.COMPACT] + 3 + number + 4, 17 + score + 4)
    return {
        CellForm.FULL: 78.0 + glyphs[CellForm.FULL],
        CellForm.SHORT: max(62.0, 4 + glyphs[CellForm.SHORT] + 3 + score + 4 + number + 4),
        CellForm.COMPACT: compact,
    }


def gutter_width(table: KickTable, words: Words, measure: TextMeasure, width: float) -> float:
    """The room that the labels of the rows need, at most a fifth of the picture."""
    texts = [measure.width(table.match.team(side).short_name, NAME, 600) for side in table.sides]
    most = len(table.kicks)
    for row, key in enumerate(("shootout-tally-first", "shootout-tally-second")):
        goals, kicks = table.tally(table.sides[row], most)
        texts.append(measure.width(words(say(key, goals=goals, kicks=kicks)), NUMBER))
    return min(max(88.0, max(texts) + 20.0), max(100.0, 0.2 * width))


def _frame(box: Box, phase: Phase) -> Band:
    corner, opposite = Pos(box.left, box.top), Pos(box.right, box.bottom)
    match phase:
        case Phase.PAST:
            return Band(corner, opposite, fill=Ink.PANEL_ALT, radius_px=4)
        case Phase.NOW:
            return Band(
                corner, opposite, fill=Ink.ACCENT_TINT, ink=Ink.ACCENT, width=2, radius_px=4
            )
        case Phase.NEXT:
            return Band(corner, opposite, ink=Ink.ACCENT, width=2, radius_px=4)
        case Phase.FUTURE:
            return Band(corner, opposite, ink=Ink.BORDER, radius_px=4)
        case Phase.HIDDEN:
            return Band(corner, opposite, ink=Ink.DIVIDER, radius_px=4)


def _text_inks(phase: Phase) -> tuple[Ink, Ink]:
    return (Ink.TEXT, Ink.TEXT2) if phase.done else (Ink.TEXT3, Ink.TEXT3)


def _flag(at: Pos, phase: Phase) -> Glyph:
    """The mark of the kick that decides."""
    return Glyph(
        at, "whistle", FLAG, Ink.TEXT2, phase.done, opacity=1.0 if phase.done else FUTURE_OPACITY
    )
