"""The whole analysis over real event data: nothing is left without words, and figures agree."""

from __future__ import annotations

from functools import cache

import pytest

from explorer.analysis.describe import describe
from explorer.analysis.facts import fact_rows
from explorer.analysis.index import MatchIndex
from explorer.analysis.presence import presence_at
from explorer.analysis.reconciliation import reconcile
from explorer.analysis.sentences import parse_links, report_lines
from explorer.analysis.shootout import shootout_states
from explorer.analysis.xg import xg_race
from explorer.domain.place import Side
from explorer.providers.statsbomb.reader import read_events
from explorer.views.text.wording import words
from tests.shared_data import shared

MATCHES = ("3869685", "3869220", "3923880", "7581")


@cache
def _index(number: str) -> MatchIndex:
    return MatchIndex(read_events(shared(f"statsbomb/events/{number}.json")).match)


@pytest.mark.parametrize("number", MATCHES)
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
    linked = {s.event_id for line in lines for s in parse_links(words(line.text))} - {None}
    assert linked <= set(index.by_id)


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
