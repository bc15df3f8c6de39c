"""What single events become: goals by their kind and situation, and cards."""

from __future__ import annotations

from pathlib import Path

import pytest

from explorer.domain.events import CardKind, Situation
from explorer.domain.place import Side
from tests.providers.statsbomb.building import AWAY, HOME, Script, codes, finding


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
