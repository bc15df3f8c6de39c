"""DataFactory's incidences in order of time, and what kloppy is given of them."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from explorer.domain.events import ActionKind
from explorer.domain.place import Side
from explorer.domain.time import CLOCK_START, SHOOTOUT
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.datafactory import vocabulary as v
from explorer.providers.through_kloppy.datafactory.records import (
    Coordinate,
    Incidence,
    Moment,
    Number,
)
from explorer.providers.through_kloppy.rosters import Rosters

Json = dict[str, Any]

_LONGEST_PERIOD = 7200.0
_KICKS_AS_SHOTS = {55: 13, 56: 43, 57: 44, 183: 45}


@dataclass(frozen=True, slots=True)
class Told:
    """One incidence: its class, its moment, who it is by and the record itself.

    ``elapsed`` is in seconds since the period started.
    """

    id: str
    cls: str
    period: int
    elapsed: float
    side: Side | None
    raw: Incidence

    @property
    def where(self) -> str:
        """Its place in the file."""
        return place_of(self.cls, self.id)

    @property
    def is_shot(self) -> bool:
        """Whether it is a shot, an own goal or a kick of the shootout."""
        return self.cls in (v.SHOTS, v.GOALS, v.SHOOTOUT_KICKS)


def place_of(cls: str, incidence: str) -> str:
    """The place of an incidence in the file."""
    return f"$.incidences.{cls}.{incidence}"


def text(number: Number | None) -> str | None:
    """An id as text, None for no id."""
    return None if number is None or number == "" else str(number)


def told_by(
    incidences: Mapping[str, Mapping[str, Incidence]],
    deleted: Iterable[Number],
    rosters: Rosters,
    log: FindingLog,
) -> list[Told]:
    """What happened, in order of time; what has no moment or kind is left out and logged.

    Goals stand among the shots a second time, under the same id.
    """
    gone = {str(number) for number in deleted}
    found: dict[str, Told] = {}
    for cls in sorted(incidences.keys() - {v.STATUS}, key=lambda cls: (cls == v.GOALS, cls)):
        for name, raw in incidences[cls].items():
            if name in gone or (cls == v.GOALS and name in found):
                continue
            moment = _moment(raw, place_of(cls, name), log)
            if moment is None or not _is_known(cls, raw, place_of(cls, name), log):
                continue
            event_id = name
            if event_id in found:
                log.add("event_id_repeated", place_of(cls, name))
                event_id = f"{cls}-{name}"
            found[event_id] = Told(event_id, cls, *moment, _take_part(cls, raw, rosters), raw)
    return sorted(found.values(), key=_sort_key)


def _sort_key(one: Told) -> tuple[int, float, int, str]:
    """By the clock; ids count up as incidences are typed in."""
    number = int(one.id) if one.id.isascii() and one.id.isdigit() and len(one.id) < 19 else 0
    return one.period, one.elapsed, number, one.id


def _moment(raw: Incidence, where: str, log: FindingLog) -> tuple[int, float] | None:
    """The period and the seconds in it."""
    t = raw.t or Moment()
    if t.half is None or not 1 <= t.half <= SHOOTOUT:
        log.add("event_without_period", where)
        return None
    if t.m is None:
        log.add("event_without_time", where)
        return None
    if t.s is None and t.half != SHOOTOUT:
        log.add("seconds_missing", where)
    elapsed = t.m * 60.0 + (t.s or 0) - CLOCK_START.get(t.half, 0.0)
    if t.half == SHOOTOUT:
        return t.half, max(0.0, elapsed)
    if not 0 <= elapsed <= _LONGEST_PERIOD:
        log.add("event_without_time", where)
        return None
    return t.half, elapsed


def _is_known(cls: str, raw: Incidence, where: str, log: FindingLog) -> bool:
    """Whether the type of a shot or a card is one that means something."""
    if cls in (v.SHOTS, v.GOALS, v.SHOOTOUT_KICKS) and raw.type not in v.SHOT_OUTCOMES:
        log.add("unknown_event_type", where, type=f"{cls} {raw.type}")
        return False
    if cls in v.CARDS and raw.type not in v.CARD_KINDS:
        log.add("unknown_card", where, card=str(raw.type))
        return False
    return True


def _take_part(cls: str, raw: Incidence, rosters: Rosters) -> Side | None:
    """The side of an incidence; everyone who is named joins a squad."""
    player = text(raw.player) or text(raw.off)
    side = rosters.side(text(raw.team)) or rosters.side_of_player(player)
    for number in (raw.player, raw.off, raw.on, raw.assist):
        rosters.player(text(number), side)
    if v.KINDS.get(cls) is ActionKind.PASS:
        rosters.player(text(raw.receiver), side)
    return side


def coordinate(raw: Incidence, key: str) -> Coordinate | None:
    """A place of an incidence, ``1`` where it began and ``2`` where it ended."""
    found = (raw.coord or {}).get(key)
    if found is None or found.x is None or found.y is None:
        return None
    return found if math.isfinite(found.x) and math.isfinite(found.y) else None


def played_of(status: Mapping[str, Incidence]) -> dict[int, float]:
    """How long each period lasted, in seconds, by the whistles that ended them."""
    played: dict[int, float] = {}
    for raw in status.values():
        t = raw.t or Moment()
        if raw.type in v.PERIOD_ENDS and t.half in CLOCK_START and t.m is not None:
            length = t.m * 60.0 + (t.s or 0) - CLOCK_START[t.half]
            if 0 < length <= _LONGEST_PERIOD:
                played[t.half] = max(length, played.get(t.half, 0.0))
    return played


def feed(told: Sequence[Told], rosters: Rosters, log: FindingLog) -> bytes:
    """What kloppy is given: every incidence with what it needs, kicks of the shootout as shots.

    It leaves those out, can't do without a start of each period, stops at a pass without a player
    and takes incidences of no team for the away side's.
    """
    classes: dict[str, Json] = {v.GOALS: {}, v.STATUS: {}}
    for order, one in enumerate(told):
        if one.side is None:
            log.add("event_unreadable", one.where)
            continue
        cls = v.SHOTS if one.is_shot else one.cls
        classes.setdefault(cls, {})[one.id] = _row(one, order, rosters.of[one.side].id)
    for period in {one.period for one in told}:
        classes[v.STATUS][f"start-{period}"] = {
            "type": v.PERIOD_STARTS[period],
            "t": {"half": period, "m": 0, "s": 0},
            "time": "00:00:00",
        }
    home, away = rosters.of[Side.HOME], rosters.of[Side.AWAY]
    content: Json = {
        "match": {
            "homeTeamId": home.id,
            "awayTeamId": away.id,
            "date": "20000101",
            "stadiumGMT": "+00:00",
        },
        "scoreStatus": {},
        "incidences": classes,
        "teams": {team.id: {"name": team.name} for team in (home, away)},
        "players": {
            player.id: {
                "teamId": team.id,
                "squadNo": None,
                "substitute": True,
                "name": {"first": None, "last": None, "shortName": player.name},
            }
            for team in (home, away)
            for player in team.players.values()
        },
    }
    return json.dumps(content).encode()


def _row(one: Told, order: int, team: str) -> Json:
    """An incidence; kloppy sorts by the clock, so in the shootout the order stands for it."""
    raw, start, end = one.raw, coordinate(one.raw, "1"), coordinate(one.raw, "2")
    places = {
        key: {"x": place.x, "y": place.y}
        for key, place in (("1", start), ("2", end))
        if place is not None
    }
    seconds = order if one.period == SHOOTOUT else int(one.elapsed)
    return {
        "type": _KICKS_AS_SHOTS.get(raw.type or 0, raw.type),
        "t": {"half": one.period, "m": 0, "s": seconds},
        "team": team,
        "plyrId": text(raw.player),
        "recvId": text(raw.receiver),
        "offId": text(raw.off),
        "inId": text(raw.on),
        **({"coord": places} if start is not None else {}),
    }
