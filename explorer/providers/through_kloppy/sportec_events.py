"""The events of Sportec's feed, whose elements say what kloppy's flat records no longer do."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from explorer.domain.events import (
    ActionKind,
    Finish,
    Goal,
    Review,
    ReviewCall,
    ReviewOutcome,
    ReviewStep,
    RuledOutReason,
    ShotOutcome,
    Situation,
    Technique,
)
from explorer.domain.match import Provider
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.providers.base import FindingLog
from explorer.providers.coordinates import METRES
from explorer.providers.through_kloppy import sportec_vocabulary as v
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.facts import (
    ActionFacts,
    CardFacts,
    Happening,
    MatchFacts,
    ShotFacts,
    Squad,
)

if TYPE_CHECKING:
    from kloppy.domain import Event, EventDataset, Team

_LONGEST_REVIEW = 600.0


@dataclass(frozen=True, slots=True)
class FeedEvent:
    """An event as the feed writes it: its elements from the outer to the inner one, by tag."""

    id: str
    time: dt.datetime
    parts: dict[str, dict[str, str]]

    @property
    def kind(self) -> str:
        """The innermost element, which says what happened."""
        return next(reversed(self.parts), "")

    def get(self, key: str) -> str | None:
        """An attribute of any element, the outer ones first."""
        return next((part[key] for part in self.parts.values() if key in part), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """Both files of a match."""

    facts: MatchFacts
    squads: Mapping[str, Squad]
    events: Mapping[str, FeedEvent]
    left: Mapping[int, Side] = field(default_factory=dict)
    shootout_from: dt.datetime | None = None


class SportecDialect(Dialect):
    """Sportec's elements, for what kloppy's events leave out."""

    pitch = METRES
    y_from_right = True

    def __init__(
        self, provider: Provider, dataset: EventDataset, log: FindingLog, feed: Feed
    ) -> None:
        super().__init__(dataset, log)
        self.provider = provider
        self._feed = feed
        self._players = {player.id for squad in feed.squads.values() for player in squad.players}
        self._sides = {
            str(team.team_id): Side.HOME if team.ground.name == "HOME" else Side.AWAY
            for team in dataset.metadata.teams
        }

    def facts(self) -> MatchFacts:
        """What the match information says."""
        return self._feed.facts

    def squad(self, team: Team) -> Squad:
        """The squad of the match information."""
        return self._feed.squads.get(str(team.team_id)) or super().squad(team)

    def keeps(self, event: Event) -> bool:
        """What the feed has; kloppy adds events of its own before throw-ins and the like."""
        return str(event.event_id) in self._feed.events

    def period(self, event: Event) -> int:
        """The period, 5 for the shootout, which kloppy takes to be a part of play."""
        start = self._feed.shootout_from
        in_shootout = start is not None and self._of(event).time >= start
        return SHOOTOUT if in_shootout else super().period(event)

    def who(self, event: Event) -> tuple[str | None, str | None]:
        """Whose event it is; a duel is its winner's."""
        raw = self._of(event)
        if v.DUEL in raw.parts:
            return raw.get("WinnerTeam"), raw.get("Winner")
        return super().who(event)

    def attacks_right(self, event: Event, side: Side) -> Side:
        """Who stood on the left when the period began; all kicks of a shootout go one way."""
        period = self.period(event)
        if period == SHOOTOUT:
            return self.kicks_to_the_right(event, side)
        return self._feed.left.get(period) or super().attacks_right(event, side)

    def shot(self, shot: Happening) -> ShotFacts:
        """A shot by the elements it stands in and the one that says how it ended."""
        raw = self._of(shot.event)
        finish = v.FINISHES.get(raw.get("TypeOfShot") or "")
        return ShotFacts(
            outcome=v.OUTCOMES.get(raw.kind, ShotOutcome.UNKNOWN),
            own_goal=raw.kind == v.OWN_GOAL,
            situation=_situation(raw),
            finish=finish,
            technique=_technique(raw, finish),
            xg=_number(raw.get("xG")),
            assist_id=self._known(raw.get("Assist") or raw.get("AssistShotAtGoal")),
            keeper_id=self._known(raw.get("GoalKeeper")),
            review=self._review_of(shot),
        )

    def action(self, action: Happening) -> ActionFacts | None:
        """An action by its innermost element, which names those of no kind."""
        raw, plain = self._of(action.event), super().action(action)
        if raw.kind == v.DISALLOWED or plain is None:
            return None
        kind = v.ACTIONS.get(raw.kind, ActionKind.OTHER)
        detail = raw.kind if kind is ActionKind.OTHER else raw.get("FoulType")
        if kind is ActionKind.PASS:
            detail = next((text for tag, text in v.PASS_DETAILS.items() if tag in raw.parts), None)
        return ActionFacts(
            kind=kind,
            success=True if kind is ActionKind.DUEL else plain.success,
            end=plain.end,
            recipient_id=plain.recipient_id,
            detail=detail,
        )

    def card(self, card: Happening) -> CardFacts | None:
        """A card by its colour."""
        kind = v.CARDS.get(self._of(card.event).get("CardColor") or "")
        return None if kind is None else CardFacts(kind)

    def further(self, happenings: Sequence[Happening]) -> Sequence[Goal]:
        """Goals that were ruled out, which the feed has as events of their own."""
        return [
            Goal(
                id=f"{one.id}-goal",
                time=one.time,
                side=one.side,
                player_id=one.player_id,
                review=self._ruling(one),
            )
            for one in happenings
            if self._of(one.event).kind == v.DISALLOWED and one.period != SHOOTOUT
        ]

    def _ruling(self, goal: Happening) -> Review:
        """Why a goal did not count; it had been given where a video review took it back."""
        reason = self._of(goal.event).get("Reason") or ""
        ended = self._reviewed_until(goal)
        ruled_out = ReviewStep(ReviewCall.RULED_OUT, ended or goal.time.at)
        given = () if ended is None else (ReviewStep(ReviewCall.GIVEN, goal.time.at),)
        return Review(
            ReviewOutcome.RULED_OUT,
            v.REASONS.get(reason, RuledOutReason.OTHER),
            (*given, ruled_out),
        )

    def _review_of(self, shot: Happening) -> Review:
        """The video review that left a goal as it was; none for any other shot."""
        kind = v.OUTCOMES.get(self._of(shot.event).kind)
        ended = self._reviewed_until(shot) if kind is ShotOutcome.GOAL else None
        if ended is None:
            return Review()
        return Review(ReviewOutcome.CONFIRMED, steps=(ReviewStep(ReviewCall.CHECKED, ended),))

    def _reviewed_until(self, goal: Happening) -> MatchTime | None:
        """When the video review of a goal ended, None where none followed it."""
        if goal.period == SHOOTOUT:
            return None
        time = self._of(goal.event).time
        for review in self._feed.events.values():
            if v.REVIEW not in review.parts or (review.get("ProofedEvent") or "") != "goal":
                continue
            ended = read_time(review.get("TimestampEndAction")) or review.time
            after = _seconds(ended, time)
            if after is not None and 0 <= after <= _LONGEST_REVIEW:
                return MatchTime(goal.period, goal.elapsed + after)
        return None

    def _of(self, event: Event) -> FeedEvent:
        return self._feed.events[str(event.event_id)]

    def _known(self, player: str | None) -> str | None:
        return player if player in self._players else None


