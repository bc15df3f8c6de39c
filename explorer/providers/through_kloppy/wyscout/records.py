"""The parts of Wyscout's JSON that are read, as typed structures, for both versions.

Names are Wyscout's. Every field may be missing, and keys that are not named here are ignored.
"""

from __future__ import annotations

from msgspec import Struct, field

Number = int | str
"""Ids are numbers in one version of a file and their text in another."""


class Place(Struct):
    """A place on the pitch in per cent, as the acting team sees it."""

    x: float | None = None
    y: float | None = None


class Tag(Struct):
    """A tag of an event of version 2."""

    id: int | None = None


class EventV2(Struct):
    """An event of version 2; in some files the names hold the numbers."""

    id: Number | None = None
    match_id: Number | None = field(name="matchId", default=None)
    event_id: Number | None = field(name="eventId", default=None)
    event_name: Number | None = field(name="eventName", default=None)
    sub_event_id: Number | None = field(name="subEventId", default=None)
    sub_event_name: Number | None = field(name="subEventName", default=None)
    match_period: str | None = field(name="matchPeriod", default=None)
    event_sec: float | None = field(name="eventSec", default=None)
    team_id: Number | None = field(name="teamId", default=None)
    player_id: Number | None = field(name="playerId", default=None)
    positions: list[Place] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)


class Kind(Struct):
    """What an event of version 3 is."""

    primary: str | None = None
    secondary: list[str] | None = None


class TeamRef(Struct):
    """A team as an event of version 3 names it."""

    id: Number | None = None
    name: str | None = None
    formation: str | None = None


class PlayerRef(Struct):
    """A player as an event of version 3 names him or her; id 0 is nobody."""

    id: Number | None = None
    name: str | None = None
    position: str | None = None


class Pass(Struct):
    """What is special to a pass of version 3."""

    accurate: bool | None = None
    height: str | None = None
    recipient: PlayerRef | None = None
    end_location: Place | None = field(name="endLocation", default=None)


class Shot(Struct):
    """What is special to a shot of version 3."""

    body_part: str | None = field(name="bodyPart", default=None)
    is_goal: bool | None = field(name="isGoal", default=None)
    on_target: bool | None = field(name="onTarget", default=None)
    goal_zone: str | None = field(name="goalZone", default=None)
    xg: float | None = None
    goalkeeper: PlayerRef | None = None


class Duel(Struct):
    """What kloppy needs of a duel of version 3."""

    kept_possession: bool | None = field(name="keptPossession", default=None)
    recovered_possession: bool | None = field(name="recoveredPossession", default=None)
    stopped_progress: bool | None = field(name="stoppedProgress", default=None)
    first_touch: bool | None = field(name="firstTouch", default=None)


class Infraction(Struct):
    """What is special to a foul or a caution of version 3."""

    yellow_card: bool | None = field(name="yellowCard", default=None)
    red_card: bool | None = field(name="redCard", default=None)
    type: str | None = None


class Carry(Struct):
    """Where a player took the ball in version 3."""

    end_location: Place | None = field(name="endLocation", default=None)


class Possession(Struct):
    """The possession that an event of version 3 belongs to."""

    id: Number | None = None
    types: list[str] | None = None
    team: TeamRef | None = None


class EventV3(Struct):
    """An event of version 3; the clock runs on from period to period."""

    id: Number | None = None
    match_id: Number | None = field(name="matchId", default=None)
    match_period: str | None = field(name="matchPeriod", default=None)
    minute: int | None = None
    second: int | None = None
    match_timestamp: str | None = field(name="matchTimestamp", default=None)
    type: Kind | None = None
    location: Place | None = None
    team: TeamRef | None = None
    player: PlayerRef | None = None
    pass_: Pass | None = field(name="pass", default=None)
    shot: Shot | None = None
    ground_duel: Duel | None = field(name="groundDuel", default=None)
    aerial_duel: Duel | None = field(name="aerialDuel", default=None)
    infraction: Infraction | None = None
    carry: Carry | None = None
    possession: Possession | None = None


class TeamDetails(Struct):
    """A team; the official name is longer than the usual one."""

    name: str | None = None
    official_name: str | None = field(name="officialName", default=None)


class TeamEntry(Struct):
    """A team of the match."""

    team: TeamDetails | None = None


class PlayerDetails(Struct):
    """A player."""

    wy_id: Number | None = field(name="wyId", default=None)
    short_name: str | None = field(name="shortName", default=None)
    first_name: str | None = field(name="firstName", default=None)
    middle_name: str | None = field(name="middleName", default=None)
    last_name: str | None = field(name="lastName", default=None)


class PlayerEntry(Struct):
    """A player of a squad."""

    player: PlayerDetails | None = None


class CoachDetails(Struct):
    """A coach."""

    short_name: str | None = field(name="shortName", default=None)


class CoachEntry(Struct):
    """The coach of a team."""

    coach: CoachDetails | None = None


class LineupPlayer(Struct):
    """A player of a line-up or of a bench."""

    player_id: Number | None = field(name="playerId", default=None)
    shirt_number: int | None = field(name="shirtNumber", default=None)


class ListedSubstitution(Struct):
    """A substitution with its minute, counted from 1."""

    minute: int | None = None
    player_in: Number | None = field(name="playerIn", default=None)
    player_out: Number | None = field(name="playerOut", default=None)


class Formation(Struct):
    """Who starts, who sits on the bench and who comes on."""

    lineup: list[LineupPlayer] | None = None
    bench: list[LineupPlayer] | None = None
    substitutions: list[ListedSubstitution] | str | None = None


class TeamData(Struct):
    """What the match's details say of a team; ``scoreET`` counts from the start of the match."""

    side: str | None = None
    score: int | None = None
    score_et: int | None = field(name="scoreET", default=None)
    score_p: int | None = field(name="scoreP", default=None)
    formation: Formation | None = None


class MatchDetails(Struct):
    """The details of a match; ``duration`` is Regular, ExtraTime or Penalties."""

    wy_id: Number | None = field(name="wyId", default=None)
    date: str | None = None
    date_utc: str | None = field(name="dateutc", default=None)
    status: str | None = None
    duration: str | None = None
    venue: str | None = None
    teams_data: dict[str, TeamData] | None = field(name="teamsData", default=None)


class Posting(Struct):
    """A player's position in a formation."""

    player_id: Number | None = field(name="playerId", default=None)
    position: str | None = None


class Scheme(Struct):
    """A formation in force for a while."""

    scheme: str | None = None
    players: list[dict[str, Posting]] | None = None


class Changed(Struct):
    """A player who came on or went off."""

    player_id: Number | None = field(name="playerId", default=None)


class Change(Struct):
    """Substitutions of one moment."""

    on: list[Changed] | None = field(name="in", default=None)
    off: list[Changed] | None = field(name="out", default=None)


class FileV2(Struct):
    """A match of version 2."""

    events: list[EventV2]
    teams: dict[str, TeamEntry]
    players: dict[str, list[PlayerEntry | None]] = field(default_factory=dict)
    match: MatchDetails | None = None


class FileV3(Struct):
    """A match of version 3; formations and substitutions by team, period and second of it."""

    events: list[EventV3]
    teams: dict[str, TeamEntry]
    players: dict[str, list[PlayerEntry | None]] = field(default_factory=dict)
    match: MatchDetails | None = None
    coaches: dict[str, CoachEntry] | list[CoachEntry] | None = None
    formations: dict[str, dict[str, dict[str, dict[str, Scheme]]]] | None = None
    substitutions: dict[str, dict[str, dict[str, Change]]] | None = None
