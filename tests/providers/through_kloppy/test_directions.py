from __future__ import annotations

from explorer.domain.place import Side
from explorer.providers.through_kloppy.directions import right_attackers

HOME, AWAY = Side.HOME, Side.AWAY


def test_both_sides_shots_tell_which_way_is_played() -> None:
    assert right_attackers([(1, HOME, 30.0), (1, AWAY, -20.0)])[1] is HOME
    assert right_attackers([(1, HOME, -30.0)])[1] is AWAY


def test_ends_are_changed_between_the_halves_of_a_pair() -> None:
    assert right_attackers([(2, HOME, 1.0)]) == {2: HOME, 1: AWAY}
    assert right_attackers([(4, AWAY, 1.0)]) == {4: AWAY, 3: HOME}


def test_a_half_has_its_own_say_where_it_has_shots() -> None:
    assert right_attackers([(1, HOME, 1.0), (2, HOME, 1.0)]) == {1: HOME, 2: HOME}


def test_the_majority_decides_and_a_tie_tells_nothing() -> None:
    shots = [(1, HOME, 1.0), (1, HOME, 2.0), (1, AWAY, 3.0)]
    assert right_attackers(shots)[1] is HOME
    assert right_attackers(shots[1:]) == {}
    assert right_attackers([(1, HOME, 0.0)]) == {}
