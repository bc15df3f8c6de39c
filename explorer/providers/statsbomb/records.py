"""The parts of StatsBomb's JSON that are read, as typed structures.

Names are StatsBomb's (Open Data Specification v1.1). Every field may be missing, and keys that are
not named here are ignored.
"""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta, Struct, field

Count = Annotated[int, Meta(ge=0, le=2**31 - 1)]
Seconds = Annotated[float, Meta(ge=0, le=86_400)]
Chance = Annotated[float, Meta(ge=0, le=1)]
Coordinates = list[float | None]


class Ref(Struct, gc=False):
    """A thing by its number and its name."""

    id: int | None = None
    name: str | None = None


class Pass(Struct, gc=False):
    """What is special to a pass."""

    recipient: Ref | None = None
    end_location: Coordinates | None = None
    outcome: Ref | None = None
    type: Ref | None = None
    technique: Ref | None = None
    cross: bool | None = None
    cut_back: bool | None = None
    switch: bool | None = None


class FrameEntry(Struct, gc=False):
    """A player in a shot's freeze frame."""

    location: Coordinates | None = None
    player: Ref | None = None
    position: Ref | None = None
    teammate: bool | None = None


class Shot(Struct, gc=False):
    """What is special to a shot."""

    statsbomb_xg: Chance | None = None
    end_location: Coordinates | None = None
    key_pass_id: str | None = None
    outcome: Ref | None = None
    type: Ref | None = None
    body_part: Ref | None = None
    technique: Ref | None = None
    deflected: bool | None = None
    freeze_frame: list[FrameEntry] | None = None


class Detail(Struct, gc=False):
    """What is special to any other kind of event, as far as it is read."""

    end_location: Coordinates | None = None
    outcome: Ref | None = None
    type: Ref | None = None
    card: Ref | None = None
    replacement: Ref | None = None
    recovery_failure: bool | None = None


class XIEntry(Struct, gc=False):
    """A player of a line-up in force."""

    player: Ref | None = None
    position: Ref | None = None
    jersey_number: Count | None = None


class Tactics(Struct, gc=False):
    """A formation, such as 433, and who fills it."""

    formation: Count | None = None
    lineup: list[XIEntry] | None = None


class RawEvent(Struct, gc=False):
    """One event. Times restart with each period."""

    id: str | None = None
    index: Count | None = None
    period: int | None = None
    timestamp: str | None = None
    minute: Count | None = None
    second: Count | None = None
    type: Ref | None = None
    possession: Count | None = None
    possession_team: Ref | None = None
    play_pattern: Ref | None = None
    team: Ref | None = None
    player: Ref | None = None
    location: Coordinates | None = None
    duration: Seconds | None = None
    related_events: list[str] | None = None
    tactics: Tactics | None = None
    pass_: Pass | None = field(name="pass", default=None)
    shot: Shot | None = None
    carry: Detail | None = None
    dribble: Detail | None = None
    duel: Detail | None = None
    interception: Detail | None = None
    goalkeeper: Detail | None = None
    ball_receipt: Detail | None = None
    ball_recovery: Detail | None = None
    fifty_fifty: Detail | None = field(name="50_50", default=None)
    substitution: Detail | None = None
    foul_committed: Detail | None = None
    bad_behaviour: Detail | None = None


class SquadMember(Struct):
    """A player of a line-ups file."""

    player_id: int | None = None
    player_name: str | None = None
    player_nickname: str | None = None
    jersey_number: Count | None = None


class SquadList(Struct):
    """A team of a line-ups file."""

    team_id: int | None = None
    team_name: str | None = None
    lineup: list[SquadMember] = field(default_factory=list)


class Manager(Struct):
    """A manager in a listing."""

    name: str | None = None
    nickname: str | None = None


class ListedHome(Struct):
    """The home side in a listing."""

    id: int | None = field(name="home_team_id", default=None)
    name: str | None = field(name="home_team_name", default=None)
    managers: list[Manager] | None = None


class ListedAway(Struct):
    """The away side in a listing."""

    id: int | None = field(name="away_team_id", default=None)
    name: str | None = field(name="away_team_name", default=None)
    managers: list[Manager] | None = None


class ListedCompetition(Struct):
    """The competition in a listing."""

    competition_name: str | None = None


class ListedSeason(Struct):
    """The season in a listing."""

    season_name: str | None = None


class ListedMatch(Struct):
    """One match of a listing, ``matches/<competition>/<season>.json``."""

    match_id: int | None = None
    match_date: str | None = None
    last_updated: str | None = None
    match_status: str | None = None
    competition: ListedCompetition | None = None
    season: ListedSeason | None = None
    home_team: ListedHome | None = None
    away_team: ListedAway | None = None
    home_score: Count | None = None
    away_score: Count | None = None
    competition_stage: Ref | None = None
    stadium: Ref | None = None
    referee: Ref | None = None
