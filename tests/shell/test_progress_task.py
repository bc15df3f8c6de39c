"""One job behind a dialog, and the order in which it is told what became of it."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QProgressDialog, QWidget
from pytestqt.qtbot import QtBot

from explorer.domain.ports import LibraryError
from explorer.shell.jobs import JobControl, Jobs
from explorer.shell.progress_task import ProgressTask


def failing(_control: JobControl) -> str:
    raise LibraryError("library-directory", library="folder")


@pytest.mark.parametrize(
    ("work", "told"), [(lambda _control: "result", "done"), (failing, "failed")]
)
def test_the_end_is_told_last(qtbot: QtBot, work: Callable[[JobControl], str], told: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    task = ProgressTask("At work", work, window)
    heard: list[str] = []
    task.done.connect(lambda _result: heard.append("done"))
    task.failed.connect(lambda _text: heard.append("failed"))
    task.ended.connect(lambda: heard.append("ended"))
    task.start(Jobs())
    qtbot.waitUntil(lambda: "ended" in heard)
    assert heard == [told, "ended"]
    qtbot.waitUntil(lambda: not window.findChildren(QProgressDialog))


def test_a_cancelled_job_only_ends(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    go_on, heard = threading.Event(), list[str]()

    def work(control: JobControl) -> None:
        go_on.wait(10)
        control.check()

    task = ProgressTask("At work", work, window)
    task.done.connect(lambda _result: heard.append("done"))
    task.failed.connect(lambda _text: heard.append("failed"))
    task.ended.connect(lambda: heard.append("ended"))
    task.start(Jobs())
    task.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["ended"]
