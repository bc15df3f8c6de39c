"""Events in a line."""

from __future__ import annotations

import pytest

from explorer.analysis.describe import describe, title_of
from explorer.analysis.index import MatchIndex
from explorer.domain.events import (
    Action,
    ActionKind,
    Card,
    CardKind,
    Event,
    Finish,
    Goal,
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
from explorer.domain.evidence import Evidence, FactName
from explorer.domain.place import Location, Zone
from explorer.domain.time import Certainty, about_minute, stated_minute
from explorer.views.text.wording import words
from tests.analysis.build import AWAY, HOME, at, match, shootout

OFFSIDE = Review(
    ReviewOutcome.RULED_OUT, RuledOutReason.OFFSIDE, (ReviewStep(ReviewCall.RULED_OUT),)
)
EVENTS: tuple[Event, ...] = (
    Goal(id="void", time=stated_minute(1, 4), side=HOME, player_id="ha", review=OFFSIDE),
    Goal(
        id="header",
        time=at(1, 600),
        side=HOME,
        player_id="hb",
        finish=Finish.HEAD,
        location=Location.point(99.5, 34),
    ),
    Goal(id="own", time=about_minute(2, 80), side=AWAY, player_id="hc", own_goal=True),
    Goal(
        id="guess",
        time=stated_minute(2, 85),
        side=AWAY,
        player_id="wa",
        situation=Situation.PENALTY,
        location=Location.in_zone(Zone.FRONT_OF_GOAL, AWAY),
        evidence=(Evidence(FactName.PLACE, certainty=Certainty.INFERRED),),
    ),
)
OTHERS: tuple[Event, ...] = (
    Shot(id="shot", time=at(1, 60), side=HOME, player_id="ha", outcome=ShotOutcome.SAVED),
    Card(id="card", time=at(1, 70), side=AWAY, player_id="wb", kind=CardKind.RED),
    Substitution(id="sub", time=at(2, 70), side=HOME, player_id="ha", player_on="hl"),
    Substitution(id="off", time=at(2, 71), side=HOME, player_id="hb"),
    Action(id="pass", time=at(1, 5), side=None, kind=ActionKind.STOPPAGE),
)


@pytest.fixture
def index() -> MatchIndex:
    return MatchIndex(
        match(
            goals=EVENTS,
            shots=OTHERS[:1],
            cards=OTHERS[1:2],
            substitutions=OTHERS[2:4],
            actions=OTHERS[4:],
            shootout=shootout("xxxoxxxxx", AWAY),
        )
    )


@pytest.mark.parametrize(
    ("event_id", "line"),
    [
        (
            "void",
            "Goal ruled out, Player ha, of Reds, minute 4, still 0–0, place not reported",
        ),
        (
            "header",
            "Header, Player hb, for Reds, minute 11, 1–0, 5.5 m from goal, in the centre",
        ),
        ("own", "Own goal, Player hc, for Blues, about minute 80, 1–1, place not reported"),
        ("guess", "Penalty, Player wa, for Blues, minute 85, 1–2, in front of goal (inferred)"),
        ("shot", "Shot, Player ha, Reds, minute 2"),
        ("card", "Red card, Player wb, Blues, minute 2"),
        ("sub", "Player hl for Player ha, Reds, minute 47"),
        ("off", "Player hb goes off, Reds, minute 47"),
        ("pass", "Stoppage, neither team, minute 1"),
        ("k4", "Kick 4 of the shootout, Player hb, Reds, saved, 1–2"),
    ],
)
def test_lines(index: MatchIndex, event_id: str, line: str) -> None:
    assert words(describe(index, index.by_id[event_id])) == line


@pytest.mark.parametrize(
    ("event_id", "heading", "subheading"),
    [
        ("own", "Own goal, Player hc", "of Reds, counts for Blues"),
        ("void", "Goal ruled out, Player ha", "Reds, offside"),
        ("header", "Header, Player hb", "Reds, 1–0"),
        ("shot", "Shot, Player ha", "Reds, saved"),
        ("k4", "Kick 4, Player hb: saved", "Reds, round 2"),
        ("k9", "Kick 9, Player we scores", "Blues, round 5, decides the shootout"),
    ],
)
def test_titles(index: MatchIndex, event_id: str, heading: str, subheading: str) -> None:
    title = title_of(index, index.by_id[event_id])
    assert words(title.heading) == heading
    assert words(title.subheading) == subheading


def test_a_player_of_neither_squad_is_not_named() -> None:
    goal = Goal(id="g", time=at(1, 5), side=HOME, player_id="nobody")
    title = title_of(MatchIndex(match(goals=(goal,))), goal)
    assert words(title.heading) == "Goal, a player not named"
