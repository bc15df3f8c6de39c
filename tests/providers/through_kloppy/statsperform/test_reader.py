"""The sample is the whole of Hamburger SV against Sandhausen, 2–1, on 11 September 2021."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

import pytest

from explorer.domain.events import ActionKind, CardKind, ShotOutcome, Situation
from explorer.domain.match import Match, Score
from explorer.domain.place import Side
from explorer.providers.registry import find_units, read_match_file
from explorer.providers.units import Refused, Unit
from tests.shared_data import shared

MA1, MA3 = "statsperform/statsperform_event_ma1.json", "statsperform/statsperform_event_ma3.json"


@cache
def match() -> Match:
    return read_match_file(shared(MA3)).match


def name(player_id: str | None) -> str:
    return match().players()[player_id or ""].name


def test_the_match_is_described_as_the_ma1_has_it() -> None:
    it = match()
    assert it.id == "statsperform-71pif9hi2vwzp6q0xzilyxst0"
    assert (it.competition, it.season, it.stage) == ("2. Bundesliga", "2021/2022", "Regular Season")
    assert (str(it.date), it.venue, it.referee) == (
        "2021-09-11",
        "Volksparkstadion",
        "Bastian Dankert",
    )
    assert (it.attendance, it.listed_score, it.listed_shootout) == (19950, Score(2, 1), None)
    assert (it.home.name, it.home.short_name, it.home.code) == ("Hamburger SV", "Hamburg", "HSV")
    assert (it.home.coach, it.away.coach) == ("Tim Walter", "Gerhard Kleppinger")
    assert (it.home.formation, it.away.formation) == ("4-3-3", "4-5-1")


def test_line_ups_have_starters_positions_and_known_names() -> None:
    it = match()
    assert [sum(entry.starter for entry in team.lineup) for team in (it.home, it.away)] == [11, 11]
    assert [len(team.players) for team in (it.home, it.away)] == [20, 20]
    assert it.home.lineup[0].position == "Goalkeeper"
    assert name("4o4sv7lm8h0qvwiv81enhjv1l") == "Mario Vušković"
    david = it.players()["n82tdzb1liltoe33f5p6xbhm"]
    assert (david.name, david.full_name) == ("Jonas David", "Jonas Benjamin Chimezie David")


def test_goals_with_situation_and_assist() -> None:
    found = [
        (goal.time.at.minute_label, goal.side, name(goal.player_id), goal.situation)
        for goal in match().goals
    ]
    assert found == [
        ("74", Side.HOME, "David Kinsombi", Situation.PENALTY),
        ("87", Side.AWAY, "Janik Bachmann", Situation.OPEN_PLAY),
        ("90+6", Side.HOME, "Moritz Heyer", Situation.CORNER),
    ]
    assists = [goal.assist_id and name(goal.assist_id) for goal in match().goals]
    assert assists == [None, "Christian Conteh", "Ludovit Reis"]
    penalty = match().goals[0].location
    assert penalty is not None
    assert (penalty.x, penalty.y) == (94.0, 34.0)


def test_cards_with_a_second_yellow() -> None:
    found = [
        (card.time.at.minute_label, card.player_id and name(card.player_id), card.kind, card.reason)
        for card in match().cards
    ]
    assert found == [
        ("11", "Marcel Ritzmaier", CardKind.YELLOW, "Foul"),
        ("69", "Alexander Esswein", CardKind.YELLOW, "Foul"),
        ("71", "Erik Zenga", CardKind.YELLOW, "Foul"),
        ("72", "Marcel Ritzmaier", CardKind.SECOND_YELLOW, "Time wasting"),
    ]


def test_a_card_for_a_coach_is_no_players() -> None:
    (action,) = [one for one in match().actions if one.detail == "Card for S. Kulovits, Dissent"]
    assert (action.time.at.minute_label, action.side, action.player_id) == ("90+4", Side.AWAY, None)


def test_all_changes_of_the_ma1_are_there() -> None:
    listed = json.loads(shared(MA1).read_bytes())["liveData"]["substitute"]
    found = {(change.player_id, change.player_on) for change in match().substitutions}
    assert found == {(one["playerOffId"], one["playerOnId"]) for one in listed}
    assert {change.reason for change in match().substitutions} == {"Tactical"}


def test_periods_end_with_the_whistle() -> None:
    assert [(one.number, one.played) for one in match().periods] == [(1, 2702.0), (2, 3158.0)]


def test_shots_end_as_their_types_say() -> None:
    raw = json.loads(shared(MA3).read_bytes())["liveData"]["event"]
    types = [event["typeId"] for event in raw]
    blocked = sum(
        event["typeId"] == 15 and any(q["qualifierId"] == 82 for q in event["qualifier"])
        for event in raw
    )
    outcomes = [shot.outcome for shot in match().shots]
    assert outcomes.count(ShotOutcome.GOAL) == types.count(16) == 3
    assert outcomes.count(ShotOutcome.OFF_TARGET) == types.count(13)
    assert outcomes.count(ShotOutcome.BLOCKED) == blocked
    assert outcomes.count(ShotOutcome.SAVED) == types.count(15) - blocked


def test_actions_are_named_and_deleted_events_are_not_among_them() -> None:
    raw = json.loads(shared(MA3).read_bytes())["liveData"]["event"]
    passes = [action for action in match().actions if action.kind is ActionKind.PASS]
    assert len(passes) == sum(event["typeId"] in {1, 2} for event in raw)
    deleted = {str(event["id"]) for event in raw if event["typeId"] == 43}
    assert not deleted & {event.id for event in match().events()}
    details = {action.detail for action in match().actions}
    assert "Added time announced: 4 min" in details
    assert not any(detail and detail.startswith("Type ") for detail in details)


def as_xml(tag: str, value: dict[str, Any]) -> Element:
    """The feed's XML for an object of its JSON: the same names, lists in their plural."""
    element = Element(tag)
    for key, inner in value.items():
        if isinstance(inner, dict):
            element.append(as_xml(key, inner))
        elif isinstance(inner, list):
            holder = (
                SubElement(element, f"{key}s")
                if key in {"contestant", "period", "matchOfficial"} or (key == "event")
                else element
            )
            holder.extend(as_xml(key, one) for one in inner)
        elif key in {"attendance", "description"}:
            SubElement(element, key).text = str(inner)
        else:
            element.set(key, str(inner))
    return element


def test_the_xml_feeds_tell_the_same_match(tmp_path: Path) -> None:
    for relative, root, file in ((MA1, "match", "ma1.xml"), (MA3, "matchEvents", "ma3.xml")):
        value = json.loads(shared(relative).read_bytes())
        (tmp_path / file).write_bytes(tostring(as_xml(root, value), encoding="utf-8"))
    (unit,) = find_units([tmp_path])
    assert unit == Unit(tmp_path / "ma3.xml", (tmp_path / "ma1.xml",))
    read = read_match_file(tmp_path / "ma3.xml").match
    for part in ("home", "away", "goals", "cards", "substitutions", "shots", "actions", "periods"):
        assert getattr(read, part) == getattr(match(), part), part
    assert (read.season, read.stage, read.venue) == (match().season, match().stage, match().venue)


@pytest.mark.parametrize(
    ("relative", "code"), [(MA1, "statsperform_ma1_alone"), (MA3, "statsperform_ma3_alone")]
)
def test_either_file_alone_is_refused(tmp_path: Path, relative: str, code: str) -> None:
    path = tmp_path / "alone.json"
    path.write_bytes(shared(relative).read_bytes())
    (refused,) = find_units([path])
    assert isinstance(refused, Refused)
    assert refused.problem.code == code
