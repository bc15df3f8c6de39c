"""The parts of DataFactory's JSON that are read, as typed structures.

Names are DataFactory's. Every field may be missing, and keys that are not named here are ignored.
"""

from __future__ import annotations

from msgspec import Struct, field

Number = int | str
"""Ids are numbers in values and texts in keys."""


class Moment(Struct):
    """A time: the half, and the clock of the match, which runs on from half to half."""

    half: int | None = None
    m: int | None = None
    s: int | None = None


class Coordinate(Struct):
    """A place, -1 to 1 both ways from the middle; sides change ends. ``z`` is the height."""

    x: float | None = None
    y: float | None = None


class Incidence(Struct):
    """Anything that happened."""

    type: int | None = None
    t: Moment | None = None
    team: Number | None = None
    player: Number | None = field(name="plyrId", default=None)
    receiver: Number | None = field(name="recvId", default=None)
    assist: Number | None = field(name="assBy", default=None)
    caught_by: Number | None = field(name="ctchBy", default=None)
    off: Number | None = field(name="offId", default=None)
    on: Number | None = field(name="inId", default=None)
    coord: dict[str, Coordinate] | None = None
    reason: str | None = None


class PersonName(Struct):
    """The parts of a name; the short one is how someone is known."""

    first: str | None = None
    middle: str | None = None
    last: str | None = None
    nick: str | None = None
    short: str | None = field(name="shortName", default=None)


class Person(Struct):
    """A player, a coach or a referee."""

    team: Number | None = field(name="teamId", default=None)
    shirt: int | None = field(name="squadNo", default=None)
    position: int | None = field(name="posnId", default=None)
    substitute: bool | None = None
    type: str | None = None
    name: PersonName | None = None


class TeamEntry(Struct):
    """A team."""

    name: str | None = None
    short_name: str | None = field(name="shortName", default=None)
    initials: str | None = None


class MatchEntry(Struct):
    """The match as a whole; the date is eight digits."""

    match_id: Number | None = field(name="matchId", default=None)
    home: Number | None = field(name="homeTeamId", default=None)
    away: Number | None = field(name="awayTeamId", default=None)
    home_name: str | None = field(name="homeTeamName", default=None)
    away_name: str | None = field(name="awayTeamName", default=None)
    date: Number | None = None
    competition: str | None = None
    week: str | None = None


class Stadium(Struct):
    """A stadium."""

    name: str | None = field(name="stadiumName", default=None)
    attendance: int | None = None


class Venue(Struct):
    """A venue, which is called otherwise than its stadium in some files."""

    name: str | None = field(name="venueName", default=None)
    stadium: Stadium | None = None


class VenueInformation(Struct):
    """Where the match was."""

    venue: Venue | None = None


class TeamScore(Struct):
    """A team's goals."""

    score: int | None = None


class File(Struct):
    """A match; incidences by class and id."""

    match: MatchEntry
    incidences: dict[str, dict[str, Incidence]]
    teams: dict[str, TeamEntry] = field(default_factory=dict)
    players: dict[str, Person] = field(default_factory=dict)
    officials: dict[str, Person] | None = None
    venue_information: VenueInformation | None = field(name="venueInformation", default=None)
    scores: dict[str, TeamScore] | None = field(name="scoreStatus", default=None)
    deleted: list[Number] | None = field(name="deletedIncidences", default=None)
