"""Writes a match as a spreadsheet that the reader reads: facts, then one event a row.

It tells every event; what a table has no room for (evidence, build-ups, freeze frames, attempts
that were taken again) is in the own JSON alone.
"""

from __future__ import annotations

import io
import math
from collections.abc import Iterator

from explorer.analysis.tables import comma_separated
from explorer.domain.match import Match
from explorer.domain.place import Side
from explorer.providers.base import UTF8_BOM
from explorer.providers.event_rows import EventRow, Value, event_rows
from explorer.providers.spreadsheet.reader import PROVIDER
from explorer.providers.spreadsheet.words import COLUMN_NAMES, FACT_NAMES, UNKNOWN

ALWAYS = ("minute", "period", "team", "type", "player", "how", "outcome", "note")
"""The columns that every file has; others are written where any row fills them."""

_EXTRA_TIME = {True: "yes", False: "no", None: None}


def write_sheet(match: Match) -> bytes:
    """The match as CSV, UTF-8 with a byte order mark, by which programs know it for such."""
    rows = list(event_rows(match))
    used = {column for row in rows for column, value in row.items() if value not in (None, "")}
    columns = [name for name in COLUMN_NAMES if name in ALWAYS or name in used]
    text = io.StringIO(newline="")
    text.writelines(f"# {name}: {value}\n" for name, value in _facts(match))
    text.write(
        comma_separated([columns, *([_cell(row, name) for name in columns] for row in rows)])
    )
    return UTF8_BOM + text.getvalue().encode("utf-8", "replace")


def _facts(match: Match) -> Iterator[tuple[str, str]]:
    own = match.provider.key == PROVIDER.key
    facts: dict[str, object] = {
        "home": match.home.name,
        "away": match.away.name,
        "date": match.date or UNKNOWN,
        "competition": match.competition,
        "season": match.season,
        "stage": match.stage,
        "venue": match.venue,
        "city": match.city,
        "referee": match.referee,
        "attendance": match.attendance,
        "score": _score(match.listed_score),
        "shootout": _score(match.listed_shootout),
        "extra_time": _EXTRA_TIME[match.rules.extra_time],
        "kicks_each": match.rules.kicks_each,
        "source": None if match.provider.name == PROVIDER.name else match.provider.name,
        "attribution": match.provider.attribution,
        "id": match.provider_id if own else match.id,
    }
    for side in Side:
        team = match.team(side)
        facts[f"{side}_short"] = team.short_name if team.short_name != team.name else None
        facts[f"{side}_code"] = team.code
        facts[f"{side}_coach"] = team.coach
        facts[f"{side}_formation"] = team.formation
    for name in FACT_NAMES:
        value = facts[name]
        if value not in (None, ""):
            yield name, " ".join(str(value).split())


def _score(score: object) -> str | None:
    """A score with a colon, which no program takes for a date."""
    return None if score is None else str(score).replace("–", ":")


def _cell(row: EventRow, column: str) -> Value:
    value: Value = row.get(column)
    match value:
        case bool():
            return "yes" if value else "no"
        case float():
            if not math.isfinite(value):
                return None
            return int(value) if value.is_integer() else value
        case str():
            return " ".join(value.split())
        case _:
            return value