def _situation(raw: FeedEvent) -> Situation | None:
    for tag, situation in v.SET_PIECES.items():
        if tag in raw.parts:
            return situation
    found = v.BUILD_UPS.get(raw.get("BuildUp") or "")
    counter = "true" in (raw.get("CounterAttack"), raw.get("OwnGoalFromCounterAttack"))
    return Situation.COUNTER if found is Situation.OPEN_PLAY and counter else found


def _technique(raw: FeedEvent, finish: Finish | None) -> Technique | None:
    """How the ball was struck; headers are called volleys too, where the ball was in the air."""
    found = v.TECHNIQUES.get(raw.get("ExtendedTypeOfShot") or "")
    return None if finish is Finish.HEAD and found is not Technique.DIVING_HEADER else found


def _number(text: str | None) -> float | None:
    try:
        return None if text is None else float(text)
    except ValueError:
        return None


def read_time(text: str | None) -> dt.datetime | None:
    """A moment as the feed writes it, None for what is none."""
    try:
        return dt.datetime.fromisoformat(text or "")
    except ValueError:
        return None


def _seconds(later: dt.datetime, earlier: dt.datetime) -> float | None:
    """From one moment to another; None where only one of them has a time zone."""
    if (later.tzinfo is None) is not (earlier.tzinfo is None):
        return None
    return (later - earlier).total_seconds()
