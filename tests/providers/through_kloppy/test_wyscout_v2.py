"""2058004 is Spain–Russia at the World Cup 2018, 1694426 Switzerland–Poland at the Euro 2016."""

from __future__ import annotations

import csv
import itertools
import json
from functools import cache
from pathlib import Path

import pytest

from explorer.analysis.index import MatchIndex
from explorer.analysis.reconciliation import all_findings
from explorer.analysis.shootout import shootout_states
from explorer.domain.events import ActionKind, CardKind, Finish, KickOutcome, ShotOutcome, Situation
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.providers.base import ImportProblem
from explorer.providers.registry import read_match_file
from explorer.views.text import message
from tests.providers.through_kloppy.reading import codes, goals, kicks, player_name, read
from tests.providers.through_kloppy.wyscout_samples import V2
from tests.shared_data import shared

HOME, AWAY = Side.HOME, Side.AWAY
SCORED, SAVED, OFF = KickOutcome.SCORED, KickOutcome.SAVED, KickOutcome.OFF_TARGET


@cache
def real(number: int) -> Match:
    return read_match_file(shared(f"wyscout_v2/{number}.json")).match


def test_the_match_is_told_by_its_number_and_its_data_set() -> None:
    match = real(2058004)
    assert (match.id, match.home.name, match.away.name) == ("wyscout-2058004", "Spain", "Russia")
    assert [len(team.players) for team in (match.home, match.away)] == [23, 22]
    assert "Pappalardo" in match.provider.attribution
    assert "CC BY 4.0" in match.provider.attribution
    assert (match.competition, match.date, match.listed_score) == (None, None, None)
    assert match.rules.extra_time is True


def test_names_are_freed_of_the_data_sets_escapes() -> None:
    names = {player.name: player.full_name for player in real(2058004).players().values()}
    assert names["Piqué"] == "Gerard Piqué Bernabéu"
    assert names["Mário Fernandes"] == "Mário Figueira Fernandes"
    assert not any("\\" in name for name in names)


def test_an_own_goal_counts_for_the_other_side_and_lies_at_the_scorers_own_end() -> None:
    match = real(2058004)
    assert goals(match) == [
        ("12", HOME, "S. Ignashevich", True),
        ("41", AWAY, "A. Dzyuba", False),
    ]
    own_goal, penalty = match.goals
    assert own_goal.location is not None
    assert own_goal.location.x == pytest.approx(101.3, abs=0.1)
    assert own_goal.shot_id is None
    assert (penalty.situation, penalty.finish) == (Situation.PENALTY, Finish.RIGHT_FOOT)
    assert penalty.placement_text == "low right"
    assert penalty.location is not None
    assert penalty.location.x == pytest.approx(11.9, abs=0.1)


def test_halves_that_stand_the_wrong_way_round_are_turned() -> None:
    """Russia's places are Spain's in the first half and in the second one of extra time."""
    match = real(2058004)
    turned = [finding.values for finding in match.findings if finding.code == "half_turned"]
    assert turned == [
        {"team": "Russia", "period": 1, "count": 1},
        {"team": "Russia", "period": 4, "count": 1},
    ]
    corners = [action for action in match.actions if action.detail == "Corner"]
    for action in corners:
        assert action.location is not None
        assert action.location.x is not None
        assert (action.location.x > 100) is (action.side is HOME)
        assert (action.location.x < 5) is (action.side is AWAY)
    assert {action.time.at.period for action in corners if action.side is AWAY} == {1, 2, 4}


@pytest.mark.parametrize("number", [2058004, 1694426])
def test_a_pass_ends_where_its_side_goes_on(number: int) -> None:
    match = real(number)
    apart = [
        abs(end.x - start.x) + abs(end.y - start.y)
        for action, following in itertools.pairwise(match.actions)
        if action.kind is ActionKind.PASS
        and action.side is following.side
        and action.time.at.period == following.time.at.period
        and (end := action.end_location) is not None
        and (start := following.location) is not None
        and end.x is not None
        and end.y is not None
        and start.x is not None
        and start.y is not None
    ]
    assert len(apart) > 500
    assert sum(metres > 2 for metres in apart) < 0.01 * len(apart)


