"""How Metrica's records fill in what kloppy leaves out."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from explorer.domain.events import ActionKind, Card, CardKind, Finish, ShotOutcome, Situation
from explorer.domain.events import Event as MatchEvent
from explorer.domain.match import Provider
from explorer.domain.place import Location, Side
from explorer.domain.time import SHOOTOUT, EventTime, MatchTime
from explorer.providers.base import FindingLog, plain_name
from explorer.providers.coordinates import pitch_of_size
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.directions import right_attackers
from explorer.providers.through_kloppy.facts import (
    ActionFacts,
    Happening,
    MatchFacts,
    ShotFacts,
    Squad,
)
from explorer.providers.through_kloppy.metrica import vocabulary as v
from explorer.providers.through_kloppy.metrica.metadata import Metadata
from explorer.providers.through_kloppy.metrica.records import Moment
from explorer.providers.through_kloppy.metrica.telling import Clock, Told, text
from explorer.providers.through_kloppy.rosters import Rosters

if TYPE_CHECKING:
    from kloppy.domain import Event, EventDataset, Team

_MIDDLE = 0.5


class MetricaDialect(Dialect):
    """Metrica's events: kloppy takes the fouled for who fouls, and the woodwork for a miss."""

    def __init__(
        self,
        provider: Provider,
        dataset: EventDataset,
        told: Sequence[Told],
        clock: Clock,
        rosters: Rosters,
        metadata: Metadata,
        facts: MatchFacts,
        log: FindingLog,
    ) -> None:
        super().__init__(dataset, log)
        self.provider = provider
        self.pitch = pitch_of_size(*metadata.size)
        self._told = {one.id: one for one in told}
        self._clock = clock
        self._rosters = rosters
        self._facts = facts
        self._right = _right_attackers(told, metadata, log)

    def facts(self) -> MatchFacts:
        """What the files say of the match as a whole."""
        return self._facts

    def squad(self, team: Team) -> Squad:
        """The squad with everyone who takes part."""
        side = Side.HOME if team.ground.name == "HOME" else Side.AWAY
        return self._rosters.of[side].squad()

    def keeps(self, event: Event) -> bool:
        """Leave out cards, which are read from the records, and saves of kicks."""
        one = self._told[event.event_id]
        if one.kind == v.CARD:
            return False
        return one.period != SHOOTOUT or one.kind == v.SHOT

    def who(self, event: Event) -> tuple[str | None, str | None]:
        """The record's own team and player, whichever squad the player is in."""
        one = self._told[event.event_id]
        return self._rosters.of[one.side].id if one.side else None, one.player_id

    def period(self, event: Event) -> int:
        """The record's own period; kloppy knows no shootout."""
        return self._told[event.event_id].period

    def elapsed(self, event: Event) -> float:
        """Seconds of the recording since the period started."""
        return self._clock.elapsed(self._told[event.event_id])

    def attacks_right(self, event: Event, side: Side) -> Side:
        """Which side attacks to the right; a kick of the shootout is at the end attacked."""
        one = self._told[event.event_id]
        if one.period == SHOOTOUT:
            start = one.raw.start
            on_right = start is None or start.x is None or start.x >= _MIDDLE
            return side if on_right else side.other
        return self._right.get(one.period, Side.HOME)

    def location(self, event: Event, side: Side | None) -> Location | None:
        """Where it began, None in a half of which nobody tells which way is played."""
        return self._place(event, side, self._told[event.event_id].raw.start)

    def shot(self, shot: Happening) -> ShotFacts:
        """A shot by its subtypes and the set piece before it."""
        one = self._told[shot.event.event_id]
        return ShotFacts(
            outcome=next(
                (outcome for number, outcome in v.OUTCOMES if number in one.subtypes),
                ShotOutcome.UNKNOWN,
            ),
            situation=_situation(one),
            finish=Finish.HEAD if v.HEAD in one.subtypes else None,
            end=self._place(shot.event, shot.side, one.raw.end),
        )

    def action(self, action: Happening) -> ActionFacts:
        """Any other event by its type and subtypes."""
        one = self._told[action.event.event_id]
        kind = _kind(one)
        moves = kind in (ActionKind.PASS, ActionKind.CARRY)
        return ActionFacts(
            kind=kind,
            success=_success(one, kind),
            end=self._place(action.event, action.side, one.raw.end) if moves else None,
            recipient_id=text(one.raw.to) if kind is ActionKind.PASS else None,
            detail=_detail(one, kind),
        )

    def further(self, happenings: Sequence[Happening]) -> list[MatchEvent]:
        """The cards."""
        del happenings
        kicks = 0
        cards: list[MatchEvent] = []
        for one in self._told.values():
            kicks += one.period == SHOOTOUT and one.kind == v.SHOT
            if one.kind == v.CARD:
                cards += self._cards(one, kicks)
        return cards

    def _cards(self, one: Told, kicks: int) -> list[Card]:
        kind = _card_kind(one)
        if kind is None:
            self.log.add("unknown_card", one.where, card="?")
            return []
        elapsed = kicks if one.period == SHOOTOUT else self._clock.elapsed(one)
        at = MatchTime(one.period, elapsed)
        time = EventTime(at, earliest=at, latest=at)
        return [Card(id=one.id, time=time, side=one.side, player_id=one.player_id, kind=kind)]

    def _place(self, event: Event, side: Side | None, moment: Moment | None) -> Location | None:
        if moment is None or moment.x is None or moment.y is None:
            return None
        if not (math.isfinite(moment.x) and math.isfinite(moment.y)):
            return None
        period = self.period(event)
        if period != SHOOTOUT and period not in self._right:
            return None
        return self.place(moment.x, moment.y, event, side)


