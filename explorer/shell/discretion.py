"""What reports and logs keep to themselves, as they are shown to others."""

from __future__ import annotations

from pathlib import Path

from explorer.app.passwords import without_passwords


def discreet(text: str) -> str:
    """A text without passwords, and with the user's home folder written as ``~``."""
    home = str(Path.home())
    masked = without_passwords(text)
    return masked if len(home) < 2 else masked.replace(home, "~")
