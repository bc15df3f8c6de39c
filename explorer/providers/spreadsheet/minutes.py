"""What people write for a minute in a spreadsheet, and what they mistype.

Minutes are those of the own JSON (``6``, ``45+2``, ``~80``, ``62:34``, ``P3``), with ``<=`` and
``>=`` for the signs, and besides: ``0`` is the first minute, ``80'`` and ``80.0`` are ``80``, and
``93`` is ``90+3`` in a match without extra time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from explorer.domain.time import CLOCK_START, REGULAR_SECONDS, SHOOTOUT, EventTime, MatchTime
from explorer.providers.base import Values
from explorer.providers.native.times import parse_time

LAST_MINUTE = 130
"""The last minute that is taken for one without a plus."""

_SIGNS = {"<=": "≤", ">=": "≥", "=<": "≤", "=>": "≥"}
_MINUTE = re.compile(r"([~≤≥]?)(\d{1,3})(?:[.,]0+)?(?:\+(\d{1,2}))?", re.ASCII)
_CLOCK = re.compile(
    r"(\d{1,3}):([0-5]\d(?:\.\d{1,20})?)(?:\+(\d{1,2}):([0-5]\d(?:\.\d{1,20})?))?", re.ASCII
)
_CLOCK_WITH_HOURS = re.compile(r"(\d{1,3}:[0-5]\d):00", re.ASCII)
_KICK = re.compile(r"[Pp](\d{1,3})", re.ASCII)
_DECIMAL = re.compile(r"[~≤≥]?\d{1,3}[.,]\d+", re.ASCII)
_BEYOND_NINETY = re.compile(r"[~≤≥<>=\s]*(\d{1,3})", re.ASCII)
_LETTERS = {"O": "0", "o": "0", "l": "1", "I": "1", "S": "5", "B": "8"}
_ENDS = {
    int(CLOCK_START[period] + regular) // 60: period for period, regular in REGULAR_SECONDS.items()
}
_PLAY_ENDS = {period: minute for minute, period in _ENDS.items()}


class MinuteError(ValueError):
    """A cell that is no minute; ``code`` is a message key, ``values`` fill its text."""

    def __init__(self, code: str, **values: str | int | float) -> None:
        super().__init__(code)
        self.code = code
        self.values: Values = values


def tells_of_extra_time(texts: Iterable[str]) -> bool:
    """Whether any of the cells is a minute that only extra time has."""
    for text in texts:
        found = _BEYOND_NINETY.match(text)
        if found and (int(found[1]) > 105 or text.strip().startswith(("105+", "~105+", "105:00+"))):
            return True
    return False


def kick_number(text: str) -> int | None:
    """The number of the shootout's kick that a cell names, None where it names none."""
    found = _KICK.fullmatch(text.strip())
    return int(found[1]) if found else None


def read_minute(text: str, *, period: int | None, extra_time: bool) -> EventTime:
    """The time that a cell of the column ``minute`` says.

    Args:
        text: The cell, not blank.
        period: What the row's column ``period`` says, None where it says nothing.
        extra_time: Whether the match has extra time.

    Raises:
        MinuteError: If it is no minute, with what is wrong with it.
    """
    plain = _plain(text)
    if found := _CLOCK.fullmatch(plain):
        return _clock_time(found, period, extra_time)
    if found := _KICK.fullmatch(plain):
        moment = MatchTime(SHOOTOUT, int(found[1]))
        return EventTime(moment, earliest=moment, latest=moment)
    if found := _MINUTE.fullmatch(plain):
        return parse_time(found[1] + _label(found, period, extra_time))
    raise _why_not(text, plain)


def _plain(text: str) -> str:
    plain = "".join(text.split()).rstrip("'′’")
    for written, sign in _SIGNS.items():
        plain = plain.replace(written, sign, 1)
    with_hours = _CLOCK_WITH_HOURS.fullmatch(plain)
    return with_hours[1] if with_hours else plain


def _label(found: re.Match[str], period: int | None, extra_time: bool) -> str:
    """A minute as the own JSON writes it, with a plus in stoppage time."""
    minute = max(1, int(found[2]))
    if found[3] is not None:
        if minute not in _ENDS or int(found[3]) == 0:
            raise MinuteError("sheet_minute_added", base=minute)
        return f"{minute}+{int(found[3])}"
    if minute > LAST_MINUTE:
        raise MinuteError("sheet_minute_beyond")
    if period is None:
        period = _period_of(minute, extra_time)
    elif period == SHOOTOUT:
        raise MinuteError("sheet_minute_in_shootout")
    elif minute <= CLOCK_START[period] // 60:
        raise MinuteError("sheet_minute_before_period", period=period)
    end = _PLAY_ENDS[period]
    return str(minute) if minute <= end else f"{end}+{minute - end}"


def _clock_time(found: re.Match[str], period: int | None, extra_time: bool) -> EventTime:
    minutes, seconds = int(found[1]), Decimal(found[2])
    clock = minutes * 60 + seconds
    if found[3] is not None:
        if minutes not in _ENDS or seconds:
            raise MinuteError("sheet_minute_added", base=minutes)
        stopped = _ENDS[minutes]
        added = int(found[3]) * 60 + Decimal(found[4])
        return _measured(stopped, float(Decimal(REGULAR_SECONDS[stopped]) + added))
    if clock > LAST_MINUTE * 60:
        raise MinuteError("sheet_minute_beyond")
    if period is None:
        # A reading that ends one period and starts the next belongs to the earlier one.
        period = _period_of(minutes + bool(seconds), extra_time)
    elif period == SHOOTOUT:
        raise MinuteError("sheet_minute_in_shootout")
    elapsed = clock - Decimal(CLOCK_START[period])
    if elapsed < 0:
        raise MinuteError("sheet_minute_before_period", period=period)
    return _measured(period, float(elapsed))


def _measured(period: int, elapsed: float) -> EventTime:
    moment = MatchTime(period, elapsed)
    return EventTime(moment, earliest=moment, latest=moment)


def _period_of(minute: int, extra_time: bool) -> int:
    for end, period in _ENDS.items():
        if minute <= end and (period <= 2 or extra_time):
            return period
    return 4 if extra_time else 2


def _why_not(text: str, plain: str) -> MinuteError:
    """Which slip a cell that is no minute looks like."""
    if _DECIMAL.fullmatch(plain):
        return MinuteError("sheet_minute_decimal")
    wrong = [char for char in plain if char in _LETTERS]
    corrected = "".join(_LETTERS.get(char, char) for char in plain)
    if wrong and (_MINUTE.fullmatch(corrected) or _CLOCK.fullmatch(corrected)):
        ends = len(wrong) == 1 and plain.endswith(wrong[0])
        code = "sheet_minute_ends_in_letter" if ends else "sheet_minute_has_letter"
        return MinuteError(code, letter=wrong[0])
    return MinuteError("sheet_minute")