def _right_attackers(
    told: Sequence[Told], metadata: Metadata, log: FindingLog
) -> Mapping[int, Side]:
    """Which side attacks to the right in each period: as its shots tell, else as is said."""
    votes = [
        (one.period, one.side, one.raw.start.x - _MIDDLE)
        for one in told
        if one.kind == v.SHOT
        and one.period != SHOOTOUT
        and one.side is not None
        and one.raw.start is not None
        and one.raw.start.x is not None
    ]
    found = dict(right_attackers(votes))
    said = metadata.home_starts_right
    for period in sorted({one.period for one in told} - {SHOOTOUT}):
        stated = None if said is None else (Side.HOME if said is bool(period % 2) else Side.AWAY)
        if period not in found and stated is None:
            log.add("direction_unknown", period=period)
        elif period not in found and stated is not None:
            found[period] = stated
        elif stated is not None and found[period] is not stated:
            log.add("direction_differs", period=period)
    return found


def _situation(one: Told) -> Situation | None:
    """What a shot came from: only a set piece that it is itself, for nothing else is told."""
    if one.period == SHOOTOUT or v.PENALTY in one.set_piece:
        return Situation.PENALTY
    if v.FREE_KICK in one.set_piece and v.INDIRECT not in one.set_piece:
        return Situation.FREE_KICK_DIRECT
    return Situation.CORNER if v.CORNER_KICK in one.set_piece else None


def _kind(one: Told) -> ActionKind:
    if one.kind == v.CHALLENGE and {v.FAULT, v.LOST} <= one.subtypes:
        return ActionKind.FOUL
    for kind, subtype, action in v.KINDS_WITHIN:
        if one.kind == kind and subtype in one.subtypes:
            return action
    return v.KINDS.get(one.kind, ActionKind.OTHER)


def _success(one: Told, kind: ActionKind) -> bool | None:
    if kind in (ActionKind.PASS, ActionKind.CARRY):
        return one.kind in (v.PASS, v.CARRY) and v.OFFSIDE not in one.subtypes
    if kind in (ActionKind.DUEL, ActionKind.DRIBBLE) and one.subtypes & {v.WON, v.LOST}:
        return v.WON in one.subtypes
    return None


def _detail(one: Told, kind: ActionKind) -> str | None:
    if kind is ActionKind.PASS:
        for number, word in v.SET_PIECES.items():
            if number in one.set_piece:
                return word
    for number, word in v.DETAILS.items():
        if number in one.subtypes:
            return word
    if kind is ActionKind.OTHER:
        return plain_name(one.raw.type.name) if one.raw.type else None
    return None


def _card_kind(one: Told) -> CardKind | None:
    if v.RED in one.subtypes:
        return CardKind.SECOND_YELLOW if v.YELLOW in one.subtypes else CardKind.RED
    return CardKind.YELLOW if v.YELLOW in one.subtypes else None
