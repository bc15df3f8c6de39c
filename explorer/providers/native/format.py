"""The project's own format as one of the registry's."""

from __future__ import annotations

import re

from explorer.domain.match import Provider
from explorer.providers.base import Imported
from explorer.providers.formats import Format, Head, Request, Sighting
from explorer.providers.native.reader import read_match

_FORMAT = re.compile(rb'"format"\s*:\s*"match-explorer/')


def _look(head: Head) -> Sighting | None:
    return Sighting() if head.is_json_object and _FORMAT.search(head.data) else None


def _read(request: Request) -> Imported:
    return read_match(request.data, name=request.file_name)


READABLE = Format(Provider("match-explorer", "Match Explorer"), _look, _read)
"""A match in it names its own provider."""
