"""The line above the goal: the kick, what it was about, and what either end of it leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from explorer.analysis.message import Message, say
from explorer.analysis.shootout import Prospect, ShootoutState
from explorer.analysis.stakes import (
    chance_message,
    prospect_message,
    stakes_heading,
    stakes_message,
)
from explorer.domain.events import PenaltyKick
from explorer.domain.place import Side
from explorer.scenes.marks import Band, Glyph, Ink, Line, Mark, Pos, Text
from explorer.scenes.shootout.kicks import OUTCOME_GLYPHS, KickTable
from explorer.scenes.shootout.layout import ShootoutLayout, StakesForm
from explorer.scenes.sides import side_ink, side_tint
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.words import Words

CAPTION, TITLE, BODY = 12.0, 17.0, 12.0
TAG_HEIGHT = 32.0
GAP = 16.0
GLYPH = 14.0


@dataclass(frozen=True, slots=True)
class _End:
    """One end of the kick: what it leads to, in words, and whether it came about."""

    label: str
    glyph: str
    score: str
    text: str
    brief: str
    briefest: str
    came: bool | None


@dataclass(frozen=True, slots=True)
class StakesText:
    """Everything the line says after some number of kicks; ``side`` is the kicker's."""

    caption: str
    decides: str | None
    title: str
    side: Side | None
    ends: tuple[_End, ...] = ()
    tag: str | None = None
    tag_glyph: str = ""


