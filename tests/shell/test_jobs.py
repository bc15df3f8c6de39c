from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThreadPool
from pytestqt.qtbot import QtBot

from explorer.shell.jobs import Aside, Job, JobControl, Work


@pytest.fixture
def pool(qtbot: QtBot) -> Iterator[QThreadPool]:
    made = QThreadPool()
    yield made
    made.waitForDone()


def test_a_result_comes_back_with_its_progress(qtbot: QtBot, pool: QThreadPool) -> None:
    def work(control: JobControl) -> int:
        control.progress(0.5)
        return 7

    job: Job[int] = Job(work)
    shares: list[float] = []
    job.progressed.connect(shares.append)
    with qtbot.waitSignal(job.done) as caught:
        job.start(pool)
    assert caught.args == [7]
    assert shares == [0.5]


def test_work_runs_off_the_gui_thread(qtbot: QtBot, pool: QThreadPool) -> None:
    job: Job[bool] = Job(lambda _control: threading.current_thread() is threading.main_thread())
    with qtbot.waitSignal(job.done) as caught:
        job.start(pool)
    assert caught.args == [False]


def test_a_failure_comes_back_as_the_exception(qtbot: QtBot, pool: QThreadPool) -> None:
    def work(_control: JobControl) -> None:
        raise KeyError("lost")

    job: Job[None] = Job(work)
    with qtbot.waitSignal(job.failed) as caught, qtbot.assertNotEmitted(job.done):
        job.start(pool)
    assert caught.args is not None
    assert isinstance(caught.args[0], KeyError)


def test_a_cancelled_job_stops_at_its_next_report(qtbot: QtBot, pool: QThreadPool) -> None:
    started, go_on = threading.Event(), threading.Event()
    steps: list[int] = []

    def work(control: JobControl) -> None:
        for step in range(100):
            steps.append(step)
            started.set()
            go_on.wait(5)
            control.progress(step / 100)

    job: Job[None] = Job(work)
    with qtbot.waitSignal(job.cancelled), qtbot.assertNotEmitted(job.done):
        job.start(pool)
        started.wait(5)
        job.cancel()
        go_on.set()
    assert steps == [0]


def test_aside_one_at_a_time_runs_in_the_order_of_starting(qtbot: QtBot) -> None:
    aside, go_on = Aside(at_once=1), threading.Event()
    begun: list[int] = []

    def work(number: int) -> Work[None]:
        def run(_control: JobControl) -> None:
            begun.append(number)
            go_on.wait(5)

        return run

    jobs = [Job(work(number)) for number in range(3)]
    for job in jobs:
        job.start(aside)
    with qtbot.waitSignal(jobs[1].cancelled):
        jobs[1].cancel()
    assert not aside.wait(0)
    assert begun in ([], [0])
    go_on.set()
    qtbot.waitUntil(lambda: aside.wait(0))
    assert begun == [0, 2]


def test_aside_is_not_waited_for_twice_in_vain(qtbot: QtBot) -> None:
    aside, go_on = Aside(at_once=1), threading.Event()
    job: Job[bool] = Job(lambda _control: go_on.wait(5))
    with qtbot.waitSignal(job.done):
        job.start(aside)
        assert [aside.wait(0.01), aside.wait(30)] == [False, False]
        go_on.set()
    qtbot.waitUntil(lambda: aside.wait(0))
