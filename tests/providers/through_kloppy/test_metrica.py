"""Metrica's sample: the events of a match with the metadata of another recording beside them."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from explorer.analysis.index import MatchIndex
from explorer.analysis.reconciliation import all_findings
from explorer.domain.events import ActionKind, CardKind, Finish, KickOutcome, ShotOutcome, Situation
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.providers.base import ImportProblem
from explorer.providers.registry import find_units, read_match_file
from explorer.providers.units import Refused, Unit
from explorer.views.text import message
from tests.providers.through_kloppy.reading import Json, codes, goals, kicks, player_name
from tests.shared_data import shared

HOME, AWAY = Side.HOME, Side.AWAY


@cache
def real() -> Match:
    return read_match_file(shared("metrica/metrica_events.json")).match


def test_both_files_are_found_from_either() -> None:
    events = shared("metrica/metrica_events.json")
    metadata = shared("metrica/epts_metrica_metadata.xml")
    assert find_units([events]) == find_units([metadata]) == [Unit(events, (metadata,))]


def test_teams_are_the_metadatas_and_players_those_who_take_part() -> None:
    match = real()
    assert (match.home.name, match.away.name) == ("Team A", "Team B")
    assert match.id.startswith("metrica-TEAM_A-TEAM_B-")
    assert [len(team.players) for team in (match.home, match.away)] == [17, 18]
    assert match.players()["P3573"].name == "Player 6"
    assert match.home.lineup == ()
    assert (match.date, match.listed_score, match.competition) == (None, None, None)


def test_goals_shots_and_the_card() -> None:
    match = real()
    assert goals(match) == [("19", AWAY, "Player 27", False), ("53", AWAY, "Player 22", False)]
    assert MatchIndex(match).final_score == Score(0, 2)
    assert Counter(shot.outcome for shot in match.shots) == {
        ShotOutcome.GOAL: 2,
        ShotOutcome.SAVED: 7,
        ShotOutcome.OFF_TARGET: 6,
        ShotOutcome.BLOCKED: 3,
        ShotOutcome.WOODWORK: 2,
    }
    assert [
        (card.time.at.minute_label, player_name(match, card.player_id), card.kind)
        for card in match.cards
    ] == [("69", "Player 21", CardKind.YELLOW)]


def test_a_shot_that_is_a_free_kick_itself_is_direct_and_headers_are_known() -> None:
    match = real()
    direct = [shot for shot in match.shots if shot.situation is Situation.FREE_KICK_DIRECT]
    assert [(shot.time.at.minute_label, player_name(match, shot.player_id)) for shot in direct] == [
        ("4", "Player 7")
    ]
    headed = [shot for shot in match.shots if shot.finish is Finish.HEAD]
    assert [shot.outcome for shot in headed] == [ShotOutcome.WOODWORK]
    assert {shot.situation for shot in match.shots} == {None, Situation.FREE_KICK_DIRECT}


def test_halves_start_with_the_kick_off_and_end_where_the_events_say_so() -> None:
    match = real()
    played = {period.number: period.played for period in match.periods}
    assert played == {1: pytest.approx(2769.32), 2: pytest.approx(2938.52)}
    assert match.goals[0].time.at.elapsed == pytest.approx(1101 - 14.44)


def test_both_sides_shoot_at_the_goals_they_attack_whatever_the_metadata_says() -> None:
    match = real()
    for shot in match.shots:
        assert shot.location is not None
        assert shot.location.x is not None
        assert (shot.location.x > 60) is (shot.side is HOME)
    goal = match.shots[[shot.outcome for shot in match.shots].index(ShotOutcome.GOAL)]
    assert goal.end_location is not None
    assert goal.end_location.x == 0
    assert goal.end_location.y == pytest.approx(68 * 0.52, abs=0.01)


def test_what_does_not_agree_is_said() -> None:
    assert codes(real()) == {
        "metadata_players_differ": 1,
        "metadata_periods_differ": 1,
        "direction_differs": 1,
    }
    findings = all_findings(real())
    assert [finding.code for finding in findings] == [
        "metadata_players_differ",
        *["metadata_periods_differ"] * 2,
        *["direction_differs"] * 2,
    ]
    assert all(message(finding.code, finding.values) for finding in findings)


def test_fouls_are_by_who_lost_the_challenge() -> None:
    """kloppy takes the one who was fouled for who fouls."""
    kinds = Counter(action.kind for action in real().actions)
    assert (kinds[ActionKind.FOUL_WON], kinds[ActionKind.FOUL]) == (12, 19 + 2)
    won = [action for action in real().actions if action.kind is ActionKind.FOUL_WON]
    assert Counter(action.side for action in won) == {HOME: 8, AWAY: 4}


def test_every_event_of_the_file_is_told_but_set_pieces_themselves() -> None:
    raw = json.loads(shared("metrica/metrica_events.json").read_bytes())["data"]
    told = {event.id for event in real().events()}
    missing = Counter(event["type"]["name"] for event in raw if str(event["index"]) not in told)
    assert set(missing) == {"SET PIECE"}


# --- made-up records ----------------------------------------------------------

_METADATA = """<?xml version="1.0"?>
<main xmlns:t="FIFADataTransferFormatEPTS"><Metadata>
 <GlobalConfig><FileDate>2024-02-03T10:00:00Z</FileDate><FrameRate>10</FrameRate>
  <ProviderGlobalParameters>{frames}</ProviderGlobalParameters></GlobalConfig>
 <Sessions><Session><Start>2024-02-02T20:45:00Z</Start>
  <MatchParameters><Score idLocalTeam="B" idVisitingTeam="A">
   <LocalTeamScore>1</LocalTeamScore><VisitingTeamScore>0</VisitingTeamScore>
  </Score></MatchParameters>
  <FieldSize><Width>100</Width><Height>64</Height></FieldSize></Session></Sessions>
 <Teams><Team id="A"><Name>Awaytown</Name></Team><Team id="B"><Name>Homeville</Name>
  <ProviderTeamsParameters><ProviderParameter><Name>attack_direction_first_half</Name>
   <Value>left_to_right</Value></ProviderParameter></ProviderTeamsParameters></Team></Teams>
 <Players><Player id="B1" teamId="B"><Name>Keeper</Name><ShirtNumber>1</ShirtNumber></Player>
  <Player id="B9" teamId="B"><Name>Striker</Name><ShirtNumber>9</ShirtNumber></Player></Players>
