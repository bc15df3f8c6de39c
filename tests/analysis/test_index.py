from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.index import MatchIndex, review_times
from explorer.domain.events import (
    Goal,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    Shot,
    ShotOutcome,
)
from explorer.domain.match import Score
from explorer.domain.place import Side
from explorer.domain.time import Certainty, EventTime, MatchTime, about_minute, stated_minute
from tests.analysis.build import AWAY, HOME, at, match, shootout


def goal(name: str, seconds: float, side: Side = HOME, **facts: Any) -> Goal:
    time = facts.pop("time", at(1, seconds))
    return Goal(id=name, time=time, side=side, **facts)


@given(st.lists(st.tuples(st.floats(0, 2700), st.sampled_from((HOME, AWAY))), max_size=12))
def test_the_score_counts_exactly_the_goals_up_to_a_moment(
    drawn: list[tuple[float, Side]],
) -> None:
    goals = tuple(goal(f"g{n}", seconds, side) for n, (seconds, side) in enumerate(drawn))
    index = MatchIndex(match(goals=goals))
    for moment in (MatchTime(1, seconds) for seconds, _ in drawn):
        past = [g for g in goals if g.time.at <= moment]
        expected = Score(sum(g.side is HOME for g in past), sum(g.side is AWAY for g in past))
        assert index.score_at(moment) == expected


def test_nothing_later_leaks_into_the_score() -> None:
    index = MatchIndex(match(goals=(goal("g", 60),)))
    assert index.score_at(MatchTime(1, 59.99)) == Score()
    assert index.score_at(MatchTime(1, 60)) == Score(1, 0)


def test_shootout_kicks_never_count_in_the_score() -> None:
    index = MatchIndex(match(goals=(goal("g", 60),), shootout=shootout("xox")))
    assert index.score_at(MatchTime(5, 3)) == Score(1, 0)
    assert index.shootout_score_at(MatchTime(5, 2)) == Score(1, 0)
    assert index.shootout_score_at(MatchTime(5, 3)) == Score(2, 0)
    assert index.shootout_score_at(MatchTime(2, 3)) is None


def test_a_goal_recorded_in_the_shootout_does_not_count_in_the_score() -> None:
    stray = Goal(id="g", time=EventTime(MatchTime(5, 1)), side=HOME)
    index = MatchIndex(match(goals=(stray,), shootout=shootout("xo")))
    assert index.final_score == index.score_after(stray) == Score()


def test_a_goal_that_a_flag_ruled_out_never_counts() -> None:
    flagged = Review(ReviewOutcome.RULED_OUT, steps=(ReviewStep(ReviewCall.RULED_OUT),))
    offside = goal("g", 60, review=flagged)
    index = MatchIndex(match(goals=(offside,)))
    assert index.score_at(MatchTime(2, 0)) == Score()
    assert index.score_after(offside) == Score()


def test_a_goal_ruled_out_later_counts_in_between() -> None:
    taken_back = Review(
        ReviewOutcome.RULED_OUT,
        steps=(
            ReviewStep(ReviewCall.GIVEN, MatchTime(1, 60)),
            ReviewStep(ReviewCall.CHECKED, MatchTime(1, 90)),
            ReviewStep(ReviewCall.RULED_OUT, MatchTime(1, 120)),
        ),
    )
    index = MatchIndex(match(goals=(goal("g", 60, review=taken_back),)))
    assert index.score_at(MatchTime(1, 100)) == Score(1, 0)
    assert index.score_at(MatchTime(1, 120)) == Score(0, 0)


def test_a_goal_given_after_review_counts_from_its_pin_and_its_calls_come_before() -> None:
    steps = tuple(
        ReviewStep(call) for call in (ReviewCall.RULED_OUT, ReviewCall.CHECKED, ReviewCall.GIVEN)
    )
    given_late = Review(ReviewOutcome.GIVEN_AFTER_REVIEW, steps=steps)
    reviewed = goal("g", 0, review=given_late, time=stated_minute(1, 6))
    times = review_times(reviewed)
    assert [call for _, call in times] == [step.call for step in steps]
    assert [moment.elapsed for moment, _ in times] == [310, 320, 330]
    index = MatchIndex(match(goals=(reviewed,)))
    assert index.score_at(MatchTime(1, 329)) == Score()
    assert index.score_at(MatchTime(1, 330)) == Score(1, 0)


def test_a_call_that_no_source_times_is_not_made_before_the_one_it_follows() -> None:
    steps = (
        ReviewStep(ReviewCall.GIVEN, MatchTime(1, 360)),
        ReviewStep(ReviewCall.RULED_OUT),
    )
    taken_back = Review(ReviewOutcome.RULED_OUT, steps=steps)
    reviewed = goal("g", 0, review=taken_back, time=stated_minute(1, 6))
    assert [moment.elapsed for moment, _ in review_times(reviewed)] == [360, 360]
    index = MatchIndex(match(goals=(reviewed,)))
    assert {step.score.home for step in index.score_steps} <= {0, 1}
    assert index.final_score == Score()


def test_the_score_is_approximate_only_inside_a_soft_span() -> None:
    index = MatchIndex(
        match(
            goals=(goal("a", 0, time=about_minute(1, 10)), goal("s", 0, time=stated_minute(1, 20)))
        )
    )
    assert not index.is_approximate_at(MatchTime(1, 8 * 60 - 1))
    assert index.is_approximate_at(MatchTime(1, 8 * 60))
    assert not index.is_approximate_at(MatchTime(1, 11 * 60))
    assert not index.is_approximate_at(MatchTime(1, 19 * 60 + 20))


def test_a_goals_own_shot_is_not_told_twice() -> None:
    shots = tuple(
        Shot(id=name, time=at(1, 60), side=HOME, outcome=outcome)
        for name, outcome in (("s1", ShotOutcome.GOAL), ("s2", ShotOutcome.SAVED))
    )
    index = MatchIndex(match(goals=(goal("g", 60, shot_id="s1"),), shots=shots))
    assert {event.id for event in index.notable} == {"g", "s2"}
    assert set(index.by_id) == {"g", "s1", "s2"}


def test_events_are_in_order_of_time() -> None:
    index = MatchIndex(match(goals=(goal("b", 90), goal("a", 30))))
    assert [event.id for event in index.events] == ["a", "b"]


def test_a_bound_without_its_other_end_is_no_span() -> None:
    moment = MatchTime(1, 60)
    only_latest = EventTime(moment, Certainty.BOUND, None, moment)
    assert not MatchIndex(match(goals=(goal("g", 0, time=only_latest),))).is_approximate_at(moment)


def test_what_can_be_known_during_a_period_lacks_what_lies_after_it() -> None:
    goals = (goal("g1", 60), goal("g2", 0, time=at(2, 60)), goal("g3", 0, time=at(3, 60)))
    index = MatchIndex(match(goals=goals, shootout=shootout("xo")))
    regular, extra = index.known_during(1), index.known_during(3)
    assert [event.id for event in regular.notable] == ["g1", "g2"]
    assert regular.known_during(2) is regular
    assert index.known_during(2) is regular
    assert [event.id for event in extra.notable] == ["g1", "g2", "g3"]
    assert not extra.match.kicks
    assert index.known_during(5) is index
