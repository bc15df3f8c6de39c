"""What a dialect tells the bridge: the facts of a match, a squad, a shot, any other action."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from explorer.domain.events import (
    NO_REVIEW,
    ActionKind,
    CardKind,
    Finish,
    Review,
    ShotOutcome,
    Situation,
    Technique,
)
from explorer.domain.match import Score
from explorer.domain.people import Player
from explorer.domain.place import GoalMouthPoint, Location, Side
from explorer.domain.time import EventTime, MatchTime, measured

if TYPE_CHECKING:
    from kloppy.domain import Event


class Happening(NamedTuple):
    """One of kloppy's events with what all kinds share, in the domain's terms.

    ``elapsed`` is in seconds since the period started, in the shootout too. ``raw`` is the record
    that kloppy made the event from.
    """

    period: int
    elapsed: float
    row: int
    id: str
    side: Side | None
    player_id: str | None
    location: Location | None
    event: Event
    raw: Any

    @property
    def type(self) -> str:
        """The name of kloppy's event type, such as ``SHOT``."""
        return self.event.event_type.name

    @property
    def where(self) -> str:
        """Its place in the file."""
        return place_of(self.event)

    @property
    def time(self) -> EventTime:
        """Its measured time, in play."""
        return measured(MatchTime(self.period, self.elapsed))


def place_of(event: Event) -> str:
    """How findings name an event's place in the file."""
    return f"event {event.event_id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class MatchFacts:
    """What the files say of the match as a whole; ``played`` has seconds by period."""

    provider_id: str
    competition: str | None = None
    season: str | None = None
    stage: str | None = None
    date: dt.date | None = None
    venue: str | None = None
    city: str | None = None
    referee: str | None = None
    attendance: int | None = None
    listed_score: Score | None = None
    listed_shootout: Score | None = None
    played: Mapping[int, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Squad:
    """A team with everyone in it. ``starters`` has the positions, None where one is not given."""

    id: str
    name: str
    players: tuple[Player, ...] = ()
    starters: Mapping[str, str | None] = field(default_factory=dict)
    short_name: str | None = None
    code: str | None = None
    formation: str | None = None
    coach: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotFacts:
    """What is known of a shot, a goal or a kick of the shootout.

    An own goal is by the event's side, against which it counts.
    """

    outcome: ShotOutcome = ShotOutcome.UNKNOWN
    own_goal: bool = False
    situation: Situation | None = None
    finish: Finish | None = None
    technique: Technique | None = None
    deflected: bool | None = None
    xg: float | None = None
    assist_id: str | None = None
    end: Location | None = None
    placement: GoalMouthPoint | None = None
    placement_text: str | None = None
    possession: int | None = None
    review: Review = NO_REVIEW
    keeper_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionFacts:
    """What is known of any other action; ``detail`` is in the provider's words."""

    kind: ActionKind
    success: bool | None = None
    end: Location | None = None
    recipient_id: str | None = None
    possession: int | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What is known of a card; ``reason`` is in the provider's words."""

    kind: CardKind
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """Who comes on, and why in the provider's words."""

    player_on: str | None = None
    reason: str | None = None
