"""What a run of the app leaves on the disk while it goes on, and takes away when it ends well.

If it ends badly, the next start finds it and makes a report of it. A trail has the versions, the
names of the last commands with their times, and what Python's ``faulthandler`` wrote as the process
died. It has no names of matches, players or files, and nothing of it is sent anywhere.
"""

from __future__ import annotations

import faulthandler
import os
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile

from explorer.folders import state_folder
from explorer.shell.discretion import discreet

MOST_REPORTS = 5
LAST_STEPS = 40
_LONGEST = 400
"""After so many steps a trail is written anew with the last ones alone."""

_TRAIL, _LOCK, _REPORT = "run-*.txt", ".lock", "report-*.txt"
_DEATH = ("Fatal Python error:", "Windows fatal exception:")
_NEVER_STALE = 0


def reports_folder() -> Path:
    """Where trails and reports are."""
    return state_folder() / "crashes"


class Trail:
    """The trail of this run. Where it can't be written, only the last steps are remembered."""

    def __init__(self) -> None:
        self._steps: deque[str] = deque(maxlen=LAST_STEPS)
        self._lock: QLockFile | None = None
        self._path: Path | None = None
        self._file: int | None = None
        self._head = ""
        self._written = 0

    @property
    def steps(self) -> str:
        """The last steps, a line each, the newest last."""
        return "\n".join(self._steps)

    def note(self, step: str) -> None:
        """Note what is being done, with its time."""
        line = f"{datetime.now().astimezone():%H:%M:%S} {step}"
        self._steps.append(line)
        self._written += 1
        if self._written > _LONGEST:
            self._write_anew()
        else:
            self._write(f"{line}\n")

    def open(self, folder: Path, head: str) -> None:
        """Write a file from now on, which begins with ``head``, and let Python write its end."""
        self._head = f"{head}\nStarted {datetime.now().astimezone():%Y-%m-%d %H:%M:%S %z}\n\n"
        path = folder / f"run-{os.getpid()}-{uuid4().hex[:8]}.txt"
        lock = QLockFile(str(path.with_suffix(_LOCK)))
        lock.setStaleLockTime(_NEVER_STALE)
        flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_APPEND
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if lock.tryLock(0):
                self._lock = lock
                self._file = os.open(path, flags, 0o600)
                self._path = path
                self._write_anew()
                faulthandler.enable(self._file)

    def close(self) -> None:
        """Take the file away: the run has ended well."""
        if self._file is not None and self._path is not None:
            faulthandler.disable()
            os.close(self._file)
            self._file = None
            with suppress(OSError):
                self._path.unlink()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _write_anew(self) -> None:
        self._written = len(self._steps)
        if self._file is not None:
            with suppress(OSError):
                os.ftruncate(self._file, 0)
            self._write(self._head + "".join(f"{step}\n" for step in self._steps))

    def _write(self, text: str) -> None:
        """Write at once, so that it stands there whatever comes next."""
        if self._file is not None:
            with suppress(OSError):
                os.write(self._file, discreet(text).encode("utf-8", errors="replace"))


def reports_of_dead_runs(folder: Path) -> list[Path]:
    """Make reports of the trails that nobody has gone on with since their runs died.

    A run that was killed, or whose computer was switched off, leaves a trail without a cause of
    death; that is no fault of the app's, and is only cleared away.

    Returns:
        The new reports, the oldest first. At most ``MOST_REPORTS`` are kept in all.
    """
    made = []
    with suppress(OSError):
        for path in sorted(folder.glob(_TRAIL), key=_age):
            report = _buried(path)
            if report is not None:
                made.append(report)
        for old in sorted(folder.glob(_REPORT))[:-MOST_REPORTS]:
            old.unlink()
    return [report for report in made if report.exists()]


def _buried(path: Path) -> Path | None:
    """The report made of a trail; None if its run goes on, or did not die by itself."""
    lock = QLockFile(str(path.with_suffix(_LOCK)))
    lock.setStaleLockTime(_NEVER_STALE)
    if not lock.tryLock(0):
        return None
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
        died = datetime.fromtimestamp(_age(path)).astimezone()
        path.unlink()
        if not any(cause in text for cause in _DEATH):
            return None
        report = path.with_name(f"report-{died:%Y%m%d-%H%M%S}-{path.stem.rpartition('-')[2]}.txt")
        report.write_text("\n".join(_told(text)) + "\n", encoding="utf-8")
        return report
    except OSError:
        return None
    finally:
        lock.unlock()


def _told(text: str) -> Iterator[str]:
    """A trail's lines, with the steps before the death cut to the last ones."""
    lines = discreet(text).splitlines()
    end = next((n for n, line in enumerate(lines) if line.startswith(_DEATH)), len(lines))
    begin = lines.index("") + 1 if "" in lines[:end] else 0
    yield from lines[:begin]
    yield from lines[max(begin, end - LAST_STEPS) : end]
    yield ""
    yield from lines[end:]


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
