"""When one event may have happened: a short stretch of the clock with its span, pin and playhead.

A picture of a few marks in pixels; it is drawn anew for each event, so that it is no scene with a
layer of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from math import ceil, floor

from explorer.analysis.axis import MatchAxis
from explorer.analysis.message import Message, say
from explorer.domain.events import Event
from explorer.domain.time import CLOCK_START, REGULAR_SECONDS, Certainty, EventTime, MatchTime
from explorer.scenes.marks import SOFT_DASH, Band, Ink, Line, Mark, Pos, Text
from explorer.scenes.sides import side_ink
from explorer.scenes.text_measure import TextMeasure, elided

HEIGHT = 40.0
MARGIN = 240.0
"""How many seconds are shown, at least, on either side of what is known."""

_TOP, _BASE, _LABELS = 4.0, 24.0, 34.0
_SPAN_FILL = 0.2
_LABEL_ROOM = 34.0
_GAP = 8.0
_ZOOMS = (1.0, 1.5, 2.0, 3.0)
"""How much more is shown around the span where what is said beside it needs the room."""

_STEPS = (1, 2, 5, 10, 15, 30)


@dataclass(frozen=True, slots=True)
class TimeStrip:
    """A stretch of one period from ``start`` to ``end`` (seconds elapsed).

    ``scale`` is in pixels a second; ``marks`` are everything but the playhead.
    """

    period: int
    start: float
    end: float
    scale: float
    marks: tuple[Mark, ...]

    def x(self, elapsed: float) -> float:
        """The pixel column of a moment of the period."""
        return (elapsed - self.start) * self.scale

    def playhead(self, moment: MatchTime) -> tuple[Mark, ...]:
        """The playhead, where it lies on the strip."""
        if moment.period != self.period or not self.start <= moment.elapsed <= self.end:
            return ()
        return (_upright(self.x(moment.elapsed), Ink.ACCENT, 2.0, top=0.0),)


def has_time_strip(event: Event) -> bool:
    """Whether an event's time is known less well than measured, and within bounds."""
    time = event.time
    if time.certainty is Certainty.MEASURED or time.at.in_shootout:
        return False
    return time.earliest is not None or time.latest is not None


def taken_as(event: Event) -> Message:
    """Which moment an event is counted at."""
    return say("inspector-taken-as", clock=event.time.at.clock_label)


def build_time_strip(
    axis: MatchAxis, event: Event, width: float, caption: str, measure: TextMeasure
) -> TimeStrip | None:
    """The strip of an event, None where its time is measured or has no bounds.

    Args:
        axis: The match's axis, at whose periods' ends a strip ends too.
        event: The event.
        width: The strip's width in pixels.
        caption: ``taken_as`` in the user's language.
        measure: Measures the labels.
    """
    if not has_time_strip(event):
        return None
    time = event.time
    first, last = _known(time)
    margin, longest = max(MARGIN, last - first), max(axis.period_end(time.at.period), last)
    needed = measure.width(caption, 12) + _GAP

    def empty_of(times: float) -> TimeStrip:
        start, end = max(0.0, first - times * margin), min(last + times * margin, longest)
        return TimeStrip(time.at.period, start, end, width / (end - start), ())

    made = map(empty_of, _ZOOMS)
    roomy = (strip for strip in made if max(_beside(strip, (first, last), width)) >= needed)
    empty = next(roomy, empty_of(1.0))
    marks = (
        *_axis_marks(empty, width),
        *_span_marks(empty, event),
        _caption(empty, caption, width, (first, last), measure),
    )
    return replace(empty, marks=marks)


def _known(time: EventTime) -> tuple[float, float]:
    """The bounds in seconds of the pin's period; the pin where one lies outside or is unknown."""
    pin = time.at
    first = time.earliest if time.earliest and time.earliest.period == pin.period else pin
    last = time.latest if time.latest and time.latest.period == pin.period else pin
    return first.elapsed, last.elapsed


def _axis_marks(strip: TimeStrip, width: float) -> Iterator[Mark]:
    yield Line((Pos(0, _BASE), Pos(width, _BASE)), Ink.BORDER_STRONG)
    step = _label_step(strip)
    for minute in range(ceil(strip.start / 60), floor(strip.end / 60) + 1):
        x = strip.x(minute * 60)
        labelled = minute % step == 0
        yield Line((Pos(x, _BASE), Pos(x, _BASE + (5 if labelled else 3))), Ink.BORDER_STRONG)
        label = _minute(strip.period, minute)
        if labelled and _LABEL_ROOM / 2 <= x <= width - _LABEL_ROOM / 2:
            yield Text(Pos(x, _LABELS), label, 11, ink=Ink.TEXT3, align="center")


def _label_step(strip: TimeStrip) -> int:
    """Every how many minutes there is room for a label."""
    return next((s for s in _STEPS if s * 60 * strip.scale >= _LABEL_ROOM), _STEPS[-1])


def _minute(period: int, minute: int) -> str:
    """A whole minute of a period as the match clock shows it."""
    start, regular = int(CLOCK_START[period]) // 60, int(REGULAR_SECONDS[period]) // 60
    if minute <= regular:
        return str(start + minute)
    return f"{start + regular}+{minute - regular}"


def _span_marks(strip: TimeStrip, event: Event) -> Iterator[Mark]:
    time, ink = event.time, side_ink(event.side)
    first, last = (strip.x(elapsed) for elapsed in _known(time))
    if last > first:
        yield Band(Pos(first, _TOP), Pos(last, _BASE), fill=ink, fill_opacity=_SPAN_FILL)
    dash = SOFT_DASH if time.is_soft else None
    for known, x in ((time.earliest, first), (time.latest, last)):
        if known is not None:
            yield _upright(x, ink, 1.0, dash=dash)
    yield _upright(strip.x(time.at.elapsed), ink, 2.0)


def _upright(
    x: float, ink: Ink, width: float, *, dash: tuple[float, ...] | None = None, top: float = _TOP
) -> Line:
    return Line((Pos(x, top), Pos(x, _BASE)), ink, width, dash)


def _caption(
    strip: TimeStrip, caption: str, width: float, known: tuple[float, float], measure: TextMeasure
) -> Text:
    before, after = _beside(strip, known, width)
    middle = (_TOP + _BASE) / 2
    if after >= min(measure.width(caption, 12) + _GAP, before):
        text = elided(measure, caption, 12, 400, after - _GAP)
        return Text(Pos(width - after + _GAP, middle), text, 12, ink=Ink.TEXT2)
    text = elided(measure, caption, 12, 400, before - _GAP)
    return Text(Pos(before - _GAP, middle), text, 12, ink=Ink.TEXT2, align="right")


def _beside(strip: TimeStrip, known: tuple[float, float], width: float) -> tuple[float, float]:
    """How many pixels there are before and after what is known."""
    first, last = (strip.x(elapsed) for elapsed in known)
    return first, width - last
