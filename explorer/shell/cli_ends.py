"""How a command ends: its exit code, and the one line that says what went wrong."""

from __future__ import annotations

import sys
from collections.abc import Mapping

PROGRAM = "match-explorer"

SUCCESS, FAILURE, USAGE = 0, 1, 2
INTERRUPTED = 128 + 2
BROKEN_PIPE = 128 + 13


def complain(text: str) -> None:
    """Say in one line on the standard error what went wrong."""
    print(f"{PROGRAM}: {' '.join(text.split())}", file=sys.stderr)


def wording(key: str, values: Mapping[str, object]) -> str:
    """A message key and its values in words."""
    from explorer.views.text import message  # noqa: PLC0415  brings Qt, which most runs do without

    return message(key, values)


def finding_wording(code: str, values: Mapping[str, object]) -> str:
    """A finding in words, also one that another version of the app left in the library."""
    from explorer.views.text.wording import finding_text  # noqa: PLC0415  brings Qt, as above

    return finding_text(code, values)