</Metadata></main>"""

_FRAMES = "".join(
    f"<ProviderParameter><Name>first_half_{part}</Name><Value>{frame}</Value></ProviderParameter>"
    for part, frame in (("start", 1000), ("end", 29000))
)
METADATA = _METADATA.format(frames=_FRAMES)


def event(kind: int, *subtypes: int, **more: object) -> Json:
    """An event of the home side's striker at 110 s of the recording."""
    start = {"frame": 0, "time": 110.0, "x": 0.9, "y": 0.5}
    made: Json = {
        "index": 0,
        "team": {"id": "B", "name": "Homeville"},
        "type": {"id": kind, "name": "KIND"},
        "subtypes": [{"id": number, "name": "SUB"} for number in subtypes],
        "start": start,
        "end": {**start, "time": 111.0},
        "period": 1,
        "from": {"id": "B9", "name": "Player 9"},
        "to": None,
    }
    return {**made, **more}


def read(tmp_path: Path, *events: Json, metadata: str = METADATA) -> Match:
    path = tmp_path / "events.json"
    numbered = [{**made, "index": number} for number, made in enumerate(events, start=1)]
    path.write_text(json.dumps({"data": numbered}), encoding="utf-8")
    (tmp_path / "metadata.xml").write_text(metadata, encoding="utf-8")
    return read_match_file(path).match


def test_sides_score_date_times_and_pitch_are_the_metadatas(tmp_path: Path) -> None:
    match = read(tmp_path, event(2, 30))
    assert (match.home.name, match.away.name) == ("Homeville", "Awaytown")
    assert (match.listed_score, str(match.date)) == (Score(1, 0), "2024-02-02")
    assert [(period.number, period.played) for period in match.periods] == [(1, 2800.0)]
    (goal,) = match.goals
    assert goal.time.at.elapsed == pytest.approx(10)
    assert goal.location is not None
    # On a pitch of 100 m that is ten metres off the goal line, a metre beyond the spot.
    assert goal.location.x == pytest.approx(95)
    assert match.players()["B9"].name == "Striker"
    assert match.players()["B1"].shirt_number == 1
    assert codes(match) == {}


