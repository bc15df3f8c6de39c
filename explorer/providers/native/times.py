"""How the project's own format writes times.

A moment is what a clock reads (``79:00``, in stoppage time ``45:00+1:30``), a number of shootout
kicks (``P3``), or, where no clock tells it apart, such as the start of a later period, a period
with the seconds since it started. A time is a moment, measured; a minute (``6``, ``45+2``), stated;
a minute with ``~`` (about), ``≤`` (not after) or ``≥`` (not before) in front; or an object that
gives the pin, the certainty and the bounds one by one. All of it is exact: what is written reads
back as the same number, because the start of a period is added and taken away in decimals.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

import msgspec

from explorer.domain.time import (
    CLOCK_START,
    REGULAR_SECONDS,
    SHOOTOUT,
    Certainty,
    EventTime,
    MatchTime,
    about_minute,
    stated_minute,
)

T = TypeVar("T")

MINUTE_PATTERN = r"([1-9]\d{0,2})(?:\+([1-9]\d?))?"
CLOCK_PATTERN = r"(\d{1,3}):([0-5]\d(?:\.\d+)?)(?:\+(\d{1,2}):([0-5]\d(?:\.\d+)?))?"
KICK_PATTERN = r"P(\d{1,4})"

_MINUTE = re.compile(MINUTE_PATTERN, re.ASCII)
_CLOCK = re.compile(CLOCK_PATTERN, re.ASCII)
_KICK = re.compile(KICK_PATTERN, re.ASCII)

_LAST_SECOND = {period: CLOCK_START[period] + REGULAR_SECONDS[period] for period in CLOCK_START}

BEYOND_ANY_CLOCK = 6000.0
"""Seconds into a period, or kicks, below which the patterns have room for every one."""


class Moment:
    """A MatchTime as a field of the file, with the same attributes, so that it converts to one."""

    __slots__ = ("elapsed", "period")

    def __init__(self, moment: MatchTime) -> None:
        self.period = moment.period
        self.elapsed = moment.elapsed

    @property
    def value(self) -> MatchTime:
        """The moment of the domain."""
        return MatchTime(self.period, self.elapsed)


class Time:
    """An EventTime as a field of the file, with the same attributes, so that it converts to one."""

    __slots__ = ("at", "certainty", "earliest", "latest")

    def __init__(self, time: EventTime) -> None:
        self.at = time.at
        self.certainty = time.certainty
        self.earliest = time.earliest
        self.latest = time.latest

    @property
    def value(self) -> EventTime:
        """The time of the domain."""
        return EventTime(self.at, self.certainty, self.earliest, self.latest)


class ExactMoment(msgspec.Struct, forbid_unknown_fields=True):
    """A moment that no clock names: the period, 1 to 5, and the seconds since it started."""

    period: int
    elapsed: float


class TimeParts(
    msgspec.Struct,
    forbid_unknown_fields=True,
    omit_defaults=True,
    rename={"earliest": "from", "latest": "to"},
):
    """A time in parts: the pin as a minute or as a moment, how well it is known, its bounds."""

    certainty: Certainty
    minute: str | None = None
    at: Moment | None = None
    earliest: Moment | None = None
    latest: Moment | None = None


def decode_field(kind: type, value: object) -> object:
    """A Moment or a Time from what the file holds or from the domain; msgspec's ``dec_hook``.

    Raises:
        ValueError: If it is no time, with what is wrong with it.
    """
    if kind is Moment:
        return Moment(value if isinstance(value, MatchTime) else parse_moment(value))
    if kind is Time:
        return Time(value if isinstance(value, EventTime) else parse_time(value))
    raise NotImplementedError(kind)


def encode_field(value: object) -> object:
    """What the file holds for a Moment or a Time; msgspec's ``enc_hook``."""
    if isinstance(value, Moment):
        return format_moment(value.value)
    if isinstance(value, Time):
        return format_time(value.value)
    raise NotImplementedError(type(value))


def parse_moment(value: object) -> MatchTime:
    """The moment that the file writes as ``value``.

    Raises:
        ValueError: If it is no moment.
    """
    if isinstance(value, str):
        if found := _KICK.fullmatch(value):
            return MatchTime(SHOOTOUT, float(found[1]))
        if found := _CLOCK.fullmatch(value):
            return _from_clock(found)
        raise ValueError(f"{value!r} is no moment such as 79:00, 45:00+1:30 or P3")
    exact = _convert(value, ExactMoment)
    return MatchTime(exact.period, exact.elapsed)


def parse_time(value: object) -> EventTime:
    """The time that the file writes as ``value``.

    Raises:
        ValueError: If it is no time.
    """
    if isinstance(value, str):
        sign, rest = (value[:1], value[1:]) if value[:1] in _SIGNS else ("", value)
        if minute := _MINUTE.fullmatch(rest):
            return _SIGNS[sign](*_numbered(minute))
        if sign:
            raise ValueError(f"{value!r} is no minute such as {sign}80 or {sign}45+2")
        if ":" not in value and not value.startswith("P"):
            raise ValueError(f"{value!r} is no time such as 6, ~80, 45+2, 79:00 or P3")
        return _measured(parse_moment(value))
    if isinstance(value, dict) and "period" in value:
        return _measured(parse_moment(value))
    parts = _convert(value, TimeParts)
    return EventTime(
        at=_pin(parts),
        certainty=parts.certainty,
        earliest=parts.earliest.value if parts.earliest else None,
        latest=parts.latest.value if parts.latest else None,
    )


