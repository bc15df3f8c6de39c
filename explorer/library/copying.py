"""Everything in one library into another, whatever kind either of them is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Any

from sqlalchemy import Table, delete, func, insert, select, text
from sqlalchemy.engine import Connection

from explorer.domain.ports import Progress
from explorer.library import server
from explorer.library.schema_whole import METADATA

_AT_ONCE = 200
"""How many rows are in memory at a time; of documents these are some megabytes."""

Rows = list[dict[str, Any]]


def read_everything(connection: Connection, progress: Progress) -> Iterator[tuple[Table, Rows]]:
    """Every row of a library, a part of a table at a time, those that others refer to first."""
    tables = METADATA.sorted_tables
    counts = [connection.scalar(select(func.count()).select_from(t)) or 0 for t in tables]
    done, total = 0, max(sum(counts), 1)
    for table in tables:
        options = {"yield_per": _AT_ONCE}
        with closing(connection.execute(select(table), execution_options=options)) as found:
            for part in found.mappings().partitions():
                yield table, [dict(row) for row in part]
                done += len(part)
                progress(min(done / total, 1.0))


def empty(connection: Connection) -> None:
    """Delete every row of a library."""
    for table in reversed(METADATA.sorted_tables):
        connection.execute(delete(table))


def add_rows(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Add rows as they are, with their ids."""
    connection.execute(insert(table), rows)


def count_on(connection: Connection) -> None:
    """Let a server number new rows from behind those that came with their numbers."""
    if connection.dialect.name != server.NAME:
        return
    for table in METADATA.sorted_tables:
        column = table.autoincrement_column
        if column is not None:
            highest = select(func.coalesce(func.max(column), 0)).scalar_subquery()
            sequence = func.pg_get_serial_sequence(text(f"'{table.name}'"), column.name)
            connection.execute(select(func.setval(sequence, highest + 1, False)))


def unheard(_share: float) -> None:
    """Progress that nobody follows."""
