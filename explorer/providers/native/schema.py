"""The JSON Schema of the project's own match format, made from its shapes.

``python -m explorer.providers.native.schema`` prints it; a test holds the file that ships to it.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import msgspec

from explorer.providers.native import records
from explorer.providers.native.times import (
    CLOCK_PATTERN,
    KICK_PATTERN,
    MINUTE_PATTERN,
    ExactMoment,
    Moment,
    Time,
    TimeParts,
)

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_TITLE = "A match in the format match-explorer/1"


def match_schema() -> dict[str, Any]:
    """The JSON Schema, draft 2020-12, of a file of the format."""
    shapes = (records.Match, TimeParts, ExactMoment)
    _, definitions = msgspec.json.schema_components(
        shapes, schema_hook=_reference, ref_template="#/$defs/{name}"
    )
    definitions["Moment"] = _moment()
    definitions["Time"] = _time()
    definitions["Location"]["oneOf"] = _kinds_of_location()
    return {
        "$schema": _DIALECT,
        "title": _TITLE,
        "$ref": "#/$defs/Match",
        "$defs": dict(sorted(definitions.items())),
    }


def schema_text() -> str:
    """The schema as its file holds it."""
    return json.dumps(match_schema(), indent=2, ensure_ascii=False) + "\n"


def _reference(kind: type) -> dict[str, Any]:
    if kind in (Moment, Time):
        return {"$ref": f"#/$defs/{kind.__name__}"}
    raise NotImplementedError(kind)


def _moment() -> dict[str, Any]:
    return {
        "title": "Moment",
        "description": "A clock time (79:00, 45:00+1:30), kicks taken (P3), or an exact moment.",
        "anyOf": [
            {"type": "string", "pattern": f"^({CLOCK_PATTERN}|{KICK_PATTERN})$"},
            {"$ref": "#/$defs/ExactMoment"},
        ],
    }


def _time() -> dict[str, Any]:
    return {
        "title": "Time",
        "description": "A minute (6, 45+2; with ~ about, ≤ not after, ≥ not before) or a moment.",
        "anyOf": [
            {"type": "string", "pattern": f"^[~≤≥]?{MINUTE_PATTERN}$"},
            {"$ref": "#/$defs/Moment"},
            {"$ref": "#/$defs/TimeParts"},
        ],
    }


def _kinds_of_location() -> list[dict[str, Any]]:
    """What msgspec can't express: which keys each kind of place needs and may have."""
    return [
        {
            "properties": {"kind": {"const": str(kind)}},
            "required": sorted(needed),
            "propertyNames": {"enum": ["kind", *sorted(needed | allowed)]},
        }
        for kind, (needed, allowed) in records.LOCATION_KEYS.items()
    ]


if __name__ == "__main__":
    sys.stdout.write(schema_text())
