"""What the real files don't show: matches made up to be odd, refused or read with findings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from explorer.domain.events import ActionKind, ShotOutcome
from explorer.domain.place import Side
from explorer.providers.base import ImportProblem
from explorer.providers.statsbomb import read_events
from tests.providers.statsbomb.building import AWAY, HOME, Script, codes, finding


def problem_of(path: Path) -> ImportProblem:
    with pytest.raises(ImportProblem) as caught:
        read_events(path)
    return caught.value


# --- refused ----------------------------------------------------------------------------------


def test_a_match_of_one_team_is_refused(tmp_path: Path) -> None:
    script = Script()
    script.events = [event for event in script.events if event["team"] == HOME]
    path = tmp_path / "77.json"
    path.write_text(json.dumps(script.events), encoding="utf-8")
    problem = problem_of(path)
    assert (problem.code, problem.where) == ("no_two_teams", "$[*].team")
    assert problem.values["count"] == 1


def test_a_match_whose_every_event_is_left_out_is_refused(script: Script, tmp_path: Path) -> None:
    for event in script.events:
        del event["period"]
    path = tmp_path / "77.json"
    path.write_text(json.dumps(script.events), encoding="utf-8")
    problem = problem_of(path)
    assert (problem.code, problem.where) == ("no_events", "$[*]")


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("[]", "no_events", "$"),
        ("[1, 2]", "no_events", "$"),
        ("{}", "json_wrong_shape", "$"),
        ('[{"id": "a"}, {"id": ', "json_truncated", "1:21"),
        ('[{"id": "a"}, {"id" "b"}]', "json_malformed", "1:21"),
    ],
)
def test_a_file_that_holds_no_events_is_refused_with_the_place(
    tmp_path: Path, text: str, code: str, where: str
) -> None:
    path = tmp_path / "77.json"
    path.write_text(text, encoding="utf-8")
    problem = problem_of(path)
    assert (problem.code, problem.where) == (code, where)


# --- read with findings -----------------------------------------------------------------------


def test_a_minimal_match_is_read(script: Script, tmp_path: Path) -> None:
    script.shot()
    script.add(34, "Half End", seconds=2760, player=None)
    match = script.read(tmp_path).match
    assert (match.home.name, match.away.name) == ("Homeville", "Awaytown")
    assert len(match.goals) == 1
    assert match.goals[0].location is not None
    assert match.periods[0].played == 2760
    assert match.rules.extra_time is None
    assert codes(script.read(tmp_path)) == {"listing_missing", "lineups_missing"}


def test_unknown_types_and_ids_are_kept_as_other_actions(script: Script, tmp_path: Path) -> None:
    odd = script.add(999, "Juggling", player=77, location=[60.0, 40.0])
    imported = script.read(tmp_path)
    action = imported.match.actions[-1]
    assert (action.id, action.kind, action.detail) == (odd["id"], ActionKind.OTHER, "Juggling")
    assert action.player_id in imported.match.players()
    assert finding(imported, "unknown_event_type") == (
        {"type": "Juggling", "count": 1},
        "$[2].type",
    )


def test_a_known_name_stands_in_for_a_missing_type_number(script: Script, tmp_path: Path) -> None:
    del script.shot()["type"]["id"]
    imported = script.read(tmp_path)
    assert len(imported.match.goals) == 1
    assert "unknown_event_type" not in codes(imported)


@pytest.mark.parametrize("key", ["player", "location", "shot", "play_pattern", "possession", "id"])
def test_a_shot_survives_a_missing_key(script: Script, tmp_path: Path, key: str) -> None:
    del script.shot()[key]
    assert len(script.read(tmp_path).match.shots) == 1


def test_a_missing_team_is_told_by_the_player(script: Script, tmp_path: Path) -> None:
    del script.shot(AWAY)["team"]
    imported = script.read(tmp_path)
    assert imported.match.goals[0].side is Side.AWAY
    assert "event_without_team" in codes(imported)


def test_a_field_of_the_wrong_type_is_left_out_alone(script: Script, tmp_path: Path) -> None:
    shot = script.shot()
    shot["shot"]["statsbomb_xg"] = "much"
    shot["duration"] = -3
    imported = script.read(tmp_path)
    (read,) = imported.match.shots
    assert (read.outcome, read.xg) == (ShotOutcome.GOAL, None)
    fields = {f.values["field"]: f.where for f in imported.match.findings if "field" in f.values}
    assert fields == {
        "duration": "$[2].duration",
        "shot.statsbomb_xg": "$[2].shot.statsbomb_xg",
    }


def test_an_event_that_is_no_object_is_left_out(script: Script, tmp_path: Path) -> None:
    script.shot()
    broken: list[Any] = [*script.events, "junk"]
    script.events = broken
    imported = script.read(tmp_path)
    assert len(imported.match.goals) == 1
    assert finding(imported, "event_unreadable") == ({"count": 1}, "$[3]")
    assert imported.report.skipped == {"event_unreadable": 1}


@pytest.mark.parametrize("number", [float("nan"), float("inf"), float("-inf")])
def test_numbers_that_are_not_finite_count_as_unknown(
    script: Script, tmp_path: Path, number: float
) -> None:
    script.shot(location=[number, 40.0], player=3)["note"] = "NaN in a text stays"
    imported = script.read(tmp_path)
    assert len(imported.match.goals) == 1
    assert imported.match.goals[0].location is None
    values, where = finding(imported, "number_not_finite")
    assert values == {"count": 1}
    assert where is not None
    assert where.startswith("1:")


@pytest.mark.parametrize("location", [[500.0, 40.0], [60.0, -30.0], [1e308, -1e308]])
def test_places_off_the_pitch_count_as_unknown(
    script: Script, tmp_path: Path, location: list[float]
) -> None:
    script.shot(location=location)
    imported = script.read(tmp_path)
    assert imported.match.shots[0].location is None
    assert finding(imported, "place_off_pitch") == ({"count": 1}, "$[2]")


def test_a_number_beyond_all_numbers_is_a_place_off_the_pitch(tmp_path: Path) -> None:
    script = Script()
    script.shot(location=[77.25, 40.0])
    path = tmp_path / "77.json"
    path.write_text(json.dumps(script.events).replace("77.25", "1e999"), encoding="utf-8")
    imported = read_events(path)
    assert imported.match.shots[0].location is None
    assert len(imported.match.goals) == 1


def test_a_ball_just_over_the_line_is_put_on_it(script: Script, tmp_path: Path) -> None:
    script.shot(location=[120.4, 40.0])
    imported = script.read(tmp_path)
    location = imported.match.shots[0].location
    assert location is not None
    assert location.x == 105
    assert "place_off_pitch" not in codes(imported)


def test_names_are_lines_of_text(script: Script, tmp_path: Path) -> None:
    for event in script.events:
        event["team"] = {**event["team"], "name": f" {event['team']['name']}\n"}
        for entry in event["tactics"]["lineup"]:
            entry["player"]["name"] += "\x1b\u202e"
    match = script.read(tmp_path).match
    assert (match.home.name, match.away.name) == ("Homeville", "Awaytown")
    assert match.home.players[0].name == "Player 101"


def test_events_out_of_order_are_sorted(script: Script, tmp_path: Path) -> None:
    script.shot(seconds=100)
    script.shot(AWAY, seconds=50)
    imported = script.read(tmp_path)
    assert [goal.side for goal in imported.match.goals] == [Side.AWAY, Side.HOME]
    assert finding(imported, "events_out_of_order")[0] == {"count": 1}


def test_a_file_in_reverse_reads_like_the_file(script: Script, tmp_path: Path) -> None:
    for team, scored in ((HOME, True), (AWAY, False), (HOME, True)):
        script.shot(team)
        script.kick(team, scored=scored)
    forward = script.read(tmp_path).match
    script.events.reverse()
    backward = script.read(tmp_path).match
    assert backward.goals == forward.goals
    assert backward.shootout == forward.shootout


def test_events_without_a_usable_time_are_left_out(script: Script, tmp_path: Path) -> None:
    script.shot()["timestamp"] = "soon"
    script.shot()["timestamp"] = "99:00:00.000"
    script.shot(period=7)
    imported = script.read(tmp_path)
    assert imported.match.shots == ()
    assert imported.report.skipped == {"event_without_time": 2, "event_without_period": 1}


def test_the_minute_stands_in_for_a_missing_timestamp(script: Script, tmp_path: Path) -> None:
    shot = script.shot(period=2)
    del shot["timestamp"]
    shot.update(minute=46, second=30)
    assert script.read(tmp_path).match.shots[0].time.at.clock_label == "46:30"


def test_repeated_ids_are_told_apart(script: Script, tmp_path: Path) -> None:
    first, second = script.shot(), script.shot()
    second["id"] = first["id"]
    imported = script.read(tmp_path)
    assert len({event.id for event in imported.match.events()}) == 4
    assert "event_id_repeated" in codes(imported)


def test_a_third_team_takes_no_part(script: Script, tmp_path: Path) -> None:
    script.shot({"id": 3, "name": "Elsewhere"})
    imported = script.read(tmp_path)
    assert imported.match.shots[0].side is None
    assert {imported.match.home.name, imported.match.away.name} == {"Homeville", "Awaytown"}
    assert finding(imported, "unknown_team")[0]["team"] == "Elsewhere"


def test_without_line_ups_the_first_place_is_a_guess_and_said_to_be(tmp_path: Path) -> None:
    script = Script()
    script.shot(AWAY)
    script.shot(AWAY)
    script.shot(HOME)
    script.events = script.events[2:]
    imported = script.read(tmp_path)
    assert imported.match.home.name == "Awaytown"
    assert finding(imported, "home_team_guessed")[0]["team"] == "Awaytown"
