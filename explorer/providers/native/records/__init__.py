"""The shapes of the project's own match format; the JSON Schema is made from them.

They follow the domain field by field, so that msgspec converts one into the other by attribute:
only times are written otherwise (see ``times``), and ids of other things lose their ``_id``.
"""

from explorer.providers.native.records.events import (
    Action,
    BuildUpStep,
    Event,
    Goal,
    PenaltyKick,
    Shot,
    Substitution,
)
from explorer.providers.native.records.evidence import Evidence, Note, Sentence, Source
from explorer.providers.native.records.match import FORMAT, Match
from explorer.providers.native.records.place import LOCATION_KEYS

__all__ = [
    "FORMAT",
    "LOCATION_KEYS",
    "Action",
    "BuildUpStep",
    "Event",
    "Evidence",
    "Goal",
    "Match",
    "Note",
    "PenaltyKick",
    "Sentence",
    "Shot",
    "Source",
    "Substitution",
]
