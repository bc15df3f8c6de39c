"""The shootout of a StatsBomb match: the shots of period 5."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from explorer.analysis.shootout import decided_after
from explorer.domain.events import KickAttempt, KickOutcome, PenaltyKick
from explorer.domain.match import Shootout
from explorer.domain.place import GoalMouthPoint, Side
from explorer.domain.time import SHOOTOUT, MatchTime
from explorer.providers.base import FindingLog
from explorer.providers.statsbomb import vocabulary as v
from explorer.providers.statsbomb.events import Happening, measured, place
from explorer.providers.statsbomb.goals import outcome_of, placement
from explorer.providers.statsbomb.squads import Squads


@dataclass
class _Taken:
    """A kick as it was read, with the attempts that it replaced."""

    event: Happening
    side: Side
    outcome: KickOutcome
    retaken: list[KickAttempt] = field(default_factory=list)


def read_shootout(events: Sequence[Happening], squads: Squads, log: FindingLog) -> Shootout | None:
    """The shootout, None where no kick was taken; ``events`` are those of period 5 in order."""
    taken: list[_Taken] = []
    for event in events:
        if event.type != v.SHOT:
            continue
        if event.side is None:
            log.add("kick_without_team", f"{event.where}.team")
            continue
        outcome = v.KICK_OUTCOMES.get(outcome_of(event, log), KickOutcome.NOT_SCORED)
        kick = _Taken(event, event.side, outcome)
        if taken and _is_retake(taken, kick):
            replaced = taken.pop()
            attempt = KickAttempt(replaced.outcome, placement=_placement(replaced.event))
            kick.retaken = [*replaced.retaken, attempt]
            log.add("kick_taken_again", event.where, kick=len(taken) + 1)
        taken.append(kick)
    if not taken:
        return None
    decided = decided_after([(kick.side, kick.outcome.is_goal) for kick in taken])
    if decided is not None and decided < len(taken):
        log.add("kick_after_decision", taken[decided].event.where, kick=decided + 1)
    keepers = _keepers(events, squads)
    kicks = (_kick(order, kick, keepers, squads, log) for order, kick in enumerate(taken, 1))
    return Shootout(first=taken[0].side, kicks=tuple(kicks))


def _is_retake(taken: Sequence[_Taken], kick: _Taken) -> bool:
    """Whether a kick replaces the one before it.

    Nobody may kick twice running (Law 10), so the same player again is the same kick again; once
    all is decided there is nothing to take again.
    """
    last, player = taken[-1], kick.event.raw.player
    if player is None or player.id is None or last.side is not kick.side:
        return False
    if last.event.raw.player is None or last.event.raw.player.id != player.id:
        return False
    return decided_after([(one.side, one.outcome.is_goal) for one in taken]) is None


def _kick(
    order: int,
    kick: _Taken,
    keepers: dict[str, str | None],
    squads: Squads,
    log: FindingLog,
) -> PenaltyKick:
    event = kick.event
    return PenaltyKick(
        id=event.id,
        time=measured(MatchTime(SHOOTOUT, order)),
        side=kick.side,
        player_id=squads.player(event.raw.player, kick.side),
        location=place(event.raw.location, kick.side, event.row, log),
        order=order,
        outcome=kick.outcome,
        placement=_placement(event),
        retaken=tuple(kick.retaken),
        keeper_id=keepers.get(event.id),
    )


def _placement(event: Happening) -> GoalMouthPoint | None:
    return placement(event.raw.shot.end_location) if event.raw.shot else None


def _keepers(events: Sequence[Happening], squads: Squads) -> dict[str, str | None]:
    """The goalkeeper who faced each kick, by the kick's id, as the related events tell."""
    return {
        kick: squads.player(event.raw.player, event.side)
        for event in events
        if event.type == v.GOALKEEPER
        for kick in event.raw.related_events or ()
    }
