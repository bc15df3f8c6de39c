"""Law 10, checked against exact values, brute force and every World Cup shootout."""

from __future__ import annotations

import csv
import itertools
from collections import defaultdict
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.shootout import (
    DEFAULT_P,
    Stakes,
    Tally,
    decided_after,
    deciding_kick,
    shootout_states,
    win_probability,
)
from explorer.domain.events import KickOutcome, PenaltyKick, Stake
from explorer.domain.match import Score, Shootout
from explorer.domain.place import Side
from explorer.domain.time import EventTime, MatchTime
from tests.analysis.build import AWAY, HOME, shootout
from tests.shared_data import shared


def _stakes(kicks: str, first: Side = HOME) -> Stakes:
    stakes = shootout_states(shootout(kicks, first))[-1].stakes
    assert stakes is not None
    return stakes


@cache
def _brute(kicks: tuple[bool, ...], p: float) -> float:
    """The first side's chance by playing every kick in turn; sudden death is even."""
    sides = [HOME if n % 2 == 0 else AWAY for n in range(len(kicks))]
    tally = Tally()
    for side, scored in zip(sides, kicks, strict=True):
        tally = tally.after(side, scored=scored)
        if winner := tally.winner():
            return 1.0 if winner is HOME else 0.0
    if len(kicks) >= 10 and len(kicks) % 2 == 0:
        return 0.5
    return p * _brute((*kicks, True), p) + (1 - p) * _brute((*kicks, False), p)


@pytest.mark.parametrize(
    ("kicks", "chance"), [("", 0.500), ("o", 0.305), ("x", 0.576), ("xo", 0.770)]
)
@pytest.mark.parametrize("first", Side)
def test_the_first_kickers_chance(kicks: str, chance: float, first: Side) -> None:
    state = shootout_states(shootout(kicks, first))[-1]
    own = state.win_probability if first is HOME else 1 - state.win_probability
    assert own == pytest.approx(chance, abs=0.0005)


def test_level_is_exactly_even() -> None:
    assert win_probability(0, 0, 0, 0) == 0.5
    assert win_probability(4, 4, 5, 5, 0.6) == 0.5


@given(st.lists(st.booleans(), max_size=11), st.floats(0.05, 0.95))
def test_the_chance_equals_brute_force(kicks: list[bool], p: float) -> None:
    marks = "".join("x" if kick else "o" for kick in kicks)
    states = shootout_states(shootout(marks), p)
    assert states[-1].win_probability == pytest.approx(_brute(tuple(kicks), p), abs=1e-12)


@given(st.text("xo", max_size=24), st.floats(0.05, 0.95), st.sampled_from(Side))
def test_law_of_total_probability(kicks: str, p: float, first: Side) -> None:
    for state in shootout_states(shootout(kicks, first), p):
        if state.stakes is not None:
            scored, missed = state.stakes.if_scored, state.stakes.if_not
            expected = p * scored.win_probability + (1 - p) * missed.win_probability
            assert state.win_probability == pytest.approx(expected, abs=1e-12)


@given(st.text("xo", max_size=24), st.sampled_from(Side))
def test_prospects_are_what_then_happens(kicks: str, first: Side) -> None:
    states = shootout_states(shootout(kicks, first))
    for before, after in itertools.pairwise(states):
        if before.stakes is None or after.kick is None:
            continue
        scored = after.kick.outcome.is_goal
        prospect = before.stakes.if_scored if scored else before.stakes.if_not
        assert prospect.score == after.score
        assert prospect.winner is after.winner
        assert prospect.win_probability == after.win_probability
        assert prospect.next_side is after.next_side


def test_how_long_shootouts_last() -> None:
    ends: dict[int | None, float] = defaultdict(float)
    for kicks in itertools.product((True, False), repeat=10):
        sided = [(HOME if n % 2 == 0 else AWAY, scored) for n, scored in enumerate(kicks)]
        goals = sum(kicks)
        ends[decided_after(sided)] += DEFAULT_P**goals * (1 - DEFAULT_P) ** (10 - goals)
    shares = {length: round(100 * share, 1) for length, share in ends.items()}
    assert shares == {6: 1.6, 7: 7.3, 8: 14.0, 9: 23.0, 10: 26.3, None: 27.8}


@pytest.mark.parametrize(
    ("kicks", "length"),
    [
        ("xoxoxo", 6),
        ("xoxox", None),
        ("xoxoxxo", None),
        ("xxxoxxxx", None),
        ("xxxoxxxxx", 9),
        ("x" * 10, None),
        ("x" * 10 + "ox", 12),
        ("x" * 10 + "x", None),
        ("x" * 10 + "xo", 12),
        ("o" * 100, None),
        ("", None),
    ],
)
def test_when_it_is_decided(kicks: str, length: int | None) -> None:
    sided = [(HOME if n % 2 == 0 else AWAY, kick == "x") for n, kick in enumerate(kicks)]
    assert decided_after(sided) == length


def test_the_deciding_kick() -> None:
    decided = shootout("xxxoxxxxx", AWAY)
    assert deciding_kick(decided) == decided.kicks[8]
    assert deciding_kick(shootout("xxxoxxxx", AWAY)) is None


def test_states_of_a_shootout_that_the_side_kicking_first_wins() -> None:
    states = shootout_states(shootout("xxxoxxxxx", AWAY))
    assert [str(state.score) for state in states] == [
        *("0–0", "0–1", "1–1", "1–2", "1–2", "1–3", "2–3", "2–4", "3–4", "3–5")
    ]
    assert [state.round for state in states] == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
    assert [state.next_side for state in states] == [AWAY, HOME] * 4 + [AWAY, None]
    assert [state.winner for state in states] == [None] * 9 + [AWAY]
    assert states[-1].win_probability == 0.0
    assert not any(state.sudden_death for state in states)


