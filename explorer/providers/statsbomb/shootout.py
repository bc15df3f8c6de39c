"""The shootout of a StatsBomb match: the shots of period 5."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.domain.events import KickOutcome
from explorer.domain.match import Shootout
from explorer.domain.place import GoalMouthPoint
from explorer.providers.base import FindingLog
from explorer.providers.kicks import KickRecord, put_together
from explorer.providers.statsbomb import vocabulary as v
from explorer.providers.statsbomb.events import Happening, place
from explorer.providers.statsbomb.goals import outcome_of, placement
from explorer.providers.statsbomb.squads import Squads


def read_shootout(events: Sequence[Happening], squads: Squads, log: FindingLog) -> Shootout | None:
    """The shootout, None where no kick was taken; ``events`` are those of period 5 in order."""
    keepers = _keepers(events, squads)
    records: list[KickRecord] = []
    for event in events:
        if event.type != v.SHOT:
            continue
        if event.side is None:
            log.add("kick_without_team", f"{event.where}.team")
            continue
        records.append(
            KickRecord(
                id=event.id,
                side=event.side,
                outcome=v.KICK_OUTCOMES.get(outcome_of(event, log), KickOutcome.NOT_SCORED),
                player_id=squads.player(event.raw.player, event.side),
                location=place(event.raw.location, event.side, event.row, log),
                placement=_placement(event),
                keeper_id=keepers.get(event.id),
                where=event.where,
            )
        )
    return put_together(records, log)


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
