"""The shapes of the project's own match format; the JSON Schema is made from them.

They follow the domain field by field, so that msgspec converts one into the other by attribute:
only times are written otherwise (see ``times``), and ids of other things lose their ``_id``.
"""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from msgspec import Meta, Struct

from explorer.domain.events import (
    ActionKind,
    CardKind,
    Finish,
    KickOutcome,
    ReviewCall,
    ReviewOutcome,
    RuledOutReason,
    ShotOutcome,
    Situation,
    Technique,
)
from explorer.domain.evidence import FactName
from explorer.domain.place import Flank, LocationKind, Side, Zone
from explorer.domain.time import SHOOTOUT, Certainty, MatchTime
from explorer.providers.native.times import Moment, Time

FORMAT = "match-explorer/1"
"""What the key ``format`` of a file says; the number grows when old files can't be read as new."""

MOST_KICKS_EACH = 20  # rules set five at most; the model's cost grows with the number's square

PlayerId = Annotated[str, Meta(description="The id of a player of either team.")]
EventId = Annotated[str, Meta(description="The id of an event of this match.")]
SourceId = Annotated[str, Meta(description="The id of one of the match's sources.")]
PeriodNumber = Annotated[int, Meta(ge=1, le=SHOOTOUT)]
Count = Annotated[int, Meta(ge=0)]
Metres = Annotated[float, Meta(description="Metres.")]
Seconds = Annotated[float, Meta(ge=0, description="Seconds.")]


def _key(field: str) -> str:
    """A reference is named for what it refers to: ``player`` holds a player's id."""
    return field if field == "provider_id" else field.removesuffix("_id")


class Record(Struct, forbid_unknown_fields=True, omit_defaults=True, rename=_key):
    """Any object of the file: a key left out has its default, an unknown key is an error."""


class DefaultRecord(
    Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True, rename=_key
):
    """A record that can't change, so that it can be the default of a field."""


class Source(Record):
    """A source: a report, a ticker, a data provider."""

    id: str
    label: str
    title: str
    kind: str = "report"


class Reading(Record):
    """What some sources say of a fact; the reading that the match carries is the chosen one."""

    value: str
    sources: tuple[SourceId, ...]
    chosen: bool = False


class Evidence(Record):
    """What one fact rests on: its sources, and every reading where they disagree."""

    fact: FactName
    sources: tuple[SourceId, ...] = ()
    certainty: Certainty = Certainty.STATED
    readings: tuple[Reading, ...] = ()
    note: str | None = None


class Finding(Record):
    """A doubt about the match as a message key with its values."""

    code: str
    values: dict[str, str | int | float] = {}
    where: str | None = None


class Note(Record):
    """A fact around the match that belongs to no event."""

    id: str
    topic: str
    text: str
    sources: tuple[SourceId, ...] = ()
    readings: tuple[Reading, ...] = ()


class Sentence(Record):
    """A sentence of the report, with links as [phrase](event-id)."""

    id: str
    text: str
    event_id: EventId | None = None
    sources: tuple[SourceId, ...] = ()


class Score(Record):
    """Goals, or scored kicks, of both sides."""

    home: Count = 0
    away: Count = 0


class Rules(DefaultRecord, frozen=True):
    """The competition's rules that matter here; without ``extra_time`` that rule is unknown."""

    extra_time: bool | None = None
    kicks_each: Annotated[int, Meta(ge=1, le=MOST_KICKS_EACH)] = 5


class Provider(Record):
    """Who the data comes from."""

    key: str
    name: str
    attribution: str = ""


class Period(Record):
    """A period of play, 1 to 4, or the shootout, 5; without ``played`` its length is unknown."""

    number: PeriodNumber
    played: Seconds | None = None
    certainty: Certainty = Certainty.MEASURED


class Player(Record):
    """A player: the usual name, and the full one where it differs."""

    id: str
    name: str
    full_name: str | None = None
    shirt_number: int | None = None


class LineupEntry(Record):
    """A player's place in the line-up: on the pitch from the start, or on the bench."""

    player_id: PlayerId
    starter: bool
    position: str | None = None


class Team(Record):
    """A side with its squad."""

    id: str
    name: str
    short_name: str
    code: str
    coach: str | None = None
    formation: str | None = None
    players: tuple[Player, ...] = ()
    lineup: tuple[LineupEntry, ...] = ()


class Location(Record):
    """A place on the pitch: a point, a point with a radius, a zone, or only a distance."""

    kind: LocationKind
    x: Metres | None = None
    y: Metres | None = None
    radius: Metres | None = None
    zone: Zone | None = None
    attacking: Side | None = None
    distance: Metres | None = None
    distance_max: Metres | None = None
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


class Event(Record):
    """Anything that happened at a time; without a side it belongs to neither team."""

    id: str
    time: Time
    side: Side | None = None
    player_id: PlayerId | None = None
    location: Location | None = None
    evidence: tuple[Evidence, ...] = ()