@pytest.mark.parametrize(
    ("before", "situation"),
    [
        ((36,), Situation.PENALTY),
        ((32, 37), Situation.FREE_KICK_DIRECT),
        ((32, 38), None),
        ((33,), Situation.CORNER),
        ((34,), None),
    ],
)
def test_a_shot_is_what_the_set_piece_before_it_was(
    tmp_path: Path, before: tuple[int, ...], situation: Situation | None
) -> None:
    match = read(tmp_path, event(5, *before), event(2, 26))
    assert [shot.situation for shot in match.shots] == [situation]


def test_kicks_of_a_shootout(tmp_path: Path) -> None:
    away = {"team": {"id": "A"}, "from": {"id": "A7", "name": "Seven"}}
    match = read(
        tmp_path,
        event(1, to={"id": "B1"}),
        event(2, 30, period=5),
        event(2, 27, 29, period=5, **away),
    )
    assert kicks(match) == [
        (HOME, "Striker", KickOutcome.SCORED),
        (AWAY, "Seven", KickOutcome.WOODWORK),
    ]
    assert match.goals == ()
    for kick in match.kicks:
        assert kick.location is not None
        assert kick.location.x is not None
        assert (kick.location.x > 90) is (kick.side is HOME)


@pytest.mark.parametrize(
    ("subtypes", "kind"),
    [((40,), CardKind.YELLOW), ((41,), CardKind.RED), ((40, 41), CardKind.SECOND_YELLOW)],
)
def test_cards(tmp_path: Path, subtypes: tuple[int, ...], kind: CardKind) -> None:
    match = read(tmp_path, event(2, 26), event(8, *subtypes))
    assert [card.kind for card in match.cards] == [kind]


def test_without_a_shot_the_metadata_says_which_way_is_played(tmp_path: Path) -> None:
    match = read(tmp_path, event(10), event(10, period=2, start={"time": 4000, "x": 0.1, "y": 0}))
    assert [action.location.x for action in match.actions if action.location] == [
        pytest.approx(95, abs=1),
        pytest.approx(95, abs=1),
    ]
    unsaid = read(tmp_path, event(10), metadata=METADATA.replace("left_to_right", ""))
    assert unsaid.actions[0].location is None
    assert codes(unsaid)["direction_unknown"] == 1


def test_damaged_events_are_left_out_and_said(tmp_path: Path) -> None:
    match = read(
        tmp_path,
        event(2, 26),
        event(10, period=7),
        event(10, start=None),
        event(10, type=None),
        event(2, 30, **{"from": None}),
        event(10, team=None, **{"from": None}),
        event(8),
        event(77),
    )
    assert codes(match) == {
        "event_without_period": 1,
        "event_without_time": 1,
        "unknown_event_type": 1,
        "event_unreadable": 1,
        "unknown_card": 1,
    }
    assert [action.detail for action in match.actions] == ["KIND"]
    assert [(goal.side, goal.player_id) for goal in match.goals] == [(HOME, None)]


def test_either_file_alone_is_refused(tmp_path: Path) -> None:
    for name, content, code in (
        ("events.json", json.dumps({"data": [event(2, 26)]}), "metrica_events_alone"),
        ("metadata.xml", METADATA, "metrica_metadata_alone"),
    ):
        path = tmp_path / name
        path.write_text(content, encoding="utf-8")
        (unit,) = find_units([path])
        assert isinstance(unit, Refused)
        assert unit.problem.code == code
        path.unlink()


@pytest.mark.parametrize(
    ("metadata", "code"),
    [
        (METADATA.replace('<Team id="A">', "<Team>"), "no_two_teams"),
        (METADATA.replace("</Metadata>", ""), "xml_malformed"),
        (METADATA.replace("<main", "<!DOCTYPE main><main", 1), "xml_with_dtd"),
    ],
)
def test_metadata_that_can_not_be_read_is_refused(tmp_path: Path, metadata: str, code: str) -> None:
    with pytest.raises(ImportProblem) as caught:
        read(tmp_path, event(2, 26), metadata=metadata)
    assert caught.value.code == code
