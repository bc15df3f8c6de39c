"""The screen for tests: an X server whose windows are seen and driven from outside."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

DISPLAY = os.environ.get("MATCH_EXPLORER_TEST_DISPLAY")
WAIT = 60
"""Seconds."""

T = TypeVar("T")


def until(look: Callable[[], T | None]) -> T:
    """What is seen as soon as it is there; another process tells nobody when that is."""
    deadline = time.monotonic() + WAIT
    while (found := look()) is None:
        assert time.monotonic() < deadline
        time.sleep(0.1)
    return found


def xdotool(*arguments: str) -> subprocess.CompletedProcess[str]:
    """What xdotool did on the screen for tests; it fails the test where it takes too long."""
    return subprocess.run(
        ["xdotool", *arguments],
        env={**os.environ, "DISPLAY": DISPLAY or ""},
        capture_output=True,
        text=True,
        timeout=WAIT,
        check=False,
    )


def shown_window(*criteria: str) -> str | None:
    """The window that xdotool finds by its criteria.

    Its own way to wait for one isn't used: that breaks off where any other window just goes.
    """
    found = xdotool("search", "--onlyvisible", *criteria)
    return next(iter(found.stdout.splitlines()), None)


def window_named(title: str) -> str:
    """The window whose title matches, waited for."""
    return until(partial(shown_window, "--name", title))


def window_of(process: subprocess.Popen[bytes]) -> str:
    """The window of a process, waited for; it fails the test where the process ends without one."""

    def look() -> str | None:
        assert process.poll() is None, f"it ended with {process.returncode}"
        return shown_window("--pid", str(process.pid))

    return until(look)


def press(window: str, *keys: str) -> None:
    """Press keys in a window."""
    for arguments in (("windowfocus", "--sync", window), ("key", "--clearmodifiers", *keys)):
        done = xdotool(*arguments)
        assert done.returncode == 0, done.stderr
