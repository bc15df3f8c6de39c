"""Which provider a file comes from, told by its content, and the reader that goes with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import msgspec

from explorer.providers import native, statsbomb
from explorer.providers.base import Imported, ImportProblem, Progress, decode_json, read_bounded


class FileKind(StrEnum):
    """The kinds of file that can be read. The values are the providers' keys."""

    NATIVE = "match-explorer"
    STATSBOMB = "statsbomb"


_HEAD = 1 << 16
_NATIVE = re.compile(rb'"format"\s*:\s*"match-explorer/')
_EVENTS = re.compile(rb'"(?:possession|possession_team|play_pattern|timestamp)"\s*:')
_REFUSED = (
    (re.compile(rb'"(?:visible_area|freeze_frame)"\s*:'), "statsbomb_frames_alone"),
    (re.compile(rb'"(?:lineup|player_nickname|jersey_number)"\s*:'), "statsbomb_lineups_alone"),
    (
        re.compile(rb'"(?:match_date|home_team|competition_stage|competition_gender)"\s*:'),
        "statsbomb_listing_alone",
    ),
)
_ANY = msgspec.json.Decoder(msgspec.Raw)


def recognise(path: Path, data: bytes) -> FileKind:
    """The kind of a file, by the keys near its beginning; its name plays no part.

    Raises:
        ImportProblem: If it is no JSON, of no known format, or one of StatsBomb's files that go
            beside the events.
    """
    head = data[:_HEAD].lstrip()
    if head.startswith(b"{") and _NATIVE.search(head):
        return FileKind.NATIVE
    if head.startswith(b"["):
        if _EVENTS.search(head):
            return FileKind.STATSBOMB
        for marks, code in _REFUSED:
            if marks.search(head):
                raise ImportProblem(code, {"name": path.name}, "$[0]")
    decode_json(data, _ANY, name=path.name)
    raise ImportProblem("unknown_format", {"name": path.name}, _first_place(head))


def read_match_file(path: Path, progress: Progress | None = None) -> Imported:
    """The match in a file of any known kind.

    Args:
        path: The file.
        progress: Told the share that is done; it may raise to cancel.

    Raises:
        ImportProblem: If there is no match to be read from it.
    """
    data = read_bounded(path)
    if progress is not None:
        progress(0.1)
    return _READERS[recognise(path, data)](path, data, progress)


def _read_native(path: Path, data: bytes, progress: Progress | None) -> Imported:
    imported = native.read_match(data, name=path.name)
    if progress is not None:
        progress(1.0)
    return imported


def _first_place(head: bytes) -> str:
    return "$[0]" if head.startswith(b"[") and not head[1:].lstrip().startswith(b"]") else "$"


_READERS: dict[FileKind, Callable[[Path, bytes, Progress | None], Imported]] = {
    FileKind.NATIVE: _read_native,
    FileKind.STATSBOMB: statsbomb.read_events,
}
