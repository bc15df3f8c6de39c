"""What reports and logs keep to themselves, as they are shown to others."""

from __future__ import annotations

import re
from pathlib import Path

_PASSWORD = re.compile(r"(?<=://)([^\s/:@]*):[^\s/@]+@")


def discreet(text: str) -> str:
    """A text without passwords of URLs, and with the user's home folder written as ``~``."""
    home = str(Path.home())
    masked = _PASSWORD.sub(r"\1:***@", text)
    return masked if len(home) < 2 else masked.replace(home, "~")
