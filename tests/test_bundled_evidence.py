"""What the bundled match rests on: sources, both readings where they disagree, the report."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest

from explorer.domain.evidence import FactName, Note, Reading
from explorer.domain.time import Certainty, EventTime
from tests.bundled import bundled, event, goal, sources


def note(identifier: str) -> Note:
    """One note by its id."""
    return next(note for note in bundled().notes if note.id == identifier)


def readings(identifier: str, fact: FactName) -> tuple[Reading, ...]:
    """What sources say of one fact of an event."""
    evidence = event(identifier).evidence_for(fact)
    assert evidence is not None
    return evidence.readings


def said(found: Sequence[Reading]) -> dict[str, str]:
    """Readings as value to sources; the chosen one has a star."""
    return {
        reading.value: " ".join(reading.sources) + ("*" if reading.chosen else "")
        for reading in found
    }


def span(time: EventTime) -> tuple[str, str]:
    """The clock labels of both bounds of a time."""
    assert time.earliest is not None
    assert time.latest is not None
    return time.earliest.clock_label, time.latest.clock_label


def test_the_sources_are_named_once_each_by_their_letters() -> None:
    letters = ["R", "A", "A2", "B", "C", "D", "E", "F", "H", "I", "J", "K", "L", "M", "N", "O", "P"]
    assert [source.id for source in bundled().sources] == letters
    assert len({source.label for source in bundled().sources}) == len(letters)


@pytest.mark.parametrize(
    ("identifier", "label", "bounds", "certainty", "told"),
    [
        ("goal-4-ferreira", "4", ("02:00", "04:00"), Certainty.ABOUT, {"4": "L*", "3": "A2"}),
        ("goal-6-messi", "6", ("05:00", "06:00"), Certainty.STATED, {}),
        (
            "goal-37-quignon",
            "37",
            ("35:00", "37:00"),
            Certainty.ABOUT,
            {"37": "A R A2 M*", "36": "O"},
        ),
        (
            "goal-45-kamungo",
            "45",
            ("43:00", "45:00+01:00"),
            Certainty.ABOUT,
            {"45": "A*", "44": "O", "at the very end of the half": "R"},
        ),
        (
            "goal-63-velasco",
            "63",
            ("61:00", "63:00"),
            Certainty.ABOUT,
            {"63": "A R A2*", "62": "O"},
        ),
        ("goal-65-cremaschi", "65", ("63:00", "65:00"), Certainty.ABOUT, {"65": "A*", "64": "R"}),
        ("goal-68-taylor", "68", ("66:00", "68:00"), Certainty.ABOUT, {"68": "A*", "67": "O"}),
        ("goal-80-farfan", "80", ("79:00", "81:00"), Certainty.ABOUT, {"80": "A R*", "81": "B"}),
        ("goal-85-messi", "85", ("84:00", "85:00"), Certainty.STATED, {}),
    ],
)
def test_a_goal_has_its_minute_and_a_span_over_all_readings(
    identifier: str,
    label: str,
    bounds: tuple[str, str],
    certainty: Certainty,
    told: dict[str, str],
) -> None:
    time = goal(identifier).time
    assert time.at.minute_label == label
    assert time.at.elapsed % 60 == 30
    assert span(time) == bounds
    assert time.certainty is certainty
    assert said(readings(identifier, FactName.TIME)) == told


def test_both_readings_of_how_kamungo_scored_and_of_the_free_kick() -> None:
    finishes = said(readings("goal-45-kamungo", FactName.DETAIL))
    assert list(finishes.values()) == ["R*", "", ""]
    assert any("ground" in value for value in finishes)
    assert any("tight to the post" in value for value in finishes)
    assert said(readings("goal-85-messi", FactName.PLACE)) == {"20 yards": "R I*", "20 metres": "E"}


def test_which_sources_give_the_kicks() -> None:
    for number in range(1, 10):
        told_by_report = {"R"} if number in (1, 4, 9) else set()
        assert sources(f"kick-{number}", FactName.PLAYER) == {"B", "C", "D", "F"} | told_by_report
        assert sources(f"kick-{number}", FactName.OUTCOME) == {"B"} | told_by_report


@pytest.mark.parametrize(
    ("identifier", "told"),
    [
        ("messi-goals", {"eight": "R*", "seven": "M"}),
        ("alba", {"his first appearance": "R*", "his first start": "H"}),
    ],
)
def test_what_sources_disagree_on_around_the_match(identifier: str, told: dict[str, str]) -> None:
    assert said(note(identifier).readings) == told


@pytest.mark.parametrize(
    ("identifier", "words", "letters"),
    [
        ("no-extra-time", "no extra time", ()),
        ("weather", "100 °F (38 °C) at kick-off", ("A",)),
        ("first-away-game", "first away game", ("R",)),
        ("miami-form", "11 league games without a win", ("R",)),
        ("miami-form", "won every game since", ("R",)),
        ("minutes", "36, 44, 62 and 67", ("A", "O")),
        ("first-half-stoppage", "No source", ()),
        ("toss", "Messi won the toss, as two reports say", ()),
        ("shootout-order", "No source says where the balls", ("B", "C", "D", "F")),
        ("quarter-finals", "quarter-finals", ("R",)),
    ],
)
def test_the_facts_around_the_match(identifier: str, words: str, letters: tuple[str, ...]) -> None:
    assert words in note(identifier).text
    assert note(identifier).sources == letters


@pytest.mark.parametrize(
    ("fact", "letters"),
    [
        (FactName.COMPETITION, "R"),
        (FactName.REFEREE, "J"),
        (FactName.ATTENDANCE, "A"),
        (FactName.COACH, "A"),
        (FactName.LINEUP, "A"),
        (FactName.PLAYED, "B"),
        (FactName.LISTED_SCORE, "R A E I P"),
        (FactName.LISTED_SHOOTOUT, "B"),
    ],
)
def test_which_sources_give_the_facts_of_the_match(fact: FactName, letters: str) -> None:
    evidence = bundled().evidence_for(fact)
    assert evidence is not None
    assert " ".join(evidence.sources) == letters
    assert evidence.certainty is Certainty.STATED


def test_facts_of_the_match_that_no_source_is_named_for_have_none() -> None:
    unnamed = {FactName.SEASON, FactName.STAGE, FactName.DATE, FactName.VENUE, FactName.CITY}
    assert [fact for fact in unnamed | {FactName.EXTRA_TIME} if bundled().evidence_for(fact)] == []


@pytest.mark.parametrize(
    ("fact", "told", "words"),
    [
        (FactName.COMPETITION, {"Leagues Cup": "R*", "League Cup": "R"}, "in two ways"),
        (
            FactName.LISTED_SHOOTOUT,
            {
                "5–3": "B*",
                "5–4 (another news page)": "",
                "4–3 (another news page)": "",
                "4–2 (another news page)": "",
            },
            "their own kicks don't support",
        ),
        (FactName.PLAYED, {}, "90+6"),
    ],
)
def test_what_is_said_of_the_facts_of_the_match(
    fact: FactName, told: dict[str, str], words: str
) -> None:
    evidence = bundled().evidence_for(fact)
    assert evidence is not None
    assert said(evidence.readings) == told
    assert words in (evidence.note or "")


def test_every_event_rests_on_a_source() -> None:
    for happened in bundled().events():
        assert happened.evidence, happened.id
        assert all(evidence.sources for evidence in happened.evidence), happened.id


def test_exactly_one_reading_is_chosen_where_sources_disagree() -> None:
    whole = bundled()
    facts = [
        *whole.evidence,
        *(evidence for happened in whole.events() for evidence in happened.evidence),
    ]
    told = [evidence.readings for evidence in facts] + [note.readings for note in whole.notes]
    conflicts = [found for found in told if found]
    assert len(conflicts) == 13
    for found in conflicts:
        assert [reading.chosen for reading in found].count(True) == 1


def test_the_report_is_short_sentences_linked_to_events_in_their_order() -> None:
    report = bundled().report
    assert 12 <= len(report) <= 20
    assert max(len(_plain(sentence.text).split()) for sentence in report) <= 32
    moments = [event(sentence.event_id).time.at for sentence in report if sentence.event_id]
    assert moments == sorted(moments)
    assert set(_links()) >= {scored.id for scored in bundled().goals}
    assert {"kick-1", "kick-4", "kick-9"} <= set(_links())


def _plain(text: str) -> str:
    return re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", text)


def _links() -> list[str]:
    return re.findall(r"\]\(([^)]*)\)", " ".join(sentence.text for sentence in bundled().report))
