"""The log: when it is written, and what it keeps to itself."""

from __future__ import annotations

import logging
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from explorer.shell.log_file import LARGEST, OLDER, DiscreetFile
from explorer.shell.logs import LEVEL_VARIABLE, LateFile, log_path, logging_to_file
from explorer.shell.qt_messages import qt_logged

OURS = logging.getLogger("explorer.anything")
THEIRS = logging.getLogger("somebody.else")


def lines() -> list[str]:
    path = log_path()
    return path.read_text("utf-8").splitlines() if path.exists() else []


def test_nothing_is_written_before_the_file_is_opened() -> None:
    with logging_to_file() as log:
        OURS.info("first")
        assert not log_path().parent.exists()
        log.open()
        assert [line.rpartition(": ")[2] for line in lines()] == ["first"]
        OURS.info("second")
        assert len(lines()) == 2


def test_an_error_is_written_at_once_with_what_came_before() -> None:
    with logging_to_file():
        OURS.info("before")
        try:
            raise ValueError("broken")
        except ValueError:
            OURS.exception("failed")
        written = "\n".join(lines())
        assert "before" in written
        assert "ValueError: broken" in written


def test_what_is_left_is_written_at_the_end_and_nothing_afterwards() -> None:
    with logging_to_file():
        OURS.info("one")
    assert len(lines()) == 1
    OURS.error("nobody listens")
    assert len(lines()) == 1


def test_a_run_that_logs_nothing_leaves_no_file() -> None:
    with logging_to_file():
        OURS.debug("not at this level")
    assert not log_path().exists()


@pytest.mark.parametrize(
    ("option", "variable", "written"),
    [
        (None, None, ["info", "warning"]),
        ("debug", None, ["debug", "info", "warning"]),
        (None, "WARNING", ["warning"]),
        ("debug", "error", ["debug", "info", "warning"]),
        (None, "nonsense", ["info", "warning"]),
    ],
)
def test_the_level_is_that_of_the_option_or_the_environment(
    monkeypatch: pytest.MonkeyPatch, option: str | None, variable: str | None, written: list[str]
) -> None:
    if variable:
        monkeypatch.setenv(LEVEL_VARIABLE, variable)
    with logging_to_file(option):
        for level in ("debug", "info", "warning"):
            getattr(OURS, level)(level)
    assert [line.rpartition(": ")[2] for line in lines()] == written


def test_other_libraries_are_heard_from_a_warning_on() -> None:
    with logging_to_file("debug"), warnings.catch_warnings():
        warnings.simplefilter("always")
        THEIRS.info("chatter")
        THEIRS.warning("trouble")
        warnings.warn("soon gone", DeprecationWarning, stacklevel=1)
    written = "\n".join(lines())
    assert "trouble" in written
    assert "soon gone" in written
    assert "chatter" not in written


def test_passwords_and_the_home_folder_are_not_written(own_home: Path) -> None:
    with logging_to_file():
        OURS.warning("postgresql://anna:s3cr/et@db.example.org/x, postgresql+psycopg://b:t0p@h/y")
        OURS.warning("reading %s", own_home / "matches" / "a.json")
    written = "\n".join(lines())
    assert "t0p" not in written
    assert "postgresql+psycopg://b:***@h/y" in written
    assert str(own_home) not in written
    assert f"reading {Path('~/matches/a.json')}" in written


def test_a_place_that_can_t_be_written_is_no_reason_to_fail() -> None:
    log_path().parent.parent.mkdir(parents=True, exist_ok=True)
    log_path().parent.write_text("a file where the folder should be")
    with logging_to_file() as log:
        OURS.error("lost")
        log.open()
        OURS.error("lost as well")
    assert lines() == []


def test_a_full_file_is_turned_over_and_few_are_kept(tmp_path: Path) -> None:
    file = DiscreetFile(tmp_path / "log" / "app.log")
    record = logging.LogRecord("explorer", logging.INFO, "", 0, "x" * (LARGEST // 2), None, None)
    for _ in range(2 * (OLDER + 4)):
        file.emit(record)
    file.close()
    kept = sorted(path.name for path in (tmp_path / "log").iterdir())
    assert kept == ["app.log", "app.log.1", "app.log.2"]
    assert all(path.stat().st_size <= LARGEST for path in (tmp_path / "log").iterdir())


def test_a_disk_that_is_full_is_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = DiscreetFile(tmp_path / "app.log")

    def full(_text: str) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(file.stream, "write", full)
    file.emit(logging.LogRecord("explorer", logging.INFO, "", 0, "x", None, None))
    file.close()
    assert capsys.readouterr().err == ""


def test_a_disk_that_is_full_at_the_end_is_no_reason_to_fail(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    close = DiscreetFile.close

    def full(file: DiscreetFile) -> None:
        close(file)
        raise OSError(28, "No space left on device")

    with logging_to_file() as log:
        log.open()
        OURS.info("written")
        monkeypatch.setattr(DiscreetFile, "close", full)
    assert len(lines()) == 1


def test_what_qt_says_is_logged_and_shown(capsys: pytest.CaptureFixture[str]) -> None:
    noted: list[str] = []
    with logging_to_file(), qt_logged(noted.append):
        qWarning("no such thing")
    assert "WARNING qt: no such thing" in "\n".join(lines())
    assert "no such thing" in capsys.readouterr().err
    assert noted == []


def test_a_record_of_any_thread_waits_for_the_file(tmp_path: Path) -> None:
    handler = LateFile(tmp_path / "app.log")
    handler.handle(logging.LogRecord("explorer", logging.INFO, "", 0, "waits", None, None))
    handler.close()
    assert "waits" in (tmp_path / "app.log").read_text("utf-8")


def test_a_command_logs_the_library_that_it_opened() -> None:
    run = subprocess.run(
        [sys.executable, "-P", "-m", "explorer", "list", "--log-level", "debug"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")
    assert any("opened the library ~" in line for line in lines())
