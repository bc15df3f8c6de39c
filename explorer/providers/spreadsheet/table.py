"""A CSV file as lines of facts, a header and rows, each cell with its place in the file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass

from explorer.domain.excerpt import Excerpt, excerpt_of
from explorer.providers.base import ImportProblem, check_utf8
from explorer.providers.spreadsheet.words import COLUMNS, NEEDED, plain_word

DELIMITERS = ",;\t"
"""What may stand between cells."""

MAX_ROWS = 100_000
"""The most rows of a table that are read; a match has some thousand events."""

MAX_SHEET_BYTES = 64 << 20
"""The largest file that is read, in bytes; every touch of a match takes about one million."""

_LINES_BEFORE_THE_TABLE = 100
_HEAD_CHARACTERS = 1 << 16
_BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the number of its first line, from 1, that of its last, and its cells."""

    line: int
    last_line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A row whose quotes don't fit together."""

    row: Row


class Table:
    """The parts of a file. ``facts`` are the lines before the header, ``columns`` its known names.

    ``columns`` maps a column's own name to its place, ``titles`` has the header as it is written.
    """

    def __init__(self, text: str, delimiter: str, facts: tuple[Row, ...], header: Row) -> None:
        self.text = text
        self.facts = facts
        self.header = header
        self.titles = tuple(cell.strip() for cell in header.cells)
        self._delimiter = delimiter
        words = [plain_word(title) for title in self.titles]
        self.columns: dict[str, int] = {
            COLUMNS[word]: place
            for place, word in sorted(enumerate(words), key=_own_names_last)
            if word in COLUMNS
        }

    def rows(self) -> Iterator[Row | Broken]:
        """The rows below the header; those that are blank, or comments, are left out."""
        lines = io.StringIO(self.text, newline="")
        for _ in range(self.header.line):
            lines.readline()
        reader = csv.reader(lines, delimiter=self._delimiter, strict=True)
        last = self.header.line
        while True:
            first = last + 1
            try:
                cells = next(reader, None)
            except csv.Error:
                last = self.header.line + reader.line_num
                yield Broken(Row(first, last, ()))
                continue
            if cells is None:
                return
            last = self.header.line + reader.line_num
            if any(cell.strip() for cell in cells) and not cells[0].startswith("#"):
                yield Row(first, last, tuple(cells))

    def title(self, column: str) -> str:
        """A column as the file's header names it, or its own name where it has none."""
        place = self.columns.get(column)
        return column if place is None else self.titles[place]

    def excerpt(self, row: Row, place: int | None = None) -> Excerpt:
        """The lines around a row, with the range of one of its cells or of the whole line."""
        lines = self.text.split("\n", row.last_line)[row.line - 1 : row.last_line]
        if place is None:
            return excerpt_of(self.text, row.line, 0, len(lines[0]) if lines else 0)
        whole = "\n".join(lines)
        start, end = cell_range(whole, self._delimiter, place)
        line = row.line + whole.count("\n", 0, start)
        offset = whole.rfind("\n", 0, start) + 1
        return excerpt_of(self.text, line, start - offset, end - offset)


def cell_range(row: str, delimiter: str, place: int) -> tuple[int, int]:
    """The characters of a cell of a row, its quotes left out; the row's end for one it lacks."""
    mark = re.escape(delimiter)
    cell = re.compile(rf'"(?:[^"]|"")*"[^{mark}]*|[^{mark}]*')
    at = 0
    for _ in range(place):
        found = cell.match(row, at)
        at = found.end() + 1 if found else len(row) + 1
        if at > len(row):
            return len(row), len(row)
    found = cell.match(row, at)
    start, end = found.span() if found else (len(row), len(row))
    if end - start >= 2 and row[start] == row[end - 1] == '"':
        return start + 1, end - 1
    return start, end


def looks_like_a_sheet(data: bytes) -> bool:
    """Whether a file's beginning has a line that names two of the columns that each table needs."""
    text = _with_plain_ends(data[:_HEAD_CHARACTERS].decode("utf-8", "replace"))
    return not text.lstrip().startswith(("{", "[", "<")) and _header(text) is not None


def read_table(data: bytes, name: str) -> Table:
    """The table of a file.

    Raises:
        ImportProblem: If it is too large, no UTF-8 text, or has no header with what it needs.
    """
    if len(data) > MAX_SHEET_BYTES:
        sizes = {"size": -(-len(data) >> 20), "limit": MAX_SHEET_BYTES >> 20}
        raise ImportProblem("file_too_large", {"name": name, **sizes})
    check_utf8(data, name, code="sheet_not_utf8")
    text = _with_plain_ends(data.decode("utf-8"))
    found = _header(text)
    if found is None:
        raise ImportProblem("sheet_no_header", {"name": name})
    delimiter, facts, header = found
    table = Table(text, delimiter, facts, header)
    _check_header(table, name)
    return table


def _own_names_last(column: tuple[int, str]) -> tuple[bool, int]:
    """Puts a column that has its own name behind those with another, so that it is the one kept."""
    place, word = column
    return word.replace(" ", "_") == COLUMNS.get(word), -place


def _with_plain_ends(text: str) -> str:
    return text.removeprefix(_BYTE_ORDER_MARK).replace("\r\n", "\n").replace("\r", "\n")


def _header(text: str) -> tuple[str, tuple[Row, ...], Row] | None:
    """The delimiter, the lines before the header, and the header: the first line that is one."""
    lines = text[:_HEAD_CHARACTERS].split("\n")[:_LINES_BEFORE_THE_TABLE]
    for number, line in enumerate(lines, start=1):
        for delimiter in DELIMITERS:
            cells = _cells(line, delimiter)
            names = {COLUMNS.get(plain_word(cell)) for cell in cells}
            if len(names.intersection(NEEDED)) >= 2:
                facts = tuple(_facts(lines[: number - 1], delimiter))
                return delimiter, facts, Row(number, number, cells)
    return None


def _facts(lines: list[str], delimiter: str) -> Iterator[Row]:
    for number, line in enumerate(lines, start=1):
        if line.startswith("#"):
            yield Row(number, number, (line.rstrip(delimiter + " "),))
        elif line.strip(delimiter + " ") and not line.lower().startswith("sep="):
            yield Row(number, number, _cells(line, delimiter))


def _cells(line: str, delimiter: str) -> tuple[str, ...]:
    try:
        return tuple(next(csv.reader([line], delimiter=delimiter), ()))
    except csv.Error:
        return (line,)


def _check_header(table: Table, name: str) -> None:
    for column in NEEDED:
        if column not in table.columns:
            raise ImportProblem(
                "sheet_no_column",
                {"name": name, "line": table.header.line, "column": column},
                str(table.header.line),
                excerpt=table.excerpt(table.header),
            )
    words = [plain_word(title) for title in table.titles]
    for place, word in enumerate(words):
        if word in COLUMNS and word in words[:place]:
            raise ImportProblem(
                "sheet_column_twice",
                {"name": name, "line": table.header.line, "column": table.titles[place]},
                f"{table.header.line}:{table.titles[place]}",
                excerpt=table.excerpt(table.header, place),
            )
