"""The shootout of a spreadsheet: its kicks in the order that the rows give."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.domain.events import KickOutcome, PenaltyKick
from explorer.domain.match import Shootout
from explorer.domain.place import Side
from explorer.domain.time import SHOOTOUT, EventTime, MatchTime
from explorer.providers.spreadsheet.events import EventIds, Happening, placement
from explorer.providers.spreadsheet.faults import Effect
from explorer.providers.spreadsheet.minutes import kick_number
from explorer.providers.spreadsheet.squads import Squads
from explorer.providers.spreadsheet.words import KICK_OUTCOMES

_MOST_KICKS = 200


def read_kicks(happenings: Sequence[Happening], squads: Squads, ids: EventIds) -> Shootout | None:
    """The shootout, None where no row is a kick.

    A kick's number stands in the column ``order`` or as ``P3`` in the column ``minute``; one
    without follows the kick of the row before.
    """
    read: list[tuple[int, Happening, KickOutcome]] = []
    before = 0
    for item in happenings:
        number = _number(item)
        before = before + 1 if number is None else number
        outcome = item.cells.one_of("outcome", KICK_OUTCOMES, Effect.ROW)
        if outcome is None and not item.cells.raw("outcome"):
            item.cells.fault("sheet_outcome_missing", "outcome", Effect.ROW)
        if outcome is not None:
            read.append((before, item, outcome))
    read.sort(key=lambda kick: kick[0])
    _check_numbers(read, missing=len(happenings) - len(read))
    kicks = tuple(
        _kick(order, item, outcome, squads, ids)
        for order, (_, item, outcome) in enumerate(read, start=1)
    )
    first = next((kick.side for kick in kicks if kick.side is not None), Side.HOME)
    return Shootout(first, kicks) if kicks else None


def _number(item: Happening) -> int | None:
    minute = item.cells.raw("minute")
    stated = kick_number(minute) if minute else None
    if minute and stated is None:
        item.cells.fault("sheet_kick_minute", "minute", Effect.CELL)
    order = item.cells.whole("order", 1, _MOST_KICKS)
    return order if order is not None else stated


def _check_numbers(read: Sequence[tuple[int, Happening, KickOutcome]], *, missing: int) -> None:
    """Kicks are numbered 1, 2, 3 …; where some could not be read, only repeats are faults."""
    for expected, (number, item, _) in enumerate(read, start=1):
        repeated = expected > 1 and read[expected - 2][0] == number
        if repeated or (number != expected and not missing):
            column = "order" if item.cells.raw("order") else "minute"
            item.cells.fault("sheet_kick_order", column, Effect.CELL, kick=number)
            return


def _kick(
    order: int,
    item: Happening,
    outcome: KickOutcome,
    squads: Squads,
    ids: EventIds,
) -> PenaltyKick:
    cells, side = item.cells, item.side
    moment = MatchTime(SHOOTOUT, order)
    name = cells.text("player")
    return PenaltyKick(
        id=ids.take(cells, item.kind, str(order), name),
        time=EventTime(moment, earliest=moment, latest=moment),
        side=side,
        player_id=squads.player(side, name),
        order=order,
        outcome=outcome,
        placement=placement(cells),
        placement_text=cells.text("placement"),
        keeper_id=squads.player(side.other if side else None, cells.text("keeper")),
        detail=cells.text("note"),
    )
