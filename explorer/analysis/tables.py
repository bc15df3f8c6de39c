"""Tables as text that programs for spreadsheets read, none of whose cells becomes a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

FORMULA_SIGNS = ("=", "+", "-", "@")
"""Text that begins with one of these is taken for a formula by programs for spreadsheets."""

BYTE_ORDER_MARK = "\ufeff"
"""At the head of a file, by this the same programs know that it is UTF-8."""


def shield(text: str) -> str:
    """Text as it is written to a cell: an apostrophe in front keeps it from being a formula."""
    return f"'{text}" if text.startswith((*FORMULA_SIGNS, "'")) else text


def unshield(text: str) -> str:
    """Text as it was before ``shield``."""
    return text[1:] if text.startswith("'") and text[1:].startswith((*FORMULA_SIGNS, "'")) else text


def comma_separated(rows: Iterable[Iterable[object]]) -> str:
    """Rows as comma-separated values: texts shielded, numbers as they are, empty cells for None."""
    written = io.StringIO(newline="")
    csv.writer(written, lineterminator="\n").writerows(map(_shielded, rows))
    return written.getvalue()


def tab_separated(rows: Iterable[Iterable[str]]) -> str:
    """Rows of texts of one line each, shielded, as they are pasted to a spreadsheet."""
    return "\n".join("\t".join(map(shield, row)) for row in rows)


def _shielded(row: Iterable[object]) -> list[object]:
    return [shield(cell) if isinstance(cell, str) else cell for cell in row]
