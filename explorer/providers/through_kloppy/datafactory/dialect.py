"""How DataFactory's records fill in what kloppy leaves out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from explorer.domain.events import ActionKind, ShotOutcome
from explorer.domain.match import Provider
from explorer.domain.place import Location, Side
from explorer.domain.time import SHOOTOUT
from explorer.providers.base import FindingLog, plain_name
from explorer.providers.coordinates import DATAFACTORY
from explorer.providers.through_kloppy.datafactory import vocabulary as v
from explorer.providers.through_kloppy.datafactory.incidences import Told, coordinate, text
from explorer.providers.through_kloppy.dialect import Dialect
from explorer.providers.through_kloppy.directions import right_attackers
from explorer.providers.through_kloppy.facts import (
    ActionFacts,
    CardFacts,
    Change,
    Happening,
    MatchFacts,
    ShotFacts,
    Squad,
)
from explorer.providers.through_kloppy.rosters import Rosters

if TYPE_CHECKING:
    from kloppy.domain import Event, EventDataset, Team


class DataFactoryDialect(Dialect):
    """DataFactory's incidences, which kloppy reads for what they are but for shots and cards."""

    pitch = DATAFACTORY

    def __init__(
        self,
        provider: Provider,
        dataset: EventDataset,
        told: Sequence[Told],
        rosters: Rosters,
        goalkeepers: frozenset[str],
        facts: MatchFacts,
        log: FindingLog,
    ) -> None:
        super().__init__(dataset, log)
        self.provider = provider
        self._told = {one.id: one for one in told}
        self._rosters = rosters
        self._goalkeepers = goalkeepers
        self._facts = facts
        self._right = right_attackers(_votes(told))
        for period in sorted({one.period for one in told} - {SHOOTOUT, *self._right}):
            log.add("direction_unknown", period=period)

    def facts(self) -> MatchFacts:
        """What the file says of the match as a whole."""
        return self._facts

    def squad(self, team: Team) -> Squad:
        """The squad with everyone who takes part."""
        side = Side.HOME if team.ground.name == "HOME" else Side.AWAY
        return self._rosters.of[side].squad()

    def keeps(self, event: Event) -> bool:
        """Leave out the balls that went out, which kloppy adds to corners, throw-ins and so on."""
        return event.event_type.name != "BALL_OUT"

    def who(self, event: Event) -> tuple[str | None, str | None]:
        """The record's own team and player, whichever squad the player is in."""
        one = self._told[event.event_id]
        player = one.raw.player if one.raw.off is None else one.raw.off
        return self._rosters.of[one.side].id if one.side else None, text(player)

    def elapsed(self, event: Event) -> float:
        """The record's own clock."""
        return self._told[event.event_id].elapsed

    def attacks_right(self, event: Event, side: Side) -> Side:
        """Which side attacks to the right; a kick of the shootout is at the end attacked."""
        one = self._told[event.event_id]
        if one.period == SHOOTOUT:
            start = coordinate(one.raw, "1")
            return side if start is None or (start.x or 0) >= 0 else side.other
        return self._right.get(one.period, Side.HOME)

    def location(self, event: Event, side: Side | None) -> Location | None:
        """Where the record has it, None in a half of which nobody tells which way is played."""
        return self._place(event, side, "1")

    def shot(self, shot: Happening) -> ShotFacts:
        """A shot by its type. Who caught it tells a save from a block.

        Where a goal crossed the line is left out, for the goal that the places lie in is wider than
        the true one.
        """
        raw = self._told[shot.event.event_id].raw
        number, caught_by = raw.type or 0, text(raw.caught_by)
        outcome = v.SHOT_OUTCOMES[number]
        if outcome is ShotOutcome.SAVED and caught_by and caught_by not in self._goalkeepers:
            outcome = ShotOutcome.BLOCKED
        scored = outcome is ShotOutcome.GOAL
        return ShotFacts(
            outcome=outcome,
            own_goal=number == v.OWN_GOAL,
            situation=v.SITUATIONS.get(number),
            finish=v.FINISHES.get(number),
            assist_id=text(raw.assist),
            end=None if scored else self._place(shot.event, shot.side, "2"),
            keeper_id=caught_by if caught_by in self._goalkeepers else None,
        )

    def action(self, action: Happening) -> ActionFacts:
        """Any other incidence. Whether a throw-in or a corner found its man, kloppy guesses."""
        one = self._told[action.event.event_id]
        kind = v.KINDS.get(one.cls, ActionKind.OTHER)
        is_pass = kind is ActionKind.PASS
        return ActionFacts(
            kind=kind,
            success={v.PASS_ACCURATE: True, v.PASS_INACCURATE: False}.get(one.raw.type or 0),
            end=self._place(action.event, action.side, "2") if is_pass else None,
            recipient_id=text(one.raw.receiver) if is_pass else None,
            detail=v.DETAILS.get(one.raw.type or 0)
            or (plain_name(one.cls) if kind is ActionKind.OTHER else None),
        )

    def card(self, card: Happening) -> CardFacts:
        """A card by its type."""
        raw = self._told[card.event.event_id].raw
        return CardFacts(v.CARD_KINDS[raw.type or 0], plain_name(raw.reason))

    def change(self, substitution: Happening) -> Change:
        """Who comes on."""
        raw = self._told[substitution.event.event_id].raw
        return Change(text(raw.on), plain_name(raw.reason))

    def _place(self, event: Event, side: Side | None, key: str) -> Location | None:
        one = self._told[event.event_id]
        found = coordinate(one.raw, key)
        if found is None or found.x is None or found.y is None:
            return None
        if one.period != SHOOTOUT and one.period not in self._right:
            return None
        return self.place(found.x, found.y, event, side)


def _votes(told: Sequence[Told]) -> list[tuple[int, Side, float]]:
    """Where each shot was made from, for which way the sides play; own goals tell nothing."""
    return [
        (one.period, one.side, start.x)
        for one in told
        if one.is_shot and one.side is not None and one.raw.type != v.OWN_GOAL
        if (start := coordinate(one.raw, "1")) is not None and start.x is not None
    ]
