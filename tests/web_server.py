"""A web server on this computer that serves a folder, and fails as servers do when told to."""

from __future__ import annotations

import gzip
import hashlib
import sys
import threading
from collections import defaultdict, deque
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

WAIT = 30.0
"""Seconds after which a server that was told to hang lets go by itself."""


@dataclass(frozen=True)
class Fault:
    """What a request is answered with instead of the file.

    Attributes:
        status: The status, 200 to send the file or ``body``.
        body: What is sent instead of the file.
        headers: Further headers.
        cut: After how many bytes of the body the connection is closed.
        hang: Whether nothing is sent until the server ends.
        endless: Whether the body never ends.
    """

    status: int = 200
    body: bytes | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: int | None = None
    hang: bool = False
    endless: bool = False


@dataclass(frozen=True)
class Asked:
    """A request that came."""

    path: str
    headers: Mapping[str, str]


class RepositoryServer:
    """Serves files with ETag, ranges and, where asked for, gzip; notes every request."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.asked: list[Asked] = []
        self.faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self.max_age: int | None = None
        self.ranges = True
        self.gzip = False
        self.ended = threading.Event()
        self.hanging = threading.Event()
        self._server = _Server(("127.0.0.1", 0), type("Handler", (_Handler,), {"owner": self}))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    @property
    def address(self) -> str:
        """The address of the folder."""
        return f"http://127.0.0.1:{self._server.server_address[1]}/data/"

    def fail(self, path: str, *faults: Fault) -> None:
        """Answer the next requests for a path with these, then with the file again."""
        self.faults[path].extend(faults)

    def count(self, path: str) -> int:
        """How many requests came for a path."""
        return sum(asked.path == path for asked in self.asked)

    @contextmanager
    def running(self) -> Iterator[RepositoryServer]:
        """Serve inside the block."""
        self._thread.start()
        try:
            yield self
        finally:
            self.ended.set()
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that hang up: they are meant to."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    owner: RepositoryServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = self.path.removeprefix("/data/")
        self.owner.asked.append(Asked(path, dict(self.headers.items())))
        queued = self.owner.faults[path]
        fault = queued.popleft() if queued else Fault()
        if fault.hang:
            self.owner.hanging.set()
            self.owner.ended.wait(WAIT)
            self.close_connection = True
            return
        try:
            self._answer(self.owner.root / path, fault)
        except (BrokenPipeError, ConnectionResetError):
            self.close_connection = True

    def log_message(self, *_: object) -> None:
        pass

    def _answer(self, file: Path, fault: Fault) -> None:
        if fault.endless:
            self._send_for_ever(fault)
        elif fault.status != 200:
            self._send(fault.status, fault.body or b"", fault.headers)
        elif fault.body is not None:
            self._send(200, fault.body, fault.headers, fault.cut)
        elif file.is_file():
            self._send_file(file.read_bytes(), fault)
        else:
            self._send(404, b"404: Not Found")

    def _send_file(self, body: bytes, fault: Fault) -> None:
        headers = {"Vary": "Accept-Encoding", **fault.headers}
        if self.owner.gzip and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = gzip.compress(body, mtime=0)
            headers["Content-Encoding"] = "gzip"
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        headers.setdefault("ETag", etag)
        if self.owner.max_age is not None:
            headers["Cache-Control"] = f"max-age={self.owner.max_age}"
        if self.headers.get("If-None-Match") == etag:
            self._send(304, b"", headers)
            return
        wanted = self.headers.get("Range", "").removeprefix("bytes=").removesuffix("-")
        if self.owner.ranges and wanted and self.headers.get("If-Range") == etag:
            start, last = int(wanted), len(body) - 1
            headers["Content-Range"] = f"bytes {start}-{last}/{len(body)}"
            self._send(206, body[start:], headers, fault.cut)
            return
        self._send(200, body, headers, fault.cut)

    def _send(
        self, status: int, body: bytes, headers: Mapping[str, str] = {}, cut: int | None = None
    ) -> None:
        self.send_response(status)
        for name, value in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if status != 304:
            self.wfile.write(body if cut is None else body[:cut])
        if cut is not None:
            self.close_connection = True

    def _send_for_ever(self, fault: Fault) -> None:
        self.send_response(200)
        for name, value in fault.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.close_connection = True
        while not self.owner.ended.is_set():
            self.wfile.write(b" " * 65536)
