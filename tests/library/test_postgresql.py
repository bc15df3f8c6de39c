"""What only a library on a PostgreSQL server can do, or suffer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.library.conftest import Opener
from tests.library.matches import DRAWN


def test_a_text_that_a_server_cant_keep_is_refused(opened: Opener, database: str) -> None:
    store = opened(database)
    with pytest.raises(ValueError, match="NUL"):
        store.save(replace(DRAWN, venue="The\0Ground"))
    assert list(store.summaries()) == []
