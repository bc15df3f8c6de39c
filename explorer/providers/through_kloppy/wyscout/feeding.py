"""What kloppy is given of a Wyscout file: what it can read, in the shape that it needs.

kloppy stops at the first record that lacks something, names a player of neither squad or a
formation that it does not know, and at a version 3 shootout that follows on the second half. So it
is given the events that have all it reads, with the ids that they have here, and nothing else.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec

from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.rosters import Rosters
from explorer.providers.through_kloppy.wyscout import vocabulary as v
from explorer.providers.through_kloppy.wyscout.details import NOBODY, person
from explorer.providers.through_kloppy.wyscout.records import (
    Duel,
    EventV2,
    EventV3,
    Kind,
    Pass,
    Place,
    Shot,
)
from explorer.providers.through_kloppy.wyscout.telling import Told
from explorer.providers.through_kloppy.wyscout.v2 import kind_of, sub_kind_of

Json = dict[str, Any]

_PERIODS_V2 = {1: "1H", 2: "2H", 3: "E1", 4: "E2", SHOOTOUT: "P"}
_PERIODS_V3 = {1: "1H", 2: "2H", 3: "1E", 4: "2E", SHOOTOUT: "P"}
_FORMATION = "4-4-2"
_ANYWHERE: Json = {"x": 50.0, "y": 50.0}
"""A place for kloppy, which stops at events without one; those of the records are what counts."""


def feed_v2(
    events: Sequence[EventV2], told: Iterable[Told], rosters: Rosters, log: FindingLog
) -> bytes:
    """The events of version 2 as kloppy reads them."""
    rows: list[Json] = []
    before: int | None = None
    for one in told:
        raw = events[one.row]
        kind = kind_of(raw)
        if kind is None or one.side is None:
            log.add("event_unreadable", one.where)
            continue
        places = [_place(place) or _ANYWHERE for place in raw.positions] or [_ANYWHERE]
        if kind == v.SAVE:
            places = [_ANYWHERE, _ANYWHERE]
        tags = [tag.id for tag in raw.tags if tag.id is not None]
        if kind == v.DUEL and before != v.DUEL:
            # kloppy drops the event before such a duel, taking it for the other half of it.
            tags = [tag for tag in tags if tag != v.INTERCEPTION]
        before = kind
        rows.append(
            {
                "id": one.id,
                "eventId": kind,
                "subEventId": sub_kind_of(raw),
                "matchPeriod": _PERIODS_V2[one.period],
                "eventSec": one.elapsed,
                "teamId": rosters.of[one.side].id,
                "playerId": _player(one, rosters),
                "positions": places,
                "tags": [{"id": tag} for tag in tags],
            }
        )
    return json.dumps({"events": rows, **_teams_and_players(rosters)}).encode()


def _player(one: Told, rosters: Rosters) -> str:
    """The player as far as kloppy can find him or her in the squad of the event's side."""
    in_squad = one.side is not None and rosters.side_of_player(one.player_id) is one.side
    return one.player_id if in_squad and one.player_id else NOBODY


def _place(place: Place | None) -> Json | None:
    if place is None or place.x is None or place.y is None:
        return None
    if not (math.isfinite(place.x) and math.isfinite(place.y)):
        return None
    return {"x": place.x, "y": place.y}


def _teams_and_players(rosters: Rosters) -> Json:
    teams = [rosters.of[side] for side in Side]
    return {
        "teams": {team.id: {"team": {"officialName": team.name}} for team in teams},
        "players": {
            team.id: [
                {"player": {"wyId": player.id, "firstName": "", "lastName": player.name}}
                for player in team.players.values()
            ]
            for team in teams
        },
    }


def feed_v3(
    events: Sequence[EventV3], told: Iterable[Told], rosters: Rosters, log: FindingLog
) -> bytes:
    """The events of version 3 as kloppy reads them."""
    rows: list[Json] = []
    for one in told:
        raw = events[one.row]
        kind = raw.type or Kind()
        if kind.primary is None or one.side is None:
            log.add("event_unreadable", one.where)
        # kloppy takes a caution that is no foul for the event before, a second time.
        elif kind.primary != "infraction" or "foul" in (kind.secondary or ()):
            rows.append(_row_v3(raw, one, one.side, rosters))
    lineups = {
        rosters.of[side].id: [
            {"playerId": player, "shirtNumber": None} for player in rosters.of[side].players
        ]
        for side in Side
    }
    content: Json = {
        "events": _with_every_period(rows, rosters),
        "match": {
            "teamsData": {
                team: {"formation": {"lineup": lineup, "bench": []}}
                for team, lineup in lineups.items()
            }
        },
        "formations": {team: {"1H": {"0": {_FORMATION: {"players": []}}}} for team in lineups},
        **_teams_and_players(rosters),
    }
    return json.dumps(content).encode()


def _row_v3(raw: EventV3, one: Told, side: Side, rosters: Rosters) -> Json:
    kind = raw.type or Kind()
    secondary = list(kind.secondary or ())
    carried = _place(raw.carry.end_location) if raw.carry else None
    if carried is None and "carry" in secondary:
        secondary.remove("carry")
    passed = raw.pass_ or Pass()
    # Else it ends where the next event is, which may be anywhere.
    blocked = passed.height == "blocked"
    shot = raw.shot or Shot()
    return {
        **_frame_v3(one.id, one.period, side, rosters),
        "type": {"primary": kind.primary, "secondary": secondary},
        "player": {"id": _player(one, rosters)},
        "pass": {
            "accurate": passed.accurate,
            "height": None if blocked else passed.height,
            "endLocation": {} if blocked else _place(passed.end_location) or {},
            "recipient": {"id": person(passed.recipient.id) if passed.recipient else None},
        },
        "shot": {
            "bodyPart": shot.body_part,
            "isGoal": shot.is_goal,
            "onTarget": shot.on_target,
            "goalZone": "bc",
        },
        "groundDuel": msgspec.to_builtins(raw.ground_duel or Duel()),
        "aerialDuel": msgspec.to_builtins(raw.aerial_duel or Duel()),
        "carry": {"endLocation": carried},
    }


def _frame_v3(event_id: str, period: int, side: Side, rosters: Rosters) -> Json:
    """What every event needs; times, places and formations are read elsewhere."""
    return {
        "id": event_id,
        "matchPeriod": _PERIODS_V3[period],
        "location": _ANYWHERE,
        "minute": 0,
        "second": 0,
        "team": {"id": rosters.of[side].id, "formation": _FORMATION},
        "opponentTeam": {"id": rosters.of[side.other].id, "formation": _FORMATION},
        "possession": None,
    }


def _with_every_period(rows: Sequence[Json], rosters: Rosters) -> list[Json]:
    """The events, with one made up for each period that is left out, which kloppy can't bear."""
    found: list[Json] = []
    by_period: dict[str, list[Json]] = {}
    for row in rows:
        by_period.setdefault(row["matchPeriod"], []).append(row)
    last = max((number for number, name in _PERIODS_V3.items() if name in by_period), default=0)
    for number in range(1, last + 1):
        made_up = {
            **_frame_v3(f"no-event-{number}", number, Side.HOME, rosters),
            "type": {"primary": "game_interruption", "secondary": []},
            "player": {"id": NOBODY},
        }
        found += by_period.get(_PERIODS_V3[number], [made_up])
    return found
