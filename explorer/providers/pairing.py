"""Files and folders to units: what is read as one match, told by what the files say."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from explorer.looking import is_folder
from explorer.providers.base import ImportProblem, Values, read_bounded
from explorer.providers.catalogue import format_named, recognise, why_unreadable
from explorer.providers.formats import HEAD_BYTES, Format, Head, Role, Sighting
from explorer.providers.units import Refused, Unit

MOST_FILES = 100_000
"""So many files of one folder are looked at."""

_DEEPEST = 32
_ANY_TEAM, _NO_TEAM = None, ""


@dataclass(frozen=True, slots=True)
class _File:
    """A file of a known format; ``named`` tells that the user named it and not its folder."""

    path: Path
    format: Format
    sighting: Sighting
    named: bool = False


def find_units(
    paths: Sequence[Path], provider: str | None = None, *, tick: Callable[[], None] | None = None
) -> list[Unit | Refused]:
    """What can be read as a match among files and in folders, in the order of ``paths``.

    Files that belong together become one unit, told by the match and the teams that they name; the
    fellow of a file that is named alone is also looked for beside it. In a folder, what holds no
    match is passed over; a folder in it that can't be looked into is refused, and the others go
    on. A file is only looked into, not read.

    Args:
        paths: Files and folders; a folder's files stand in the order of their names. Links to
            folders and hidden files in it are not followed.
        provider: The key of the format that all of them have, None to tell it by the content.
        tick: Called for every file that is looked at; it may raise to cancel.
    """
    tick = tick or _go_on
    try:
        only = None if provider is None else format_named(provider)
    except ImportProblem as problem:
        return [Refused(path, problem) for path in paths]
    found: list[_File | Refused] = []
    for path in paths:
        tick()
        found += _in_folder(path, only, tick) if is_folder(path) else [_look_at(path, only)]
    return _units(found, only)


def _look_at(path: Path, only: Format | None) -> _File | Refused:
    """What a file is that the user named; where the format is named too, its reader will see."""
    found = _peek(path, only) or (None if only is None else (only, Sighting()))
    try:
        if found is None:
            raise why_unreadable(path, read_bounded(path))
        known, sighting = found
        if sighting.problem is not None:
            raise ImportProblem(sighting.problem, {"name": path.name})
    except ImportProblem as problem:
        return Refused(path, problem)
    return _File(path, known, sighting, named=True)


def _peek(path: Path, only: Format | None) -> tuple[Format, Sighting] | None:
    """What the beginning of a file tells; None for what can't be opened, too."""
    try:
        if not path.is_file():
            return None
        with path.open("rb") as file:
            head = Head(file.read(HEAD_BYTES))
    except (OSError, ValueError):
        return None
    if only is None:
        return recognise(head)
    sighting = only.look(head)
    return None if sighting is None else (only, sighting)


def _in_folder(
    folder: Path, only: Format | None, tick: Callable[[], None]
) -> list[_File | Refused]:
    """The files of known formats in a folder and all folders in it."""
    found: list[_File | Refused] = []
    closed: list[OSError] = []
    for looked, path in enumerate(_walk(folder, closed.append)):
        tick()
        if looked == MOST_FILES:
            values: Values = {"name": folder.name or str(folder), "limit": MOST_FILES}
            found.append(Refused(folder, ImportProblem("folder_too_large", values)))
            return found
        seen = _peek(path, only)
        if seen is not None and seen[1].problem is None:
            found.append(_File(path, *seen))
    refused = [_closed(error) for error in closed]
    if not any(isinstance(file, _File) and file.sighting.role is Role.EVENTS for file in found):
        name = folder.name or str(folder)
        without = Refused(folder, ImportProblem("folder_without_match", {"name": name}))
        return [*(refused or [without])]
    return [*found, *refused]


def _closed(error: OSError) -> Refused:
    """A folder that can't be looked into, so that nobody knows what it holds."""
    folder = Path(error.filename)
    values: Values = {"name": folder.name or str(folder), "reason": error.strerror or str(error)}
    return Refused(folder, ImportProblem("folder_unreadable", values))


def _walk(folder: Path, on_closed: Callable[[OSError], None]) -> Iterator[Path]:
    """The files in a folder and those in it; ``on_closed`` is told what can't be looked into."""
    depth_of_top = len(folder.parts)
    for parent, folders, files in os.walk(folder, onerror=on_closed):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        if len(Path(parent).parts) - depth_of_top >= _DEEPEST:
            folders.clear()
        for name in sorted(files):
            if not name.startswith("."):
                yield Path(parent, name)


