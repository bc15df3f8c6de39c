"""What is said of a shootout, in words."""

from __future__ import annotations

import pytest

from explorer.analysis.shootout import shootout_states
from explorer.analysis.stakes import (
    chance_message,
    percent,
    prospect_message,
    stakes_heading,
    stakes_message,
    winner_first,
)
from explorer.domain.match import Score
from explorer.domain.place import Side
from explorer.views.text.wording import words
from tests.analysis.build import AWAY, HOME, match, shootout


def _said(kicks: str, first: Side = HOME) -> list[str]:
    whole = match(shootout=shootout(kicks, first))
    state = shootout_states(shootout(kicks, first))[-1]
    said = [stakes_heading(whole, state), stakes_message(whole, state)]
    if state.stakes:
        said += [prospect_message(whole, p) for p in (state.stakes.if_scored, state.stakes.if_not)]
    return [words(part) for part in said]


def test_match_point() -> None:
    assert _said("xxxoxxxx", AWAY) == [
        "Kick 9, round 5, Blues FC",
        "Blues: score to win",
        "Blues win",
        "Reds must score to level, Blues 64 %",
    ]


def test_the_known_taker_is_named() -> None:
    whole = shootout("xxxoxxxxx", AWAY)
    state = shootout_states(whole)[8]
    assert words(stakes_message(match(shootout=whole), state)) == "Player we: score to win"


def test_last_chance_in_sudden_death() -> None:
    assert _said("x" * 11) == [
        "Kick 12, sudden death, Blues FC",
        "Blues: miss and it is over",
        "Reds kick to lead, even chances",
        "Reds win",
    ]


def test_decided() -> None:
    assert _said("xxxoxxxxx", AWAY) == [
        "Decided, 9 kicks taken",
        "Blues FC win 5–3 on penalties",
    ]


@pytest.mark.parametrize("kicks", ["", "x", "xo", "xox", "xoxo", "xoxox", "oxo", "o" * 10, "ooo"])
def test_every_state_can_be_put_into_words(kicks: str) -> None:
    assert all(_said(kicks))


def test_per_cent_keeps_certainty_for_what_is_settled() -> None:
    assert [percent(p) for p in (0.0, 0.001, 0.5, 0.999, 1.0)] == [0, 1, 50, 99, 100]


def test_the_likelier_side_is_named() -> None:
    assert words(chance_message(match(), 0.25)) == "Blues 75 %"
    assert words(chance_message(match(), 0.75)) == "Reds 75 %"


def test_prose_names_the_winners_goals_first() -> None:
    assert winner_first(Score(3, 5), AWAY) == "5–3"
    assert winner_first(Score(3, 5), None) == "3–5"
