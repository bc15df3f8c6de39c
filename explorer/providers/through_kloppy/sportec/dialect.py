"""The events of Sportec's feed, whose elements say what kloppy's flat records no longer do."""

from __future__ import annotations

import datetime as dt
import itertools
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
from explorer.domain.place import Location, Side
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.providers.base import FindingLog
from explorer.providers.coordinates import METRES
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.facts import (
    ActionFacts,
    CardFacts,
    Happening,
    MatchFacts,
    ShotFacts,
    Squad,
)
from explorer.providers.through_kloppy.feed_values import number
from explorer.providers.through_kloppy.sportec import vocabulary as v
from explorer.providers.through_kloppy.sportec.records import Record, period_at, read_time

if TYPE_CHECKING:
    from kloppy.domain import Event, EventDataset, Team

_LONGEST_REVIEW = 600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """Both files of a match: the events in order of time, and by whom they are.

    ``left`` is the side that stood on the left in a period, where that is known.
    """

    facts: MatchFacts
    squads: Mapping[Side, Squad]
    records: Sequence[Record]
    starts: Mapping[int, dt.datetime]
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
        self._records = {record.id: record for record in feed.records}
        self._following = {one.id: other for one, other in itertools.pairwise(feed.records)}
        self._players = {player.id for squad in feed.squads.values() for player in squad.players}

    def facts(self) -> MatchFacts:
        """What the match information says."""
        return self._feed.facts

    def squad(self, team: Team) -> Squad:
        """The squad of the match information."""
        side = Side.HOME if team.ground.name == "HOME" else Side.AWAY
        return self._feed.squads[side]

    def keeps(self, event: Event) -> bool:
        """What the feed has; kloppy adds events of its own before throw-ins and the like."""
        return str(event.event_id) in self._records

    def period(self, event: Event) -> int:
        """The last period to begin before the event, 5 for the shootout."""
        time, start = self._of(event).time, self._feed.shootout_from
        if start is not None and time >= start:
            return SHOOTOUT
        return period_at(time, self._feed.starts) or 0

    def elapsed(self, event: Event) -> float:
        """Seconds since the period began, or the shootout."""
        period = self.period(event)
        start = self._feed.starts.get(period) or self._feed.shootout_from
        return -1.0 if start is None else (self._of(event).time - start).total_seconds()

    def who(self, event: Event) -> tuple[str | None, str | None]:
        """Whose event it is; a duel is its winner's."""
        record = self._of(event)
        if v.DUEL in record.parts:
            return record.team, record.get("Winner")
        return record.team, super().who(event)[1]

    def attacks_right(self, event: Event, side: Side) -> Side:
        """Who stood on the left when the period began; all kicks of a shootout go one way."""
        period = self.period(event)
        if period == SHOOTOUT:
            return self.kicks_to_the_right(event, side)
        return self._feed.left[period]

    def place(self, x: float, y: float, event: Event, side: Side | None) -> Location | None:
        """A place; none where nobody can say which way the sides played."""
        period = self.period(event)
        if period != SHOOTOUT and period not in self._feed.left:
            return None
        return super().place(x, y, event, side)

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
            xg=number(raw.get("xG")),
            assist_id=self._known(raw.get("Assist") or raw.get("AssistShotAtGoal")),
            keeper_id=self._known(raw.get("GoalKeeper")),
            review=self._review_of(shot),
        )

    def action(self, action: Happening) -> ActionFacts | None:
        """An action by its innermost element, which names those of no kind."""
        raw, plain = self._of(action.event), super().action(action)
        following = self._following.get(raw.id)
        if raw.kind == v.DISALLOWED or plain is None:
            return None
        kind = v.ACTIONS.get(raw.kind, ActionKind.OTHER)
        detail = raw.kind if kind is ActionKind.OTHER else raw.get("FoulType")
        if kind is ActionKind.PASS:
            detail = next((text for tag, text in v.PASS_DETAILS.items() if tag in raw.parts), None)
        return ActionFacts(
            kind=kind,
            success=True if kind is ActionKind.DUEL else plain.success,
            # kloppy takes the next event's place, whoever's it is.
            end=plain.end if following and _receives(following, raw) else None,
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
        for review in self._feed.records:
            if v.REVIEW not in review.parts or review.get("ProofedEvent") != "goal":
                continue
            ended = read_time(review.get("TimestampEndAction")) or review.time
            after = (ended - time).total_seconds()
            if 0 <= after <= _LONGEST_REVIEW:
                return MatchTime(goal.period, goal.elapsed + after)
        return None

    def _of(self, event: Event) -> Record:
        return self._records[str(event.event_id)]

    def _known(self, player: str | None) -> str | None:
        return player if player in self._players else None


def _receives(following: Record, played: Record) -> bool:
    """Whether the event after a pass is by the player who received it."""
    recipient = played.get("Recipient")
    return recipient is not None and recipient == (
        following.get("Winner") or following.get("Player")
    )


def _situation(raw: Record) -> Situation | None:
    for tag, situation in v.SET_PIECES.items():
        if tag in raw.parts:
            return situation
    found = v.BUILD_UPS.get(raw.get("BuildUp") or "")
    counter = "true" in (raw.get("CounterAttack"), raw.get("OwnGoalFromCounterAttack"))
    return Situation.COUNTER if found is Situation.OPEN_PLAY and counter else found


def _technique(raw: Record, finish: Finish | None) -> Technique | None:
    """How the ball was struck; headers are called volleys too, where the ball was in the air."""
    found = v.TECHNIQUES.get(raw.get("ExtendedTypeOfShot") or "")
    return None if finish is Finish.HEAD and found is not Technique.DIVING_HEADER else found
