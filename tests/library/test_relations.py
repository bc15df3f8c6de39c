from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from explorer.domain.match import Match, Provider
from explorer.library.store import SqlMatchStore
from tests.library.matches import DRAWN, NEWER, UNDATED, team
from tests.library.statements import counted

OTHER = Provider("other", "Other data")
SAME = replace(
    DRAWN,
    id="same",
    provider=OTHER,
    home=replace(DRAWN.home, name="IFK Norrkoping"),
    away=replace(DRAWN.away, name="Olympique de Lodz"),
)


def swapped(match: Match) -> Match:
    """The match with its sides the other way round."""
    goals = tuple(
        replace(goal, side=goal.side.other if goal.side else None) for goal in match.goals
    )
    return replace(match, home=match.away, away=match.home, goals=goals)


def likely(store: SqlMatchStore, match_id: str = "drawn") -> list[str]:
    return [summary.id for summary in store.likely_same(match_id)]


@pytest.fixture
def filled(store: SqlMatchStore) -> SqlMatchStore:
    for match in (DRAWN, UNDATED, NEWER):
        store.save(match)
    return store


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, True),
        ({"date": dt.date(2023, 8, 5)}, True),
        ({"date": dt.date(2023, 8, 7)}, True),
        ({"date": dt.date(2023, 8, 8)}, False),
        ({"date": None}, False),
        ({"provider": DRAWN.provider, "provider_id": "9"}, False),
        ({"goals": DRAWN.goals[:1]}, False),
        ({"away": team("rea", "Real Ávila")}, False),
        ({"shootout": None}, True),
    ],
)
def test_matches_of_other_providers_may_be_the_same(
    filled: SqlMatchStore, change: dict[str, Any], found: bool
) -> None:
    filled.save(replace(SAME, **change))
    assert likely(filled) == (["same"] if found else [])
    assert likely(filled, "same") == (["drawn"] if found else [])


def test_the_sides_may_be_the_other_way_round(filled: SqlMatchStore) -> None:
    filled.save(swapped(SAME))
    assert likely(filled) == ["same"]


def test_a_match_that_is_not_there_is_like_none(filled: SqlMatchStore) -> None:
    assert likely(filled, "nobody") == likely(filled, "undated") == []


def test_what_was_decided_is_not_asked_again(filled: SqlMatchStore) -> None:
    filled.save(SAME)
    filled.keep_apart("same", "drawn")
    assert likely(filled) == likely(filled, "same") == []
    assert filled.sources_of("drawn") == []
    filled.join_sources("drawn", "same")
    assert [summary.id for summary in filled.sources_of("drawn")] == ["same"]
    assert [summary.id for summary in filled.sources_of("same")] == ["drawn"]
    filled.keep_apart("drawn", "same")
    assert filled.sources_of("same") == []


def test_sources_of_one_match_are_joined_with_each_other(filled: SqlMatchStore) -> None:
    filled.join_sources("drawn", "newer")
    filled.join_sources("newer", "undated")
    assert {summary.id for summary in filled.sources_of("drawn")} == {"newer", "undated"}
    assert {summary.sources for summary in filled.summaries()} == {3}


def test_a_match_is_not_joined_with_itself(filled: SqlMatchStore) -> None:
    filled.join_sources("drawn", "drawn")
    filled.keep_apart("drawn", "drawn")
    assert filled.sources_of("drawn") == []


def test_a_source_that_is_deleted_is_no_source_any_more(filled: SqlMatchStore) -> None:
    filled.join_sources("drawn", "newer")
    filled.delete("newer")
    assert filled.sources_of("drawn") == []
    assert {summary.sources for summary in filled.summaries()} == {1}


def test_looking_for_the_same_takes_two_statements(filled: SqlMatchStore) -> None:
    for number in range(20):
        filled.save(replace(SAME, id=f"same{number}"))
    with counted(filled) as statements:
        assert len(likely(filled)) == 20
    assert len(statements) == 2
