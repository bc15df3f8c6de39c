"""Typed times: what a person writes in the time field or after ``--at``."""

from __future__ import annotations

import re

from explorer.analysis.axis import MatchAxis
from explorer.domain.time import CLOCK_START, REGULAR_SECONDS, SHOOTOUT, MatchTime

_KICK = re.compile(r"[Pp]\s*(\d{1,4})")
_CLOCK = re.compile(r"(\d{1,3})(?::([0-5]\d))?(?:\s*\+\s*(\d{1,3})(?::([0-5]\d))?)?['′]?")
_ENDS = {
    int(CLOCK_START[period] + regular) // 60: period for period, regular in REGULAR_SECONDS.items()
}


class TimeTextError(ValueError):
    """A typed time that can't be read, or lies outside the match.

    ``code`` is a message key, ``values`` what its text is filled with.
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def parse_time(text: str, axis: MatchAxis) -> MatchTime:
    """Read a clock time or a kick.

    ``80`` is 80:00, ``45+2`` is 47:00 of the first half, ``P3`` the moment after the third kick.
    Without a plus, everything up to 45:00 is the first half, up to 90:00 the second, and so on; in
    a match without extra time the second half goes on past 90:00.

    Raises:
        TimeTextError: If the text can't be read, or the time lies outside the match.
    """
    wanted = text.strip()
    moment = _read(wanted, axis)
    if not axis.contains(moment):
        raise TimeTextError("time-outside", text=wanted, last=axis.last.clock_label)
    return moment


def _read(text: str, axis: MatchAxis) -> MatchTime:
    if kick := _KICK.fullmatch(text):
        return MatchTime(SHOOTOUT, int(kick[1]))
    clock = _CLOCK.fullmatch(text)
    if clock is None:
        raise TimeTextError("time-unreadable", text=text)
    minutes, seconds, added, added_seconds = (int(part or 0) for part in clock.groups())
    if clock[3] is None:
        return _period_by_clock(minutes * 60 + seconds, axis)
    if minutes not in _ENDS or seconds:
        raise TimeTextError("time-unreadable", text=text)
    period = _ENDS[minutes]
    return MatchTime(period, REGULAR_SECONDS[period] + added * 60 + added_seconds)


def _period_by_clock(clock: float, axis: MatchAxis) -> MatchTime:
    playing = [period for period in axis.periods if period != SHOOTOUT]
    for period in playing:
        if clock <= CLOCK_START[period] + REGULAR_SECONDS[period]:
            return MatchTime(period, max(0.0, clock - CLOCK_START[period]))
    return MatchTime(playing[-1], clock - CLOCK_START[playing[-1]])
