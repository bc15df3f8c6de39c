from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from explorer.shell.garbage import GuiThreadCollector, collecting_nothing


class Ring:
    """An object that only the cyclic collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GuiThreadCollector]:
    made = GuiThreadCollector()
    made.start()
    yield made
    made.stop()


def test_the_automatic_collector_rests_from_start_to_stop(qtbot: QtBot) -> None:
    collector = GuiThreadCollector()
    gc.enable()
    collector.start()
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()


def test_garbage_is_collected_when_enough_has_been_made(collector: GuiThreadCollector) -> None:
    gc.collect()
    lost = weakref.ref(Ring())
    assert lost() is not None
    keep: list[list[int]] = [[] for _ in range(gc.get_threshold()[0] + 100)]
    collector.collect()
    assert lost() is None
    assert keep


def test_little_garbage_is_left_for_later(collector: GuiThreadCollector) -> None:
    gc.collect()
    lost = weakref.ref(Ring())
    collector.collect()
    assert lost() is not None


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_off_while_other_threads_read_and_then_as_before(was_on: bool) -> None:
    (gc.enable if was_on else gc.disable)()
    with collecting_nothing():
        assert not gc.isenabled()
    assert gc.isenabled() is was_on
    gc.disable()
