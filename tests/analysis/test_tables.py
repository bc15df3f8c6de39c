"""Tables as text: what a program for spreadsheets would take for a formula stays a text."""

from __future__ import annotations

import csv
import io

import pytest

from explorer.analysis.tables import comma_separated, shield, tab_separated, unshield

FORMULAS = ['=HYPERLINK("a")', "+1", "-1", "@sum"]


@pytest.mark.parametrize("text", [*FORMULAS, "'quoted", "t Hoen", "", "'"])
def test_a_shielded_text_is_no_formula_and_comes_back_as_it_was(text: str) -> None:
    assert not shield(text).startswith(("=", "+", "-", "@"))
    assert unshield(shield(text)) == text


def test_texts_are_shielded_and_numbers_are_not() -> None:
    written = comma_separated([["a", "b", "c"], [-0.5, None, "-0.5"], ["1, 2", 'say "no"', 3]])
    assert written == 'a,b,c\n-0.5,,\'-0.5\n"1, 2","say ""no""",3\n'
    (row,) = csv.reader(io.StringIO(comma_separated([FORMULAS])))
    assert [unshield(cell) for cell in row] == FORMULAS


def test_rows_to_paste_are_shielded_too() -> None:
    assert tab_separated([["a", "=b"], ["-c", "d"]]) == "a\t'=b\n'-c\td"
