"""What every provider's reader shares: its result, its report, and how it refuses a file.

A reader gives an ``Imported`` or raises an ``ImportProblem`` that names the place in the file;
nothing else leaves it, whatever the file holds.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import NoReturn, TypeVar

import msgspec

from explorer.domain.evidence import Finding
from explorer.domain.excerpt import Excerpt, Remedy, excerpt_of
from explorer.domain.match import Match

MAX_FILE_BYTES = 256 * 1024 * 1024
"""The largest file that is read, in bytes; a season of event data is smaller."""

UTF8_BOM = b"\xef\xbb\xbf"
_UTF16_BOMS = (b"\xff\xfe", b"\xfe\xff")

Progress = Callable[[float], None]
"""Told how much of the work is done, 0 to 1. It may raise to cancel; what it raises passes on."""

Received = Callable[[int], None]
"""Told how many more bytes have come. It may raise to cancel; what it raises passes on."""

Values = dict[str, str | int | float]
"""What the text of a problem or a finding is filled with."""

T = TypeVar("T")
_Key = tuple[str, tuple[tuple[str, str | int | float], ...]]

_BYTE_OFFSET = re.compile(r"\(byte (\d+)\)")
_VALIDATION_PATH = re.compile(r" - at `(?P<path>[^`]*)`")
_BRACKETS_AND_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)
_NOT_IN_AN_ID = re.compile(r"[^A-Za-z0-9_-]+")
# What breaks a line, clears a terminal or turns the text that follows around.
_NOT_IN_A_NAME = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029), " "),
    **dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), ""),
}
_CONTROL_BYTES = bytes(set(range(32)) - {9, 10, 12, 13})
# No format nests deeper than some ten levels; the guard itself stops at about a thousand.
_DEEPEST_NAMED = 200


class ImportProblem(Exception):  # noqa: N818 - it says what is wrong with a file, not with us
    """A file can't be imported.

    ``code`` is the message key, ``values`` what its text is filled with, ``where`` the place in the
    file: a JSON path such as ``$[3].location`` or ``line:column``, None where the whole file is
    meant. ``values`` has ``name``, the file's name, and ``where`` where there is one.

    Attributes:
        excerpt: The lines around the fault, None where it has no line.
        readable: How many other events are readable, None where that isn't known.
        remedy: What reading the file with ``lenient=True`` would do, None where that is no help.
    """

    def __init__(
        self,
        code: str,
        values: Values | None = None,
        where: str | None = None,
        *,
        excerpt: Excerpt | None = None,
        readable: int | None = None,
        remedy: Remedy | None = None,
    ) -> None:
        super().__init__(code, values or {}, where)
        self.code = code
        self.values: Values = {**(values or {}), **({} if where is None else {"where": where})}
        self.where = where
        self.excerpt = excerpt
        self.readable = readable
        self.remedy = remedy


class ExportProblem(Exception):  # noqa: N818 - it says what is wrong with a match or a place
    """A match can't be written in a format, or to a place.

    ``code`` is the message key, ``values`` what its text is filled with.
    """

    def __init__(self, code: str, values: Values | None = None) -> None:
        super().__init__(code, values or {})
        self.code = code
        self.values: Values = values or {}


@dataclass(frozen=True)
class ImportReport:
    """What an import did: how many records of each kind were read and skipped, and the doubts."""

    read: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


_LEAVE_OUT = frozenset(
    {"event_unreadable", "event_without_period", "event_without_time", "unknown_card"}
)


def report_on(match: Match, events: int) -> ImportReport:
    """The report on reading a match of so many events; its findings say what was left out."""
    read = {
        "events": events,
        "goals": len(match.goals),
        "shots": len(match.shots),
        "kicks": len(match.kicks),
        "cards": len(match.cards),
        "substitutions": len(match.substitutions),
        "actions": len(match.actions),
        "players": len(match.home.players) + len(match.away.players),
    }
    skipped = {
        finding.code: int(finding.values["count"])
        for finding in match.findings
        if finding.code in _LEAVE_OUT
    }
    return ImportReport(read, skipped, match.findings)


@dataclass(frozen=True)
class Imported:
    """A match from a file and the report on reading it. The match carries the findings as well."""

    match: Match
    report: ImportReport


class FindingLog:
    """Collects findings; equal ones become one, with their number and the place of the first."""

    def __init__(self) -> None:
        self._first: dict[_Key, str | None] = {}
        self._counts: Counter[_Key] = Counter()

    def add(self, code: str, where: str | None = None, **values: str | int | float) -> None:
        """Note a finding of that message key at a place in the file."""
        key = (code, tuple(values.items()))
        self._first.setdefault(key, where)
        self._counts[key] += 1

    def findings(self) -> tuple[Finding, ...]:
        """All findings in the order in which they first came up, each with its ``count``."""
        return tuple(
            Finding(code, {**dict(values), "count": self._counts[code, values]}, where)
            for (code, values), where in self._first.items()
        )


def read_bounded(path: Path, limit: int = MAX_FILE_BYTES) -> bytes:
    """The content of a text file of at most ``limit`` bytes, without a UTF-8 byte order mark.

    Raises:
        ImportProblem: If there is no such file, or it is a directory, unreadable, larger (found by
            its size, without reading it), empty or binary.
    """
    name = path.name or str(path)
    try:
        if path.is_dir():
            raise ImportProblem("file_is_directory", {"name": name})
        if not path.is_file() and path.exists():
            raise ImportProblem("file_not_regular", {"name": name})
        if path.stat().st_size > limit:
            raise ImportProblem(
                "file_too_large",
                {"name": name, "size": _megabytes(path.stat().st_size), "limit": limit >> 20},
            )
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        raise ImportProblem("file_missing", {"name": name}) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise ImportProblem("file_unreadable", {"name": name, "reason": reason}) from error
    if len(data) > limit:
        raise ImportProblem(
            "file_too_large", {"name": name, "size": _megabytes(len(data)), "limit": limit >> 20}
        )
    data = data.removeprefix(UTF8_BOM)
    if data.startswith(_UTF16_BOMS):
        raise ImportProblem("file_utf16", {"name": name})
    if not data.strip():
        raise ImportProblem("file_empty", {"name": name})
    _refuse_binary(data, name)
    return data


def _megabytes(size: int) -> int:
    """A size in bytes as megabytes, rounded up: what is over the limit looks so too."""
    return -(-size >> 20)


def decode_json(data: bytes, decoder: msgspec.json.Decoder[T], *, name: str) -> T:
    """``data`` as the decoder's type.

    msgspec's own recursion guard stops deep nesting: it costs nothing, where a scan for brackets
    takes three times as long as decoding.

    Raises:
        ImportProblem: ``json_malformed``, ``json_truncated`` or ``json_too_deep`` with the line and
            column, ``json_wrong_shape`` with the JSON path.
    """
    try:
        return decoder.decode(data)
    except RecursionError:
        _raise_at("json_too_deep", data, _first_deep_byte(data), name)
    except UnicodeDecodeError:
        check_utf8(data, name)
        _raise_at("json_malformed", data, 0, name)
    except msgspec.ValidationError as error:
        raise ImportProblem(
            "json_wrong_shape",
            {"name": name, "detail": _VALIDATION_PATH.sub("", str(error))},
            validation_path(error),
        ) from error
    except msgspec.DecodeError as error:
        found = _BYTE_OFFSET.search(str(error))
        if found is None:
            _raise_at("json_truncated", data, len(data.rstrip()), name)
        _raise_at("json_malformed", data, int(found[1]), name)


def validation_path(error: msgspec.ValidationError) -> str:
    """The JSON path that a validation error names, ``$`` for the root."""
    found = _VALIDATION_PATH.search(str(error))
    return found["path"] if found else "$"


def check_utf8(data: bytes, name: str, code: str = "file_not_utf8") -> None:
    """Refuse text that is not UTF-8.

    Raises:
        ImportProblem: Of that code, with the line and column of the first byte that is not.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        _raise_at(code, data, error.start, name)


