"""Who is on the pitch, and the cards so far."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.presence import SidePresence, presence_at
from explorer.domain.events import Card, CardKind, Substitution
from explorer.domain.match import Match
from explorer.domain.people import Team
from explorer.domain.time import MatchTime
from tests.analysis.build import AWAY, HOME, at, match

ELEVEN = tuple(f"h{letter}" for letter in "abcdefghijk")


def _card(key: str, seconds: float, player: str, kind: CardKind) -> Card:
    return Card(id=key, time=at(1, seconds), side=HOME, player_id=player, kind=kind)


def _change(key: str, seconds: float, off: str, on: str | None) -> Substitution:
    return Substitution(id=key, time=at(1, seconds), side=HOME, player_id=off, player_on=on)


WHOLE = match(
    cards=(
        _card("c1", 100, "ha", CardKind.YELLOW),
        _card("c2", 300, "ha", CardKind.SECOND_YELLOW),
        _card("c3", 350, "hm", CardKind.RED),
    ),
    substitutions=(_change("s1", 200, "hb", "hl"), _change("s2", 400, "hc", None)),
)


def _at(seconds: float, whole: Match = WHOLE) -> SidePresence:
    return presence_at(whole, HOME, MatchTime(1, seconds))


def test_the_line_up_starts() -> None:
    assert _at(0) == SidePresence(on_pitch=ELEVEN)
    assert len(presence_at(WHOLE, AWAY, MatchTime(2, 0)).on_pitch) == 11


def test_nothing_later_leaks() -> None:
    assert _at(99.9).yellow == 0
    assert _at(100).yellow == 1


def test_a_substitution_swaps_players() -> None:
    state = _at(200)
    assert (state.substitutions, state.short) == (1, 0)
    assert "hb" not in state.on_pitch
    assert state.on_pitch[-1] == "hl"


def test_a_second_yellow_leaves_ten() -> None:
    state = _at(300)
    assert (state.yellow, state.red, state.short, len(state.on_pitch)) == (2, 1, 1, 10)


def test_a_red_card_on_the_bench_leaves_as_many() -> None:
    state = _at(350)
    assert (state.red, state.short, len(state.on_pitch)) == (2, 1, 10)


def test_a_player_who_goes_off_for_nobody_leaves_fewer() -> None:
    state = _at(400)
    assert (state.substitutions, state.short, len(state.on_pitch)) == (1, 2, 9)


def test_without_a_line_up_nobody_is_claimed() -> None:
    whole = match(
        home=Team("h", "Reds FC", "Reds", "RED"),
        cards=WHOLE.cards,
        substitutions=WHOLE.substitutions,
    )
    state = _at(250, whole)
    assert (state.on_pitch, state.substitutions) == ((), 1)
    assert _at(300, whole).short == 1


PLAYERS = st.sampled_from([*ELEVEN, "hl", "hm", "hn"])


@given(
    st.lists(st.tuples(PLAYERS, st.sampled_from(CardKind)), max_size=20),
    st.lists(st.tuples(PLAYERS, PLAYERS | st.none()), max_size=20),
    st.floats(0, 2000),
)
def test_no_data_is_too_odd(
    cards: list[tuple[str, CardKind]], changes: list[tuple[str, str | None]], moment: float
) -> None:
    whole = match(
        cards=tuple(_card(f"c{n}", n * 90.0, *card) for n, card in enumerate(cards)),
        substitutions=tuple(_change(f"s{n}", n * 70.0, *pair) for n, pair in enumerate(changes)),
    )
    state = _at(moment, whole)
    assert 0 <= state.short <= 11
    assert len(set(state.on_pitch)) == len(state.on_pitch)
