"""Writes the project's own match format."""

from __future__ import annotations

import json

import msgspec

from explorer.domain.match import Match
from explorer.providers.native import records
from explorer.providers.native.times import decode_field, encode_field

LINE_LENGTH = 100
"""What fits on a line of that many characters is written on one, for people to read."""


def write_match(match: Match) -> bytes:
    """The match as a file of the project's own format; reading it gives an equal match."""
    record = msgspec.convert(match, records.Match, from_attributes=True, dec_hook=decode_field)
    plain = msgspec.to_builtins(record, enc_hook=encode_field)
    return (_layout(plain, 0) + "\n").encode()


def _layout(value: object, depth: int, taken: int = 0) -> str:
    """JSON text of ``value``; ``taken`` characters stand before it on its line."""
    flat = json.dumps(value, ensure_ascii=False)
    if not value or not isinstance(value, dict | list | tuple):
        return flat
    if depth and len(flat) + 2 * depth + taken < LINE_LENGTH:
        return flat
    inner = "  " * (depth + 1)
    if isinstance(value, dict):
        opening, closing = "{", "}"
        parts = [
            f"{json.dumps(key)}: {_layout(item, depth + 1, len(key) + 4)}"
            for key, item in value.items()
        ]
    else:
        opening, closing = "[", "]"
        parts = [_layout(item, depth + 1) for item in value]
    lines = ",\n".join(inner + part for part in parts)
    return f"{opening}\n{lines}\n{'  ' * depth}{closing}"
