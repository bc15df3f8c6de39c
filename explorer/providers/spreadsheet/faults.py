"""What is wrong with a spreadsheet: where, how badly, and what to tell of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from explorer.domain.evidence import Finding
from explorer.domain.excerpt import Remedy
from explorer.providers.base import ImportProblem, Values
from explorer.providers.spreadsheet.table import Row, Table

_LONGEST_QUOTE = 60
_MOST_FINDINGS = 50


class Effect(StrEnum):
    """What a lenient reading loses to a fault; the values end the names of findings."""

    MINUTE = "minutes_unknown"
    CELL = "cells_unknown"
    ROW = "rows_left_out"


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault: its message key, its row and column, and the values of its text."""

    code: str
    effect: Effect
    row: Row | None = None
    column: str | None = None
    values: Values = field(default_factory=dict)

    @property
    def line(self) -> int:
        """The line, 0 for a fault of the whole file."""
        return self.row.line if self.row else 0


class Faults:
    """Collects the faults of one file."""

    def __init__(self, table: Table, name: str) -> None:
        self._table = table
        self._name = name
        self._found: list[Fault] = []
        self._rows: set[int] = set()

    def __bool__(self) -> bool:
        return bool(self._found)

    @property
    def are_many(self) -> bool:
        """Whether there are more than anybody will read one by one."""
        return len(self._found) > _MOST_FINDINGS

    def add(
        self,
        code: str,
        effect: Effect,
        row: Row | None = None,
        column: str | None = None,
        **values: str | int | float,
    ) -> None:
        """Note a fault; a column is named by its own name, and shown by the header's."""
        self._found.append(Fault(code, effect, row, column, values))
        if row is not None:
            self._rows.add(row.line)

    def has(self, row: Row) -> bool:
        """Whether anything is wrong with a row."""
        return row.line in self._rows

    def problem(self, readable: int) -> ImportProblem:
        """The first fault as the reason for a refusal.

        Args:
            readable: How many events have no fault.
        """
        first = min(self._found, key=lambda fault: fault.line)
        only_minutes = all(fault.effect is Effect.MINUTE for fault in self._found)
        remedy = Remedy.MINUTE_UNKNOWN if only_minutes else Remedy.READABLE_PART
        place = self._table.columns.get(first.column) if first.column else None
        return ImportProblem(
            first.code,
            {"name": self._name, **self._values(first)},
            self._where(first),
            excerpt=self._table.excerpt(first.row, place) if first.row else None,
            readable=readable,
            remedy=remedy if readable else None,
        )

    def findings(self) -> tuple[Finding, ...]:
        """The faults as findings, as many as anybody will read, and how much was lost to all."""
        single = [
            Finding(fault.code, {"name": self._name, **self._values(fault)}, self._where(fault))
            for fault in sorted(self._found, key=lambda fault: fault.line)[:_MOST_FINDINGS]
        ]
        counts = dict.fromkeys(Effect, 0)
        for fault in self._found:
            counts[fault.effect] += 1
        lost = [
            Finding(f"sheet_{effect}", {"count": count})
            for effect, count in counts.items()
            if count
        ]
        return (*single, *lost)

    def _values(self, fault: Fault) -> Values:
        values: Values = {}
        if fault.row is not None:
            values["line"] = fault.row.line
            if fault.column is not None:
                values["column"] = self._table.title(fault.column)
                values["text"] = self._cell(fault.row, fault.column)
        return {**values, **fault.values}

    def _cell(self, row: Row, column: str) -> str:
        place = self._table.columns.get(column)
        text = row.cells[place] if place is not None and place < len(row.cells) else ""
        text = " ".join(text.split())
        return text if len(text) <= _LONGEST_QUOTE else f"{text[:_LONGEST_QUOTE]}…"

    def _where(self, fault: Fault) -> str | None:
        if fault.row is None:
            return None
        column = f":{self._table.title(fault.column)}" if fault.column else ""
        return f"{fault.row.line}{column}"
