"""Bringing matches in, as the import tells of it: what became of each file, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from explorer.domain.evidence import Finding
from explorer.domain.excerpt import Excerpt, Remedy
from explorer.domain.message import Message
from explorer.domain.query import MatchSummary


class ImportStatus(StrEnum):
    """What became of a file."""

    IMPORTED = "imported"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file wasn't imported, or something of open data didn't come.

    Attributes:
        code: A message key.
        values: What its text is filled with.
        where: The place in the file, None where the whole file is meant.
        excerpt: The lines around it, None where there is nothing to show.
        readable: How many other events are readable, None where that isn't known.
        remedy: What a lenient reading would do, None where that is no help.
        of_library: Whether it is the library that failed, as it will for everything else.
    """

    code: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)
    where: str | None = None
    excerpt: Excerpt | None = None
    readable: int | None = None
    remedy: Remedy | None = None
    of_library: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What became of one file, or of files that belong together: a match or a problem.

    Attributes:
        path: The file that the match was read from; an archive, where it is a member of one.
        name: How messages name it; a member of an archive has both names.
        status: What became of it.
        match_id: The match in the library, None for a failed file.
        home: The home team's name.
        away: The away team's name.
        findings: What a reader should know about the data.
        changes: What a new revision changed.
        same_as: Matches of other providers that may be the same one; the user decides.
        problem: Why it failed.
    """

    path: Path
    name: str
    status: ImportStatus
    match_id: str | None = None
    home: str | None = None
    away: str | None = None
    findings: tuple[Finding, ...] = ()
    changes: tuple[Message, ...] = ()
    same_as: tuple[MatchSummary, ...] = ()
    problem: Problem | None = None


class ImportStep(StrEnum):
    """What is being done to a file, in this order."""

    READ = "read"
    PREPARE = "prepare"
    SAVE = "save"


@dataclass(frozen=True, slots=True, kw_only=True)
class FileProgress:
    """How far one file is; ``share`` is the part of its reading that is done, 0 to 1."""

    name: str
    step: ImportStep
    share: float = 0.0
    size: int | None = None
    events: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportProgress:
    """How far an import is.

    Attributes:
        searching: Whether files are still being looked for.
        found: How many matches have been found so far.
        counts: How many of them ended how.
        files: Those that are being worked on.
        share: The part of the whole that is done, 0 to 1; None while nobody knows the whole.
        rate: Matches a second, smoothed; None before the first.
        seconds_left: A guess at the rest, in seconds; None without one.
    """

    searching: bool = True
    found: int = 0
    counts: Mapping[ImportStatus, int] = field(default_factory=dict)
    files: tuple[FileProgress, ...] = ()
    share: float | None = None
    rate: float | None = None
    seconds_left: float | None = None

    @property
    def done(self) -> int:
        """How many matches have ended, whichever way."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportOptions:
    """How to import: the ``provider`` by its key, None to tell it by the content.

    ``lenient`` asks to leave out what can't be read rather than to refuse the file.
    """

    provider: str | None = None
    lenient: bool = False
