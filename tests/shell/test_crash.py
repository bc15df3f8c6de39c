from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from explorer import __version__
from explorer.shell.crash import (
    LONGEST_REPORT,
    MOST_REPORTS,
    CrashDialog,
    CrashHandler,
    crash_report,
)
from explorer.shell.trail import Trail


@pytest.fixture
def handler(qtbot: QtBot) -> Iterator[CrashHandler]:
    made = CrashHandler()
    made.install()
    yield made
    made.uninstall()
    if made.dialog is not None:
        made.dialog.close()


def crash(qtbot: QtBot, handler: CrashHandler, text: str) -> CrashDialog:
    def fail() -> None:
        raise RuntimeError(text)

    with qtbot.captureExceptions():
        try:
            fail()
        except RuntimeError:
            handler.handle(*sys.exc_info())
    qtbot.waitUntil(lambda: handler.dialog is not None)
    assert handler.dialog is not None
    return handler.dialog


def test_an_exception_shows_one_dialog_with_a_report_to_copy(
    qtbot: QtBot, handler: CrashHandler
) -> None:
    dialog = crash(qtbot, handler, "first thing")
    report = dialog.detailedText()
    assert "RuntimeError: first thing" in report
    assert __version__ in report
    dialog.copy_button.click()
    assert QApplication.clipboard().text() == report
    assert dialog.isVisible()


def test_a_second_exception_is_added_to_the_dialog_that_is_open(
    qtbot: QtBot, handler: CrashHandler
) -> None:
    dialog = crash(qtbot, handler, "first thing")
    assert crash(qtbot, handler, "second thing") is dialog
    qtbot.waitUntil(lambda: "second thing" in dialog.detailedText())
    assert "first thing" in dialog.detailedText()


def test_the_same_exception_again_is_counted_whatever_was_done_in_between(
    qtbot: QtBot, handler: CrashHandler
) -> None:
    handler.trail = Trail()
    dialog = crash(qtbot, handler, "at each paint")
    for _ in range(29):
        crash(qtbot, handler, "at each paint")
    qtbot.waitUntil(lambda: "(raised 30 times)" in dialog.detailedText())
    assert dialog.detailedText().count("RuntimeError: at each paint") == 1


def test_of_many_different_exceptions_the_first_are_shown(
    qtbot: QtBot, handler: CrashHandler
) -> None:
    dialog = crash(qtbot, handler, "number 0")
    for number in range(1, MOST_REPORTS + 5):
        crash(qtbot, handler, f"number {number}")
    qtbot.waitUntil(lambda: "(5 more;" in dialog.detailedText())
    assert f"number {MOST_REPORTS - 1}" in dialog.detailedText()
    assert f"number {MOST_REPORTS}" not in dialog.detailedText()


def test_of_a_long_report_its_beginning_and_its_end_are_shown(
    qtbot: QtBot, handler: CrashHandler
) -> None:
    text = crash(qtbot, handler, "a" + " " * 10 * LONGEST_REPORT + "z").detailedText()
    assert len(text) < LONGEST_REPORT + 10
    assert __version__ in text
    assert text.rstrip().endswith("z")


def test_the_app_goes_on(qtbot: QtBot, handler: CrashHandler) -> None:
    crash(qtbot, handler, "x").close()
    qtbot.waitUntil(lambda: handler.dialog is None)
    timer = QTimer()
    timer.setSingleShot(True)
    with qtbot.waitSignal(timer.timeout):
        timer.start(0)


def test_the_hook_is_given_back(qtbot: QtBot) -> None:
    before = sys.excepthook
    handler = CrashHandler()
    handler.install()
    assert sys.excepthook == handler.handle
    handler.uninstall()
    assert sys.excepthook is before
    assert threading.excepthook is not handler.handle_in_thread


def test_an_exception_in_a_thread_is_reported_as_well(
    qtbot: QtBot, handler: CrashHandler, caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> None:
        raise RuntimeError("in a thread")

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: handler.dialog is not None)
    assert handler.dialog is not None
    assert "RuntimeError: in a thread" in handler.dialog.detailedText()
    assert "RuntimeError: in a thread" in caplog.text


def test_an_exception_while_an_object_goes_is_logged_alone(
    qtbot: QtBot, handler: CrashHandler, caplog: pytest.LogCaptureFixture
) -> None:
    class Fragile:
        def __del__(self) -> None:
            raise RuntimeError("on the way out")

    Fragile()
    assert "RuntimeError: on the way out" in caplog.text
    assert handler.dialog is None


def test_the_report_has_the_last_steps_and_no_passwords(handler: CrashHandler) -> None:
    error = RuntimeError("postgresql://anna:secret@db/x")
    report = crash_report(RuntimeError, error, None, "10:00:00 find")
    assert "10:00:00 find" in report
    assert "postgresql://anna:***@db/x" in report
