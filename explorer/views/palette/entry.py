"""What the palette offers, and what is asked of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from explorer.scenes.marks import Glyph


class Section(StrEnum):
    """The parts of the list, under a heading each."""

    RECENT = "recent"
    TIME = "time"
    COMMANDS = "commands"
    PLAYERS = "players"
    EVENTS = "events"
    MATCHES = "matches"


PREFIXES: dict[str, tuple[Section, ...]] = {
    ">": (Section.COMMANDS,),
    "@": (Section.PLAYERS, Section.EVENTS),
    ":": (Section.TIME,),
    "#": (Section.MATCHES,),
}
"""A first character that leaves only some sections."""

ALL = (
    Section.TIME,
    Section.COMMANDS,
    Section.PLAYERS,
    Section.EVENTS,
    Section.MATCHES,
)
"""The sections without such a character."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to choose.

    Attributes:
        key: What tells it apart from all others, and the same at the next start.
        section: Where it stands.
        title: What it is called.
        detail: More about it, in fainter letters; it is sought in as well.
        hint: What stands at the right: a shortcut, a minute, a score.
        keywords: Other names by which it is found, which are not shown.
        call: What choosing it does.
        is_enabled: Whether it can be chosen now.
        glyph: What an event is drawn as.
    """

    key: str
    section: Section
    title: str
    detail: str = ""
    hint: str = ""
    keywords: str = ""
    call: Callable[[], object] = field(default=lambda: None, compare=False)
    is_enabled: bool = True
    glyph: Glyph | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed: the sections that it asks for, and the words."""

    sections: tuple[Section, ...] = ALL
    text: str = ""

    @classmethod
    def of(cls, typed: str) -> Asked:
        """Take what was typed apart."""
        typed = typed.strip()
        sections = PREFIXES.get(typed[:1])
        return cls(ALL, typed) if sections is None else cls(sections, typed[1:].strip())

    @property
    def is_narrowed(self) -> bool:
        """Whether a first character leaves only some sections."""
        return self.sections != ALL
