"""What a server says of the newest version of the app."""

from __future__ import annotations

import gzip
import zlib
from dataclasses import dataclass
from io import BytesIO
from urllib.parse import urlsplit

import msgspec

from explorer.domain.network import NetworkAccess
from explorer.providers.addresses import checked_address
from explorer.providers.base import ImportProblem
from explorer.providers.web import Patience, Transfer, WebSession, patience_of

FILE = "latest.json"
"""What is asked for below the address."""

LIMIT = 64 * 1024
"""The most bytes that an answer has."""


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the app; ``changes`` says in a few words what is new, ``page`` where to get it.

    Both may be empty.
    """

    version: str
    changes: str = ""
    page: str = ""


def newest_release(
    address: str, access: NetworkAccess | None = None, patience: Patience | None = None
) -> Release:
    """Ask which version is the newest.

    Args:
        address: The folder on a server that has ``latest.json``, with the fields of ``Release``.
        access: How the network may be reached.
        patience: How long to wait; as the access says unless told.

    Raises:
        ImportProblem: If the address is none, or there is no such answer.
    """
    access = access or NetworkAccess()
    patience = patience or patience_of(access)
    part = BytesIO()
    with WebSession(checked_address(address), patience, access=access) as session:
        transfer = Transfer(session, FILE, part, LIMIT, _nobody)
        transfer.run(patience.tries)
        host = urlsplit(session.address).netloc
    try:
        return msgspec.json.decode(_unpacked(part, transfer.encoding), type=Release)
    except (msgspec.MsgspecError, UnicodeDecodeError, OSError, EOFError, zlib.error) as error:
        raise ImportProblem("update_garbled", {"host": host}) from error


def _unpacked(part: BytesIO, encoding: str) -> bytes:
    part.seek(0)
    if encoding not in ("gzip", "x-gzip"):
        return part.read()
    with gzip.GzipFile(fileobj=part) as packed:
        return packed.read(LIMIT)


def _nobody(_size: int) -> None:
    """An answer is too short for anybody to watch it come."""
