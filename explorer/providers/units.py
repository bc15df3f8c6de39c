"""What is read as one match: a file, or files that belong together."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from explorer.providers.base import ImportProblem


@dataclass(frozen=True, slots=True)
class Unit:
    """What is read as one match.

    Attributes:
        path: The file that holds the events, by which the unit is named.
        companions: The files that belong to it, such as an F7 to an F24.
        provider: The provider's key as the user named it, None to tell it by the content.
        shown: How messages name it, the path where empty; a member of an archive has both names.
        archive: The archive that the files were unpacked from, None for files of the user's own.
    """

    path: Path
    companions: tuple[Path, ...] = ()
    provider: str | None = None
    shown: str = ""
    archive: Path | None = None

    @property
    def lasting_path(self) -> Path:
        """What is still there after the import: the archive, or the events' file itself."""
        return self.archive or self.path

    @property
    def name(self) -> str:
        """How messages name it."""
        return self.shown or str(self.path)


@dataclass(frozen=True, slots=True)
class Refused:
    """A path that the user named and that holds no match, with the reason."""

    path: Path
    problem: ImportProblem
