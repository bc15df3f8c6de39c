"""StatsBomb's events from bytes: fast where the file is sound, piece by piece where it is not."""

from __future__ import annotations

import json
import re

import msgspec

from explorer.providers.base import (
    FindingLog,
    check_utf8,
    decode_json,
    line_and_column,
    validation_path,
)
from explorer.providers.statsbomb.records import RawEvent

Rows = list[tuple[int, RawEvent]]
"""Events with their place in the file's array, counted from 0."""

_EVENTS = msgspec.json.Decoder(list[RawEvent])
_EVENT = msgspec.json.Decoder(RawEvent)
_PARTS = msgspec.json.Decoder(list[msgspec.Raw])

_STRING_OR_CONSTANT = re.compile(rb'"(?:[^"\\]|\\.)*+"|-?\bInfinity\b|\bNaN\b', re.DOTALL)
_PATH_STEP = re.compile(r"\.([^.\[]+)|\[(\d+)\]")
_MOST_REPAIRS = 64


def decode_events(data: bytes, name: str, log: FindingLog) -> Rows:
    """The events of a file with their row numbers; what can't be read is left out and logged.

    Raises:
        ImportProblem: If the text is not a JSON array, with the place.
    """
    try:
        return list(enumerate(_EVENTS.decode(data)))
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        pass  # what is wrong, and where, is found piece by piece
    check_utf8(data, name)
    parts = decode_json(_without_constants(data, log), _PARTS, name=name)
    events = ((row, _decode_one(bytes(part), row, log)) for row, part in enumerate(parts))
    return [(row, event) for row, event in events if event is not None]


def _without_constants(data: bytes, log: FindingLog) -> bytes:
    """The text with null for NaN and Infinity, which are no JSON but which some writers emit."""
    first: str | None = None

    def replace(found: re.Match[bytes]) -> bytes:
        nonlocal first
        if found[0].startswith(b'"'):
            return found[0]
        if first is None:
            line, column = line_and_column(data, found.start())
            first = f"{line}:{column}"
        log.add("number_not_finite", first)
        return b"null"

    return _STRING_OR_CONSTANT.sub(replace, data)


def _decode_one(part: bytes, row: int, log: FindingLog) -> RawEvent | None:
    try:
        return _EVENT.decode(part)
    except (msgspec.MsgspecError, RecursionError):
        pass  # its parts are tried below
    try:
        value = json.loads(part)
    except (ValueError, RecursionError):
        log.add("event_unreadable", f"$[{row}]")
        return None
    for _ in range(_MOST_REPAIRS):
        try:
            return msgspec.convert(value, RawEvent)
        except msgspec.ValidationError as error:
            path = validation_path(error)
            dropped = _drop(value, path)
            if dropped is None:
                break
            log.add("field_unreadable", f"$[{row}]{path[1:]}", field=dropped)
    log.add("event_unreadable", f"$[{row}]")
    return None


def _drop(value: object, path: str) -> str | None:
    """Remove the innermost key on a path; gives its dotted name, None where there is no key."""
    holder: dict[str, object] | None = None
    names: list[str] = []
    for key, position in _PATH_STEP.findall(path):
        if key and isinstance(value, dict) and key in value:
            holder = value
            names.append(key)
            value = value[key]
        elif position and isinstance(value, list) and int(position) < len(value):
            value = value[int(position)]
        else:
            return None
    if holder is None:
        return None
    del holder[names[-1]]
    return ".".join(names)
