from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.axis import SegmentKind
from explorer.analysis.index import MatchIndex
from explorer.domain.time import MatchTime
from explorer.scenes.timeline.projection import (
    GAP_PX,
    MOST_FOR_KICKS,
    Projection,
    VisibleRange,
    carried_over,
    fitted_axis,
)
from tests.analysis.build import match, shootout
from tests.scenes.timeline.scenes import index_of, real

WHOLE = 6000.0


def widths(index: MatchIndex, width: float) -> dict[SegmentKind, float]:
    axis = fitted_axis(index, width, 26)
    scale = width / axis.length
    kinds = {segment.kind for segment in axis.segments}
    return {kind: sum(s.length * scale for s in axis.segments if s.kind is kind) for kind in kinds}


def test_at_fit_a_gap_and_a_slot_have_the_width_of_the_design() -> None:
    found = widths(real("bundled"), 1340)
    assert found[SegmentKind.GAP] == pytest.approx(2 * GAP_PX)
    assert found[SegmentKind.KICKS] == pytest.approx(9 * 26)


def test_a_long_shootout_takes_no_more_than_its_share() -> None:
    index = index_of(shootout=shootout("x" * 38))
    assert widths(index, 1340)[SegmentKind.KICKS] == pytest.approx(MOST_FOR_KICKS * 1340)


def test_columns_and_moments_belong_together() -> None:
    index = real("bundled")
    axis = fitted_axis(index, 1340, 26)
    projection = Projection(axis, 92, 1432, VisibleRange(0, axis.length))
    assert projection.x(MatchTime(1, 0)) == 92
    assert projection.x_at(projection.position(500)) == pytest.approx(500)
    assert projection.sees(1432)
    assert not projection.sees(1433)
    assert projection.clipped(2000) == 1432


@given(st.floats(0, WHOLE - 600), st.floats(600, WHOLE), st.floats(0, 1), st.floats(0.2, 20))
def test_zooming_keeps_the_place_at_the_pointer_and_stays_on_the_axis(
    start: float, length: float, share: float, factor: float
) -> None:
    before = VisibleRange(start, start + length).within(WHOLE)
    about = before.start + share * before.length
    after = before.zoomed(factor, about, WHOLE)
    assert -1e-6 <= after.start < after.end <= WHOLE + 1e-6
    assert after.start - 1e-6 <= about <= after.end + 1e-6
    inside = after.start > 1e-3 and after.end < WHOLE - 1e-3
    if inside:
        assert (about - after.start) / after.length == pytest.approx(share, abs=1e-6)


def test_a_page_is_turned_in_the_direction_of_the_playhead() -> None:
    seen = VisibleRange(1000, 2000)
    assert seen.turned_to(1500, WHOLE) is seen
    assert seen.turned_to(2001, WHOLE) == VisibleRange(1901, 2901)
    assert seen.turned_to(999, WHOLE) == VisibleRange(99, 1099)
    assert seen.turned_to(WHOLE, WHOLE).end == WHOLE


def test_panning_stops_at_the_ends() -> None:
    assert VisibleRange(100, 600).moved(-500, WHOLE) == VisibleRange(0, 500)
    assert VisibleRange(100, 600).moved(9000, WHOLE) == VisibleRange(WHOLE - 500, WHOLE)


def test_a_range_is_the_same_stretch_of_the_match_at_another_width() -> None:
    index = real("bundled")
    wide, narrow = fitted_axis(index, 1340, 26), fitted_axis(index, 900, 24)
    start, end = MatchTime(2, 600), MatchTime(5, 3)
    before = VisibleRange(wide.position(start), wide.position(end))
    after = carried_over(before, wide, narrow)
    assert after.start == pytest.approx(narrow.position(start))
    assert after.end == pytest.approx(narrow.position(end))


def test_a_match_without_kicks_or_events_has_an_axis() -> None:
    axis = fitted_axis(MatchIndex(match()), 500, 26)
    assert axis.kick_count == 0
    assert axis.length > 5400
