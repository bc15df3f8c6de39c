"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_LONGEST_STEM = 120
"""Bytes of a file's name that its partial file has too: file systems take 255 for all of it."""


@contextmanager
def replaced(path: Path, *, sync: bool = True) -> Iterator[Path]:
    """A file beside ``path`` to write to, of the same suffix; at the end it takes its place.

    It does so once it is safely on the disk; without ``sync`` that is not waited for, and a power
    cut may cost the content. Where the block or that fails, a file that was there
    is as it was, and nothing else is left behind.

    Raises:
        OSError: If the file can't be written.
        ValueError: If no file can have that name.
    """
    stem = path.stem.encode(errors="ignore")[:_LONGEST_STEM].decode(errors="ignore")
    name = f".{stem}.{secrets.token_hex(4)}.part{path.suffix}"
    partial = path.with_name(name)
    try:
        yield partial
        if sync:
            with partial.open("r+b") as file:
                os.fsync(file.fileno())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
