from __future__ import annotations

from explorer.domain.events import GoalKind, Stake
from explorer.domain.query import LibraryFacet, Query, Sought
from explorer.views.library.filtering import (
    MINUTES,
    PLAYERS,
    Condition,
    chosen,
    conditions,
    fitting,
    toggled,
    without,
)


def test_values_of_one_facet_add_up_and_are_taken_back_alone() -> None:
    query = toggled(Query(), LibraryFacet.TEAM, "Lyon")
    query = toggled(query, LibraryFacet.TEAM, "Bremen")
    assert query.teams == ("Lyon", "Bremen")
    assert toggled(query, LibraryFacet.TEAM, "Lyon").teams == ("Bremen",)


def test_a_fixed_value_is_kept_as_what_it_is() -> None:
    query = toggled(Query(), LibraryFacet.KIND, "penalty")
    assert query.kinds == (GoalKind.PENALTY,)
    assert toggled(query, LibraryFacet.KIND, GoalKind.PENALTY).kinds == ()


def test_a_facet_of_one_value_changes_over_and_is_taken_back() -> None:
    query = toggled(Query(), LibraryFacet.SHOOTOUT, True)
    assert query.has_shootout is True
    assert toggled(query, LibraryFacet.SHOOTOUT, False).has_shootout is False
    assert toggled(query, LibraryFacet.SHOOTOUT, True).has_shootout is None
    assert chosen(toggled(Query(), LibraryFacet.COMEBACK, 2), LibraryFacet.COMEBACK) == (2,)


def test_every_condition_can_be_taken_back_alone() -> None:
    query = Query(seasons=("2023",), own_goal=False, minute_from=80, players=("Messi",))
    found = conditions(query)
    assert set(found) == {
        Condition(LibraryFacet.SEASON, "2023"),
        Condition(LibraryFacet.OWN_GOAL, False),
        Condition(PLAYERS, "Messi"),
        Condition(MINUTES),
    }
    for condition in found:
        query = without(query, condition)
    assert query == Query()
    assert without(query, found[0]) == query


def test_what_does_not_belong_to_a_list_is_not_asked_of_it() -> None:
    query = Query(
        teams=("Lyon",),
        kinds=(GoalKind.HEADER,),
        minute_from=80,
        own_goal=True,
        stakes=(Stake.MISS_AND_OUT,),
    )
    assert fitting(query, Sought.KICKS) == Query(teams=("Lyon",), stakes=(Stake.MISS_AND_OUT,))
    assert fitting(query, Sought.GOALS).stakes == ()
    assert fitting(query, Sought.MATCHES).kinds == (GoalKind.HEADER,)
