"""Opening the user's library, with the matches that come with the app in it."""

from __future__ import annotations

import hashlib
import os

from explorer.app.environment import LIBRARY_VARIABLE
from explorer.domain.match import Match
from explorer.domain.ports import Library
from explorer.library.opening import open_store
from explorer.library.shipping import ShippedMatch
from explorer.resources import resource_path

LIBRARY_SUFFIX = ".sqlite"
"""What the name of a library's or a backup's file ends in where the user names none."""

BUNDLED_MATCH = "dallas-miami"
"""The library id of the match that comes with the app."""


def open_library(
    spec: str | None = None, *, create: bool = True, make_folder: bool = True
) -> Library:
    """The library that ``spec`` names, or else the environment, or else the user's own one.

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
    """What names the library: ``spec``, or else the environment; None for the user's own one."""
    return spec or os.environ.get(LIBRARY_VARIABLE) or None


def _bundled() -> ShippedMatch:
    path = resource_path(f"matches/{BUNDLED_MATCH}.json")
    data = path.read_bytes()

    def read() -> Match:
        from explorer.providers import native  # noqa: PLC0415  needed once a version of the app

        return native.read_match(data, name=path.name).match

    return ShippedMatch(BUNDLED_MATCH, hashlib.blake2b(data, digest_size=20).hexdigest(), read)
