"""The file of the log, which turns over when it is full."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from explorer.shell.discretion import discreet

LARGEST = 1 << 20
"""How many bytes a file of the log has at most."""

OLDER = 2
"""How many older files are kept beside the one that is written."""

_FORMAT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


class DiscreetFile(RotatingFileHandler):
    """Writes records without what is nobody's business; what can't be written is left out.

    Raises:
        OSError: If there can't be such a file.
    """

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        super().__init__(path, maxBytes=LARGEST, backupCount=OLDER, encoding="utf-8")
        self.setFormatter(logging.Formatter(_FORMAT))

    def format(self, record: logging.LogRecord) -> str:
        """The record as a line, with its traceback below it if it has one."""
        return discreet(super().format(record))

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging calls it so
        """Go on: the disk may be full, or another instance may just have turned the file over."""
