"""StatsBomb's open data repository on a server."""

from __future__ import annotations

import gzip
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path
from urllib.parse import urlsplit

from explorer.domain.network import NetworkAccess
from explorer.providers.addresses import checked_address
from explorer.providers.base import ImportProblem, Received
from explorer.providers.web import (
    CHUNK,
    Patience,
    Transfer,
    WebSession,
    patience_of,
)

LISTING_LIMIT = 16 * 1024 * 1024
"""The largest listing that is read, in bytes; the largest there is has some 600 kB."""

MATCH_LIMIT = 64 * 1024 * 1024
"""The largest file of a match that is read, in bytes; the largest there is has some 8 MB."""


class RemoteFiles:
    """The repository's files below an address. Listings are kept in a cache, matches are not."""

    on_this_computer = False

    def __init__(
        self,
        address: str,
        cache: Path,
        patience: Patience | None = None,
        access: NetworkAccess | None = None,
    ) -> None:
        self._address = checked_address(address)
        way = access or NetworkAccess()
        self._patience = patience or patience_of(way)
        self._lists = WebSession(self._address, self._patience, cache, way)
        self._files = WebSession(self._address, self._patience, access=way)

    @property
    def label(self) -> str:
        """The host."""
        return urlsplit(self._address).netloc

    def read(self, path: str, received: Received) -> bytes:
        """The content of a listing, from the cache where the server says that it still holds."""
        with tempfile.TemporaryDirectory(prefix="match-explorer-") as folder:
            target = Path(folder) / "listing"
            self._receive(self._lists, path, target, LISTING_LIMIT, received)
            return target.read_bytes()

    def fetch(self, path: str, into: Path, received: Received) -> Path:
        """A copy of the file below ``into``, which appears only when it is whole."""
        target = into / path
        if not target.exists():
            self._receive(self._files, path, target, MATCH_LIMIT, received)
        return target

    def lacks(self, path: str) -> bool:
        """Nothing is known before it is asked for."""
        del path
        return False

    def forget(self, path: str) -> None:
        """Take the listing out of the cache."""
        self._lists.forget(path)

    def close(self) -> None:
        """Close the connections."""
        self._lists.close()
        self._files.close()

    def _receive(
        self, session: WebSession, path: str, target: Path, limit: int, received: Received
    ) -> None:
        part = target.with_name(f"{target.name}.part")
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with part.open("w+b") as file:
                transfer = Transfer(session, path, file, limit, received)
                transfer.run(self._patience.tries)
            self._unpack(part, transfer.encoding, target, limit)
        except OSError as error:
            reason = error.strerror or str(error)
            raise ImportProblem("open_data_disk", {"reason": reason}) from error
        finally:
            with suppress(OSError):
                part.unlink()

    def _unpack(self, part: Path, encoding: str, target: Path, limit: int) -> None:
        if encoding in ("", "identity"):
            part.replace(target)
            return
        values = {"name": target.name, "host": self.label}
        if encoding not in ("gzip", "x-gzip"):
            raise ImportProblem("open_data_garbled", {**values})
        whole = target.with_name(f"{target.name}.whole")
        try:
            _gunzip(part, whole, limit)
            whole.replace(target)
        except OverflowError:
            raise ImportProblem("open_data_too_large", {**values, "limit": limit >> 20}) from None
        except (gzip.BadGzipFile, EOFError, zlib.error) as error:
            raise ImportProblem("open_data_garbled", {**values}) from error
        finally:
            whole.unlink(missing_ok=True)


def _gunzip(packed: Path, into: Path, limit: int) -> None:
    """Unpack a file.

    Raises:
        OverflowError: If it has more than ``limit`` bytes.
        EOFError, gzip.BadGzipFile, zlib.error: If it is damaged.
    """
    size = 0
    with gzip.open(packed) as source, into.open("wb") as target:
        while chunk := source.read(CHUNK):
            size += len(chunk)
            if size > limit:
                raise OverflowError
            target.write(chunk)
