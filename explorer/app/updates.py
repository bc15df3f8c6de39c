"""Whether there is a newer version of the app. Asked only when the user asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, metadata

from packaging.version import InvalidVersion, Version

from explorer import __version__
from explorer.domain.network import NetworkAccess
from explorer.providers.base import ImportProblem
from explorer.providers.update_feed import newest_release

__all__ = ["ImportProblem", "Newest", "find_newest", "stated_address"]

_LABEL = "updates"
"""What the address is called among the package's, in small letters."""


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest version, what is new in it and where to get it, and whether it is newer."""

    version: str
    changes: str
    page: str
    is_newer: bool


def find_newest(
    address: str, running: str = __version__, access: NetworkAccess | None = None
) -> Newest:
    """Ask which version is the newest, and compare it with the one that runs.

    Raises:
        ImportProblem: If the address is none, or what it answers isn't known or understood.
    """
    release = newest_release(address, access)
    try:
        is_newer = Version(release.version) > Version(running)
    except InvalidVersion as error:
        raise ImportProblem("update_garbled", {"host": address}) from error
    return Newest(release.version, release.changes, release.page, is_newer)


def stated_address() -> str | None:
    """The address that this package states for news of it, None for a package that states none."""
    try:
        lines = metadata("match-explorer").get_all("Project-URL") or ()
    except PackageNotFoundError:
        return None
    for line in lines:
        label, _, address = line.partition(", ")
        if label.casefold() == _LABEL:
            return str(address)
    return None
