"""The log: a file of what went on, for whoever has to find out what went wrong.

Modules log to ``logging.getLogger(__name__)`` under ``explorer``. Of what other libraries have to
say only warnings and errors are kept. Nothing is written before the file is opened, which a window
does after it was first painted; what was logged until then is written then.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from explorer.folders import log_folder

LEVELS = ("debug", "info", "warning", "error")
DEFAULT_LEVEL = "info"
LEVEL_VARIABLE = "MATCH_EXPLORER_LOG"
"""The environment variable that names the level where no option does."""

_OURS = "explorer"


def log_path() -> Path:
    """Where the log is."""
    return log_folder() / "match-explorer.log"


@contextmanager
def logging_to_file(level: str | None = None) -> Iterator[LateFile]:
    """Log for as long as this goes on; at its end what was held back is written.

    Args:
        level: One of LEVELS; that of the environment, or else the default one, unless told.
    """
    wanted = (level or os.environ.get(LEVEL_VARIABLE, "")).lower()
    root, ours = logging.getLogger(), logging.getLogger(_OURS)
    before = root.level, ours.level
    handler = LateFile(log_path())
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    ours.setLevel((wanted if wanted in LEVELS else DEFAULT_LEVEL).upper())
    logging.captureWarnings(capture=True)
    try:
        yield handler
    finally:
        logging.captureWarnings(capture=False)
        root.setLevel(before[0])
        ours.setLevel(before[1])
        root.removeHandler(handler)
        handler.close()


class LateFile(logging.Handler):
    """Holds records back until it is opened, or closed, or an error is logged.

    Where no file can be written nothing is: a log is no reason to fail.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self._waiting: list[logging.LogRecord] = []
        self._file: logging.Handler | None = None
        self._failed = False

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, or hold it back."""
        if self._file is not None:
            self._file.emit(record)
        elif not self._failed:
            self._waiting.append(record)
            if record.levelno >= logging.ERROR:
                self.open()

    def open(self) -> None:
        """Write what was held back, and from now on at once."""
        self.acquire()
        try:
            if self._file is not None or self._failed:
                return
            # Loaded with the first line that is written: the app's start doesn't wait for it.
            from explorer.shell.log_file import DiscreetFile  # noqa: PLC0415

            waiting, self._waiting = self._waiting, []
            try:
                self._file = DiscreetFile(self.path)
            except OSError:
                self._failed = True
                return
            for record in waiting:
                self._file.emit(record)
        finally:
            self.release()

    def close(self) -> None:
        """Write what was held back and let go of the file."""
        if self._waiting:
            self.open()
        if self._file is not None:
            # Python writes then what it has held back, for which the disk may be too full.
            with suppress(OSError):
                self._file.close()
        super().close()
