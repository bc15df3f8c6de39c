"""JSON whose shape is wrong in places: refused with the first of them, or read without them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

import msgspec

from explorer.domain.excerpt import Remedy
from explorer.providers.base import FindingLog, ImportProblem, decode_json, validation_path

T = TypeVar("T")

_PATH_STEP = re.compile(r"\.([^.\[]+)|\[(\d+|\.\.\.)\]")
_ANY_KEY = "..."
_MOST_REPAIRS = 200


def decode_repairing(
    data: bytes, decoder: msgspec.json.Decoder[T], *, name: str, lenient: bool, log: FindingLog
) -> T:
    """``data`` as the decoder's type.

    Args:
        data: The JSON.
        decoder: Its type, and how strict it is about the types of values.
        name: The file's name, for messages.
        lenient: Whether to leave out the values that have the wrong shape, each of which is logged.
        log: Where that is noted.

    Raises:
        ImportProblem: As ``decode_json``; where reading leniently would help, it says so.
    """
    try:
        return decode_json(data, decoder, name=name)
    except ImportProblem as problem:
        if problem.code != "json_wrong_shape":
            raise
        repaired = _repaired(data, decoder, log if lenient else FindingLog())
        if repaired is None:
            raise
        if not lenient:
            problem.remedy = Remedy.READABLE_PART
            raise
        return repaired


def _repaired(data: bytes, decoder: msgspec.json.Decoder[T], log: FindingLog) -> T | None:
    """``data`` as the decoder's type, without what has the wrong shape; None where that fails."""
    try:
        tree = msgspec.json.decode(data)
    except (msgspec.MsgspecError, RecursionError):
        return None

    def convert() -> T:
        found: T = msgspec.convert(tree, decoder.type, strict=decoder.strict)
        return found

    for _ in range(_MOST_REPAIRS):
        try:
            return convert()
        except msgspec.ValidationError as error:
            path = validation_path(error)
        if not _leave_out(tree, path, convert, log):
            return None
    return None


def _leave_out(tree: Any, path: str, convert: Callable[[], object], log: FindingLog) -> bool:
    """Remove what a path leads to; whether there was anything."""
    holder: Any = None
    last: Any = None
    value = tree
    names: list[str] = []
    for key, step in _PATH_STEP.findall(path):
        holder = value
        if step == _ANY_KEY and isinstance(value, dict):
            last = _culprit(value, path, convert)
        elif step and isinstance(value, list) and step.isdecimal():
            last = int(step)
        elif key and isinstance(value, dict) and key in value:
            last = key
            names.append(key)
        else:
            return False
        try:
            value = holder[last]
        except (LookupError, TypeError):
            return False
    if holder is None:
        return False
    if path.endswith("]"):
        log.add("entry_unreadable", path, field=".".join(names))
    else:
        log.add("field_unreadable", path, field=".".join(names))
    del holder[last]
    return True


def _culprit(entries: dict[str, Any], path: str, convert: Callable[[], object]) -> str | None:
    """The first key of a dictionary whose value is to blame for the error at that path.

    Values are converted in order, so the error stays as long as the entry is there.
    """
    kept = dict(entries)
    keys = list(kept)
    low, high = 1, len(keys)
    while low < high:
        middle = (low + high) // 2
        entries.clear()
        entries.update((key, kept[key]) for key in keys[:middle])
        if _fails_at(path, convert):
            high = middle
        else:
            low = middle + 1
    entries.clear()
    entries.update(kept)
    return keys[low - 1] if keys else None


def _fails_at(path: str, convert: Callable[[], object]) -> bool:
    try:
        convert()
    except msgspec.ValidationError as error:
        return validation_path(error) == path
    return False
