"""Shootouts made up kick by kick, the odd ones among them."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.domain.events import KickOutcome
from tests.providers.statsbomb.building import AWAY, HOME, Script, codes, finding


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
