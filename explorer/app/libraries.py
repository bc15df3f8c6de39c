"""Opening the user's library, with the matches that come with the app in it."""

from __future__ import annotations

import atexit
import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from explorer.app.chosen_library import chosen_library
from explorer.app.environment import LIBRARY_VARIABLE
from explorer.domain.match import Match
from explorer.domain.ports import Library, LibraryError
from explorer.library.location import default_path, locate
from explorer.library.opening import count_matches, open_store
from explorer.library.shipping import ShippedMatch
from explorer.looking import is_there
from explorer.resources import resource_path

LIBRARY_SUFFIX = ".sqlite"
"""What the name of a library's or a backup's file ends in where the user names none."""

_PASSING = "match-explorer-passing-"

BUNDLED_MATCH = "dallas-miami"
"""The library id of the match that comes with the app."""


def open_library(
    spec: str | None = None, *, create: bool = True, make_folder: bool = True
) -> Library:
    """The library that ``spec`` names, or else the environment, or the user; else the user's own.

    A new one is created with the bundled match in it; an older bundled match is replaced.

    Args:
        spec: A database file or a URL.
        create: Whether a library that isn't there is made.
        make_folder: Whether the folder of a new one is made; that of the user's own always is.

    Raises:
        LibraryError: If it can't be used. Then nothing in it has been changed.
    """
    return open_store(library_spec(spec), [_bundled()], create=create, make_folder=make_folder)


def library_spec(spec: str | None) -> str | None:
    """What names the library: ``spec``, or else the environment, or what the user chose.

    None stands for the user's own one.
    """
    return spec or os.environ.get(LIBRARY_VARIABLE) or chosen_library()


def names_library(spec: str | None) -> bool:
    """Whether an option or the environment names the library, whatever the user chose."""
    return bool(spec or os.environ.get(LIBRARY_VARIABLE))


def own_library() -> str:
    """The file of the user's own library, whether or not it is there."""
    return str(default_path())


def label_of(spec: str | None) -> str:
    """Where a library is, as an open one's label says it; None for the user's own one.

    Raises:
        LibraryError: If it is a URL that can't be read.
    """
    return locate(spec).label


def is_to_be_made(spec: str) -> bool:
    """Whether opening a library would make a new one: it is a file that isn't there."""
    try:
        path = locate(spec).path
    except LibraryError:
        return False
    return path is not None and not is_there(path)


def passing_library() -> str:
    """A file for a new library that lasts no longer than the app runs.

    Raises:
        LibraryError: If there is no place for it either.
    """
    try:
        folder = tempfile.mkdtemp(prefix=_PASSING)
    except OSError as error:
        raise LibraryError(
            "library-unreachable", library=tempfile.gettempdir(), detail=str(error)
        ) from error
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return str(Path(folder) / f"library{LIBRARY_SUFFIX}")


def is_passing(label: str) -> bool:
    """Whether the library of a label lasts no longer than the app runs."""
    return Path(label).parent.name.startswith(_PASSING)


def count_of(spec: str) -> int:
    """How many matches a library holds, without changing anything in it.

    Raises:
        LibraryError: If it isn't there or can't be used.
    """
    return count_matches(spec)


def _bundled() -> ShippedMatch:
    path = resource_path(f"matches/{BUNDLED_MATCH}.json")
    data = path.read_bytes()

    def read() -> Match:
        from explorer.providers import native  # noqa: PLC0415  needed once a version of the app

        return native.read_match(data, name=path.name).match

    return ShippedMatch(BUNDLED_MATCH, hashlib.blake2b(data, digest_size=20).hexdigest(), read)
