from __future__ import annotations

from explorer.domain.time import MatchTime
from explorer.session.history import LIMIT, History, Place


def places(count: int) -> list[Place]:
    return [Place(MatchTime(1, n)) for n in range(count)]


def test_back_and_forward_walk_through_the_visits() -> None:
    history, (a, b, c) = History(), places(3)
    for place in (a, b, c):
        history.visit(place)
    assert [history.back(), history.back(), history.back()] == [b, a, None]
    assert [history.forward(), history.forward(), history.forward()] == [b, c, None]


def test_a_new_visit_drops_what_lay_ahead() -> None:
    history, (a, b, c) = History(), places(3)
    history.visit(a)
    history.visit(b)
    history.back()
    history.visit(c)
    assert not history.can_go_forward
    assert history.back() == a


def test_staying_is_no_visit() -> None:
    history, (a, _) = History(), places(2)
    history.visit(a)
    history.visit(a)
    assert not history.can_go_back


def test_it_does_not_grow_without_end() -> None:
    history = History()
    for place in places(LIMIT + 50):
        history.visit(place)
    steps = 0
    while history.back():
        steps += 1
    assert steps == LIMIT - 1
