"""How Wyscout's records fill in what kloppy leaves out, for both versions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from explorer.domain.events import (
    Action,
    ActionKind,
    Card,
    CardKind,
    Event,
    Goal,
    ShotOutcome,
    Situation,
)
from explorer.domain.match import Provider
from explorer.domain.place import Location, Side
from explorer.domain.time import SHOOTOUT, EventTime, MatchTime
from explorer.providers.base import FindingLog
from explorer.providers.coordinates import WYSCOUT
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.facts import (
    ActionFacts,
    Happening,
    MatchFacts,
    ShotFacts,
    Squad,
)
from explorer.providers.through_kloppy.rosters import Rosters
from explorer.providers.through_kloppy.wyscout.telling import Told, keeper_after, passer_before
from explorer.providers.through_kloppy.wyscout.vocabulary import zone_text

if TYPE_CHECKING:
    from kloppy.domain import Event as KloppyEvent
    from kloppy.domain import EventDataset, Team

_HALFWAY = 50.0
_ADDED = "interception-"
"""Before the id of a pass, in the id of the interception that kloppy adds before it."""

_UNNAMED = frozenset({"GENERIC", "RECOVERY"})


class WyscoutDialect(Dialect):
    """Both versions of Wyscout, once their records are in one form.

    ``told`` is in order of time, ``further`` what stands in no event of the file.
    """

    pitch = WYSCOUT

    def __init__(
        self,
        provider: Provider,
        dataset: EventDataset,
        told: Sequence[Told],
        rosters: Rosters,
        facts: MatchFacts,
        further: Iterable[Event],
        log: FindingLog,
    ) -> None:
        super().__init__(dataset, log)
        self.provider = provider
        self._told = told
        self._numbers = {one.id: number for number, one in enumerate(told)}
        self._rosters = rosters
        self._facts = facts
        self._further = further

    def facts(self) -> MatchFacts:
        """What the file says of the match as a whole."""
        return self._facts

    def squad(self, team: Team) -> Squad:
        """The squad with everyone who takes part."""
        side = Side.HOME if team.ground.name == "HOME" else Side.AWAY
        return self._rosters.of[side].squad()

    def keeps(self, event: KloppyEvent) -> bool:
        """Leave out what is read from the records alone: cards, own goals, saves of kicks."""
        if event.event_id.removeprefix(_ADDED) not in self._numbers:
            return False
        one = self._told[self._number(event)]
        if event.event_type.name == "CARD" or one.own_goal:
            return False
        return one.period != SHOOTOUT or one.shot is not None

    def who(self, event: KloppyEvent) -> tuple[str | None, str | None]:
        """The record's own team and player, whichever squad the player is in."""
        one = self._told[self._number(event)]
        return self._rosters.of[one.side].id if one.side else None, one.player_id

    def elapsed(self, event: KloppyEvent) -> float:
        """The record's own clock, to a fraction of a second."""
        return self._told[self._number(event)].elapsed

    def location(self, event: KloppyEvent, side: Side | None) -> Location | None:
        """Where the record has it, turned around where that is at the wrong end."""
        return self._location(self._told[self._number(event)])

    def shot(self, shot: Happening) -> ShotFacts:
        """A shot by its tags; kloppy makes up where it went from the zone of the goal."""
        number = self._number(shot.event)
        one = self._told[number]
        return ShotFacts(
            outcome=one.shot or ShotOutcome.UNKNOWN,
            situation=one.situation,
            finish=one.finish,
            xg=one.xg,
            assist_id=passer_before(self._told, number),
            placement_text=zone_text(one.zone),
            keeper_id=keeper_after(self._told, number),
            possession=one.possession,
        )

    def action(self, action: Happening) -> ActionFacts | None:
        """Any other action; kloppy takes touches and runs for recoveries."""
        facts, one = super().action(action), self._told[self._number(action.event)]
        if facts is None or action.event.event_id.startswith(_ADDED):
            return facts
        kind = one.kind if action.type in _UNNAMED and one.kind else facts.kind
        return ActionFacts(
            kind=kind,
            success=one.won if action.type == "DUEL" else facts.success,
            end=self._end(one) if kind is ActionKind.CARRY else facts.end,
            recipient_id=facts.recipient_id,
            possession=one.possession,
            detail=one.detail,
        )

    def further(self, happenings: Sequence[Happening]) -> Iterator[Event]:
        """Own goals, cards, offsides, and what stands beside the events."""
        yield from self._further
        known = {one.event.event_id for one in happenings}
        kicks = 0
        for number, one in enumerate(self._told):
            kicks += one.period == SHOOTOUT and one.shot is not None
            time = _time(one, kicks)
            if one.period != SHOOTOUT and (
                one.own_goal or (one.shot is ShotOutcome.GOAL and not one.strikes)
            ):
                yield self._goal(number, time)
            if one.card is not None:
                yield self._card(one, one.card, time)
            if one.kind is ActionKind.OFFSIDE and one.id not in known:
                yield self._offside(one, time)

    def _number(self, event: KloppyEvent) -> int:
        return self._numbers[event.event_id.removeprefix(_ADDED)]

    def _goal(self, number: int, time: EventTime) -> Goal:
        """An own goal, or a goal by what was meant to be no shot."""
        one = self._told[number]
        side = one.side.other if one.own_goal and one.side else one.side
        return Goal(
            id=f"{one.id}-goal",
            time=time,
            side=side,
            player_id=one.player_id,
            location=self._location(one),
            own_goal=one.own_goal,
            situation=one.situation,
            finish=one.finish,
            assist_id=None if one.own_goal else passer_before(self._told, number),
            placement_text=zone_text(one.zone),
        )

    def _card(self, one: Told, kind: CardKind, time: EventTime) -> Card:
        return Card(
            # The foul stands in the actions under its own id.
            id=f"{one.id}-card",
            time=time,
            side=one.side,
            player_id=one.player_id,
            location=self._location(one),
            kind=kind,
            reason=one.reason,
        )

    def _offside(self, one: Told, time: EventTime) -> Action:
        return Action(
            id=one.id,
            time=time,
            side=one.side,
            player_id=one.player_id,
            location=self._location(one),
            kind=ActionKind.OFFSIDE,
        )

    def _location(self, one: Told) -> Location | None:
        """Where an event was.

        Penalties are taken at the goal attacked and own goals happen at the own one. Some stand
        turned around in the data, such as the kicks of a shootout, which is held at one end.
        """
        x, y = one.x, one.y
        if x is None or y is None or one.side is None:
            return None
        at_wrong_end = (one.situation is Situation.PENALTY and x < _HALFWAY) or (
            one.own_goal and x > _HALFWAY
        )
        if at_wrong_end:
            x, y = 2 * _HALFWAY - x, 2 * _HALFWAY - y
            if one.period != SHOOTOUT:
                self.log.add("place_turned", one.where)
        return self._point(one, x, y)

    def _end(self, one: Told) -> Location | None:
        if one.end_x is None or one.end_y is None:
            return None
        return self._point(one, one.end_x, one.end_y)

    def _point(self, one: Told, x: float, y: float) -> Location | None:
        if one.side is None:
            return None
        found = self.pitch.on_pitch(x, y)
        if found is None:
            self.log.add("place_off_pitch", one.where)
            return None
        return Location.point(*self.pitch.to_frame(*found, one.side))


def _time(one: Told, kicks: int) -> EventTime:
    """When an event happened; in the shootout that is after the kicks taken so far."""
    at = MatchTime(one.period, kicks if one.period == SHOOTOUT else one.elapsed)
    return EventTime(at, earliest=at, latest=at)
