from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer.shell.jobs import Aside, Job, JobControl, Jobs, Work

PATIENCE = 5.0
"""In seconds."""


@pytest.fixture
def threads(qtbot: QtBot) -> Aside:
    return Aside()


def ends_of(job: Job[int]) -> list[str]:
    """Every end that a job tells of from now on."""
    told: list[str] = []
    job.done.connect(lambda _result: told.append("done"))
    job.failed.connect(lambda _error: told.append("failed"))
    job.cancelled.connect(lambda: told.append("cancelled"))
    return told


def test_a_result_comes_back_with_its_progress(qtbot: QtBot, threads: Aside) -> None:
    def work(control: JobControl) -> int:
        control.progress(0.5)
        return 7

    job: Job[int] = Job(work)
    shares: list[float] = []
    job.progressed.connect(shares.append)
    with qtbot.waitSignal(job.done) as caught:
        job.start(threads)
    assert caught.args == [7]
    assert shares == [0.5]


def test_work_runs_off_the_gui_thread(qtbot: QtBot, threads: Aside) -> None:
    job: Job[bool] = Job(lambda _control: threading.current_thread() is threading.main_thread())
    with qtbot.waitSignal(job.done) as caught:
        job.start(threads)
    assert caught.args == [False]


def test_a_failure_comes_back_as_the_exception(qtbot: QtBot, threads: Aside) -> None:
    def work(_control: JobControl) -> None:
        raise KeyError("lost")

    job: Job[None] = Job(work)
    with qtbot.waitSignal(job.failed) as caught, qtbot.assertNotEmitted(job.done):
        job.start(threads)
    assert caught.args is not None
    assert isinstance(caught.args[0], KeyError)


def test_a_cancelled_job_stops_at_its_next_report(qtbot: QtBot, threads: Aside) -> None:
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
        job.start(threads)
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


def test_all_who_listen_hear_of_the_end_in_the_order_in_which_they_came(
    qtbot: QtBot, threads: Aside
) -> None:
    job: Job[int] = Job(lambda _control: 7)
    heard: list[tuple[str, bool]] = []
    for who in ("first", "second"):
        job.done.connect(lambda _result, who=who: heard.append((who, job.is_running)))
    with qtbot.waitSignal(job.done):
        job.start(threads)
        assert job.is_running
    assert heard == [("first", False), ("second", False)]


def test_a_job_that_was_forgotten_tells_nothing_of_what_is_on_its_way(threads: Aside) -> None:
    def work(control: JobControl) -> int:
        control.report("half way")
        return 7

    job = Job(work)
    told, news = ends_of(job), list[object]()
    job.progressed.connect(news.append)
    job.start(threads)
    assert threads.wait(PATIENCE)
    job.forget()
    assert not job.is_running
    QApplication.processEvents()
    assert (told, news) == ([], [])


def test_one_that_was_forgotten_while_it_waited_is_not_begun(qtbot: QtBot) -> None:
    aside, go_on, begun = Aside(at_once=1), threading.Event(), threading.Event()

    def work(_control: JobControl) -> int:
        begun.set()
        return 7

    first, second = Job(lambda _control: go_on.wait(PATIENCE)), Job(work)
    told = ends_of(second)
    first.start(aside)
    second.start(aside)
    second.forget()
    with qtbot.waitSignal(first.done):
        go_on.set()
    assert aside.wait(PATIENCE)
    QApplication.processEvents()
    assert (told, begun.is_set()) == ([], False)


def test_one_that_was_done_before_it_was_cancelled_is_done(threads: Aside) -> None:
    job: Job[int] = Job(lambda _control: 7)
    told = ends_of(job)
    job.start(threads)
    assert threads.wait(PATIENCE)
    job.cancel()
    QApplication.processEvents()
    assert told == ["done"]


def test_jobs_end_together_and_those_that_wait_are_not_begun(qtbot: QtBot) -> None:
    jobs, begun, go_on = Jobs(at_once=1), threading.Semaphore(0), threading.Event()

    def work(control: JobControl) -> int:
        begun.release()
        go_on.wait(PATIENCE)
        control.check()
        return 7

    several = [Job(work) for _ in range(3)]
    told = [ends_of(job) for job in several]
    for job in several:
        jobs.start(job)
    assert begun.acquire(timeout=PATIENCE)
    assert jobs.is_running
    jobs.cancel()
    assert told == [[], ["cancelled"], ["cancelled"]]
    assert jobs.is_running
    go_on.set()
    jobs.finish(PATIENCE)
    qtbot.waitUntil(lambda: not jobs.is_running)
    assert told == [["cancelled"]] * 3
    assert not begun.acquire(blocking=False)
