"""The match card: what it says, what it leaves unsaid, and that nothing on it collides."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.index import MatchIndex
from explorer.analysis.message import say
from explorer.domain.events import Goal
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.domain.time import MatchTime
from explorer.scenes.box import Box
from explorer.scenes.card import CardFormat, CardOptions, CardPart, CardTexts, missing_parts
from explorer.scenes.card.layout import CardDemand, CardLayout, lay_out
from explorer.scenes.picture import APP_NAME
from explorer.views.text.wording import words
from tests.bundled import bundled
from tests.scenes.card.cards import (
    MEASURE,
    TEXTS,
    WORDS_ONLY,
    box_of,
    card,
    glyphs_of,
    goal,
    said,
    texts_of,
    told,
)

FORMATS = pytest.mark.parametrize("form", list(CardFormat))
LONG = ("Borussia Verein für Leibesübungen Mönchengladbach", "Wolverhampton Wanderers")


@pytest.mark.parametrize(
    ("form", "size"),
    [
        (CardFormat.WIDE, (1600, 900)),
        (CardFormat.SQUARE, (1080, 1080)),
        (CardFormat.PORTRAIT, (1080, 1350)),
    ],
)
def test_a_card_has_the_size_in_pixels_of_its_format(
    form: CardFormat, size: tuple[int, int]
) -> None:
    shape = form.shape
    assert (shape.width * shape.pixel_ratio, shape.height * shape.pixel_ratio) == size


@FORMATS
def test_a_card_tells_score_scorers_doubt_and_whose_data_it_is(form: CardFormat) -> None:
    texts = CardTexts("Leagues Cup", "6 August 2023", "Facts of reports.", ("A report", "AFP"))
    text = said(card(bundled(), form, texts=texts))
    for part in ("4–4", "FC Dallas", "Inter Miami CF", "Miami 5–3 on penalties", APP_NAME):
        assert part in text
    for part in ("~80′", "Farfan o.g.", "about that minute", "Sources: A report, AFP."):
        assert part in text
    assert "Facts of reports." in text


def test_the_description_tells_the_card_to_who_cant_see_it() -> None:
    picture = card(bundled())
    assert picture.title == "FC Dallas 4–4 Inter Miami CF"
    assert "Messi 6′, 85′" in picture.description
    assert "Miami 5–3 on penalties" in picture.description
    assert "Inter Miami CF kicked first" in picture.description


@FORMATS
def test_a_card_as_of_a_moment_knows_nothing_later(form: CardFormat) -> None:
    picture = card(bundled(), form, at=MatchTime(2, 1500.0))
    text = said(picture) + picture.description
    assert "4–2" in text
    assert "at 70:00" in text
    for later in ("4–4", "Farfan", "85′", "penalties", "Shootout"):
        assert later not in text


def test_in_the_shootout_only_the_kicks_taken_are_shown() -> None:
    whole, early = card(bundled()), card(bundled(), at=MatchTime(5, 3.0))
    scored = [sum(g.name == "scored" for g in glyphs_of(picture)) for picture in (whole, early)]
    assert scored == [8, 3]
    assert "penalties so far 1–2" in said(early)
    assert "Cremaschi" not in {t.text for t in texts_of(early) if t.at.x > 500 and t.size == 11}


def test_a_takers_name_is_cut_only_where_those_beside_it_need_the_room() -> None:
    found = told(kicks="xoxoxoxoxo")
    long, short = "Oxlade-Chambe", "Kolo"

    def names(*called: str) -> str:
        players = {
            kick.player_id: name for kick, name in zip(found.kicks[::2], called, strict=True)
        }
        squads = [
            replace(t, players=tuple(replace(p, name=players.get(p.id, p.name)) for p in t.players))
            for t in (found.home, found.away)
        ]
        return said(card(replace(found, home=squads[0], away=squads[1])))

    assert long in names(short, short, long, short, short)
    assert long not in names(short, long, long, short, short)
    assert long not in names(long, short, short, short, short)


def test_a_shootout_that_nobody_has_won_names_no_winner() -> None:
    assert "2–1 on penalties, not decided" in said(card(told(kicks="xoxx")))


@FORMATS
def test_a_goalless_match_has_no_scorers_and_no_legend(form: CardFormat) -> None:
    text = said(card(told(), form))
    assert "0–0" in text
    assert "From play" not in text


@FORMATS
def test_nine_goals_are_all_told_and_where_there_are_too_many_the_rest_is_counted(
    form: CardFormat,
) -> None:
    nine = told(tuple(goal(n, 3 * n + 1) for n in range(9)))
    text = said(card(nine, form))
    assert "9–0" in text
    assert all(f"Player{n}" in text for n in range(9))
    many = told(tuple(goal(n, n % 45 + 1) for n in range(60)))
    picture = card(many, form, parts=frozenset({CardPart.SCORERS}))
    shown = sum(f"Player{n}" in {t.text for t in texts_of(picture)} for n in range(60))
    (more,) = [t.text for t in texts_of(picture) if t.text.startswith("and ")]
    assert more == f"and {60 - shown} more"


@FORMATS
def test_a_scorer_of_many_goals_stands_in_one_row_or_goes_on_in_the_next(form: CardFormat) -> None:
    goals = tuple(
        Goal(id=f"g{n}", time=goal(n, 4 * n + 1).time, side=Side.HOME, player_id="h1")
        for n in range(9)
    )
    picture = card(told(goals), form, parts=WORDS_ONLY)
    rows = [text for text in texts_of(picture) if text.text == "Player1"]
    assert len(rows) >= 2
    assert sum(glyph.name == "open_play" for glyph in glyphs_of(picture)) >= 9


def test_goals_of_nobody_known_are_not_taken_for_one_players() -> None:
    goals = tuple(Goal(id=f"g{n}", time=goal(n, 9 * n + 1).time, side=Side.HOME) for n in (1, 2))
    text = said(card(told(goals), parts=WORDS_ONLY))
    assert text.count(words(say("player-unknown"))) == 2


names = st.text(
    st.characters(categories=("L", "Nd", "Zs"), max_codepoint=0x2FF), min_size=1, max_size=60
).filter(lambda name: bool(name.strip()))
minutes = st.lists(
    st.tuples(st.integers(0, 30), st.integers(1, 45), st.sampled_from(Side), st.booleans()),
    max_size=24,
    unique_by=lambda entry: (entry[0], entry[2]),
)
kicks = st.sampled_from(["", "xoxoxoxox", "xxxxxxxxxxxxxo", "xo" * 5 + "xx" * 9 + "xo"])


@given(
    form=st.sampled_from(CardFormat),
    clubs=st.tuples(names, names),
    goals=minutes,
    kicks=kicks,
    headline=st.just("") | names,
)
def test_no_words_on_a_card_collide_or_leave_it(
    form: CardFormat,
    clubs: tuple[str, str],
    goals: list[tuple[int, int, Side, bool]],
    kicks: str,
    headline: str,
) -> None:
    made = tuple(goal(n, minute, side, soft=soft) for n, minute, side, soft in goals)
    # An id is one goal's, on whichever side.
    made = tuple(
        Goal(id=f"g{n}", time=g.time, side=g.side, player_id=g.player_id)
        for n, g in enumerate(made)
    )
    picture = card(told(made, clubs, kicks), form, parts=WORDS_ONLY, headline=3 * headline)
    room = Box(0, 0, picture.width, picture.height)
    boxes = [(box_of(text), text.text) for text in texts_of(picture) if text.text]
    for box, text in boxes:
        assert room.contains(box), text
    for (first, a), (second, b) in combinations(boxes, 2):
        assert not first.overlaps(second), (a, b)


@FORMATS
@given(
    scorers=st.integers(0, 30),
    meta=st.integers(0, 2),
    foot=st.integers(1, 5),
    legend=st.integers(0, 2),
    headline=st.integers(0, 2),
    crowd=st.integers(0, 12),
    flags=st.tuples(*[st.booleans()] * 3),
)
def test_the_sections_of_a_card_share_it_without_overlap(
    form: CardFormat,
    scorers: int,
    meta: int,
    foot: int,
    legend: int,
    headline: int,
    crowd: int,
    flags: tuple[bool, bool, bool],
) -> None:
    timeline, shootout, outcome = flags
    lines = min(headline, form.shape.headline_lines)
    foot = min(foot, form.shape.foot_lines)
    layout = lay_out(
        form.shape,
        CardDemand(meta, scorers, timeline, crowd, shootout, outcome, legend, foot, lines),
    )
    boxes = _boxes(layout)
    room = Box(0, 0, form.shape.width, form.shape.height)
    assert all(room.contains(box) for box in boxes)
    assert not [pair for pair in combinations(boxes, 2) if pair[0].overlaps(pair[1])]


def test_the_band_with_the_score_gives_way_before_a_scorer_is_left_out() -> None:
    shape = CardFormat.WIDE.shape
    plain = CardDemand(1, 2, True, 0, True, True, 1, 1)
    full = replace(plain, meta_lines=2, legend_lines=2, foot_lines=3, headline_lines=1)
    roomy, tight = lay_out(shape, plain), lay_out(shape, full)
    assert tight.score.height < roomy.score.height
    assert tight.score.height > shape.score
    assert roomy.scorer_rows == tight.scorer_rows == 2


def _boxes(layout: CardLayout) -> list[Box]:
    found = (
        layout.headline,
        layout.meta,
        layout.score,
        layout.outcome,
        layout.scorers,
        layout.timeline,
        layout.pitch,
        layout.shootout,
        layout.legend,
        layout.foot,
    )
    return [box for box in found if box is not None]


@FORMATS
def test_a_long_name_is_set_in_two_lines_before_it_is_cut(form: CardFormat) -> None:
    picture = card(told(names=LONG), form, parts=WORDS_ONLY)
    text = said(picture)
    assert "Wolverhampton" in text
    assert "Wanderers" in text


@FORMATS
def test_a_card_is_the_same_for_the_same_match(form: CardFormat) -> None:
    assert card(bundled(), form) == card(bundled(), form)


@FORMATS
def test_a_headline_stands_above_all_else_in_full_or_cut(form: CardFormat) -> None:
    plain, short = card(bundled(), form), card(bundled(), form, headline="What a night")
    (line,) = [text for text in texts_of(short) if text.text == "What a night"]
    assert line.at.y < min(text.at.y for text in texts_of(short) if text is not line)
    assert short.description == f"What a night\n{plain.description}"
    long = card(bundled(), form, headline=30 * "What a night ")
    lines = [text.text for text in texts_of(long) if "a night" in text.text]
    assert len(lines) == form.shape.headline_lines
    assert lines[-1].endswith("…")


def test_goals_on_the_pitch_have_their_names_only_where_no_scorers_are_listed() -> None:
    parts = frozenset({CardPart.PITCH})
    assert "Velasco" in said(card(bundled(), CardFormat.PORTRAIT, parts=parts))
    listed = card(bundled(), CardFormat.PORTRAIT, parts=parts | {CardPart.SCORERS})
    texts = [text.text for text in texts_of(listed)]
    assert texts.count("~63′") == 2
    assert texts.count("Velasco") == 1


def missing(options: CardOptions, found: Match, texts: CardTexts = TEXTS) -> dict[CardPart, str]:
    reasons = missing_parts(MatchIndex(found), options, texts, MEASURE, words)
    return {part: words(reason) for part, reason in reasons.items()}


def test_what_a_card_has_no_place_for_is_told_with_the_reason() -> None:
    texts = replace(TEXTS, sources=("A report",))
    wide, portrait = CardOptions(CardFormat.WIDE), CardOptions(CardFormat.PORTRAIT)
    few = told((goal(1, 10),), kicks="xoxoxoxox")
    assert missing(wide, few, texts)[CardPart.PITCH].startswith("No room for it")
    assert CardPart.PITCH not in missing(portrait, few, texts)
    unwanted = replace(portrait, parts=frozenset(CardPart) - {CardPart.PITCH})
    assert missing(unwanted, few, texts) == missing(portrait, few, texts)
    nothing = missing(replace(portrait, at=MatchTime(1, 60.0)), few)
    assert {part for part, reason in nothing.items() if reason.startswith("There is nothing")} == {
        CardPart.SCORERS,
        CardPart.PITCH,
        CardPart.SHOOTOUT,
        CardPart.LEGEND,
        CardPart.SOURCES,
    }


def test_a_pitch_is_drawn_only_where_its_goals_do_not_crowd_one_another() -> None:
    parts = frozenset({CardPart.PITCH, CardPart.SCORERS, CardPart.TIMELINE})
    options = CardOptions(CardFormat.PORTRAIT, parts=parts)
    assert CardPart.PITCH not in missing(options, told(tuple(goal(n, n + 1) for n in range(4))))
    many = told(tuple(goal(n, n + 1) for n in range(16)))
    assert missing(options, many)[CardPart.PITCH].startswith("No room for it")


def test_a_credit_that_is_no_sentence_ends_before_the_sources() -> None:
    texts = replace(TEXTS, credit="Own spreadsheet", sources=("Sheet",))
    assert "Own spreadsheet. Sources: Sheet." in said(card(bundled(), texts=texts))


def test_parts_can_be_left_out() -> None:
    parts = frozenset({CardPart.SCORERS})
    text = said(card(bundled(), parts=parts))
    for left_out in ("Shootout", "Lead", "about that minute", "Sources"):
        assert left_out not in text
    assert TEXTS.credit in text


def test_a_score_inside_a_goals_span_is_marked_as_approximate() -> None:
    assert "4–3~" in said(card(bundled(), at=MatchTime(2, 2100.0)))
    assert "4–2~" not in said(card(bundled(), at=MatchTime(2, 1500.0)))