class ReviewStep(Record):
    """One decision or act in a review."""

    call: ReviewCall
    at: Moment | None = None


class Review(DefaultRecord, frozen=True):
    """How a goal was reviewed, in order of time."""

    outcome: ReviewOutcome = ReviewOutcome.NONE
    reason: RuledOutReason | None = None
    steps: tuple[ReviewStep, ...] = ()

    def __post_init__(self) -> None:
        decisions = [step.call for step in self.steps if step.call is not ReviewCall.CHECKED]
        stands = self.outcome is not ReviewOutcome.RULED_OUT
        if decisions and (decisions[-1] is ReviewCall.GIVEN) != stands:
            raise ValueError(f"the last decision is {decisions[-1]}, the outcome {self.outcome}")


NO_REVIEW = Review()


class BuildUpStep(Record):
    """One step on the way to a goal."""

    kind: ActionKind
    player_id: PlayerId | None = None
    side: Side | None = None
    location: Location | None = None
    end_location: Location | None = None
    event_id: EventId | None = None
    sources: tuple[SourceId, ...] = ()


class Goal(Event):
    """A ball in the net; ``side`` is the side it counts for, ``player`` who put it in."""

    own_goal: bool = False
    situation: Situation | None = None
    finish: Finish | None = None
    technique: Technique | None = None
    deflected: bool | None = None
    review: Review = NO_REVIEW
    assist_id: PlayerId | None = None
    placement: GoalMouthPoint | None = None
    placement_text: str | None = None
    shot_id: EventId | None = None
    build_up: tuple[BuildUpStep, ...] = ()
    detail: str | None = None

    def __post_init__(self) -> None:
        if self.review == NO_REVIEW:
            self.review = NO_REVIEW  # a default is left out of the file if it is this very object


class FramePlayer(Record):
    """A player at the moment of a shot."""

    x: Metres
    y: Metres
    teammate: bool
    keeper: bool = False
    player_id: PlayerId | None = None


class Shot(Event):
    """An attempt on goal in play."""

    outcome: ShotOutcome = ShotOutcome.UNKNOWN
    situation: Situation | None = None
    finish: Finish | None = None
    technique: Technique | None = None
    xg: float | None = None
    end_location: Location | None = None
    placement: GoalMouthPoint | None = None
    freeze_frame: tuple[FramePlayer, ...] = ()
    assist_id: PlayerId | None = None
    possession: int | None = None
    detail: str | None = None


class Card(Event, kw_only=True):
    """A card shown to ``player``."""

    kind: CardKind
    reason: str | None = None


class Substitution(Event, kw_only=True):
    """``player`` goes off and ``player_on`` comes on."""

    player_on: PlayerId | None = None
    reason: str | None = None


class Action(Event, kw_only=True):
    """Any other action."""

    kind: ActionKind
    end_location: Location | None = None
    recipient_id: PlayerId | None = None
    success: bool | None = None
    possession: int | None = None
    duration: float | None = None
    detail: str | None = None


class KickAttempt(Record):
    """An attempt that was taken again."""

    outcome: KickOutcome
    reason: str | None = None
    placement: GoalMouthPoint | None = None


class PenaltyKick(Event, kw_only=True):
    """One kick of the shootout; its time is the moment after it, such as P1."""

    order: Annotated[int, Meta(ge=1)]
    outcome: KickOutcome
    placement: GoalMouthPoint | None = None
    placement_text: str | None = None
    retaken: tuple[KickAttempt, ...] = ()
    keeper_id: PlayerId | None = None
    detail: str | None = None


class Shootout(Record):
    """Kicks from the penalty mark, in the order in which they were taken."""

    first: Side
    kicks: tuple[PenaltyKick, ...] = ()

    def __post_init__(self) -> None:
        for number, kick in enumerate(self.kicks, start=1):
            if kick.order != number or kick.time.at != MatchTime(SHOOTOUT, number):
                raise ValueError(f"kick {number} has another order or time than P{number}")


class Match(Record, kw_only=True, tag_field="format", tag=FORMAT):
    """A match of the format match-explorer/1."""

    id: str
    provider: Provider
    provider_id: str
    competition: str | None = None
    season: str | None = None
    stage: str | None = None
    date: dt.date | None = None
    venue: str | None = None
    city: str | None = None
    referee: str | None = None
    attendance: int | None = None
    rules: Rules = Rules()
    listed_score: Score | None = None
    listed_shootout: Score | None = None
    sources: tuple[Source, ...] = ()
    home: Team
    away: Team
    periods: tuple[Period, ...] = ()
    goals: tuple[Goal, ...] = ()
    shots: tuple[Shot, ...] = ()
    cards: tuple[Card, ...] = ()
    substitutions: tuple[Substitution, ...] = ()
    actions: tuple[Action, ...] = ()
    shootout: Shootout | None = None
    notes: tuple[Note, ...] = ()
    report: tuple[Sentence, ...] = ()
    findings: tuple[Finding, ...] = ()
