"""Reads the project's own match format."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

import msgspec

from explorer.domain.events import Event
from explorer.domain.match import Match
from explorer.providers.base import (
    FindingLog,
    Imported,
    ImportProblem,
    ImportReport,
    decode_json,
)
from explorer.providers.native import records
from explorer.providers.native.references import check_references
from explorer.providers.native.times import decode_field

E = TypeVar("E", bound=Event)


class _Header(msgspec.Struct):
    """What tells this format from others, and its versions from one another."""

    format: str


_HEADER = msgspec.json.Decoder(_Header)
_MATCH = msgspec.json.Decoder(records.Match, dec_hook=decode_field)


def read_match(data: bytes, *, name: str) -> Imported:
    """The match in a file of the project's own format.

    Args:
        data: What the file holds, UTF-8 JSON of a bounded size.
        name: The file's name, for messages.

    Raises:
        ImportProblem: If it is no such file, or one whose parts don't fit together; ``where`` is
            the JSON path of the first fault.
    """
    found = decode_json(data, _HEADER, name=name).format
    if found != records.FORMAT:
        values: dict[str, str | int | float] = {
            "name": name,
            "found": found,
            "expected": records.FORMAT,
        }
        raise ImportProblem("native_other_format", values, "$.format")
    record = decode_json(data, _MATCH, name=name)
    check_references(record, name=name)
    match = _in_order(msgspec.convert(record, Match, from_attributes=True))
    read = {
        "goals": len(match.goals),
        "shots": len(match.shots),
        "cards": len(match.cards),
        "substitutions": len(match.substitutions),
        "actions": len(match.actions),
        "kicks": len(match.kicks),
    }
    return Imported(match, ImportReport(read=read, findings=match.findings))


def _in_order(match: Match) -> Match:
    """The match with its events in order of time; where the file's are not, that is a finding."""
    log = FindingLog()
    ordered = replace(
        match,
        goals=_sorted(match.goals, "$.goals", log),
        shots=_sorted(match.shots, "$.shots", log),
        cards=_sorted(match.cards, "$.cards", log),
        substitutions=_sorted(match.substitutions, "$.substitutions", log),
        actions=_sorted(match.actions, "$.actions", log),
    )
    return replace(ordered, findings=match.findings + log.findings())


def _sorted(events: Sequence[E], place: str, log: FindingLog) -> tuple[E, ...]:
    for index, (before, after) in enumerate(pairwise(events), start=1):
        if after.time.at < before.time.at:
            log.add("events_out_of_order", f"{place}[{index}]")
    return tuple(sorted(events, key=lambda event: event.time.at))
