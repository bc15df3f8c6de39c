"""What a user prefers, whatever match is open: one record, in parts that go together.

Every value is one that can be used; a part with no arguments is the app's default.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from explorer.analysis.shootout import DEFAULT_P, HIGHEST_P, LOWEST_P
from explorer.domain.network import NetworkAccess
from explorer.session.state import DEFAULT_SPEED, SPEEDS

TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""The sizes of text on offer, in percent of the design's."""


class ThemeChoice(StrEnum):
    """The user's choice of theme; SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class MotionChoice(StrEnum):
    """Whether things may move by themselves; SYSTEM follows the desktop."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class ContrastChoice(StrEnum):
    """Whether contrast is high; SYSTEM follows the desktop."""

    SYSTEM = "system"
    ON = "on"
    OFF = "off"


class TeamColours(StrEnum):
    """The colours of the two teams: the design's, a pair everybody can tell apart, or their own."""

    DEFAULT = "default"
    SAFE = "safe"
    KIT = "kit"


class AtEnd(StrEnum):
    """What playing does at the end of a match."""

    STOP = "stop"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class LookPreferences:
    """How the app looks; ``text_size`` is one of TEXT_SIZES.

    Raises:
        ValueError: If the size is not on offer.
    """

    theme: ThemeChoice = ThemeChoice.SYSTEM
    high_contrast: ContrastChoice = ContrastChoice.SYSTEM
    text_size: int = 100
    motion: MotionChoice = MotionChoice.SYSTEM
    team_colours: TeamColours = TeamColours.DEFAULT

    def __post_init__(self) -> None:
        if self.text_size not in TEXT_SIZES:
            raise ValueError(f"no such size of text: {self.text_size}")

    @property
    def text_scale(self) -> float:
        """The size of text, 1 for the design's."""
        return self.text_size / 100


@dataclass(frozen=True, slots=True)
class PlaybackPreferences:
    """How time is moved through; ``speed`` is what a start begins with, one of SPEEDS.

    Raises:
        ValueError: If the speed is not on offer.
    """

    speed: int = DEFAULT_SPEED
    snaps: bool = True
    follows_report: bool = True
    at_end: AtEnd = AtEnd.STOP

    def __post_init__(self) -> None:
        if self.speed not in SPEEDS:
            raise ValueError(f"no such speed: {self.speed}")


@dataclass(frozen=True, slots=True)
class ModelPreferences:
    """What the model of a shootout assumes: ``p`` is the chance that a kick is scored.

    Raises:
        ValueError: If it lies outside the model's range.
    """

    p: float = DEFAULT_P

    def __post_init__(self) -> None:
        if not LOWEST_P <= self.p <= HIGHEST_P:
            raise ValueError(f"the chance of a kick is {LOWEST_P} to {HIGHEST_P}, not {self.p}")


@dataclass(frozen=True, slots=True)
class Preferences:
    """All of it; ``language`` is a code, None for the system's language."""

    look: LookPreferences = LookPreferences()
    playback: PlaybackPreferences = PlaybackPreferences()
    model: ModelPreferences = ModelPreferences()
    network: NetworkAccess = field(default_factory=NetworkAccess)
    language: str | None = None
