from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from explorer.views.common.aside import Aside
from explorer.views.common.asking import Lane


@pytest.fixture
def lane(qapp: object) -> Iterator[Lane]:
    threads = Aside(at_once=1)
    made = Lane(threads)
    yield made
    made.close()
    assert threads.wait(5)


def test_a_question_is_answered_in_another_thread(qtbot: QtBot, lane: Lane) -> None:
    with qtbot.waitSignal(lane.answered) as told:
        lane.ask(threading.current_thread)
    assert told.args != [threading.current_thread()]
    assert not lane.is_busy


def test_only_the_newest_question_is_answered(qtbot: QtBot, lane: Lane) -> None:
    gate, asked = threading.Event(), list[str]()

    def question(name: str) -> str:
        asked.append(name)
        gate.wait(5)
        return name

    answers: list[object] = []
    lane.answered.connect(answers.append)
    for name in ("a", "ab", "abc", "abcd"):
        lane.ask(partial(question, name))
    gate.set()
    qtbot.waitUntil(lambda: not lane.is_busy)
    assert answers == ["abcd"]
    assert asked == ["a", "abcd"]
    assert lane.dropped == 3


def test_a_failure_is_told_and_the_next_question_is_asked_all_the_same(
    qtbot: QtBot, lane: Lane
) -> None:
    def fail() -> object:
        raise LookupError("none")

    with qtbot.waitSignal(lane.failed) as told:
        lane.ask(fail)
    assert isinstance(told.args[0], LookupError)
    with qtbot.waitSignal(lane.answered):
        lane.ask(lambda: 1)


def test_what_is_forgotten_is_not_answered(qtbot: QtBot, lane: Lane) -> None:
    gate = threading.Event()
    answers: list[object] = []
    lane.answered.connect(answers.append)
    lane.ask(lambda: gate.wait(5))
    lane.forget()
    gate.set()
    qtbot.waitUntil(lambda: lane.dropped == 1)
    lane.close()
    lane.ask(lambda: 2)
    assert not lane.is_busy
    assert answers == []


def test_a_lane_that_is_closed_may_go_while_its_question_hangs(qtbot: QtBot) -> None:
    threads, gate, asked = Aside(at_once=1), threading.Event(), threading.Semaphore(0)

    def question() -> bool:
        asked.release()
        return gate.wait(30)

    window = QObject()
    first, second = Lane(threads, window), Lane(threads, window)
    answers: list[object] = []
    first.answered.connect(answers.append)
    first.ask(question)
    second.ask(question)
    assert asked.acquire(timeout=5)
    first.close()
    second.close()
    assert not threads.wait(0.01)
    shiboken6.delete(window)
    gate.set()
    qtbot.waitUntil(lambda: threads.wait(0))
    assert answers == []
    assert not asked.acquire(blocking=False), "a question was asked through a lane that is closed"
