"""Reading the one match in a file, or in an archive."""

from __future__ import annotations

from pathlib import Path

from explorer.domain.match import Match
from explorer.providers.archives import is_archive, units_among
from explorer.providers.base import ImportProblem, Progress
from explorer.providers.registry import read_match_file, read_unit
from explorer.providers.units import Refused


def match_in(path: Path, progress: Progress | None = None) -> Match:
    """The match in a file, or in an archive with the files of one match.

    Raises:
        ImportProblem: If there is no match to be read from it, or there are several.
    """
    if is_archive(path):
        return _in_archive(path, progress)
    return read_match_file(path, progress).match


def _in_archive(path: Path, progress: Progress | None) -> Match:
    with units_among([path]) as found:
        if len(found) > 1:
            raise ImportProblem("archive_several", {"name": path.name, "n": len(found)})
        (unit,) = found
        if isinstance(unit, Refused):
            raise unit.problem
        return read_unit(unit, progress).match
