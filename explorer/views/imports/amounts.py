"""Sizes, rates and times in the fewest words."""

from __future__ import annotations

from explorer.views.text import message
from explorer.views.text.notation import decimal

_UNITS = ("B", "kB", "MB", "GB")


def size_text(size: int) -> str:
    """A number of bytes, such as ``48 kB`` or ``3.8 MB``."""
    amount, unit = float(size), 0
    while amount >= 999.5 and unit < len(_UNITS) - 1:
        amount, unit = amount / 1000, unit + 1
    digits = 1 if unit > 1 and amount < 99.95 else 0
    return message("imports-size", {"size": decimal(amount, digits), "unit": _UNITS[unit]})


def rate_text(rate: float, seconds_left: float | None) -> str:
    """Matches a second and, where it is known, the time that the rest will take."""
    shown = decimal(rate, 1 if rate < 9.95 else 0)
    if seconds_left is None:
        return message("imports-rate", {"rate": shown})
    return message("imports-rate-left", {"rate": shown, "left": time_text(seconds_left)})


def time_text(seconds: float) -> str:
    """A time as ``9 s``, ``4 min`` or ``1 h 10 min``, as rough as a guess at it is."""
    if seconds < 59.5:
        return message("imports-left-seconds", {"seconds": round(seconds)})
    minutes = round(seconds / 60)
    if minutes < 60:
        return message("imports-left-minutes", {"minutes": minutes})
    return message("imports-left-hours", {"hours": minutes // 60, "minutes": minutes % 60})
