"""Where the user is: match, playhead, selection, hover, filter, playback, as plain state.

Every setter validates, returns False if nothing changed, else changes one thing and returns True.
``MatchSession`` wraps this in signals; nothing here knows Qt.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from explorer.analysis.index import MatchIndex
from explorer.analysis.shootout import DEFAULT_P, HIGHEST_P, LOWEST_P
from explorer.domain.events import Event
from explorer.domain.match import Match
from explorer.domain.time import MatchTime
from explorer.session.commands import StepEvent, TimeCommand, ToEnd, resolve
from explorer.session.filtering import Filter
from explorer.session.history import History, Place

SPEEDS = (1, 2, 5, 10, 30, 60)
DEFAULT_SPEED = 10
MODEL_P_RANGE = (LOWEST_P, HIGHEST_P)
"""Between what the model's chance that a kick scores may be chosen."""


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected: event ids, never objects, and the step of a goal's build-up in focus."""

    ids: tuple[str, ...] = ()
    step: int | None = None

    @property
    def primary(self) -> str | None:
        """The event that the inspector shows."""
        return self.ids[0] if self.ids else None


@dataclass(frozen=True, slots=True)
class Playback:
    """Whether time runs, how many times as fast as the match, and which way (1 or -1)."""

    playing: bool = False
    speed: int = DEFAULT_SPEED
    direction: int = 1


class SessionState:
    """The one state that all views show. Times and ids are checked against the open match."""

    def __init__(self) -> None:
        self.index: MatchIndex | None = None
        self.playhead = MatchTime(1, 0.0)
        self.selection = Selection()
        self.hovered: str | None = None
        self.filter = Filter()
        self.playback = Playback()
        self.model_p = DEFAULT_P
        self.history = History()

    @property
    def match(self) -> Match | None:
        """The open match."""
        return self.index.match if self.index else None

    @property
    def shown(self) -> MatchIndex | None:
        """The open match as far as it may be shown.

        With the future hidden, it lacks extra time and the shootout until the playhead is in them.
        """
        if self.index is None or not self.filter.hide_future:
            return self.index
        return self.index.known_during(self.playhead.period)

    @property
    def kicks_taken(self) -> int:
        """How many shootout kicks have been taken at the playhead."""
        return self.index.kicks_taken_at(self.playhead) if self.index else 0

    def is_past(self, event: Event) -> bool:
        """Whether an event has happened at the playhead."""
        return event.time.at <= self.playhead

    def event(self, event_id: str | None) -> Event | None:
        """The event of that id, None for none or one that is not in the match."""
        return self.index.by_id.get(event_id) if self.index and event_id else None

    def open(self, index: MatchIndex | None) -> bool:
        """Show another match, or none. Everything that belonged to the last one is dropped."""
        if index is self.index:
            return False
        self.index = index
        self.playhead = index.axis.first if index else MatchTime(1, 0.0)
        self.selection = Selection()
        self.hovered = None
        self.filter = replace(self.filter, hidden=frozenset())
        self.playback = replace(self.playback, playing=False)
        self.history = History()
        return True

    def set_playhead(self, moment: MatchTime) -> bool:
        """Move the playhead.

        Raises:
            ValueError: If no match is open or the moment lies outside it.
        """
        if self.index is None or not self.index.axis.contains(moment):
            raise ValueError(f"{moment} lies outside the match")
        if moment == self.playhead:
            return False
        self.playhead = moment
        return True

    def resolve(self, command: TimeCommand) -> MatchTime:
        """Where a time command leads from here; the end is that of what is shown.

        Raises:
            ValueError: If no match is open or the command leads outside it.
        """
        index, shown = self.index, self.shown
        if index is None or shown is None:
            raise ValueError("no match is open")
        axis = shown.axis if isinstance(command, StepEvent | ToEnd) else index.axis
        return resolve(command, axis, self.playhead, self.stops())

    def stops(self) -> tuple[MatchTime, ...]:
        """The moments of the events that are drawn and not filtered out, in order."""
        if self.index is None:
            return ()
        shown = (e for e in self.index.notable if self.filter.draws(e) and self.filter.passes(e))
        return tuple(dict.fromkeys(event.time.at for event in shown))

    def select(self, selection: Selection) -> bool:
        """Select events; ids that the match does not have are left out."""
        known = self.index.by_id if self.index else {}
        ids = tuple(event_id for event_id in selection.ids if event_id in known)
        wanted = Selection(ids, selection.step if ids else None)
        if wanted == self.selection:
            return False
        self.selection = wanted
        return True

    def hover(self, event_id: str | None) -> bool:
        """Hover an event, or none."""
        wanted = event_id if self.event(event_id) else None
        if wanted == self.hovered:
            return False
        self.hovered = wanted
        return True

    def set_filter(self, wanted: Filter) -> bool:
        """Change what is shown."""
        if wanted == self.filter:
            return False
        self.filter = wanted
        return True

    def set_playback(self, playback: Playback) -> bool:
        """Start, stop, or change the speed or direction.

        Raises:
            ValueError: If the speed is not one of SPEEDS or the direction not 1 or -1.
        """
        if playback.speed not in SPEEDS or playback.direction not in (1, -1):
            raise ValueError(f"no such playback: {playback}")
        wanted = playback if self.index else replace(playback, playing=False)
        if wanted == self.playback:
            return False
        self.playback = wanted
        return True

    def set_model_p(self, p: float) -> bool:
        """Change the model's chance that a kick scores.

        Raises:
            ValueError: If it lies outside MODEL_P_RANGE.
        """
        low, high = MODEL_P_RANGE
        if not low <= p <= high:
            raise ValueError(f"the chance of a kick is {low} to {high}, not {p}")
        if p == self.model_p:
            return False
        self.model_p = p
        return True

    def note_visit(self) -> None:
        """Remember this place for going back."""
        self.history.visit(Place(self.playhead, self.selection.ids))
