"""Looking after a library: checking it, backing it up, restoring it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from pathlib import Path

from explorer.domain.ports import Defect, LibraryError, Progress, Restored
from explorer.library.access import SqlAccess


class SqlCare(SqlAccess):
    """A library that can be checked, backed up and restored."""

    @property
    def label(self) -> str:
        """Where the library is, without a password."""
        return self._label

    def check(self, progress: Progress | None = None) -> Sequence[Defect]:
        """Read everything and say what is damaged; nothing for a sound library.

        Raises:
            LibraryError: If the library can't be read at all, or its file is gone.
        """
        from explorer.library.checking import check  # noqa: PLC0415  as in backup and restore:
        from explorer.library.copying import unheard  # noqa: PLC0415  the app starts without it

        self._require_file()
        with self._reading() as connection:
            return list(check(connection, progress or unheard))

    def backup(self, target: Path, progress: Progress | None = None) -> int:
        """Write a copy of the whole library to a file, which appears only when it is complete.

        Returns:
            How many matches it holds.

        Raises:
            LibraryError: If the library can't be read or is damaged, or the file can't be
                written; then what was there before is as it was.
        """
        from explorer.library.backup import write_backup  # noqa: PLC0415  see check
        from explorer.library.copying import unheard  # noqa: PLC0415  see check

        return write_backup(self.engine, self._label, target, progress or unheard)

    def restore(self, source: Path, progress: Progress | None = None) -> Restored:
        """Replace everything in the library by what a backup holds: all of it or nothing.

        Raises:
            LibraryError: If the backup is no sound one, or the library can't be written.
        """
        if self.read_only:
            raise LibraryError("library-read-only", library=self._label)
        from explorer.library.copying import unheard  # noqa: PLC0415  see check
        from explorer.library.restoring import restore_backup  # noqa: PLC0415  see check

        with nullcontext() if self._file is None else self._file.replaced_by_us():
            return restore_backup(self.engine, self._label, source, progress or unheard)