class StakesLine:
    """What the line says after each number of kicks, and how it is drawn."""

    def __init__(
        self,
        table: KickTable,
        states: Sequence[ShootoutState],
        words: Words,
        measure: TextMeasure,
    ) -> None:
        self._table = table
        self._states = states
        self._words = words
        self._measure = measure
        self._texts = tuple(self._text(taken) for taken in range(len(states)))
        self._tag_width = self._widest_tag()

    def widths(self) -> dict[StakesForm, float]:
        """The width that the longest line needs in each form that stands in two lines."""
        titles = max(
            max(self._width(text.title, TITLE, 600), self._width(text.caption, CAPTION))
            for text in self._texts
        )
        rest = self._tag_width + 2 * GAP
        return {
            StakesForm.WIDE: titles + self._ends_width(brief=False) + rest,
            StakesForm.BRIEF: titles + self._ends_width(brief=True) + rest,
        }

    def static(self, layout: ShootoutLayout) -> tuple[Mark, ...]:
        """The line below it."""
        y = layout.stakes.bottom - 0.5
        return (Line((Pos(0, y), Pos(layout.width, y)), Ink.DIVIDER),)

    def marks(self, taken: int, layout: ShootoutLayout) -> tuple[Mark, ...]:
        """The line after a number of kicks."""
        text = self._texts[taken]
        left, right = layout.margin, layout.stakes.right
        ends_left = self._ends_left(layout)
        stacked = layout.stakes_form is StakesForm.STACKED
        title_room = (right - self._tag_width - GAP if stacked else ends_left - GAP) - left
        caption = text.decides or text.caption
        if self._width(caption, CAPTION) > title_room:
            caption = elided(self._measure, text.caption, CAPTION, 400, title_room)
        title = elided(self._measure, text.title, TITLE, 600, title_room)
        marks: list[Mark] = [
            Text(Pos(left, 18), caption, CAPTION, ink=Ink.TEXT2),
            Text(Pos(left, 39), title, TITLE, 600),
        ]
        room = right - ends_left - (0 if stacked else self._tag_width + GAP)
        brief = layout.stakes_form is StakesForm.BRIEF
        for row, end in enumerate(text.ends):
            y = (62.0 if stacked else 19.0) + 19.0 * row
            marks += self._end_marks(end, text.side, Pos(ends_left, y), room, brief=brief)
        if text.tag:
            marks += self._tag_marks(text, right)
        return tuple(marks)

    def caption(self, taken: int) -> str:
        """The line in words, for who can't see it."""
        text = self._texts[taken]
        return f"{text.decides or text.caption}. {text.title}"

    def _text(self, taken: int) -> StakesText:
        number = max(taken, 1)
        kick, before = self._table.shootout.kicks[number - 1], self._states[number - 1]
        match = self._table.match
        heading = self._words(stakes_heading(match, before))
        decides = None
        if taken and kick is self._table.decider:
            decides = self._words(say("shootout-heading-decides", heading=heading))
        title = self._words(self._short(stakes_message(match, before), taken))
        if before.stakes is None:
            return StakesText(heading, decides, title, kick.side, (), *self._tag(kick, taken))
        scored = kick.outcome.is_goal if taken else None
        ends = (
            self._end("stakes-if-scored", "scored", before.stakes.if_scored, scored),
            self._end(
                "stakes-if-not",
                "not_scored",
                before.stakes.if_not,
                None if scored is None else not scored,
            ),
        )
        side = before.stakes.side
        return StakesText(heading, decides, title, side, ends, *self._tag(kick, taken))

    def _short(self, said: Message, taken: int) -> Message:
        """The message with the taker's name as in the cells; none for a kick still hidden."""
        taker = said.values.get("taker")
        if not isinstance(taker, str):
            return said
        kick = self._table.by_number.get(max(taken, 1))
        if kick is None or kick.name is None:
            return said
        name = kick.name
        if self._table.hide_future and not taken:
            name = self._table.match.team(kick.side).short_name
        return replace(said, values={**said.values, "taker": name})

    def _end(self, key: str, glyph: str, prospect: Prospect, came: bool | None) -> _End:
        match = self._table.match
        text = self._words(prospect_message(match, prospect))
        brief = briefest = text
        if prospect.winner is None:
            chance = prospect.win_probability
            brief = self._words(chance_message(match, chance))
            briefest = self._words(chance_message(match, chance, by_code=True))
        label = self._words(say(key))
        return _End(label, glyph, str(prospect.score), text, brief, briefest, came)

    def _tag(self, kick: PenaltyKick, taken: int) -> tuple[str | None, str]:
        if not taken:
            return None, ""
        return self._words(say(f"shootout-tag-{kick.outcome}")), OUTCOME_GLYPHS[kick.outcome]

    def _width(self, text: str, size: float, weight: int = 400) -> float:
        return self._measure.width(text, size, weight)

    def _widest_tag(self) -> float:
        tags = [self._width(text.tag, 13, 600) for text in self._texts if text.tag]
        return max(tags, default=0.0) + 44.0

    def _label_width(self) -> float:
        return max((self._width(e.label, BODY) for t in self._texts for e in t.ends), default=0.0)

    def _score_width(self) -> float:
        scores = (self._width(e.score, BODY, 600) for t in self._texts for e in t.ends)
        return max(scores, default=0.0)

    def _ends_width(self, *, brief: bool) -> float:
        texts = (
            self._width(end.brief if brief else end.text, BODY)
            for text in self._texts
            for end in text.ends
        )
        return 20.0 + self._label_width() + 12 + self._score_width() + 10 + max(texts, default=0.0)

    def _ends_left(self, layout: ShootoutLayout) -> float:
        """Where the ends stand: at the last column edge that leaves them room."""
        if layout.stakes_form is StakesForm.STACKED:
            return layout.margin
        brief = layout.stakes_form is StakesForm.BRIEF
        most = layout.stakes.right - self._tag_width - GAP - self._ends_width(brief=brief)
        edges = [layout.column_left(column) for column in layout.shown]
        titles = layout.margin + max(
            max(self._width(t.title, TITLE, 600), self._width(t.caption, CAPTION))
            for t in self._texts
        )
        return max((edge for edge in edges if titles + GAP <= edge <= most), default=most)

    def _end_marks(
        self, end: _End, side: Side | None, at: Pos, room: float, *, brief: bool
    ) -> list[Mark]:
        happened = end.came is not False
        ink = Ink.TEXT if happened else Ink.TEXT3
        score_x = 20.0 + self._label_width() + 12
        text_x = score_x + self._score_width() + 10
        forms = (end.brief, end.briefest) if brief else (end.text, end.brief, end.briefest)
        left = room - text_x
        # The chance stands last in a form, where an ellipsis would take it first.
        text = next((form for form in forms if self._width(form, BODY) <= left), forms[-1])
        text = elided(self._measure, text, BODY, 400, left)
        team = side_ink(side) if side else Ink.TEXT2
        opacity = 1.0 if happened else 0.7
        return [
            Glyph(at.moved(7, 0), end.glyph, GLYPH, team, filled=happened, opacity=opacity),
            Text(at.moved(20, 0), end.label, BODY, ink=Ink.TEXT2 if happened else Ink.TEXT3),
            Text(at.moved(score_x, 0), end.score, BODY, 600, ink),
            Text(at.moved(text_x, 0), text, BODY, ink=Ink.TEXT2 if happened else Ink.TEXT3),
        ]

    def _tag_marks(self, text: StakesText, right: float) -> list[Mark]:
        left = right - self._tag_width
        top = 13.0
        middle = Pos(left, top + TAG_HEIGHT / 2)
        tint = side_tint(text.side) if text.side else Ink.PANEL_ALT
        ink = side_ink(text.side) if text.side else Ink.TEXT2
        return [
            Band(Pos(left, top), Pos(right, top + TAG_HEIGHT), fill=tint, radius_px=4),
            Glyph(middle.moved(19, 0), text.tag_glyph, 16, ink),
            Text(middle.moved(33, 0), text.tag or "", 13, 600),
        ]
