"""The shapes of everything that happens in a match."""

from __future__ import annotations

from typing import Annotated

from msgspec import Meta

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
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.providers.native.records.base import (
    DefaultRecord,
    EventId,
    PlayerId,
    Record,
    SourceId,
)
from explorer.providers.native.records.evidence import Evidence
from explorer.providers.native.records.place import GoalMouthPoint, Location, Metres
from explorer.providers.native.times import Moment, Time


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
            if kick.order != number:
                raise ValueError(f"kick {number} has the order {kick.order}")
            if kick.time.at != MatchTime(SHOOTOUT, number):
                raise ValueError(f"kick {number} has another time than P{number}")
