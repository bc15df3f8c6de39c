"""Spreadsheets as one of the registry's formats."""

from __future__ import annotations

from explorer.providers.base import Imported
from explorer.providers.formats import Format, Head, Request, Sighting
from explorer.providers.spreadsheet.reader import PROVIDER, read_sheet
from explorer.providers.spreadsheet.table import looks_like_a_sheet


def _look(head: Head) -> Sighting | None:
    return Sighting() if looks_like_a_sheet(head.data) else None


def _read(request: Request) -> Imported:
    return read_sheet(
        request.data,
        name=request.file_name,
        lenient=request.lenient,
        progress=request.progress,
    )


READABLE = Format(PROVIDER, _look, _read)
"""A table with the columns minute, team and type."""
