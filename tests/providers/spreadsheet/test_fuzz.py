"""Damaged spreadsheets: whatever is in one, it is read or refused, and never a crash."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from explorer.domain.match import Match
from explorer.providers.base import ImportProblem
from explorer.providers.spreadsheet import looks_like_a_sheet, read_sheet
from explorer.providers.spreadsheet.table import cell_range
from explorer.views.text import message
from tests.providers.spreadsheet.sheets import FACTS, NAME, sheet, template
from tests.providers.test_fuzz import check_sound

JUNK = (
    *(",", ";", "\t", '"', "\n", "\r", "'", "=", "#", "\0", "\ufeff", "\u202e"),
    *("1e999", "nan", "-1", "999999999999999999999", "P0", "P999", "45+99", "~", "≥", "120+30"),
    *("kick", "goal", "own", "period end", "home", "2024-02-30", "id", "x" * 300, "[", ")"),
)


def read(data: bytes, *, lenient: bool) -> Match | ImportProblem:
    try:
        return read_sheet(data, name=NAME, lenient=lenient).match
    except ImportProblem as problem:
        return problem


def check(data: bytes) -> None:
    """Read it both ways; everything that is said has a text."""
    looks_like_a_sheet(data)
    strict, lenient = read(data, lenient=False), read(data, lenient=True)
    for outcome in (strict, lenient):
        if isinstance(outcome, ImportProblem):
            assert message(outcome.code, outcome.values)
        else:
            check_sound(outcome)
            assert all(message(found.code, found.values) for found in outcome.findings)
    if isinstance(strict, Match):
        assert lenient == strict
    elif strict.remedy is not None:
        assert isinstance(lenient, Match)


@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_template_is_read_or_refused(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(20):
        text = template().decode()
        for _ in range(rng.choice((1, 1, 3, 12))):
            at = rng.randrange(len(text))
            match rng.randrange(4):
                case 0:
                    text = text[:at] + rng.choice(JUNK) + text[at:]
                case 1:
                    text = text[:at] + text[at + rng.randrange(1, 30) :]
                case 2:
                    text = text[:at] + rng.choice(JUNK) + text[at + 3 :]
                case _:
                    text = text[:at] + text[at // 2 : at // 2 + 80] + text[at:]
        data = bytearray(text.encode())
        if rng.random() < 0.2 and data:
            data[rng.randrange(len(data))] = rng.randrange(256)
        check(bytes(data))


COLUMNS = (
    *("minute", "team", "type", "player", "how", "review", "review steps", "reason", "outcome"),
    *("order", "x", "y", "radius", "zone", "distance", "xg", "id", "shot", "period", "assist"),
)
CELLS = st.one_of(
    st.sampled_from((*JUNK, "6", "45+2", "~80", "P1", "away", "Reds", "saved", "50", "3", "")),
    st.text(max_size=12),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(CELLS, max_size=len(COLUMNS)), min_size=1, max_size=6))
def test_any_cells_are_read_or_refused(rows: list[list[str]]) -> None:
    lines = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    check(sheet(*lines, header=",".join(COLUMNS) + "\n", facts=FACTS).replace(b"\xed", b"?"))


@given(st.lists(st.text(alphabet='ab"; \n', max_size=6), min_size=1, max_size=5))
def test_the_range_of_a_cell_holds_what_the_cell_says(cells: list[str]) -> None:
    row = ";".join('"' + cell.replace('"', '""') + '"' for cell in cells)
    for place, cell in enumerate(cells):
        start, end = cell_range(row, ";", place)
        assert row[start:end].replace('""', '"') == cell
