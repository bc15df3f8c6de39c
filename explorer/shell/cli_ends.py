"""How a command ends: its exit code, and the one line that says what went wrong."""

from __future__ import annotations

import errno
import signal
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NoReturn

PROGRAM = "match-explorer"

SUCCESS, FAILURE, USAGE = 0, 1, 2
INTERRUPTED = 128 + 2
BROKEN_PIPE = 128 + 13


def complain(text: str) -> None:
    """Say in one line on the standard error what went wrong."""
    print(f"{PROGRAM}: {' '.join(text.split())}", file=sys.stderr)


def os_error_text(error: OSError) -> str:
    """What the system said of a file, or of the output where it names none."""
    if error.filename is not None and error.strerror is not None:
        return f"{error.filename}: {error.strerror}"
    if error.errno == errno.ENOSPC:
        return "There is no room left to write the output: free some space, then try again."
    return str(error)


@contextmanager
def ended_by_signals() -> Iterator[None]:
    """Let a command that is told to end, or whose terminal closes, clear up what it began."""
    before = {}
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        if number is not None and signal.getsignal(number) is signal.SIG_DFL:
            before[number] = signal.signal(number, _end)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _end(number: int, _frame: object) -> NoReturn:
    raise SystemExit(128 + number)


def wording(key: str, values: Mapping[str, object]) -> str:
    """A message key and its values in words."""
    from explorer.views.text import message  # noqa: PLC0415  brings Qt, which most runs do without

    return message(key, values)


def finding_wording(code: str, values: Mapping[str, object]) -> str:
    """A finding in words, also one that another version of the app left in the library."""
    from explorer.views.text.wording import finding_text  # noqa: PLC0415  brings Qt, as above

    return finding_text(code, values)
