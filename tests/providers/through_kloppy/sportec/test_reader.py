"""The sample is a part of SC Freiburg against Borussia Mönchengladbach with an own goal put in."""

from __future__ import annotations

from functools import cache

import pytest

from explorer.domain.events import (
    CardKind,
    Finish,
    ReviewCall,
    ReviewOutcome,
    RuledOutReason,
    ShotOutcome,
    Situation,
)
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.providers.registry import find_units, read_match_file
from explorer.providers.units import Unit
from tests.shared_data import shared


@cache
def match() -> Match:
    return read_match_file(shared("sportec/sportec_events.xml")).match


def test_the_match_is_described_as_its_information_has_it() -> None:
    it = match()
    assert it.id == "sportec-DFL-MAT-003BN1"
    assert (it.competition, it.season, str(it.date)) == ("Bundesliga", "2019/2020", "2020-06-05")
    assert (it.venue, it.city, it.referee, it.attendance) == (
        "Schwarzwald-Stadion",
        "Freiburg",
        "Markus Schmidt",
        0,
    )
    assert (it.home.name, it.away.name) == ("Sport-Club Freiburg", "Borussia Mönchengladbach")
    assert (it.home.coach, it.away.coach) == ("Christian Streich", "Marco Rose")
    assert it.listed_score == Score(1, 0)
    assert [(one.number, one.played) for one in it.periods] == [(1, 2783.79), (2, 2990.99)]


def test_players_go_by_the_name_they_are_known_by() -> None:
    players = match().players()
    assert len(players) == 40
    assert players["DFL-OBJ-00001D"].name == "Alexander Schwolow"
    thuram = players["DFL-OBJ-002G3I"]
    assert (thuram.name, thuram.full_name) == ("Marcus Thuram", "Marcus Lilian Thuram-Ulien")
    starters = [entry for entry in match().home.lineup if entry.starter]
    assert (len(starters), starters[0].position) == (11, "TW")


def test_goals_one_ruled_out_and_one_by_the_wrong_side() -> None:
    offside, header, own_goal = match().goals
    assert (offside.time.at.minute_label, offside.side, offside.counts) == ("26", Side.AWAY, False)
    assert (offside.review.outcome, offside.review.reason) == (
        ReviewOutcome.RULED_OUT,
        RuledOutReason.OFFSIDE,
    )
    assert [step.call for step in offside.review.steps] == [ReviewCall.RULED_OUT]
    assert (header.time.at.minute_label, header.side, header.finish) == (
        "58",
        Side.HOME,
        Finish.HEAD,
    )
    assert (header.situation, header.assist_id) == (
        Situation.FREE_KICK_INDIRECT,
        "DFL-OBJ-0001E6",
    )
    assert header.technique is None
    assert (own_goal.own_goal, own_goal.side, own_goal.player_id) == (
        True,
        Side.HOME,
        "DFL-OBJ-0028QK",
    )


def test_the_home_side_attacks_to_the_right_in_both_halves() -> None:
    for shot in match().shots:
        assert shot.location is not None
        assert shot.location.x is not None
        assert (shot.location.x > 52.5) is (shot.side is Side.HOME)
    header = match().goals[1].location
    assert header is not None
    assert header.y == 28.86
    # 10.89, 28.86 from the bottom left, in the half in which the home side attacks to the left.
    assert header.x == pytest.approx(94.11)


def test_shots_have_outcome_and_chance() -> None:
    found = [(shot.outcome, shot.xg) for shot in match().shots]
    assert found == [
        (ShotOutcome.BLOCKED, 0.0443),
        (ShotOutcome.OFF_TARGET, 0.0260),
        (ShotOutcome.UNKNOWN, None),
        (ShotOutcome.BLOCKED, 0.0285),
        (ShotOutcome.GOAL, 0.2047),
    ]
    assert match().shots[2].situation is Situation.COUNTER


def test_cards_and_actions() -> None:
    (card,) = match().cards
    assert (card.kind, card.player_id, card.side) == (CardKind.YELLOW, "DFL-OBJ-00021Q", Side.HOME)
    assert not any("ball-out" in action.id for action in match().actions)
    duels = [action for action in match().actions if action.kind == "duel"]
    assert {duel.side for duel in duels} == {Side.AWAY}
    assert {action.detail for action in match().actions} >= {"Kick Off", "Corner", "Nutmeg"}


def test_both_files_make_one_unit_whichever_is_named() -> None:
    events, details = shared("sportec/sportec_events.xml"), shared("sportec/sportec_meta.xml")
    assert find_units([details]) == find_units([events.parent]) == [Unit(events, (details,))]
