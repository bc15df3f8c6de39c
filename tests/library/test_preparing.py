from __future__ import annotations

import pickle
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from explorer.domain.match import Match
from explorer.domain.time import Period
from explorer.library.preparing import name_words, prepare
from tests.library.matches import DRAWN, GOALS, UNDATED


def test_what_is_prepared_goes_between_processes() -> None:
    prepared = prepare(DRAWN)
    assert prepared.match_id == "drawn"
    assert pickle.loads(pickle.dumps(prepared)) == prepared


def test_equal_matches_have_one_digest() -> None:
    assert prepare(DRAWN).digest == prepare(replace(DRAWN)).digest
    assert prepare(DRAWN).digest != prepare(replace(DRAWN, venue="Elsewhere")).digest


def test_preparing_needs_no_database() -> None:
    # A worker process would load what it never uses, a third of a second each.
    code = "import sys, explorer.library.preparing; sys.exit('sqlalchemy' in sys.modules)"
    root = Path(__file__).parents[2]
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=root).returncode == 0


@pytest.mark.parametrize(
    ("change", "extra_time"),
    [
        ({}, False),
        ({"periods": (Period(1), Period(2), Period(3), Period(4))}, True),
        ({"periods": (), "goals": (), "shootout": None}, None),
        ({"periods": ()}, False),
    ],
)
def test_extra_time_is_told_by_what_was_played(
    change: dict[str, Any], extra_time: bool | None
) -> None:
    assert prepare(replace(DRAWN, **change)).match["extra_time"] is extra_time


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("Iker Gómez", None), " iker gomez "),
        (
            ("Alexander-Arnold", "Trent  Alexander-Arnold"),
            " alexander arnold \n trent alexander arnold ",
        ),
        (("Pelé", "Pele"), " pele "),
        (("-", None), ""),
    ],
)
def test_names_are_kept_as_words(names: tuple[str, str | None], words: str) -> None:
    assert name_words(*names) == words


@pytest.mark.parametrize(
    "match",
    [
        replace(UNDATED, venue="a\0b"),
        replace(DRAWN, goals=(replace(GOALS[0], id="a\0b"),)),
        replace(DRAWN, home=replace(DRAWN.home, name="a\0b")),
        replace(DRAWN, goals=(replace(GOALS[0], detail="\ud800"),)),
        replace(
            DRAWN,
            home=replace(DRAWN.home, players=(replace(DRAWN.home.players[0], shirt_number=2**31),)),
        ),
    ],
    ids=["venue", "goal", "team", "surrogate", "number"],
)
def test_what_no_database_keeps_is_refused(match: Match) -> None:
    with pytest.raises(ValueError, match=r"NUL|too large|surrogates"):
        prepare(match)