def line_and_column(data: bytes, offset: int) -> tuple[int, int]:
    """The line and the column of a byte, both counted from 1, the column in characters."""
    start = data.rfind(b"\n", 0, offset) + 1
    column = len(data[start:offset].decode("utf-8", "replace")) + 1
    return data.count(b"\n", 0, offset) + 1, column


def plain_id(text: str) -> str:
    """An id of letters, digits and hyphens; ``match`` for one that has none of them."""
    return _NOT_IN_AN_ID.sub("-", text) or "match"


def plain_name(text: str | None) -> str | None:
    """A name as one line of text, without control characters; None for one that has no letters."""
    return None if text is None else " ".join(text.translate(_NOT_IN_A_NAME).split()) or None


def _raise_at(code: str, data: bytes, offset: int, name: str) -> NoReturn:
    line, column = line_and_column(data, offset)
    raise ImportProblem(
        code,
        {"name": name, "line": line, "column": column},
        f"{line}:{column}",
        excerpt=excerpt_of(data.decode("utf-8", "replace"), line, column - 1, column),
    )


def _first_deep_byte(data: bytes) -> int:
    """The offset of the bracket with which the nesting passes the depth that no format needs."""
    depth = 0
    for token in _BRACKETS_AND_STRINGS.finditer(data):
        if token[0] in (b"[", b"{"):
            depth += 1
            if depth > _DEEPEST_NAMED:
                return token.start()
        elif token[0] in (b"]", b"}"):
            depth -= 1
    return 0


def _refuse_binary(data: bytes, name: str) -> None:
    """Text has no control bytes; where one stands is named, not guessed from the file's name."""
    sample = data[:4096]
    if len(sample.translate(None, _CONTROL_BYTES)) == len(sample) and b"\0" not in data:
        return
    offset = next((i for i, byte in enumerate(sample) if byte in _CONTROL_BYTES), None)
    offset = data.index(b"\0") if offset is None else offset
    raise ImportProblem("file_binary", {"name": name, "byte": offset}, f"byte {offset}")
