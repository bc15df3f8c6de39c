"""The shapes of places."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

from explorer.domain.place import Flank, LocationKind, Side, Zone
from explorer.providers.native.records.base import Record

Metres = Annotated[float, Meta(description="Metres.")]
Length = Annotated[float, Meta(ge=0, description="Metres.")]


class Location(Record):
    """A place on the pitch: a point, a point with a radius, a zone, or only a distance."""

    kind: LocationKind
    x: Metres | None = None
    y: Metres | None = None
    radius: Length | None = None
    zone: Zone | None = None
    attacking: Side | None = None
    distance: Length | None = None
    distance_max: Length | None = None
    flank: Flank | None = None

    def __post_init__(self) -> None:
        needed, allowed = LOCATION_KEYS[self.kind]
        given = {
            name
            for name in self.__struct_fields__
            if name != "kind" and getattr(self, name) is not None
        }
        if missing := sorted(needed - given):
            raise ValueError(f"a {self.kind} needs {', '.join(missing)}")
        if extra := sorted(given - needed - allowed):
            raise ValueError(f"a {self.kind} has no {', '.join(extra)}")


LOCATION_KEYS: dict[LocationKind, tuple[frozenset[str], frozenset[str]]] = {
    LocationKind.POINT: (frozenset({"x", "y"}), frozenset()),
    LocationKind.RADIUS: (frozenset({"x", "y", "radius"}), frozenset()),
    LocationKind.ZONE: (frozenset({"zone", "attacking"}), frozenset()),
    LocationKind.DISTANCE: (
        frozenset({"distance", "attacking"}),
        frozenset({"distance_max", "flank"}),
    ),
}
"""The keys that each kind of place must have, and those that it may have besides."""


class GoalMouthPoint(Record):
    """Where a ball crossed the goal line, from the left post and from the ground."""

    across: Metres
    height: Metres
