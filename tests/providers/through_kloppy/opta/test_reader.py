"""The Opta sample is a slice of FC København against FC Nordsjælland with some events made up."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from explorer.domain.events import CardKind, Finish, KickOutcome, Situation
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.providers.registry import find_units, read_match_file
from explorer.providers.units import Refused, Unit
from tests.shared_data import shared


@cache
def match() -> Match:
    return read_match_file(shared("opta/opta_f24.xml")).match


def test_teams_squads_and_facts_are_those_of_the_f7() -> None:
    home, away = match().home, match().away
    assert (home.name, away.name) == ("FC København", "FC Nordsjælland")
    assert (home.coach, away.coach) == ("Stale Solbakken", "Kasper Hjulmand")
    assert (home.formation, away.formation) == ("4-4-2", "4-3-3")
    assert [len(team.players) for team in (home, away)] == [18, 19]
    # No line-up has the player of a pass that was put in.
    assert away.players[-1].id == "99999"
    assert [sum(entry.starter for entry in team.lineup) for team in (home, away)] == [11, 11]
    assert (match().attendance, str(match().date)) == (4811, "2018-09-23")
    assert match().listed_score == Score(2, 1)
    assert match().id == "opta-20180923-569-2592"


def test_players_go_by_the_name_they_are_known_by() -> None:
    zeca = match().players()["84359"]
    assert (zeca.name, zeca.full_name, zeca.shirt_number) == (
        "Zeca",
        "José Carlos Gonçalves Rodrigues",
        10,
    )


def test_goals_count_for_the_right_side() -> None:
    found = [
        (goal.time.at.period, goal.time.at.minute_label, goal.side, goal.own_goal, goal.player_id)
        for goal in match().goals
    ]
    assert found == [
        (1, "23", Side.AWAY, False, "116187"),
        (2, "48", Side.AWAY, False, "460842"),
        (2, "50", Side.HOME, True, "460842"),
    ]
    penalty, counter, own_goal = match().goals
    assert (penalty.situation, penalty.finish) == (Situation.PENALTY, Finish.RIGHT_FOOT)
    assert (counter.situation, counter.finish) == (Situation.COUNTER, Finish.LEFT_FOOT)
    assert own_goal.placement is None
    assert len(match().shots) == 2


def test_an_own_goal_stands_at_the_scorers_own_end() -> None:
    counter, own_goal = match().goals[1:]
    assert counter.location is not None
    assert own_goal.location is not None
    # The away side attacks x = 0, and y is counted from the attackers' right.
    assert counter.location.x == pytest.approx(9.36, abs=0.01)
    assert counter.location.y == pytest.approx(42.37, abs=0.01)
    assert own_goal.location.x == pytest.approx(87.5, abs=0.1)


def test_times_are_those_of_the_feeds_clock() -> None:
    goal = match().goals[1]
    assert (goal.time.at.period, int(goal.time.at.elapsed)) == (2, 139)
    assert [(period.number, period.played) for period in match().periods] == [
        (1, 2767.0),
        (2, 3008.0),
        (3, 955.0),
        (4, 960.0),
    ]


def test_cards_and_changes() -> None:
    (card,) = match().cards
    assert (card.kind, card.player_id, card.side) == (CardKind.RED, "460842", Side.AWAY)
    (change,) = match().substitutions
    assert (change.player_id, change.player_on) == ("445731", "460842")
    assert change.time.at.clock_seconds == 2700


def test_the_shootout_is_no_part_of_the_score() -> None:
    (kick,) = match().kicks
    assert (kick.side, kick.player_id, kick.outcome) == (
        Side.AWAY,
        "460842",
        KickOutcome.SCORED,
    )
    assert kick.location is not None
    assert (kick.location.x, kick.location.y) == (11.0, 34.0)
    assert match().rules.extra_time is True


def test_doubts_become_findings() -> None:
    assert {finding.code for finding in match().findings} == {
        "place_not_at_the_spot",
        "player_not_in_lineups",
        "event_without_time",
        "event_id_repeated",
    }


def test_both_files_make_one_unit_whichever_is_named() -> None:
    events, details = shared("opta/opta_f24.xml"), shared("opta/opta_f7.xml")
    unit = Unit(events, (details,))
    assert find_units([events]) == [unit]
    assert find_units([details]) == [unit]
    assert find_units([details, events]) == [unit]
    assert find_units([events.parent]) == [unit]


def test_events_without_line_ups_are_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "events.xml"
    path.write_bytes(shared("opta/opta_f24.xml").read_bytes())
    (refused,) = find_units([path])
    assert isinstance(refused, Refused)
    assert refused.problem.code == "opta_f24_alone"
