"""The JSON Schema of the project's own format."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from explorer.providers.native import write_match
from explorer.providers.native.schema import match_schema, schema_text
from explorer.providers.registry import read_match_file
from explorer.resources import resource_path
from tests.providers.native_samples import full_match
from tests.shared_data import shared

VALIDATOR = Draft202012Validator(match_schema())


def faults(document: object) -> list[str]:
    """The JSON paths at which the schema refuses the document."""
    return [error.json_path for error in VALIDATOR.iter_errors(document)]


def test_the_schema_that_ships_is_that_of_the_shapes() -> None:
    shipped = resource_path("schema/match.schema.json").read_text(encoding="utf-8")
    assert shipped == schema_text()


def test_the_schema_is_one_of_draft_2020_12() -> None:
    Draft202012Validator.check_schema(match_schema())


def test_a_written_match_fits_the_schema() -> None:
    assert faults(json.loads(write_match(full_match()))) == []


def test_a_written_full_data_match_fits_the_schema() -> None:
    match = read_match_file(shared("statsbomb/events/7581.json")).match
    assert faults(json.loads(write_match(match))) == []


def _set(*path: str | int, value: object) -> Callable[[Any], None]:
    def change(document: Any) -> None:
        for key in path[:-1]:
            document = document[key]
        document[path[-1]] = value

    return change


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (_set("format", value="match-explorer/2"), "$.format"),
        (_set("attendance", value="many"), "$.attendance"),
        (_set("goals", 0, "finish", value="knee"), "$.goals[0].finish"),
        (_set("goals", 0, "time", value="sixth"), "$.goals[0].time"),
        (_set("goals", 0, "asist", value="red-1"), "$.goals[0]"),
        (_set("goals", 0, "location", "radius", value=3), "$.goals[0].location"),
        (_set("periods", 0, "number", value=6), "$.periods[0].number"),
        (_set("shootout", "kicks", 0, "order", value=0), "$.shootout"),
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(
    change: Callable[[Any], None], where: str
) -> None:
    document = json.loads(write_match(full_match()))
    change(document)
    assert any(fault.startswith(where) for fault in faults(document))
