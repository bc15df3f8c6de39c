from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.domain.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Gómez", "gomez"),
        ("ŁÓDŹ", "lodz"),
        ("Sørensen", "sorensen"),
        ("Straße", "strasse"),
        ("Kamungo", "kamungo"),
        ("İstanbul", "istanbul"),
        ("São João", "sao joao"),
        ("Đặng Văn", "dang van"),
        ("Œuvre Ærø", "oeuvre aero"),
    ],
)
def test_case_and_accents_are_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
