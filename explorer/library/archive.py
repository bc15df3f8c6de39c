"""A match as one compact document: MessagePack of the domain's dataclasses, deflated.

Fields may be added to the domain with a default, and documents from before still read. Any other
change of the domain needs a new ``FORMAT`` and a migration that rewrites the documents.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass

import msgspec

from explorer.domain.match import Match

FORMAT = 1
"""Counts the changes after which documents from before can't be read as they are."""

_LEVEL = 1
"""The fastest deflation: level 6 saves a tenth and takes more than twice as long."""

_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(Match)


class ArchiveError(Exception):
    """A document can't be read."""


@dataclass(frozen=True, slots=True)
class Document:
    """A packed match; ``digest`` is equal for two equal matches, if one version packed both."""

    data: bytes
    digest: str


def pack(match: Match) -> Document:
    """The match as a document in the present format."""
    plain = _ENCODER.encode(match)
    return Document(zlib.compress(plain, _LEVEL), f"{FORMAT}:{_digest(plain)}")


def unpack(data: bytes, document_format: int) -> Match:
    """The match of a document.

    Raises:
        ArchiveError: If the document is damaged, or in a format of another version of the app.
    """
    try:
        return _DECODER.decode(_inflated(data, document_format))
    except (msgspec.MsgspecError, ValueError) as error:
        raise ArchiveError(str(error)) from error


def has_digest(data: bytes, document_format: int, digest: str) -> bool:
    """Whether a document is the one that the digest was made of; it need not be unpacked for that.

    Raises:
        ArchiveError: If it is damaged, or in a format of another version of the app.
    """
    return digest.partition(":")[2] == _digest(_inflated(data, document_format))


def _digest(plain: bytes) -> str:
    return hashlib.blake2b(plain, digest_size=20, person=b"match").hexdigest()


def _inflated(data: bytes, document_format: int) -> bytes:
    if document_format != FORMAT:
        raise ArchiveError(f"the document has format {document_format}, not {FORMAT}")
    try:
        return zlib.decompress(data)
    except (zlib.error, TypeError) as error:
        raise ArchiveError(str(error)) from error
