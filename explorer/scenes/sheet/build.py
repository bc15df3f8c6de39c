"""Makes a match sheet: a page like a match card, then shootout, report and sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from explorer.analysis.index import MatchIndex
from explorer.analysis.message import Message, say
from explorer.analysis.sentences import parse_links, report_lines
from explorer.scenes.card import CardOptions, CardTexts, build_card
from explorer.scenes.card.formats import CardFormat, CardShape
from explorer.scenes.marks import Ink, Line, Mark, Pos, Text
from explorer.scenes.picture import APP_NAME, SMALL, Picture
from explorer.scenes.placing import placed
from explorer.scenes.scene import picture
from explorer.scenes.shootout import build_shootout_scene
from explorer.scenes.text_measure import TextMeasure, wrapped
from explorer.scenes.words import Words
from explorer.session.state import SessionState

Told = Callable[[Message | str], str]
"""Puts a message into words, and a text that the match itself holds; handed in by whoever draws."""

LABEL_WIDTH = 58.0
TEXT, HEADING, TITLE = 12.0, 14.0, 15.0
ROW, ROW_GAP = 15.0, 3.0
HEAD, FOOT = 38.0, 24.0
LEAST_HEIGHT = 560.0
SHOOTOUT = 425.0
CARD_GAP = 14.0


@dataclass(frozen=True, slots=True)
class _Block:
    """Marks that stay together on a page, from a top of 0, and their height in pixels."""

    marks: tuple[Mark, ...]
    height: float


def build_sheet(
    index: MatchIndex,
    texts: CardTexts,
    width: float,
    height: float,
    measure: TextMeasure,
    told: Told,
) -> tuple[Picture, ...]:
    """The pages of a match as a whole, each ``width`` × ``height`` pixels.

    Args:
        index: The match.
        texts: What is said of the match as a whole.
        width: Of the printed part of a page, in logical pixels.
        height: Its height, of which at least LEAST_HEIGHT is used.
        measure: Measures text.
        told: Puts messages, and the match's own sentences, into the user's words.
    """
    tall = max(height, LEAST_HEIGHT)
    first = _front(index, texts, width, tall, measure, told)
    blocks = [
        *_shootout(index, width, measure, told),
        *_report(index, width, measure, told),
        *_sources(index, texts, width, measure, told),
    ]
    bodies = list(_filled(blocks, tall - HEAD - FOOT))
    pages = len(bodies) + 1
    foot = _foot(1, pages, texts, width, tall, told)
    front = replace(first, marks=(*first.marks, *foot), height=tall)
    rest = (
        replace(
            first,
            marks=(
                *_head(first.title, texts, width, told),
                *body,
                *_foot(number, pages, texts, width, tall, told),
            ),
            height=tall,
        )
        for number, body in enumerate(bodies, start=2)
    )
    return (front, *rest)


def _front(
    index: MatchIndex,
    texts: CardTexts,
    width: float,
    height: float,
    measure: TextMeasure,
    words: Words,
) -> Picture:
    shape = CardShape(width, height - FOOT, 1.0, CARD_GAP, 60.0, 26.0, foot_lines=5)
    options = CardOptions(CardFormat.PORTRAIT)
    return build_card(index, options, texts, measure, words, shape)


def _shootout(
    index: MatchIndex, width: float, measure: TextMeasure, words: Words
) -> Iterator[_Block]:
    if not index.match.kicks:
        return
    state = SessionState()
    state.open(index)
    state.set_playhead(index.axis.last)
    scene = build_shootout_scene(state, width, SHOOTOUT, measure, words)
    yield _Block(placed(picture(scene, state), scene.viewport, 0, 0), SHOOTOUT + ROW / 2)


def _report(index: MatchIndex, width: float, measure: TextMeasure, told: Told) -> Iterator[_Block]:
    heading: tuple[_Block, ...] = (_heading(told(say("print-report"))),)
    for line in report_lines(index):
        said = "".join(segment.text for segment in parse_links(told(line.text)))
        row = _row(told(line.label), said, width, measure)
        yield _joined((*heading, row))
        heading = ()


def _sources(
    index: MatchIndex, texts: CardTexts, width: float, measure: TextMeasure, told: Told
) -> Iterator[_Block]:
    titles = "; ".join(told(source.title) for source in index.match.sources)
    named = " ".join(part for part in (texts.credit, titles) if part)
    if named:
        # A heading alone at the foot of a page would be lost.
        heading = _heading(told(say("print-sources")))
        yield _joined((heading, _row("", named, width, measure, indent=0.0)))


def _heading(text: str) -> _Block:
    return _Block((Text(Pos(0, ROW), text, HEADING, 600),), 2 * ROW)


def _row(
    label: str, said: str, width: float, measure: TextMeasure, indent: float = LABEL_WIDTH
) -> _Block:
    lines = wrapped(measure, said, TEXT, 400, width - indent)
    marks: list[Mark] = [Text(Pos(0, ROW / 2), label, TEXT, 600)] if label else []
    marks += [Text(Pos(indent, ROW * (n + 0.5)), line, TEXT) for n, line in enumerate(lines)]
    return _Block(tuple(marks), ROW * len(lines) + ROW_GAP)


def _joined(blocks: Iterable[_Block]) -> _Block:
    marks: list[Mark] = []
    y = 0.0
    for block in blocks:
        marks += _moved(block.marks, y)
        y += block.height
    return _Block(tuple(marks), y)


def _filled(blocks: Sequence[_Block], room: float) -> Iterator[tuple[Mark, ...]]:
    """The blocks on pages with so much room each."""
    page: list[Mark] = []
    y = 0.0
    for block in blocks:
        if page and y + block.height > room:
            yield tuple(page)
            page, y = [], 0.0
        page += _moved(block.marks, HEAD + y)
        y += block.height
    if page:
        yield tuple(page)


def _moved(marks: Sequence[Mark], down: float) -> tuple[Mark, ...]:
    return placed(marks, Picture((), 0, 0, "").viewport, 0, down)


def _head(title: str, texts: CardTexts, width: float, words: Words) -> Iterator[Mark]:
    yield Text(Pos(0, 10), title, TITLE, 600)
    yield Text(Pos(width, 10), texts.occasion, TEXT, ink=Ink.TEXT2, align="right")
    yield Line((Pos(0, 26), Pos(width, 26)), Ink.DIVIDER)


def _foot(
    page: int, pages: int, texts: CardTexts, width: float, height: float, words: Words
) -> Iterator[Mark]:
    y = height - 8
    if page > 1:
        yield Text(Pos(0, y), f"{texts.credit}", SMALL, ink=Ink.TEXT3)
        yield Text(Pos(width, y), APP_NAME, SMALL, 600, Ink.TEXT3, "right")
    said = words(say("print-page", page=page, pages=pages))
    yield Text(Pos(width / 2, y), said, SMALL, ink=Ink.TEXT3, align="center")
