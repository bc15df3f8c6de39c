"""The shapes of sources, and of what they say."""

from __future__ import annotations

from msgspec import field

from explorer.domain.evidence import FactName
from explorer.domain.time import Certainty
from explorer.providers.native.records.base import EventId, Record, SourceId


class Source(Record):
    """A source: a report, a ticker, a data provider."""

    id: str
    label: str
    title: str
    kind: str = "report"
    revised: str | None = None


class Reading(Record):
    """What some sources say of a fact; the reading that the match carries is the chosen one."""

    value: str
    sources: tuple[SourceId, ...]
    chosen: bool = False


class Evidence(Record):
    """What one fact rests on: its sources, and every reading where they disagree."""

    fact: FactName
    sources: tuple[SourceId, ...] = ()
    certainty: Certainty = Certainty.STATED
    readings: tuple[Reading, ...] = ()
    note: str | None = None


class Finding(Record):
    """A doubt about the match as a message key with its values."""

    code: str
    values: dict[str, str | int | float] = field(default_factory=dict)
    where: str | None = None


class Note(Record):
    """A fact around the match that belongs to no event."""

    id: str
    topic: str
    text: str
    sources: tuple[SourceId, ...] = ()
    readings: tuple[Reading, ...] = ()


class Sentence(Record):
    """A sentence of the report, with links as [phrase](event-id)."""

    id: str
    text: str
    event_id: EventId | None = None
    sources: tuple[SourceId, ...] = ()
