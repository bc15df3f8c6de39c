"""Reading a match from whatever the user has: what is a match among files, and the match in it."""

from __future__ import annotations

from pathlib import Path

from explorer.looking import is_folder
from explorer.providers.base import Imported, ImportProblem, Progress, read_bounded
from explorer.providers.catalogue import format_named, recognise, why_unreadable
from explorer.providers.formats import Format, Head, Request, Role, Sighting
from explorer.providers.pairing import find_units
from explorer.providers.units import Refused, Unit

__all__ = ["find_units", "read_match_file", "read_unit"]


def read_unit(unit: Unit, progress: Progress | None = None, *, lenient: bool = False) -> Imported:
    """The match in a file, or in files that belong together.

    Args:
        unit: The files, as ``find_units`` gives them.
        progress: Told the share that is done; it may raise to cancel.
        lenient: Whether to read what is readable of a file that would be refused, where that makes
            sense.

    Raises:
        ImportProblem: If there is no match to be read from them.
    """
    tell = progress or _tell_nobody
    data = read_bounded(unit.path)
    tell(0.1)
    known, sighting = _recognised(unit, data)
    alone = known.details_alone if sighting.role is Role.DETAILS else known.events_alone
    if alone is not None and not unit.companions:
        raise ImportProblem(alone, {"name": unit.path.name})
    imported = known.read(Request(unit, data, tell, lenient))
    tell(1.0)
    return imported


def read_match_file(path: Path, progress: Progress | None = None) -> Imported:
    """The match in a file of any known format, with the files beside it that belong to it.

    Args:
        path: The file.
        progress: Told the share that is done; it may raise to cancel.

    Raises:
        ImportProblem: If there is no match to be read from it.
    """
    if is_folder(path):
        raise ImportProblem("file_is_directory", {"name": path.name or str(path)})
    unit = find_units([path])[0]
    if isinstance(unit, Refused):
        raise unit.problem
    return read_unit(unit, progress)


def _recognised(unit: Unit, data: bytes) -> tuple[Format, Sighting]:
    """The format of a unit, and what its file is in it: the user's word, or else by the content."""
    if unit.provider is not None:
        known = format_named(unit.provider)
        return known, known.look(Head(data)) or Sighting()
    found = recognise(Head(data))
    if found is None:
        raise why_unreadable(unit.path, data)
    if found[1].problem is not None:
        raise ImportProblem(found[1].problem, {"name": unit.path.name})
    return found


def _tell_nobody(_share: float) -> None:
    """Progress that nobody asked for."""
