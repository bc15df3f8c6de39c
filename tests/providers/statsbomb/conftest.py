"""A match to be made up event by event."""

from __future__ import annotations

import pytest

from tests.providers.statsbomb.building import Script


@pytest.fixture
def script() -> Script:
    return Script()
