"""The app in a real window on an X server, driven by keys from outside."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator

import pytest

from tests.needs import absent

DISPLAY = os.environ.get("MATCH_EXPLORER_TEST_DISPLAY")
WAIT = 60

pytestmark = pytest.mark.x11


def xdotool(*arguments: str) -> str:
    """Run xdotool on the screen for tests; it fails the test where it takes too long."""
    done = subprocess.run(
        ["xdotool", *arguments],
        env={**os.environ, "DISPLAY": DISPLAY or ""},
        capture_output=True,
        text=True,
        timeout=WAIT,
        check=True,
    )
    return done.stdout.strip()


def window_named(title: str) -> str:
    """The window of a title, waited for."""
    return xdotool("search", "--sync", "--onlyvisible", "--name", title).splitlines()[0]


@pytest.fixture
def app() -> Iterator[subprocess.Popen[str]]:
    if DISPLAY is None:
        absent("no screen: packaging/test provides one")
    environment = {**os.environ, "DISPLAY": DISPLAY}
    environment.pop("QT_QPA_PLATFORM", None)
    process = subprocess.Popen(
        [sys.executable, "-m", "explorer", "dallas-miami"],
        env=environment,
        stderr=subprocess.PIPE,
        text=True,
    )
    yield process
    if process.poll() is None:
        process.kill()
    process.communicate()


def press(window: str, *keys: str) -> None:
    xdotool("windowfocus", "--sync", window)
    xdotool("key", "--clearmodifiers", *keys)


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
