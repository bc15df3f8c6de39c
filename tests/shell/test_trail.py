"""What a run leaves on the disk, and what the next one makes of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from explorer.shell.trail import LAST_STEPS, MOST_REPORTS, Trail, reports_of_dead_runs

RUN = """
import faulthandler, os, sys
from pathlib import Path
from explorer.shell.trail import Trail
trail = Trail()
trail.note("before")
trail.open(Path(sys.argv[1]), "Versions\\nSystem")
for number in range(int(sys.argv[2])):
    trail.note(f"step-{number}")
print("ready", flush=True)
sys.stdin.readline()
trail.close()
"""


@contextmanager
def running(folder: Path, steps: int = 3) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-P", "-c", RUN, str(folder), str(steps)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        yield process


def crash(folder: Path, number: signal.Signals = signal.SIGSEGV, steps: int = 3) -> None:
    with running(folder, steps) as process:
        process.send_signal(number)
        process.wait(20)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("number", [signal.SIGSEGV, signal.SIGABRT])
def test_a_run_that_crashed_leaves_a_report(tmp_path: Path, number: signal.Signals) -> None:
    crash(tmp_path, number)
    (report,) = reports_of_dead_runs(tmp_path)
    text = report.read_text("utf-8")
    assert text.startswith("Versions\nSystem\nStarted ")
    assert [line.split()[-1] for line in text.splitlines()[4:8]] == [
        "before",
        "step-0",
        "step-1",
        "step-2",
    ]
    assert "Fatal Python error: " in text
    assert "readline" not in text.partition("Fatal")[0]
    assert names(tmp_path) == [report.name]
    assert reports_of_dead_runs(tmp_path) == []


def test_a_run_that_ended_well_leaves_nothing(tmp_path: Path) -> None:
    with running(tmp_path) as process:
        assert len(names(tmp_path)) == 2
        process.communicate("\n", timeout=20)
    assert names(tmp_path) == []
    assert reports_of_dead_runs(tmp_path) == []


def test_a_run_that_goes_on_is_left_alone(tmp_path: Path) -> None:
    with running(tmp_path) as process:
        before = names(tmp_path)
        crash(tmp_path)
        assert len(reports_of_dead_runs(tmp_path)) == 1
        assert set(before) <= set(names(tmp_path))
        process.communicate("\n", timeout=20)
    assert len(names(tmp_path)) == 1


def test_a_run_that_was_killed_is_no_crash(tmp_path: Path) -> None:
    crash(tmp_path, signal.SIGKILL)
    assert reports_of_dead_runs(tmp_path) == []
    assert names(tmp_path) == []


def test_a_report_has_the_last_steps_alone(tmp_path: Path) -> None:
    crash(tmp_path, steps=2000)
    (report,) = reports_of_dead_runs(tmp_path)
    steps = [line for line in report.read_text("utf-8").splitlines() if "step-" in line]
    assert len(steps) == LAST_STEPS
    assert steps[-1].endswith("step-1999")
    assert report.stat().st_size < 20_000


def test_only_a_few_reports_are_kept(tmp_path: Path) -> None:
    for number in range(MOST_REPORTS + 3):
        (tmp_path / f"report-20200101-00000{number}-x.txt").write_text("old")
    crash(tmp_path)
    (report,) = reports_of_dead_runs(tmp_path)
    assert len(names(tmp_path)) == MOST_REPORTS
    assert report.name in names(tmp_path)


def test_without_a_folder_there_is_nothing_to_report(tmp_path: Path) -> None:
    assert reports_of_dead_runs(tmp_path / "none") == []


def test_where_nothing_can_be_written_the_steps_are_remembered_all_the_same(
    tmp_path: Path,
) -> None:
    (tmp_path / "file").write_text("")
    trail = Trail()
    trail.open(tmp_path / "file", "Versions")
    trail.note("find")
    assert trail.steps.endswith(" find")
    trail.close()
    assert names(tmp_path) == ["file"]


def test_the_home_folder_is_not_named(tmp_path: Path) -> None:
    crash(tmp_path)
    (report,) = reports_of_dead_runs(tmp_path)
    text = report.read_text("utf-8")
    home = os.environ["HOME"]
    assert home not in text
