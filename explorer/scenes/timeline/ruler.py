"""The ruler: ticks and labels in minutes, as fine as the zoom allows, and the numbers of kicks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from explorer.analysis.axis import Segment, SegmentKind
from explorer.domain.time import CLOCK_START
from explorer.scenes.marks import Ink, Line, Mark, Pos, Text
from explorer.scenes.text_measure import TextMeasure
from explorer.scenes.timeline.frame import Frame
from explorer.scenes.timeline.projection import Projection

STEPS = (10.0, 30.0, 60.0, 300.0, 900.0, 2700.0)
"""Seconds between labelled ticks, each a part of a half so that 45 is always labelled."""

CLOSEST_LABELS = 34.0
CLOSEST_TICKS = 5.0
TEXT_SIZE = 11.0
LABEL_GAP = 4.0
WIDE_GAP = 48.0


@dataclass(frozen=True, slots=True)
class Tick:
    """A tick of the ruler; a large one has a label and a line through the lanes."""

    x: float
    is_large: bool


def ruler_marks(frame: Frame, projection: Projection, measure: TextMeasure) -> tuple[Mark, ...]:
    """The ruler with its labels, and the lines that its ticks send down through the lanes."""
    ticks = [tick for tick in _ticks(projection) if projection.sees(tick.x)]
    marks: list[Mark] = list(_tick_lines(frame, ticks))
    row = _text_row(frame)
    marks += [
        Text(Pos(x, row), label, TEXT_SIZE, ink=Ink.TEXT3, align="center")
        for x, label in _placed_labels(frame, projection, measure)
    ]
    bottom = frame.ruler.bottom
    marks.append(Line((Pos(0, bottom), Pos(frame.width, bottom)), Ink.BORDER))
    return tuple(marks)


def _placed_labels(
    frame: Frame, projection: Projection, measure: TextMeasure
) -> list[tuple[float, str]]:
    """The labels that have room: minutes of play first, and added time only beside its minute."""
    step = label_step(1.0 / projection.scale)
    placed: list[tuple[float, str]] = []

    def place(labels: Iterable[tuple[float, str]]) -> None:
        for x, label in sorted(labels):
            half = measure.width(label, TEXT_SIZE) / 2
            fits = x - half >= frame.plot_left - 20 and x + half <= frame.width
            apart = (half + measure.width(other, TEXT_SIZE) / 2 for _, other in placed)
            gaps = (abs(x - at) for at, _ in placed)
            if fits and all(g >= a + LABEL_GAP for g, a in zip(gaps, apart, strict=True)):
                placed.append((x, label))

    place(_play_and_kick_labels(projection, step, measure))
    for segment in projection.axis.segments:
        if segment.kind is SegmentKind.STOPPAGE:
            start = projection.x_at(segment.start)
            if not projection.sees(start) or any(abs(x - start) < 0.5 for x, _ in placed):
                place(_stoppage_labels(projection, segment, step, measure))
    return placed


def label_step(seconds_per_pixel: float) -> float:
    """The seconds between two labels at a zoom."""
    return next((step for step in STEPS if step / seconds_per_pixel >= CLOSEST_LABELS), STEPS[-1])


def _text_row(frame: Frame) -> float:
    return frame.ruler.top + 9.0


def _tick_lines(frame: Frame, ticks: Sequence[Tick]) -> Iterator[Mark]:
    bottom = frame.ruler.bottom
    large = [tick.x for tick in ticks if tick.is_large]
    yield from comb([tick.x for tick in ticks], bottom, bottom - 2, Ink.BORDER_STRONG)
    yield from comb(large, bottom, bottom - 4, Ink.BORDER_STRONG)
    yield from comb(large, bottom, frame.away.bottom, Ink.DIVIDER)


def comb(columns: Sequence[float], base: float, tip: float, ink: Ink) -> Iterator[Mark]:
    """Upright lines as one mark, joined along their base: drawing hundreds of marks takes long."""
    points: list[Pos] = []
    for x in sorted(columns):
        points += [Pos(x, base), Pos(x, tip), Pos(x, base)]
    if points:
        yield Line(tuple(points), ink)


def _ticks(projection: Projection) -> Iterator[Tick]:
    step = label_step(1.0 / projection.scale)
    finer = [small for small in STEPS if small < step]
    minor = finer[-1] if finer and finer[-1] * projection.scale >= CLOSEST_TICKS else step
    for segment in projection.axis.segments:
        if segment.kind is SegmentKind.PLAY:
            large = set(_labelled(segment, step))
            small = {number * minor for number in range(int(segment.length // minor) + 1)}
            for seconds in sorted(large | small):
                yield Tick(projection.x_at(segment.start + seconds), seconds in large)


def _labelled(segment: Segment, step: float) -> list[float]:
    """The seconds of a stretch of play that are labelled: every step, and the minute it ends at."""
    seconds = [number * step for number in range(int(segment.length // step) + 1)]
    if segment.length > seconds[-1] and segment.length % 60 == 0:
        seconds.append(segment.length)
    return seconds


def _play_and_kick_labels(
    projection: Projection, step: float, measure: TextMeasure
) -> Iterator[tuple[float, str]]:
    for segment in projection.axis.segments:
        match segment.kind:
            case SegmentKind.PLAY:
                yield from _play_labels(projection, segment, step)
            case SegmentKind.KICKS:
                yield from _kick_labels(projection, measure)
            case SegmentKind.STOPPAGE | SegmentKind.GAP:
                pass


def _play_labels(
    projection: Projection, segment: Segment, step: float
) -> Iterator[tuple[float, str]]:
    for seconds in _labelled(segment, step):
        x = projection.x_at(segment.start + seconds)
        starts_after_gap = seconds == 0 and segment.start > 0
        if starts_after_gap and _gap_before(projection, segment) < WIDE_GAP:
            continue
        if projection.sees(x):
            yield x, _clock(CLOCK_START[segment.period] + seconds, step)


def _gap_before(projection: Projection, segment: Segment) -> float:
    segments = projection.axis.segments
    return segments[segments.index(segment) - 1].length * projection.scale


def _clock(seconds: float, step: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    return str(minutes) if step >= 60 else f"{minutes}:{rest:02d}"


def _stoppage_labels(
    projection: Projection, segment: Segment, step: float, measure: TextMeasure
) -> Iterator[tuple[float, str]]:
    if segment.end <= projection.visible.start or segment.start >= projection.visible.end:
        return
    regular = _clock(CLOCK_START[segment.period] + segment.elapsed, max(step, 60.0))
    beside = projection.x_at(segment.start) + measure.width(regular, TEXT_SIZE) / 2 + LABEL_GAP
    if not projection.sees(projection.x_at(segment.start)):
        beside = projection.left
    minutes = int(segment.length // 60)
    if not segment.known:
        label = "+?"
        x = beside + 2 + measure.width(label, TEXT_SIZE) / 2
        if projection.sees(x):
            yield x, label
        return
    shown = range(1, minutes + 1) if step <= 60 else range(max(minutes, 1), minutes + 1)
    for number in shown:
        label = f"+{number}"
        half = measure.width(label, TEXT_SIZE) / 2
        x = max(projection.x_at(segment.start + 60 * number), beside + half)
        if projection.sees(x):
            yield x, label


def _kick_labels(projection: Projection, measure: TextMeasure) -> Iterator[tuple[float, str]]:
    axis = projection.axis
    slot = axis.kick_units * projection.scale
    widest = measure.width(f"P{axis.kick_count}", TEXT_SIZE) + LABEL_GAP + 1
    every = max(1, ceil(widest / slot))
    start = axis.segments[-1].start
    for number in range(1, axis.kick_count + 1, every):
        x = projection.x_at(start + (number - 0.5) * axis.kick_units)
        if projection.sees(x):
            yield x, f"P{number}"