def _units(found: Sequence[_File | Refused], only: Format | None) -> list[Unit | Refused]:
    files = [file for file in found if isinstance(file, _File)]
    pairs = _Pairs(files, only)
    units: dict[Path, Unit | Refused] = {}
    for file in found:
        unit = file if isinstance(file, Refused) else pairs.unit(file)
        if unit is not None:
            units.setdefault(unit.path, unit)
    return list(units.values())


class _Shelf:
    """Files by what they may be found under, so that many of them are paired in little time."""

    def __init__(self, files: Iterable[_File]) -> None:
        self._by_match: dict[tuple[str, Role, str], list[_File]] = {}
        self._by_place: dict[tuple[str, Role, Path, str | None], list[_File]] = {}
        for file in files:
            kind, sighting = (file.format.key, file.sighting.role), file.sighting
            if sighting.match_id is not None:
                self._by_match.setdefault((*kind, sighting.match_id), []).append(file)
            for team in (_ANY_TEAM, *(sighting.teams or (_NO_TEAM,))):
                place = (*kind, file.path.parent, team)
                self._by_place.setdefault(place, []).append(file)

    def fellow(self, file: _File) -> _File | None:
        """The file of the other role that goes with one best, None where none may."""
        sighting = file.sighting
        kind = file.format.key, Role.EVENTS if sighting.role is Role.DETAILS else Role.DETAILS
        found = self._by_match.get((*kind, sighting.match_id or ""), [])
        if not found:
            teams = (*sighting.teams, _NO_TEAM) if sighting.teams else (_ANY_TEAM,)
            places = [(*kind, file.path.parent, team) for team in teams]
            near = (other for place in places for other in self._by_place.get(place, ()))
            found = [other for other in near if _may_belong(sighting, other.sighting)]
        return max(found, key=lambda other: _nearness(file, other), default=None)


class _Pairs:
    """Finds the fellow of each file that makes a match only together with another."""

    def __init__(self, files: Sequence[_File], only: Format | None) -> None:
        self._only = only
        self._provider = None if only is None else only.key
        self._shelf = _Shelf(files)
        self._beside: dict[Path, _Shelf] = {}
        self._fellows = {file.path: self._fellow(file) for file in files if file.format.in_pairs}
        self._used = {
            fellow.path
            for file in files
            if file.sighting.role is Role.EVENTS and (fellow := self._fellows.get(file.path))
        }

    def unit(self, file: _File) -> Unit | Refused | None:
        """The unit that a file belongs to; None for details that go with other files' events."""
        if not file.format.in_pairs:
            return Unit(file.path, provider=self._provider)
        details = file.sighting.role is Role.DETAILS
        if details and (file.path in self._used or not file.named):
            return None
        fellow = self._fellows[file.path]
        if fellow is not None:
            events, other = (fellow, file) if details else (file, fellow)
            return Unit(events.path, (other.path,), provider=self._provider)
        alone = file.format.details_alone if details else file.format.events_alone
        return Refused(file.path, ImportProblem(alone or "", {"name": file.path.name}))

    def _fellow(self, file: _File) -> _File | None:
        """A file's fellow among those that were found, or else beside one that the user named."""
        fellow = self._shelf.fellow(file)
        return (
            self._siblings(file.path.parent).fellow(file) if not fellow and file.named else fellow
        )

    def _siblings(self, folder: Path) -> _Shelf:
        if folder not in self._beside:
            seen = ((path, _peek(path, self._only)) for path in _names(folder))
            self._beside[folder] = _Shelf(
                _File(path, *what)
                for path, what in seen
                if what is not None and what[1].problem is None
            )
        return self._beside[folder]


def _names(folder: Path) -> list[Path]:
    try:
        return sorted(itertools.islice(folder.iterdir(), MOST_FILES))
    except OSError:
        return []


def _may_belong(one: Sighting, two: Sighting) -> bool:
    """Whether two files of one folder can be of one match."""
    if one.match_id is not None and two.match_id is not None:
        return one.match_id == two.match_id
    return one.teams <= two.teams or two.teams <= one.teams


def _nearness(file: _File, other: _File) -> tuple[bool, bool, bool, int]:
    """How well a file goes with another, to choose among those that may."""
    return (
        file.path.parent == other.path.parent,
        bool(file.sighting.teams & other.sighting.teams),
        file.path.suffix == other.path.suffix,
        _alike(file.path.name, other.path.name),
    )


def _alike(one: str, other: str) -> int:
    """How many characters two names begin with in common."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], pairs))


def _go_on() -> None:
    """The tick where nobody listens."""
