"""The whole analysis over real event data: nothing is left without words, and figures agree."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import pytest

from explorer.analysis.describe import describe
from explorer.analysis.facts import fact_rows
from explorer.analysis.index import MatchIndex
from explorer.analysis.narrative import ReportLine
from explorer.analysis.presence import presence_at
from explorer.analysis.reconciliation import reconcile
from explorer.analysis.sentences import parse_links, report_lines
from explorer.analysis.shootout import shootout_states
from explorer.analysis.xg import xg_race
from explorer.domain.place import Side
from explorer.providers.registry import read_match_file
from explorer.views.text.wording import words
from tests.shared_data import shared

MATCHES = ("3869685", "3869220", "3923880", "7581")
OTHERS = (
    "wyscout_v2/2058004.json",
    "wyscout_v2/1694426.json",
    "datafactory/datafactory_events.json",
    "metrica/metrica_events.json",
    "opta/opta_f24.xml",
    "sportec/sportec_events.xml",
    "statsperform/statsperform_event_ma3.json",
)
"""Matches of other providers; some are slices or have events made up, so that not all agrees."""


@cache
def _index(name: str) -> MatchIndex:
    path = f"statsbomb/events/{name}.json" if name in MATCHES else name
    return MatchIndex(read_match_file(shared(path)).match)


@pytest.mark.parametrize("number", [*MATCHES, *OTHERS])
def test_every_drawn_event_can_be_told(number: str) -> None:
    index = _index(number)
    for event in index.notable:
        assert words(describe(index, event))
        rows = fact_rows(index, event.id)
        assert all(words(row.name) and words(row.value) for row in rows)


@pytest.mark.parametrize("number", MATCHES)
def test_the_report_links_to_events_and_stays_readable(number: str) -> None:
    index = _index(number)
    lines = report_lines(index)
    assert 12 <= len(lines) <= 40
    assert linked_in(lines) <= set(index.by_id)


@pytest.mark.parametrize("name", OTHERS)
def test_the_report_of_any_providers_match_links_to_its_events(name: str) -> None:
    index = _index(name)
    lines = report_lines(index)
    assert lines
    assert linked_in(lines) <= set(index.by_id)


def linked_in(lines: Sequence[ReportLine]) -> set[str]:
    return {s.event_id for line in lines for s in parse_links(words(line.text)) if s.event_id}


@pytest.mark.parametrize("number", MATCHES)
def test_matches_agree_with_themselves(number: str) -> None:
    assert reconcile(_index(number).match) == ()


@pytest.mark.parametrize(
    ("number", "score", "winner"),
    [
        ("3869685", "4–2", Side.HOME),
        ("3869220", "3–0", Side.HOME),
        ("3923880", "6–5", Side.HOME),
        ("7581", "3–2", Side.HOME),
    ],
)
def test_shootouts_end_with_their_last_kick(number: str, score: str, winner: Side) -> None:
    shootout = _index(number).match.shootout
    assert shootout is not None
    states = shootout_states(shootout)
    assert (str(states[-1].score), states[-1].winner) == (score, winner)
    assert not any(state.decided for state in states[:-1])


def test_the_finals_chances_and_players() -> None:
    index = _index("3869685")
    totals = [round(xg_race(index.match, side)[-1].total, 2) for side in Side]
    assert totals == [2.76, 2.27]
    for side in Side:
        assert len(presence_at(index.match, side, index.axis.last).on_pitch) == 11
