"""What an event of Wyscout says beyond what kloppy keeps, in one form for both versions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from explorer.domain.events import ActionKind, CardKind, Finish, ShotOutcome, Situation
from explorer.domain.place import Side
from explorer.providers.base import FindingLog
from explorer.providers.through_kloppy.wyscout.details import key
from explorer.providers.through_kloppy.wyscout.records import Number

_SECONDS_TO_A_SHOT = 15.0
_MOST_EVENTS_TO_A_SHOT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One event in order of time.

    Attributes:
        row: Its number in the file, from 0.
        elapsed: Seconds since the period started, in the shootout too.
        x: Per cent of the pitch's length from the acting team's goal, None where unknown.
        y: Per cent of its width from that team's left.
        end_x: Where a carry ended, likewise.
        end_y: Likewise.
        kind: What sort of action it is, None where kloppy knows best.
        detail: What the kind alone does not say, in Wyscout's words.
        won: Whether a duel was won, None where nobody tells.
        strikes: Whether it is a shot by its kind; any event may score.
        shot: How a shot ended, None for what is no shot.
        feeds: Whether it is a pass that Wyscout says led to a shot.
        zone: The code of the zone of the goal that a shot went to.
    """

    row: int
    id: str
    period: int
    elapsed: float
    side: Side | None
    player_id: str | None
    x: float | None = None
    y: float | None = None
    end_x: float | None = None
    end_y: float | None = None
    kind: ActionKind | None = None
    detail: str | None = None
    won: bool | None = None
    strikes: bool = False
    shot: ShotOutcome | None = None
    own_goal: bool = False
    save: bool = False
    feeds: bool = False
    zone: str | None = None
    situation: Situation | None = None
    finish: Finish | None = None
    card: CardKind | None = None
    reason: str | None = None
    xg: float | None = None
    keeper_id: str | None = None
    possession: int | None = None

    @property
    def where(self) -> str:
        """Its place in the file."""
        return f"$.events[{self.row}]"


class Ids:
    """Gives each event an id of its own."""

    def __init__(self, log: FindingLog) -> None:
        self._seen: set[str] = set()
        self._log = log

    def of(self, number: Number | None, row: int) -> str:
        """The event's own id, or one made of its row where it has none or another has it too."""
        event_id = key(number)
        if event_id is None:
            self._log.add("event_without_id", f"$.events[{row}].id")
            event_id = f"row-{row}"
        elif event_id in self._seen:
            self._log.add("event_id_repeated", f"$.events[{row}].id")
            event_id = f"{event_id}-row-{row}"
        self._seen.add(event_id)
        return event_id


def passer_before(told: Sequence[Told], number: int) -> str | None:
    """Who played the pass that Wyscout says led to the shot of that number, None for nobody.

    It is the last such pass of the same side since the shot before.
    """
    shot = told[number]
    for one in reversed(told[max(0, number - _MOST_EVENTS_TO_A_SHOT) : number]):
        recent = one.period == shot.period and shot.elapsed - one.elapsed <= _SECONDS_TO_A_SHOT
        if not recent or one.shot is not None:
            return None
        if one.feeds and one.side is shot.side:
            return one.player_id
    return None


def keeper_after(told: Sequence[Told], number: int) -> str | None:
    """The goalkeeper who faced the shot of that number, as the event after it tells."""
    shot = told[number]
    if shot.keeper_id is not None:
        return shot.keeper_id
    following = told[number + 1] if number + 1 < len(told) else None
    if following is None or not following.save or following.side is shot.side:
        return None
    return following.player_id
