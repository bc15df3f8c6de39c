"""The facts of a match, and what rests on a source."""

from __future__ import annotations

import datetime as dt

from explorer.analysis.facts import FactRow
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import Mark
from explorer.analysis.match_facts import match_fact_rows, rests_on
from explorer.domain.events import ActionKind, BuildUpStep, Card, CardKind, Goal
from explorer.domain.evidence import Evidence, FactName, Note, Reading, Sentence, Source
from explorer.domain.match import Match, Rules, Score
from explorer.domain.time import Certainty, Period
from explorer.views.text.wording import words
from tests.analysis.build import AWAY, HOME, at, match, shootout


def _told(whole: Match) -> dict[str, str]:
    return {words(row.name): words(row.value) for row in match_fact_rows(MatchIndex(whole))}


def test_the_match() -> None:
    told = _told(
        match(
            competition="Cup",
            date=dt.date(2023, 8, 6),
            attendance=19096,
            rules=Rules(extra_time=False),
            listed_score=Score(4, 4),
            shootout=shootout("xxxoxxxxx", AWAY),
        )
    )
    assert told == {
        "Competition": "Cup",
        "Date": "6 Aug 2023",
        "Attendance": "19,096",
        "Extra time": "none, straight to penalties",
        "Line-ups": "28 players",
        "Data": "Test data",
        "Score": "0–0",
        "Listed score": "4–4",
        "Shootout": "Blues win 5–3",
    }


def test_an_open_shootout_has_no_winner() -> None:
    assert _told(match(shootout=shootout("xo")))["Shootout"] == "1–0, not decided"


def _rows(whole: Match) -> dict[str, FactRow]:
    return {words(row.name): row for row in match_fact_rows(MatchIndex(whole))}


TWO_SOURCES = (Source("A", "A", "One"), Source("B", "B", "Two"))


def test_a_fact_names_its_sources_and_how_sure_it_is() -> None:
    rows = _rows(
        match(
            venue="Ground",
            referee="Ref",
            evidence=(
                Evidence(FactName.REFEREE, ("B",), Certainty.INFERRED, note="By the photo."),
            ),
            sources=TWO_SOURCES,
        )
    )
    referee, venue = rows["Referee"], rows["Venue"]
    assert (referee.sources, referee.mark, referee.note) == (("B",), Mark.INFERRED, "By the photo.")
    assert (venue.sources, venue.mark, venue.note) == ((), Mark.STATED, None)


def test_a_fact_rests_on_the_only_source() -> None:
    rows = _rows(match(venue="Ground", sources=(Source("d", "Data", "Event data"),)))
    assert rows["Venue"].sources == rows["Data"].sources == rows["Line-ups"].sources == ("d",)
    assert rows["Score"].sources == ()


def test_a_fact_that_sources_disagree_on_keeps_both_readings() -> None:
    readings = (Reading("5–3", ("B",), chosen=True), Reading("5–4", ("A",)))
    row = _rows(
        match(
            listed_shootout=Score(3, 5),
            evidence=(Evidence(FactName.LISTED_SHOOTOUT, readings=readings),),
            sources=TWO_SOURCES,
        )
    )["Listed shootout"]
    assert words(row.value) == "Blues win 5–3"
    assert (row.mark, row.sources, row.readings) == (Mark.CONFLICT, ("B", "A"), readings)


def test_each_period_whose_length_is_known_tells_its_end() -> None:
    rows = _rows(
        match(
            periods=(Period(1), Period(2, 3060.0, Certainty.STATED)),
            evidence=(Evidence(FactName.PLAYED, ("A",)),),
        )
    )
    assert "End, 1st half" not in rows
    assert (rows["End, 2nd half"].value, rows["End, 2nd half"].sources) == ("90:00+06:00", ("A",))


def test_notes_keep_both_readings() -> None:
    readings = (Reading("eight", ("R",), chosen=True), Reading("seven", ("M",)))
    note = Note("n", "Goals so far", "Eight goals in four games.", ("R", "M"), readings)
    row = match_fact_rows(MatchIndex(match(notes=(note,))))[-1]
    assert (words(row.name), row.mark, row.readings) == ("Goals so far", Mark.CONFLICT, readings)


GOAL = Goal(
    id="g",
    time=at(1, 5),
    side=HOME,
    player_id="ha",
    build_up=(BuildUpStep(kind=ActionKind.CROSS, sources=("B",)),),
    evidence=(
        Evidence(FactName.FINISH, ("A", "R")),
        Evidence(
            FactName.TIME,
            ("A", "B"),
            readings=(Reading("80", ("A",), chosen=True), Reading("81", ("B",))),
        ),
    ),
)


def test_everything_that_rests_on_a_source() -> None:
    whole = match(
        goals=(GOAL,),
        sources=TWO_SOURCES,
        evidence=(Evidence(FactName.REFEREE, ("B",)), Evidence(FactName.VENUE, ("A",))),
        notes=(Note("n", "Heat", "It was hot.", ("B",)),),
        report=(Sentence("s", "A goal.", "g", ("B",)),),
    )
    index = MatchIndex(whole)
    assert [
        (entry.event_id, words(entry.of), words(entry.name), entry.reading)
        for entry in rests_on(index, "B")
    ] == [
        ("g", "Goal, Player ha", "Minute", "81"),
        ("g", "Goal, Player ha", "Build-up, step 1", None),
        (None, "The match", "Referee", None),
        (None, "It was hot.", "Note", None),
        ("g", "A goal.", "Sentence", None),
    ]
    assert [words(entry.name) for entry in rests_on(index, "R")] == ["Finish"]
    assert rests_on(index, "nothing") == ()


def test_all_of_a_provider_match_rests_on_its_only_source() -> None:
    card = Card(id="c", time=at(2, 5), side=HOME, player_id="hb", kind=CardKind.YELLOW)
    goal = Goal(id="g", time=at(1, 5), side=HOME, player_id="ha")
    whole = match(goals=(goal,), cards=(card,), sources=(Source("d", "Data", "Event data"),))
    resting = rests_on(MatchIndex(whole), "d")
    assert [(entry.event_id, words(entry.name)) for entry in resting] == [
        ("g", "All of it"),
        ("c", "All of it"),
    ]
