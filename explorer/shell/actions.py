"""Everything the user can command: menus, shortcuts and what they call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from explorer.session.commands import StepEvent, StepSeconds, TimeCommand, ToEnd, ToStart
from explorer.session.match_session import MatchSession
from explorer.session.state import SPEEDS
from explorer.views.text import message

MINUTE = 60.0

TIME_COMMANDS: Sequence[tuple[str, str, TimeCommand]] = (
    ("second-back", "Left", StepSeconds(-1)),
    ("second-forward", "Right", StepSeconds(1)),
    ("minute-back", "Shift+Left", StepSeconds(-MINUTE)),
    ("minute-forward", "Shift+Right", StepSeconds(MINUTE)),
    ("event-back", "Ctrl+Left", StepEvent(-1)),
    ("event-forward", "Ctrl+Right", StepEvent(1)),
    ("to-start", "Home", ToStart()),
    ("to-end", "End", ToEnd()),
)


@dataclass(frozen=True, slots=True)
class Command:
    """One command: its message key, its shortcuts and what it calls."""

    key: str
    shortcuts: str
    call: Callable[[], object]
    checkable: bool = False


class ActionMaker:
    """Makes actions that belong to one window."""

    def __init__(self, owner: QObject) -> None:
        self._owner = owner

    def make(self, command: Command) -> QAction:
        """An action that calls the command when triggered."""
        action = QAction(message(f"action-{command.key}"), self._owner)
        action.setObjectName(command.key)
        action.setShortcuts([QKeySequence(part) for part in command.shortcuts.split()])
        action.setCheckable(command.checkable)
        action.triggered.connect(lambda _checked=False: command.call())
        return action

    def group(self, commands: Sequence[Command]) -> QActionGroup:
        """Actions of which exactly one is checked."""
        group = QActionGroup(self._owner)
        for command in commands:
            group.addAction(self.make(replace(command, checkable=True)))
        return group


class PlaybackCommands(QObject):
    """Time and playback as commands on the session; without a match they do nothing."""

    def __init__(self, session: MatchSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def time_commands(self) -> list[Command]:
        """The commands that move the playhead."""
        return [
            Command(key, shortcuts, _Go(self._session, command))
            for key, shortcuts, command in TIME_COMMANDS
        ]

    def playback_commands(self) -> list[Command]:
        """The commands that start, stop and turn playback."""
        return [
            Command("play", "Space", self.toggle),
            Command("play-back", "J", lambda: self.run(-1)),
            Command("pause", "K", self.pause),
            Command("play-forward", "L", lambda: self.run(1)),
        ]

    def speed_commands(self) -> list[Command]:
        """The commands that choose a speed, 1 to 6."""
        return [
            Command(f"speed-{speed}", str(number), _SetSpeed(self._session, speed))
            for number, speed in enumerate(SPEEDS, start=1)
        ]

    def toggle(self) -> None:
        """Play forward, or pause."""
        playback = self._session.state.playback
        if playback.playing:
            self.pause()
        else:
            self.run(1)

    def run(self, direction: int) -> None:
        """Play forward (1) or back (-1)."""
        playback = self._session.state.playback
        self._session.set_playback(replace(playback, playing=True, direction=direction))

    def pause(self) -> None:
        """Stop where it is."""
        self._session.set_playback(replace(self._session.state.playback, playing=False))


@dataclass(frozen=True, slots=True)
class _Go:
    session: MatchSession
    command: TimeCommand

    def __call__(self) -> None:
        if self.session.state.match is not None:
            self.session.go(self.command)


@dataclass(frozen=True, slots=True)
class _SetSpeed:
    session: MatchSession
    speed: int

    def __call__(self) -> None:
        self.session.set_playback(replace(self.session.state.playback, speed=self.speed))
