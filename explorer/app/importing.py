"""Importing files into the library, each of them whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from explorer.domain.evidence import Finding
from explorer.domain.excerpt import Excerpt, Remedy
from explorer.domain.match import Match
from explorer.domain.ports import LibraryError, MatchStore, SaveStatus
from explorer.providers.base import ImportProblem, Progress
from explorer.providers.registry import read_match_file


class ImportStatus(StrEnum):
    """What became of a file."""

    IMPORTED = "imported"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a file wasn't imported.

    ``code`` is a message key, ``values`` what its text is filled with, ``where`` the place in the
    file, None where the whole file is meant. ``excerpt`` shows that place, ``readable`` counts the
    other events that are readable, ``remedy`` says what a lenient reading would do.
    """

    code: str
    values: dict[str, str | int | float] = field(default_factory=dict)
    where: str | None = None
    excerpt: Excerpt | None = None
    readable: int | None = None
    remedy: Remedy | None = None

    @classmethod
    def of(cls, error: ImportProblem) -> Problem:
        """The problem that a reader raised."""
        return cls(
            error.code, error.values, error.where, error.excerpt, error.readable, error.remedy
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What became of one file: a match in the library, or a problem."""

    path: Path
    status: ImportStatus
    match_id: str | None = None
    home: str | None = None
    away: str | None = None
    findings: tuple[Finding, ...] = ()
    problem: Problem | None = None


_STATUS = {
    SaveStatus.ADDED: ImportStatus.IMPORTED,
    SaveStatus.UPDATED: ImportStatus.UPDATED,
    SaveStatus.UNCHANGED: ImportStatus.UNCHANGED,
}


def import_files(
    store: MatchStore, paths: Sequence[Path], progress: Progress | None = None
) -> Iterator[ImportResult]:
    """Import files one by one; each result is given as soon as its match is safely stored.

    A file that can't be imported doesn't stop the others, but a library that fails does: the files
    left then fail unread, for the same reason.

    Args:
        store: The library.
        paths: The files.
        progress: Told the share of all files that is done, 0 to 1. What it raises to cancel passes
            on; matches stored by then are kept.
    """
    broken: Problem | None = None
    for number, path in enumerate(paths):
        if broken is None:
            try:
                yield _import_file(store, path, _part(progress, number, len(paths)))
                continue
            except LibraryError as error:
                broken = Problem(error.code, dict(error.values))
        yield ImportResult(path=path, status=ImportStatus.FAILED, problem=broken)


def _import_file(store: MatchStore, path: Path, progress: Progress | None) -> ImportResult:
    try:
        match = read_match_file(path, progress).match
        status = _STATUS[_save(store, match, path)]
    except ImportProblem as error:
        return ImportResult(path=path, status=ImportStatus.FAILED, problem=Problem.of(error))
    return ImportResult(
        path=path,
        status=status,
        match_id=match.id,
        home=match.home.name,
        away=match.away.name,
        findings=match.findings,
    )


def _save(store: MatchStore, match: Match, path: Path) -> SaveStatus:
    try:
        return store.save(match)
    except ValueError as error:
        raise ImportProblem(
            "match-unstorable", {"name": path.name, "detail": str(error)}
        ) from error


def _part(progress: Progress | None, number: int, count: int) -> Progress | None:
    """Progress on one of several files, as progress on all."""
    if progress is None:
        return None
    return lambda share: progress((number + share) / count)
