"""Looking after a library: checking, backing up, restoring, deleting."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from explorer.app.libraries import library_spec
from explorer.domain.ports import (
    Defect,
    Library,
    LibraryError,
    MatchNotFoundError,
    Progress,
    Restored,
)
from explorer.library.checking import DAMAGED_DATABASE, DAMAGED_FILE
from explorer.library.location import locate
from explorer.library.opening import open_store
from explorer.library.restoring import made_for_good, moved_aside

_DAMAGED = {"library-corrupt", "library-not-database"}
"""Why a file can't be opened that a restore may put aside and replace."""

_DAMAGED_MATCH = "library-document"
"""Why a match of a library that is sound otherwise can't be read."""


def can_be_replaced(spec: str | None, error: LibraryError) -> bool:
    """Whether a restore makes up for why a library can't be opened."""
    return error.code in _DAMAGED and locate(library_spec(spec)).path is not None


def summed_up(defects: Sequence[Defect]) -> Sequence[Defect]:
    """The defects as a user is told of them: one for all the places where the file is damaged."""
    places = sum(defect.code == DAMAGED_FILE for defect in defects)
    if not places:
        return defects
    code = DAMAGED_FILE if places == 1 else f"{DAMAGED_FILE}-many"
    others = [one for one in defects if one.code not in {DAMAGED_FILE, DAMAGED_DATABASE}]
    return [Defect(code, {"n": places}), *others]


def delete_matches(library: Library, match_ids: Sequence[str]) -> int:
    """Take matches out of a library: all of them, or none where one isn't there.

    Returns:
        How many they were, each counted once.

    Raises:
        MatchNotFoundError: If there is none of an id.
        LibraryError: If the library can't be written.
    """
    try:
        there = {summary.id for summary in library.summaries()}
    except LibraryError as error:
        if error.code not in _DAMAGED:
            raise
        # To delete the match that is damaged may be what makes the library whole again.
        there = {match_id for match_id in match_ids if _is_kept(library, match_id)}
    for match_id in match_ids:
        if match_id not in there:
            raise MatchNotFoundError(match_id)
    library.remove(match_ids)
    return len(set(match_ids))


def _is_kept(library: Library, match_id: str) -> bool:
    """Whether there is a match of that id, be it one that can't be read."""
    try:
        library.load(match_id)
    except MatchNotFoundError:
        return False
    except LibraryError as error:
        return error.code == _DAMAGED_MATCH
    return True


def restore_library(spec: str | None, source: Path, progress: Progress | None = None) -> Restored:
    """Replace what a library holds by a backup, even if it is damaged or isn't there yet.

    Args:
        spec: The library, as ``open_library`` takes it.
        source: The backup.
        progress: Told the share that is done; it may raise to cancel.

    Raises:
        LibraryError: If the backup is no sound one, or the library can't be written. Then nothing
            has been changed.
    """
    spec = library_spec(spec)
    path = locate(spec).path
    try:
        # One that is made for it starts empty, so that there is nothing to be put aside.
        with made_for_good(path), closing(open_store(spec)) as library:
            return library.restore(source, progress)
    except LibraryError as error:
        if error.code not in _DAMAGED or path is None:
            raise
    with moved_aside(path) as aside, closing(open_store(str(path))) as library:
        return Restored(library.restore(source, progress).matches, aside)
