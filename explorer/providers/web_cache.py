"""Answers of a web server that are kept on disk, and asked for again only by their tag."""

from __future__ import annotations

from contextlib import suppress
from email.utils import parsedate_tz
from pathlib import Path
from typing import Any

import requests
from cachecontrol import CacheController
from cachecontrol.caches import FileCache
from requests.adapters import HTTPAdapter
from urllib3.util import Retry

LIMIT = 64 * 1024 * 1024
"""How many bytes of answers are kept at most."""

_NOT_MODIFIED = 304


class CachingAdapter(HTTPAdapter):
    """Answers requests from a cache where HTTP allows it.

    CacheControl's own adapter copies every body into a temporary file, which stays open where the
    rest of it is given up; here ``keep`` is told what has come once it is whole.
    """

    def __init__(self, folder: Path, retry: Retry) -> None:
        super().__init__(max_retries=retry)
        self._folder = folder
        self._store = FileCache(folder)
        # Nothing but whole answers: a wrong redirect would be believed for ever.
        self._controller = CacheController(self._store, status_codes=(200,))

    def send(self, request: requests.PreparedRequest, *args: Any, **options: Any) -> Any:
        """Answer from the cache, or ask the server, if only whether the kept answer still holds."""
        # A cache that can't be used only costs time.
        with suppress(OSError):
            kept = self._controller.cached_request(request)
            if kept:
                return self.build_response(request, kept)
            request.headers.update(self._controller.conditional_headers(request))
        answer = super().send(request, *args, **options)
        if answer.status_code != _NOT_MODIFIED:
            return answer
        answer.raw.drain_conn()
        answer.raw.release_conn()
        return self.build_response(
            request, self._controller.update_cached_response(request, answer.raw)
        )

    def keep(self, answer: requests.Response, body: bytes) -> None:
        """Keep the body of an answer, as it came, if its headers allow it."""
        if parsedate_tz(answer.headers.get("Date", "")) is None:
            return
        with suppress(OSError):
            self._controller.cache_response(answer.request, answer.raw, body)

    def forget(self, address: str) -> None:
        """Drop the answer for an address."""
        self._store.delete(CacheController.cache_url(address))

    def close(self) -> None:
        """Close the connections, and keep the cache within its bounds."""
        super().close()
        with suppress(OSError):
            trim(self._folder)


def trim(folder: Path, limit: int = LIMIT) -> None:
    """Delete the files that were written longest ago, until at most ``limit`` bytes are left."""
    kept = [(path.stat(), path) for path in folder.rglob("*") if path.is_file()]
    kept.sort(key=lambda entry: entry[0].st_mtime_ns)
    total = sum(stat.st_size for stat, _ in kept)
    for stat, path in kept:
        if total <= limit:
            return
        path.unlink(missing_ok=True)
        total -= stat.st_size
