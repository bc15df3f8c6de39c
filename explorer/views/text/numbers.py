"""Numbers, dates and lists as the user's language writes them.

The language is Qt's default locale, which the shell sets with the language of the texts. Clock
times of a match and scores are written alike in every language.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

GROUPED_FROM = 10_000
"""From here on a whole number is written in groups of digits; years and small counts never are."""


def decimal(value: float, places: int) -> str:
    """A number with a fixed number of decimals, as 0.64 or 0,64."""
    return QLocale().toString(float(value), "f", places)


def whole(value: int) -> str:
    """A whole number, in groups of digits where it is long: 12,345 or 12.345."""
    return QLocale().toString(value) if abs(value) >= GROUPED_FROM else str(value)


def listed(items: Iterable[str]) -> str:
    """Several things in a row: a, b and c."""
    return QLocale().createSeparatedList(list(items))


def date(day: dt.date, form: str) -> str:
    """A day in Qt's notation for dates, with the names of days and months in the language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), form)


def moment(when: dt.datetime) -> str:
    """A day and a time of day, in short."""
    day = QDate(when.year, when.month, when.day)
    return QLocale().toString(
        QDateTime(day, QTime(when.hour, when.minute, when.second)), QLocale.FormatType.ShortFormat
    )


def spoken(value: object) -> object:
    """A value of a message as it is written: numbers in the language's way, all else as it is."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return value
    return whole(value) if isinstance(value, int) else QLocale().toString(value, "g", 6)
