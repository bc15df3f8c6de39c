"""The match sheet: everything stands on one of its pages, and within it."""

from __future__ import annotations

import pytest

from explorer.analysis.index import MatchIndex
from explorer.analysis.message import Message
from explorer.analysis.sentences import parse_links, report_lines
from explorer.domain.match import Match
from explorer.scenes.card import CardTexts
from explorer.scenes.picture import APP_NAME, Picture
from explorer.scenes.sheet import build_sheet
from explorer.views.text.wording import words
from tests.analysis.build import match
from tests.bundled import bundled
from tests.scenes.card.cards import texts_of, told
from tests.scenes.fixed_measure import FixedTextMeasure

A4, LETTER = (680.0, 1009.0), (702.0, 943.0)
MEASURE = FixedTextMeasure(0.5)
TEXTS = CardTexts("The Cup 2024", "1 June 2024", "Data of a test.", ("A report",))


def sheet(found: Match, size: tuple[float, float] = A4) -> tuple[Picture, ...]:
    return build_sheet(MatchIndex(found), TEXTS, *size, MEASURE, words)


def said(pages: tuple[Picture, ...]) -> str:
    return " ".join(text.text for page in pages for text in texts_of(page))


@pytest.mark.parametrize("size", [A4, LETTER])
def test_the_bundled_match_fills_two_pages_with_report_and_sources(
    size: tuple[float, float],
) -> None:
    pages = sheet(bundled(), size)
    assert len(pages) == 2 if size == A4 else len(pages) <= 3
    text = said(pages)
    for line in report_lines(MatchIndex(bundled())):
        assert isinstance(line.text, str)
        first = "".join(segment.text for segment in parse_links(line.text)).split(" ")[:3]
        assert " ".join(first) in text
    for source in bundled().sources:
        assert source.title.split(" ")[-1] in text
    assert f"Page 1 of {len(pages)}" in text
    assert said(pages[1:]).count(APP_NAME) == len(pages) - 1


@pytest.mark.parametrize("found", [bundled(), match(), told(kicks="xo" * 5 + "xx" * 9 + "xo")])
@pytest.mark.parametrize("size", [A4, LETTER, (400.0, 300.0)])
def test_nothing_stands_outside_of_a_page(found: Match, size: tuple[float, float]) -> None:
    for page in sheet(found, size):
        assert page.width == size[0]
        for text in texts_of(page):
            assert 0 <= text.at.y <= page.height, text.text


def test_a_long_report_goes_on_on_the_next_page() -> None:
    pages = sheet(bundled(), (400.0, 600.0))
    assert len(pages) > 3
    assert f"Page {len(pages)} of {len(pages)}" in said(pages[-1:])


def test_a_sheet_is_the_same_for_the_same_match() -> None:
    assert sheet(bundled()) == sheet(bundled())


def test_the_matchs_own_sentences_are_put_into_the_readers_words() -> None:
    first, source = bundled().report[0].text, bundled().sources[0].title
    translated = {first: "Primera frase.", source: "Crónica de agencia"}

    def spanish(text: Message | str) -> str:
        return translated.get(text, text) if isinstance(text, str) else words(text)

    index = MatchIndex(bundled())
    text = said(build_sheet(index, TEXTS, *A4, MEASURE, spanish))
    assert "Primera frase." in text
    assert "Crónica de agencia" in text
    assert first.split("[")[0] not in text
