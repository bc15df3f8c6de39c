"""The cells of one row, each read as what its column holds."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TypeVar

from explorer.analysis.tables import unshield
from explorer.providers.base import plain_name
from explorer.providers.spreadsheet.faults import Effect, Faults
from explorer.providers.spreadsheet.table import Row, Table
from explorer.providers.spreadsheet.words import ANSWERS, nearest, plain_word

V = TypeVar("V")

_NUMBER = re.compile(r"[+-]?\d{1,9}(?:[.,]\d{0,20})?(?:[eE][+-]?\d{1,2})?", re.ASCII)
_MOST_CHOICES = 12


def choices(words: Iterable[str]) -> str:
    """Words to choose from, as a message lists them."""
    listed = list(dict.fromkeys(words))
    more = " …" if len(listed) > _MOST_CHOICES else ""
    return ", ".join(listed[:_MOST_CHOICES]) + more


class Cells:
    """Reads the cells of a row; what can't be read is noted as a fault and unknown."""

    def __init__(self, table: Table, row: Row, faults: Faults) -> None:
        self.row = row
        self._columns = table.columns
        self._faults = faults

    def raw(self, column: str) -> str:
        """A cell as it stands in the file without blanks around it, empty where there is none."""
        place = self._columns.get(column)
        if place is None or place >= len(self.row.cells):
            return ""
        return self.row.cells[place].strip()

    def text(self, column: str) -> str | None:
        """A cell as one line of text, None for a blank one."""
        return plain_name(unshield(self.raw(column)))

    def one_of(self, column: str, words: Mapping[str, V], effect: Effect = Effect.CELL) -> V | None:
        """The value of the word in a cell, None for a blank cell or an unknown word."""
        text = self.raw(column)
        return self.value_of(text, column, words, effect) if text else None

    def value_of(
        self, text: str, column: str, words: Mapping[str, V], effect: Effect = Effect.CELL
    ) -> V | None:
        """The value of a word that stands in a cell, None for an unknown one."""
        word = plain_word(text)
        if word in words:
            return words[word]
        near = self.suggestion(word, words)
        if near is not None:
            self.fault("sheet_word_near", column, effect, word=text[:60], near=near)
        else:
            self.fault("sheet_word", column, effect, word=text[:60], choices=choices(words))
        return None

    def suggestion(self, word: str, words: Iterable[str]) -> str | None:
        """The word that was probably meant; in a file that is full of faults nobody asks."""
        return None if self._faults.are_many else nearest(word, words)

    def answer(self, column: str) -> bool | None:
        """Yes or no, None for neither."""
        return self.one_of(column, ANSWERS)

    def number(self, column: str, low: float = 0, high: float = 1e6) -> float | None:
        """A number in a range, None for a blank cell or what is no such number."""
        text = self.raw(column)
        if not text:
            return None
        if not _NUMBER.fullmatch(text):
            self.fault("sheet_number", column)
            return None
        value = float(text.replace(",", "."))
        if not low <= value <= high:
            self.fault("sheet_number_range", column, low=_plain(low), high=_plain(high))
            return None
        return value

    def whole(self, column: str, low: int = 0, high: int = 1_000_000) -> int | None:
        """A whole number in a range, None for a blank cell or what is no such number."""
        value = self.number(column, low, high)
        if value is not None and value != int(value):
            self.fault("sheet_whole_number", column)
            return None
        return None if value is None else int(value)

    def fault(
        self,
        code: str,
        column: str | None = None,
        effect: Effect = Effect.CELL,
        **values: str | int | float,
    ) -> None:
        """Note what is wrong with a cell, or with the row."""
        self._faults.add(code, effect, self.row, column, **values)


def _plain(number: float) -> str:
    return f"{number:g}"
