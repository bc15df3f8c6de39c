"""How files are called where there is little room."""

from __future__ import annotations

from pathlib import PurePath


def short_name(name: str) -> str:
    """The last part of a path or of a name in an archive, or the whole where there is none."""
    return PurePath(name).name or name
