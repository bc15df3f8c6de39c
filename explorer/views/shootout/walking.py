"""Which kick the arrow keys lead to."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from explorer.session.state import SessionState

if TYPE_CHECKING:
    from explorer.scenes.shootout.kicks import KickTable, TableKick


class Step(Enum):
    """A step of the keyboard through the kicks."""

    STAY = auto()
    PREVIOUS = auto()
    NEXT = auto()
    OTHER_ROW = auto()


def walked(
    table: KickTable, state: SessionState, current: str | None, step: Step
) -> TableKick | None:
    """Where a step leads among the kicks that can be selected; None where it leads nowhere.

    Without a kick to start from any step leads to the selected kick, else to the current one, else
    to the first.
    """
    kicks = [
        kick
        for kick in table.kicks
        if not kick.ghost and not (table.hide_future and kick.number > state.kicks_taken)
    ]
    here = next((kick for kick in kicks if kick.id == current), None)
    if here is None:
        starts = (table.by_id.get(state.selection.primary or ""), _current(table, state))
        return next((kick for kick in starts if kick in kicks), kicks[0] if kicks else None)
    at = kicks.index(here)
    match step:
        case Step.STAY:
            return here
        case Step.PREVIOUS:
            return kicks[at - 1] if at else None
        case Step.NEXT:
            return kicks[at + 1] if at + 1 < len(kicks) else None
        case Step.OTHER_ROW:
            other = table.by_place.get((here.column, 1 - here.row))
            return other if other in kicks else None


def _current(table: KickTable, state: SessionState) -> TableKick | None:
    return table.by_number.get(state.kicks_taken)
