from __future__ import annotations

import pytest

from explorer.library.likeness import likeness, may_be_same


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bayer Leverkusen", "Bayer 04 Leverkusen"),
        ("Manchester United", "Man United FC"),
        ("FC Barcelona", "Barcelona"),
        ("Atlético Madrid", "Club Atletico de Madrid"),
        ("1. FC Köln", "Koln"),
        ("Croatia", "CROATIA"),
        ("AFC", "afc"),
        ("Croatia Women", "Croatia"),
    ],
)
def test_names_of_one_team_agree(one: str, other: str) -> None:
    assert likeness(one, other) == likeness(other, one) == 1.0


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("Bayern München", "Bayern Munich", 0.5),
        ("Real Madrid", "Real Sociedad", 0.5),
        ("Croatia", "Denmark", 0.0),
        ("Inter", "Internazionale", 1.0),
        ("", "Denmark", 0.0),
        ("FC 04", "Denmark", 0.0),
    ],
)
def test_others_agree_in_part_or_not_at_all(one: str, other: str, share: float) -> None:
    assert likeness(one, other) == share


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (("Bayern München", "Köln"), ("Bayern Munich", "1. FC Köln"), True),
        (("Real Madrid", "Bayern München"), ("Real Sociedad", "Bayern Munich"), False),
        (("Croatia", "Denmark"), ("Croatia", "Nigeria"), False),
        (("Croatia", "Denmark"), ("Denmark", "Croatia"), False),
    ],
)
def test_two_teams_are_the_same_if_one_surely_is(
    one: tuple[str, str], other: tuple[str, str], same: bool
) -> None:
    assert may_be_same(one, other) is same
