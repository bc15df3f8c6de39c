"""What stands at a path, asked so that a place that can't be looked at holds nothing.

``pathlib`` raises there: for a folder without rights, a share that has gone away, a name that is
too long. Whoever only asks goes on instead, and is told why once it reads or writes.
"""

from __future__ import annotations

import os
from pathlib import Path


def here() -> Path:
    """The current folder; a path without a name where that has been removed."""
    try:
        return Path.cwd()
    except OSError:
        return Path()


def is_there(path: Path) -> bool:
    """Whether there is anything at a path."""
    return os.path.exists(path)  # noqa: PTH110  pathlib's raises


def is_file(path: Path) -> bool:
    """Whether there is a file at a path."""
    return os.path.isfile(path)  # noqa: PTH113  pathlib's raises


def is_folder(path: Path) -> bool:
    """Whether there is a folder at a path."""
    return os.path.isdir(path)  # noqa: PTH112  pathlib's raises
