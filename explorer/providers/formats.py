"""What a format is to the registry: how it is told, which files make one match, how it is read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from explorer.domain.match import Provider
from explorer.providers.base import UTF8_BOM, Imported, Progress
from explorer.providers.units import Unit

HEAD_BYTES = 1 << 16
"""So much of a file is looked at to tell its format."""

_XML_BEFORE_ROOT = re.compile(
    rb"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL
)
_XML_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]*)")


class Role(StrEnum):
    """What a file is to its match."""

    EVENTS = "events"
    DETAILS = "details"


class Head:
    """The beginning of a file, as much of it as tells the format."""

    def __init__(self, data: bytes) -> None:
        self.data = data[:HEAD_BYTES].removeprefix(UTF8_BOM).lstrip()

    @cached_property
    def xml_root(self) -> str | None:
        """The name of the XML document's root element, None for what is no XML."""
        if not self.data.startswith(b"<"):
            return None
        at = 0
        while before := _XML_BEFORE_ROOT.match(self.data, at):
            at = before.end()
        root = _XML_ROOT.match(self.data, at)
        return root[1].decode("ascii", "replace") if root else None

    @property
    def is_json_object(self) -> bool:
        """Whether it may be a JSON object."""
        return self.data.startswith(b"{")

    @property
    def is_json_array(self) -> bool:
        """Whether it may be a JSON array."""
        return self.data.startswith(b"[")

    def find(self, pattern: re.Pattern[bytes]) -> str | None:
        """The first group of a pattern's first match, as text."""
        found = pattern.search(self.data)
        return found[1].decode("utf-8", "replace") if found else None

    def find_all(self, pattern: re.Pattern[bytes]) -> frozenset[str]:
        """The first groups of all matches of a pattern."""
        return frozenset(
            found[1].decode("utf-8", "replace") for found in pattern.finditer(self.data)
        )


@dataclass(frozen=True, slots=True)
class Sighting:
    """What a look at a file tells of it.

    Attributes:
        role: Whether it holds the events, or what goes beside them.
        match_id: The provider's id of the match, None where the file's beginning has none.
        teams: The provider's ids of both teams, empty where the beginning does not name them.
        problem: The message key that says why no match can be read from a file of this kind, for
            files that go with others and are found by themselves.
    """

    role: Role = Role.EVENTS
    match_id: str | None = None
    teams: frozenset[str] = frozenset()
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What a reader is asked for.

    Attributes:
        unit: The files of the match.
        data: The content of the events' file.
        progress: Told the share that is done; it may raise to cancel, and what it raises passes on.
        lenient: Whether to read what is readable of a file that would be refused.
    """

    unit: Unit
    data: bytes
    progress: Progress
    lenient: bool = False

    @property
    def file_name(self) -> str:
        """The name of the events' file, for messages."""
        return self.unit.path.name


@dataclass(frozen=True, slots=True)
class Format:
    """A format that matches can be read from.

    Attributes:
        provider: Whose format it is; its key is the format's.
        look: What a file of the format is, told by its beginning; None for any other file.
        read: Reads a match, or raises ImportProblem.
        events_alone: The message key for events without their details, None where they need none.
        details_alone: The message key for details without their events.
    """

    provider: Provider
    look: Callable[[Head], Sighting | None]
    read: Callable[[Request], Imported]
    events_alone: str | None = None
    details_alone: str | None = None

    @property
    def key(self) -> str:
        """The provider's key, by which the user can name the format."""
        return self.provider.key

    @property
    def in_pairs(self) -> bool:
        """Whether a match takes two files: its events and its details."""
        return self.events_alone is not None
