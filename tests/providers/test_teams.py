"""The letters that stand for a team whose data gives none."""

from __future__ import annotations

import pytest

from explorer.providers.teams import team_codes


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Freiburg", "FRE"),
        ("Argentina", "ARG"),
        ("Bayer Leverkusen", "BAL"),
        ("Bayern Munich", "BAM"),
        ("1. Nürnberg", "NUR"),
        ("Atlético San Luis", "ATL"),
        ("U", "U"),
    ],
)
@pytest.mark.parametrize("other", ["Werder Bremen", "Bayern", "Bayer Uerdingen", "Arsenal"])
def test_a_team_has_the_same_code_whoever_it_plays(name: str, code: str, other: str) -> None:
    assert team_codes(name, other)[0] == team_codes(other, name)[1] == code


@pytest.mark.parametrize("name", ["Associação", "Nigeria", "Titanes", "Putney"])
def test_unfortunate_letters_give_way_to_others(name: str) -> None:
    code = team_codes(name, "Q")[0]
    assert code[:2] == name[:2].upper()
    assert code[2:] != name[2:3].upper()


@pytest.mark.parametrize(
    ("home", "away"), [("Bayern Munich", "Bayern München"), ("Arsenal", "Arsenal Reserves A")]
)
def test_codes_grow_where_they_clash(home: str, away: str) -> None:
    codes = team_codes(home, away)
    assert codes[0] != codes[1]


def test_teams_of_one_name_are_numbered() -> None:
    assert team_codes("Ajax", "Ajax") == ("AJA1", "AJA2")
