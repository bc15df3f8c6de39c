from collections.abc import Iterator
from datetime import datetime, timedelta
from enum import Enum
from typing import Any

class Orientation(Enum): ...
class Ground(Enum): ...
class EventType(Enum): ...

class Point:
    x: float
    y: float

class Point3D(Point):
    z: float

class PositionType(Enum): ...

class Player:
    player_id: str
    team: Team
    jersey_no: int | None
    name: str | None
    first_name: str | None
    last_name: str | None
    starting: bool | None
    starting_position: PositionType | None

class FormationType(Enum): ...

class Team:
    team_id: str
    name: str
    ground: Ground
    starting_formation: FormationType | None
    coach: str | None
    players: list[Player]

class Period:
    id: int
    start_timestamp: datetime | timedelta
    end_timestamp: datetime | timedelta | None

class Qualifier:
    value: Any
    name: str

class Event:
    event_id: str
    event_type: EventType
    event_name: str
    period: Period
    timestamp: timedelta
    team: Team | None
    player: Player | None
    coordinates: Point | None
    qualifiers: list[Qualifier] | None
    statistics: list[Any]
    raw_event: Any
    result: Enum | None

class Score:
    home: int
    away: int

class Metadata:
    teams: list[Team]
    periods: list[Period]
    orientation: Orientation
    score: Score | None
    date: datetime | None
    game_id: str | None

class EventDataset:
    metadata: Metadata
    events: list[Event]
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[Event]: ...
