"""HTTP as the providers use it: patient, bounded, cached, and never in the clear.

Imported only by what goes to the network: requests and its kin cost more than the app's start.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urljoin, urlsplit

import requests
from requests.adapters import HTTPAdapter
from urllib3.exceptions import ProtocolError, ReadTimeoutError
from urllib3.util import Retry

from explorer import __version__
from explorer.domain.network import NetworkAccess, ProxyChoice
from explorer.providers.addresses import is_loopback
from explorer.providers.base import ImportProblem, Received
from explorer.providers.web_cache import CachingAdapter

CHUNK = 16 * 1024
"""Bytes that are read at once; between two chunks a transfer can be cancelled."""

_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""The environment variables that name the authorities whose certificates hold."""

_RETRIED = frozenset({429, 500, 502, 503, 504})
_LONGEST_WAIT = 8
_OK, _PARTIAL, _MISSING, _RANGE_REFUSED = 200, 206, 404, 416


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for a server, in seconds, and how often to try.

    ``backoff`` is the wait before the second retry; it doubles with each. A server that says how
    long to wait is believed up to some seconds.
    """

    connect: float = 10.0
    read: float = 20.0
    tries: int = 3
    backoff: float = 0.5


def patience_of(access: NetworkAccess) -> Patience:
    """How long to wait for a server, as the user prefers."""
    seconds = float(access.timeout)
    return Patience(connect=min(seconds, Patience().connect), read=seconds)


class WebSession(requests.Session):
    """Requests below one address: what lies elsewhere is not followed, whoever points there."""

    def __init__(
        self,
        address: str,
        patience: Patience,
        cache: Path | None = None,
        access: NetworkAccess | None = None,
    ) -> None:
        super().__init__()
        self.address = address
        self.timeout = (patience.connect, patience.read)
        self.max_redirects = 5
        self.headers["User-Agent"] = f"match-explorer/{__version__}"
        self._go_through(access or NetworkAccess())
        retry = _retry(patience)
        self._cache = None if cache is None else CachingAdapter(cache, retry)
        self.mount(address, self._cache or HTTPAdapter(max_retries=retry))

    def _go_through(self, access: NetworkAccess) -> None:
        """Take the way that the user prefers."""
        # A proxy can't reach what listens on this computer alone.
        is_here = is_loopback(urlsplit(self.address).hostname or "")
        self.trust_env = access.proxy is ProxyChoice.SYSTEM and not is_here
        if not self.trust_env:
            # Of the environment only the proxies are left aside.
            bundles = (os.environ.get(name) for name in _BUNDLES)
            self.verify = next(filter(None, bundles), True)
        if access.proxy is ProxyChoice.GIVEN and access.proxy_address and not is_here:
            self.proxies = {"http": access.proxy_address, "https": access.proxy_address}

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        """Where an answer points to.

        Raises:
            ImportProblem: If that is another server, or one that speaks without encryption.
        """
        target = super().get_redirect_target(resp)
        if target is not None:
            there, here = urlsplit(urljoin(resp.url, target)), urlsplit(self.address)
            if (there.scheme, there.netloc) != (here.scheme, here.netloc):
                resp.close()
                values = {"host": here.netloc, "other": there.netloc or there.scheme}
                raise ImportProblem("open_data_redirected", {**values})
        return target

    def keep(self, answer: requests.Response, part: BinaryIO) -> None:
        """Keep what came in answer, where there is a cache."""
        if self._cache is not None:
            part.seek(0)
            self._cache.keep(answer, part.read())

    def forget(self, path: str) -> None:
        """Drop the kept answer for a path below the address."""
        if self._cache is not None:
            self._cache.forget(urljoin(self.address, path))


def _retry(patience: Patience) -> Retry:
    return Retry(
        total=None,
        connect=patience.tries - 1,
        # What breaks off later is continued by Transfer.
        read=False,
        status=patience.tries - 1,
        other=0,
        redirect=False,
        backoff_factor=patience.backoff,
        backoff_max=_LONGEST_WAIT,
        retry_after_max=_LONGEST_WAIT,
        status_forcelist=_RETRIED,
        allowed_methods={"GET"},
        raise_on_status=False,
    )


class Transfer:
    """One file on its way; what has come is kept when it breaks off, and continued if it may be.

    It can be continued where the server names this very state of the file (a strong ETag) and
    answers with the rest; else it starts again.
    """

    def __init__(
        self, session: WebSession, path: str, part: BinaryIO, limit: int, received: Received
    ) -> None:
        self._session = session
        self._url = urljoin(session.address, path)
        self._part = part
        self._limit = limit
        self._received = received
        self._have = 0
        self._etag: str | None = None
        self._values = {
            "name": path.rpartition("/")[2],
            "host": urlsplit(session.address).netloc,
        }
        self.encoding = ""

    def run(self, tries: int) -> None:
        """Receive the whole file, in the encoding that is noted then.

        Raises:
            ImportProblem: If it doesn't come.
        """
        for left in reversed(range(tries)):
            try:
                self._receive()
            except (ProtocolError, ReadTimeoutError, requests.RequestException) as error:
                code = _problem(error)
                if left and code in {"open_data_timeout", "open_data_cut_off"}:
                    continue
                raise ImportProblem(code, {**self._values}) from error
            return

    def _receive(self) -> None:
        headers = {"Accept-Encoding": "gzip"}
        if self._have and self._etag:
            headers |= {"Range": f"bytes={self._have}-", "If-Range": self._etag}
        with self._session.get(
            self._url, headers=headers, stream=True, timeout=self._session.timeout
        ) as answer:
            self._begin(answer)
            for chunk in answer.raw.stream(CHUNK, decode_content=False):
                self._received(len(chunk))
                self._have += len(chunk)
                self._bound(self._have)
                self._part.write(chunk)
            self._session.keep(answer, self._part)

    def _begin(self, answer: requests.Response) -> None:
        if answer.status_code == _PARTIAL and self._continues(answer):
            return
        if answer.status_code in (_PARTIAL, _RANGE_REFUSED):
            self._start_again(answer)
            raise ProtocolError("the rest that came is none of what came before")
        if answer.status_code == _MISSING:
            raise ImportProblem("open_data_missing", {**self._values})
        if answer.status_code != _OK:
            raise ImportProblem("open_data_status", {**self._values, "status": answer.status_code})
        self._start_again(answer)
        length = answer.headers.get("Content-Length", "")
        self._bound(int(length) if length.isdecimal() else 0)

    def _continues(self, answer: requests.Response) -> bool:
        begins = answer.headers.get("Content-Range", "").startswith(f"bytes {self._have}-")
        return begins and _encoding(answer) == self.encoding

    def _start_again(self, answer: requests.Response) -> None:
        etag = answer.headers.get("ETag", "")
        self._etag = etag if etag.startswith('"') and answer.status_code == _OK else None
        self.encoding = _encoding(answer)
        self._have = 0
        self._part.seek(0)
        self._part.truncate()

    def _bound(self, size: int) -> None:
        if size > self._limit:
            raise ImportProblem("open_data_too_large", {**self._values, "limit": self._limit >> 20})


def _encoding(answer: requests.Response) -> str:
    return answer.headers.get("Content-Encoding", "").strip().lower()


def _problem(error: Exception) -> str:
    """The message key for an error of the network."""
    match error:
        case requests.exceptions.ProxyError() | requests.exceptions.InvalidProxyURL():
            return "open_data_proxy"
        case requests.exceptions.InvalidSchema():
            # The address has been checked: it is the proxy that speaks SOCKS.
            return "open_data_proxy"
        case requests.exceptions.SSLError():
            return "open_data_certificate"
        case requests.exceptions.Timeout() | ReadTimeoutError():
            return "open_data_timeout"
        case ProtocolError():
            return "open_data_cut_off"
        case requests.exceptions.ConnectionError(args=(ProtocolError(), *_)):
            return "open_data_cut_off"
        case requests.exceptions.ConnectionError():
            return "open_data_offline"
        case _:
            return "open_data_failed"
