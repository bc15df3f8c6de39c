"""The events of Opta's F24 feed and Stats Perform's MA3 as records, and a clean copy for kloppy.

kloppy refuses a whole feed where one event has an odd number, a line-up lacks its formation or a
date its time zone, as happens in real feeds. So it is given what it needs of the records that can
be read, and nothing else.
"""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import msgspec

from explorer.domain.place import Side
from explorer.domain.time import CLOCK_START, SHOOTOUT
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.facts import Squad
from explorer.providers.through_kloppy.feed_values import number, whole_number
from explorer.providers.through_kloppy.loading import load
from explorer.providers.through_kloppy.opta import vocabulary as v

if TYPE_CHECKING:
    from kloppy.domain import EventDataset

_FIRST_FORMATION, _LAST_FORMATION = 2, 25
# kloppy calculates with these, and what it makes of them isn't used.
_KEPT_FROM_KLOPPY = frozenset(
    {v.GOAL_MOUTH_Y, v.GOAL_MOUTH_Z, *v.PASSED_TO, *v.BLOCKED_AT, v.XG, 322, 374}
)
_SHOT_ASSIST = 210


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """An event as the feed writes it. ``at`` is the wall clock, in whatever time zone.

    ``id`` is unique in the match, ``number`` in the team's events.
    """

    id: str
    number: str
    type: int
    period: int
    minute: int
    second: int
    x: float
    y: float
    at: dt.datetime
    team: str
    player: str | None = None
    player_name: str | None = None
    outcome: int | None = None
    qualifiers: Mapping[int, str] = field(default_factory=dict)

    @property
    def clock(self) -> float:
        """Seconds on the clock of its period, which in a feed runs on from 0 to 120 minutes."""
        return self.minute * 60 + self.second - CLOCK_START.get(self.period, 0.0)


def moment_of(text: str | None) -> dt.datetime | None:
    """A moment as ISO 8601 writes it, without its time zone; None for none of football's times."""
    try:
        moment = dt.datetime.fromisoformat((text or "").removesuffix("Z")).replace(tzinfo=None)
    except ValueError:
        return None
    return moment if 1900 <= moment.year <= 2200 else None


def record_of(
    values: Mapping[str, str | None],
    at: dt.datetime | None,
    qualifiers: Mapping[str | None, str | None],
) -> Record | None:
    """A record of the values that a feed writes, by the names of its fields; None for none."""
    whole = {
        name: whole_number(values.get(name)) for name in ("type", "period", "minute", "second")
    }
    kind, period, minute, second = whole.values()
    x, y = number(values.get("x")), number(values.get("y"))
    event_id, team = values.get("id"), values.get("team")
    if kind is None or period is None or minute is None or second is None:
        return None
    if x is None or y is None or at is None or not event_id or not team:
        return None
    return Record(
        id=event_id,
        number=values.get("number") or "",
        type=kind,
        period=period,
        minute=minute,
        second=second,
        x=x,
        y=y,
        at=at,
        team=team,
        player=values.get("player") or None,
        player_name=values.get("player_name"),
        outcome=whole_number(values.get("outcome")),
        qualifiers={
            name: value or ""
            for key, value in qualifiers.items()
            if (name := whole_number(key)) is not None
        },
    )


def put_in_order(
    records: Iterable[Record], squads: Mapping[Side, Squad], log: FindingLog
) -> list[Record]:
    """The records of both teams in order of time, with ids of their own; deleted ones are gone."""
    teams = {squad.id for squad in squads.values()}
    found: list[Record] = []
    seen: set[str] = set()
    for row, record in enumerate(records):
        if record.type == v.DELETED:
            continue
        if record.team not in teams:
            log.add("unknown_team", f"event {record.id}", team=record.team or "?")
            continue
        if record.id in seen:
            log.add("event_id_repeated", f"event {record.id}")
            record = replace(record, id=f"{record.id}-row-{row}")  # noqa: PLW2901 - the same event
        seen.add(record.id)
        found.append(record)
    found.sort(key=lambda record: (record.period, record.at))
    return found


