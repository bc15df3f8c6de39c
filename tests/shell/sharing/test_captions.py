"""The words around what is shared."""

from __future__ import annotations

import pytest

from explorer.shell.sharing.captions import card_texts, full_credit
from tests.bundled import bundled


@pytest.mark.usefixtures("spanish")
def test_sources_are_named_in_the_users_language() -> None:
    match = bundled()
    assert match.sources[0].label == "Match report"
    for said in (full_credit(match), *card_texts(match).sources):
        assert "Match report" not in said
    assert card_texts(match).sources[0] in full_credit(match)
