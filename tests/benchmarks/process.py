"""Where a benchmark runs: in a process of its own, with a home and a library of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

PROJECT = Path(__file__).resolve().parents[2]
DENSE_FILE = "statsbomb/events/3869685.json"
DENSE_MATCH = "statsbomb-3869685"
TIMEOUT_SECONDS = 600

_HOME = {
    "HOME": "home",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_RUNTIME_DIR": "run",
}
# What a user's own settings could change in what is measured.
_FOREIGN = ("QT_", "MPL", "MATCH_EXPLORER_", "PYTHON")


class FailedError(Exception):
    """A process that a benchmark needs has failed; its own words are on standard error."""


@contextmanager
def clean_environment(pixel_ratio: float) -> Iterator[dict[str, str]]:
    """The environment for a benchmark's processes: an empty home, no display, a library to make.

    Args:
        pixel_ratio: The device pixel ratio of its windows.
    """
    with TemporaryDirectory(prefix="match-explorer-bench-") as name:
        root = Path(name)
        environment = {
            key: value for key, value in os.environ.items() if not key.startswith(_FOREIGN)
        }
        for key, folder in _HOME.items():
            (root / folder).mkdir(parents=True, exist_ok=True, mode=0o700)
            environment[key] = str(root / folder)
        environment["MATCH_EXPLORER_LIBRARY"] = str(root / "library.sqlite")
        environment["QT_QPA_PLATFORM"] = "offscreen"
        environment["QT_SCALE_FACTOR"] = str(pixel_ratio)
        yield environment


def run_module(
    module: str, *arguments: str, environment: dict[str, str] | None = None, quiet: bool = False
) -> str:
    """Run a module as a program and return what it prints.

    Args:
        module: Its dotted name.
        arguments: The program's arguments.
        environment: Its environment variables; this process's own for None.
        quiet: Keep back its standard error unless it fails.

    Raises:
        FailedError: If it exits with an error or takes too long.
    """
    return run_python("-m", module, *arguments, environment=environment, quiet=quiet)


def run_python(
    *arguments: str, environment: dict[str, str] | None = None, quiet: bool = False
) -> str:
    """Run this Python with arguments; the rest as for ``run_module``."""
    try:
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=PROJECT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if quiet else None,
            text=True,
            check=False,
            timeout=TIMEOUT_SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise FailedError(f"{' '.join(arguments)} took over {TIMEOUT_SECONDS} s") from error
    if done.returncode:
        raise FailedError(f"{' '.join(arguments)} failed\n{done.stderr or ''}".rstrip())
    return done.stdout
