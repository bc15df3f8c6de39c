"""Matches written in the project's own format."""

from __future__ import annotations

import json

import pytest

from explorer.domain.match import Match, Provider
from explorer.domain.people import Team
from explorer.providers.native import read_match, write_match
from explorer.providers.native.writer import LINE_LENGTH
from explorer.providers.registry import read_match_file
from tests.providers.native_samples import full_match
from tests.shared_data import shared


def test_a_match_with_everything_reads_back_the_same() -> None:
    match = full_match()
    assert read_match(write_match(match), name="full.json").match == match


def test_a_match_of_two_teams_alone_reads_back_the_same() -> None:
    match = Match(
        id="a",
        provider=Provider("own", "Own"),
        provider_id="a",
        home=Team("h", "Home", "Home", "HOM"),
        away=Team("a", "Away", "Away", "AWA"),
    )
    assert read_match(write_match(match), name="bare.json").match == match


@pytest.mark.parametrize("match_id", ["3869685", "3869220", "7581", "3923880"])
def test_a_full_data_match_reads_back_the_same(match_id: str) -> None:
    match = read_match_file(shared(f"statsbomb/events/{match_id}.json")).match
    assert len(match.actions) > 1000
    assert read_match(write_match(match), name="written.json").match == match


@pytest.mark.parametrize(
    "relative",
    [
        "opta/opta_f24.xml",
        "statsperform/statsperform_event_ma3.json",
        "sportec/sportec_events.xml",
        "wyscout_v2/2058004.json",
        "metrica/metrica_events.json",
        "datafactory/datafactory_events.json",
    ],
)
def test_a_match_of_any_provider_reads_back_the_same(relative: str) -> None:
    match = read_match_file(shared(relative)).match
    assert read_match(write_match(match), name="written.json").match == match


def test_writing_what_was_read_changes_nothing() -> None:
    data = write_match(full_match())
    assert write_match(read_match(data, name="full.json").match) == data


def test_what_is_unknown_is_left_out() -> None:
    goal = json.loads(write_match(full_match()))["goals"][1]
    assert goal == {"id": "goal-2", "time": "~80"}


def test_a_file_is_laid_out_for_people() -> None:
    text = write_match(full_match()).decode()
    assert '    {"id": "goal-2", "time": "~80"}\n' in text
    assert "„VII“" in text
    assert text.endswith("}\n")
    assert max(map(len, text.splitlines())) <= LINE_LENGTH