def test_the_shootout_of_spain_and_russia() -> None:
    match = real(2058004)
    assert kicks(match) == [
        (HOME, "Iniesta", SCORED),
        (AWAY, "F. Smolov", SCORED),
        (HOME, "Piqué", SCORED),
        (AWAY, "S. Ignashevich", SCORED),
        (HOME, "Koke", SAVED),
        (AWAY, "A. Golovin", SCORED),
        (HOME, "Sergio Ramos", SCORED),
        (AWAY, "D. Cheryshev", SCORED),
        (HOME, "Iago Aspas", SAVED),
    ]
    keepers = {player_name(match, kick.keeper_id) for kick in match.kicks}
    assert keepers == {"I. Akinfeev", "David de Gea"}
    assert match.shootout is not None
    last = shootout_states(match.shootout)[-1]
    assert (last.score, last.winner) == (Score(3, 4), AWAY)
    assert MatchIndex(match).final_score == Score(1, 1)


def test_every_kick_is_taken_from_the_mark_that_its_side_attacks() -> None:
    for number in (2058004, 1694426):
        for kick in real(number).kicks:
            assert kick.location is not None
            spot = 94 if kick.side is HOME else 11
            assert kick.location.x == pytest.approx(spot, abs=2)
            assert kick.location.y == pytest.approx(34, abs=1)


def test_the_shootout_of_switzerland_and_poland() -> None:
    match = real(1694426)
    assert kicks(match) == [
        (HOME, "S. Lichtsteiner", SCORED),
        (AWAY, "R. Lewandowski", SCORED),
        (HOME, "G. Xhaka", OFF),
        (AWAY, "A. Milik", SCORED),
        (HOME, "X. Shaqiri", SCORED),
        (AWAY, "K. Glik", SCORED),
        (HOME, "F. Schär", SCORED),
        (AWAY, "J. Błaszczykowski", SCORED),
        (HOME, "R. Rodríguez", SCORED),
        (AWAY, "G. Krychowiak", SCORED),
    ]
    assert MatchIndex(match).final_score == Score(1, 1)
    assert MatchIndex(match).final_shootout_score == Score(4, 5)


def test_goals_cards_and_direct_free_kicks_of_switzerland_and_poland() -> None:
    match = real(1694426)
    assert goals(match) == [
        ("39", AWAY, "J. Błaszczykowski", False),
        ("82", HOME, "X. Shaqiri", False),
    ]
    assert [player_name(match, goal.assist_id) for goal in match.goals] == ["K. Grosicki", None]
    assert [goal.finish for goal in match.goals] == [Finish.RIGHT_FOOT, Finish.LEFT_FOOT]
    assert [
        (card.time.at.minute_label, player_name(match, card.player_id)) for card in match.cards
    ] == [
        ("55", "F. Schär"),
        ("57", "A. Jędrzejczyk"),
        ("111", "M. Pazdan"),
        ("117", "J. Djourou"),
    ]
    direct = [shot for shot in match.shots if shot.situation is Situation.FREE_KICK_DIRECT]
    assert [(player_name(match, shot.player_id), shot.outcome) for shot in direct] == [
        ("R. Rodríguez", ShotOutcome.BLOCKED),
        ("R. Rodríguez", ShotOutcome.SAVED),
        ("A. Milik", ShotOutcome.OFF_TARGET),
        ("E. Derdiyok", ShotOutcome.OFF_TARGET),
    ]


def test_a_card_has_its_reason_and_the_foul_stays_an_action() -> None:
    match = real(2058004)
    card = match.cards[0]
    assert (card.kind, card.reason) == (CardKind.YELLOW, "Hand foul")
    foul = next(action for action in match.actions if action.id == card.id.removesuffix("-card"))
    assert (foul.kind, foul.detail) == (ActionKind.FOUL, "Hand foul")


def test_nothing_is_said_that_the_file_does_not_say() -> None:
    match = real(1694426)
    assert match.substitutions == ()
    assert match.home.lineup == match.away.lineup == ()
    assert [period.played for period in match.periods] == [None] * 4
    assert {shot.situation for shot in match.shots} == {
        None,
        Situation.COUNTER,
        Situation.FREE_KICK_DIRECT,
    }
    assert codes(match) == {
        "home_team_guessed": 1,
        "header_or_body": 5,
        "period_end_missing": 1,
    }


@pytest.mark.parametrize("number", [2058004, 1694426])
def test_every_finding_has_words_and_none_says_that_the_match_does_not_agree(number: int) -> None:
    findings = all_findings(real(number))
    assert all(message(finding.code, finding.values) for finding in findings)
    assert {finding.code for finding in findings} == set(codes(real(number)))


