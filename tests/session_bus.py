"""A session's bus of a test's own, and the Python of the system, which has bindings for it."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.needs import absent

SYSTEM_PYTHON = "/usr/bin/python3"


@contextmanager
def session_bus() -> Iterator[str]:
    """The address of a bus that ends with the block."""
    if shutil.which("dbus-daemon") is None or not Path(SYSTEM_PYTHON).exists():
        absent("no D-Bus, or no Python of the system")
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.communicate()
