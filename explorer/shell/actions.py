"""Everything the user can command: menus, shortcuts and what they call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Slot
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
        return _CommandAction(command, self._owner)

    def group(self, commands: Sequence[Command]) -> QActionGroup:
        """Actions of which exactly one is checked."""
        group = QActionGroup(self._owner)
        for command in commands:
            group.addAction(self.make(replace(command, checkable=True)))
        return group


class _CommandAction(QAction):
    """A command as menus, buttons and shortcuts offer it."""

    def __init__(self, command: Command, parent: QObject) -> None:
        super().__init__(message(f"action-{command.key}"), parent)
        self._command = command
        self.setObjectName(command.key)
        self.setShortcuts([QKeySequence(part) for part in command.shortcuts.split()])
        self.setCheckable(command.checkable)
        self.triggered.connect(self.run)

    @Slot()
    def run(self) -> None:
        """Carry the command out."""
        self._command.call()


class PlaybackCommands(QObject):
    """Time and playback as commands on the session; without a match they do nothing."""

    def __init__(self, session: MatchSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def time_commands(self) -> list[Command]:
        """The commands that move the playhead."""
        return [
            Command(key, shortcuts, partial(self.go, command))
            for key, shortcuts, command in TIME_COMMANDS
        ]

    def playback_commands(self) -> list[Command]:
        """The commands that start, stop and turn playback."""
        return [
            Command("play", "Space", self.toggle),
            Command("play-back", "J", partial(self.run, -1)),
            Command("pause", "K", self.pause),
            Command("play-forward", "L", partial(self.run, 1)),
        ]

    def speed_commands(self) -> list[Command]:
        """The commands that choose a speed, 1 to 6."""
        return [
            Command(f"speed-{speed}", str(number), partial(self.set_speed, speed))
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

    def go(self, command: TimeCommand) -> None:
        """Move the playhead."""
        if self._session.state.match is not None:
            self._session.go(command)

    def set_speed(self, speed: int) -> None:
        """Play at a speed from now on."""
        self._session.set_playback(replace(self._session.state.playback, speed=speed))
