"""What does not agree in a match."""

from __future__ import annotations

import pytest

from explorer.analysis.reconciliation import all_findings, reconcile
from explorer.domain.events import Goal
from explorer.domain.evidence import Evidence, FactName, Finding, Reading, Source
from explorer.domain.match import Match, Score, Shootout
from explorer.domain.place import Side
from explorer.views.text import message
from tests.analysis.build import AWAY, HOME, at, match, shootout, team

GOAL = Goal(id="g", time=at(1, 60), side=HOME, player_id="ha")
WON = "xxxoxxxxx"


@pytest.mark.parametrize(
    "whole",
    [
        match(),
        match(goals=(GOAL,), listed_score=Score(1, 0)),
        match(shootout=shootout(WON, AWAY), listed_shootout=Score(3, 5)),
        match(
            goals=(Goal(id="o", time=at(1, 60), side=HOME, player_id="wa", own_goal=True),),
        ),
        match(
            goals=(Goal(id="x", time=at(1, 60), side=HOME, player_id="stranger"),),
            home=team("h", "Reds", ()),
        ),
    ],
)
def test_what_agrees_has_no_findings(whole: Match) -> None:
    assert reconcile(whole) == ()


@pytest.mark.parametrize(
    ("whole", "text"),
    [
        (
            match(goals=(GOAL,), listed_score=Score(2, 0)),
            "The goals add up to 1–0, but the score is listed as 2–0.",
        ),
        (
            match(goals=(GOAL,), shootout=shootout(WON, AWAY)),
            "A shootout follows although play ended 1–0: the tie may have had two legs.",
        ),
        (
            match(goals=(Goal(id="g", time=at(5, 3), side=HOME, player_id="ha"),)),
            "A goal stands in the shootout, after kick 3; it should be a kick.",
        ),
        (
            match(goals=(Goal(id="g", time=at(1, 60)),)),
            "The goal in minute 2 counts for no team.",
        ),
        (
            match(goals=(Goal(id="g", time=at(1, 60), side=HOME, player_id="stranger"),)),
            "The scorer of the goal for Reds in minute 2 is in neither squad.",
        ),
        (
            match(goals=(Goal(id="g", time=at(1, 60), side=HOME, player_id="wa"),)),
            "Player wa scores for Reds in minute 2 but is in the opponents’ squad.",
        ),
        (
            match(goals=(Goal(id="g", time=at(1, 60), side=HOME, player_id="ha", own_goal=True),)),
            "The own goal in minute 2 counts for Reds, Player ha’s own team.",
        ),
        (
            match(listed_shootout=Score(5, 4)),
            "A shootout is listed as 5–4, but the data has no kicks.",
        ),
        (
            match(shootout=shootout(WON, AWAY), listed_shootout=Score(4, 5)),
            "The kicks add up to 3–5, but the shootout is listed as 4–5.",
        ),
        (
            match(shootout=shootout("xo")),
            "The shootout ends at 1–0, which decides nothing.",
        ),
        (
            match(shootout=Shootout(HOME, shootout(WON, AWAY).kicks)),
            "The first kick is not by the team that is said to kick first.",
        ),
        (
            match(shootout=shootout("xoxoxoxx")),
            "Kick 7 of the shootout was taken after the shootout was decided.",
        ),
        (
            match(shootout=shootout("xxxooo", sides=[HOME, AWAY, AWAY, AWAY, HOME, HOME])),
            "Kick 4 of the shootout puts one team two kicks ahead of the other.",
        ),
    ],
)
def test_each_difference_is_told(whole: Match, text: str) -> None:
    assert text in [message(finding.code, finding.values) for finding in reconcile(whole)]


def test_a_listed_shootout_with_another_winner() -> None:
    whole = match(shootout=shootout(WON, AWAY), listed_shootout=Score(5, 3))
    assert [finding.code for finding in reconcile(whole)] == [
        "shootout_differs",
        "shootout_winner_differs",
    ]


def test_abba_is_no_finding() -> None:
    abba = [HOME, AWAY, AWAY, HOME, HOME, AWAY]
    assert reconcile(match(shootout=shootout("xooxxo", HOME, abba))) == ()


def test_a_kick_of_no_team() -> None:
    kicks = shootout(WON, AWAY).kicks
    first = kicks[0]
    stray = type(first)(id="stray", time=first.time, side=None, order=1, outcome=first.outcome)
    codes = [f.code for f in reconcile(match(shootout=Shootout(Side.HOME, (stray,))))]
    assert codes == ["shootout_undecided", "kick_of_no_team"]


def test_an_imports_findings_come_first_and_once() -> None:
    found = (Finding("kick_after_decision", {"kick": 7}, "$[9]"), Finding("lineups_missing"))
    whole = match(shootout=shootout("xoxoxoxx"), findings=found, listed_score=Score(1, 0))
    assert [finding.code for finding in all_findings(whole)] == [
        "kick_after_decision",
        "lineups_missing",
        "score_differs",
    ]


def test_sources_that_differ_are_named_with_what_is_shown() -> None:
    evidence = Evidence(
        FactName.TIME,
        ("a", "b"),
        readings=(Reading("80", ("a",), chosen=True), Reading("81", ("b", "c"))),
    )
    late = Goal(id="g", time=at(2, 2100), side=HOME, player_id="ha", evidence=(evidence,))
    sources = tuple(Source(key, f"Report {key}", "") for key in "abc")
    (finding,) = reconcile(match(goals=(late,), sources=sources))
    assert finding.code == "sources_differ"
    assert finding.values == {
        "about": "81′ Player ha",
        "readings": "80 (Report a); 81 (Report b · Report c)",
        "shown": "80",
    }


def test_sources_that_differ_on_the_match_are_told() -> None:
    readings = (Reading("Cup", ("a",), chosen=True), Reading("Shield", ("b",)))
    whole = match(
        competition="Cup",
        evidence=(Evidence(FactName.COMPETITION, readings=readings),),
        sources=tuple(Source(key, f"Report {key}", "") for key in "ab"),
    )
    values = {"readings": "Cup (Report a); Shield (Report b)", "shown": "Cup"}
    assert reconcile(whole) == (Finding("match_sources_differ", {**values}),)


def test_sources_that_agree_are_no_finding() -> None:
    alone = Evidence(FactName.TIME, ("a",), readings=(Reading("80", ("a",), chosen=True),))
    sure = Goal(id="g", time=at(2, 2100), side=HOME, player_id="ha", evidence=(alone,))
    assert not reconcile(match(goals=(sure,)))
