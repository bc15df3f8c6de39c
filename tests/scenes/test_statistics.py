"""The charts of a library's statistics: what they count, and that nothing collides."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import pytest

from explorer.analysis.message import Message
from explorer.analysis.statistics import MINUTE_BINS
from explorer.domain.events import GoalKind, KickOutcome, Stake
from explorer.domain.query import GoalTally, KickTally, Query, Sought
from explorer.scenes.box import Box
from explorer.scenes.marks import Text
from explorer.scenes.statistics import StatisticsScene, build_statistics_scene
from explorer.views.text.wording import words
from tests.scenes.fixed_measure import FixedTextMeasure

KICKS = tuple(
    KickTally(order, stake, outcome, count)
    for order in (1, 2, 5, 11, 12, 14)
    for stake in (Stake.SCORE_TO_WIN, Stake.SCORE_TO_LEVEL)
    for outcome, count in ((KickOutcome.SCORED, 7), (KickOutcome.SAVED, 3))
)
GOALS = tuple(
    GoalTally(kind, 1 + minute // 46, minute, 0, 1 + minute % 3)
    for kind in (GoalKind.OPEN_PLAY, GoalKind.OWN_GOAL)
    for minute in range(1, 91, 7)
)
LATE = (*GOALS, GoalTally(GoalKind.PENALTY, 4, 120, 2, 1))
SIZES = [(1100.0, 800.0), (760.0, 560.0)]


def scene(
    kicks: tuple[KickTally, ...] = KICKS,
    goals: tuple[GoalTally, ...] = GOALS,
    size: tuple[float, float] = SIZES[0],
) -> StatisticsScene:
    return build_statistics_scene(kicks, goals, *size, FixedTextMeasure(), words)


def texts(made: StatisticsScene) -> list[str]:
    return [mark.text for mark in made.marks if isinstance(mark, Text)]


def room_of(mark: Text) -> Box:
    width = FixedTextMeasure().width(mark.text, mark.size, mark.weight)
    x, y = mark.at.x, mark.at.y
    left = {"left": x, "center": x - width / 2, "right": x - width}[mark.align]
    return Box(left, y - mark.size / 2, left + width, y + mark.size / 2)


def test_every_kick_is_behind_one_order_and_one_stake() -> None:
    kicks = [bar for bar in scene().bars if bar.sought is Sought.KICKS]
    by_order = {bar.query.orders: bar.said.values["taken"] for bar in kicks if bar.query.orders}
    assert by_order == {(1,): 20, (2,): 20, (5,): 20, (11,): 20, (12, 13, 14): 40}
    by_stakes = {bar.query.stakes: bar.said.values["scored"] for bar in kicks if bar.query.stakes}
    assert by_stakes == {(Stake.SCORE_TO_WIN,): 42, (Stake.SCORE_TO_LEVEL,): 42}


def test_every_goal_is_behind_one_value_of_its_kind_and_minutes() -> None:
    goals = [bar for bar in scene().bars if bar.sought is Sought.GOALS]
    assert sum(int(str(bar.said.values["count"])) for bar in goals) == sum(
        tally.count for tally in GOALS
    )
    first = goals[0]
    assert first.query == Query(kinds=(GoalKind.OPEN_PLAY,), minute_from=1, minute_to=5)
    assert words(first.said) == "From play, minutes 1–5: 2"


def test_a_value_says_its_share_and_how_sure_it_is() -> None:
    said = next(bar.said for bar in scene().bars if bar.query.orders == (1,))
    assert isinstance(said, Message)
    assert words(said) == "Kick 1: 70 %, 14 of 20 scored, 95 % interval 48 to 85 %"


@pytest.mark.parametrize("size", SIZES)
def test_no_text_lies_on_another_or_outside(size: tuple[float, float]) -> None:
    made = scene(size=size)
    rooms = [(mark, room_of(mark)) for mark in made.marks if isinstance(mark, Text)]
    whole = Box(0, 0, *size)
    assert [mark.text for mark, room in rooms if not whole.contains(room)] == []
    clashes = [
        (one.text, other.text)
        for (one, room), (other, rest) in combinations(rooms, 2)
        if room.overlaps(rest)
    ]
    assert clashes == []


def test_what_can_be_hit_does_not_overlap_and_is_found_where_it_is() -> None:
    made = scene()
    assert not any(a.box.overlaps(b.box, -1e-6) for a, b in combinations(made.bars, 2))
    for bar in made.bars:
        assert made.bar_at(bar.box.middle_x, bar.box.middle_y) is bar
    assert made.bar_at(1, 1) is None


@pytest.mark.parametrize(
    ("kicks", "goals", "said"),
    [
        ((), GOALS, ["No shootout kicks here."] * 2),
        (KICKS, (), ["No goals here."]),
        (tuple(replace(tally, stakes=None) for tally in KICKS), GOALS, ["No shootout kicks here."]),
    ],
)
def test_a_chart_of_nothing_says_so(
    kicks: tuple[KickTally, ...], goals: tuple[GoalTally, ...], said: list[str]
) -> None:
    assert [text for text in texts(scene(kicks, goals)) if text.endswith("here.")] == said


def test_extra_time_has_columns_only_where_it_had_goals() -> None:
    wide = (1600.0, 800.0)
    assert "106–120+" not in texts(scene(size=wide))
    assert "106–120+" in texts(scene(goals=LATE, size=wide))


def test_orders_stand_in_a_row_without_gaps() -> None:
    orders = [bar.box for bar in scene().bars if bar.query.orders]
    assert all(a.right <= b.left + 1e-9 for a, b in pairwise(orders))


@pytest.mark.parametrize("size", [*SIZES, (860.0, 700.0)])
@pytest.mark.parametrize(("goals", "columns"), [(GOALS, 18), (LATE, 20)])
def test_every_column_has_its_minutes_within_itself(
    goals: tuple[GoalTally, ...], columns: int, size: tuple[float, float]
) -> None:
    made = scene(goals=goals, size=size)
    rooms = [(mark.text, room_of(mark)) for mark in made.marks if isinstance(mark, Text)]
    foot = max(room.bottom for _, room in rooms)
    names = [(text, room) for text, room in rooms if room.bottom == foot and text[0].isdigit()]
    assert len(names) == columns
    assert [text.rstrip("+").rpartition("–")[2] for text, _ in names][8:18:9] == ["45", "90"]
    bars = [bar for bar in made.bars if bar.sought is Sought.GOALS]
    for (text, room), minutes in zip(names, MINUTE_BINS, strict=False):
        boxes = [bar.box for bar in bars if bar.query.minute_to == minutes.last]
        assert all(box.left <= room.left and room.right <= box.right for box in boxes), text


def test_a_chart_of_nothing_has_no_note_on_what_it_shows() -> None:
    assert not [text for text in texts(scene((), GOALS)) if "scored" in text and " of " in text]
    assert not [text for text in texts(scene((), ())) if "interval" in text or "scale" in text]
