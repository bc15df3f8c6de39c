from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import explorer.analysis.revision as module
from explorer.analysis.revision import MOST, changes
from explorer.domain.events import Card, CardKind, Finish, Goal, KickOutcome
from explorer.domain.evidence import Finding
from explorer.domain.match import Match
from explorer.domain.people import Player
from explorer.domain.place import Location
from explorer.views.text import has_message
from explorer.views.text.wording import words
from tests.analysis.build import AWAY, HOME, at, match, shootout
from tests.bundled import bundled

RIGHT = Goal(
    id="g1", time=at(2, 1050), side=HOME, player_id="ha", finish=Finish.RIGHT_FOOT, assist_id="hb"
)


def told(before: Match, after: Match) -> list[str]:
    return [words(change) for change in changes(before, after)]


def test_equal_matches_differ_in_nothing() -> None:
    assert changes(bundled(), bundled()) == ()


def test_a_goals_facts_are_told_one_by_one() -> None:
    left = replace(RIGHT, finish=Finish.LEFT_FOOT, assist_id=None)
    assert told(match(goals=(RIGHT,)), match(goals=(left,))) == [
        "Goal 63′ Player ha: Finish right foot → left foot",
        "Goal 63′ Player ha: Assist Player hb → not known",
    ]


def test_what_came_and_went_changes_the_score() -> None:
    other = replace(RIGHT, id="g2", side=AWAY, player_id="wa", time=at(2, 1900))
    assert told(match(goals=(RIGHT,)), match(goals=(other,))) == [
        "Score: 1–0 → 0–1",
        "Removed: Goal 63′ Player ha",
        "Added: Goal 77′ Player wa",
    ]


def test_cards_are_counted() -> None:
    cards = tuple(
        Card(id=f"c{number}", time=at(1, number), side=HOME, kind=CardKind.YELLOW)
        for number in range(3)
    )
    changed = (replace(cards[0], kind=CardKind.RED), *cards[1:])
    assert told(match(cards=cards[:1]), match(cards=cards)) == ["Cards added: 2"]
    assert told(match(cards=cards), match(cards=cards[:1])) == ["Cards removed: 2"]
    assert told(match(cards=cards), match(cards=changed)) == ["Cards changed: 1"]


def test_events_that_are_only_numbered_anew_have_not_changed() -> None:
    anew = replace(RIGHT, id="other")
    assert told(match(goals=(RIGHT,)), match(goals=(anew,))) == [
        "Scores, events and squads stayed the same; other details changed"
    ]
    left = replace(anew, finish=Finish.HEAD)
    assert told(match(goals=(RIGHT,)), match(goals=(left,))) == [
        "Goal 63′ Player ha: Finish right foot → header"
    ]


def test_a_goal_that_only_moved_is_counted() -> None:
    moved = replace(RIGHT, location=Location.point(94.0, 34.0))
    assert told(match(goals=(RIGHT,)), match(goals=(moved,))) == ["Goals with other details: 1"]


def test_kicks_are_told_by_their_number() -> None:
    before = shootout("xx")
    missed = replace(before.kicks[1], outcome=KickOutcome.SAVED)
    after = replace(before, kicks=(before.kicks[0], missed))
    assert told(match(shootout=before), match(shootout=after)) == [
        "Kick 2, Player wa: Outcome scored → saved"
    ]


def test_facts_of_the_match_and_its_squads_are_told() -> None:
    before = match(venue="Here")
    squad = (*before.home.players, Player("new", "Newcomer"))
    after = replace(before, venue="There", city="Town", home=replace(before.home, players=squad))
    assert told(before, after) == [
        "Venue: Here → There",
        "City: not known → Town",
        "Squad or line-up of Reds changed",
    ]


def test_a_change_that_is_of_no_event_is_named() -> None:
    before = match()
    renamed = replace(before, provider=replace(before.provider, name="Another"))
    assert told(before, renamed) == ["Name or credit of the source changed"]
    doubted = replace(before, findings=(Finding("score-mismatch"),))
    assert told(before, doubted) == ["Findings of the import changed"]


def test_many_changes_end_in_their_number() -> None:
    goals = tuple(replace(RIGHT, id=f"g{n}", time=at(2, 60.0 * n)) for n in range(20))
    said = told(match(), match(goals=goals))
    assert len(said) == MOST + 1
    assert said[0] == "Score: 0–0 → 20–0"
    assert said[-1] == f"Further changes: {21 - MOST}"


def test_every_message_has_a_text() -> None:
    source = Path(module.__file__).read_text(encoding="utf-8")
    keys = set(re.findall(r'say\(\s*"([\w-]+)"', source))
    keys |= {
        f"revision-{kind}-{how}"
        for kind in re.findall(r'_counted\("(\w+)"', source)
        for how in ("added", "removed", "changed")
    }
    assert len(keys) > 15
    assert {key for key in keys if not has_message(key)} == set()
