"""Version 3 of Wyscout's events: named kinds, a clock that runs on, possessions and chances."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from explorer.domain.events import CardKind, Finish, ShotOutcome, Situation
from explorer.domain.place import Side
from explorer.domain.time import CLOCK_START, SHOOTOUT
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.rosters import Rosters
from explorer.providers.through_kloppy.wyscout import vocabulary as v
from explorer.providers.through_kloppy.wyscout.details import key, name_of, person
from explorer.providers.through_kloppy.wyscout.records import (
    Duel,
    EventV3,
    Kind,
    PlayerRef,
    Shot,
)
from explorer.providers.through_kloppy.wyscout.telling import Ids, Told

_LONGEST_PERIOD = 7200.0
_SHOOTOUT_STARTS = 7200.0
_TIMESTAMP = re.compile(r"(\d{1,2}):(\d{2}):(\d{2}(?:\.\d+)?)$")
_PASSES_ON = frozenset({"assist", "shot_assist", "key_pass"})
_AFTER_SET_PIECES = {
    "shot_after_corner": Situation.CORNER,
    "shot_after_free_kick": Situation.FREE_KICK_INDIRECT,
    "shot_after_throw_in": Situation.THROW_IN,
}
_FEET = {"left_foot": Finish.LEFT_FOOT, "right_foot": Finish.RIGHT_FOOT}


def told_by(events: Iterable[EventV3], rosters: Rosters, log: FindingLog) -> Iterator[Told]:
    """What the events say, in their order; those of no known moment are left out and logged."""
    ids = Ids(log)
    cautioned: set[str] = set()
    for row, raw in enumerate(events):
        period = v.PERIODS.get(raw.match_period or "")
        if period is None:
            log.add("event_without_period", f"$.events[{row}].matchPeriod")
            continue
        elapsed = elapsed_of(raw, period)
        if elapsed is None:
            log.add("event_without_time", f"$.events[{row}].matchTimestamp")
            continue
        yield _told(row, raw, period, elapsed, ids.of(raw.id, row), rosters, cautioned)


def elapsed_of(raw: EventV3, period: int) -> float | None:
    """Seconds since the period started, None where the event has no readable time."""
    found = _TIMESTAMP.match(raw.match_timestamp or "")
    if found:
        clock = int(found[1]) * 3600 + int(found[2]) * 60 + float(found[3])
    elif raw.minute is not None:
        clock = raw.minute * 60.0 + (raw.second or 0)
    else:
        return None
    elapsed = clock - CLOCK_START.get(period, _SHOOTOUT_STARTS)
    if period == SHOOTOUT:
        # Only the order counts, and without extra time it starts earlier.
        elapsed = max(0.0, elapsed)
    return elapsed if 0 <= elapsed <= _LONGEST_PERIOD else None


def _told(
    row: int,
    raw: EventV3,
    period: int,
    elapsed: float,
    event_id: str,
    rosters: Rosters,
    cautioned: set[str],
) -> Told:
    kind = raw.type or Kind()
    secondary = frozenset(kind.secondary or ())
    shot = raw.shot or Shot()
    outcome = _outcome(kind.primary, secondary, raw.shot)
    actor = raw.player or PlayerRef()
    player = person(actor.id)
    side = rosters.side(key(raw.team.id)) if raw.team else rosters.side_of_player(player)
    player_id = rosters.player(player, side, name_of(actor.name))
    is_shot = outcome is not None
    end = raw.carry.end_location if raw.carry else None
    return Told(
        row=row,
        id=event_id,
        period=period,
        elapsed=elapsed,
        side=side,
        player_id=player_id,
        x=raw.location.x if raw.location else None,
        y=raw.location.y if raw.location else None,
        end_x=end.x if end else None,
        end_y=end.y if end else None,
        kind=v.KINDS_V3.get(kind.primary or ""),
        detail=_detail(kind.primary, secondary, raw),
        won=_won(secondary, raw),
        strikes=is_shot,
        shot=outcome,
        own_goal=kind.primary == "own_goal",
        save=kind.primary == "shot_against",
        feeds=bool(secondary & _PASSES_ON),
        zone=shot.goal_zone if is_shot else None,
        situation=_situation(kind.primary, secondary, raw) if is_shot else None,
        finish=_finish(shot, secondary),
        card=_card(raw, secondary, player_id, cautioned),
        reason=_words(raw.infraction.type) if raw.infraction else None,
        xg=shot.xg if is_shot and shot.xg is not None and 0 <= shot.xg <= 1 else None,
        keeper_id=_keeper(shot.goalkeeper, side, rosters),
        possession=_possession(raw),
    )


def _outcome(
    primary: str | None, secondary: frozenset[str], shot: Shot | None
) -> ShotOutcome | None:
    """How a shot ended, None for what is none; an own goal is none."""
    if primary == "own_goal" or not (
        primary in ("shot", "penalty") or secondary & {"shot", "free_kick_shot"}
    ):
        return None
    shot = shot or Shot()
    if shot.is_goal or (shot.is_goal is None and "goal" in secondary):
        return ShotOutcome.GOAL
    outcome = v.zone_outcome(shot.goal_zone)
    return ShotOutcome.SAVED if outcome is ShotOutcome.UNKNOWN and shot.on_target else outcome


def _situation(primary: str | None, secondary: frozenset[str], raw: EventV3) -> Situation:
    """What a shot came from: Wyscout names every set piece that led to one."""
    if primary == "penalty":
        return Situation.PENALTY
    if primary == "free_kick":
        return Situation.FREE_KICK_DIRECT
    if primary == "corner":
        return Situation.CORNER
    for word, situation in _AFTER_SET_PIECES.items():
        if word in secondary:
            return situation
    types = (raw.possession.types if raw.possession else None) or ()
    return Situation.COUNTER if "counterattack" in types else Situation.OPEN_PLAY


def _finish(shot: Shot, secondary: frozenset[str]) -> Finish | None:
    if shot.body_part == "head_or_other":
        return Finish.HEAD if "head_shot" in secondary else Finish.OTHER
    return _FEET.get(shot.body_part or "")


def _card(
    raw: EventV3, secondary: frozenset[str], player_id: str | None, cautioned: set[str]
) -> CardKind | None:
    """The card of an event: yellow and red together are a second caution to whoever has one."""
    part = raw.infraction
    yellow = "yellow_card" in secondary or bool(part and part.yellow_card)
    red = "red_card" in secondary or bool(part and part.red_card)
    before = player_id in cautioned
    if yellow and player_id is not None:
        cautioned.add(player_id)
    if red:
        return CardKind.SECOND_YELLOW if yellow and before else CardKind.RED
    return CardKind.YELLOW if yellow else None


def _detail(primary: str | None, secondary: frozenset[str], raw: EventV3) -> str | None:
    """What the kind alone does not say, in Wyscout's words."""
    if primary in v.SET_PIECES_V3 or primary in ("acceleration", "goalkeeper_exit", "fairplay"):
        return _words(primary)
    if primary == "infraction":
        term = raw.infraction.type if raw.infraction else None
        return None if term == "regular_foul" else _words(term)
    return next((_words(word) for word in ("cross", "through_pass") if word in secondary), None)


def _won(secondary: frozenset[str], raw: EventV3) -> bool | None:
    """Whether a duel was won; kloppy takes every duel that has no winner for a lost one."""
    ground, aerial = raw.ground_duel or Duel(), raw.aerial_duel or Duel()
    if "aerial_duel" in secondary:
        return aerial.first_touch
    if "offensive_duel" in secondary:
        return ground.kept_possession
    if "defensive_duel" in secondary:
        return True if ground.stopped_progress else ground.recovered_possession
    return None


def _keeper(ref: PlayerRef | None, side: Side | None, rosters: Rosters) -> str | None:
    if ref is None or side is None:
        return None
    return rosters.player(person(ref.id), side.other, name_of(ref.name))


def _possession(raw: EventV3) -> int | None:
    number = raw.possession.id if raw.possession else None
    return number if isinstance(number, int) and 0 <= number < 2**63 else None


def _words(term: str | None) -> str | None:
    """Wyscout's term as words: ``regular_foul`` as ``Regular foul``."""
    return term.replace("_", " ").capitalize() if term else None
