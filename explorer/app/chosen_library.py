"""Which library the user chose, for where neither an option nor the environment names one.

It stands in a file of its own and not among the window's settings, so that the window and the
command line open the same.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from explorer.app.passwords import has_password
from explorer.app.whole_files import replaced
from explorer.folders import config_folder

_FILE = "library.txt"
_LONGEST = 4096


def chosen_library() -> str | None:
    """A database file or a URL; None for the user's own library, and where nothing can be read."""
    with suppress(OSError, UnicodeDecodeError):
        with _file().open(encoding="utf-8") as file:
            spec = file.read(_LONGEST).strip()
        # Also what a power cut leaves in a file, which no name can hold.
        if spec and not any(character < " " for character in spec):
            return spec
    return None


def choose_library(spec: str | None) -> None:
    """Remember a library for the next start, None for the user's own.

    Raises:
        ValueError: If it is a URL with a password in it, which no file should keep.
        OSError: If it can't be remembered.
    """
    if spec is None:
        _file().unlink(missing_ok=True)
        return
    if has_password(spec):
        raise ValueError("a password is not kept in a file")
    _file().parent.mkdir(parents=True, exist_ok=True)
    with replaced(_file()) as part:
        part.write_text(f"{spec}\n", encoding="utf-8")


def _file() -> Path:
    return config_folder() / _FILE
