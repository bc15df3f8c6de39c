"""The parts of Metrica's JSON events that are read, as typed structures.

Names are Metrica's. Every field may be missing, and keys that are not named here are ignored.
"""

from __future__ import annotations

from msgspec import Struct, field

Number = int | str
"""Ids of kinds are numbers, ids of teams and players are texts."""


class Ref(Struct):
    """A thing by its id and its name."""

    id: Number | None = None
    name: str | None = None


class Moment(Struct):
    """When and where an event starts or ends: seconds of the recording, shares of the pitch."""

    frame: int | None = None
    time: float | None = None
    x: float | None = None
    y: float | None = None


class Event(Struct):
    """An event; it has no place where nobody touches the ball."""

    index: Number | None = None
    team: Ref | None = None
    type: Ref | None = None
    subtypes: Ref | list[Ref] | None = None
    start: Moment | None = None
    end: Moment | None = None
    period: int | None = None
    from_: Ref | None = field(name="from", default=None)
    to: Ref | None = None


class File(Struct):
    """The events of a match."""

    data: list[Event]
