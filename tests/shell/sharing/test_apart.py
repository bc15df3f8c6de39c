"""Work in a process of its own: its result, its errors, its progress, and its end on cancel."""

from __future__ import annotations

import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from explorer.app.exporting import ExportProblem
from explorer.shell.jobs import CancelledError, JobControl
from explorer.shell.sharing.apart import apart

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
    with pytest.raises(ExportProblem) as problem:
        apart(_die, control=JobControl(lambda _news: None))
    assert problem.value.code == "share-died"


def _start_another(tell: Tell, pid_file: Path) -> None:
    program = (sys.executable, "-c", "import time; time.sleep(600)")
    with subprocess.Popen(program) as running:
        pid_file.write_text(str(running.pid), encoding="ascii")
        tell(0.1)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks for the process in /proc")
def test_what_a_cancelled_work_has_started_is_ended_as_well(tmp_path: Path, qtbot: QtBot) -> None:
    def cancel(_news: object) -> None:
        control.cancel()

    control, pid_file = JobControl(cancel), tmp_path / "pid"
    with pytest.raises(CancelledError):
        apart(_start_another, pid_file, control=control)
    pid = pid_file.read_text(encoding="ascii")
    qtbot.waitUntil(lambda: _has_ended(Path("/proc", pid)))


def _has_ended(process: Path) -> bool:
    """Whether a process is gone, or waits for nobody but its parent to hear of its end."""
    try:
        return (process / "stat").read_text(encoding="ascii").rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_a_cancelled_work_is_ended() -> None:
    def cancel(_news: object) -> None:
        control.cancel()

    control = JobControl(cancel)
    with pytest.raises(CancelledError):
        apart(_hang, control=control)
    assert not multiprocessing.active_children()
