"""Sentences made from events."""

from __future__ import annotations

import itertools

import pytest

from explorer.analysis.index import MatchIndex
from explorer.analysis.narrative import narrate
from explorer.analysis.sentences import Segment, parse_links
from explorer.domain.events import (
    Card,
    CardKind,
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
from explorer.domain.match import Match
from explorer.domain.time import MatchTime, Period
from explorer.views.text.wording import words
from tests.analysis.build import AWAY, HOME, at, match, shootout

HALVES = (Period(1, 2760.0), Period(2, 2880.0))


def _told(whole: Match) -> list[str]:
    lines = narrate(MatchIndex(whole))
    return [f"{words(line.label)} {_plain(words(line.text))}" for line in lines]


def _plain(text: str) -> str:
    return "".join(segment.text for segment in parse_links(text))


def test_a_match_won_in_play() -> None:
    goals = (
        Goal(
            id="a",
            time=at(1, 600),
            side=HOME,
            player_id="ha",
            assist_id="hb",
            finish=Finish.LEFT_FOOT,
        ),
        Goal(id="b", time=at(1, 700), side=AWAY, player_id="hc", own_goal=True),
        Goal(
            id="c",
            time=at(2, 60),
            side=AWAY,
            player_id="wa",
            situation=Situation.CORNER,
            finish=Finish.HEAD,
        ),
        Goal(
            id="d",
            time=at(2, 120),
            side=AWAY,
            player_id="wb",
            situation=Situation.FREE_KICK_DIRECT,
        ),
        Goal(
            id="e",
            time=at(2, 180),
            side=HOME,
            player_id="hd",
            situation=Situation.PENALTY,
            finish=Finish.RIGHT_FOOT,
        ),
    )
    assert _told(match(goals=goals, periods=HALVES, competition="Cup")) == [
        "KO Reds FC and Blues FC kick off in the Cup.",
        "11′ Player ha scores with the left foot from a pass by Player hb, and Reds lead 1–0.",
        "12′ Player hc of Reds scores an own goal, and Blues are level at 1–1.",
        "HT At half-time it is 1–1.",
        "47′ Player wa heads in after a corner, and Blues lead 2–1.",
        "48′ Player wb scores a direct free kick, and Blues extend their lead to 3–1.",
        "49′ Player hd converts a penalty, and Reds reduce the lead to 3–2.",
        "FT Blues FC beat Reds FC 3–2.",
    ]


def test_a_drawn_match() -> None:
    assert _told(match(periods=HALVES))[-1] == "FT The match ends 0–0."


def test_a_match_decided_by_kicks() -> None:
    told = _told(match(periods=HALVES, shootout=shootout("xxxoxxxxx", AWAY)))
    assert told[2:] == [
        "FT After 90 minutes it is 0–0, and kicks from the penalty mark follow.",
        "P1 Blues kick first: Player wa scores, and it is 0–1.",
        "P4 Player hb has the kick saved for Reds; it is 1–2.",
        "P9 Player we scores, and Blues FC win the shootout 5–3.",
    ]


def test_a_shootout_can_end_on_a_miss_or_not_at_all() -> None:
    assert _told(match(shootout=shootout("xoxoxo")))[-1] == (
        "P6 Player wc has the kick saved, and Reds FC win the shootout 3–0."
    )
    assert _told(match(shootout=shootout("xo")))[-1].strip() == (
        "The shootout stands at 1–0; its end is not in the data."
    )


def test_extra_time() -> None:
    periods = (*HALVES, Period(3, 900.0), Period(4, 900.0))
    assert [line for line in _told(match(periods=periods)) if "time" in line] == [
        "HT At half-time it is 0–0.",
        "90′ After 90 minutes it is 0–0, and extra time follows.",
        "105′ Halfway through extra time it is 0–0.",
    ]


def test_goals_that_do_not_count() -> None:
    flagged = Review(
        ReviewOutcome.RULED_OUT, RuledOutReason.OFFSIDE, (ReviewStep(ReviewCall.RULED_OUT),)
    )
    goal = Goal(id="g", time=at(1, 200), side=HOME, player_id="ha", review=flagged)
    assert "4′ A goal by Player ha is ruled out (offside); it stays 0–0." in _told(
        match(goals=(goal,))
    )


def test_chances_cards_and_changes() -> None:
    shots = (
        Shot(
            id="s1",
            time=at(1, 60),
            side=HOME,
            player_id="ha",
            outcome=ShotOutcome.SAVED,
            situation=Situation.PENALTY,
        ),
        Shot(
            id="s2",
            time=at(1, 120),
            side=AWAY,
            player_id="wa",
            outcome=ShotOutcome.OFF_TARGET,
            xg=0.4,
        ),
        Shot(id="s3", time=at(1, 180), side=AWAY, player_id="wb", outcome=ShotOutcome.WOODWORK),
        Shot(id="s4", time=at(1, 190), side=AWAY, outcome=ShotOutcome.BLOCKED, xg=0.1),
        Shot(id="s5", time=at(1, 195), side=AWAY, outcome=ShotOutcome.GOAL, xg=0.9),
    )
    cards = (
        Card(id="c1", time=at(1, 300), side=HOME, player_id="ha", kind=CardKind.YELLOW),
        Card(id="c2", time=at(1, 400), side=AWAY, player_id="wb", kind=CardKind.YELLOW),
        Card(id="c3", time=at(1, 500), side=HOME, player_id="ha", kind=CardKind.SECOND_YELLOW),
    )
    changes = (
        Substitution(id="x1", time=at(2, 10), side=HOME, player_id="hb", player_on="hl"),
        Substitution(id="x2", time=at(2, 15), side=AWAY, player_id="wb", player_on="wl"),
        Substitution(id="x3", time=at(2, 40), side=HOME, player_id="hc", player_on="hm"),
        Substitution(id="x4", time=at(2, 900), side=HOME, player_id="hd"),
    )
    told = _told(match(shots=shots, cards=cards, substitutions=changes, periods=HALVES))
    assert told[1:-1] == [
        "2′ Player ha takes a penalty for Reds, but it is saved.",
        "3′ Player wa has a big chance for Blues, but it goes off target.",
        "4′ Player wb of Blues hits the woodwork.",
        "9′ Player ha of Reds is sent off with a second yellow card.",
        "HT At half-time it is 0–0.",
        "HT Booked in the first half: Player ha (Reds) and Player wb (Blues).",
        "46′ Reds bring on Player hl for Player hb and Player hm for Player hc.",
        "46′ Blues bring on Player wl for Player wb.",
        "61′ Reds bring on nobody for Player hd.",
    ]


@pytest.mark.parametrize("own_goal", [False, True])
@pytest.mark.parametrize(
    ("situation", "finish"), list(itertools.product([None, *Situation], [None, *Finish]))
)
def test_every_goal_has_its_sentence(
    situation: Situation | None, finish: Finish | None, own_goal: bool
) -> None:
    goal = Goal(
        id="g",
        time=at(1, 5),
        side=HOME,
        player_id="ha",
        situation=situation,
        finish=finish,
        own_goal=own_goal,
    )
    line = narrate(MatchIndex(match(goals=(goal,))))[1]
    links = [s for s in parse_links(words(line.text)) if s.event_id]
    assert [link.event_id for link in links] == ["g"]


def test_lines_stand_in_order_and_link_to_events() -> None:
    goals = tuple(
        Goal(id=f"g{n}", time=at(n % 2 + 1, n * 50.0), side=HOME, player_id="ha") for n in range(6)
    )
    index = MatchIndex(match(goals=goals, shootout=shootout("xxxoxxxxx", AWAY)))
    lines = narrate(index)
    times = [line.at for line in lines]
    assert times == sorted(times, key=lambda time: time or MatchTime(1, 0))
    linked = {s.event_id for line in lines for s in parse_links(words(line.text))} - {None}
    assert linked <= set(index.by_id)
    assert Segment("scores", "k9") in parse_links(words(lines[-1].text))
