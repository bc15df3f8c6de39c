"""Places and times in words, as messages."""

from __future__ import annotations

from decimal import Decimal
from math import hypot

from explorer.analysis.marks import Mark, mark_of_time, minute_label
from explorer.analysis.message import Message, Value, rounded, say
from explorer.analysis.names import name_of
from explorer.domain.place import (
    GOAL_WIDTH,
    PITCH_LENGTH,
    PITCH_WIDTH,
    Flank,
    GoalMouthPoint,
    Location,
    LocationKind,
    Side,
)
from explorer.domain.time import EventTime


def place_message(location: Location, attacking: Side | None = None) -> Message:
    """Where a place is: as seen from the goal attacked, or in metres on the pitch.

    Args:
        location: The place.
        attacking: The side whose attack it belongs to; None gives a point by its coordinates.
    """
    match location.kind:
        case LocationKind.ZONE if location.zone is not None:
            return say("place-zone", zone=name_of(location.zone))
        case LocationKind.DISTANCE if location.distance is not None:
            return _from_goal(location.distance, location.distance_max, location.flank)
        case LocationKind.RADIUS if location.radius is not None:
            point = _point(location, attacking)
            return say("place-within", radius=metres(location.radius), place=point)
        case _:
            return _point(location, attacking)


def placement_message(placement: GoalMouthPoint) -> Message:
    """Where a ball crossed the goal line, as the taker sees it."""
    height = metres(max(0.0, placement.height))
    if placement.across < 0:
        return say("placement-left-of-goal", metres=metres(-placement.across), height=height)
    if placement.across > GOAL_WIDTH:
        beyond = metres(placement.across - GOAL_WIDTH)
        return say("placement-right-of-goal", metres=beyond, height=height)
    return say("placement-point", across=metres(placement.across), height=height)


def time_message(time: EventTime) -> Message:
    """When an event happened, in full words, for a screen reader or a sentence."""
    if time.at.in_shootout:
        return say("when-kick", kick=int(time.at.elapsed))
    return say(f"when-{mark_of_time(time)}", minute=time.at.minute_label)


def time_span_message(time: EventTime) -> Message:
    """When an event happened, with the clock time or the span that its doubt allows."""
    if time.at.in_shootout:
        return say("when-kick", kick=int(time.at.elapsed))
    mark, minute = mark_of_time(time), minute_label(time.at)
    if mark is Mark.MEASURED:
        return say("span-measured", minute=minute, clock=time.at.clock_label)
    if mark is Mark.STATED or time.earliest is None or time.latest is None:
        return say(f"span-{mark}-alone", minute=minute)
    return say(
        f"span-{mark}",
        minute=minute,
        start=time.earliest.clock_label,
        end=time.latest.clock_label,
    )


def metres(length: float) -> Decimal:
    """A length with one decimal, none where it is whole."""
    tenths = rounded(length, 1)
    return rounded(length, 0) if tenths == tenths.to_integral_value() else tenths


def _point(location: Location, attacking: Side | None) -> Message:
    if location.x is None or location.y is None:
        return say("place-not-reported")
    if attacking is None:
        return say("place-point", x=metres(location.x), y=metres(location.y))
    goal_x = PITCH_LENGTH if attacking is Side.HOME else 0.0
    # Seen by the attackers, the left of the away side's goal is at large y.
    rightward = location.y - PITCH_WIDTH / 2
    if attacking is Side.AWAY:
        rightward = -rightward
    distance = hypot(location.x - goal_x, rightward)
    return _from_goal(distance, None, _flank(rightward))


def _flank(rightward: float) -> Flank:
    if abs(rightward) <= GOAL_WIDTH / 2:
        return Flank.CENTRE
    return Flank.RIGHT if rightward > 0 else Flank.LEFT


def _from_goal(distance: float, up_to: float | None, flank: Flank | None) -> Message:
    length: Value = metres(distance)
    if up_to is not None:
        length = say("value-range", first=length, last=metres(up_to))
    if flank is None:
        return say("place-distance", metres=length)
    return say("place-distance-flank", metres=length, flank=name_of(flank))
