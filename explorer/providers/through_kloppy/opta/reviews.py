"""Goals that were looked at again, as Opta's and Stats Perform's files tell of them."""

from __future__ import annotations

from collections.abc import Iterable

from explorer.domain.events import (
    NO_REVIEW,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
)
from explorer.domain.time import CLOCK_START, MatchTime
from explorer.providers.through_kloppy.opta import vocabulary as v
from explorer.providers.through_kloppy.opta.details import VideoReview
from explorer.providers.through_kloppy.opta.records import Record

_LONGEST_REVIEW = 600.0


def pair_reviews(
    reviews: Iterable[VideoReview], records: Iterable[Record]
) -> dict[str, VideoReview]:
    """The video review of each goal that had one, by the goal's id."""
    goals = [one for one in records if one.type == v.GOAL and one.period in CLOCK_START]
    pairs: dict[str, VideoReview] = {}
    for review in reviews:
        fitting = [one for one in goals if one.id not in pairs and _may_be_of(review, one)]
        if fitting:
            pairs[max(fitting, key=lambda one: one.clock).id] = review
    return pairs


def review_of(record: Record, scored: MatchTime, video: VideoReview | None) -> Review:
    """How a goal in the events was reviewed."""
    told = None if video is None else moment(video)
    if v.GOAL_DISALLOWED in record.qualifiers:
        if video is None or not video.goal_given:
            flag = (ReviewStep(ReviewCall.RULED_OUT, scored),)
            return Review(ReviewOutcome.RULED_OUT, steps=flag)
        return Review(
            ReviewOutcome.RULED_OUT,
            steps=(ReviewStep(ReviewCall.GIVEN, scored), ReviewStep(ReviewCall.RULED_OUT, told)),
        )
    if video is None:
        return NO_REVIEW
    if video.goal_given:
        return Review(ReviewOutcome.CONFIRMED, steps=(ReviewStep(ReviewCall.CHECKED, told),))
    return Review(
        ReviewOutcome.GIVEN_AFTER_REVIEW,
        steps=(ReviewStep(ReviewCall.RULED_OUT, scored), ReviewStep(ReviewCall.GIVEN, told)),
    )


def review_of_goal_gone(video: VideoReview) -> Review:
    """How a goal was ruled out of which the events have no trace."""
    before = ReviewCall.GIVEN if video.goal_given else ReviewCall.RULED_OUT
    after = ReviewCall.RULED_OUT if video.goal_given else ReviewCall.CHECKED
    return Review(
        ReviewOutcome.RULED_OUT,
        steps=(ReviewStep(before), ReviewStep(after, moment(video))),
    )


def moment(video: VideoReview) -> MatchTime:
    """When a review ended."""
    return MatchTime(video.period, video.clock)


def _may_be_of(review: VideoReview, goal: Record) -> bool:
    """Whether a review is that of a goal: a few minutes later, and of one that counts or not."""
    disallowed = v.GOAL_DISALLOWED in goal.qualifiers
    team = review.team is None or review.team == goal.team or v.OWN_GOAL in goal.qualifiers
    soon = 0 <= review.clock - goal.clock <= _LONGEST_REVIEW
    return team and soon and review.period == goal.period and review.goal_stands is not disallowed