def format_moment(moment: MatchTime) -> object:
    """``moment`` as the file writes it: a string where one says exactly this, else its parts."""
    if moment.elapsed < BEYOND_ANY_CLOCK:
        text = f"P{int(moment.elapsed)}" if moment.in_shootout else _clock_text(moment)
        if parse_moment(text) == moment:
            return text
    return {"period": moment.period, "elapsed": moment.elapsed}


def format_time(time: EventTime) -> object:
    """``time`` as the file writes it, in the shortest way that says exactly this."""
    if time == _measured(time.at):
        return format_moment(time.at)
    label = None if time.at.in_shootout else time.at.minute_label
    if label is None or not _MINUTE.fullmatch(label):
        return _parts(time, {"at": format_moment(time.at)})
    for sign in _SIGNS:
        if parse_time(sign + label) == time:
            return sign + label
    if parse_time(label).at == time.at:
        return _parts(time, {"minute": label})
    return _parts(time, {"at": format_moment(time.at)})


def _parts(time: EventTime, pin: dict[str, object]) -> dict[str, object]:
    bounds = {
        key: format_moment(bound)
        for key, bound in (("from", time.earliest), ("to", time.latest))
        if bound is not None
    }
    return {**pin, **bounds, "certainty": str(time.certainty)}


def _pin(parts: TimeParts) -> MatchTime:
    if (parts.minute is None) == (parts.at is None):
        raise ValueError("a time in parts has either a minute or a moment (at)")
    if parts.at is not None:
        return parts.at.value
    found = _MINUTE.fullmatch(parts.minute or "")
    if found is None:
        raise ValueError(f"{parts.minute!r} is no minute such as 80 or 45+2")
    return stated_minute(*_numbered(found)).at


def _numbered(found: re.Match[str]) -> tuple[int, int, int]:
    """The period, the minute and the minute of stoppage time (0 for none) that a label names."""
    minute = int(found[1])
    if found[2] is None:
        for period, last in _LAST_SECOND.items():
            if minute * 60 <= last:
                return period, minute, 0
        raise ValueError(f"no period of play has a minute {minute}")
    for period, last in _LAST_SECOND.items():
        if minute * 60 == last:
            return period, minute, int(found[2])
    raise ValueError(f"no period of play ends with minute {minute}")


def _from_clock(found: re.Match[str]) -> MatchTime:
    clock = int(found[1]) * 60 + Decimal(found[2])
    if found[3] is None:
        for period, last in _LAST_SECOND.items():
            if clock <= Decimal(last):
                return MatchTime(period, float(clock - Decimal(CLOCK_START[period])))
        raise ValueError(f"no period of play reaches {found[0]}")
    added = int(found[3]) * 60 + Decimal(found[4])
    for period, last in _LAST_SECOND.items():
        if clock == Decimal(last):
            return MatchTime(period, float(added + Decimal(REGULAR_SECONDS[period])))
    raise ValueError(f"no period of play ends at {found[0].partition('+')[0]}")


def _clock_text(moment: MatchTime) -> str:
    elapsed = Decimal(repr(float(moment.elapsed)))
    regular = Decimal(REGULAR_SECONDS[moment.period])
    start = Decimal(CLOCK_START[moment.period])
    if elapsed <= regular:
        return _minutes_seconds(start + elapsed)
    return f"{_minutes_seconds(start + regular)}+{_minutes_seconds(elapsed - regular)}"


def _minutes_seconds(seconds: Decimal) -> str:
    minutes, rest = divmod(seconds, 60)
    text = f"{rest:f}"
    whole, _, fraction = text.partition(".")
    fraction = fraction.rstrip("0")
    return f"{int(minutes)}:{whole:>02}" + (f".{fraction}" if fraction else "")


def _measured(moment: MatchTime) -> EventTime:
    return EventTime(moment, earliest=moment, latest=moment)


def _not_after(period: int, minute: int, added: int = 0) -> EventTime:
    span = stated_minute(period, minute, added)
    return EventTime(span.at, Certainty.BOUND, latest=span.latest)


def _not_before(period: int, minute: int, added: int = 0) -> EventTime:
    span = stated_minute(period, minute, added)
    return EventTime(span.at, Certainty.BOUND, earliest=span.earliest)


_SIGNS: dict[str, Callable[[int, int, int], EventTime]] = {
    "": stated_minute,
    "~": about_minute,
    "≤": _not_after,
    "≥": _not_before,
}


def _convert(value: object, kind: type[T]) -> T:
    try:
        return msgspec.convert(value, kind, dec_hook=decode_field)
    except msgspec.ValidationError as error:
        # The caller adds the place of the whole time in the file; two places would read as one.
        detail, _, place = str(error).partition(" - at `$.")
        inside = f" in its {place.rstrip('`')!r}" if place else ""
        raise ValueError(f"{detail}{inside}") from error
