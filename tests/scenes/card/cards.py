"""Matches and cards for the tests of the match card."""

from __future__ import annotations

from dataclasses import replace

from explorer.analysis.index import MatchIndex
from explorer.domain.events import Goal
from explorer.domain.match import Match
from explorer.domain.people import Player
from explorer.domain.place import Side
from explorer.domain.time import MatchTime, Period, about_minute, stated_minute
from explorer.scenes.box import Box
from explorer.scenes.card import CardFormat, CardOptions, CardPart, CardTexts, build_card
from explorer.scenes.marks import Clipped, Glyph, Mark, Text
from explorer.scenes.picture import Picture
from explorer.views.text.wording import words
from tests.analysis.build import match, shootout, team
from tests.scenes.fixed_measure import FixedTextMeasure

MEASURE = FixedTextMeasure(0.58)
TEXTS = CardTexts("The Cup 2024, final", "1 June 2024, The Ground, Town", "Data of the test.")
WORDS_ONLY = frozenset(CardPart) - {CardPart.TIMELINE, CardPart.PITCH}


def goal(number: int, minute: int, side: Side = Side.HOME, *, soft: bool = False) -> Goal:
    """A goal of the first half by the side's nth player."""
    key = "h" if side is Side.HOME else "w"
    time = about_minute(1, minute) if soft else stated_minute(1, minute)
    return Goal(id=f"g{number}", time=time, side=side, player_id=f"{key}{number}")


def told(
    goals: tuple[Goal, ...] = (),
    names: tuple[str, str] = ("Reds", "Blues"),
    kicks: str = "",
    players: str = "Player",
) -> Match:
    """A match with so many goals and kicks; every scorer is in the squads."""
    sides = []
    for side, name in zip(Side, names, strict=True):
        key = "h" if side is Side.HOME else "w"
        made = team(key, name)
        extra = tuple(Player(f"{key}{n}", f"{players}{n}") for n in range(60))
        sides.append(replace(made, name=name, players=(*made.players, *extra)))
    return match(
        home=sides[0],
        away=sides[1],
        periods=(Period(1, 2880), Period(2, 2880), *((Period(5),) if kicks else ())),
        goals=goals,
        shootout=shootout(kicks) if kicks else None,
    )


def card(
    found: Match,
    form: CardFormat = CardFormat.WIDE,
    *,
    at: MatchTime | None = None,
    parts: frozenset[CardPart] = frozenset(CardPart),
    texts: CardTexts = TEXTS,
    headline: str = "",
) -> Picture:
    """The card of a match."""
    options = CardOptions(form, at, parts, headline)
    return build_card(MatchIndex(found), options, texts, MEASURE, words)


def texts_of(picture: Picture) -> list[Text]:
    """Every text on a picture."""
    return _texts(picture.marks)


def said(picture: Picture) -> str:
    """Every text on a picture, in one string."""
    return " | ".join(text.text for text in texts_of(picture))


def glyphs_of(picture: Picture) -> list[Glyph]:
    """Every glyph that stands on a picture itself, not cut by anything."""
    return [mark for mark in picture.marks if isinstance(mark, Glyph)]


def box_of(text: Text) -> Box:
    """The box of a text's letters."""
    width = MEASURE.width(text.text, text.size, text.weight)
    left = text.at.x - width * {"left": 0.0, "center": 0.5, "right": 1.0}[text.align]
    half = text.size * 0.45
    return Box(left, text.at.y - half, left + width, text.at.y + half)


def _texts(marks: tuple[Mark, ...]) -> list[Text]:
    found: list[Text] = []
    for mark in marks:
        if isinstance(mark, Clipped):
            found += _texts(mark.marks)
        elif isinstance(mark, Text):
            found.append(mark)
    return found
