"""The bundled match, for tests to look into."""

from __future__ import annotations

from functools import cache

from explorer.domain.events import Event, Goal
from explorer.domain.evidence import FactName
from explorer.domain.match import Match
from explorer.providers.native import read_match
from explorer.resources import resource_path

FILE = "matches/dallas-miami.json"


@cache
def bundled() -> Match:
    """The match as it ships."""
    return read_match(resource_path(FILE).read_bytes(), name=FILE).match


def goal(identifier: str) -> Goal:
    """One goal by its id."""
    return next(goal for goal in bundled().goals if goal.id == identifier)


def event(identifier: str) -> Event:
    """One event by its id."""
    return next(event for event in bundled().events() if event.id == identifier)


def sources(identifier: str, fact: FactName) -> set[str]:
    """The sources of one fact of an event."""
    evidence = event(identifier).evidence_for(fact)
    assert evidence is not None
    return set(evidence.sources)
