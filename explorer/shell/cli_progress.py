"""How far a command is, as one line at the bottom of a terminal that is drawn over and over."""

from __future__ import annotations

import shutil
from typing import TextIO

from explorer.domain.imports import ImportProgress, ImportStatus

_BAR = 24
_ERASE = "\r\x1b[K"


class ProgressLine:
    """Draws on a terminal; on anything else, and on None, it draws nothing."""

    def __init__(self, stream: TextIO | None) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._drawn: str | None = None

    def show(self, progress: ImportProgress) -> None:
        """Draw how far an import is."""
        self._draw(progress_text(progress))

    def show_share(self, share: float) -> None:
        """Draw which share of a command's work is done, 0 to 1."""
        self._draw(_bar(share))

    def _draw(self, text: str) -> None:
        if self._stream is not None and text != self._drawn:
            # One column stays free: a full line would wrap.
            width = shutil.get_terminal_size().columns - 1
            self._stream.write(_ERASE + text[:width])
            self._stream.flush()
            self._drawn = text

    def clear(self) -> None:
        """Take the line away, so that others may be written."""
        if self._stream is not None and self._drawn is not None:
            self._stream.write(_ERASE)
            self._stream.flush()
            self._drawn = None


def progress_text(progress: ImportProgress) -> str:
    """How far an import is in one line, such as ``[####----]  50 %  2 of 4  3.1/s  1 s left``."""
    if progress.share is None:
        return f"Looking for matches: {progress.found}"
    parts = [_bar(progress.share), f"{progress.done} of {progress.found}"]
    failed = progress.counts.get(ImportStatus.FAILED, 0)
    if failed:
        parts.append(f"{failed} failed")
    if progress.rate is not None:
        parts.append(f"{progress.rate:.1f}/s")
    if progress.seconds_left is not None and progress.done < progress.found:
        parts.append(f"{duration(progress.seconds_left)} left")
    return "  ".join(parts)


def duration(seconds: float) -> str:
    """Seconds as ``9 s``, ``2:05`` or ``1:02:05``."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _bar(share: float) -> str:
    full = round(share * _BAR)
    return f"[{'#' * full}{'-' * (_BAR - full)}] {int(share * 100):>3} %"
