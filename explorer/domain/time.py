"""Match time: a moment is a period and the clock within it, and it may be known only roughly."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class PeriodNumber(IntEnum):
    """The periods of a match in playing order; a match may go from 2 straight to 5."""

    FIRST_HALF = 1
    SECOND_HALF = 2
    EXTRA_FIRST = 3
    EXTRA_SECOND = 4
    SHOOTOUT = 5


REGULAR_SECONDS = {1: 2700.0, 2: 2700.0, 3: 900.0, 4: 900.0}
"""Length of each period of play in seconds, without stoppage time."""

CLOCK_START = {1: 0.0, 2: 2700.0, 3: 5400.0, 4: 6300.0}
"""What the match clock reads, in seconds, when each period of play starts."""

SHOOTOUT = int(PeriodNumber.SHOOTOUT)


class Certainty(StrEnum):
    """How well a fact is known, from the best kind to the weakest."""

    MEASURED = "measured"
    STATED = "stated"
    ABOUT = "about"
    BOUND = "bound"
    INFERRED = "inferred"


@dataclass(frozen=True, slots=True, order=True)
class MatchTime:
    """A moment of a match, ordered by period and then by what has elapsed in it.

    ``elapsed`` is in seconds since the period started; in the shootout (period 5) it is the number
    of kicks taken, so ``MatchTime(5, 3)`` is the moment after the third kick.

    Raises:
        ValueError: If the period is not 1 to 5, or ``elapsed`` is negative or not finite.
    """

    period: int
    elapsed: float

    def __post_init__(self) -> None:
        if not 1 <= self.period <= SHOOTOUT:
            raise ValueError(f"a period is 1 to 5, not {self.period}")
        if not (math.isfinite(self.elapsed) and self.elapsed >= 0):
            raise ValueError(f"elapsed time can't be {self.elapsed}")
        if type(self.elapsed) is not float:
            # Equal moments are stored alike, so that a match that is read again is unchanged.
            object.__setattr__(self, "elapsed", float(self.elapsed))

    @property
    def in_shootout(self) -> bool:
        """Whether the moment lies in the shootout."""
        return self.period == SHOOTOUT

    @property
    def clock_seconds(self) -> float:
        """What the match clock reads, in seconds; it runs on past 45:00 in stoppage time.

        Raises:
            ValueError: In the shootout, which has no clock.
        """
        if self.in_shootout:
            raise ValueError("the shootout has no clock")
        return CLOCK_START[self.period] + self.elapsed

    @property
    def minute_label(self) -> str:
        """The label without a sign: ``45``, ``45+2`` or, in the shootout, ``P3``.

        The minute N covers N-1:00 up to N:00, so 00:00 is in the 1st minute.
        """
        if self.in_shootout:
            return f"P{int(self.elapsed)}"
        minute, added = self.minute_and_added
        return f"{minute}+{added}" if added else str(minute)

    @property
    def minute_and_added(self) -> tuple[int, int]:
        """The minute, from 1, and 0; in stoppage the last regular one and which of it, from 1.

        Raises:
            ValueError: In the shootout, which has no clock.
        """
        if self.in_shootout:
            raise ValueError("the shootout has no clock")
        regular = REGULAR_SECONDS[self.period]
        start = int(CLOCK_START[self.period] // 60)
        if self.elapsed < regular:
            return start + int(self.elapsed // 60) + 1, 0
        return start + int(regular // 60), int((self.elapsed - regular) // 60) + 1

    @property
    def clock_label(self) -> str:
        """The clock as ``80:00``, ``45:00+02:13`` in stoppage time, or ``P3`` in the shootout."""
        if self.in_shootout:
            return f"P{int(self.elapsed)}"
        regular = REGULAR_SECONDS[self.period]
        if self.elapsed <= regular:
            return _minutes_seconds(self.clock_seconds)
        end = _minutes_seconds(CLOCK_START[self.period] + regular)
        return f"{end}+{_minutes_seconds(self.elapsed - regular)}"


@dataclass(frozen=True, slots=True)
class EventTime:
    """When an event happened, as well as it is known.

    ``at`` is the pin: the best single moment, which also orders events. ``earliest`` and ``latest``
    bound what the sources allow; both equal ``at`` where the time is measured, and one is None
    where only the other bound is known.

    Raises:
        ValueError: If the pin lies outside its bounds.
    """

    at: MatchTime
    certainty: Certainty = Certainty.MEASURED
    earliest: MatchTime | None = None
    latest: MatchTime | None = None

    def __post_init__(self) -> None:
        if self.at is self.earliest is self.latest:
            # Most times are measured, and most of an import is making times.
            return
        if self.earliest is not None and self.earliest > self.at:
            raise ValueError("a time lies before its earliest bound")
        if self.latest is not None and self.latest < self.at:
            raise ValueError("a time lies after its latest bound")

    @property
    def is_soft(self) -> bool:
        """Whether the time is known less well than to a stated minute, so that it needs a span."""
        return self.certainty in (Certainty.ABOUT, Certainty.BOUND, Certainty.INFERRED)

    def may_be(self, moment: MatchTime) -> bool:
        """Whether ``moment`` lies inside the span that the sources allow for a soft time."""
        if not self.is_soft or self.earliest is None or self.latest is None:
            return False
        return self.earliest <= moment < self.latest


@dataclass(frozen=True, slots=True)
class Period:
    """One period of play. ``played`` is its length in seconds, None where no source gives it."""

    number: int
    played: float | None = None
    certainty: Certainty = Certainty.MEASURED

    @property
    def regular(self) -> float:
        """Its length in seconds without stoppage time."""
        return REGULAR_SECONDS[self.number]


def measured(at: MatchTime) -> EventTime:
    """The time of an event that is known exactly."""
    return EventTime(at, earliest=at, latest=at)


def stated_minute(period: int, minute: int, added: int = 0) -> EventTime:
    """The time of an event of which a source gives the minute: a span of 60 s with its pin midway.

    Args:
        period: 1 to 4.
        minute: The minute as written, counted from 1; with ``added`` the last regular minute.
        added: The minute of stoppage time, counted from 1; 0 for none.
    """
    return minute_span(period, minute, added, before=0, after=0, certainty=Certainty.STATED)


def about_minute(period: int, minute: int, added: int = 0) -> EventTime:
    """The time of an event at about a minute: a minute of doubt on either side of it."""
    return minute_span(period, minute, added, before=1, after=1, certainty=Certainty.ABOUT)


def minute_span(
    period: int, minute: int, added: int, *, before: int, after: int, certainty: Certainty
) -> EventTime:
    """A minute with whole minutes of doubt ``before`` and ``after`` it, within the period."""
    start = (minute + added - 1) * 60 - CLOCK_START[period]
    return EventTime(
        at=MatchTime(period, start + 30),
        certainty=certainty,
        earliest=MatchTime(period, max(0.0, start - before * 60)),
        latest=MatchTime(period, start + 60 + after * 60),
    )


def _minutes_seconds(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes:02d}:{rest:02d}"
