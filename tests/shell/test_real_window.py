"""The app in a real window on an X server, driven by keys from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.needs import absent
from tests.screen import DISPLAY, WAIT, press, window_named
from tests.shell.test_cli import BUNDLED_FILE

pytestmark = pytest.mark.x11


def start(*arguments: str) -> subprocess.Popen[str]:
    """Start the app on the screen for tests."""
    environment = {**os.environ, "DISPLAY": DISPLAY or ""}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.Popen(
        [sys.executable, "-m", "explorer", *arguments],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def app() -> Iterator[subprocess.Popen[str]]:
    if DISPLAY is None:
        absent("no screen: packaging/test provides one")
    process = start("dallas-miami")
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def test_the_app_opens_takes_keys_and_quits(app: subprocess.Popen[str]) -> None:
    window = window_named("FC Dallas 4–4 Inter Miami CF")
    press(window, "End", "ctrl+h")
    press(window_named("^FC Dallas–Inter Miami CF"), "ctrl+h")
    press(window_named("FC Dallas 4–4 Inter Miami CF"), "ctrl+q")
    _, errors = app.communicate(timeout=WAIT)
    assert app.returncode == 0, errors
    assert "Traceback" not in errors


def test_an_interrupt_closes_the_app(app: subprocess.Popen[str]) -> None:
    window_named("FC Dallas 4–4 Inter Miami CF")
    app.send_signal(signal.SIGINT)
    _, errors = app.communicate(timeout=WAIT)
    assert app.returncode == 0, errors
    assert "Traceback" not in errors


def test_a_second_start_hands_over_its_file(app: subprocess.Popen[str], tmp_path: Path) -> None:
    own = tmp_path / "own.json"
    text = BUNDLED_FILE.read_text(encoding="utf-8")
    own.write_text(text.replace("FC Dallas", "FC Elsewhere"), encoding="utf-8")
    window = window_named("FC Dallas 4–4 Inter Miami CF")
    second = start(str(own))
    _, errors = second.communicate(timeout=WAIT)
    assert (second.returncode, errors) == (0, "")
    assert window_named("FC Elsewhere 4–4 Inter Miami CF") == window
    press(window, "ctrl+q")
    _, errors = app.communicate(timeout=WAIT)
    assert app.returncode == 0, errors
