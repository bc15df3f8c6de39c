"""Copies of a library that take their place once they are complete."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from explorer.library.location import SUFFIXES

_LONGEST_NAME = 120


@contextmanager
def unfinished(target: Path) -> Iterator[Path]:
    """A name beside ``target`` that nothing else has, for a file that is then to be renamed to it.

    Where it isn't, it goes at the end of the block, with whatever SQLite put beside it.
    """
    name = f".{target.name[:_LONGEST_NAME]}.{secrets.token_hex(4)}.part"
    try:
        yield target.with_name(name)
    finally:
        for suffix in SUFFIXES:
            target.with_name(name + suffix).unlink(missing_ok=True)
