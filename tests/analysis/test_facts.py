"""The inspector's rows."""

from __future__ import annotations

from typing import Any

import pytest

from explorer.analysis.facts import FactRow, fact_rows
from explorer.analysis.index import MatchIndex
from explorer.analysis.marks import Mark
from explorer.domain.events import (
    Action,
    ActionKind,
    BuildUpStep,
    Card,
    CardKind,
    Finish,
    FramePlayer,
    Goal,
    KickAttempt,
    KickOutcome,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    RuledOutReason,
    Shot,
    ShotOutcome,
    Situation,
    Substitution,
)
from explorer.domain.evidence import Evidence, FactName, Reading, Source
from explorer.domain.match import Shootout
from explorer.domain.place import Location
from explorer.domain.time import Certainty, about_minute
from explorer.views.text.wording import words
from tests.analysis.build import AWAY, HOME, at, match, shootout

DATA = (Source("d", "Data", "Event data", "data"),)
PAPERS = (Source("A", "A", "Statistics"), Source("R", "R", "Report"))


def _rows(event: Any, kind: str, **parts: Any) -> dict[str, FactRow]:
    whole = match(**({kind: (event,)} | parts))
    return {words(row.name): row for row in fact_rows(MatchIndex(whole), event.id)}


def _told(rows: dict[str, FactRow]) -> dict[str, str]:
    return {name: words(row.value) for name, row in rows.items()}


def test_a_goal_of_reports() -> None:
    readings = (Reading("80", ("A", "R"), chosen=True), Reading("81", ("B",)))
    goal = Goal(
        id="g",
        time=about_minute(2, 80),
        side=AWAY,
        player_id="ha",
        own_goal=True,
        finish=Finish.HEAD,
        build_up=(BuildUpStep(kind=ActionKind.FREE_KICK, player_id="wb"),),
        evidence=(
            Evidence(FactName.TIME, readings=readings, note="A gives the label"),
            Evidence(FactName.FINISH, ("R",)),
        ),
    )
    rows = _rows(goal, "goals", sources=PAPERS)
    assert _told(rows) == {
        "Minute": "about 80′ (78:00–81:00)",
        "Scorer": "Player ha",
        "Counts for": "Blues FC",
        "Came from": "not in any source",
        "Finish": "header",
        "Place": "not in any source",
        "Placement": "not in any source",
        "Build-up": "1 step",
        "Score": "0–0 to 0–1",
    }
    assert rows["Minute"].mark is Mark.CONFLICT
    assert rows["Minute"].readings == readings
    assert rows["Minute"].sources == ("A", "R", "B")
    assert rows["Minute"].note == "A gives the label"
    assert (rows["Finish"].mark, rows["Finish"].sources) == (Mark.STATED, ("R",))
    assert (rows["Came from"].mark, rows["Came from"].sources) == (Mark.UNKNOWN, ())
    assert rows["Score"].mark is Mark.DERIVED


def test_a_measured_goal_rests_on_its_provider() -> None:
    shot = Shot(
        id="s",
        time=at(1, 600),
        side=HOME,
        xg=0.123,
        freeze_frame=(FramePlayer(90, 30, teammate=True),),
    )
    goal = Goal(
        id="g",
        time=at(1, 600),
        side=HOME,
        player_id="ha",
        situation=Situation.CORNER,
        location=Location.point(94, 34),
        assist_id="hb",
        shot_id="s",
    )
    rows = _rows(goal, "goals", shots=(shot,), sources=DATA)
    told = _told(rows)
    assert told["Assist"] == "Player hb"
    assert told["Expected goals"] == "0.12"
    assert told["Freeze frame"] == "1 player"
    assert told["Place"] == "11 m from goal, in the centre"
    for name in ("Minute", "Scorer", "Came from", "Place", "Expected goals"):
        assert (rows[name].mark, rows[name].sources) == (Mark.MEASURED, ("d",))
    assert rows["Placement"].mark is Mark.UNKNOWN
    assert (rows["Score"].mark, rows["Score"].sources) == (Mark.DERIVED, ())


