"""What happens in a match. Every event has an id, a time, a side and, mostly, a player."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from explorer.domain.evidence import Evidence, FactName
from explorer.domain.place import GoalMouthPoint, Location, Side
from explorer.domain.time import EventTime, MatchTime


class Situation(StrEnum):
    """What a goal or shot came from."""

    OPEN_PLAY = "open_play"
    COUNTER = "counter"
    CORNER = "corner"
    FREE_KICK_DIRECT = "free_kick_direct"
    FREE_KICK_INDIRECT = "free_kick_indirect"
    THROW_IN = "throw_in"
    PENALTY = "penalty"
    OTHER = "other"


class Finish(StrEnum):
    """The part of the body that scored."""

    LEFT_FOOT = "left_foot"
    RIGHT_FOOT = "right_foot"
    HEAD = "head"
    OTHER = "other"


class Technique(StrEnum):
    """How the ball was struck, where it was out of the ordinary."""

    VOLLEY = "volley"
    HALF_VOLLEY = "half_volley"
    LOB = "lob"
    OVERHEAD = "overhead"
    BACKHEEL = "backheel"
    DIVING_HEADER = "diving_header"


class ReviewOutcome(StrEnum):
    """How a review left a goal."""

    NONE = "none"
    CONFIRMED = "confirmed"
    GIVEN_AFTER_REVIEW = "given_after_review"
    RULED_OUT = "ruled_out"


class ReviewCall(StrEnum):
    """One decision or act in a review."""

    GIVEN = "given"
    RULED_OUT = "ruled_out"
    CHECKED = "checked"


class RuledOutReason(StrEnum):
    """Why a goal does not count."""

    OFFSIDE = "offside"
    HANDBALL = "handball"
    FOUL = "foul"
    OTHER = "other"


class ShotOutcome(StrEnum):
    """Where a shot ended."""

    GOAL = "goal"
    SAVED = "saved"
    WOODWORK = "woodwork"
    OFF_TARGET = "off_target"
    BLOCKED = "blocked"
    UNKNOWN = "unknown"


class KickOutcome(StrEnum):
    """How a shootout kick ended; NOT_SCORED where no source says how."""

    SCORED = "scored"
    SAVED = "saved"
    OFF_TARGET = "off_target"
    WOODWORK = "woodwork"
    NOT_SCORED = "not_scored"

    @property
    def is_goal(self) -> bool:
        """Whether the kick scored."""
        return self is KickOutcome.SCORED


class Stake(StrEnum):
    """What the kick to come is about, for the side that takes it; the first that fits holds."""

    SCORE_TO_WIN = "score_to_win"
    MISS_AND_OUT = "miss_and_out"
    SCORE_TO_LEAD = "score_to_lead"
    SCORE_TO_LEVEL = "score_to_level"
    SCORE_TO_EXTEND = "score_to_extend"
    SCORE_TO_CLOSE = "score_to_close"


class GoalKind(StrEnum):
    """What a goal is drawn as, the first that fits; the values are the names of the glyphs."""

    RULED_OUT = "ruled_out"
    OWN_GOAL = "own_goal"
    PENALTY = "penalty"
    DIRECT_FREE_KICK = "direct_free_kick"
    HEADER = "header"
    OPEN_PLAY = "open_play"


class CardKind(StrEnum):
    """A caution or a sending-off."""

    YELLOW = "yellow"
    SECOND_YELLOW = "second_yellow"
    RED = "red"


class ActionKind(StrEnum):
    """What a player did, in the terms of event data."""

    PASS = "pass"
    CARRY = "carry"
    RECEIPT = "receipt"
    DRIBBLE = "dribble"
    DUEL = "duel"
    INTERCEPTION = "interception"
    RECOVERY = "recovery"
    CLEARANCE = "clearance"
    BLOCK = "block"
    FOUL = "foul"
    FOUL_WON = "foul_won"
    PRESSURE = "pressure"
    KEEPER = "keeper"
    MISCONTROL = "miscontrol"
    DISPOSSESSED = "dispossessed"
    OFFSIDE = "offside"
    TACTICAL_SHIFT = "tactical_shift"
    STOPPAGE = "stoppage"
    CHANCE = "chance"
    CROSS = "cross"
    FREE_KICK = "free_kick"
    FREE_KICK_WON = "free_kick_won"
    BALL_WON = "ball_won"
    HOLD_UP = "hold_up"
    TOUCH = "touch"
    SHOT = "shot"
    SAVE = "save"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Anything that happened at a time. ``side`` is None where it belongs to neither team."""

    id: str
    time: EventTime
    side: Side | None = None
    player_id: str | None = None
    location: Location | None = None
    evidence: tuple[Evidence, ...] = ()

    def evidence_for(self, fact: FactName) -> Evidence | None:
        """What ``fact`` rests on, or None where it has no source of its own."""
        return next((entry for entry in self.evidence if entry.fact is fact), None)


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One step of a review; ``at`` is None where no source times it."""

    call: ReviewCall
    at: MatchTime | None = None


@dataclass(frozen=True, slots=True)
class Review:
    """How a goal was reviewed, in order of time. The last call stands.

    A flag that went up at once is a single RULED_OUT step: then nothing was ever given.
    """

    outcome: ReviewOutcome = ReviewOutcome.NONE
    reason: RuledOutReason | None = None
    steps: tuple[ReviewStep, ...] = ()


NO_REVIEW = Review()


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildUpStep:
    """One step on the way to a goal; places are where it started and ended, None where unknown."""

    kind: ActionKind
    player_id: str | None = None
    side: Side | None = None
    location: Location | None = None
    end_location: Location | None = None
    event_id: str | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal(Event):
    """A ball in the net, whether or not it counts in the end.

    ``side`` is the side it counts for; ``player_id`` the player who put it in, an opponent for an
    own goal. ``shot_id`` names the Shot that holds its measurements, where there is one.
    """

    own_goal: bool = False
    situation: Situation | None = None
    finish: Finish | None = None
    technique: Technique | None = None
    deflected: bool | None = None
    review: Review = NO_REVIEW
    assist_id: str | None = None
    placement: GoalMouthPoint | None = None
    placement_text: str | None = None
    shot_id: str | None = None
    build_up: tuple[BuildUpStep, ...] = ()
    detail: str | None = None

    @property
    def counts(self) -> bool:
        """Whether it counts in the final score."""
        return self.review.outcome is not ReviewOutcome.RULED_OUT

    @property
    def scorer_side(self) -> Side | None:
        """The side of the player who put it in."""
        if self.side is None:
            return None
        return self.side.other if self.own_goal else self.side


@dataclass(frozen=True, slots=True)
class FramePlayer:
    """A player at the moment of a shot; ``x`` and ``y`` in metres in the match's frame."""

    x: float
    y: float
    teammate: bool
    keeper: bool = False
    player_id: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shot(Event):
    """An attempt on goal in play. ``xg`` is the provider's chance of a goal, 0 to 1."""

    outcome: ShotOutcome = ShotOutcome.UNKNOWN
    situation: Situation | None = None
    finish: Finish | None = None
    technique: Technique | None = None
    xg: float | None = None
    end_location: Location | None = None
    placement: GoalMouthPoint | None = None
    freeze_frame: tuple[FramePlayer, ...] = ()
    assist_id: str | None = None
    possession: int | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Card(Event):
    """A card shown to ``player_id``."""

    kind: CardKind
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Substitution(Event):
    """``player_id`` goes off and ``player_on`` comes on."""

    player_on: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Action(Event):
    """Any other action. ``success`` is None where the provider gives no outcome."""

    kind: ActionKind
    end_location: Location | None = None
    recipient_id: str | None = None
    success: bool | None = None
    possession: int | None = None
    duration: float | None = None
    detail: str | None = None


@dataclass(frozen=True, slots=True)
class KickAttempt:
    """An attempt that was taken again, with the reason where one is known."""

    outcome: KickOutcome
    reason: str | None = None
    placement: GoalMouthPoint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PenaltyKick(Event):
    """One kick of the shootout. ``order`` counts from 1; ``time`` is the moment after it.

    ``retaken`` are the attempts before the one that counted.
    """

    order: int
    outcome: KickOutcome
    placement: GoalMouthPoint | None = None
    placement_text: str | None = None
    retaken: tuple[KickAttempt, ...] = ()
    keeper_id: str | None = None
    detail: str | None = None
