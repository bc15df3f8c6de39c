"""A real run that crashes, and the next start that tells of it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer import __version__
from explorer.shell.composition import WindowLibrary
from explorer.shell.crash_notice import CrashNotice
from explorer.shell.logs import log_path
from explorer.shell.outside import PathBox
from explorer.shell.restoring import NOTHING
from explorer.shell.run_watch import RunWatch
from explorer.shell.running_app import RunningApp
from explorer.shell.settings import Settings
from explorer.shell.trail import reports_folder

RUN = """
import os, signal, sys
from PySide6.QtCore import QTimer, qFatal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMainWindow
from explorer.shell import cli, run_watch

end = sys.argv[1]

def act():
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMainWindow))
    notices = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "CrashNotice"]
    print("notices", len([n for n in notices if n.isVisible()]), flush=True)
    for name in ("hide-future", "to-end"):
        window.findChild(QAction, name).trigger()
    if end == "segv":
        os.kill(os.getpid(), signal.SIGSEGV)
    elif end == "abort":
        os.abort()
    elif end == "qt":
        qFatal("the screen is gone")
    elif end == "raise":
        QTimer.singleShot(0, lambda: QApplication.exit(0))
        raise RuntimeError("not meant to be")
    else:
        window.close()

class Timed(run_watch.RunWatch):
    def begin(self):
        super().begin()
        QTimer.singleShot(0, act)

run_watch.RunWatch = Timed
sys.exit(cli.main(["dallas-miami"]))
"""


def run(end: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-P", "-c", RUN, end],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def reports() -> list[Path]:
    return sorted(reports_folder().glob("*.txt")) if reports_folder().exists() else []


@pytest.mark.parametrize("end", ["segv", "abort"])
def test_a_crash_is_told_of_at_the_next_start_and_only_then(end: str) -> None:
    first = run(end)
    assert first.returncode < 0
    assert first.stdout == "notices 0\n"
    second = run("well")
    assert (second.returncode, second.stdout) == (0, "notices 1\n"), second.stderr
    (report,) = reports()
    text = report.read_text("utf-8")
    assert f"Match Explorer {__version__}" in text
    assert "Display: offscreen" in text
    assert "to-end" in text
    assert "Fatal Python error" in text
    for name in ("Messi", "Miami", "dallas-miami", os.environ["HOME"]):
        assert name not in text
    assert run("well").stdout == "notices 0\n"


def test_what_qt_died_of_is_in_the_report_and_in_the_log() -> None:
    assert run("qt").returncode < 0
    assert run("well").stdout == "notices 1\n"
    (report,) = reports()
    # From Python the message itself comes as a warning just before.
    assert "Qt: [A qFatal() call" in report.read_text("utf-8")
    assert "the screen is gone" in log_path().read_text("utf-8")


def test_a_run_that_ends_well_leaves_a_log_and_no_trail() -> None:
    assert run("well").returncode == 0
    assert reports() == []
    log = log_path().read_text("utf-8")
    assert "opened the library" in log
    assert "started: Match Explorer" in log
    assert log.rstrip().endswith("ended")


def test_an_exception_is_logged_with_its_traceback() -> None:
    ended = run("raise")
    assert "RuntimeError: not meant to be" in ended.stderr
    assert "RuntimeError: not meant to be" in log_path().read_text("utf-8")
    assert reports() == []


def test_a_folder_that_can_t_be_written_costs_no_start() -> None:
    state = reports_folder().parent
    state.parent.mkdir(parents=True, exist_ok=True)
    state.write_text("a file where the folder should be")
    ended = run("well")
    assert (ended.returncode, ended.stdout) == (0, "notices 0\n")


def test_commands_are_noted_by_name_in_each_window(
    qtbot: QtBot, qapp: QApplication, store: WindowLibrary
) -> None:
    running = RunningApp(qapp, store, Settings(None))
    watch = RunWatch(running, None)
    watch.begin()
    running.show(NOTHING)
    running.rebuild()
    action = running.desk.window.findChild(QAction, "hide-future")
    assert isinstance(action, QAction)
    action.trigger()
    running.desk.session.open_match(store.load("dallas-miami"))
    assert [line.split()[-1] for line in watch.trail.steps.splitlines()] == [
        "hide-future",
        "match-changed",
    ]
    running.close()
    running.desk.window.deleteLater()
    watch.end()


def test_an_unread_notice_comes_along_to_a_window_that_is_made_anew(
    qtbot: QtBot, qapp: QApplication, store: WindowLibrary
) -> None:
    reports_folder().mkdir(parents=True)
    (reports_folder() / "run-1-abc.txt").write_text("Fatal Python error: Aborted\n")
    running = RunningApp(qapp, store, Settings(None))
    running.show(NOTHING)
    watch = RunWatch(running, None)
    watch.begin()
    for _ in range(2):
        running.rebuild()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert watch.notice is not None
        assert watch.notice.isVisible()
        assert watch.notice.parent() is running.desk.window
        assert "Fatal Python error" in watch.notice.report.toPlainText()
        notice = watch.notice
    notice.discard_button.click()
    assert not list(reports_folder().glob("report-*.txt"))
    running.rebuild()
    assert watch.notice is None
    running.close()
    running.desk.window.deleteLater()
    watch.end()


@pytest.fixture
def notice(qtbot: QtBot) -> CrashNotice:
    made = CrashNotice("the report")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_notice_lets_the_user_go_on(notice: CrashNotice) -> None:
    assert not notice.isModal()


def test_the_report_is_copied(notice: CrashNotice) -> None:
    notice.copy_button.click()
    assert QGuiApplication.clipboard().text() == "the report"
    assert notice.isVisible()


def test_the_report_is_discarded(qtbot: QtBot, notice: CrashNotice) -> None:
    with qtbot.waitSignal(notice.discarded):
        notice.discard_button.click()
    assert not notice.isVisible()


def test_the_folder_is_opened(
    qtbot: QtBot, qapp: QApplication, store: WindowLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    running = RunningApp(qapp, store, Settings(None))
    RunWatch(running, None).open_reports_folder()
    assert opened == [QUrl.fromLocalFile(str(reports_folder()))]
    # Nothing said that it was opened, so its place is told.
    box = running.desk.window.findChild(PathBox)
    assert isinstance(box, PathBox)
    assert str(reports_folder()) in box.text()
    running.desk.window.deleteLater()
