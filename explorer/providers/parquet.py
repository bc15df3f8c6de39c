"""Writes the events of a match as a Parquet table, for programs that analyse many of them."""

from __future__ import annotations

import io
import math
import sys

from explorer.domain.match import Match
from explorer.providers.base import ExportProblem
from explorer.providers.event_rows import EventRow, Value, event_rows
from explorer.providers.spreadsheet.words import COLUMN_NAMES

TABLE_FORMAT = "match-explorer-events/1"
"""What the metadata ``format`` says; the number grows when columns change their meaning."""

_TRUTHS = ("own_goal", "deflected")
_WHOLE = ("period", "order", "possession", "number")
_MEASURES = (
    *("elapsed", "x", "y", "radius", "distance", "distance_max", "end_x", "end_y"),
    *("across", "height", "xg", "duration"),
)
COLUMNS = (
    *("minute", "period", "elapsed", "certainty", "team", "type", "player", "player_id"),
    *("own_goal", "situation"),
    *(name for name in COLUMN_NAMES if name not in {"minute", "period", "team", "type", "player"}),
)
"""The columns; beside the spreadsheet's own those of ``event_rows``. All may be null."""


def write_parquet(match: Match) -> bytes:
    """The events of a match as a Parquet file; its metadata names the match and the provider.

    Raises:
        ExportProblem: If pyarrow is not installed.
    """
    try:
        import pyarrow as pa  # noqa: PLC0415  large, and an extra of the installation
        from pyarrow import parquet  # noqa: PLC0415
    except ImportError:
        # Nothing can be added to a bundle, so there the advice would be of no use.
        bundled = getattr(sys, "frozen", False)
        raise ExportProblem("export-parquet-left-out" if bundled else "export-no-parquet") from None
    rows = list(event_rows(match))
    kinds = {
        **dict.fromkeys(_TRUTHS, pa.bool_()),
        **dict.fromkeys(_WHOLE, pa.int32()),
        **dict.fromkeys(_MEASURES, pa.float64()),
    }
    schema = pa.schema(
        [(name, kinds.get(name, pa.string())) for name in COLUMNS], metadata=_metadata(match)
    )
    columns = {name: [_value(row, name) for row in rows] for name in COLUMNS}
    file = io.BytesIO()
    parquet.write_table(pa.Table.from_pydict(columns, schema=schema), file, compression="zstd")
    return file.getvalue()


def _value(row: EventRow, column: str) -> Value:
    value = row.get(column)
    if column in _MEASURES and value is not None:
        number = float(value)
        return number if math.isfinite(number) else None
    return None if value == "" else value


def _metadata(match: Match) -> dict[str, str]:
    facts: dict[str, object] = {
        "format": TABLE_FORMAT,
        "match_id": match.id,
        "home": match.home.name,
        "away": match.away.name,
        "date": match.date,
        "competition": match.competition,
        "season": match.season,
        "provider": match.provider.name,
        "attribution": match.provider.attribution,
    }
    return {name: str(value) for name, value in facts.items() if value not in (None, "")}
