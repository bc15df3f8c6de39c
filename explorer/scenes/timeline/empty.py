"""The timeline while no match is open: a ruler of ninety minutes over two empty lanes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from explorer.analysis.message import say
from explorer.scenes.marks import Ink, Line, Mark, Pos, Target, Text, Viewport
from explorer.scenes.scene import LiveMarks
from explorer.scenes.timeline.frame import (
    DEFAULT_ROWS,
    WIDE,
    Frame,
    TimelineMetrics,
    lay_out_frame,
)
from explorer.scenes.timeline.ground import GUTTER_LEFT
from explorer.scenes.timeline.ruler import TEXT_SIZE, comb
from explorer.scenes.words import Words
from explorer.session.state import SessionState

MINUTES = 90
LINE_MINUTES, LABEL_MINUTES = 5, 15
LANE_TITLE_SIZE = 12.0


@dataclass(frozen=True, slots=True)
class EmptyTimelineScene:
    """Marks that nothing changes, in pixels; there is nothing to hit and no playhead."""

    viewport: Viewport
    static: tuple[Mark, ...]
    passed: tuple[Mark, ...] = ()
    targets: tuple[Target, ...] = ()

    def live(self, state: SessionState) -> LiveMarks:
        """Nothing: without a match no state changes anything."""
        return {}

    def passed_to(self, state: SessionState) -> float:
        """The left edge, since nothing is uncovered."""
        return 0.0


def build_empty_timeline_scene(
    width: float, height: float, words: Words, metrics: TimelineMetrics = WIDE
) -> EmptyTimelineScene:
    """The empty grid in a picture of ``width`` × ``height`` logical pixels."""
    frame = lay_out_frame(width, height, metrics, (DEFAULT_ROWS, DEFAULT_ROWS), shots=False)
    return EmptyTimelineScene(
        Viewport(width, height), (*_grid(frame), *_labels(frame), *_titles(frame, words))
    )


def _grid(frame: Frame) -> Iterator[Mark]:
    top, bottom = frame.ruler.bottom, frame.away.bottom
    columns = [_column(frame, minute) for minute in range(0, MINUTES + 1, LINE_MINUTES)]
    yield from comb(columns, top, bottom, Ink.DIVIDER)
    yield Line((Pos(0, top), Pos(frame.width, top)), Ink.BORDER)
    yield Line((Pos(frame.gutter, top), Pos(frame.gutter, bottom)), Ink.BORDER)
    centre = frame.band.middle
    yield Line((Pos(frame.plot_left, centre), Pos(frame.plot_right, centre)), Ink.BORDER_STRONG)


def _labels(frame: Frame) -> Iterator[Mark]:
    # There is no overview to show: the ruler has its room, too.
    row = frame.ruler.bottom / 2
    for minute in range(0, MINUTES + 1, LABEL_MINUTES):
        at = Pos(_column(frame, minute), row)
        yield Text(at, str(minute), TEXT_SIZE, ink=Ink.TEXT3, align="center")


def _titles(frame: Frame, words: Words) -> Iterator[Mark]:
    middle = frame.band.middle
    for key, edge in (("home", frame.ruler.bottom), ("away", frame.away.bottom)):
        title = words(say(f"timeline-{key}-lane"))
        at = Pos(GUTTER_LEFT, (edge + middle) / 2)
        yield Text(at, title, LANE_TITLE_SIZE, ink=Ink.TEXT2)


def _column(frame: Frame, minute: int) -> float:
    return frame.plot_left + (frame.plot_right - frame.plot_left) * minute / MINUTES
