"""Version 3: made-up records, and the match that comes with kloppy, Juventus–Sampdoria 3–0."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import kloppy
import pytest

from explorer.analysis.index import MatchIndex
from explorer.analysis.reconciliation import all_findings
from explorer.domain.events import ActionKind, CardKind, Finish, KickOutcome, ShotOutcome, Situation
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.providers.registry import find_units, read_match_file
from explorer.providers.units import Refused
from tests.needs import absent
from tests.providers.through_kloppy.reading import codes, goals, kicks, player_name, read
from tests.providers.through_kloppy.wyscout_samples import V3

HOME, AWAY = Side.HOME, Side.AWAY


@cache
def real() -> Match:
    path = Path(kloppy.__file__).parent / "tests" / "files" / "wyscout_events_v3.json"
    if not path.is_file():
        absent("this build of kloppy comes without its samples")
    return read_match_file(path).match


def test_the_real_match_as_a_whole() -> None:
    match = real()
    assert (match.id, match.home.name, match.away.name) == (
        "wyscout-5154199",
        "Juventus",
        "Sampdoria",
    )
    assert (str(match.date), match.listed_score) == ("2020-09-20", Score(3, 0))
    assert MatchIndex(match).final_score == Score(3, 0)
    assert {finding.code for finding in all_findings(match)} == {"period_end_missing"}
    assert "CC BY" not in match.provider.attribution


def test_goals_of_the_real_match() -> None:
    match = real()
    assert goals(match) == [
        ("13", HOME, "D. Kulusevski", False),
        ("78", HOME, "L. Bonucci", False),
        ("88", HOME, "Cristiano Ronaldo", False),
    ]
    assert [goal.situation for goal in match.goals] == [
        Situation.OPEN_PLAY,
        Situation.CORNER,
        Situation.OPEN_PLAY,
    ]
    assert [player_name(match, goal.assist_id) for goal in match.goals] == [
        *(None, None, "A. Ramsey")
    ]
    assert [goal.placement_text for goal in match.goals] == ["low left", "high centre", "low left"]
    shot = next(shot for shot in match.shots if shot.id == match.goals[1].shot_id)
    assert shot.xg == pytest.approx(0.737)


def test_line_ups_formations_and_changes_of_the_real_match() -> None:
    match = real()
    assert (match.home.formation, match.away.formation) == ("3-4-2-1", "4-5-1")
    starters = {
        player_name(match, entry.player_id): entry.position
        for entry in match.home.lineup
        if entry.starter
    }
    assert len(starters) == 11
    assert starters["W. Szczęsny"] == "GK"
    assert starters["G. Frabotta"] == "LWB"
    changes = [
        (
            change.side,
            change.time.at.clock_label,
            player_name(match, change.player_id),
            player_name(match, change.player_on),
        )
        for change in match.substitutions
    ]
    assert changes[:4] == [
        (AWAY, "45:04", "F. Depaoli", "F. Quagliarella"),
        (AWAY, "45:04", "L. Tonelli", "G. Ramírez"),
        (AWAY, "45:04", "M. Léris", "M. Yoshida"),
        (HOME, "66:18", "G. Frabotta", "M. De Sciglio"),
    ]
    shifts = [a.detail for a in match.actions if a.kind is ActionKind.TACTICAL_SHIFT]
    assert shifts == ["4-3-1-2", "4-4-2"]


def test_cards_of_the_real_match() -> None:
    assert [
        (card.time.at.minute_label, player_name(real(), card.player_id), card.kind, card.reason)
        for card in real().cards
    ] == [
        ("4", "L. Tonelli", CardKind.YELLOW, "Regular foul"),
        ("54", "G. Frabotta", CardKind.YELLOW, "Regular foul"),
    ]


# --- made-up records ----------------------------------------------------------


def test_an_own_goal(tmp_path: Path) -> None:
    file = V3()
    file.add("pass")
    file.add("own_goal", x=4, y=44)
    match = read(tmp_path, file.content)
    assert goals(match) == [("1", AWAY, "Player 101", True)]
    assert match.shots == ()
    assert match.goals[0].location is not None
    assert match.goals[0].location.x == pytest.approx(3.67, abs=0.01)


@pytest.mark.parametrize("extra_time", [True, False])
def test_a_shootout_with_and_without_extra_time(tmp_path: Path, extra_time: bool) -> None:
    file = V3()
    for period in ("1H", "2H", "1E", "2E") if extra_time else ("1H", "2H"):
        file.add("pass", period=period)
    zones = {
        "glb": KickOutcome.SCORED,
        "gr": KickOutcome.SAVED,
        "ot": KickOutcome.OFF_TARGET,
        "pl": KickOutcome.WOODWORK,
        "bc": KickOutcome.NOT_SCORED,
    }
    for number, zone in enumerate(zones):
        side, x = number % 2, 90 if number % 2 else 10
        taker = 101 + 100 * side + number
        file.shoot(
            "penalty", zone=zone, goal=zone == "glb", side=side, player=taker, period="P", x=x
        )
        file.add("shot_against", "save", side=1 - side, period="P", x=1)
    match = read(tmp_path, file.content)
    assert kicks(match) == [
        ((HOME, AWAY)[n % 2], f"Player {101 + 100 * (n % 2) + n}", outcome)
        for n, outcome in enumerate(zones.values())
    ]
    assert (match.goals, match.shots) == ((), ())
    assert match.rules.extra_time is extra_time
    assert [player_name(match, kick.keeper_id) for kick in match.kicks][:2] == [
        "Player 201",
        "Player 101",
    ]
    assert match.kicks[0].placement_text == "low left"
    for kick in match.kicks:
        assert kick.location is not None
        assert kick.location.x == pytest.approx(94 if kick.side is HOME else 11)


@pytest.mark.parametrize(
    ("kind", "possession", "situation"),
    [
        (("penalty",), ["penalty"], Situation.PENALTY),
        (("free_kick", "free_kick_shot", "shot"), ["direct_free_kick"], Situation.FREE_KICK_DIRECT),
        (("corner", "shot"), ["corner"], Situation.CORNER),
        (("shot", "shot_after_corner"), ["corner"], Situation.CORNER),
        (("shot", "shot_after_free_kick"), ["free_kick"], Situation.FREE_KICK_INDIRECT),
        (("shot", "shot_after_throw_in"), ["throw_in"], Situation.THROW_IN),
        (("shot",), ["counterattack", "attack"], Situation.COUNTER),
        (("shot",), ["set_piece_attack", "free_kick"], Situation.OPEN_PLAY),
    ],
)
def test_what_a_goal_came_from(
    tmp_path: Path, kind: tuple[str, ...], possession: list[str], situation: Situation
) -> None:
    file = V3()
    file.shoot(*kind, zone="gc", goal=True, possession=possession)
    match = read(tmp_path, file.content)
    assert [goal.situation for goal in match.goals] == [situation]
    assert [shot.outcome for shot in match.shots] == [ShotOutcome.GOAL]


@pytest.mark.parametrize(
    ("body_part", "secondary", "finish"),
    [
        ("left_foot", (), Finish.LEFT_FOOT),
        ("head_or_other", ("head_shot",), Finish.HEAD),
        ("head_or_other", (), Finish.OTHER),
        (None, (), None),
    ],
)
def test_finishes(
    tmp_path: Path, body_part: str | None, secondary: tuple[str, ...], finish: Finish | None
) -> None:
    file = V3()
    file.shoot("shot", *secondary, zone="gc", body_part=body_part)
    assert [shot.finish for shot in read(tmp_path, file.content).shots] == [finish]


def test_an_assist_is_a_pass_that_is_called_one(tmp_path: Path) -> None:
    file = V3()
    file.add("pass", "assist", "shot_assist", player=105)
    file.add("duel", side=1, clock=12)
    file.shoot("shot", "goal", zone="gtl", goal=True, clock=15)
    file.add("pass", player=106)
    file.shoot("shot", "goal", zone="gtl", goal=True)
    match = read(tmp_path, file.content)
    assert [goal.assist_id for goal in match.goals] == ["105", None]


def test_cards_of_fouls_and_of_protests_and_a_second_one(tmp_path: Path) -> None:
    """kloppy leaves out the cards of fouls, and takes a mere protest for the event before."""
    file = V3()
    file.add("pass")
    foul: dict[str, Any] = {"yellowCard": True, "redCard": False, "type": "late_card_foul"}
    file.add("infraction", "foul", "yellow_card", infraction=foul)
    file.add("infraction", "yellow_card", infraction={**foul, "type": "protest"}, player=102)
    file.add("infraction", infraction={"type": "protest"}, player=103)
    file.add("infraction", "foul", "yellow_card", "red_card", infraction=foul)
    file.add("infraction", "foul", "red_card", infraction={"type": "violent_foul"}, player=104)
    match = read(tmp_path, file.content)
    assert [(card.player_id, card.kind, card.reason) for card in match.cards] == [
        ("101", CardKind.YELLOW, "Late card foul"),
        ("102", CardKind.YELLOW, "Protest"),
        ("101", CardKind.SECOND_YELLOW, "Late card foul"),
        ("104", CardKind.RED, "Violent foul"),
    ]
    assert [action.kind for action in match.actions] == [
        ActionKind.PASS,
        *[ActionKind.FOUL] * 3,
    ]


def test_changes_are_paired_by_the_details_or_said_to_be_guessed(tmp_path: Path) -> None:
    file = V3()
    file.add("pass", period="2H")
    on, off = [112, 113], [109, 110]
    file.content["substitutions"] = {
        "1": {
            "2H": {
                "60": {
                    "in": [{"playerId": player} for player in on],
                    "out": [{"playerId": player} for player in off],
                }
            }
        }
    }
    guessed = read(tmp_path, file.content)
    assert [(c.player_id, c.player_on) for c in guessed.substitutions] == [
        ("109", "112"),
        ("110", "113"),
    ]
    assert codes(guessed)["substitution_pairs_guessed"] == 1
    pairs = [{"minute": 47, "playerIn": 112, "playerOut": 110}]
    pairs.append({"minute": 47, "playerIn": 113, "playerOut": 109})
    formation = {"formation": {"substitutions": pairs}}
    file.content["match"]["teamsData"] = {"1": {"side": "home", **formation}}
    told = read(tmp_path, file.content)
    assert [(c.player_id, c.player_on) for c in told.substitutions] == [
        ("110", "112"),
        ("109", "113"),
    ]
    assert {c.time.at.clock_label for c in told.substitutions} == {"46:00"}
    assert "substitution_pairs_guessed" not in codes(told)


def test_formations_that_kloppy_does_not_know(tmp_path: Path) -> None:
    file = V3()
    file.add("pass")
    schemes = {
        "1H": {
            "0": {"3-1-4-2": {"scheme": "3-1-4-2", "players": []}},
            "600": {"4-1-2-1-2": {"scheme": "4-1-2-1-2", "players": []}},
        },
        "2H": {"0": {"4-1-2-1-2": {"scheme": "4-1-2-1-2", "players": []}}},
    }
    file.content["formations"] = {"2": schemes}
    match = read(tmp_path, file.content)
    assert match.away.formation == "3-1-4-2"
    (shift,) = [a for a in match.actions if a.kind is ActionKind.TACTICAL_SHIFT]
    assert (shift.side, shift.detail, shift.time.at.clock_label) == (AWAY, "4-1-2-1-2", "10:00")


def test_a_duel_without_a_winner_is_not_lost(tmp_path: Path) -> None:
    file = V3()
    file.add("duel", "loose_ball_duel")
    file.add("duel", "aerial_duel", aerialDuel={"firstTouch": True})
    file.add("duel", "ground_duel", "defensive_duel", groundDuel={"recoveredPossession": False})
    match = read(tmp_path, file.content)
    assert [action.success for action in match.actions] == [None, True, False]


def test_a_file_with_little_but_events_is_read(tmp_path: Path) -> None:
    file = V3()
    file.add("pass", player=199, period="2H")
    content = {"events": file.content["events"], "teams": file.content["teams"]}
    match = read(tmp_path, content)
    assert (match.id, len(match.actions)) == ("wyscout-4712", 1)
    assert [player.id for player in match.home.players] == ["199"]
    assert codes(match)["home_team_guessed"] == 1


def test_squads_before_the_events_do_not_hide_what_a_file_is(tmp_path: Path) -> None:
    file = V3()
    file.add("pass")
    for number in range(300, 900):
        details = {"wyId": number, "shortName": f"Player {number}", "firstName": "x" * 60}
        file.content["players"]["2"].append({"player": details})
    content = {"players": file.content["players"], **file.content}
    match = read(tmp_path, content)
    assert len(match.away.players) == 614


def test_the_details_of_a_match_alone_are_no_match(tmp_path: Path) -> None:
    path = tmp_path / "details.json"
    path.write_text(json.dumps(V3().content["match"]), encoding="utf-8")
    (unit,) = find_units([tmp_path])
    assert isinstance(unit, Refused)
    assert unit.problem.code == "folder_without_match"
