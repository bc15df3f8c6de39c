"""Finding the match that a person means."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from explorer.app.libraries import BUNDLED_MATCH
from explorer.domain.match import Match
from explorer.domain.ports import LibraryError, MatchNotFoundError, MatchStore
from explorer.domain.query import Query
from explorer.looking import is_there
from explorer.providers.base import ImportProblem, Progress

__all__ = ["ImportProblem", "find_match", "match_to_start_with", "names_a_file", "open_file"]

_SUFFIXES = frozenset({".mxmatch", ".json", ".csv", ".xml", ".zip"})


def names_a_file(reference: str) -> bool:
    """Whether a reference to a match can only be a path: it has a folder in it, or a suffix."""
    path = Path(reference)
    return path.name != reference or path.suffix.lower() in _SUFFIXES


def open_file(path: Path, progress: Progress | None = None) -> Match:
    """The match in a file, which is shown without being imported.

    Args:
        path: The file, or an archive with the files of one match.
        progress: Told the share that is done, 0 to 1; it may raise to cancel.

    Raises:
        ImportProblem: If there is no match to be read from it, or there are several.
    """
    # Loaded with the first file: the app's start doesn't wait for the formats and archives.
    from explorer.app.opening import match_in  # noqa: PLC0415

    return match_in(path, progress)


def find_match(store: MatchStore, reference: str) -> Match:
    """The match of a library id, or in the file of that name.

    Raises:
        MatchNotFoundError: If there is neither.
        ImportProblem: If there is such a file, and no match to be read from it.
        LibraryError: If the library can't be read.
    """
    if names_a_file(reference):
        return open_file(Path(reference))
    try:
        return store.load(reference)
    except MatchNotFoundError:
        # An empty path would be the current folder.
        if not reference or not is_there(Path(reference)):
            raise
        return open_file(Path(reference))


def match_to_start_with(store: MatchStore, last: str | None) -> Match | None:
    """The match to show where none is asked for; None for an empty library.

    It is the last one shown, or else the bundled one, or else the newest.
    """
    for match_id in (last, BUNDLED_MATCH):
        if match_id is not None:
            # A match that is gone or damaged is no reason not to start.
            with suppress(MatchNotFoundError, LibraryError):
                return store.load(match_id)
    newest = store.summaries(Query(limit=1))
    return store.load(newest[0].id) if newest else None
