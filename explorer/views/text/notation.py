"""Numbers, dates and alphabetical order as the user's language has them.

The language is Qt's default locale, which the shell sets with the language of the texts. Clock
times of a match and scores are written alike in every language.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import cmp_to_key
from typing import TypeVar

from PySide6.QtCore import QCollator, QDate, QLocale

Item = TypeVar("Item")

DATE = "d MMM yyyy"
"""A date in short, in Qt's notation, for which English and Spanish need no other order."""

GROUPED_FROM = 10_000
"""From here on a count is written in groups of digits; years and small counts never are."""


def decimal(value: float | Decimal, places: int) -> str:
    """A number with a fixed number of decimals, as 0.64 or 0,64."""
    return QLocale().toString(float(value), "f", places)


def whole(value: int) -> str:
    """A count, in groups of digits where it is long: 12,345 or 12.345."""
    return QLocale().toString(value) if abs(value) >= GROUPED_FROM else str(value)


def grouped(value: int) -> str:
    """A count of what there may be thousands of, which is no year: 4,391 or 4.391."""
    return QLocale().toString(value)


def date(day: dt.date, form: str = DATE) -> str:
    """A date in Qt's notation, with the names of days and months in the language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def in_order(
    items: Iterable[Item], text: Callable[[Item], str], *, falling: bool = False
) -> list[Item]:
    """The items in the alphabetical order of their texts; numbers in these go by their size."""
    collator = QCollator(QLocale())
    collator.setNumericMode(True)
    compare = cmp_to_key(collator.compare)
    return sorted(items, key=lambda item: compare(text(item)), reverse=falling)


def spoken(value: object) -> object:
    """A value of a message as it is written: numbers and dates in the language's way."""
    match value:
        case bool():
            return value
        case int():
            return whole(value)
        case Decimal():
            exponent = value.as_tuple().exponent
            return decimal(value, max(0, -exponent) if isinstance(exponent, int) else 0)
        case float():
            return QLocale().toString(value, "g", 6)
        case dt.date():
            return date(value)
        case _:
            return value
