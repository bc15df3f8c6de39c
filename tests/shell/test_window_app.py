from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

# In processes of their own, because the tests' application is not to take the app's name.
DRAWN = """
from explorer.shell.window_app import make_application
app = make_application()
print(app.windowIcon().pixmap(32, 32).toImage().pixelColor(16, 3).name())
"""

CLOSED_WHILE_A_SERVER_HANGS = """
import sys
import threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from explorer.app.libraries import open_library
from explorer.shell import library_actions
from explorer.shell.main_window import MainWindow
from explorer.shell.window_app import make_application, run_window

store, begun = open_library(sys.argv[1]), threading.Event()

def hang(*_: object) -> None:
    begun.set()
    threading.Event().wait()

def close() -> None:
    window, = (each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    window.views.library.wishes.put_wanted.emit("finals", ("one",))
    begun.wait()
    print("closed:", window.close(), flush=True)

store.put_into = hang
library_actions.LAST_WAIT_SECONDS = float(sys.argv[2])
app = make_application()
QTimer.singleShot(0, close)
print("ended:", run_window(store))
"""

ENDED_BY_A_SIGNAL = """
import os
import signal
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from explorer.app.libraries import open_library
from explorer.shell.crash import CrashDialog
from explorer.shell.main_window import MainWindow
from explorer.shell.window_app import make_application, run_window

store, wanted = open_library(sys.argv[1]), sys.argv[2]
app = make_application()


def show() -> None:
    look.start()
    if wanted == "crash":
        raise RuntimeError("planted")
    window = next(each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow))
    QMessageBox.warning(window, "", "read me")


def end() -> None:
    boxes = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMessageBox)]
    if any(box.isVisible() for box in boxes):
        print([type(box).__name__ for box in boxes], flush=True)
        look.stop()
        os.kill(os.getpid(), getattr(signal, sys.argv[3]))


look = QTimer(interval=20)
look.timeout.connect(end)
QTimer.singleShot(0, show)
print("ended:", run_window(store))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT"])
@pytest.mark.parametrize(("wanted", "box"), [("crash", "CrashDialog"), ("box", "QMessageBox")])
def test_a_signal_ends_the_app_also_while_a_box_is_open(
    tmp_path: Path, number: str, wanted: str, box: str
) -> None:
    program = [sys.executable, "-c", ENDED_BY_A_SIGNAL, str(tmp_path / "own.sqlite")]
    done = subprocess.run(
        [*program, wanted, number], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.stdout, done.returncode) == (f"['{box}']\nended: 0\n", 0), done.stderr


def test_windows_bear_the_icon_of_the_app() -> None:
    done = subprocess.run(
        [sys.executable, "-c", DRAWN], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("#ffc65c\n", "")


def test_the_app_ends_though_what_is_being_written_hangs(tmp_path: Path) -> None:
    program = [sys.executable, "-c", CLOSED_WHILE_A_SERVER_HANGS, str(tmp_path / "own.sqlite")]
    done = subprocess.run([*program, "0.1"], capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("closed: True\nended: 0\n", 0), done.stderr
