"""What the real files don't show: matches made up to be odd, which import with findings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from explorer.domain.events import ActionKind, CardKind, KickOutcome, ShotOutcome, Situation
from explorer.domain.match import Score
from explorer.domain.place import Side
from explorer.providers.base import Imported, ImportProblem
from explorer.providers.statsbomb import read_events
from tests.providers.statsbomb.building import AWAY, HOME, Script, codes


@pytest.fixture
def script() -> Script:
    return Script()


def problem_of(path: Path) -> ImportProblem:
    with pytest.raises(ImportProblem) as caught:
        read_events(path)
    return caught.value


def finding(imported: Imported, code: str) -> tuple[dict[str, str | int | float], str | None]:
    found = next(f for f in imported.match.findings if f.code == code)
    return found.values, found.where


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


# --- own goals, situations, cards -------------------------------------------------------------


def test_an_own_goal_without_its_fellow_counts_once(script: Script, tmp_path: Path) -> None:
    script.add(20, "Own Goal Against", AWAY, location=[5.0, 40.0])
    script.add(25, "Own Goal For", HOME, seconds=2000, player=None, location=[115.0, 40.0])
    imported = script.read(tmp_path)
    first, second = imported.match.goals
    assert [first.side, second.side] == [Side.HOME, Side.HOME]
    assert first.player_id == "210"
    assert second.player_id is None
    assert finding(imported, "own_goal_unpaired")[0] == {"count": 2}


def test_two_own_goals_in_one_match_make_two_pairs(script: Script, tmp_path: Path) -> None:
    for at, maker, other in ((100.0, HOME, AWAY), (101.0, AWAY, HOME)):
        script.add(20, "Own Goal Against", maker, seconds=at)
        script.add(25, "Own Goal For", other, seconds=at, player=None)
    imported = script.read(tmp_path)
    assert [goal.side for goal in imported.match.goals] == [Side.AWAY, Side.HOME]
    assert "own_goal_unpaired" not in codes(imported)


@pytest.mark.parametrize(
    ("pattern", "shot_type", "expected"),
    [
        (1, 87, Situation.OPEN_PLAY),
        (6, 87, Situation.COUNTER),
        (2, 87, Situation.CORNER),
        (3, 87, Situation.FREE_KICK_INDIRECT),
        (3, 62, Situation.FREE_KICK_DIRECT),
        (4, 87, Situation.THROW_IN),
        (9, 88, Situation.PENALTY),
        (5, 87, Situation.OTHER),
        (77, 87, None),
    ],
)
def test_situations(
    script: Script, tmp_path: Path, pattern: int, shot_type: int, expected: Situation | None
) -> None:
    script.shot(shot={"type": {"id": shot_type}}, play_pattern={"id": pattern})
    assert script.read(tmp_path).match.goals[0].situation is expected


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Yellow Card", CardKind.YELLOW),
        ("Second Yellow", CardKind.SECOND_YELLOW),
        ("Red Card", CardKind.RED),
    ],
)
def test_cards_for_fouls_and_for_bad_behaviour(
    script: Script, tmp_path: Path, name: str, kind: CardKind
) -> None:
    script.add(22, "Foul Committed", foul_committed={"card": {"id": 5, "name": name}})
    script.add(24, "Bad Behaviour", bad_behaviour={"card": {"id": 65, "name": name}})
    cards = script.read(tmp_path).match.cards
    assert [(card.kind, card.reason) for card in cards] == [
        (kind, "Foul Committed"),
        (kind, "Bad Behaviour"),
    ]


# --- shootouts --------------------------------------------------------------------------------


def test_a_kick_after_the_decision_is_kept_and_found(script: Script, tmp_path: Path) -> None:
    for number in range(4):
        script.kick(HOME, scored=True, player=number + 1)
        script.kick(AWAY, scored=False, player=number + 1)
    imported = script.read(tmp_path)
    assert len(imported.match.kicks) == 8
    values, where = finding(imported, "kick_after_decision")
    assert values["kick"] == 7
    assert where == "$[8]"


def test_a_copy_of_the_deciding_kick_is_a_kick_after_the_decision(
    script: Script, tmp_path: Path
) -> None:
    for number in range(3):
        script.kick(HOME, scored=True, player=number + 1)
        script.kick(AWAY, scored=False, player=number + 1)
    script.kick(AWAY, scored=False, player=3)
    imported = script.read(tmp_path)
    assert len(imported.match.kicks) == 7
    assert "kick_after_decision" in codes(imported)


def test_a_hundred_kicks_are_read(script: Script, tmp_path: Path) -> None:
    for number in range(50):
        script.kick(HOME, scored=True, player=number % 11 + 1)
        script.kick(AWAY, scored=number < 49, player=number % 11 + 1)
    imported = script.read(tmp_path)
    assert len(imported.match.kicks) == 100
    assert "kick_after_decision" not in codes(imported)


def test_a_kick_that_is_taken_again_is_one_kick(script: Script, tmp_path: Path) -> None:
    script.kick(HOME, scored=False, player=4)
    script.kick(HOME, scored=True, player=4)
    script.kick(AWAY, scored=True, player=4)
    imported = script.read(tmp_path)
    first, second = imported.match.kicks
    assert (first.order, first.outcome) == (1, KickOutcome.SCORED)
    assert [attempt.outcome for attempt in first.retaken] == [KickOutcome.SAVED]
    assert (second.order, second.retaken) == (2, ())
    assert finding(imported, "kick_taken_again")[0]["kick"] == 1


@pytest.mark.parametrize(
    ("number", "name", "outcome"),
    [
        (97, "Goal", KickOutcome.SCORED),
        (100, "Saved", KickOutcome.SAVED),
        (115, "Saved Off Target", KickOutcome.SAVED),
        (116, "Saved to Post", KickOutcome.WOODWORK),
        (99, "Post", KickOutcome.WOODWORK),
        (98, "Off T", KickOutcome.OFF_TARGET),
        (101, "Wayward", KickOutcome.OFF_TARGET),
        (12345, "Vanished", KickOutcome.NOT_SCORED),
    ],
)
def test_outcomes_of_kicks(
    script: Script, tmp_path: Path, number: int, name: str, outcome: KickOutcome
) -> None:
    script.shot(HOME, (number, name), period=5)
    assert script.read(tmp_path).match.kicks[0].outcome is outcome


def test_a_shootout_straight_after_the_second_half_means_no_extra_time(
    script: Script, tmp_path: Path
) -> None:
    script.add(34, "Half End", period=2, seconds=2800, player=None)
    script.kick(HOME, scored=True)
    match = script.read(tmp_path).match
    assert match.rules.extra_time is False
    assert match.goals == ()
    assert match.shots == ()


# --- beside the file --------------------------------------------------------------------------


def beside(folder: Path, relative: str, content: object) -> None:
    path = folder / relative
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(content), encoding="utf-8")


def listed(**changes: Any) -> list[dict[str, Any]]:
    entry = {
        "match_id": 77,
        "match_date": "2024-02-29",
        "home_team": {"home_team_id": 2, "home_team_name": "Awaytown"},
        "away_team": {"away_team_id": 1, "away_team_name": "Homeville"},
        "home_score": 0,
        "away_score": 1,
    }
    return [{**entry, **changes}]


def test_the_listing_says_who_is_at_home(script: Script, tmp_path: Path) -> None:
    script.shot()
    (tmp_path / "events").mkdir()
    beside(tmp_path, "matches/1/2.json", listed())
    match = script.read(tmp_path / "events").match
    assert (match.home.name, match.away.name) == ("Awaytown", "Homeville")
    assert match.goals[0].side is Side.AWAY
    assert match.listed_score == Score(0, 1)


def test_a_faulty_listing_and_faulty_line_ups_are_left_out(script: Script, tmp_path: Path) -> None:
    (tmp_path / "events").mkdir()
    beside(tmp_path, "matches/1/1.json", {"no": "list"})
    beside(tmp_path, "matches/1/2.json", listed(match_date="yesterday"))
    beside(tmp_path, "lineups/77.json", [{"team_id": 1, "lineup": "none"}])
    imported = script.read(tmp_path / "events")
    assert {"listing_unreadable", "date_unreadable", "lineups_unreadable"} <= codes(imported)
    assert imported.match.date is None


def test_a_listing_of_other_teams_is_not_believed(script: Script, tmp_path: Path) -> None:
    (tmp_path / "events").mkdir()
    other = {"home_team_id": 9, "home_team_name": "Elsewhere"}
    beside(tmp_path, "matches/1/2.json", listed(home_team=other))
    imported = script.read(tmp_path / "events")
    assert imported.match.home.name == "Homeville"
    assert "listing_teams_differ" in codes(imported)


def test_a_name_that_is_no_number_still_gives_a_sound_id(script: Script, tmp_path: Path) -> None:
    match = script.read(tmp_path, "my match (1).json").match
    assert match.id == "statsbomb-my-match-1-"
    assert match.competition is None