def through_kloppy(
    name: str, provider: str, records: Sequence[Record], squads: Mapping[Side, Squad]
) -> EventDataset:
    """What kloppy makes of the records; the ids of its events are theirs.

    Raises:
        ImportProblem: If kloppy can't read them.
    """
    events = msgspec.json.encode(
        {"liveData": {"event": [_event(one) for one in records if _is_fit(one)]}}
    )
    details = msgspec.json.encode(
        {
            "matchInfo": {"contestant": [_team(side, squad) for side, squad in squads.items()]},
            "liveData": {
                "matchDetails": {
                    "period": list(_periods(records)),
                    "scores": {"total": {"home": None, "away": None}},
                },
                "lineUp": [_lineup(squad) for squad in squads.values()],
            },
        }
    )
    return load(name, provider, lambda: _load(events, details))


def _load(events: bytes, details: bytes) -> EventDataset:
    from kloppy import statsperform  # noqa: PLC0415 - half a second that few runs need

    return statsperform.load_event(io.BytesIO(details), io.BytesIO(events), coordinates="opta")


def period_starts(records: Iterable[Record]) -> dict[int, dt.datetime]:
    """When each period began by the wall clock, by its start or else by its first event."""
    starts: dict[int, dt.datetime] = {}
    told: set[int] = set()
    for record in records:
        if record.period not in CLOCK_START and record.period != SHOOTOUT:
            continue
        if record.type == v.PERIOD_START and record.period not in told:
            told.add(record.period)
            starts[record.period] = record.at
        elif record.period not in starts:
            elapsed = record.clock if 0 <= record.clock < 7200 else 0.0
            starts[record.period] = record.at - dt.timedelta(seconds=elapsed)
    return starts


def _periods(records: Sequence[Record]) -> Iterator[dict[str, object]]:
    for period, start in sorted(period_starts(records).items()):
        moment = f"{start:%Y-%m-%dT%H:%M:%SZ}"
        yield {"id": period, "start": moment, "end": moment}


def _team(side: Side, squad: Squad) -> dict[str, str]:
    return {"id": squad.id, "name": squad.name, "position": side.value}


def _lineup(squad: Squad) -> dict[str, object]:
    # kloppy refuses a team without players, such as one whose line-up isn't known.
    ids = [player.id for player in squad.players] or ["nobody"]
    players = [
        {"playerId": one, "shirtNumber": 0, "matchName": "", "firstName": "", "lastName": ""}
        for one in ids
    ]
    return {"contestantId": squad.id, "formationUsed": "", "player": players}


def _is_fit(record: Record) -> bool:
    """Whether kloppy gets along with a record; a formation must be one that it knows."""
    if record.type != v.FORMATION_CHANGE:
        return True
    formation = whole_number(record.qualifiers.get(v.FORMATION))
    places = record.qualifiers.get(v.FORMATION_PLACES, "").split(", ")
    return (
        formation is not None
        and _FIRST_FORMATION <= formation <= _LAST_FORMATION
        and v.FORMATION_PLAYERS in record.qualifiers
        and all((whole_number(place) or 0) <= 11 and place.isdigit() for place in places)
    )


def _event(record: Record) -> dict[str, object]:
    moment = f"{record.at:%Y-%m-%dT%H:%M:%S.%f}Z"
    return {
        "id": record.id,
        "eventId": whole_number(record.number) or 0,
        "typeId": record.type,
        "periodId": record.period,
        "timeMin": record.minute,
        "timeSec": record.second,
        "contestantId": record.team,
        "playerId": record.player,
        "outcome": record.outcome,
        "x": record.x,
        "y": record.y,
        "timeStamp": moment,
        "lastModified": moment,
        "qualifier": list(_qualifiers(record)),
    }


def _qualifiers(record: Record) -> Iterator[dict[str, object]]:
    for key, value in record.qualifiers.items():
        if key in _KEPT_FROM_KLOPPY:
            continue
        shown = value if key != _SHOT_ASSIST or whole_number(value) is not None else None
        yield {"qualifierId": key, "value": shown}
