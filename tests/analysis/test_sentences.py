"""Links in sentences, and a match's own report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.index import MatchIndex
from explorer.analysis.sentences import Segment, current_line, parse_links, report_lines
from explorer.domain.events import Goal
from explorer.domain.evidence import Sentence
from explorer.domain.time import MatchTime, about_minute
from tests.analysis.build import AWAY, HOME, at, match


@pytest.mark.parametrize(
    ("text", "segments"),
    [
        ("", ()),
        ("Nothing linked.", (Segment("Nothing linked."),)),
        ("[All](a)", (Segment("All", "a"),)),
        (
            "He [heads in](g-1) from a [free kick](s:2).",
            (
                Segment("He "),
                Segment("heads in", "g-1"),
                Segment(" from a "),
                Segment("free kick", "s:2"),
                Segment("."),
            ),
        ),
        ("[one](a)[two](b)", (Segment("one", "a"), Segment("two", "b"))),
        ("a [note] (aside) and [](x)", (Segment("a [note] (aside) and [](x)"),)),
        ("[open](no end", (Segment("[open](no end"),)),
        ("[[in]](g)", (Segment("[[in]](g)"),)),
    ],
)
def test_links(text: str, segments: tuple[Segment, ...]) -> None:
    assert parse_links(text) == segments


@given(st.text("[]() ab"))
def test_any_text_is_cut_without_loss(text: str) -> None:
    segments = parse_links(text)
    written = "".join(f"[{s.text}]({s.event_id})" if s.event_id else s.text for s in segments)
    assert written == text


GOALS = (
    Goal(id="a", time=at(1, 600), side=HOME, player_id="ha"),
    Goal(id="b", time=about_minute(2, 80), side=AWAY, player_id="wa"),
)
REPORT = (
    Sentence("1", "The evening is hot."),
    Sentence("2", "Ha [scores](a).", "a", ("R",)),
    Sentence("3", "It stays quiet."),
    Sentence("4", "Wa [levels](b).", "b"),
    Sentence("5", "Of an event that is gone.", "gone"),
)


def test_a_match_with_a_report_tells_its_own() -> None:
    lines = report_lines(MatchIndex(match(goals=GOALS, report=REPORT)))
    assert [line.text for line in lines] == [sentence.text for sentence in REPORT]
    assert [line.event_id for line in lines] == [None, "a", None, "b", None]
    assert [line.label for line in lines] == ["", "11′", "", "~80′", ""]
    assert lines[1].sources == ("R",)


def test_a_match_without_one_is_told_from_its_events() -> None:
    lines = report_lines(MatchIndex(match(goals=GOALS)))
    assert [line.event_id for line in lines if line.event_id] == ["a", "b"]


@pytest.mark.parametrize(
    ("moment", "number"),
    [
        (MatchTime(1, 0), None),
        (MatchTime(1, 599.9), None),
        (MatchTime(1, 600), 2),
        (MatchTime(2, 3000), 4),
    ],
)
def test_the_current_sentence(moment: MatchTime, number: int | None) -> None:
    lines = report_lines(MatchIndex(match(goals=GOALS, report=REPORT)))
    assert current_line(lines, moment) == number
