"""The file that a library was opened in, which may lose its name while the library is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import event
from sqlalchemy.engine import Engine

from explorer.domain.ports import LibraryError

_Identity = tuple[int, int]
"""The device and the number of a file, which it keeps whatever it is called."""


class HeldFile:
    """Refuses a file that was deleted, moved or replaced since its library was opened.

    Connections that are open go on with the old one, whose name is gone: what they write would be
    lost with the last of them. A new connection would make an empty file in its place.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self._path = path
        self._was = _identity(path)
        self._is_being_replaced = False

        @event.listens_for(engine, "do_connect")
        def look(*_details: object) -> None:
            self.require()

    def require(self) -> None:
        """Make sure that the name leads to the file that was opened.

        Raises:
            LibraryError: If it leads to another one, or to none.
        """
        if not self._is_being_replaced and _identity(self._path) != self._was:
            raise LibraryError("library-gone", library=str(self._path))

    @contextmanager
    def replaced_by_us(self) -> Iterator[None]:
        """Let the block put another file in its place, which is the library's from then on."""
        self.require()
        self._is_being_replaced = True
        try:
            yield
        finally:
            # A name that leads nowhere now is as lost as before.
            self._was = _identity(self._path) or self._was
            self._is_being_replaced = False


def _identity(path: Path) -> _Identity | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
