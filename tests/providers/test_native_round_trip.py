"""Whatever a match holds, the own format gives it back; whatever a file holds, it is no crash."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import HealthCheck, Phase, given, settings

from explorer.domain.match import Match
from explorer.providers.base import ImportProblem
from explorer.providers.event_rows import event_rows
from explorer.providers.native import read_match, write_match
from explorer.providers.spreadsheet import read_sheet, write_sheet
from explorer.resources import resource_path
from explorer.views.text import message
from tests.providers.match_strategies import matches
from tests.providers.native_samples import full_match
from tests.providers.test_fuzz import damage_bytes, damage_tree

# To make a whole match smaller takes minutes, and tells little more.
slow = settings(
    max_examples=30,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow],
)


@slow
@given(matches)
def test_any_match_reads_back_equal(match: Match) -> None:
    assert read_match(write_match(match), name="a.json").match == match


def read_leniently(data: bytes) -> Match | ImportProblem:
    try:
        return read_sheet(data, name="a.csv", lenient=True).match
    except ImportProblem as problem:
        return problem


@slow
@given(matches)
def test_a_spreadsheet_can_be_written_of_any_match(match: Match) -> None:
    told = [row for row in event_rows(match) if row["type"] not in {"starter", "bench"}]
    outcome = read_leniently(write_sheet(match))
    if isinstance(outcome, ImportProblem):
        # Teams without names, or no event at all.
        assert outcome.code in {"sheet_no_teams", "sheet_same_teams", "sheet_no_events"}
    else:
        assert len(list(outcome.events())) <= len(told)


def read(data: bytes) -> Match | ImportProblem:
    try:
        return read_match(data, name="damaged.json").match
    except ImportProblem as problem:
        return problem


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_is_read_or_refused(seed: int) -> None:
    bundled = json.loads(resource_path("matches/dallas-miami.json").read_bytes())
    sources = (bundled, json.loads(write_match(full_match())))
    for variant in range(4):
        rng = random.Random(f"{seed}-{variant}")
        record = json.loads(json.dumps(sources[variant % 2]))
        outcome = read(rng.choice((damage_tree, damage_bytes))(record, rng))
        if isinstance(outcome, ImportProblem):
            assert "damaged.json" in message(outcome.code, outcome.values)
        else:
            assert read(write_match(outcome)) == outcome