@pytest.mark.parametrize(
    ("kicks", "first", "stake", "margin"),
    [
        ("", HOME, Stake.SCORE_TO_LEAD, 1),
        ("x", HOME, Stake.SCORE_TO_LEVEL, 0),
        ("xo", HOME, Stake.SCORE_TO_EXTEND, 2),
        ("xoxo", HOME, Stake.SCORE_TO_EXTEND, 3),
        ("xox", HOME, Stake.SCORE_TO_CLOSE, 1),
        ("xoxox", HOME, Stake.MISS_AND_OUT, 2),
        ("xxxoxxxx", AWAY, Stake.SCORE_TO_WIN, 2),
        ("x" * 10, HOME, Stake.SCORE_TO_LEAD, 1),
        ("x" * 11, HOME, Stake.MISS_AND_OUT, 0),
        ("x" * 10 + "o", HOME, Stake.SCORE_TO_WIN, 1),
    ],
)
def test_stakes(kicks: str, first: Side, stake: Stake, margin: int) -> None:
    stakes = _stakes(kicks, first)
    assert (stakes.stake, stakes.margin) == (stake, margin)


def test_what_a_miss_at_match_point_leads_to() -> None:
    stakes = _stakes("xxxoxxxx", AWAY)
    assert (stakes.side, stakes.if_scored.winner) == (AWAY, AWAY)
    assert stakes.if_scored.score == Score(3, 5)
    missed = stakes.if_not
    assert (missed.score, missed.winner, missed.next_side) == (Score(3, 4), None, HOME)
    assert (missed.stake, missed.levels) == (Stake.MISS_AND_OUT, True)
    assert missed.win_probability == pytest.approx(DEFAULT_P / 2)


def test_kicks_after_the_decision_change_neither_winner_nor_chance() -> None:
    states = shootout_states(shootout("xoxoxoxxxx"))
    assert [state.winner for state in states[6:]] == [HOME] * 5
    assert {state.win_probability for state in states[6:]} == {1.0}
    assert states[-1].score == Score(5, 2)
    assert states[-1].stakes is None


def test_abba_is_decided_by_the_same_law() -> None:
    abba = [HOME, AWAY, AWAY, HOME] * 3
    states = shootout_states(shootout("xoox" + "xo", sides=abba))
    assert states[-1].winner is HOME
    assert [state.next_side for state in states[:4]] == abba[:4]


def test_three_kicks_each_for_rules_that_say_so() -> None:
    states = shootout_states(shootout("xoxo"), kicks_each=3)
    assert states[-1].winner is HOME
    assert shootout_states(shootout("xoxo"))[-1].winner is None


def test_sudden_death_is_named() -> None:
    states = shootout_states(shootout("x" * 12))
    assert [state.sudden_death for state in states[9:]] == [False, True, True, True]
    assert [state.round for state in states[9:]] == [5, 6, 6, 7]


@given(
    st.lists(st.tuples(st.sampled_from([*Side, None]), st.sampled_from(KickOutcome)), max_size=120),
    st.sampled_from(Side),
)
def test_no_data_is_too_odd(kicks: list[tuple[Side | None, KickOutcome]], first: Side) -> None:
    taken = tuple(
        PenaltyKick(
            id=f"k{n}", time=EventTime(MatchTime(5, n)), side=side, order=n, outcome=outcome
        )
        for n, (side, outcome) in enumerate(kicks, start=1)
    )
    states = shootout_states(Shootout(first, taken))
    assert len(states) == len(kicks) + 1
    for before, after in itertools.pairwise(states):
        assert 0.0 <= after.win_probability <= 1.0
        assert before.winner is None or before.winner is after.winner


@pytest.mark.parametrize("sides", [[HOME] * 1500, [AWAY] * 100 + [HOME] * 100])
def test_one_side_kicking_for_ever(sides: list[Side]) -> None:
    states = shootout_states(shootout("x" * len(sides), sides=sides))
    assert len(states) == len(sides) + 1


@pytest.mark.parametrize("p", [0.0, 1.0, -0.1, 1.1, float("nan")])
def test_a_chance_that_is_none_is_refused(p: float) -> None:
    with pytest.raises(ValueError, match="chance"):
        shootout_states(shootout(""), p)


def _world_cup_kicks() -> dict[str, dict[str, list[bool]]]:
    games: dict[str, dict[str, list[bool]]] = defaultdict(lambda: defaultdict(list))
    with shared("shootouts/penalty_kicks.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            games[row["match_id"]][row["team_id"]].append(row["converted"] == "1")
    return games


def test_every_world_cup_shootout_ends_with_its_last_kick() -> None:
    """The file keeps each team's kicks in order but not who began: one of the two must fit."""
    games = _world_cup_kicks()
    assert len(games) > 30
    for game, teams in games.items():
        one, two = teams.values()
        ends = []
        for first, second in ((one, two), (two, one)):
            sided = [
                (side, scored)
                for pair in itertools.zip_longest(first, second)
                for side, scored in zip(Side, pair, strict=True)
                if scored is not None
            ]
            ends.append(decided_after(sided))
        assert len(one) + len(two) in ends, game


def test_the_models_chance_lies_near_the_world_cups() -> None:
    kicks = [kick for teams in _world_cup_kicks().values() for k in teams.values() for kick in k]
    assert abs(sum(kicks) / len(kicks) - DEFAULT_P) < 0.02
