from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from contextlib import closing
from multiprocessing.context import SpawnProcess
from pathlib import Path

import pytest

from explorer.app.importing import processes as module
from explorer.app.importing.processes import ProcessReaders
from explorer.app.importing.readers import InlineReader, Order, Outcome, Readers, ReadMatch, Step
from explorer.domain.imports import Problem
from explorer.providers.units import Unit
from explorer.views.text import has_message
from tests.app.importing_tasks import by_name


class Told:
    """What readers told, by order."""

    def __init__(self) -> None:
        self.steps: list[tuple[int, str]] = []
        self.outcomes: dict[int, Outcome] = {}

    def __call__(self, number: int, said: Step | Outcome) -> None:
        if isinstance(said, Step):
            self.steps.append((number, said.step))
        else:
            assert number not in self.outcomes
            self.outcomes[number] = said

    def codes(self) -> list[str]:
        found = [self.outcomes[number] for number in sorted(self.outcomes)]
        return [one.code if isinstance(one, Problem) else "read" for one in found]


def orders(*names: str) -> list[Order]:
    return [Order(number, Unit(Path(f"{name}.json"))) for number, name in enumerate(names)]


def finish(readers: Readers, told: Told, wanted: Sequence[Order]) -> None:
    for order in wanted:
        readers.put(order)
    while len(told.outcomes) < len(wanted):
        readers.work(10)


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def processes(told: Told) -> Iterator[ProcessReaders]:
    with closing(ProcessReaders(by_name, told, 2)) as readers:
        yield readers


def test_everything_is_read_in_other_processes(processes: ProcessReaders, told: Told) -> None:
    finish(processes, told, orders(*["pid"] * 6))
    pids = {str(one.values["name"]) for one in told.outcomes.values() if isinstance(one, Problem)}
    assert len(pids) == 2
    assert str(os.getpid()) not in pids


def test_steps_come_before_what_became_of_it(processes: ProcessReaders, told: Told) -> None:
    finish(processes, told, orders("a"))
    assert told.steps == [(0, "read"), (0, "prepare")]
    assert isinstance(told.outcomes[0], ReadMatch)


def test_a_process_that_dies_fails_its_match_and_no_other(
    processes: ProcessReaders, told: Told
) -> None:
    finish(processes, told, orders("a", "killed-1", "b", "c", "killed-2", "bad", "d"))
    died = "reading-died"
    assert told.codes() == ["read", died, "read", "read", died, "file_empty", "read"]


def test_a_fault_of_ours_is_told_and_stops_no_other(processes: ProcessReaders, told: Told) -> None:
    finish(processes, told, orders("a", "faulty", "b"))
    assert told.codes() == ["read", "reading-fault", "read"]
    fault = told.outcomes[1]
    assert isinstance(fault, Problem)
    assert str(fault.values["detail"]).startswith("ZeroDivisionError: by nought, importing_tasks")


def test_where_no_process_can_be_started_matches_fail_with_a_sentence(
    processes: ProcessReaders, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(_process: SpawnProcess) -> None:
        raise BlockingIOError

    monkeypatch.setattr(SpawnProcess, "start", no_room)
    finish(processes, told, orders("a", "b"))
    assert told.codes() == ["reading-memory", "reading-memory"]


def test_every_end_of_a_reader_has_a_text() -> None:
    folder = Path(module.__file__).parent
    codes = {
        code
        for path in folder.glob("*.py")
        for code in re.findall(r'"(reading-[a-z]+)"', path.read_text(encoding="utf-8"))
    }
    assert len(codes) == 3
    assert all(has_message(code) for code in codes)


def test_processes_end_when_they_are_given_up(processes: ProcessReaders, told: Told) -> None:
    for order in orders("hangs", "hangs", "a"):
        processes.put(order)
    while len(told.steps) < 2:
        processes.work(10)
    pids = processes.pids
    assert len(pids) == 2
    processes.close()
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
    assert told.outcomes == {}


def test_no_more_processes_are_started_than_there_is_to_do(
    processes: ProcessReaders, told: Told
) -> None:
    finish(processes, told, orders("a"))
    assert len(processes.pids) == 1


def test_inline_everything_is_read_in_this_process(told: Told) -> None:
    with closing(InlineReader(by_name, told)) as reader:
        finish(reader, told, orders("pid", "a", "bad"))
    first = told.outcomes[0]
    assert isinstance(first, Problem)
    assert first.values["name"] == str(os.getpid())
    assert told.codes() == ["file_empty", "read", "file_empty"]
