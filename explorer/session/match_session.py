"""The session as signals: what links all views, and the only thing that does."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from explorer.analysis.index import MatchIndex
from explorer.domain.match import Match
from explorer.domain.time import MatchTime
from explorer.session.commands import GoTo, TimeCommand
from explorer.session.filtering import Filter
from explorer.session.history import Place
from explorer.session.preferences import AtEnd, PlaybackPreferences
from explorer.session.state import Playback, Selection, SessionState

FRAME_MS = 16


class MatchSession(QObject):
    """Wraps a SessionState: each change emits its signal once, and a call without change none.

    Views read ``state`` and call setters; they redraw when the signal comes back. ``clock`` gives
    monotonic seconds, and is replaced in tests.
    """

    match_changed = Signal()
    playhead_changed = Signal()
    selection_changed = Signal()
    hover_changed = Signal()
    filter_changed = Signal()
    playback_changed = Signal()
    model_changed = Signal()
    history_changed = Signal()

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self.state = SessionState()
        self._manners = PlaybackPreferences()
        self._clock = clock
        self._last_tick = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(FRAME_MS)
        self._timer.timeout.connect(self.tick)

    def open_match(self, match: Match | None, at: MatchTime | None = None) -> None:
        """Show a match from ``at`` (its start by default), or none.

        Raises:
            ValueError: If ``at`` lies outside the match; then the match shown stays.
        """
        index = MatchIndex(match) if match else None
        if index and at is not None and not index.axis.contains(at):
            raise ValueError(f"{at} lies outside the match")
        self._timer.stop()
        played = self.state.playback.playing
        self.state.open(index)
        if index and at is not None:
            self.state.set_playhead(at)
        self.state.note_visit()
        self.match_changed.emit()
        if played:
            self.playback_changed.emit()
        self.history_changed.emit()

    def set_playhead(self, moment: MatchTime) -> None:
        """Move the playhead without noting the place, as scrubbing and playback do.

        Raises:
            ValueError: If the moment lies outside the match.
        """
        if self.state.set_playhead(moment):
            self.playhead_changed.emit()

    def go(self, command: TimeCommand) -> None:
        """Carry out a time command and note the place for going back.

        Raises:
            ValueError: If it leads outside the match or none is open.
        """
        self.set_playhead(self.state.resolve(command))
        self.note_visit()

    def note_visit(self) -> None:
        """Remember this place, as at the end of a drag."""
        self.state.note_visit()
        self.history_changed.emit()

    def select(self, *event_ids: str, move: bool = True) -> None:
        """Select events and, unless told not to, move the playhead to the first of them."""
        changed = self.state.select(Selection(event_ids))
        event = self.state.event(self.state.selection.primary)
        if changed:
            self.selection_changed.emit()
        if event is not None and move:
            self.go(GoTo(event.time.at))

    def select_step(self, step: int | None) -> None:
        """Put a step of the selected goal's build-up in focus, counted from 0."""
        if self.state.select(replace(self.state.selection, step=step)):
            self.selection_changed.emit()

    def hover(self, event_id: str | None) -> None:
        """Hover an event, or none."""
        if self.state.hover(event_id):
            self.hover_changed.emit()

    def set_filter(self, wanted: Filter) -> None:
        """Change what is shown."""
        if self.state.set_filter(wanted):
            self.filter_changed.emit()

    def set_playback(self, playback: Playback) -> None:
        """Start, stop, or change the speed or direction; playing from an end starts at the other.

        Raises:
            ValueError: If the speed or direction is not on offer.
        """
        if not self.state.set_playback(playback):
            return
        if self.state.playback.playing and not self._timer.isActive():
            self._rewind_if_at_end()
            self._last_tick = self._clock()
            self._timer.start()
        elif not self.state.playback.playing:
            self._timer.stop()
        self.playback_changed.emit()

    @property
    def manners(self) -> PlaybackPreferences:
        """What the user prefers of playing and dragging."""
        return self._manners

    def set_manners(self, manners: PlaybackPreferences) -> None:
        """Play and drag in other ways from now on; what plays goes on as fast as before."""
        self._manners = manners

    def set_model_p(self, p: float) -> None:
        """Change the model's chance that a kick scores.

        Raises:
            ValueError: If it lies outside the model's range.
        """
        if self.state.set_model_p(p):
            self.model_changed.emit()

    def back(self) -> None:
        """Go back to where the user was before."""
        self._return_to(self.state.history.back())

    def forward(self) -> None:
        """Go forward again."""
        self._return_to(self.state.history.forward())

    @Slot()
    def tick(self) -> None:
        """Advance playback by the time that has passed, however many frames were dropped."""
        now = self._clock()
        passed, self._last_tick = now - self._last_tick, now
        index, playback = self.state.index, self.state.playback
        if index is None or not playback.playing:
            return
        seconds = passed * playback.speed * playback.direction
        moment = index.axis.advance(self.state.playhead, seconds)
        self.set_playhead(moment)
        if moment != self._end(index, playback.direction):
            return
        if self._manners.at_end is AtEnd.REPEAT:
            self._rewind_if_at_end()
        else:
            self.set_playback(replace(playback, playing=False))

    def _rewind_if_at_end(self) -> None:
        index, direction = self.state.index, self.state.playback.direction
        if index and self.state.playhead == self._end(index, direction):
            self.set_playhead(self._end(index, -direction))

    @staticmethod
    def _end(index: MatchIndex, direction: int) -> MatchTime:
        return index.axis.last if direction > 0 else index.axis.first

    def _return_to(self, place: Place | None) -> None:
        if place is None:
            return
        if self.state.select(Selection(place.selection)):
            self.selection_changed.emit()
        self.set_playhead(place.moment)
        self.history_changed.emit()
