"""Values as feeds write them: None for what isn't one, since an odd value is no reason to stop."""

from __future__ import annotations

import datetime as dt

_MOST_DIGITS = 9


def whole_number(text: str | None) -> int | None:
    """A number of no more digits than anything counted here has, None for anything else."""
    if not text or len(text) > _MOST_DIGITS:
        return None
    return int(text) if text.isascii() and text.isdigit() else None


def number(text: str | None) -> float | None:
    """A finite number of a sane size, None for anything else."""
    try:
        value = float(text or "")
    except ValueError:
        return None
    return value if abs(value) < 10**_MOST_DIGITS else None


def day_of(text: str | None) -> dt.date | None:
    """The day, as on the spot, of ``2018-09-23T15:00:00``, ``20180923T150000+0100`` and so on."""
    try:
        return dt.date.fromisoformat((text or "").partition("T")[0].removesuffix("Z"))
    except ValueError:
        return None
