"""Lists of open data that are asked for faster than a server answers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from explorer.domain.network import NetworkAccess
from explorer.domain.open_data import OpenPlace, OpenSeason
from explorer.shell import open_data_jobs as module
from explorer.shell.open_data_jobs import ListReader, OpenList
from tests.app.importing_tasks import Shelf

PATIENCE_MS = 10_000


class Hanging:
    """A repository that lists nothing until it may, and then fails where ``failing`` is asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.begun, self.go_on = threading.Semaphore(0), threading.Event()
        self.failing: OpenPlace | None = None
        self.may_fail = threading.Event()
        self.fails_in: threading.Thread | None = None

    @contextmanager
    def open(self, place: OpenPlace, _cache: Path, _access: NetworkAccess) -> Iterator[OpenPlace]:
        yield place

    def seasons(self, place: OpenPlace, _check: Callable[[], None]) -> list[OpenSeason]:
        self.asked.append(place.address)
        if place == self.failing:
            self.fails_in = threading.current_thread()
        self.begun.release()
        if place == self.failing:
            assert self.may_fail.wait(PATIENCE_MS / 1000)
            raise ZeroDivisionError
        if place.folder is None:
            assert self.go_on.wait(PATIENCE_MS / 1000)
        return []

    def fail(self) -> None:
        """Have it fail, and wait until that is on its way to whoever is to hear of it."""
        assert self.fails_in is not None
        self.may_fail.set()
        self.fails_in.join(PATIENCE_MS / 1000)
        assert not self.fails_in.is_alive()


@pytest.fixture
def hanging(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hanging]:
    made = Hanging()
    monkeypatch.setattr(module, "open_repository", made.open)
    monkeypatch.setattr(module, "list_seasons", made.seasons)
    yield made
    made.may_fail.set()
    made.go_on.set()


@pytest.fixture
def reader(qtbot: QtBot, tmp_path: Path) -> ListReader:
    return ListReader(Shelf(), tmp_path)


def wait_until_begun(hanging: Hanging) -> None:
    assert hanging.begun.acquire(timeout=PATIENCE_MS / 1000)


def test_a_server_that_hangs_is_asked_for_two_lists_and_then_for_the_last(
    qtbot: QtBot, reader: ListReader, hanging: Hanging
) -> None:
    read: list[OpenList] = []
    reader.read.connect(read.append)
    places = [OpenPlace(f"https://{number}.example") for number in range(5)]
    for place in places:
        reader.ask(place)
    for _ in range(2):
        wait_until_begun(hanging)
    assert set(hanging.asked) == {place.address for place in places[:2]}
    with qtbot.waitSignal(reader.read, timeout=PATIENCE_MS):
        hanging.go_on.set()
    assert hanging.asked[2:] == [places[-1].address]
    assert [found.place for found in read] == [places[-1]]


def test_a_copy_does_not_wait_for_a_server_that_hangs(
    qtbot: QtBot, reader: ListReader, hanging: Hanging, tmp_path: Path
) -> None:
    reader.ask(OpenPlace("https://a.example"))
    wait_until_begun(hanging)
    with qtbot.waitSignal(reader.read, timeout=PATIENCE_MS):
        reader.ask(OpenPlace("", tmp_path))


def test_the_failure_of_a_list_that_was_given_up_is_not_told(
    qtbot: QtBot, reader: ListReader, hanging: Hanging
) -> None:
    hanging.failing = OpenPlace("https://a.example")
    reader.ask(hanging.failing)
    wait_until_begun(hanging)
    reader.ask(OpenPlace("https://b.example"))
    hanging.fail()
    # What was on its way first has been heard, or not, once the other list is read.
    with qtbot.assertNotEmitted(reader.failed), qtbot.waitSignal(reader.read, timeout=PATIENCE_MS):
        hanging.go_on.set()


def test_one_that_fails_is_told_and_no_longer_on_its_way(
    qtbot: QtBot, reader: ListReader, hanging: Hanging
) -> None:
    hanging.failing = OpenPlace("https://a.example")
    hanging.may_fail.set()
    with qtbot.waitSignal(reader.failed, timeout=PATIENCE_MS):
        reader.ask(hanging.failing)
    assert not reader.is_reading
