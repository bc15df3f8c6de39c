from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from explorer.shell.startup import collecting_later


@pytest.fixture(autouse=True)
def automatic() -> Iterator[None]:
    """The automatic collector at work, as when the app starts."""
    gc.enable()
    yield
    gc.disable()


def test_the_collector_rests_and_comes_back() -> None:
    assert gc.isenabled()
    with collecting_later():
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.unfreeze()


def test_one_within_another_leaves_the_collector_to_the_outer_one() -> None:
    with collecting_later():
        with collecting_later():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
    gc.unfreeze()
