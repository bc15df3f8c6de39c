"""Halves of version 2 in which one team's places stand the wrong way round, put right.

Places are as the acting team sees them, so that the two sides of a duel lie across from one
another: x and 100 − x. In some halves of the public data set they lie in one spot, and one of the
teams takes its corners from its own end: that team's places are as its opponents see them. 2058004
has two such halves. An event's end is where the next event starts, turned around if that is the
other team's, and so goes wrong on both sides.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.rosters import Rosters
from explorer.providers.through_kloppy.wyscout import vocabulary as v
from explorer.providers.through_kloppy.wyscout.details import key
from explorer.providers.through_kloppy.wyscout.records import EventV2, Place
from explorer.providers.through_kloppy.wyscout.v2 import kind_of, sub_kind_of

_Half = tuple[str, str]
"""A team and a period, both as the file has them."""

_SECONDS_APART = 2.0
_FEWEST_DUELS = 3
_FEWEST_ATTACKS = 3
_SURE = 0.8
_HALFWAY = 50.0
_SAME = 1.5
_HALVES = frozenset(v.PERIODS) - {"P"}


def straighten(events: Sequence[EventV2], rosters: Rosters, log: FindingLog) -> list[EventV2]:
    """The events with the places of such halves turned around, each of which is logged.

    Where duels lie in one spot and no attack tells whose places are wrong, that is logged instead.
    """
    odd_periods = _periods_of_odd_duels(events)
    halves = _turned_halves(events, odd_periods)
    for period in sorted(odd_periods - {period for _, period in halves}):
        log.add("places_at_odds", period=v.PERIODS[period])
    for team, period in sorted(halves, key=lambda half: (half[1], half[0])):
        side = rosters.side(team)
        name = rosters.of[side].name if side else team
        log.add("half_turned", team=name, period=v.PERIODS[period])
    return [
        _straightened(event, following, halves)
        for event, following in itertools.zip_longest(events, events[1:])
    ]


def _turned_halves(events: Sequence[EventV2], odd_periods: set[str]) -> set[_Half]:
    """The halves of which duels and attacks say so, or many attacks alone."""
    at_own_end: Counter[_Half] = Counter()
    attacks: Counter[_Half] = Counter()
    for event in events:
        half, x = _half(event), _x(event)
        if half is not None and x is not None and _is_attack(event):
            attacks[half] += 1
            at_own_end[half] += x < _HALFWAY
    found: set[_Half] = set()
    for half, number in attacks.items():
        share = at_own_end[half] / number
        if share >= _SURE and (half[1] in odd_periods or number >= _FEWEST_ATTACKS):
            found.add(half)
    return found


def _is_attack(event: EventV2) -> bool:
    """Whether an event is one that hardly ever happens in a team's own half."""
    kind, sub_kind = kind_of(event), sub_kind_of(event)
    return kind == v.SHOT or (
        kind == v.FREE_KICK and sub_kind in (v.CORNER, v.FREE_KICK_SHOT, v.PENALTY)
    )


def _periods_of_odd_duels(events: Sequence[EventV2]) -> set[str]:
    """The periods in which both sides of most duels lie in one spot, and not across."""
    odd: Counter[str] = Counter()
    even: Counter[str] = Counter()
    for one, other in itertools.pairwise(events):
        x, other_x = _x(one), _x(other)
        half, other_half = _half(one), _half(other)
        if x is None or other_x is None or half is None or other_half is None:
            continue
        if kind_of(one) != v.DUEL or kind_of(other) != v.DUEL or not _is_pair(one, other):
            continue
        odd[half[1]] += abs(x - other_x) < abs(x + other_x - 2 * _HALFWAY)
        even[half[1]] += abs(x - other_x) > abs(x + other_x - 2 * _HALFWAY)
    return {
        period
        for period, number in odd.items()
        if number >= _FEWEST_DUELS and number >= _SURE * (number + even[period])
    }


def _is_pair(one: EventV2, other: EventV2) -> bool:
    """Whether two duels are the two sides of one."""
    return (
        one.match_period == other.match_period
        and one.team_id != other.team_id
        and one.event_sec is not None
        and other.event_sec is not None
        and abs(one.event_sec - other.event_sec) <= _SECONDS_APART
    )


def _straightened(event: EventV2, following: EventV2 | None, halves: set[_Half]) -> EventV2:
    """An event whose start is turned around if its half is, and whose end meets the next start."""
    turned = _half(event) in halves
    if not event.positions:
        return event
    start, *rest = event.positions
    end = _straight_end(rest[0], event, following, halves) if rest else None
    return replace(
        event,
        positions=[
            _around(start) if turned else start,
            *([] if end is None else [end]),
        ],
    )


def _straight_end(
    end: Place, event: EventV2, following: EventV2 | None, halves: set[_Half]
) -> Place:
    """The end of an event, by whether it was worked out from a place that was turned around."""
    turned = _half(event) in halves
    if following is None or not following.positions:
        return _around(end) if turned else end
    same_team = following.team_id == event.team_id
    next_start = following.positions[0]
    if not _is_same(end, next_start if same_team else _around(next_start)):
        return _around(end) if turned else end
    next_turned = _half(following) in halves
    return _around(end) if next_turned else end


def _half(event: EventV2) -> _Half | None:
    """The half of an event, None in the shootout, where both sides kick at one end."""
    team, period = key(event.team_id), event.match_period
    return None if team is None or period is None or period not in _HALVES else (team, period)


def _x(event: EventV2) -> float | None:
    return event.positions[0].x if event.positions else None


def _around(place: Place) -> Place:
    """A place as the other team sees it."""
    if place.x is None or place.y is None:
        return place
    return Place(2 * _HALFWAY - place.x, 2 * _HALFWAY - place.y)


def _is_same(one: Place, other: Place) -> bool:
    """Whether two places are one, but for rounding."""
    if one.x is None or one.y is None or other.x is None or other.y is None:
        return False
    return abs(one.x - other.x) < _SAME and abs(one.y - other.y) < _SAME
