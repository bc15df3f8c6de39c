"""Glyphs by precedence, and the counts of the chips."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from explorer.analysis.kinds import Facet, facet_counts, goal_kind, is_reviewed
from explorer.canvas.glyph_shapes import glyph_names
from explorer.domain.events import (
    Finish,
    Goal,
    GoalKind,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    Situation,
)
from explorer.domain.place import Side
from explorer.domain.time import Certainty
from tests.analysis.build import AWAY, HOME, at

RULED_OUT = Review(ReviewOutcome.RULED_OUT, steps=(ReviewStep(ReviewCall.RULED_OUT),))
GIVEN_LATE = Review(
    ReviewOutcome.GIVEN_AFTER_REVIEW,
    steps=tuple(
        ReviewStep(call) for call in (ReviewCall.RULED_OUT, ReviewCall.CHECKED, ReviewCall.GIVEN)
    ),
)


def _goal(**facets: Any) -> Goal:
    whole: dict[str, Any] = {"id": "g", "time": at(1, 60), "side": HOME}
    return Goal(**(whole | facets))


@pytest.mark.parametrize(
    ("facets", "kind"),
    [
        (
            {"review": RULED_OUT, "own_goal": True, "situation": Situation.PENALTY},
            GoalKind.RULED_OUT,
        ),
        (
            {"own_goal": True, "situation": Situation.FREE_KICK_DIRECT, "finish": Finish.HEAD},
            GoalKind.OWN_GOAL,
        ),
        ({"situation": Situation.PENALTY, "finish": Finish.LEFT_FOOT}, GoalKind.PENALTY),
        ({"situation": Situation.FREE_KICK_DIRECT}, GoalKind.DIRECT_FREE_KICK),
        ({"situation": Situation.CORNER, "finish": Finish.HEAD}, GoalKind.HEADER),
        ({"situation": Situation.CORNER, "finish": Finish.LEFT_FOOT}, GoalKind.OPEN_PLAY),
        ({}, GoalKind.OPEN_PLAY),
    ],
)
def test_precedence(facets: dict[str, Any], kind: GoalKind) -> None:
    assert goal_kind(_goal(**facets)) is kind


def test_a_flag_at_once_is_no_review() -> None:
    assert not is_reviewed(_goal(review=RULED_OUT))
    assert not is_reviewed(_goal())
    assert is_reviewed(_goal(review=GIVEN_LATE))
    assert is_reviewed(_goal(review=Review(ReviewOutcome.CONFIRMED)))
    taken_back = (ReviewStep(ReviewCall.GIVEN), ReviewStep(ReviewCall.RULED_OUT))
    assert is_reviewed(_goal(review=Review(ReviewOutcome.RULED_OUT, steps=taken_back)))


goals = st.lists(
    st.builds(
        Goal,
        id=st.just("g"),
        time=st.builds(at, st.just(1), st.just(5.0), st.sampled_from(Certainty)),
        side=st.sampled_from(Side),
        own_goal=st.booleans(),
        situation=st.none() | st.sampled_from(Situation),
        finish=st.none() | st.sampled_from(Finish),
        review=st.sampled_from([Review(), RULED_OUT, GIVEN_LATE]),
    ),
    max_size=12,
)


@given(goals)
def test_kinds_and_sides_sum_to_the_goals_that_count(played: list[Goal]) -> None:
    counting = sum(goal.counts for goal in played)
    kinds = facet_counts(played, Facet.KIND)
    assert sum(count.count for count in kinds if count.value != GoalKind.RULED_OUT) == counting
    assert kinds[-1].value == GoalKind.RULED_OUT
    assert kinds[-1].count == len(played) - counting
    assert sum(count.count for count in facet_counts(played, Facet.SIDE)) == counting


def test_only_values_that_occur_are_listed_but_for_kinds_and_sides() -> None:
    played = [_goal(situation=Situation.CORNER), _goal(side=AWAY, review=GIVEN_LATE)]
    listed = {
        facet: {count.key: count.count for count in facet_counts(played, facet)} for facet in Facet
    }
    assert len(listed[Facet.KIND]) == len(GoalKind)
    assert listed[Facet.SIDE] == {"side:home": 1, "side:away": 1}
    assert listed[Facet.SITUATION] == {"situation:corner": 1}
    assert listed[Facet.FINISH] == {}
    assert listed[Facet.REVIEW] == {"review:any": 1, "review:given_after_review": 1}
    assert listed[Facet.CERTAINTY] == {"certainty:measured": 2}


def test_a_ruled_out_goal_is_in_no_other_facet() -> None:
    played = [_goal(review=RULED_OUT, situation=Situation.CORNER, finish=Finish.HEAD)]
    for facet in (Facet.SITUATION, Facet.FINISH, Facet.CERTAINTY, Facet.REVIEW):
        assert facet_counts(played, facet) == ()


def test_every_kind_has_a_glyph_of_its_name() -> None:
    assert {kind.value for kind in GoalKind} <= set(glyph_names())
