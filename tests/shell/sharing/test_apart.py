"""Work in a process of its own: its result, its errors, its progress, and its end on cancel."""

from __future__ import annotations

import multiprocessing
import os
import time
from collections.abc import Callable

import pytest

from explorer.app.exporting import ExportProblem
from explorer.shell.jobs import CancelledError, JobControl
from explorer.shell.sharing.apart import ApartError, apart

Tell = Callable[[float], None]


def _double(tell: Tell, number: int) -> tuple[int, int]:
    tell(0.5)
    return 2 * number, os.getpid()


def _fail(_tell: Tell) -> None:
    raise ExportProblem("export-no-space", {"name": "a.gif"})


def _die(_tell: Tell) -> None:
    os._exit(3)


def _hang(tell: Tell) -> None:
    tell(0.1)
    time.sleep(600)


def test_a_result_comes_from_another_process_with_progress() -> None:
    news: list[object] = []
    doubled, process = apart(_double, 21, control=JobControl(news.append))
    assert doubled == 42
    assert process != os.getpid()
    assert news == [0.5]


def test_an_error_comes_back_as_it_was_raised() -> None:
    with pytest.raises(ExportProblem) as problem:
        apart(_fail, control=JobControl(lambda _news: None))
    assert problem.value.code == "export-no-space"
    assert problem.value.values == {"name": "a.gif"}


def test_a_process_that_dies_is_noticed() -> None:
    with pytest.raises(ApartError):
        apart(_die, control=JobControl(lambda _news: None))


def test_a_cancelled_work_is_ended() -> None:
    def cancel(_news: object) -> None:
        control.cancel()

    control = JobControl(cancel)
    with pytest.raises(CancelledError):
        apart(_hang, control=control)
    assert not multiprocessing.active_children()
