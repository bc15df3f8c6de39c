"""Makes a match card: a picture that is a pure function of match, format and moment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from explorer.analysis.index import MatchIndex
from explorer.analysis.message import Message, say
from explorer.domain.events import Goal, GoalKind
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, PeriodNumber
from explorer.scenes.box import Box
from explorer.scenes.card import marks as draw
from explorer.scenes.card.content import (
    CardOptions,
    CardPart,
    CardTexts,
    LegendEntry,
    Scorer,
    description,
    joined,
    legend,
    outcome,
    scorers,
    shown_goals,
)
from explorer.scenes.card.formats import CardShape
from explorer.scenes.card.kick_strip import kick_strip
from explorer.scenes.card.layout import CardDemand, CardLayout, lay_out
from explorer.scenes.marks import Mark
from explorer.scenes.picture import Picture, credit_lines, with_sources
from explorer.scenes.pitch import build_pitch_scene
from explorer.scenes.placing import placed
from explorer.scenes.scene import Scene, picture
from explorer.scenes.shootout.kicks import KickTable
from explorer.scenes.text_measure import TextMeasure, elided
from explorer.scenes.timeline import TimelineOptions, build_timeline_scene
from explorer.scenes.timeline.frame import TimelineMetrics
from explorer.scenes.words import Words
from explorer.session.filtering import Filter, Layer
from explorer.session.state import SessionState

TIMELINE = TimelineMetrics(overview=0, gutter=60, kick_slot=24, bottom=0, narrow=True)
GOALS_ONLY = frozenset({Layer.GOALS, Layer.REVIEWS})
WITHOUT_GOALS = GOALS_ONLY | {Layer.CARDS, Layer.SUBSTITUTIONS}
"""What a timeline tells of a match that saw no goal."""

MOST_BESIDE = 6
"""Up to how many goals the small pitch beside a timeline has room for."""

LEAST_PITCH_WIDTH = 280.0

_Rows = Sequence[tuple[str, tuple[Goal, ...]]]


def build_card(
    index: MatchIndex,
    options: CardOptions,
    texts: CardTexts,
    measure: TextMeasure,
    words: Words,
    shape: CardShape | None = None,
) -> Picture:
    """The card of a match, in logical pixels of its format.

    Args:
        index: The match.
        options: Format, moment and parts.
        texts: What is said of the match as a whole.
        measure: Measures text.
        words: Puts messages into words.
        shape: Other sizes than those of the format, as a page of paper has.
    """
    return _Card(index, options, texts, measure, words, shape or options.format.shape).picture()


def missing_parts(
    index: MatchIndex, options: CardOptions, texts: CardTexts, measure: TextMeasure, words: Words
) -> dict[CardPart, Message]:
    """What a card would not show even if it were wanted, with the reason; see ``build_card``."""
    wanted = replace(options, parts=options.parts | {CardPart.PITCH})
    return _Card(index, wanted, texts, measure, words, options.format.shape).missing()


class _Card:
    """Carries what the steps of making one card share."""

    def __init__(
        self,
        index: MatchIndex,
        options: CardOptions,
        texts: CardTexts,
        measure: TextMeasure,
        words: Words,
        shape: CardShape,
    ) -> None:
        self.options = options
        self.shape = shape
        self.texts = texts
        self.measure = measure
        self.words = words
        self.whole = options.at is None
        self.at = index.axis.last if options.at is None else options.at
        # What lies ahead must not show in the length of the match or the room for its kicks.
        self.index = index.known_during(self.at.period)
        self.play = self.index.known_during(PeriodNumber.EXTRA_SECOND)
        self.headline = draw.headline_lines(
            options.headline, shape.inner, shape.headline_lines, measure
        )
        self.meta = self._meta()
        self.ending = outcome(self.index, self.at, whole=self.whole)
        self.listed = {side: self._scorer_rows(side) for side in Side}
        self.legend_rows = self._legend()
        self.foot = self._foot()

    def picture(self) -> Picture:
        layout = self._laid_out()
        marks: list[Mark] = [*self._head(layout)]
        if self.ending is not None and layout.outcome is not None:
            marks += draw.outcome_marks(self.words(self.ending), layout.outcome, self.measure)
        for side, rows in self.listed.items():
            marks += self._scorers(rows, side, layout)
        marks += self._scenes(layout)
        if layout.legend is not None:
            marks += draw.legend_marks(self.legend_rows, layout.legend, self.measure)
        marks += draw.foot_marks(self.foot, layout)
        told = description(self.index, self.at, whole=self.whole, words=self.words)
        about = joined((told, self.texts.occasion, self.texts.details), " ")
        return Picture(
            marks=tuple(marks),
            width=self.shape.width,
            height=self.shape.height,
            title=self._title(),
            description=joined((self.options.headline, about), "\n"),
            credit=self.texts.credit,
        )

    def missing(self) -> dict[CardPart, Message]:
        """What isn't shown, with the reason; the pitch is to be among the parts wanted."""
        goals, layout = shown_goals(self.index, self.at), self._laid_out()
        nothing = {
            CardPart.SCORERS: not goals,
            CardPart.PITCH: not goals,
            CardPart.SHOOTOUT: not self._has_kicks(),
            CardPart.LEGEND: not self._legend_entries(),
            CardPart.SOURCES: not self.texts.sources,
        }
        found = {part: say("card-nothing") for part, lacks in nothing.items() if lacks}
        if goals and self._pitch_box(layout) is None:
            found[CardPart.PITCH] = say("card-no-room")
        return found

    def _laid_out(self) -> CardLayout:
        demand = CardDemand(
            headline_lines=len(self.headline),
            meta_lines=len(self.meta),
            scorers=max(map(len, self.listed.values())),
            timeline=self.options.shows(CardPart.TIMELINE),
            pitch=self._most_at_one_end() if self.options.shows(CardPart.PITCH) else 0,
            shootout=self.options.shows(CardPart.SHOOTOUT) and self._has_kicks(),
            outcome=self.ending is not None,
            empty=not shown_goals(self.index, self.at),
            legend_lines=len(self.legend_rows),
            foot_lines=len(self.foot),
        )
        return lay_out(self.shape, demand)

    def _title(self) -> str:
        match, score = self.index.match, self.index.score_at(self.at)
        return f"{match.home.name} {score} {match.away.name}"

    def _has_kicks(self) -> bool:
        return self.at.period == SHOOTOUT and bool(self.index.match.kicks)

    def _most_at_one_end(self) -> int:
        """The goals at the end of the pitch that has more of them; 0 where they find no room."""
        ends = Counter(goal.side for goal in shown_goals(self.index, self.at))
        fit = ends.total() <= MOST_BESIDE or not self.shape.wide
        return max(ends.values(), default=0) if fit else 0

    def _meta(self) -> list[tuple[str, str]]:
        """Occasion and details: left and right of one line where both fit, else a line each."""
        room = self.shape.inner
        occasion, details = self.texts.occasion, self.texts.details
        if occasion and details:
            width = self.measure.width(occasion, draw.META, 600)
            if width + 24 + self.measure.width(details, draw.META) <= room:
                return [(occasion, details)]
        return [
            (elided(self.measure, text, draw.META, 600 if number == 0 else 400, room), "")
            for number, text in enumerate(filter(None, (occasion, details)))
        ]

    def _head(self, layout: CardLayout) -> Iterator[Mark]:
        yield from draw.headline_marks(self.headline, layout)
        yield from draw.meta_marks(self.meta, layout)
        soft = not self.whole and self.index.is_approximate_at(self.at)
        score = f"{self.index.score_at(self.at)}{'~' if soft else ''}"
        yield from draw.score_marks(self.index.match, score, layout, self.shape, self.measure)

    def _scorer_rows(self, side: Side) -> _Rows:
        if not self.options.shows(CardPart.SCORERS):
            return ()
        found: Sequence[Scorer] = scorers(self.index, side, self.at, self.words)
        room = draw.scorer_room(self.shape, 1)
        rows = draw.scorer_lines(found, room, self.measure)
        if len(rows) > 4 and self.shape.wide:
            rows = draw.scorer_lines(found, draw.scorer_room(self.shape, 2), self.measure)
        return rows

    def _scorers(self, rows: _Rows, side: Side, layout: CardLayout) -> Iterator[Mark]:
        room = layout.scorer_rows * layout.scorer_columns
        more = ""
        if len(rows) > room:
            left_out = sum(len(goals) for _, goals in rows[room - 1 :])
            rows, more = rows[: room - 1], self.words(say("card-more", count=left_out))
        yield from draw.scorers_marks(rows, more, side, layout, self.shape, self.measure)

    def _legend(self) -> list[list[LegendEntry]]:
        if not self.options.shows(CardPart.LEGEND):
            return []
        return draw.legend_lines(self._legend_entries(), self.shape.inner, self.measure)[:2]

    def _legend_entries(self) -> Sequence[LegendEntry]:
        """What has to be explained; a disc alone says itself that it is a goal."""
        reviews = self.options.shows(CardPart.TIMELINE)
        kicks = self.options.shows(CardPart.SHOOTOUT) and self._has_kicks()
        entries = legend(self.index, self.at, self.words, reviews=reviews, kicks=kicks)
        is_plain = len(entries) == 1 and entries[0].glyph == GoalKind.OPEN_PLAY
        return () if is_plain else entries

    def _foot(self) -> Sequence[str]:
        """The credit, and as many of the sources as there is room for."""
        most = self.shape.foot_lines
        named = self.texts.sources if self.options.shows(CardPart.SOURCES) else ()
        for count in range(len(named), 0, -1):
            names, left = ", ".join(named[:count]), len(named) - count
            key = "share-sources-more" if left else "share-sources"
            said = self.words(say(key, names=names, count=left))
            whole = with_sources(self.texts.credit, said)
            lines = credit_lines(whole, self.shape.inner, self.measure, most + 1)
            if len(lines) <= most:
                return lines
        return credit_lines(self.texts.credit, self.shape.inner, self.measure, most)

    def _scenes(self, layout: CardLayout) -> Iterator[Mark]:
        """The timeline, the pitch and the shootout, as their own scenes draw them."""
        if layout.timeline is not None:
            yield from self._timeline(layout.timeline)
        pitch = self._pitch_box(layout)
        if pitch is not None:
            yield from self._pitch(pitch)
        shootout = self.index.match.shootout
        if layout.shootout is not None and shootout is not None:
            table = KickTable(self.index, shootout, Filter())
            taken = self.index.kicks_taken_at(self.at)
            yield from kick_strip(table, taken, layout.shootout, self.words, self.measure)

    def _pitch_box(self, layout: CardLayout) -> Box | None:
        """Where the pitch stands; None where it has no room."""
        box = layout.pitch
        return box if box is not None and box.width >= LEAST_PITCH_WIDTH else None

    def _timeline(self, box: Box) -> Iterator[Mark]:
        layers = GOALS_ONLY if shown_goals(self.index, self.at) else WITHOUT_GOALS
        wanted = Filter(layers=layers, hide_future=not self.whole)
        scene = build_timeline_scene(
            self.play,
            wanted,
            box.width,
            box.height,
            self.measure,
            self.words,
            TimelineOptions(metrics=TIMELINE),
        )
        yield from self._placed(scene, box, wanted, self.play)

    def _pitch(self, box: Box) -> Iterator[Mark]:
        # A pitch has room for every goal that it is to show; what lies ahead may have none.
        goals = tuple(shown_goals(self.index, self.at))
        so_far = MatchIndex(replace(self.play.match, goals=goals))
        wanted = Filter(layers=GOALS_ONLY - {Layer.REVIEWS})
        scene = build_pitch_scene(
            so_far,
            wanted,
            box.width,
            box.height,
            self.measure,
            self.words,
            # The scorers stand above: named again they would crowd the penalty areas.
            with_names=not self.options.shows(CardPart.SCORERS),
        )
        yield from self._placed(scene, box, wanted, so_far)

    def _placed(self, scene: Scene, box: Box, wanted: Filter, index: MatchIndex) -> Iterator[Mark]:
        state = SessionState()
        state.open(index)
        state.set_filter(wanted)
        state.set_playhead(min(self.at, index.axis.last))
        marks = picture(scene, state, playhead=False)
        yield from placed(marks, scene.viewport, box.left, box.top)
