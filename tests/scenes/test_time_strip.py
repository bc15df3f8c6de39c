from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest

from explorer.analysis.axis import MatchAxis
from explorer.domain.events import Goal
from explorer.domain.place import Side
from explorer.domain.time import Certainty, EventTime, MatchTime, about_minute, stated_minute
from explorer.scenes.marks import SOFT_DASH, Band, Ink, Line, Text
from explorer.scenes.time_strip import TimeStrip, build_time_strip
from tests.bundled import bundled
from tests.scenes.fixed_measure import FixedTextMeasure

AXIS = MatchAxis.of(bundled())
CAPTION = "taken as 79:30"


def strip(time: EventTime, width: float = 316) -> TimeStrip | None:
    event = Goal(id="g", time=time, side=Side.AWAY)
    return build_time_strip(AXIS, event, width, CAPTION, FixedTextMeasure())


def shown(time: EventTime, width: float = 316) -> TimeStrip:
    made = strip(time, width)
    assert made is not None
    return made


def uprights(made: TimeStrip) -> list[Line]:
    return [mark for mark in made.marks if isinstance(mark, Line) and mark.ink is Ink.AWAY]


def texts(made: TimeStrip) -> list[Text]:
    return [mark for mark in made.marks if isinstance(mark, Text)]


@pytest.mark.parametrize("time", [EventTime(MatchTime(2, 60)), EventTime(MatchTime(5, 3))])
def test_measured_times_and_kicks_have_none(time: EventTime) -> None:
    assert strip(time) is None


def test_a_span_covers_what_the_sources_allow() -> None:
    made = shown(about_minute(2, 80))
    band = next(mark for mark in made.marks if isinstance(mark, Band))
    assert band.corner.x == pytest.approx(made.x(78 * 60 - 2700))
    assert band.opposite.x == pytest.approx(made.x(81 * 60 - 2700))


def test_only_soft_ends_are_dashed() -> None:
    soft, stated = shown(about_minute(2, 80)), shown(stated_minute(2, 80))
    assert [line.dash for line in uprights(soft)] == [SOFT_DASH, SOFT_DASH, None]
    assert [line.dash for line in uprights(stated)] == [None, None, None]


def test_a_bound_has_one_end() -> None:
    at = MatchTime(2, 1200)
    made = shown(EventTime(at, Certainty.BOUND, latest=replace(at, elapsed=1300.0)))
    assert len(uprights(made)) == 2


@pytest.mark.parametrize("width", [100, 200, 264, 316, 600])
@pytest.mark.parametrize("minute", [1, 44, 45])
def test_labels_stay_inside_and_apart(width: float, minute: int) -> None:
    made = shown(about_minute(1, minute), width)
    labels = [text for text in texts(made) if text.size == 11]
    half = [len(text.text) * 11 * 0.55 / 2 for text in labels]
    ends = [(t.at.x - h, t.at.x + h) for t, h in zip(labels, half, strict=True)]
    assert all(left >= 0 and right <= width for left, right in ends)
    assert all(one[1] <= other[0] for one, other in pairwise(ends))


def test_minutes_of_stoppage_are_written_as_such() -> None:
    made = shown(about_minute(1, 45, 1), 600)
    assert "45+1" in [text.text for text in texts(made)]


def test_the_caption_moves_to_the_side_with_room() -> None:
    assert next(t for t in texts(shown(about_minute(2, 80))) if t.text == CAPTION).align == "left"
    late = EventTime(MatchTime(2, 2990), Certainty.ABOUT, MatchTime(2, 2900), MatchTime(2, 3060))
    assert next(t for t in texts(shown(late)) if t.text == CAPTION).align == "right"


def test_the_playhead_shows_only_where_the_strip_reaches() -> None:
    made = shown(about_minute(2, 80))
    (line,) = made.playhead(MatchTime(2, 2100))
    assert isinstance(line, Line)
    assert line.ink is Ink.ACCENT
    assert line.points[0].x == pytest.approx(made.x(2100))
    assert made.playhead(MatchTime(1, 2100)) == ()
    assert made.playhead(MatchTime(2, 10)) == ()


@pytest.mark.parametrize("width", [100, 150, 200, 264])
@pytest.mark.parametrize("time", [about_minute(1, 1), about_minute(1, 44), about_minute(2, 80)])
def test_the_caption_is_never_cut_by_an_edge(width: float, time: EventTime) -> None:
    caption = next(text for text in texts(shown(time, width)) if text.size == 12)
    room = width - caption.at.x if caption.align == "left" else caption.at.x
    assert FixedTextMeasure().width(caption.text, 12) <= room


def test_more_of_the_clock_is_shown_where_the_caption_needs_the_room() -> None:
    roomy, tight = shown(about_minute(2, 80), 316), shown(about_minute(2, 80), 230)
    assert tight.end - tight.start > roomy.end - roomy.start
    assert CAPTION in [text.text for text in texts(tight)]