def test_a_review_tells_its_decisions() -> None:
    calls = (ReviewCall.GIVEN, ReviewCall.CHECKED, ReviewCall.RULED_OUT)
    review = Review(
        ReviewOutcome.RULED_OUT,
        RuledOutReason.HANDBALL,
        tuple(ReviewStep(call) for call in calls),
    )
    told = _told(_rows(Goal(id="g", time=at(1, 5), side=HOME, review=review), "goals"))
    assert told["Review"] == "ruled out, handball"
    assert told["Decisions"] == "given, then checked, then ruled out"
    assert told["Score"] == "stays 0–0"


def test_a_shot() -> None:
    shot = Shot(id="s", time=at(1, 5), side=HOME, player_id="ha", outcome=ShotOutcome.WOODWORK)
    told = _told(_rows(shot, "shots", sources=DATA))
    assert told["Outcome"] == "against the woodwork"
    assert "Expected goals" not in told


def test_a_card_and_a_substitution() -> None:
    card = Card(id="c", time=at(1, 5), side=HOME, player_id="ha", kind=CardKind.SECOND_YELLOW)
    rows = _rows(card, "cards")
    assert words(rows["Card"].value) == "Second yellow card"
    assert rows["Reason"].mark is Mark.UNKNOWN
    change = Substitution(id="s", time=at(2, 5), side=HOME, player_id="ha", player_on="hl")
    told = _told(_rows(change, "substitutions"))
    assert (told["Player on"], told["Player off"]) == ("Player hl", "Player ha")


def test_an_action() -> None:
    action = Action(
        id="a",
        time=at(1, 5),
        side=HOME,
        player_id="ha",
        kind=ActionKind.PASS,
        success=False,
        recipient_id="hb",
        location=Location.point(10, 20),
        end_location=Location.point(30, 20),
    )
    told = _told(_rows(action, "actions", sources=DATA))
    assert told["Completed"] == "no"
    assert told["To"] == "Player hb"
    assert told["Ends"] == "30 m along, 20 m across the pitch"


def _kick_told(kicks: Shootout, kick_id: str, p: float = 0.72) -> dict[str, str]:
    index = MatchIndex(match(shootout=kicks))
    return {words(row.name): words(row.value) for row in fact_rows(index, kick_id, p)}


def test_the_deciding_kick() -> None:
    told = _kick_told(shootout("xxxoxxxxx", AWAY), "k9")
    assert told == {
        "Kick": "9, round 5, decides the shootout",
        "Taker": "Player we",
        "Team": "Blues FC",
        "Outcome": "scored",
        "Placement": "not in any source",
        "Score": "3–4 to 3–5",
        "Before": "Blues 90 % to win",
        "After": "Blues win",
        "If not": "Reds must score to level, Blues 64 %",
    }


def test_the_first_kick_starts_even() -> None:
    told = _kick_told(shootout("oxo"), "k1")
    assert told["Before"] == "even chances"
    assert told["If scored"] == "Blues kick to level, Reds 58 %"


def test_the_models_chance_can_be_chosen() -> None:
    assert _kick_told(shootout("xxxoxxxxx", AWAY), "k9", 0.8)["Before"] == "Blues 92 % to win"


def test_retaken_attempts() -> None:
    kicks = shootout("x")
    first = kicks.kicks[0]
    attempt = KickAttempt(KickOutcome.SAVED, "goalkeeper off the line")
    parts = {name: getattr(first, name) for name in ("id", "time", "side", "order", "outcome")}
    told = _kick_told(Shootout(HOME, (type(first)(**parts, retaken=(attempt,)),)), "k1")
    assert told["Retaken"] == "saved (goalkeeper off the line)"


def test_a_kick_after_the_decision_leads_to_nothing_else() -> None:
    told = _kick_told(shootout("xoxoxox"), "k7")
    assert "If not" not in told
    assert told["Before"] == "Reds win"


def test_unknown_events_are_refused() -> None:
    with pytest.raises(KeyError):
        fact_rows(MatchIndex(match()), "nothing")


def test_an_inferred_place_is_marked() -> None:
    goal = Goal(
        id="g",
        time=at(1, 5),
        side=HOME,
        location=Location.point(94, 34),
        evidence=(Evidence(FactName.PLACE, ("A",), Certainty.INFERRED),),
    )
    assert _rows(goal, "goals", sources=PAPERS)["Place"].mark is Mark.INFERRED