def test_places_are_the_acting_teams() -> None:
    """Shots of both sides lie at the goals that they attack, in every period."""
    for number in (2058004, 1694426):
        for shot in real(number).shots:
            assert shot.location is not None
            assert shot.location.x is not None
            assert (shot.location.x > 52.5) is (shot.side is HOME)


@pytest.mark.parametrize("number", [2058004, 1694426])
def test_every_event_of_the_file_is_an_action_a_shot_or_a_kick(number: int) -> None:
    raw = json.loads(shared(f"wyscout_v2/{number}.json").read_bytes())["events"]
    match = real(number)
    told = {event.id.removesuffix("-goal") for event in match.events()}
    missing = [event for event in raw if str(event["id"]) not in told]
    # Saves stand with the kicks; kloppy takes the two halves of some duels for one interception.
    assert {(event["eventName"], event["matchPeriod"] == "P") for event in missing} <= {
        ("Save attempt", True),
        ("Duel", False),
    }


def test_the_world_cups_list_of_kicks_says_the_same() -> None:
    with shared("shootouts/penalty_kicks.csv").open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["match_id"] == "M-2018-51"]
    listed: dict[str, list[tuple[str, bool]]] = {}
    for row in rows:
        listed.setdefault(row["team_name"], []).append(
            (row["family_name"], row["converted"] == "1")
        )
    match = real(2058004)
    for side in Side:
        taken = [(name or "", outcome.is_goal) for by, name, outcome in kicks(match) if by is side]
        expected = listed[match.team(side).name]
        assert [scored for _, scored in taken] == [scored for _, scored in expected]
        assert all(family in name for (family, _), (name, _) in zip(expected, taken, strict=True))


# --- made-up records ----------------------------------------------------------


def test_a_shootout_of_statsbombs_told_in_wyscouts_records_stays_the_same(tmp_path: Path) -> None:
    """Croatia–Denmark of StatsBomb, 1–1 and 3–2 on penalties, written as Wyscout would."""
    known = read_match_file(shared("statsbomb/events/7581.json")).match
    file = V2(known.home.name, known.away.name)
    for team, number in ((known.home, 0), (known.away, 1)):
        for player in team.players:
            file.enrol(number, int(player.id), player.name)
    for goal in known.goals:
        assert goal.scorer_side is not None
        file.add(
            "shot",
            side=list(Side).index(goal.scorer_side),
            player=int(goal.player_id or 0),
            period=f"{goal.time.at.period}H",
            seconds=goal.time.at.elapsed,
            tags=[101, 1201],
        )
    zones = {SCORED: [101, 1205], SAVED: [1205], OFF: [1214], KickOutcome.WOODWORK: [1221]}
    for kick in known.kicks:
        assert kick.side is not None
        file.add(
            "penalty",
            side=list(Side).index(kick.side),
            player=int(kick.player_id or 0),
            period="P",
            tags=zones[kick.outcome],
        )
    match = read(tmp_path, file.content)
    assert kicks(match) == kicks(known)
    assert len(match.kicks) == 10
    assert MatchIndex(match).final_score == MatchIndex(known).final_score == Score(1, 1)
    assert MatchIndex(match).final_shootout_score == Score(3, 2)


def test_a_goal_may_come_from_what_was_meant_as_a_cross(tmp_path: Path) -> None:
    file = V2()
    file.add("cross", tags=[101, 1801], x=80, y=90)
    match = read(tmp_path, file.content)
    assert len(match.goals) == 1
    assert match.goals[0].shot_id is None
    assert match.shots == ()


@pytest.mark.parametrize(
    ("tags", "kind"),
    [
        ([1702], CardKind.YELLOW),
        ([1701], CardKind.RED),
        ([1703], CardKind.SECOND_YELLOW),
        ([1703, 1701], CardKind.SECOND_YELLOW),
        ([], None),
    ],
)
def test_cards(tmp_path: Path, tags: list[int], kind: CardKind | None) -> None:
    file = V2()
    file.add("violent_foul", tags=tags)
    match = read(tmp_path, file.content)
    assert [card.kind for card in match.cards] == ([] if kind is None else [kind])
    assert [action.detail for action in match.actions] == ["Violent foul"]


def test_a_kick_taken_again_is_one_kick(tmp_path: Path) -> None:
    file = V2()
    file.add("penalty", period="P", tags=[1205])
    file.add("penalty", period="P", tags=[101, 1202])
    file.add("penalty", period="P", side=1, player=201, tags=[1217])
    match = read(tmp_path, file.content)
    assert kicks(match) == [
        (HOME, "Player 101", SCORED),
        (AWAY, "Player 201", KickOutcome.WOODWORK),
    ]
    assert [attempt.outcome for attempt in match.kicks[0].retaken] == [SAVED]
    assert match.rules.extra_time is False


