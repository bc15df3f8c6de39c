"""Version 2 of Wyscout's events: numbered kinds and tags, the clock restarting each period."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

from explorer.domain.events import ActionKind, CardKind, ShotOutcome, Situation
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.rosters import Rosters
from explorer.providers.through_kloppy.wyscout import vocabulary as v
from explorer.providers.through_kloppy.wyscout.details import key, person
from explorer.providers.through_kloppy.wyscout.records import EventV2, Number
from explorer.providers.through_kloppy.wyscout.telling import Ids, Told

_LONGEST_PERIOD = 7200.0
_PASSES_ON = frozenset({v.ASSIST, v.KEY_PASS})


def told_by(events: Iterable[EventV2], rosters: Rosters, log: FindingLog) -> Iterator[Told]:
    """What the events say, in their order; those of no known moment are left out and logged."""
    ids = Ids(log)
    for row, raw in enumerate(events):
        period = v.PERIODS.get(raw.match_period or "")
        if period is None:
            log.add("event_without_period", f"$.events[{row}].matchPeriod")
            continue
        elapsed = raw.event_sec
        if elapsed is None or not (math.isfinite(elapsed) and 0 <= elapsed <= _LONGEST_PERIOD):
            log.add("event_without_time", f"$.events[{row}].eventSec")
            continue
        yield _told(row, raw, period, elapsed, ids.of(raw.id, row), rosters, log)


def kind_of(raw: EventV2) -> int | None:
    """The number of an event's kind, which some files have in place of its name."""
    return _number(raw.event_id) or _number(raw.event_name)


def sub_kind_of(raw: EventV2) -> int | None:
    """The number of an event's kind within its kind."""
    return _number(raw.sub_event_id) or _number(raw.sub_event_name)


def _number(value: Number | None) -> int | None:
    try:
        return None if value is None else int(value)
    except ValueError:
        return None


def _told(
    row: int,
    raw: EventV2,
    period: int,
    elapsed: float,
    event_id: str,
    rosters: Rosters,
    log: FindingLog,
) -> Told:
    kind, sub_kind = kind_of(raw), sub_kind_of(raw)
    tags = frozenset(tag.id for tag in raw.tags)
    zone = next((v.ZONES[tag] for tag in tags if tag in v.ZONES), None)
    strikes = kind == v.SHOT or (kind == v.FREE_KICK and sub_kind in (v.FREE_KICK_SHOT, v.PENALTY))
    shot = _shot(kind, strikes, tags, zone)
    own_goal = v.OWN_GOAL in tags and kind != v.SAVE
    if shot is not None and v.HEAD_OR_BODY in tags:
        log.add("header_or_body", f"$.events[{row}].tags")
    player = person(raw.player_id)
    side = rosters.side(key(raw.team_id)) or rosters.side_of_player(player)
    place, end = (*raw.positions, None, None)[:2]
    if kind == v.SAVE or sub_kind == v.GOAL_KICK:
        # A corner of the pitch stands for where the goalkeeper was.
        place = None
    runs = sub_kind == v.ACCELERATION
    return Told(
        row=row,
        id=event_id,
        period=period,
        elapsed=elapsed,
        side=side,
        player_id=rosters.player(player, side),
        x=place.x if place else None,
        y=place.y if place else None,
        end_x=end.x if runs and end else None,
        end_y=end.y if runs and end else None,
        shot=None if own_goal else shot,
        own_goal=own_goal,
        kind=_action(kind, sub_kind, tags),
        detail=v.DETAILS_V2.get(sub_kind or 0),
        won=_won(tags) if kind == v.DUEL else None,
        strikes=strikes,
        save=kind == v.SAVE,
        feeds=bool(tags & _PASSES_ON),
        zone=zone if shot is not None else None,
        situation=_situation(kind, sub_kind, tags) if shot is not None else None,
        finish=next((v.FINISHES[tag] for tag in tags if tag in v.FINISHES), None),
        card=_card(tags),
        reason=v.DETAILS_V2.get(sub_kind or 0),
    )


def _shot(
    kind: int | None, strikes: bool, tags: frozenset[int | None], zone: str | None
) -> ShotOutcome | None:
    """How a shot ended, None for what is none; the save of a goal has its tags as well."""
    if v.GOAL in tags and kind != v.SAVE:
        return ShotOutcome.GOAL
    if not strikes:
        return None
    return ShotOutcome.BLOCKED if v.BLOCKED in tags else v.zone_outcome(zone)


def _won(tags: frozenset[int | None]) -> bool | None:
    if v.WON in tags:
        return True
    return False if v.LOST in tags else None


def _action(
    kind: int | None, sub_kind: int | None, tags: frozenset[int | None]
) -> ActionKind | None:
    if kind == v.OFFSIDE:
        return ActionKind.OFFSIDE
    return None if v.INTERCEPTION in tags else v.KINDS_V2.get(sub_kind or 0)


def _situation(
    kind: int | None, sub_kind: int | None, tags: frozenset[int | None]
) -> Situation | None:
    """What a shot came from; of a shot after a set piece version 2 does not tell."""
    if kind == v.FREE_KICK and sub_kind == v.PENALTY:
        return Situation.PENALTY
    if kind == v.FREE_KICK and sub_kind == v.FREE_KICK_SHOT:
        return Situation.FREE_KICK_DIRECT
    return Situation.COUNTER if v.COUNTER in tags else None


def _card(tags: frozenset[int | None]) -> CardKind | None:
    if v.SECOND_YELLOW in tags:
        return CardKind.SECOND_YELLOW
    if v.RED in tags:
        return CardKind.RED
    return CardKind.YELLOW if v.YELLOW in tags else None
