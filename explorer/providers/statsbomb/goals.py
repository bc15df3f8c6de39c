"""Shots, goals and own goals of a StatsBomb match."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from explorer.domain.events import (
    FramePlayer,
    Goal,
    Shot,
    ShotOutcome,
    Situation,
)
from explorer.domain.place import GoalMouthPoint, Side
from explorer.providers.base import FindingLog
from explorer.providers.coordinates import statsbomb_goal_mouth
from explorer.providers.statsbomb import records
from explorer.providers.statsbomb import vocabulary as v
from explorer.providers.statsbomb.events import Happening, place
from explorer.providers.statsbomb.records import Coordinates, FrameEntry, RawEvent, Ref
from explorer.providers.statsbomb.squads import Squads

T = TypeVar("T")

AT_THE_LINE = 118.0
"""StatsBomb's x from which the end of a shot tells where it crossed the line, or would have."""

_GOALKEEPER_POSITION = 1
_SECONDS_BETWEEN_PAIRED = 5.0


def read_shot(
    event: Happening, passers: Mapping[str, str | None], squads: Squads, log: FindingLog
) -> Shot:
    """A shot in play. ``passers`` has the player of every pass by the pass's id."""
    raw, part = event.raw, event.raw.shot or records.Shot()
    return Shot(
        id=event.id,
        time=event.time,
        side=event.side,
        player_id=squads.player(raw.player, event.side),
        location=place(raw.location, event.side, event.row, log),
        outcome=outcome_of(event, log),
        situation=_situation(raw, part),
        finish=_known(v.FINISHES, part.body_part),
        technique=_known(v.TECHNIQUES, part.technique),
        xg=part.statsbomb_xg,
        end_location=place(part.end_location, event.side, event.row, log),
        placement=placement(part.end_location),
        freeze_frame=_freeze_frame(part.freeze_frame or (), event, squads, log),
        assist_id=passers.get(part.key_pass_id or ""),
        possession=raw.possession,
    )


def outcome_of(event: Happening, log: FindingLog) -> ShotOutcome:
    """Where a shot or a kick ended."""
    outcome = event.raw.shot.outcome if event.raw.shot else None
    known = _known(v.SHOT_OUTCOMES, outcome)
    if known is None:
        name = "" if outcome is None else outcome.name or str(outcome.id)
        log.add("unknown_shot_outcome", f"{event.where}.shot.outcome", outcome=name)
        return ShotOutcome.UNKNOWN
    return known


def placement(end: Coordinates | None) -> GoalMouthPoint | None:
    """Where a ball crossed the goal line; None where it was stopped before, or has no height."""
    if not end or len(end) < 3:
        return None
    x, y, z = end[:3]
    if x is None or y is None or z is None or not AT_THE_LINE <= x <= 121:
        return None
    return statsbomb_goal_mouth(y, z) if 0 <= y <= 80 and 0 <= z <= 30 else None


def goal_of(shot: Shot, raw: RawEvent) -> Goal:
    """The goal that a shot scored."""
    return Goal(
        id=f"{shot.id}-goal",
        time=shot.time,
        side=shot.side,
        player_id=shot.player_id,
        location=shot.location,
        situation=shot.situation,
        finish=shot.finish,
        technique=shot.technique,
        # StatsBomb marks only shots that were deflected, and has not always done so.
        deflected=True if raw.shot and raw.shot.deflected else None,
        assist_id=shot.assist_id,
        placement=shot.placement,
        shot_id=shot.id,
    )


def read_own_goals(events: Sequence[Happening], squads: Squads, log: FindingLog) -> list[Goal]:
    """Own goals. StatsBomb writes each as a pair, one event a team, and it counts once."""
    made = [event for event in events if event.type == v.OWN_GOAL_AGAINST]
    credited = [event for event in events if event.type == v.OWN_GOAL_FOR]
    goals: list[Goal] = []
    for event in made:
        fellow = next((other for other in credited if _is_pair(event, other)), None)
        if fellow is None:
            log.add("own_goal_unpaired", event.where)
        else:
            credited.remove(fellow)
        goals.append(_own_goal(event, event.side.other if event.side else None, squads, log))
    for event in credited:
        log.add("own_goal_unpaired", event.where)
        goals.append(_own_goal(event, event.side, squads, log))
    return goals


def _is_pair(made: Happening, credited: Happening) -> bool:
    related = credited.id in (made.raw.related_events or ()) or made.id in (
        credited.raw.related_events or ()
    )
    close = abs(made.elapsed - credited.elapsed) <= _SECONDS_BETWEEN_PAIRED
    return related or (
        made.period == credited.period
        and close
        and made.side is not None
        and made.side.other is credited.side
    )


def _own_goal(event: Happening, credited_to: Side | None, squads: Squads, log: FindingLog) -> Goal:
    raw = event.raw
    # Only the event of the team that made it names the player.
    by_maker = event.type == v.OWN_GOAL_AGAINST
    return Goal(
        id=f"{event.id}-goal",
        time=event.time,
        side=credited_to,
        player_id=squads.player(raw.player, event.side) if by_maker else None,
        location=place(raw.location, event.side, event.row, log),
        own_goal=True,
        situation=_own_goal_situation(raw, squads.side_of(raw.possession_team), credited_to),
    )


def _own_goal_situation(
    raw: RawEvent, possession: Side | None, credited_to: Side | None
) -> Situation | None:
    """The possession's situation, unless it was a set piece or a counter of the wrong side."""
    situation = _known(v.PLAY_PATTERNS, raw.play_pattern)
    if situation is Situation.OPEN_PLAY or possession is credited_to:
        return situation
    return None


def _situation(raw: RawEvent, part: records.Shot) -> Situation | None:
    return _known(v.SET_PIECE_SHOTS, part.type) or _known(v.PLAY_PATTERNS, raw.play_pattern)


def _known(table: Mapping[int, T], ref: Ref | None) -> T | None:
    return None if ref is None or ref.id is None else table.get(ref.id)


def _freeze_frame(
    entries: Sequence[FrameEntry], event: Happening, squads: Squads, log: FindingLog
) -> tuple[FramePlayer, ...]:
    players: list[FramePlayer] = []
    for entry in entries:
        spot = place(entry.location, event.side, event.row, log)
        if spot is None or spot.x is None or spot.y is None or event.side is None:
            continue
        teammate = bool(entry.teammate)
        players.append(
            FramePlayer(
                spot.x,
                spot.y,
                teammate=teammate,
                keeper=entry.position is not None and entry.position.id == _GOALKEEPER_POSITION,
                player_id=squads.player(entry.player, event.side if teammate else event.side.other),
            )
        )
    return tuple(players)