def test_a_team_sheet_in_the_file_is_read(tmp_path: Path) -> None:
    file = V2()
    file.add("pass")
    file.content["match"] = {
        "wyId": 77,
        "status": "Played",
        "duration": "Penalties",
        "dateutc": "2018-07-01 14:00:00",
        "venue": "Luzhniki",
        "teamsData": {
            "1": {
                "side": "away",
                "score": 0,
                "scoreET": 1,
                "scoreP": 4,
                "formation": {
                    "lineup": [{"playerId": 101, "shirtNumber": 7}],
                    "bench": [{"playerId": 102, "shirtNumber": 12}],
                    "substitutions": [{"playerIn": 102, "playerOut": 101, "minute": 46}],
                },
            },
            "2": {"side": "home", "score": 0, "scoreET": 1, "scoreP": 3},
        },
    }
    match = read(tmp_path, file.content)
    assert (match.home.name, match.away.name) == ("Awaytown", "Homeville")
    assert (match.listed_score, match.listed_shootout) == (Score(1, 1), Score(3, 4))
    assert (str(match.date), match.venue) == ("2018-07-01", "Luzhniki")
    assert [(entry.player_id, entry.starter) for entry in match.away.lineup][:2] == [
        ("101", True),
        ("102", False),
    ]
    (change,) = match.substitutions
    assert (change.side, change.player_id, change.player_on) == (AWAY, "101", "102")
    assert (change.time.at.period, change.time.at.minute_label) == (2, "46")
    assert match.players()["101"].shirt_number == 7
    assert "home_team_guessed" not in codes(match)


def test_a_duel_does_not_swallow_the_shot_before_it(tmp_path: Path) -> None:
    """kloppy takes the event before an intercepting duel for the other half of the duel."""
    file = V2()
    file.add("shot", tags=[101, 1201])
    file.add("duel", side=1, player=201, tags=[1401, 703])
    match = read(tmp_path, file.content)
    assert len(match.goals) == len(match.shots) == 1


def test_damaged_events_are_left_out_and_said(tmp_path: Path) -> None:
    file = V2()
    file.add("pass", period="9Z")
    file.add("pass", seconds=-4)
    file.add("pass", positions=[])
    file.add("pass", team=None, player=0)
    file.add("shot", positions=[], tags=[101])
    file.add("pass", player=555)
    match = read(tmp_path, file.content)
    assert {code: count for code, count in codes(match).items() if code.startswith("event")} == {
        "event_without_period": 1,
        "event_without_time": 1,
        "event_unreadable": 1,
    }
    # A goal counts wherever it was scored.
    assert [goal.location for goal in match.goals] == [None]
    assert "player_not_in_lineups" in codes(match)
    assert "555" in match.players()


def test_a_half_of_which_no_attack_tells_whose_places_are_wrong_is_said(tmp_path: Path) -> None:
    file = V2()
    for number in range(4):
        file.add("duel", seconds=number * 60, x=70, y=20)
        file.add("duel", seconds=number * 60 + 1, side=1, x=70, y=20)
    assert codes(read(tmp_path, file.content))["places_at_odds"] == 1
    file.add("shot", side=1, x=10)
    match = read(tmp_path, file.content)
    assert (codes(match)["half_turned"], match.shots[0].side) == (1, AWAY)
    assert match.shots[0].location is not None
    assert match.shots[0].location.x == pytest.approx(11, abs=0.01)


def test_an_own_goal_at_the_wrong_end_is_turned_around(tmp_path: Path) -> None:
    file = V2()
    file.add("touch", tags=[102], x=97, y=40)
    file.add("pass")
    match = read(tmp_path, file.content)
    assert goals(match) == [("1", AWAY, "Player 101", True)]
    assert match.goals[0].location is not None
    assert match.goals[0].location.x == pytest.approx(2.75)
    assert codes(match)["place_turned"] == 1


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"teams": {}}, "no_two_teams"),
        ({"events": [{"eventSec": "soon"}]}, "json_wrong_shape"),
    ],
)
def test_what_holds_no_match_is_refused(
    tmp_path: Path, change: dict[str, object], code: str
) -> None:
    file = V2()
    file.add("pass")
    with pytest.raises(ImportProblem) as caught:
        read(tmp_path, {**file.content, **change})
    assert caught.value.code == code
