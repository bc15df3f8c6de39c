from __future__ import annotations

import pytest

from explorer.domain.events import Goal, KickOutcome, Review, ReviewOutcome
from explorer.domain.match import Score
from explorer.domain.place import Side
from explorer.domain.time import EventTime, MatchTime
from tests.analysis.build import match, shootout

HOME, AWAY = Side.HOME, Side.AWAY
TIME = EventTime(MatchTime(1, 60))


@pytest.mark.parametrize(
    ("score", "leader"),
    [(Score(), None), (Score(2, 2), None), (Score(1, 0), HOME), (Score(0, 3), AWAY)],
)
def test_a_score_knows_who_leads(score: Score, leader: Side | None) -> None:
    assert score.leader is leader


def test_a_goal_adds_to_its_side_alone() -> None:
    assert Score(1, 1).plus(AWAY) == Score(1, 2)
    assert Score(1, 1).plus(HOME, -1) == Score(0, 1)
    assert Score(3, 4).of(AWAY) == 4
    assert str(Score(3, 4)) == "3–4"


def test_an_own_goal_is_made_by_the_side_that_it_does_not_count_for() -> None:
    assert Goal(id="g", time=TIME, side=HOME, own_goal=True).scorer_side is AWAY
    assert Goal(id="g", time=TIME, side=HOME).scorer_side is HOME
    assert Goal(id="g", time=TIME, own_goal=True).scorer_side is None


@pytest.mark.parametrize("outcome", ReviewOutcome)
def test_only_a_goal_that_was_ruled_out_does_not_count(outcome: ReviewOutcome) -> None:
    goal = Goal(id="g", time=TIME, side=HOME, review=Review(outcome))
    assert goal.counts is (outcome is not ReviewOutcome.RULED_OUT)


@pytest.mark.parametrize("outcome", KickOutcome)
def test_only_a_scored_kick_is_a_goal(outcome: KickOutcome) -> None:
    assert outcome.is_goal is (outcome is KickOutcome.SCORED)


def test_a_match_gives_its_teams_players_and_events() -> None:
    goal = Goal(id="g", time=TIME, side=HOME)
    whole = match(goals=(goal,), shootout=shootout("xo"))
    assert whole.team(AWAY) is whole.away
    assert {"ha", "wa"} <= whole.players().keys()
    assert [event.id for event in whole.events()] == ["g", "k1", "k2"]
    assert match().kicks == ()
