"""The kicks of a shootout put together, whichever provider they are from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from explorer.analysis.shootout import decided_after
from explorer.domain.events import KickAttempt, KickOutcome, PenaltyKick
from explorer.domain.match import Shootout
from explorer.domain.place import GoalMouthPoint, Location, Side
from explorer.domain.time import SHOOTOUT, MatchTime, measured
from explorer.providers.base import FindingLog


@dataclass(frozen=True, slots=True, kw_only=True)
class KickRecord:
    """An attempt from the mark as a provider writes it; ``where`` is its place in the file."""

    id: str
    side: Side
    outcome: KickOutcome
    player_id: str | None = None
    location: Location | None = None
    placement: GoalMouthPoint | None = None
    placement_text: str | None = None
    keeper_id: str | None = None
    where: str | None = None


@dataclass
class _Taken:
    """A kick with the attempts that it replaced."""

    record: KickRecord
    retaken: list[KickAttempt] = field(default_factory=list)


def put_together(records: Iterable[KickRecord], log: FindingLog) -> Shootout | None:
    """The shootout of some attempts in the order in which they were taken, None for none.

    Attempts that were taken again become one kick, and doubts are logged.
    """
    taken: list[_Taken] = []
    for record in records:
        kick = _Taken(record)
        if taken and _is_retake(taken, record):
            replaced = taken.pop()
            attempt = KickAttempt(replaced.record.outcome, placement=replaced.record.placement)
            kick.retaken = [*replaced.retaken, attempt]
            log.add("kick_taken_again", record.where, kick=len(taken) + 1)
        taken.append(kick)
    if not taken:
        return None
    decided = _decided_after(taken)
    if decided is not None and decided < len(taken):
        log.add("kick_after_decision", taken[decided].record.where, kick=decided + 1)
    kicks = tuple(_kick(order, kick) for order, kick in enumerate(taken, 1))
    return Shootout(first=taken[0].record.side, kicks=kicks)


def _is_retake(taken: Sequence[_Taken], record: KickRecord) -> bool:
    """Whether an attempt replaces the kick before it.

    Nobody may kick twice running (Law 10), so the same player again is the same kick again; once
    all is decided there is nothing to take again.
    """
    last = taken[-1].record
    if record.player_id is None or last.player_id != record.player_id:
        return False
    return last.side is record.side and _decided_after(taken) is None


def _decided_after(taken: Sequence[_Taken]) -> int | None:
    return decided_after([(kick.record.side, kick.record.outcome.is_goal) for kick in taken])


def _kick(order: int, kick: _Taken) -> PenaltyKick:
    record = kick.record
    return PenaltyKick(
        id=record.id,
        time=measured(MatchTime(SHOOTOUT, order)),
        side=record.side,
        player_id=record.player_id,
        location=record.location,
        order=order,
        outcome=record.outcome,
        placement=record.placement,
        placement_text=record.placement_text,
        retaken=tuple(kick.retaken),
        keeper_id=record.keeper_id,
    )
